#pragma once

#include "app/canvas/figureitem.h"

#include <QSet>

namespace pigpen {

/// What is left of a picture under a filter.
struct Remaining
{
    QList<EntityId> matches; // that it shows, in reading order
    int containers = 0;      // that match or hold a match
    int all = 0;

    bool isDimmed() const { return containers < all; }
};

/// Pales all but the items whose entities are in `found`, what they are part of, and their own parts. `containers` that
/// stand for no entity (parts of a page) hold such that do.
Remaining dimAllBut(const QSet<EntityId>& found, const QList<FigureItem*>& containers);
/// Nothing is filtered: all as it was.
void undim(const QList<FigureItem*>& containers);

} // namespace pigpen
