#include "core/diagram/topologydrawing.h"

#include "core/diagram/container.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/links.h"
#include "core/diagram/model.h"
#include "core/diagram/nodebox.h"
#include "core/diagram/page.h"
#include "core/diagram/parts.h"
#include "core/diagram/placement.h"
#include "core/diagram/shardframes.h"
#include "core/topology/ports.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TopologyDrawing)
};

using Kind = EntityId::Kind;

std::vector<QSizeF> sizesOf(const std::vector<Figure>& figures)
{
    std::vector<QSizeF> sizes;
    sizes.reserve(figures.size());
    for (const Figure& figure : figures)
        sizes.push_back(figure.size);
    return sizes;
}

void place(std::vector<Figure>& figures, const std::vector<QPointF>& places)
{
    for (size_t i = 0; i < figures.size(); ++i)
        figures[i].origin = places[i];
}

/// Moves the figures so that all together begin at (0, 0); returns how large they are.
QSizeF moveToCorner(std::vector<Figure>& figures)
{
    QRectF bounds;
    for (const Figure& figure : figures)
        bounds |= figure.rect();
    for (Figure& figure : figures)
        figure.origin -= bounds.topLeft();
    return bounds.size();
}

std::vector<Figure> boxesOf(const Scope& scope, const Presentation& presentation)
{
    QHash<QString, std::vector<Tenant>> tenants;
    for (const ClusterPtr& cluster : scope.clusters) {
        for (const Instance& instance : cluster->instances)
            tenants[instance.node].push_back({cluster, &instance});
    }
    std::vector<Figure> boxes;
    for (const NodePtr& node : scope.nodes)
        boxes.push_back(
            boxOf(*node, tenants.value(node->address), scope.inventory.get(), presentation.machineOf(node->address)));
    return boxes;
}

LegendItem swatch(const Hue& hue, const QString& label, const std::vector<double>& dash = {})
{
    return {{Box{{0, 2, 16, 12}, 3, hue.soft, {hue.mark, 1.25, dash}}}, label};
}

/// A pill without its word.
LegendItem pillSample(Colour fill, const QString& label)
{
    return {{Box{{0, 2, 22, 12}, 6, fill}}, label};
}

LegendItem arrow(const Stroke& stroke, const QString& label)
{
    return {{Line{.points = {{0, 8}, {28, 8}}, .stroke = stroke, .end = Line::End::Arrow}}, label};
}

void addLinks(std::vector<LegendItem>& items, const std::vector<ClusterLink>& links)
{
    using Link = ClusterLink::Kind;
    const std::pair<Link, QString> labels[]{{Link::Delayed, Words::tr("Delayed replication")},
                                            {Link::Sentinel, Words::tr("Watched by sentinels")}};
    for (const auto& [kind, label] : labels)
        if (std::ranges::find(links, kind, &ClusterLink::kind) != links.end())
            items.push_back(arrow(strokeOf(kind), label));
}

/// The modules that there are, and frames around several clusters.
std::vector<LegendItem> clusterItems(const Scope& scope)
{
    QMap<Module, QString> modules;
    QHash<QString, int> shards;
    for (const ClusterPtr& cluster : scope.clusters) {
        modules.insert(cluster->module, moduleTitle(cluster->module));
        if (cluster->shardGroup >= 0)
            ++shards[cluster->shard];
    }
    std::vector<LegendItem> items;
    for (const auto& [module, title] : modules.asKeyValueRange()) {
        if (module == Module::Remote)
            items.push_back(swatch(hueOf(module), Words::tr("Remote cluster, only monitored"), {3, 2}));
        else
            items.push_back(swatch(hueOf(module), module == Module::Pgsql ? Words::tr("PostgreSQL cluster") : title));
    }
    if (std::ranges::any_of(shards, [](int count) { return count > 1; }))
        items.push_back({{Box{{0, 2, 16, 12}, 3, Colour::None, {Colour::Cluster, 1.25, {3, 2}}}},
                         Words::tr("Shards of one database")});
    return items;
}

