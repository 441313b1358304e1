#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::diagram {

/// SVG with real text, ids, titles and a group an entity; no script, nothing external; the same bytes on every machine.
/// Theme::Auto follows the reader's dark mode.
QByteArray toSvg(const Drawing& drawing, Theme theme);

} // namespace pigpen::diagram
