#pragma once

#include "core/diagram/presentation.h"
#include "core/diagram/theme.h"
#include "core/topology/topology.h"

namespace pigpen::diagram {

/// An instance on a node, with its cluster.
struct Tenant
{
    ClusterPtr cluster;
    const Instance* instance = nullptr;
};

/// The colour that marks a module's instances on a node.
Hue markHueOf(Module module);

/// A node's box: address and name above, then what runs on it, a row each. Origin (0, 0).
Figure boxOf(const Node& node, const std::vector<Tenant>& tenants, Machine machine = Machine::Unknown);

} // namespace pigpen::diagram
