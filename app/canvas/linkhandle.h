#pragma once

#include "app/canvas/canvasscene.h"

namespace pigpen {

/// The knob at the right edge of a PostgreSQL instance's card from which a replication link is drawn. It shows on the
/// card under the pointer.
class LinkHandle : public QGraphicsItem
{
public:
    /// The scene's painter must outlive the item.
    explicit LinkHandle(const CanvasScene& scene);

    /// Shows on that card; hides where others can't replicate from it.
    void attach(const EntityId& entity);
    const EntityId& entity() const { return m_entity; } // None while hidden
    /// Whether the point is on the knob, or nearly so.
    bool holds(QPointF scenePoint) const;
    QPointF tip() const { return pos(); }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasScene& m_scene;
    EntityId m_entity;
};

} // namespace pigpen
