#include "core/diagram/placement.h"

#include "core/diagram/packing.h"
#include "core/diagram/shardframes.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

bool isFoundation(const Cluster& cluster)
{
    return cluster.module == Module::Infra || cluster.module == Module::Etcd || cluster.module == Module::Minio;
}

/// The file's order, save that who follows a cluster comes right behind it.
std::vector<size_t> orderOf(const std::vector<ClusterPtr>& clusters)
{
    QHash<QString, std::vector<size_t>> followers;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < clusters.size(); ++i) {
        if (clusters[i]->module == Module::Pgsql)
            known.insert(clusters[i]->name, i);
        if (clusters[i]->isStandby())
            followers[clusters[i]->upstreamCluster].push_back(i);
    }
    std::vector<size_t> order;
    std::vector<bool> taken(clusters.size());
    const auto takeWithFollowers = [&](size_t first) {
        std::vector<size_t> stack{first};
        while (!stack.empty()) {
            const size_t index = stack.back();
            stack.pop_back();
            if (taken[index])
                continue;
            taken[index] = true;
            order.push_back(index);
            const std::vector<size_t> next = followers.value(clusters[index]->name);
            stack.insert(stack.end(), next.rbegin(), next.rend());
        }
    };
    for (size_t i = 0; i < clusters.size(); ++i) {
        if (!clusters[i]->isStandby() || !known.contains(clusters[i]->upstreamCluster))
            takeWithFollowers(i);
    }
    for (size_t i = 0; i < clusters.size(); ++i)
        takeWithFollowers(i); // those that follow one another in a circle
    return order;
}

/// Clusters that are placed as one: the shards of a distributed database stand together.
struct Unit
{
    std::vector<size_t> clusters;
    Packing inside;
};

void makeRoomForFrame(Packing& inside)
{
    for (QPointF& at : inside.at)
        at += {frameMargin, frameTop};
    inside.size += {2 * frameMargin, frameTop + frameMargin};
}

std::vector<Unit> unitsOf(const std::vector<ClusterPtr>& clusters, const std::vector<QSizeF>& sizes)
{
    std::vector<Unit> units;
    QHash<QString, size_t> shards;
    for (const size_t index : orderOf(clusters)) {
        const Cluster& cluster = *clusters[index];
        const bool sharded = cluster.shardGroup >= 0;
        if (sharded && shards.contains(cluster.shard)) {
            units[shards.value(cluster.shard)].clusters.push_back(index);
            continue;
        }
        if (sharded)
            shards.insert(cluster.shard, units.size());
        units.push_back({{index}, {}});
    }
    for (Unit& unit : units) {
        std::vector<QSizeF> boxes;
        for (const size_t index : unit.clusters)
            boxes.push_back(sizes[index]);
        unit.inside = pack(boxes);
        if (unit.clusters.size() > 1)
            makeRoomForFrame(unit.inside);
    }
    return units;
}

template<typename EntityPtr>
std::vector<QPointF> respecting(const Positions& positions, const std::vector<EntityPtr>& entities,
                                const std::vector<QSizeF>& sizes, std::vector<QPointF> places)
{
    if (positions.isEmpty())
        return places;
    std::vector<std::optional<QPointF>> fixed;
    for (const EntityPtr& entity : entities) {
        const auto found = positions.constFind(entity->id());
        fixed.push_back(found == positions.constEnd() ? std::nullopt : std::optional(*found));
    }
    return fitAround(sizes, fixed, places);
}

} // namespace

std::vector<QPointF> placeClusters(const std::vector<ClusterPtr>& clusters, const std::vector<QSizeF>& sizes,
                                   const Positions& positions)
{
    std::vector<Unit> units = unitsOf(clusters, sizes);
    const auto isAbove = [&](const Unit& unit) { return isFoundation(*clusters[unit.clusters.front()]); };
    const auto middle = std::stable_partition(units.begin(), units.end(), isAbove);
    std::vector<QSizeF> above;
    std::vector<QSizeF> below;
    for (auto unit = units.begin(); unit != units.end(); ++unit)
        (unit < middle ? above : below).push_back(unit->inside.size);
    const TwoBands bands = packBands(above, below);
    std::vector<QPointF> places(clusters.size());
    for (size_t i = 0; i < units.size(); ++i) {
        const QPointF corner = i < above.size() ? bands.above.at[i] : bands.below.at[i - above.size()];
        for (size_t k = 0; k < units[i].clusters.size(); ++k)
            places[units[i].clusters[k]] = corner + units[i].inside.at[k];
    }
    return respecting(positions, clusters, sizes, std::move(places));
}

std::vector<QPointF> placeNodes(const std::vector<NodePtr>& nodes, const std::vector<QSizeF>& sizes,
                                const Positions& positions)
{
    return respecting(positions, nodes, sizes, packColumns(sizes).at);
}

} // namespace pigpen::diagram
