#pragma once

#include "core/diagram/parts.h"

#include <QStringList>

namespace pigpen {

/// The words in lines that are at most `width` wide, by the built-in table of widths; at least one line. A word that is
/// too long for a line is broken; a lone + or − stays before the word that it belongs to.
QStringList wrapped(const QString& words, double width, const diagram::Style& style);

} // namespace pigpen
