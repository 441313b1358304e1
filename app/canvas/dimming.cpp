#include "app/canvas/dimming.h"

#include <algorithm>

namespace pigpen {

namespace {

int mark(FigureItem* item, bool dimmed)
{
    int touched = 0;
    for (FigureItem* part : item->descendants())
        touched += part->setMark(FigureItem::Dimmed, dimmed && part == item) ? 1 : 0; // the parts pale with it
    return touched;
}

bool holdsAny(const QSet<EntityId>& found, const FigureItem* item, const QList<EntityId>& entities)
{
    return found.contains(item->entity()) || std::any_of(entities.begin(), entities.end(), [&](const EntityId& entity) {
               return found.contains(entity);
           });
}

QList<EntityId> entitiesOf(FigureItem* item)
{
    QList<EntityId> entities;
    for (const FigureItem* part : item->descendants())
        entities.append(part->entity());
    return entities;
}

/// `left`: something is, of it.
int dim(FigureItem* item, const QSet<EntityId>& found, bool left)
{
    if (!left || found.contains(item->entity()))
        return mark(item, !left);
    int touched = item->setMark(FigureItem::Dimmed, false) ? 1 : 0;
    for (QGraphicsItem* child : item->childItems()) {
        auto* part = static_cast<FigureItem*>(child); // only figures are parts
        touched += dim(part, found, holdsAny(found, part, entitiesOf(part)));
    }
    return touched;
}

} // namespace

Dimming dimAllBut(const QSet<EntityId>& found, const QList<FigureItem*>& containers, const Contents& contents)
{
    QList<FigureItem*> inOrder = containers;
    std::sort(inOrder.begin(), inOrder.end(), [](const FigureItem* a, const FigureItem* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    Dimming result;
    Remaining& remaining = result.remaining;
    QSet<EntityId> told;
    for (FigureItem* container : std::as_const(inOrder)) {
        const QList<EntityId> entities = contents(container);
        const bool left = holdsAny(found, container, entities);
        result.touched += dim(container, found, left);
        for (const FigureItem* outer : container->outermost()) {
            ++remaining.all;
            remaining.containers += left && !outer->isMarked(FigureItem::Dimmed) ? 1 : 0;
        }
        for (const EntityId& entity : entities) {
            if (!found.contains(entity) || told.contains(entity))
                continue;
            told.insert(entity);
            remaining.matches.append(entity);
        }
    }
    return result;
}

void dimParts(const QSet<EntityId>& found, FigureItem* container)
{
    dim(container, found, holdsAny(found, container, entitiesOf(container)));
}

int undim(const QList<FigureItem*>& containers)
{
    int touched = 0;
    for (FigureItem* container : containers)
        touched += mark(container, false);
    return touched;
}

} // namespace pigpen
