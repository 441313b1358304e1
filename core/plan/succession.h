#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// Who is who after an edit that renames or readdresses: by each cluster and node that vanished, the one that came and
/// is the same. A text that is typed in tells only by what stays:
/// - a cluster of the same module in the same group on the same nodes; or on the same nodes; or, alone, in the same
///   group;
/// - a node with the same instances in the same groups; or, where those go by its address, at the same place among its
///   group's hosts.
/// What is not told apart for certain is not succeeded.
QHash<EntityId, EntityId> successorsOf(const Topology& before, const Topology& after);

} // namespace pigpen
