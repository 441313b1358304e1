#include "app/canvas/neighbour.h"

#include <limits>

namespace pigpen {

namespace {

/// How far it is in that direction, straying counted double; infinite where it lies elsewhere.
double cost(QPointF way, QPointF direction)
{
    const double ahead = QPointF::dotProduct(way, direction);
    const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
    return ahead > 1 && ahead >= aside / 2 ? ahead + 2 * aside : std::numeric_limits<double>::infinity();
}

EntityId first(const CanvasScene& scene)
{
    const FigureItem* best = nullptr;
    for (const FigureItem* item : scene.containers()) {
        const bool earlier = !best || std::pair(item->y(), item->x()) < std::pair(best->y(), best->x());
        if (item->entity() && earlier)
            best = item;
    }
    return best ? best->entity() : EntityId();
}

} // namespace

QPointF unitOf(int arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

EntityId neighbour(const CanvasScene& scene, const EntityId& from, Qt::Key direction)
{
    const FigureItem* start = from ? scene.item(from) : nullptr;
    if (!start)
        return first(scene);
    EntityId best;
    double least = std::numeric_limits<double>::infinity();
    for (FigureItem* container : scene.containers()) {
        for (const FigureItem* item : container->descendants()) {
            if (item == start || item->entity().kind != from.kind)
                continue;
            const QPointF way = item->sceneFrame().center() - start->sceneFrame().center();
            if (const double price = cost(way, unitOf(direction)); price < least) {
                least = price;
                best = item->entity();
            }
        }
    }
    return best;
}

} // namespace pigpen
