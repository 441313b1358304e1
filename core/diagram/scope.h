#pragma once

#include "core/diagram/diagrams.h"

namespace pigpen::diagram {

/// What a diagram shows of a topology: the clusters that the options name (all, where they name none) and the nodes
/// they stand on.
struct Scope
{
    InventoryPtr inventory; // null in a drawing of examples
    std::vector<ClusterPtr> clusters;
    std::vector<NodePtr> nodes;
    QHash<QString, QStringList> watched; // by a redis cluster of sentinels: the names of the clusters it watches
    QString version;                     // of Pigsty, as the inventory's `version` says; empty where it says none
};

Scope scopeOf(const Topology& topology, const Options& options);
/// The same with the infrastructure (infra, etcd, minio), which belongs to the clusters that the options may name;
/// one alone stands for itself.
Scope scopeWithInfrastructure(const Topology& topology, const Options& options);

inline bool isInfrastructure(const Cluster& cluster)
{
    return cluster.module == Module::Infra || cluster.module == Module::Etcd || cluster.module == Module::Minio;
}

} // namespace pigpen::diagram
