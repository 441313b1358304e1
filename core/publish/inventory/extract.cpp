#include "core/publish/inventory/extract.h"

namespace pigpen {

Extract extractOf(const Topology& topology, const QStringList& clusters)
{
    Extract extract;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (!clusters.isEmpty() && !clusters.contains(cluster->name))
            continue;
        extract.clusters.push_back(cluster);
        for (const Instance& instance : cluster->instances) {
            std::vector<ClusterPtr>& there = extract.clustersOn[instance.node];
            if (there.empty() || there.back() != cluster)
                there.push_back(cluster);
        }
    }
    for (const NodePtr& node : topology.nodes())
        if (clusters.isEmpty() || extract.clustersOn.contains(node->address))
            extract.nodes.push_back(node);
    return extract;
}

} // namespace pigpen