std::vector<LegendItem> legendOf(const Scope& scope)
{
    const auto any = [&](auto has) { return std::ranges::any_of(scope.clusters, has); };
    std::vector<LegendItem> items = clusterItems(scope);
    if (any([](const ClusterPtr& one) { return !one->services.empty(); }))
        items.push_back(swatch(hueOf(Kind::Service), Words::tr("Service and its port")));
    items.push_back(swatch(hueOf(Kind::Instance), Words::tr("Instance")));
    const auto anyInstance = [&](auto is) {
        return any([&](const ClusterPtr& one) { return std::ranges::any_of(one->instances, is); });
    };
    if (any([](const ClusterPtr& one) { return one->primary() && !one->isStandby(); }))
        items.push_back(pillSample(Colour::InstanceInk, Words::tr("Primary")));
    if (anyInstance([](const Instance& one) { return one.offlineQuery || one.role == u"offline"; }))
        items.push_back(pillSample(Colour::OfflineSoft, Words::tr("Takes offline queries")));
    items.push_back(swatch(hueOf(Kind::Node), Words::tr("Node's address")));
    if (any([](const ClusterPtr& one) { return !one->databases.empty(); }))
        items.push_back(swatch(hueOf(Kind::Database), Words::tr("Database")));
    if (any([](const ClusterPtr& one) { return !one->roles.empty(); }))
        items.push_back(swatch(hueOf(Kind::Role), Words::tr("Role")));
    if (anyInstance([](const Instance& one) { return !one.upstream.isEmpty(); }))
        items.push_back(arrow({Colour::Instance, 1.75}, Words::tr("Replication")));
    addLinks(items, linksOf(scope));
    return items;
}

/// How ports are written, by what they are for: the first of each that there is.
void addPorts(std::vector<LegendItem>& items, const Scope& scope)
{
    QMap<Port::Use, int> first;
    const auto note = [&](const std::vector<Port>& ports) {
        for (const Port& port : ports)
            if (!first.contains(port.use))
                first.insert(port.use, port.number);
    };
    for (const ClusterPtr& cluster : scope.clusters)
        for (const Instance& instance : cluster->instances)
            note(portsOf(scope.inventory.get(), *cluster, instance));
    for (const NodePtr& node : scope.nodes)
        note(portsOf(scope.inventory.get(), *node));
    const std::tuple<Port::Use, Colour, QString> looks[]{
        {Port::Use::Client, Colour::Ink, Words::tr("Port of an instance")},
        {Port::Use::Service, Colour::ServiceInk, Words::tr("Port of a service")},
        {Port::Use::Metrics, Colour::SecondaryInk, Words::tr("Port of the monitoring")}};
    for (const auto& [use, colour, label] : looks)
        if (first.contains(use))
            items.push_back(
                {{words({0, 12}, QString::number(first.value(use)), {11, Weight::Regular, colour, Face::Mono})},
                 label});
}

/// The modules that the nodes run.
std::vector<LegendItem> nodesLegend(const Scope& scope)
{
    QMap<Module, Hue> shown;
    for (const ClusterPtr& cluster : scope.clusters)
        shown.insert(cluster->module, markHueOf(cluster->module));
    std::vector<LegendItem> items;
    for (const auto& [module, hue] : shown.asKeyValueRange())
        items.push_back({{Box{{0, 4, 8, 8}, 2, hue.mark}}, moduleTitle(module)});
    addPorts(items, scope);
    return items;
}

} // namespace

Drawing topologyDrawing(const Scope& scope, const Options& options)
{
    std::vector<Figure> containers;
    for (const ClusterPtr& cluster : scope.clusters)
        containers.push_back(containerOf(*cluster, options.presentation));
    place(containers, placeClusters(scope.clusters, sizesOf(containers), options.positions));
    QHash<EntityId, QRectF> rects;
    for (const Figure& container : containers)
        rects.insert(container.entity, container.rect());
    std::vector<Figure> figures = shardFrames(scope.clusters, rects);
    std::ranges::move(figuresOf(linksOf(scope), rects), std::back_inserter(figures));
    std::move(containers.begin(), containers.end(), std::back_inserter(figures));
    const QSizeF size = moveToCorner(figures);
    const QString description =
        Words::tr("Every cluster with its services, instances, replication, databases and roles.");
    return page({scopeTitle(Words::tr("Topology"), options), scopeSummary(scope), description}, std::move(figures),
                size, legendOf(scope), options);
}

Drawing nodesDrawing(const Scope& scope, const Options& options)
{
    std::vector<Figure> boxes = boxesOf(scope, options.presentation);
    place(boxes, placeNodes(scope.nodes, sizesOf(boxes), options.positions));
    const QSizeF size = moveToCorner(boxes);
    const QString description = Words::tr("Every node with the instances that run on it and their ports.");
    return page({scopeTitle(Words::tr("Nodes"), options), scopeSummary(scope), description}, std::move(boxes), size,
                nodesLegend(scope), options);
}

} // namespace pigpen::diagram
