#include "core/diagram/diagrams.h"

#include "core/diagram/container.h"
#include "core/diagram/er.h"
#include "core/diagram/links.h"
#include "core/diagram/model.h"
#include "core/diagram/nodebox.h"
#include "core/diagram/placement.h"
#include "core/diagram/shardframes.h"
#include "core/diagram/topologydrawing.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace pigpen::diagram {

namespace {

constexpr std::array kinds{Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er};

template<typename Pointer>
std::vector<QSizeF> sizesOf(const std::vector<Pointer>& entities, const Sizes& sizes)
{
    std::vector<QSizeF> result;
    result.reserve(entities.size());
    for (const Pointer& entity : entities)
        result.push_back(sizes.value(entity->id()));
    return result;
}

template<typename Pointer>
Positions byId(const std::vector<Pointer>& entities, const std::vector<QPointF>& places)
{
    Positions positions;
    for (size_t i = 0; i < entities.size(); ++i)
        positions.insert(entities[i]->id(), places[i]);
    return positions;
}

std::vector<Tenant> tenantsOf(const Topology& topology, const Node& node)
{
    std::vector<Tenant> tenants;
    for (const QString& name : node.instances) {
        const Topology::Found found = topology.instance(name);
        if (found)
            tenants.push_back({found.cluster, found.instance});
    }
    return tenants;
}

Sizes sizesIn(Kind kind, const Topology& topology, const Presentation& presentation)
{
    Sizes sizes;
    if (kind == Kind::Topology) {
        for (const ClusterPtr& cluster : topology.clusters())
            sizes.insert(cluster->id(), clusterSize(*cluster, presentation));
    }
    if (kind == Kind::Nodes) {
        for (const NodePtr& node : topology.nodes())
            sizes.insert(node->id(), nodeFigure(topology, *node, presentation).size);
    }
    return sizes;
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Topology:
        return QStringLiteral("topology");
    case Kind::Nodes:
        return QStringLiteral("nodes");
    case Kind::Model:
        return QStringLiteral("model");
    case Kind::Er:
        return QStringLiteral("er");
    }
    Q_UNREACHABLE();
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const Kind kind : kinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return {};
}

Drawing draw(Kind kind, const Topology& topology, const Options& options)
{
    switch (kind) {
    case Kind::Topology:
        return topologyDrawing(scopeOf(topology, options), options);
    case Kind::Nodes:
        return nodesDrawing(scopeOf(topology, options), options);
    case Kind::Model:
        return modelDrawing(topology, options);
    case Kind::Er:
        return erDrawing(topology, options);
    }
    Q_UNREACHABLE();
}

Figure clusterFigure(const Topology&, const Cluster& cluster, const Presentation& presentation)
{
    return containerOf(cluster, presentation);
}

QSizeF clusterSize(const Cluster& cluster, const Presentation& presentation)
{
    return containerSize(cluster, presentation);
}

Figure nodeFigure(const Topology& topology, const Node& node, const Presentation& presentation)
{
    return boxOf(node, tenantsOf(topology, node), topology.inventory().get(), presentation.machineOf(node.address));
}

Positions arrange(Kind kind, const Topology& topology, const Positions& positions, const Presentation& presentation)
{
    return arrange(kind, topology, sizesIn(kind, topology, presentation), positions);
}

Positions arrange(Kind kind, const Topology& topology, const Sizes& sizes, const Positions& positions)
{
    switch (kind) {
    case Kind::Topology:
        return byId(topology.clusters(),
                    placeClusters(topology.clusters(), sizesOf(topology.clusters(), sizes), positions));
    case Kind::Nodes:
        return byId(topology.nodes(), placeNodes(topology.nodes(), sizesOf(topology.nodes(), sizes), positions));
    case Kind::Model:
    case Kind::Er:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<Figure> linkFigures(const Topology& topology, const QHash<EntityId, QRectF>& rects)
{
    std::vector<Figure> figures = shardFrames(topology.clusters(), rects);
    std::ranges::move(figuresOf(linksOf(scopeOf(topology, {})), rects), std::back_inserter(figures));
    return figures;
}

} // namespace pigpen::diagram
