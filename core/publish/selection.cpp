#include "core/publish/selection.h"

#include <algorithm>

namespace pigpen {

bool runsOn(const Cluster& cluster, const Node& node)
{
    return std::any_of(cluster.instances.begin(), cluster.instances.end(),
                       [&node](const Instance& instance) { return instance.node == node.address; });
}

bool Selection::holds(QStringView instance) const
{
    return std::any_of(clusters.begin(), clusters.end(),
                       [instance](const ClusterPtr& cluster) { return cluster->instance(instance) != nullptr; });
}

Selection select(const Topology& topology, const QStringList& clusters)
{
    if (clusters.isEmpty())
        return {topology.clusters(), topology.nodes()};
    Selection selection;
    for (const ClusterPtr& cluster : topology.clusters())
        if (clusters.contains(cluster->name))
            selection.clusters.push_back(cluster);
    for (const NodePtr& node : topology.nodes())
        if (std::any_of(selection.clusters.begin(), selection.clusters.end(),
                        [&node](const ClusterPtr& cluster) { return runsOn(*cluster, *node); }))
            selection.nodes.push_back(node);
    return selection;
}

} // namespace pigpen
