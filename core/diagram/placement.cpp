#include "core/diagram/placement.h"

#include "core/diagram/packing.h"

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

std::vector<QSizeF> sizesAt(const std::vector<QSizeF>& sizes, const std::vector<size_t>& indices)
{
    std::vector<QSizeF> result;
    for (const size_t index : indices)
        result.push_back(sizes[index]);
    return result;
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
    std::vector<size_t> above;
    std::vector<size_t> below;
    for (const size_t index : orderOf(clusters))
        (isFoundation(*clusters[index]) ? above : below).push_back(index);
    std::vector<QPointF> places(clusters.size());
    const TwoBands bands = packBands(sizesAt(sizes, above), sizesAt(sizes, below));
    for (size_t i = 0; i < above.size(); ++i)
        places[above[i]] = bands.above.at[i];
    for (size_t i = 0; i < below.size(); ++i)
        places[below[i]] = bands.below.at[i];
    return respecting(positions, clusters, sizes, std::move(places));
}

std::vector<QPointF> placeNodes(const std::vector<NodePtr>& nodes, const std::vector<QSizeF>& sizes,
                                const Positions& positions)
{
    double width = 0;
    double height = 0;
    for (const QSizeF& size : sizes) {
        width = std::max(width, size.width() + packingGap);
        height += size.height() + packingGap;
    }
    const double columns = std::max(1.0, std::round(std::sqrt(1.6 * height / std::max(width, 1.0))));
    std::vector<QPointF> places;
    QPointF at;
    double bottom = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (i > 0 && i % static_cast<size_t>(columns) == 0)
            at = QPointF(0, bottom + packingGap);
        places.push_back(at);
        bottom = std::max(bottom, at.y() + sizes[i].height());
        at.rx() += width;
    }
    return respecting(positions, nodes, sizes, std::move(places));
}

} // namespace pigpen::diagram
