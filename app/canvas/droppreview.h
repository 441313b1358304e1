#pragma once

#include "app/canvas/canvasscene.h"
#include "app/canvas/ghostitem.h"
#include "app/canvas/proposal.h"

namespace pigpen {

/// Shows on a scene what a drop at the pointer would do, and does it. Alike for what comes from the palette and for a
/// card that is dragged on the canvas.
class DropPreview
{
public:
    explicit DropPreview(CanvasScene& scene);
    ~DropPreview();
    DropPreview(const DropPreview&) = delete;
    DropPreview& operator=(const DropPreview&) = delete;

    /// `seen`: the part of the scene that the view shows.
    void moveTo(const Cargo& cargo, QPointF pointer, double zoom, const QRectF& seen);
    /// Does what was shown last; says why not, through the document, where it can't be. Nothing where nothing is shown.
    bool drop();
    void clear();

    bool isPossible() const { return m_proposal.has_value(); }
    const GhostItem& ghost() const { return *m_ghost; }

private:
    EntityId targetOf(const Cargo& cargo, QPointF pointer) const;
    bool isPrimaryOf(const Cargo& cargo, const EntityId& card) const;
    bool staysAtHome(const Cargo& cargo) const;
    void ask();
    void makeClusters();
    void makeNodes();
    void arrangeFloating();
    void addPart(const diagram::Figure& container, const EntityId& entity);
    void addOutline(diagram::Figure container);
    void show(QPointF pointer);
    void markTarget(bool on);
    Sidecar sidecarAt(QPointF pointer) const;

    CanvasScene& m_scene;
    std::unique_ptr<GhostItem> m_ghost;
    std::optional<Cargo> m_cargo;
    EntityId m_target;
    QPointF m_pointer;
    std::optional<Proposal> m_proposal;
    std::optional<Error> m_refusal;
    std::vector<GhostItem::Part> m_fixed;    // in containers that are there
    std::vector<GhostItem::Part> m_floating; // new containers: they follow the pointer, their origins count from it
};

} // namespace pigpen
