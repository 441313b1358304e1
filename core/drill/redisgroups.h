#pragma once

#include "core/topology/topology.h"

namespace pigpen::drill {

/// A redis primary and those that copy it, by their index among the cluster's instances.
struct RedisGroup
{
    size_t primary = 0;
    std::vector<size_t> replicas;
};

/// Of a standalone cluster: a group for each instance that copies none of the cluster (replica_of). A replica's replica
/// belongs to the same one.
std::vector<RedisGroup> replicationGroups(const Cluster& cluster);

/// Of a native cluster. Its members agree on their roles themselves, so this is how redis-cli deals them when it makes
/// the cluster: a primary for each `redis_cluster_replicas` + 1 instances, taken from the nodes in turn; then for each
/// primary its replicas, from other nodes as long as there are any.
std::vector<RedisGroup> nativeShards(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes);

} // namespace pigpen::drill
