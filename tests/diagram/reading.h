#pragma once

#include "core/topology/topology.h"

/// The topology of an inventory's file, or null with a reason.
namespace reading {

pigpen::TopologyPtr topologyOf(const QString& path, QString* problem);

} // namespace reading
