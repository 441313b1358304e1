#pragma once

#include "core/diagram/parts.h"
#include "core/topology/ports.h"

namespace pigpen::diagram {

/// Ports with the names of who listens, in columns: as many rows as it needs.
inline constexpr double portColumn = 112;
inline constexpr double portRow = 16;
inline constexpr int portColumns = 3;

double portGridHeight(size_t count);
/// `at` is the upper left corner.
std::vector<Shape> portGrid(const std::vector<Port>& ports, QPointF at);

} // namespace pigpen::diagram
