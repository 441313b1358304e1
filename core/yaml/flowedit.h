#pragma once

#include "core/yaml/collection.h"
#include "core/yaml/rewrite.h"
#include "core/yaml/writer.h"

namespace pigpen::yaml {

/// Where the entries of a collection in braces or brackets stand.
class FlowLayout
{
public:
    explicit FlowLayout(const Collection& collection) : m_collection(collection), m_text(collection.text()) {}

    /// Between the brackets.
    Span inner() const;
    /// The comma behind an entry; -1 where there is none (behind the last, mostly).
    qsizetype comma(qsizetype index) const;
    /// Whether the comma before that entry stands at the beginning of its line.
    bool commaLeads(qsizetype index) const;
    /// Whether nothing else stands in the lines of an entry but its comma and comment.
    bool hasOwnLines(qsizetype index) const;
    /// What goes with an entry: where it has lines of its own, comments behind it and above it.
    Span region(qsizetype index) const;

protected:
    const Collection& m_collection;
    const QByteArray& m_text;
};

/// Edits of a collection in braces or brackets, as replacements in its text.
class FlowEdit : public FlowLayout
{
public:
    /// `depth`: how many brackets are open within it.
    FlowEdit(const Collection& collection, const Writer& writer, int depth, Rewrite& rewrite)
        : FlowLayout(collection), m_writer(writer), m_depth(depth), m_rewrite(rewrite)
    {
    }

    void insert(qsizetype index, const QByteArray& entry);
    void remove(qsizetype index);
    void set(qsizetype index, const QByteArray& value);

private:
    QByteArray separator(qsizetype index) const;
    void append(const QByteArray& entry);
    void removeOnly();
    void removeLines(qsizetype index);
    void removeWithinLine(qsizetype index);
    bool commentBetween(qsizetype begin, qsizetype end) const;

    const Writer& m_writer;
    int m_depth;
    Rewrite& m_rewrite;
};

} // namespace pigpen::yaml
