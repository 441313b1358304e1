#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::diagram {

/// A file for draw.io, one page a drawing: every entity a shape that holds what belongs to it, with its kind and names
/// as data; lines are connectors that hang on the shapes they join. Plain XML, the same bytes on every machine.
/// Theme::Auto has both values of every colour, which draw.io understands from version 26 on. In its dark mode draw.io
/// turns the colours of Light by itself, and leaves those of Dark.
QByteArray toDrawio(const std::vector<Drawing>& pages, Theme theme);

} // namespace pigpen::diagram
