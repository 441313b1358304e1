#include "app/window/finding/linelist.h"

#include "app/document/document.h"

namespace pigpen {

LineList::LineList(Current current, Chosen chosen) : m_current(std::move(current)), m_chosen(std::move(chosen)) {}

QString LineList::invitation() const
{
    return tr("Go to a line of the source: type its number, up to %1").arg(m_lines);
}

void LineList::refresh()
{
    const Document* document = m_current();
    m_text = document ? document->text() : QByteArray();
    m_lines = int(m_text.count('\n')) + (m_text.isEmpty() || m_text.endsWith('\n') ? 0 : 1);
}

QList<int> LineList::find(const QString& typed) const
{
    const int line = typed.trimmed().toInt();
    return line >= 1 && line <= m_lines ? QList<int>{line} : QList<int>();
}

FinderList::Row LineList::row(int line) const
{
    return {tr("Line %1").arg(line), QString::fromUtf8(m_text.split('\n')[line - 1]).trimmed(), {}, {}};
}

void LineList::choose(int line)
{
    m_chosen(line);
}

} // namespace pigpen
