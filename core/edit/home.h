#pragma once

#include "core/topology/topology.h"

namespace pigpen::edit {

/// Where a group is written: of its mentions the one that holds its hosts, else its variables, else the first. Empty
/// where there is no such group.
yaml::Path groupPath(const Inventory& inventory, const QString& group);

/// Where a host's entry under a group's hosts is written; empty where the group doesn't list it.
yaml::Path hostPath(const Inventory& inventory, const QString& group, const QString& address);

/// The host entry that makes a node a member: for most modules the instance's own place, for Redis the entry that holds
/// the processes. Empty for a remote instance, which has none.
yaml::Path memberPath(const Inventory& inventory, const Instance& instance);

/// The mapping of hosts that the cluster's members stand in (the last member's, if they stand in several).
yaml::Path hostsPath(const Inventory& inventory, const Cluster& cluster);

/// Behind which entry of its hosts a new member belongs: the index behind the last member.
qsizetype indexBehindMembers(const Inventory& inventory, const Cluster& cluster, const yaml::Path& hosts);

/// The member that is written last: what a new one is written like. Null where there is none.
const Instance* lastMember(const Inventory& inventory, const Cluster& cluster);

/// Other clusters of the same module whose members stand in the same group: what is set for the group is set for all.
QStringList sharers(const Topology& topology, const Cluster& cluster);

/// The host entry that decides a variable now, else `otherwise`: where a new value for it belongs.
yaml::Path decidingPath(const Inventory& inventory, const QString& address, const QString& variable,
                        const yaml::Path& otherwise);

} // namespace pigpen::edit
