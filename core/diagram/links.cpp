#include "core/diagram/links.h"

#include "core/diagram/cards.h"
#include "core/diagram/routing.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Links)
};

using Link = ClusterLink::Kind;

QString titleOf(const ClusterLink& link)
{
    switch (link.kind) {
    case Link::Standby:
        return Words::tr("%1 follows %2").arg(link.to.name, link.from.name);
    case Link::Delayed:
        return Words::tr("%1 follows %2 with a delay").arg(link.to.name, link.from.name);
    case Link::Sentinel:
        return Words::tr("%1 watches %2").arg(link.from.name, link.to.name);
    }
    Q_UNREACHABLE();
}

Figure figureOf(const ClusterLink& link, const std::vector<QPointF>& points)
{
    Figure figure;
    figure.id = QStringLiteral("link-%1-%2").arg(link.from.name, link.to.name);
    figure.title = titleOf(link);
    figure.shapes.push_back(
        Line{.points = points, .radius = 12, .stroke = strokeOf(link.kind), .end = Line::End::Arrow});
    return figure;
}

} // namespace

std::vector<ClusterLink> linksOf(const Scope& scope)
{
    QSet<EntityId> shown;
    for (const ClusterPtr& cluster : scope.clusters)
        shown.insert(cluster->id());
    std::vector<ClusterLink> links;
    const auto add = [&](const ClusterLink& link) {
        if (shown.contains(link.from) && shown.contains(link.to) && link.from != link.to)
            links.push_back(link);
    };
    for (const ClusterPtr& cluster : scope.clusters) {
        if (cluster->isStandby()) {
            const Instance* leader = cluster->primary();
            const bool delayed = leader && isDelayed(*leader);
            const EntityId upstream = EntityId::ofCluster(Module::Pgsql, cluster->upstreamCluster);
            add({delayed ? Link::Delayed : Link::Standby, upstream, cluster->id()});
        }
        for (const QString& watched : scope.watched.value(cluster->name))
            add({Link::Sentinel, cluster->id(), EntityId::ofCluster(Module::Redis, watched)});
    }
    return links;
}

Stroke strokeOf(ClusterLink::Kind kind)
{
    switch (kind) {
    case Link::Standby:
        return {Colour::Instance, 2};
    case Link::Delayed:
        return {Colour::Instance, 2, {7, 5}};
    case Link::Sentinel:
        return {Colour::Redis, 1.5, {2, 4}};
    }
    Q_UNREACHABLE();
}

std::vector<Figure> figuresOf(const std::vector<ClusterLink>& links, const QHash<EntityId, QRectF>& rects)
{
    std::vector<QRectF> boxes(rects.begin(), rects.end());
    std::vector<Figure> figures;
    for (const ClusterLink& link : links) {
        if (figures.size() == size_t(mostLinks))
            break;
        if (!rects.contains(link.from) || !rects.contains(link.to))
            continue;
        const std::vector<QPointF> points = route(rects.value(link.from), rects.value(link.to), boxes);
        if (!points.empty())
            figures.push_back(figureOf(link, points));
    }
    return figures;
}

} // namespace pigpen::diagram
