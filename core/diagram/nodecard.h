#pragma once

#include "core/diagram/nodebox.h"
#include "core/diagram/portgrid.h"

namespace pigpen::diagram {

/// The card of an instance on its node: name and role in its module's colour, below them the ports it listens on. One
/// who has a single port has it beside the name.
inline constexpr double nodeCardWidth = 14 + portColumns * portColumn + 6;
double nodeCardHeight(size_t ports);

Figure nodeCard(const Tenant& tenant, const std::vector<Port>& ports);

} // namespace pigpen::diagram
