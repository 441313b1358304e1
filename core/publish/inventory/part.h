#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen {

/// An inventory that holds only what these clusters are made of, cut out of the whole one: what stays is its text
/// verbatim, with its comments.
///
/// A cluster is made of its members' entries under `hosts:` in its own groups, which are those that make a host its
/// member: by the entry that stands for the instance, or by setting the cluster's name, the instance's number or role.
/// These groups stay with all their variables, and so do the groups around them; `all.vars` stays as a whole. Every
/// other group goes, and in the groups that stay every other host. So a host has the variables that those groups, its
/// entries in them and `all.vars` give it, and no others: what it sees as a member of a cluster that is not asked for
/// is gone. Of a remote cluster, which has no hosts of its own, the group that monitors it stays whole.
///
/// Errors: a range such as node[1:3] of which only a part would stay; text that others refer to by an anchor; a cluster
/// that would be another one without the rest.
tl::expected<TopologyPtr, Error> partOf(const Topology& topology, const QStringList& clusters);

} // namespace pigpen
