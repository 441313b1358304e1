#pragma once

#include "app/canvas/gesture.h"
#include "app/canvas/guides.h"

namespace pigpen {

/// Moves containers; their new places are one step on the undo stack. They snap to the boxes in view, else to the grid;
/// Alt or Ctrl lets them stand anywhere, Shift holds them to one way.
class Move : public Gesture
{
public:
    Move(const QGraphicsView& view, CanvasScene& scene, const QList<FigureItem*>& items, QPointF start);
    ~Move() override;

    void moveTo(const Pointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    QRectF placeAt(const Pointer& pointer);
    std::vector<QRectF> near(const QRectF& wanted, double tolerance) const;
    QList<FigureItem*> items() const;
    void shift(QPointF offset);
    void lift(bool on);

    const QGraphicsView& m_view;
    CanvasScene& m_scene;
    QHash<EntityId, QPointF> m_places; // before
    QRectF m_frame;                    // around all of them, before
    QPointF m_start;
    GuidesItem m_guides;
};

} // namespace pigpen
