#pragma once

#include "app/canvas/gesture.h"

namespace pigpen {

/// Moves containers; their new places are one step on the undo stack.
class Move : public Gesture
{
public:
    Move(CanvasScene& scene, const QList<FigureItem*>& items, QPointF start);

    void moveTo(const Pointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    QList<FigureItem*> items() const;

    CanvasScene& m_scene;
    QHash<EntityId, QPointF> m_places; // before
    QPointF m_start;
};

} // namespace pigpen
