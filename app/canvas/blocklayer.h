#pragma once

#include "app/canvas/containerindex.h"

#include <QImage>

namespace pigpen {

/// Paints the containers that are not items in view of their own, because they are seen from afar: as blocks, many at
/// once. Blocks that look alike are painted once a zoom.
class BlockLayer : public QGraphicsItem
{
public:
    /// Both must outlive the item.
    explicit BlockLayer(const ContainerIndex& index);

    /// The theme is another one.
    void forget() { m_sprites.clear(); }

    QRectF boundingRect() const override;
    QPainterPath shape() const override { return {}; } // it is never what one points at
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBlock(QPainter& painter, const FigureItem& item, const QTransform& onScreen);
    const QImage& spriteOf(const FigureItem& item);
    void useZoom(double zoom, double ratio);

    const ContainerIndex& m_index;
    QHash<FigureItem::FarAspect, QImage> m_sprites;
    double m_zoom = 0; // of the sprites
    double m_ratio = 1;
};

} // namespace pigpen
