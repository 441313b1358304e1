#pragma once

#include "app/paint/figurepainter.h"
#include "core/diagram/snapping.h"

#include <QGraphicsItem>

namespace pigpen {

/// The guides of a move: thin lines over the boxes, and the widths of equal gaps in words. As thin and as large at
/// every zoom.
class GuidesItem : public QGraphicsItem
{
public:
    /// The painter must outlive the item.
    explicit GuidesItem(const FigurePainter& painter);

    void show(std::vector<diagram::Guide> guides, double zoom);
    const std::vector<diagram::Guide>& guides() const { return m_guides; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGap(QPainter& painter, const diagram::Guide& guide) const;
    void paintWidth(QPainter& painter, const diagram::Guide& guide) const;

    const FigurePainter& m_painter;
    std::vector<diagram::Guide> m_guides;
    double m_zoom = 1;
};

} // namespace pigpen
