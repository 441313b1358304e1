#pragma once

#include "core/check/finding.h"
#include "core/diagram/drawing.h"
#include "core/diagram/theme.h"

#include <QIcon>

class QPainter;

/// How severities look and are called, everywhere in the window.
namespace pigpen {

diagram::Colour colourOf(check::Severity severity);
/// "Errors", "Warnings", "Hints".
QString pluralOf(check::Severity severity);
/// "Error", "Warning", "Hint".
QString singularOf(check::Severity severity);

/// A shape a severity, so that no meaning rests on colour alone: an octagon with a cross, a triangle with an
/// exclamation mark, a disc with an i; small ones are the shape alone.
void paintSeverity(QPainter& painter, check::Severity severity, const QRectF& square, diagram::Theme theme);
/// The same as an icon, in the colours of the palette's theme.
QIcon severityIcon(check::Severity severity, const QPalette& palette);

} // namespace pigpen
