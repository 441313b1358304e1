#pragma once

#include "app/canvas/cargo.h"

namespace pigpen {

/// Something new that can be placed: what the palette and the Insert menu offer.
struct Placeable
{
    QString name; // with the letter that picks it in a menu
    QString hint;
    Cargo cargo;
};
struct PlaceableSection
{
    QString title;
    std::vector<Placeable> entries;
};

/// All of them, in the order in which they are shown.
std::vector<PlaceableSection> placeables();

} // namespace pigpen
