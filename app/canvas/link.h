#pragma once

#include "app/canvas/gesture.h"
#include "app/canvas/linkitem.h"

namespace pigpen {

/// Draws a replication link from an instance's knob to the card that shall replicate from it: the arrow is at the
/// receiving end, as in the picture.
class Link : public Gesture
{
public:
    Link(const QGraphicsView& view, CanvasScene& scene, const EntityId& upstream, QPointF from);
    ~Link() override;

    void moveTo(const Pointer& pointer) override;
    void finish() override;
    void cancel() override {}

    const GhostItem& ghost() const { return m_ghost; }

private:
    std::vector<QRectF> candidates() const;
    EntityId cardAt(QPointF point) const;
    void ask(const EntityId& follower);
    void mark(bool on);

    const QGraphicsView& m_view;
    CanvasScene& m_scene;
    EntityId m_upstream;
    EntityId m_follower;
    std::optional<Proposal> m_proposal;
    std::optional<Error> m_refusal;
    LinkItem m_line;
    GhostItem m_ghost;
};

} // namespace pigpen
