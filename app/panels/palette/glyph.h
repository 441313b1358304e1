#pragma once

#include "app/canvas/cargo.h"
#include "app/paint/figurepainter.h"

namespace pigpen {

/// The small picture of what a cargo makes: its members as cards in the colour of their entity or module.
void paintGlyph(QPainter& painter, const QRectF& rect, const Cargo& cargo, diagram::Theme theme);

} // namespace pigpen
