#pragma once

#include "app/canvas/canvasscene.h"

namespace pigpen {

/// The way that an arrow key points.
QPointF unitOf(int arrow);

/// The entity of the same kind that an arrow key leads to; the first container where nothing is selected; None where
/// there is none in that direction.
EntityId neighbour(const CanvasScene& scene, const EntityId& from, Qt::Key direction);

} // namespace pigpen
