#pragma once

#include "core/yaml/collection.h"
#include "core/yaml/rewrite.h"
#include "core/yaml/writer.h"

#include <optional>

namespace pigpen::yaml {

/// Edits of a collection that is written in lines, as replacements in its text.
class BlockEdit
{
public:
    /// `owner`: the entry whose value the collection is; none at the root.
    BlockEdit(const Collection& collection, std::optional<Item> owner, Rewrite& rewrite)
        : m_collection(collection), m_text(collection.text()), m_owner(owner), m_rewrite(rewrite)
    {
    }

    void insert(qsizetype index, const BlockText& entry);
    void remove(qsizetype index);
    void set(qsizetype index, const Written& value);

private:
    void append(const BlockText& entry, int blankLines);
    void removeFirstBesideDash(qsizetype next);
    void removeLines(qsizetype index);
    void removeOnly();
    void setBesideDash(const Item& item, const Written& value);
    int blankLinesAround(qsizetype index) const;
    bool endsParagraph(qsizetype index) const;
    /// A literal block that ends the text without a line break would gain one: it has to say that it has none.
    void keepUnbroken(Node last);

    const Collection& m_collection;
    const QByteArray& m_text;
    std::optional<Item> m_owner;
    Rewrite& m_rewrite;
};

/// Where an empty collection or another one-line value goes instead of a block: behind the indicator or in place of
/// anchor and tag.
Span headOf(const QByteArray& text, const Item& item);

} // namespace pigpen::yaml
