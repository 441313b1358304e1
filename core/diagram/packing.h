#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace pigpen::diagram {

/// Boxes on a page: in their order, in rows, with equal gaps, no two overlapping, the whole about as broad to its
/// height as a page on its side (16 : 10). Cost grows with the count of boxes, not with its square.

inline constexpr double packingGap = 32;

struct Packing
{
    std::vector<QPointF> at; // top left corners, the first at the page's left
    QSizeF size;             // from the page's corner on
};
Packing pack(const std::vector<QSizeF>& boxes);
/// The same for boxes of one width, which stand in columns: their order runs down one column after another.
Packing packColumns(const std::vector<QSizeF>& boxes);
/// The same in two bands, `above` over `below`; in one, where that makes the better page.
struct TwoBands
{
    Packing above;
    Packing below;
};
TwoBands packBands(const std::vector<QSizeF>& above, const std::vector<QSizeF>& below);

/// Boxes of which some have their place already: those stay (or give way to one another, see spread), the others keep
/// the place that `wanted` gives them where it is free, else go to a free one near it.
std::vector<QPointF> fitAround(const std::vector<QSizeF>& boxes, const std::vector<std::optional<QPointF>>& fixed,
                               const std::vector<QPointF>& wanted);

} // namespace pigpen::diagram
