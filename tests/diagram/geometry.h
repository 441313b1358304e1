#pragma once

#include "core/diagram/drawing.h"

#include <QStringList>

/// What a reader would call a fault of a drawing, found by its geometry alone.
namespace geometry {

/// Boxes that overlap, but for those of a figure and what it holds.
QStringList overlaps(const pigpen::diagram::Drawing& drawing);
/// Words wider than the figure they stand in, or out of it.
QStringList wordsOutside(const pigpen::diagram::Drawing& drawing);
/// Words that lie on one another.
QStringList wordsOnWords(const pigpen::diagram::Drawing& drawing);
/// Lines through a figure that holds words and no other figures, and lines through words.
QStringList linesThrough(const pigpen::diagram::Drawing& drawing);
/// Figures outside the page or of their parent, and ids that are empty or used twice.
QStringList misplaced(const pigpen::diagram::Drawing& drawing);
/// All of the above.
QStringList faults(const pigpen::diagram::Drawing& drawing);

/// How many figures show something that `kind` is.
int count(const pigpen::diagram::Drawing& drawing, pigpen::EntityId::Kind kind);
/// All words of a drawing, a text one entry.
QStringList words(const pigpen::diagram::Drawing& drawing);

} // namespace geometry
