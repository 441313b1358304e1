#pragma once

#include "app/paint/figurepainter.h"

#include <QGraphicsItem>

namespace pigpen {

/// A replication link in the making: a curve with an arrow, and a frame around every card that it could reach.
class LinkItem : public QGraphicsItem
{
public:
    /// The painter must outlive the item.
    LinkItem(const FigurePainter& painter, QPointF from, std::vector<QRectF> candidates);

    /// Ends at the pointer; over a card, at the side of it that is nearer.
    void pointTo(QPointF to, const QRectF& card = {});

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const FigurePainter& m_painter;
    QPointF m_from;
    QPointF m_to;
    double m_way = 1; // 1: it arrives from the left, -1: from the right
    std::vector<QRectF> m_candidates;
};

} // namespace pigpen
