#pragma once

#include <QRectF>
#include <optional>
#include <vector>

namespace pigpen::diagram {

/// Boxes that their users placed, and that may have grown into one another since: those that overlap none stay, of
/// those that do the upper left ones stay too and the others give way to the right and downwards, each by the least
/// that makes it free. None where a box would have to go too far for that (a hundred on one spot).
std::vector<std::optional<QPointF>> spread(const std::vector<QRectF>& boxes);

} // namespace pigpen::diagram
