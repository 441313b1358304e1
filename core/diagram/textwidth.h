#pragma once

#include "core/diagram/drawing.h"

namespace pigpen::diagram {

/// The width of a line of words in pixels, by a built-in table (wide enough for the common sans and monospaced fonts),
/// never by the machine's fonts: so layouts are the same everywhere. CJK characters count as one em.
double textWidth(QStringView text, double size, Face face = Face::Sans, Weight weight = Weight::Regular);

/// The columns that a line takes in a terminal: two for each East Asian character that stands in a full square.
qsizetype columnsOf(QStringView text);
/// With blanks behind it up to that many columns.
QString padded(const QString& text, qsizetype columns);

/// The text cut to the width with an ellipsis, where it is too long; empty where not even that fits.
QString elided(const QString& text, double width, double size, Face face = Face::Sans, Weight weight = Weight::Regular);

/// The text as it may be painted: line breaks and tabs as spaces; control characters, what turns the direction of
/// writing, and what is no character as U+FFFD, so that a name can't pass for another one.
QString printable(const QString& text);
QString printable(QStringView text);

} // namespace pigpen::diagram
