#include "core/diagram/mermaid/flow.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram::mermaid {

namespace {

/// Titles of subgraphs may need two lines.
const QString layout = QStringLiteral("config:\n"
                                      "  flowchart:\n"
                                      "    nodeSpacing: 24\n"
                                      "    rankSpacing: 36\n"
                                      "    subGraphTitleMargin:\n"
                                      "      top: 6\n"
                                      "      bottom: 34\n");

} // namespace

void Flow::node(const QString& id, const char* open, const QString& words, const char* close)
{
    m_text.add(id + QLatin1String(open) + u'"' + words + u'"' + QLatin1String(close));
}

void Flow::open(const QString& id, const QString& words, const char* direction)
{
    m_text.add(QStringLiteral("subgraph %1[\"%2\"]").arg(id, words));
    m_text.add(QStringLiteral("direction ") + QLatin1String(direction));
}

void Flow::edge(const QString& from, const char* arrow, const QString& to, Colour colour)
{
    m_text.add(from + u' ' + QLatin1String(arrow) + u' ' + to);
    m_edges[colour] << QString::number(m_count++);
}

void Flow::keepInRows(const QStringList& ids, int columns, bool downwards)
{
    const qsizetype last = ids.size() - 1;
    const qsizetype lastRow = last - last % columns; // where it begins
    for (qsizetype i = 0; i < last; ++i) {
        if (downwards && i < lastRow)
            edge(ids[i], "~~~", ids[std::min(i + columns, last)], Colour::None);
        if (!downwards && (i + 1) % columns != 0)
            edge(ids[i], "~~~", ids[i + 1], Colour::None);
    }
}

void Flow::look(const QString& id, const QString& name, const Hue& hue, const QString& more)
{
    m_looks.add(id, name, hue, more);
}

Written Flow::write(const QString& title, const QString& description) const
{
    QStringList lines = m_text.lines() + m_looks.lines();
    for (const auto& [colour, numbers] : m_edges.asKeyValueRange())
        if (colour != Colour::None)
            lines << QStringLiteral("  linkStyle %1 stroke:%2")
                         .arg(numbers.join(u','), QString::fromLatin1(hex(colour, Theme::Light)));
    return {heading(QStringLiteral("flowchart LR"), title, layout, description) + lines.join(u'\n') + u'\n', m_count};
}

int columnsFor(qsizetype count, double proportion)
{
    return std::max(1, static_cast<int>(std::lround(std::sqrt(static_cast<double>(count) * proportion))));
}

} // namespace pigpen::diagram::mermaid
