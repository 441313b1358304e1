#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// Whether they tell the same: everything but where it stands in the text.
bool sameContent(const Cluster& left, const Cluster& right);
bool sameContent(const Node& left, const Node& right);

} // namespace pigpen
