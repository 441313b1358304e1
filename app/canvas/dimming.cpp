#include "app/canvas/dimming.h"

#include <algorithm>

namespace pigpen {

namespace {

void mark(FigureItem* item, bool dimmed)
{
    for (FigureItem* part : item->descendants())
        part->setMark(FigureItem::Dimmed, dimmed && part == item); // the parts pale with it
}

/// Whether something is left of it.
bool dim(FigureItem* item, const QSet<EntityId>& found)
{
    const auto parts = item->descendants();
    const auto matches = [&found](const FigureItem* part) { return found.contains(part->entity()); };
    const bool left = std::any_of(parts.begin(), parts.end(), matches);
    if (!left || matches(item)) {
        mark(item, !left);
        return left;
    }
    item->setMark(FigureItem::Dimmed, false);
    for (QGraphicsItem* part : item->childItems())
        dim(static_cast<FigureItem*>(part), found); // only figures are parts
    return true;
}

} // namespace

Remaining dimAllBut(const QSet<EntityId>& found, const QList<FigureItem*>& containers)
{
    QList<FigureItem*> inOrder = containers;
    std::sort(inOrder.begin(), inOrder.end(), [](const FigureItem* a, const FigureItem* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    Remaining remaining;
    for (FigureItem* container : std::as_const(inOrder)) {
        const bool left = dim(container, found);
        for (const FigureItem* outer : container->outermost()) {
            ++remaining.all;
            remaining.containers += left && !outer->isMarked(FigureItem::Dimmed) ? 1 : 0;
        }
        for (const FigureItem* part : container->descendants()) {
            if (found.contains(part->entity()) && !remaining.matches.contains(part->entity()))
                remaining.matches.append(part->entity());
        }
    }
    return remaining;
}

void undim(const QList<FigureItem*>& containers)
{
    for (FigureItem* container : containers)
        mark(container, false);
}

} // namespace pigpen
