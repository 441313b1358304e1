#include "core/edit/edit.h"

#include <algorithm>

namespace pigpen::edit {

void UsedNumbers::note(const Topology& topology)
{
    if (topology.clustersDerived() == int(topology.clusters().size())) {
        for (const ClusterPtr& cluster : topology.clusters())
            note(*cluster);
        return;
    }
    const TopologyChanges& changes = topology.changes();
    for (const std::vector<EntityId>* ids : {&changes.added, &changes.changed})
        for (const EntityId& id : *ids)
            if (id.kind == EntityId::Kind::Cluster)
                note(*topology.cluster(id));
}

void UsedNumbers::note(const Cluster& cluster)
{
    for (const Instance& instance : cluster.instances)
        if (instance.seq >= 0)
            m_used[cluster.name].insert(instance.seq);
}

int UsedNumbers::highest(const QString& cluster) const
{
    const QSet<int> used = m_used.value(cluster);
    return used.isEmpty() ? 0 : *std::max_element(used.begin(), used.end());
}

} // namespace pigpen::edit
