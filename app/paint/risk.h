#pragma once

#include "core/diagram/drawing.h"
#include "core/plan/plan.h"

#include <QIcon>

/// How the risk of a step looks and is called, everywhere in the window.
namespace pigpen {

diagram::Colour colourOf(plan::Risk risk);
/// The ground below words about it.
diagram::Colour softOf(plan::Risk risk);
/// "safe", "restarts", "destroys data", "can't be done in place".
QString wordsOf(plan::Risk risk);

/// A shape a risk, so that no meaning rests on colour alone: a small disc with a tick, a triangle with an exclamation
/// mark, an octagon with a cross, a diamond with a bar.
void paintRisk(QPainter& painter, plan::Risk risk, const QRectF& square, diagram::Theme theme);
/// The same as an icon, in the colours of the palette's theme.
QIcon riskIcon(plan::Risk risk, const QPalette& palette);

/// For what nobody knows what applies it: a ring with a question mark.
QIcon unknownIcon(const QPalette& palette);

} // namespace pigpen
