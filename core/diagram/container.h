#pragma once

#include "core/diagram/drawing.h"
#include "core/topology/topology.h"

namespace pigpen::diagram {

/// A cluster's container: header, services, instances with their replication, databases and roles. Origin (0, 0).
Figure containerOf(const Cluster& cluster);

} // namespace pigpen::diagram
