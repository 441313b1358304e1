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

/// The entities that a container shows, itself first.
using Contents = std::function<QList<EntityId>(FigureItem*)>;

/// Pales all but the items whose entities are in `found`, what they are part of, and their own parts. `containers` that
/// stand for no entity (parts of a page) hold such that do. Returns also how many items look otherwise than before.
struct Dimming
{
    Remaining remaining;
    int touched = 0;
};
Dimming dimAllBut(const QSet<EntityId>& found, const QList<FigureItem*>& containers, const Contents& contents);
/// The same of one container, whose parts have just been made.
void dimParts(const QSet<EntityId>& found, FigureItem* container);
/// Nothing is filtered: all as it was. Returns how many items were pale.
int undim(const QList<FigureItem*>& containers);

} // namespace pigpen
