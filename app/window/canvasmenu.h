#pragma once

#include "app/canvas/canvasview.h"

#include <QMenu>

namespace pigpen {

/// The menu at a place of the canvas: the verbs of the entity there, or of the empty ground.
void fillCanvasMenu(QMenu& menu, Document& document, CanvasView& view, const EntityId& entity);

} // namespace pigpen
