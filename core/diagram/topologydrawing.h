#pragma once

#include "core/diagram/diagrams.h"
#include "core/diagram/scope.h"

namespace pigpen::diagram {

/// Clusters as containers, with their instances and what runs between them.
Drawing topologyDrawing(const Scope& scope, const Options& options);
/// Nodes with what runs on each.
Drawing nodesDrawing(const Scope& scope, const Options& options);

} // namespace pigpen::diagram
