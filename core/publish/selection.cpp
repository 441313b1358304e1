#include "core/publish/selection.h"

namespace pigpen {

Selection select(const Topology& topology, const QStringList& clusters)
{
    Selection selection;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (!clusters.isEmpty() && !clusters.contains(cluster->name))
            continue;
        selection.clusters.push_back(cluster);
        for (const Instance& instance : cluster->instances) {
            std::vector<ClusterPtr>& there = selection.clustersOn[instance.node];
            if (there.empty() || there.back() != cluster)
                there.push_back(cluster);
        }
    }
    for (const NodePtr& node : topology.nodes())
        if (clusters.isEmpty() || selection.clustersOn.contains(node->address))
            selection.nodes.push_back(node);
    return selection;
}

} // namespace pigpen
