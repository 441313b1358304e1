#pragma once

#include "core/drill/capacity.h"

namespace pigpen::drill {

/// What stands together and would better not, a few lines at most a node: of a deployment on one node, that it is.
std::vector<CoLocation> coLocationsOf(const Topology& topology, const Capacity& capacity);

} // namespace pigpen::drill
