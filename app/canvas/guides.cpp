#include "app/canvas/guides.h"

#include <QFontMetricsF>

namespace pigpen {

namespace {

// On screen, in pixels.
constexpr double tick = 4;        // to either side of a gap's line, at its ends
constexpr double wordsReach = 40; // what the words may take around a line
constexpr double wordsSizePx = 11;
constexpr double wordsPadding = 4;

QFont wordsFont()
{
    return fontOf(diagram::Face::Mono, wordsSizePx, diagram::Weight::Medium);
}

} // namespace

GuidesItem::GuidesItem(const FigurePainter& painter) : m_painter(painter)
{
    setZValue(999);
    setAcceptedMouseButtons(Qt::NoButton);
}

void GuidesItem::show(std::vector<diagram::Guide> guides, double zoom)
{
    prepareGeometryChange();
    m_guides = std::move(guides);
    m_zoom = zoom;
    update();
}

QRectF GuidesItem::boundingRect() const
{
    QRectF bounds;
    for (const diagram::Guide& guide : m_guides) {
        const double reach = wordsReach / m_zoom;
        bounds |= QRectF(guide.line.p1(), guide.line.p2()).normalized().adjusted(-reach, -reach, reach, reach);
    }
    return bounds;
}

void GuidesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(accent(m_painter.theme()), 1 / m_zoom));
    for (const diagram::Guide& guide : m_guides) {
        if (guide.gap > 0)
            paintGap(*painter, guide);
        else
            painter->drawLine(guide.line);
    }
    for (const diagram::Guide& guide : m_guides) {
        if (guide.gap > 0)
            paintWidth(*painter, guide);
    }
}

void GuidesItem::paintGap(QPainter& painter, const diagram::Guide& guide) const
{
    const bool across = guide.line.dy() == 0;
    const QPointF side = (across ? QPointF(0, tick) : QPointF(tick, 0)) / m_zoom;
    painter.drawLine(guide.line);
    painter.drawLine(guide.line.p1() - side, guide.line.p1() + side);
    painter.drawLine(guide.line.p2() - side, guide.line.p2() + side);
}

/// Over the line where the gap has room for the words, else beside it.
void GuidesItem::paintWidth(QPainter& painter, const diagram::Guide& guide) const
{
    const QString words = QString::number(qRound(guide.gap));
    const QFontMetricsF metrics(wordsFont());
    const QSizeF size(metrics.horizontalAdvance(words) + 2 * wordsPadding, metrics.height());
    const bool across = guide.line.dy() == 0;
    const double room = guide.gap * m_zoom - 4 * tick;
    QPointF beside;
    if (across && room < size.width())
        beside.setY(tick + size.height() / 2 + 2);
    else if (!across && room < size.height())
        beside.setX(tick + size.width() / 2 + 2);
    painter.save();
    painter.translate(guide.line.center());
    painter.scale(1 / m_zoom, 1 / m_zoom);
    const QRectF rect(beside - QPointF(size.width(), size.height()) / 2, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(m_painter.theme()));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setFont(wordsFont());
    painter.setPen(m_painter.colour(diagram::Colour::OnStrong));
    painter.drawText(rect, Qt::AlignCenter, words);
    painter.restore();
}

} // namespace pigpen
