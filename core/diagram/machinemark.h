#pragma once

#include "core/diagram/parts.h"
#include "core/diagram/presentation.h"

namespace pigpen::diagram {

/// The glyph of a machine's kind: a server for bare metal, a screen for a virtual machine, a crate for a container, a
/// hexagon for a Pod; nothing for Unknown.
inline constexpr QSizeF machineMarkSize{14, 12};
std::vector<Shape> machineMark(Machine machine, QPointF at, Colour colour);

/// The glyph and the word, the right end at `right`, on a baseline.
std::vector<Shape> machineLabel(Machine machine, double right, double baseline, const Style& style);
double machineLabelWidth(Machine machine, const Style& style);

} // namespace pigpen::diagram
