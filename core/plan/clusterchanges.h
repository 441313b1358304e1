#pragma once

#include "core/plan/draft.h"

namespace pigpen::plan {

/// A member as it was and as it is; of one that comes or goes, one of them is null.
struct Member
{
    const Instance* before = nullptr;
    const Instance* after = nullptr;
};

/// All that differs of one cluster: by kind, as places in the plan's changes, and by member.
struct ClusterChanges
{
    EntityId id;       // as it is called now, or as it was where it is gone
    ClusterPtr before; // null of a new one; under its old name where it is renamed
    ClusterPtr after;  // null of one that is gone
    std::vector<int> own;
    std::vector<int> instances;
    std::vector<int> services;
    std::vector<int> databases;
    std::vector<int> roles;

    std::vector<int> all() const;
    bool isRenamed() const { return before && after && before->name != after->name; }

    std::vector<const Instance*> added() const;   // those on another node than before, too
    std::vector<const Instance*> removed() const; // likewise
    /// Those that are called otherwise on the node where they were: their number was changed.
    std::vector<Member> renumbered() const;
    /// Those with the same name on the same node.
    std::vector<Member> stayed() const;
};

/// In the order of the differences. What moved from one cluster to another is in both.
std::vector<ClusterChanges> byCluster(const Draft& draft);

/// "pg-test-1, pg-test-2".
QString namesOf(const std::vector<const Instance*>& instances);

/// What differs of these members.
std::vector<int> changesOf(const Draft& draft, const Cluster& cluster, const std::vector<const Instance*>& instances);

} // namespace pigpen::plan
