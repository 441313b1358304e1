#include "app/cli/table.h"

#include "core/diagram/textwidth.h"

namespace pigpen::cli {

QString Table::toText() const
{
    QList<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], diagram::columnsOf(row[column]));
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += diagram::padded(row[column], widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace pigpen::cli
