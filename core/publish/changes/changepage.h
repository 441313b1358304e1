#pragma once

#include "core/design/design.h"
#include "core/diagram/drawing.h"

namespace pigpen {

/// What differs between two designs that have snapshots, as one HTML file that needs nothing else: the picture, and
/// every difference in a table. No script; Theme::Auto follows the reader's dark mode, paper is always light.
QByteArray changePage(const Design& before, const Design& after, diagram::Theme theme);

} // namespace pigpen
