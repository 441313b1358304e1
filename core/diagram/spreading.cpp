#include "core/diagram/spreading.h"

#include "core/diagram/occupied.h"
#include "core/diagram/packing.h"

#include <QSet>
#include <algorithm>
#include <numeric>
#include <queue>

namespace pigpen::diagram {

namespace {

constexpr double gap = packingGap / 2;
constexpr int mostTries = 200;

/// From left above to right below.
std::vector<size_t> inOrder(const std::vector<QRectF>& boxes)
{
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t box) { return std::pair(boxes[box].top(), boxes[box].left()); });
    return order;
}

/// Which boxes overlap another one.
std::vector<bool> overlapping(const std::vector<QRectF>& boxes)
{
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t box) { return boxes[box].left(); });
    std::vector<bool> result(boxes.size());
    std::vector<size_t> open; // those that may reach to the next box, from left to right
    for (const size_t box : order) {
        std::erase_if(open, [&](size_t one) { return boxes[one].right() <= boxes[box].left(); });
        for (const size_t one : open) {
            if (boxes[one].intersects(boxes[box]))
                result[one] = result[box] = true;
        }
        open.push_back(box);
    }
    return result;
}

/// The free place that is nearest among those to the right and below.
std::optional<QPointF> nearest(const Occupied& occupied, const QRectF& box)
{
    const auto far = [&](QPointF place) { return place.x() + place.y() - box.left() - box.top(); };
    const auto later = [&](QPointF one, QPointF other) {
        return std::tuple(far(one), one.x()) > std::tuple(far(other), other.x());
    };
    std::priority_queue<QPointF, std::vector<QPointF>, decltype(later)> places(later);
    places.push(box.topLeft());
    for (int tries = 0; tries < mostTries; ++tries) {
        const QPointF place = places.top();
        places.pop();
        const QRectF* inTheWay = occupied.at({place, box.size()}, gap);
        if (!inTheWay)
            return place;
        places.emplace(inTheWay->right() + gap, place.y());
        places.emplace(place.x(), inTheWay->bottom() + gap);
        while (places.size() > 1 && places.top() == place)
            places.pop();
    }
    return {};
}

} // namespace

std::vector<std::optional<QPointF>> spread(const std::vector<QRectF>& boxes)
{
    const std::vector<bool> crowded = overlapping(boxes);
    std::vector<std::optional<QPointF>> places(boxes.size());
    Occupied occupied;
    for (size_t box = 0; box < boxes.size(); ++box) {
        if (!crowded[box])
            occupied.add({*(places[box] = boxes[box].topLeft()), boxes[box].size()});
    }
    for (const size_t box : inOrder(boxes)) {
        if (!crowded[box])
            continue;
        places[box] = occupied.at(boxes[box], 0) ? nearest(occupied, boxes[box]) : boxes[box].topLeft();
        if (places[box])
            occupied.add({*places[box], boxes[box].size()});
    }
    return places;
}

} // namespace pigpen::diagram
