#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// All that an entity is written in: a cluster's group, a node's or an instance's entry with its variables, an item of
/// a list. Empty where it is not in the text (a default service).
yaml::Span extentOf(const Topology& topology, const EntityId& id);

} // namespace pigpen
