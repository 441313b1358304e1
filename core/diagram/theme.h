#pragma once

#include "core/diagram/drawing.h"

namespace pigpen::diagram {

/// The colour's value in a theme (Light or Dark) as 0xRRGGBB. None has none.
quint32 rgb(Colour colour, Theme theme);

/// The marks' colour, its soft ground and its text of an entity's kind or a module: one colour an entity, everywhere.
struct Hue
{
    Colour mark = Colour::Line;
    Colour soft = Colour::Card;
    Colour ink = Colour::Ink;
};
Hue hueOf(Module module);
Hue hueOf(EntityId::Kind kind);

/// Font families as CSS lists them, for the writers and the canvas.
QString families(Face face);

} // namespace pigpen::diagram
