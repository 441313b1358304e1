#include "core/edit/edit.h"

#include <algorithm>

namespace pigpen::edit {

void UsedNumbers::note(const Topology& topology)
{
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances)
            if (instance.seq >= 0)
                m_used[cluster->name].insert(instance.seq);
}

int UsedNumbers::highest(const QString& cluster) const
{
    const QSet<int> used = m_used.value(cluster);
    return used.isEmpty() ? 0 : *std::max_element(used.begin(), used.end());
}

} // namespace pigpen::edit
