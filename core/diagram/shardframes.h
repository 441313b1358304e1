#pragma once

#include "core/diagram/drawing.h"
#include "core/topology/topology.h"

#include <QHash>

namespace pigpen::diagram {

/// How far a frame stands around its clusters: the name is above.
inline constexpr double frameMargin = 16;
inline constexpr double frameTop = frameMargin + 10;

/// Around the clusters of each sharded database, a frame with its name: they are one thing. Where something else stands
/// among them there is none.
std::vector<Figure> shardFrames(const std::vector<ClusterPtr>& clusters, const QHash<EntityId, QRectF>& rects);

} // namespace pigpen::diagram
