#pragma once

#include "core/diagram/diagrams.h"

#include <QRectF>
#include <QSet>

namespace pigpen::diagram {

/// Boxes of a diagram by the entity they stand for.
using Rects = QHash<EntityId, QRectF>;

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
/// Distributed: equal gaps between neighbours, the outermost stay. Where there is no room for gaps they overlap
/// equally.
enum class Distribution { Across, UpAndDown };

/// Where the boxes stand when they are level with the outermost edge of all (or the middle of all). Boxes may come to
/// lie over one another there; what shows them lets them give way (see fitAround).
Positions aligned(const Rects& rects, Alignment alignment);
Positions distributed(const Rects& rects, Distribution distribution);

/// Where the boxes in `chosen` stand when they are laid out anew by themselves: at the corner of the place they took,
/// or as near to it as they find room as one block between those that stay.
Positions tidied(Kind kind, const Topology& topology, const Rects& standing, const QSet<EntityId>& chosen);

} // namespace pigpen::diagram
