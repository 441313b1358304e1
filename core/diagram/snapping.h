#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

namespace pigpen::diagram {

/// Boxes stand on a grid of that many pixels, and snap to one another besides.
inline constexpr double gridStep = 8;

/// A thin line that tells why a moved box stands where it does: along edges or centres that are level, or across a gap
/// that is as wide as another.
struct Guide
{
    QLineF line;
    double gap = 0; // its width, where the line spans one

    bool operator==(const Guide&) const = default;
};

/// Which ways a move may go; a gesture may be held to one.
enum class Way { Both, Across, UpAndDown };

struct Snapped
{
    QRectF rect; // its corner in whole pixels
    std::vector<Guide> guides;
};

/// Where a box that is moved to `wanted` comes to rest: with an edge or its centre level with that of a box it stands
/// `near`, or with equal gaps between neighbours, if that is no farther than `tolerance`; else on the grid. Horizontal
/// and vertical each for themselves. Guides tell all that holds then. Cost grows with the count of `near`.
Snapped snap(const QRectF& wanted, const std::vector<QRectF>& near, double tolerance, Way way = Way::Both);

/// What can matter to a box at `wanted` lies in one of these two strips of what is `seen`: above and below it, and
/// beside it.
struct Strips
{
    QRectF column;
    QRectF row;
};
Strips stripsAround(const QRectF& wanted, const QRectF& seen, double tolerance);

} // namespace pigpen::diagram
