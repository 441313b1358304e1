#pragma once

#include "core/yaml/splice.h"
#include "core/yaml/tree.h"

namespace pigpen::yaml {

/// Replacements in one text, none of them overlapping, all counted in the text as it was.
class Rewrite
{
public:
    explicit Rewrite(QByteArray text) : m_text(std::move(text)) {}

    const QByteArray& text() const { return m_text; }
    void replace(Span span, const QByteArray& with);
    void insert(qsizetype at, const QByteArray& text) { replace({at, at}, text); }
    void remove(Span span) { replace(span, {}); }
    /// Replaces within a line and takes the difference in length out of the blanks before what follows in that line,
    /// where that is aligned with the line above or below. `flowDepth`: how many brackets are open there.
    void replaceAligned(Span span, const QByteArray& with, int flowDepth);

    /// In an order in which each counts in the text that its predecessors leave.
    Splices splices() const;
    const Splices& parts() const { return m_parts; }

private:
    QByteArray m_text;
    Splices m_parts;
};

} // namespace pigpen::yaml
