#pragma once

#include "core/drill/loss.h"
#include "core/topology/topology.h"

#include <optional>

namespace pigpen::drill {

/// Votes of which enough must be there. MinIO's drives may stand in several sets of one size; each needs enough.
struct Quorum
{
    std::vector<std::vector<int>> sets; // a vote each: the node that holds it, by its index; a node may hold several
    int need = 0;                       // of every set
    QString unit;                       // what votes: "members", "controllers", "drives", "sentinels", "primaries"

    int members() const { return int(sets.front().size()); }
    /// In the set that has the fewest.
    int have(const Loss& loss) const;
    bool holds(const Loss& loss) const { return have(loss) >= need; }
    /// Whether it would hold without any that two nodes have: then no pair is worth asking for.
    bool bearsTwoNodes() const;
};

/// Who decides in a cluster; none where nobody does. `nodes`: by instance, the index of its node.
/// - etcd: a majority of the members; learners have no vote (etcd's FAQ; etcd_learner).
/// - Kafka: a majority of the controllers, combined members counted (KRaft is Raft).
/// - MySQL: a majority of the members of group replication (one member: itself).
/// - MinIO: enough drives of each erasure set to write (see erasure.h).
/// - Redis: a majority of the sentinels (Redis, sentinel); in a native cluster, of the primaries (see redisgroups.h).
std::optional<Quorum> quorumOf(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes);

} // namespace pigpen::drill
