#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/theme.h"
#include "core/drill/drill.h"

#include <QIcon>

class QPainter;

/// How what a failure drill finds looks and is called, everywhere in the window: green, amber, red, and a shape each.
namespace pigpen {

diagram::Colour colourOf(drill::State state);
/// "Works", "Degraded", "Down".
QString wordOf(drill::State state);

/// A disc with a check, a disc that is half full, a square with a cross: no meaning rests on colour alone.
void paintHealth(QPainter& painter, drill::State state, const QRectF& square, diagram::Theme theme);
/// The same as an icon, in the colours of the palette's theme.
QIcon healthIcon(drill::State state, const QPalette& palette);

} // namespace pigpen
