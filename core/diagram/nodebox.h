#pragma once

#include "core/diagram/presentation.h"
#include "core/diagram/theme.h"

namespace pigpen::diagram {

/// An instance on a node, with its cluster.
struct Tenant
{
    ClusterPtr cluster;
    const Instance* instance = nullptr;
};

/// The colour that marks a module's instances on a node.
Hue markHueOf(Module module);

/// A node's box: address, name and kind of machine above, then a card for each instance of any module with its ports,
/// below them what listens on the node itself. All boxes are of one width, so that they stand in columns. Origin
/// (0, 0). The inventory tells the ports; null: as Pigsty's defaults have them.
Figure boxOf(const Node& node, const std::vector<Tenant>& tenants, const Inventory* inventory,
             Machine machine = Machine::Unknown);
/// Its size, without drawing it; what kind of machine it is makes no difference.
QSizeF boxSize(const Node& node, const std::vector<Tenant>& tenants, const Inventory* inventory);

} // namespace pigpen::diagram
