#pragma once

#include "core/diagram/mermaid/text.h"

#include <QMap>

namespace pigpen::diagram::mermaid {

/// A flowchart as it grows: its lines, and the looks of its things and edges. Looks stand at the end: Mermaid forgets
/// that of a subgraph which is mentioned once more.
class Flow
{
public:
    QString id(QChar kind, const QString& name) { return m_text.id(kind, name); }
    void add(const QString& line) { m_text.add(line); }

    /// A thing between the brackets that make its shape; `words` are quoted already.
    void node(const QString& id, const char* open, const QString& words, const char* close);
    void open(const QString& id, const QString& words, const char* direction);
    void close() { m_text.add(QStringLiteral("end")); }
    void edge(const QString& from, const char* arrow, const QString& to, Colour colour);
    /// Keeps things that nothing joins in rows, by lines that are not seen: downwards or to the right, whichever way
    /// the chart goes.
    void keepInRows(const QStringList& ids, int columns, bool downwards);

    /// The look of a thing; those of one name are alike.
    void look(const QString& id, const QString& name, const Hue& hue, const QString& more = {});

    Written write(const QString& title, const QString& description) const;

private:
    Text m_text;
    int m_count = 0;
    QMap<Colour, QStringList> m_edges; // their numbers
    Looks m_looks;
};

/// So many abreast that the whole is about as broad as a page.
int columnsFor(qsizetype count, double proportion);

} // namespace pigpen::diagram::mermaid
