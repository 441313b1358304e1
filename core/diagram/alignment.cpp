#include "core/diagram/alignment.h"

#include "core/diagram/packing.h"
#include "core/diagram/placement.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

QRectF boundsOf(const Rects& rects)
{
    QRectF bounds;
    for (const QRectF& rect : rects)
        bounds |= rect;
    return bounds;
}

void align(QRectF& rect, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return rect.moveLeft(all.left());
    case Alignment::Centre:
        return rect.moveLeft(std::round(all.center().x() - rect.width() / 2));
    case Alignment::Right:
        return rect.moveRight(all.right());
    case Alignment::Top:
        return rect.moveTop(all.top());
    case Alignment::Middle:
        return rect.moveTop(std::round(all.center().y() - rect.height() / 2));
    case Alignment::Bottom:
        return rect.moveBottom(all.bottom());
    }
}

struct Entry
{
    EntityId id;
    QRectF rect;
};

/// By their middles along the axis; those level there by the rest of their place, so that the order is always the same.
std::vector<Entry> inOrder(const Rects& rects, bool across)
{
    std::vector<Entry> entries;
    for (auto it = rects.cbegin(); it != rects.cend(); ++it)
        entries.push_back({it.key(), *it});
    std::sort(entries.begin(), entries.end(), [across](const Entry& a, const Entry& b) {
        const QPointF one = across ? a.rect.center() : a.rect.center().transposed();
        const QPointF other = across ? b.rect.center() : b.rect.center().transposed();
        return std::tuple(one.x(), one.y(), a.id.toString()) < std::tuple(other.x(), other.y(), b.id.toString());
    });
    return entries;
}

template<typename Pointer>
std::vector<Pointer> chosenOf(const std::vector<Pointer>& all, const QSet<EntityId>& chosen)
{
    std::vector<Pointer> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&](const Pointer& one) { return chosen.contains(one->id()); });
    return some;
}

template<typename Pointer>
std::vector<QSizeF> sizesOf(const std::vector<Pointer>& some, const Rects& rects)
{
    std::vector<QSizeF> sizes;
    sizes.reserve(some.size());
    for (const Pointer& one : some)
        sizes.push_back(rects.value(one->id()).size());
    return sizes;
}

/// The chosen ones as one block, its corner at (0, 0).
Rects blockOf(Kind kind, const Topology& topology, const Rects& standing, const QSet<EntityId>& chosen)
{
    Rects block;
    const auto put = [&](const auto& some, const std::vector<QPointF>& places) {
        for (size_t i = 0; i < some.size(); ++i)
            block.insert(some[i]->id(), QRectF(places[i], standing.value(some[i]->id()).size()));
    };
    if (kind == Kind::Topology) {
        const auto clusters = chosenOf(topology.clusters(), chosen);
        put(clusters, placeClusters(clusters, sizesOf(clusters, standing), {}));
    } else {
        const auto nodes = chosenOf(topology.nodes(), chosen);
        put(nodes, placeNodes(nodes, sizesOf(nodes, standing), {}));
    }
    const QPointF corner = boundsOf(block).topLeft();
    for (QRectF& rect : block)
        rect.translate(-corner);
    return block;
}

/// The place for the block that is nearest to the wanted one, between what stays.
QPointF placeFor(QSizeF block, QPointF wanted, const Rects& standing, const QSet<EntityId>& chosen)
{
    std::vector<QSizeF> sizes{block};
    std::vector<std::optional<QPointF>> fixed{std::nullopt};
    for (auto it = standing.cbegin(); it != standing.cend(); ++it) {
        if (chosen.contains(it.key()))
            continue;
        sizes.push_back(it->size());
        fixed.emplace_back(it->topLeft());
    }
    return fitAround(sizes, fixed, std::vector<QPointF>(sizes.size(), wanted)).front();
}

} // namespace

Positions aligned(const Rects& rects, Alignment alignment)
{
    const QRectF all = boundsOf(rects);
    Positions positions;
    for (auto it = rects.cbegin(); it != rects.cend(); ++it) {
        QRectF rect = *it;
        align(rect, all, alignment);
        positions.insert(it.key(), rect.topLeft());
    }
    return positions;
}

Positions distributed(const Rects& rects, Distribution distribution)
{
    const bool across = distribution == Distribution::Across;
    const std::vector<Entry> entries = inOrder(rects, across);
    const QRectF all = boundsOf(rects);
    double room = across ? all.width() : all.height();
    for (const Entry& entry : entries)
        room -= across ? entry.rect.width() : entry.rect.height();
    const double gap = entries.size() < 2 ? 0 : room / double(entries.size() - 1);
    double at = across ? all.left() : all.top();
    Positions positions;
    for (const Entry& entry : entries) {
        const double place = std::round(at);
        positions.insert(entry.id, across ? QPointF(place, entry.rect.top()) : QPointF(entry.rect.left(), place));
        at += (across ? entry.rect.width() : entry.rect.height()) + gap;
    }
    return positions;
}

Positions tidied(Kind kind, const Topology& topology, const Rects& standing, const QSet<EntityId>& chosen)
{
    const Rects block = blockOf(kind, topology, standing, chosen);
    Rects before;
    for (const EntityId& id : chosen)
        before.insert(id, standing.value(id));
    const QPointF wanted = boundsOf(before).topLeft();
    const QPointF corner = placeFor(boundsOf(block).size(), wanted, standing, chosen);
    Positions positions;
    for (auto it = block.cbegin(); it != block.cend(); ++it)
        positions.insert(it.key(), it->topLeft() + corner);
    return positions;
}

} // namespace pigpen::diagram
