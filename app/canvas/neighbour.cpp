#include "app/canvas/neighbour.h"

#include <algorithm>
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

/// What nothing in the rectangle undercuts; infinite where all of it lies elsewhere.
double leastCost(const QRectF& rect, QPointF middle, QPointF direction)
{
    const QRectF way = rect.translated(-middle);
    const bool across = direction.x() != 0;
    const double sign = across ? direction.x() : direction.y();
    const double ahead = across ? std::max(sign * way.left(), sign * way.right())
                                : std::max(sign * way.top(), sign * way.bottom());
    if (ahead <= 1)
        return std::numeric_limits<double>::infinity();
    const double nearest = across ? std::min(sign * way.left(), sign * way.right())
                                  : std::min(sign * way.top(), sign * way.bottom());
    const double low = across ? way.top() : way.left();
    const double high = across ? way.bottom() : way.right();
    const double aside = low > 0 ? low : high < 0 ? -high : 0;
    return std::max(nearest, 1.0) + 2 * aside;
}

std::vector<std::pair<double, FigureItem*>> nearestFirst(const CanvasScene& scene, QPointF middle, QPointF direction)
{
    std::vector<std::pair<double, FigureItem*>> containers;
    for (FigureItem* container : scene.containers()) {
        const QRectF around = scene.isArranged() ? container->place() : scene.contents(); // parts of pages may overhang
        if (const double bound = leastCost(around, middle, direction); bound < std::numeric_limits<double>::infinity())
            containers.emplace_back(bound, container);
    }
    std::stable_sort(containers.begin(), containers.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    return containers;
}

/// The container and all that is in it.
QList<FigureItem*> allOf(const CanvasScene& scene, FigureItem* container)
{
    scene.partsOf(container); // they are made
    const std::vector<FigureItem*> all = container->descendants();
    return {all.begin(), all.end()};
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
    const QPointF middle = start->sceneFrame().center();
    const QPointF unit = unitOf(direction);
    const bool areParts = start->parentItem() || !scene.isArranged();
    EntityId best;
    double least = std::numeric_limits<double>::infinity();
    for (const auto& [bound, container] : nearestFirst(scene, middle, unit)) {
        if (bound >= least)
            break; // the parts of those that are left are farther
        for (const FigureItem* item : areParts ? allOf(scene, container) : QList<FigureItem*>{container}) {
            if (item == start || item->entity().kind != from.kind)
                continue;
            if (const double price = cost(item->sceneFrame().center() - middle, unit); price < least) {
                least = price;
                best = item->entity();
            }
        }
    }
    return best;
}

} // namespace pigpen
