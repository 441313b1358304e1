#pragma once

#include "core/diagram/links.h"
#include "core/diagram/model/layout.h"

namespace pigpen::diagram {

/// What runs between the bands of the model diagram.

/// An upstream in one cluster and who follows it in others.
struct Stream
{
    const PlacedBand* band = nullptr;
    qsizetype row = 0;
    struct Follower
    {
        const PlacedBand* band;
        qsizetype row;
    };
    std::vector<Follower> followers;
};

/// Replication from one cluster to another, among the bands with services; by upstream, in the bands' order.
std::vector<Stream> streamsOf(const Layout& layout);
/// Its lines, each upstream in a lane of its own.
Figure streamFigure(const Layout& layout, const std::vector<Stream>& streams);
/// The space that they take above all bands.
double streamMargin(const std::vector<Stream>& streams);

/// Sentinels and the redis clusters that they watch, from head to head.
struct Watch
{
    const PlacedBand* sentinels = nullptr;
    std::vector<const PlacedBand*> watched;
};
std::vector<Watch> watchesOf(const Layout& layout, const std::vector<ClusterLink>& links);
/// Its lines, dotted as in the topology, and the space that they take above all bands.
Figure watchFigure(const Layout& layout, const std::vector<Watch>& watches);
double watchMargin(const Layout& layout, const std::vector<Watch>& watches);

} // namespace pigpen::diagram
