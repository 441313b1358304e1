#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/scope.h"

#include <QHash>

namespace pigpen::diagram {

/// What runs between clusters.
struct ClusterLink
{
    enum class Kind { Standby, Delayed, Sentinel };
    Kind kind = Kind::Standby;
    EntityId from;
    EntityId to; // where the arrow points: who receives the changes, or is watched
};

std::vector<ClusterLink> linksOf(const Scope& scope);

/// A line's look, also for the legend.
Stroke strokeOf(ClusterLink::Kind kind);

/// The links as arrows around the boxes. Where there are too many boxes for a way to be found quickly, a link is left
/// out; the container's own words tell it anyway.
inline constexpr int mostLinks = 100;
std::vector<Figure> figuresOf(const std::vector<ClusterLink>& links, const QHash<EntityId, QRectF>& rects);

} // namespace pigpen::diagram
