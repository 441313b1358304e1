#pragma once

#include "app/canvas/figureitem.h"
#include "core/diagram/links.h"

class QGraphicsScene;

namespace pigpen {

/// What is drawn between clusters, below them, as items: links, and frames around the shards of one database. Draws
/// anew only what a change can concern.
class LinkLayer
{
public:
    LinkLayer(QGraphicsScene& scene, const FigurePainter& painter) : m_scene(scene), m_painter(painter) {}

    /// Where containers stand.
    struct Places
    {
        std::function<QRectF(const EntityId&)> of; // null where it is not shown
        std::function<QHash<EntityId, QRectF>(const QRectF&)> in;
    };

    /// Looks anew for what there is to draw.
    void setTopology(const Topology* topology);
    /// Follows containers that came, went or moved: `changed` is where they stood and where they stand.
    void follow(const std::vector<QRectF>& changed, const Places& places);
    const QList<FigureItem*>& items() const { return m_items; }
    /// How many were drawn since it was made.
    int drawn() const { return m_drawn; }

private:
    struct Link
    {
        diagram::ClusterLink link;
        QRectF from = {};
        QRectF to = {};
        bool isRouted = false;
        FigureItem* item = nullptr; // null where there is no way
    };
    struct Frame
    {
        std::vector<ClusterPtr> clusters;
        QRectF around = {}; // them
        bool isDrawn = false;
        FigureItem* item = nullptr; // null where others stand among them
    };

    void route(Link& link, const std::vector<QRectF>& changed, const Places& places);
    void draw(Frame& frame, const std::vector<QRectF>& changed, const Places& places);
    void replace(FigureItem*& item, const std::vector<diagram::Figure>& figures);

    QGraphicsScene& m_scene;
    const FigurePainter& m_painter;
    std::vector<Link> m_links;
    std::vector<Frame> m_frames;
    QList<FigureItem*> m_items;
    int m_drawn = 0;
};

} // namespace pigpen
