#include "app/panels/source/sourcepainter.h"

#include "app/paint/severity.h"
#include "app/panels/source/brackets.h"

#include <QPainterPath>

namespace pigpen {

using diagram::Colour;

SourcePainter::SourcePainter(const SourceEditor& editor, QPainter& painter)
    : m_editor(editor), m_painter(painter), m_theme(themeOf(editor.palette())), m_lines(editor.shownLines())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QColor SourcePainter::colour(Colour colour, double opacity) const
{
    QColor found = pigpen::colour(colour, m_theme);
    found.setAlphaF(float(opacity));
    return found;
}

void SourcePainter::fillLine(const ShownLine& shown, const QColor& colour)
{
    m_painter.fillRect(QRectF(0, shown.area.top(), m_editor.viewport()->width(), shown.area.height()), colour);
}

void SourcePainter::paintGround()
{
    for (const ShownLine& shown : m_lines) {
        paintLineGround(shown);
        paintHits(shown);
        paintBrackets(shown);
    }
}

void SourcePainter::paintLineGround(const ShownLine& shown)
{
    const int line = shown.block.blockNumber();
    const SourceMarks& marks = m_editor.marks();
    constexpr double faint = 0.05;
    constexpr double soft = 0.45;
    constexpr int barWidth = 2;
    if (line == marks.problemLine()) {
        fillLine(shown, colour(Colour::ErrorSoft));
    } else if (marks.isEntity(line)) {
        fillLine(shown, colour(Colour::ClusterSoft));
    } else if (marks.block().contains(line)) {
        fillLine(shown, colour(Colour::ClusterSoft, soft));
    }
    if (marks.block().contains(line))
        m_painter.fillRect(QRectF(0, shown.area.top(), barWidth, shown.area.height()), colour(Colour::Cluster));
    if (line == m_editor.textCursor().blockNumber() && m_editor.hasFocus())
        fillLine(shown, colour(Colour::Ink, faint));
}

void SourcePainter::paintHits(const ShownLine& shown)
{
    const int begin = shown.block.position();
    const int end = begin + shown.block.length() - 1;
    const auto& hits = m_editor.hits();
    auto hit = std::partition_point(hits.begin(), hits.end(), [begin](const auto& one) { return one.end() <= begin; });
    m_painter.setPen(QPen(colour(Colour::Warning), 1));
    m_painter.setBrush(colour(Colour::WarningSoft));
    for (; hit != hits.end() && hit->position < end; ++hit) {
        const int from = std::max(hit->position, begin);
        const QRectF area = shown.rect(from - begin, std::min(hit->end(), end) - from);
        m_painter.drawRoundedRect(area.adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2);
    }
}

void SourcePainter::paintBrackets(const ShownLine& shown)
{
    if (!m_editor.hasFocus())
        return;
    m_painter.setPen(QPen(colour(Colour::SecondaryInk), 1));
    m_painter.setBrush(colour(Colour::SecondaryInk, 0.15));
    for (const int position : bracketPair(*m_editor.document(), m_editor.textCursor().position()))
        if (shown.block.contains(position))
            m_painter.drawRoundedRect(shown.rect(position - shown.block.position(), 1).adjusted(0, 0.5, 0, -0.5), 2, 2);
}

void SourcePainter::paintMarks()
{
    if (m_lines.empty())
        return;
    const int first = m_lines.front().block.blockNumber();
    for (const FindingMark& mark : m_editor.marks().findings(m_editor.linesInSight()))
        if (mark.line >= first && mark.line - first < int(m_lines.size()))
            paintWave(m_lines[size_t(mark.line - first)], mark);
    const int problem = m_editor.marks().problemLine() - first;
    if (problem >= 0 && problem < int(m_lines.size()))
        paintWords(m_lines[size_t(problem)], m_editor.marks().problemWords());
}

void SourcePainter::paintWave(const ShownLine& shown, const FindingMark& mark)
{
    const QRectF area = shown.rect(mark.column, mark.length);
    constexpr double half = 2; // of a wave's length, in pixels
    constexpr double height = 1.25;
    const double y = area.bottom() - height - 0.5;
    QPainterPath wave(QPointF(area.left(), y));
    bool up = true;
    for (double x = area.left(); x < area.right(); x += half, up = !up)
        wave.quadTo(QPointF(x + half / 2, up ? y - 2 * height : y + 2 * height), QPointF(x + half, y));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour(colourOf(mark.severity)), 1.2));
    m_painter.drawPath(wave);
}

/// Behind the text, as much as there is room for; the tooltip has all of it.
void SourcePainter::paintWords(const ShownLine& shown, const QString& words)
{
    constexpr double away = 28;
    constexpr double least = 40;
    QFont font = m_editor.font();
    font.setItalic(true);
    const double left = shown.rect(shown.block.length() - 1, 0).left() + away;
    const double room = m_editor.viewport()->width() - left - 8;
    if (room < least)
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour(Colour::Error));
    m_painter.drawText(QRectF(left, shown.area.top(), room, shown.area.height()), Qt::AlignVCenter,
                       QFontMetricsF(font).elidedText(words, Qt::ElideRight, room));
}

} // namespace pigpen
