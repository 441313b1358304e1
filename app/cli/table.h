#pragma once

#include <QStringList>
#include <vector>

namespace pigpen::cli {

/// Rows of words in aligned columns, for people. Without a heading, rows start with the first one added.
class Table
{
public:
    Table() = default;
    explicit Table(const QStringList& heading) { add(heading); }

    void add(const QStringList& row) { m_rows.push_back(row); }
    /// Nothing but the heading.
    bool hasRows() const { return m_rows.size() > 1; }
    /// A line a row, ending in a line feed; no spaces at the ends of lines.
    QString toText() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace pigpen::cli
