#pragma once

#include "core/diagram/model/bandplan.h"
#include "core/diagram/scope.h"

#include <memory>

namespace pigpen::diagram {

/// Where the bands of the model diagram stand: those with services in columns, the smaller ones of the other modules
/// below them.

inline constexpr double bandGap = 24;

struct PlacedBand
{
    std::shared_ptr<const BandPlan> plan;
    QPointF at;
    int column = 0;
};

struct Layout
{
    std::vector<PlacedBand> bands;
    QSizeF size;
    double othersTop = 0; // where the bands without services begin
    size_t ownLanes = 0;  // how many lanes the bands' own replication takes at most
};

/// The clusters' bands with so many lanes more than they need themselves.
Layout layOutBands(const std::vector<ClusterPtr>& clusters, const NodeNames& names, size_t moreLanes = 0);

} // namespace pigpen::diagram
