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

/// Moves the figures to their places, so that all together begin at (0, 0); returns how large they are.
QSizeF place(std::vector<Figure>& figures, const std::vector<QPointF>& places)
{
    QRectF bounds;
    for (size_t i = 0; i < figures.size(); ++i) {
        figures[i].origin = places[i];
        bounds |= figures[i].rect();
    }
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

LegendItem swatch(const Hue& hue, const QString& label)
{
    return {{Box{{6, 2, 16, 12}, 3, hue.soft, {hue.mark, 1.25}}}, label};
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

std::vector<LegendItem> legendOf(const Scope& scope)
{
    const auto any = [&](auto has) { return std::ranges::any_of(scope.clusters, has); };
    std::vector<LegendItem> items;
    if (any([](const ClusterPtr& one) { return one->module == Module::Pgsql; }))
        items.push_back(swatch(hueOf(Kind::Cluster), Words::tr("Cluster")));
    if (any([](const ClusterPtr& one) { return one->module == Module::Remote; })) {
        items.push_back(swatch(hueOf(Kind::Cluster), Words::tr("Remote cluster, only monitored")));
        std::get<Box>(items.back().sample.front()).stroke.dash = {3, 2};
    }
    if (any([](const ClusterPtr& one) { return !one->services.empty(); }))
        items.push_back(swatch(hueOf(Kind::Service), Words::tr("Service and its port")));
    items.push_back(swatch(hueOf(Kind::Instance), Words::tr("Instance")));
    items.push_back(swatch(hueOf(Kind::Node), Words::tr("Node's address")));
    if (any([](const ClusterPtr& one) { return !one->databases.empty(); }))
        items.push_back(swatch(hueOf(Kind::Database), Words::tr("Database")));
    if (any([](const ClusterPtr& one) { return !one->roles.empty(); }))
        items.push_back(swatch(hueOf(Kind::Role), Words::tr("Role")));
    const auto replicates = [](const Instance& one) { return !one.upstream.isEmpty(); };
    if (any([&](const ClusterPtr& one) { return std::ranges::any_of(one->instances, replicates); }))
        items.push_back(arrow({Colour::Instance, 1.75}, Words::tr("Replication")));
    addLinks(items, linksOf(scope));
    return items;
}

/// The modules that the nodes run.
std::vector<LegendItem> nodesLegend(const Scope& scope)
{
    QMap<Module, Hue> shown;
    for (const ClusterPtr& cluster : scope.clusters)
        shown.insert(cluster->module, markHueOf(cluster->module));
    std::vector<LegendItem> items;
    for (const auto& [module, hue] : shown.asKeyValueRange())
        items.push_back({{Box{{10, 4, 8, 8}, 2, hue.mark}}, moduleTitle(module)});
    const auto port = [](const QString& number, Colour colour) {
        return std::vector<Shape>{words({2, 12}, number, {10.5, Weight::Regular, colour, Face::Mono})};
    };
    items.push_back({port(QStringLiteral("5432"), Colour::Ink), Words::tr("Port of an instance")});
    if (std::ranges::any_of(scope.clusters, [](const ClusterPtr& one) { return !one->services.empty(); }))
        items.push_back({port(QStringLiteral("5433"), Colour::ServiceInk), Words::tr("of a service")});
    items.push_back({port(QStringLiteral("9100"), Colour::SecondaryInk), Words::tr("for monitoring")});
    return items;
}

} // namespace

Drawing topologyDrawing(const Scope& scope, const Options& options)
{
    std::vector<Figure> containers;
    for (const ClusterPtr& cluster : scope.clusters)
        containers.push_back(containerOf(*cluster, options.presentation));
    const QSizeF size = place(containers, placeClusters(scope.clusters, sizesOf(containers), options.positions));
    QHash<EntityId, QRectF> rects;
    for (const Figure& container : containers)
        rects.insert(container.entity, container.rect());
    std::vector<Figure> figures = shardFrames(scope.clusters, rects);
    std::ranges::move(figuresOf(linksOf(scope), rects), std::back_inserter(figures));
    std::move(containers.begin(), containers.end(), std::back_inserter(figures));
    const QString description =
        Words::tr("Every cluster with its services, instances, replication, databases and roles.");
    return page({scopeTitle(Words::tr("Topology"), options), scopeSummary(scope), description}, std::move(figures),
                size, legendOf(scope), options);
}

Drawing nodesDrawing(const Scope& scope, const Options& options)
{
    std::vector<Figure> boxes = boxesOf(scope, options.presentation);
    const QSizeF size = place(boxes, placeNodes(scope.nodes, sizesOf(boxes), options.positions));
    const QString description = Words::tr("Every node with the instances that run on it and their ports.");
    return page({scopeTitle(Words::tr("Nodes"), options), scopeSummary(scope), description}, std::move(boxes), size,
                nodesLegend(scope), options);
}

} // namespace pigpen::diagram
