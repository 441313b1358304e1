#pragma once

#include "core/diagram/diagrams.h"
#include "core/diagram/scope.h"

namespace pigpen::diagram {

/// Where the boxes of a diagram stand, one a cluster or node, in their order.

/// Infrastructure above, then the others in the file's order, but a standby cluster right after the one it follows and
/// the shards of one database together.
std::vector<QPointF> placeClusters(const std::vector<ClusterPtr>& clusters, const std::vector<QSizeF>& sizes,
                                   const Positions& positions);

/// In columns, by address.
std::vector<QPointF> placeNodes(const std::vector<NodePtr>& nodes, const std::vector<QSizeF>& sizes,
                                const Positions& positions);

} // namespace pigpen::diagram
