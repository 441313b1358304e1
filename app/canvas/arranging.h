#pragma once

#include "app/canvas/canvasscene.h"
#include "core/diagram/alignment.h"

namespace pigpen {

/// What arranges the boxes of a canvas from menus and keys: each one step on the undo stack. Nothing happens on the
/// views that are drawn as a whole.

/// The clusters (or nodes) that are selected.
QList<FigureItem*> selectedContainers(const CanvasScene& scene);
void selectAllContainers(const CanvasScene& scene);

/// Moves the selected; moves of the same ones that follow one another make one step.
void nudge(CanvasScene& scene, QPointF way);
void align(CanvasScene& scene, diagram::Alignment alignment);
void distribute(CanvasScene& scene, diagram::Distribution distribution);
/// Lays out all by the automatic layout, which keeps no positions.
void tidyAll(CanvasScene& scene);
void tidySelected(CanvasScene& scene);

} // namespace pigpen
