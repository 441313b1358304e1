#include "app/canvas/linkitem.h"

#include <QLineF>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace pigpen {

namespace {

constexpr double margin = 4; // of the frames around the cards
constexpr double arrow = 10;

/// Leaves to the right, as the picture's own links do.
QPainterPath curve(QPointF from, QPointF to, double way)
{
    constexpr double least = 36;
    constexpr double most = 120;
    const double bend = std::clamp(QLineF(from, to).length() / 3, least, most);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(way * bend, 0), to);
    return path;
}

} // namespace

LinkItem::LinkItem(const FigurePainter& painter, QPointF from, std::vector<QRectF> candidates)
    : m_painter(painter), m_from(from), m_to(from), m_candidates(std::move(candidates))
{
    constexpr double aboveCards = 950; // and below the words
    setZValue(aboveCards);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LinkItem::pointTo(QPointF to, const QRectF& card)
{
    prepareGeometryChange();
    m_way = (card.isValid() ? card.center() : to).x() >= m_from.x() ? 1 : -1;
    m_to = card.isValid() ? QPointF(m_way > 0 ? card.left() : card.right(), card.center().y()) : to;
    update();
}

QRectF LinkItem::boundingRect() const
{
    QRectF rect =
        curve(m_from, m_to - QPointF(m_way * arrow, 0), m_way).controlPointRect() | QRectF(m_to, QSizeF(1, 1));
    for (const QRectF& card : m_candidates)
        rect |= card;
    return rect.adjusted(-arrow, -arrow, arrow, arrow);
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double pixel = 1 / option->levelOfDetailFromTransform(painter->worldTransform());
    const QColor colour = accent(m_painter.theme());
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.5 * pixel, Qt::DashLine));
    for (const QRectF& card : m_candidates)
        painter->drawRoundedRect(card.adjusted(-margin, -margin, margin, margin), 10, 10);
    painter->setPen(QPen(colour, 2 * pixel, Qt::SolidLine, Qt::RoundCap));
    painter->drawPath(curve(m_from, m_to - QPointF(m_way * arrow, 0), m_way));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawConvexPolygon(
        QPolygonF({m_to, m_to - QPointF(m_way * arrow, arrow / 2), m_to - QPointF(m_way * arrow, -arrow / 2)}));
}

} // namespace pigpen
