#pragma once

#include "core/yaml/collection.h"
#include "core/yaml/rewrite.h"
#include "core/yaml/writer.h"

namespace pigpen::yaml {

/// Edits of a collection in braces or brackets, as replacements in its text.
class FlowEdit
{
public:
    /// `depth`: how many brackets are open within it.
    FlowEdit(const Collection& collection, const Writer& writer, int depth, Rewrite& rewrite)
        : m_collection(collection), m_text(collection.text()), m_writer(writer), m_depth(depth), m_rewrite(rewrite)
    {
    }

    void insert(qsizetype index, const QByteArray& entry);
    void remove(qsizetype index);
    void set(qsizetype index, const QByteArray& value);
    /// What goes with an entry: comments behind it and above it where it has lines of its own.
    Span region(qsizetype index) const;

private:
    Span inner() const;
    QByteArray separator(qsizetype index) const;
    qsizetype comma(qsizetype index) const;
    bool commaLeads(qsizetype index) const;
    bool hasOwnLines(qsizetype index) const;
    void append(const QByteArray& entry);
    void removeOnly();
    void removeLines(qsizetype index);
    void removeWithinLine(qsizetype index);

    const Collection& m_collection;
    const QByteArray& m_text;
    const Writer& m_writer;
    int m_depth;
    Rewrite& m_rewrite;
};

} // namespace pigpen::yaml
