#include "app/canvas/linklayer.h"

#include "core/diagram/routing.h"
#include "core/diagram/shardframes.h"

#include <QGraphicsScene>
#include <QMap>

#include <algorithm>

namespace pigpen {

namespace {

constexpr double depth = -1; // links pass below boxes

bool touchesAny(const QRectF& region, const std::vector<QRectF>& rects)
{
    return std::any_of(rects.begin(), rects.end(), [&region](const QRectF& rect) { return rect.intersects(region); });
}

std::vector<std::vector<ClusterPtr>> shardsOf(const Topology& topology)
{
    QMap<QString, std::vector<ClusterPtr>> byName;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->shardGroup >= 0)
            byName[cluster->shard].push_back(cluster);
    }
    return {byName.cbegin(), byName.cend()};
}

} // namespace

void LinkLayer::setTopology(const Topology* topology)
{
    for (FigureItem* item : std::as_const(m_items))
        delete item;
    m_items.clear();
    m_links.clear();
    m_frames.clear();
    if (!topology)
        return;
    for (const diagram::ClusterLink& link : diagram::linksOf(diagram::scopeOf(*topology, {})))
        m_links.push_back({link});
    for (std::vector<ClusterPtr>& clusters : shardsOf(*topology)) {
        if (clusters.size() > 1)
            m_frames.push_back({std::move(clusters)});
    }
}

void LinkLayer::follow(const std::vector<QRectF>& changed, const Places& places)
{
    for (Frame& frame : m_frames)
        draw(frame, changed, places);
    int drawn = 0;
    for (Link& link : m_links) {
        if (drawn < diagram::mostLinks)
            route(link, changed, places);
        else
            replace(link.item, {});
        link.isRouted = drawn < diagram::mostLinks;
        drawn += link.item ? 1 : 0;
    }
}

void LinkLayer::route(Link& link, const std::vector<QRectF>& changed, const Places& places)
{
    const QRectF from = places.of(link.link.from);
    const QRectF to = places.of(link.link.to);
    const QRectF region = diagram::regionOf(from, to);
    if (link.isRouted && from == link.from && to == link.to && !touchesAny(region, changed))
        return;
    link.from = from;
    link.to = to;
    replace(link.item, diagram::figuresOf({link.link}, places.in(region)));
}

void LinkLayer::draw(Frame& frame, const std::vector<QRectF>& changed, const Places& places)
{
    QRectF around;
    for (const ClusterPtr& cluster : frame.clusters)
        around |= places.of(cluster->id());
    if (frame.isDrawn && around == frame.around && !touchesAny(around, changed))
        return;
    frame.isDrawn = true;
    frame.around = around;
    replace(frame.item, diagram::shardFrames(frame.clusters, places.in(around)));
}

void LinkLayer::replace(FigureItem*& item, const std::vector<diagram::Figure>& figures)
{
    m_items.removeOne(item);
    delete std::exchange(item, nullptr);
    if (figures.empty())
        return;
    item = new FigureItem(figures.front(), m_painter);
    item->setZValue(depth);
    m_scene.addItem(item);
    m_items.append(item);
    ++m_drawn;
}

} // namespace pigpen
