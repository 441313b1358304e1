#pragma once

#include "core/topology/topology.h"

#include <QSet>

namespace pigpen::check {

inline EntityId idOf(const Cluster& cluster, const Instance& instance)
{
    return {EntityId::Kind::Instance, cluster.module, cluster.name, instance.name};
}

inline bool isPgsql(const Cluster& cluster)
{
    return cluster.module == Module::Pgsql;
}

/// Calls `visit` once for each host that carries members of the cluster. Only Redis puts several on one.
template<typename Visit>
void forEachHost(const Cluster& cluster, const Visit& visit)
{
    QSet<QString> seen;
    for (const Instance& instance : cluster.instances) {
        if (cluster.module == Module::Redis && seen.contains(instance.node))
            continue;
        if (cluster.module == Module::Redis)
            seen.insert(instance.node);
        visit(instance);
    }
}

/// Whether the cluster copies another one: by what its primary says, found or not.
inline bool followsOthers(const Cluster& cluster)
{
    const Instance* const primary = cluster.primary();
    return primary && !primary->upstreamAddress.isEmpty();
}

} // namespace pigpen::check
