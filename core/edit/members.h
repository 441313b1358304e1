#pragma once

#include "core/edit/assignment.h"
#include "core/edit/draft.h"

namespace pigpen::edit {

/// The variables of a new member's host entry, written like the last member's: its identity, and what stands with each
/// host where the cluster is named per host. Redis processes are laid out as on the last member.
yaml::Value::Map memberVariables(const Topology& topology, const Cluster& cluster, const QString& address,
                                 const Assignment& assignment);

/// What a node runs of Redis where nothing else is said: one process, on its usual port.
yaml::Value defaultRedisInstances();

/// Writes a new member into the cluster's hosts, behind its last member.
void addMember(Draft& draft, const Cluster& cluster, const QString& address, const Assignment& assignment);

/// States what the new member must see in the end, whatever else is set for its node.
void expectMember(Draft& draft, const Cluster& cluster, const QString& address, const Assignment& assignment);

/// The first delayed member of a cluster needs a service of its own (FACTS.md, "Services"): adds it where it is
/// missing.
void ensureDelayedService(Draft& draft, const Cluster& cluster);

/// Whether the module knows the role. Errors: which ones it knows.
tl::expected<void, Error> checkRole(const Cluster& cluster, const QString& role);

} // namespace pigpen::edit
