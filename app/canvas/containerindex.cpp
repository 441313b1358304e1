#include "app/canvas/containerindex.h"

#include <algorithm>
#include <cmath>

namespace pigpen {

namespace {

constexpr double side = 768; // of a cell: most containers lie in one or two

} // namespace

ContainerIndex::Cell ContainerIndex::cellOf(QPointF point)
{
    return {int(std::floor(point.x() / side)), int(std::floor(point.y() / side))};
}

QRect ContainerIndex::cellsOf(const QRectF& rect)
{
    const auto [left, top] = cellOf(rect.topLeft());
    const auto [right, bottom] = cellOf(rect.bottomRight());
    return {QPoint(left, top), QPoint(right, bottom)};
}

void ContainerIndex::insert(FigureItem* item)
{
    const QRect cells = cellsOf(item->place());
    for (int x = cells.left(); x <= cells.right(); ++x) {
        for (int y = cells.top(); y <= cells.bottom(); ++y)
            m_cells[{x, y}].append(item);
    }
}

void ContainerIndex::remove(FigureItem* item)
{
    const QRect cells = cellsOf(item->place());
    for (int x = cells.left(); x <= cells.right(); ++x) {
        for (int y = cells.top(); y <= cells.bottom(); ++y) {
            const auto cell = m_cells.find({x, y});
            cell->removeOne(item);
            if (cell->isEmpty())
                m_cells.erase(cell);
        }
    }
}

/// Of several cells that hold an item, the first that the rectangle touches tells of it.
void ContainerIndex::collect(const QList<FigureItem*>& items, Cell cell, const QRectF& rect,
                             QList<FigureItem*>& found) const
{
    for (FigureItem* item : items) {
        const QRectF place = item->place();
        if (!place.intersects(rect))
            continue;
        const QPointF corner(std::max(place.left(), rect.left()), std::max(place.top(), rect.top()));
        if (cellOf(corner) == cell)
            found.append(item);
    }
}

QList<FigureItem*> ContainerIndex::in(const QRectF& rect, qsizetype most) const
{
    QList<FigureItem*> found;
    const QRect cells = cellsOf(rect);
    if (double(cells.width()) * cells.height() > double(m_cells.size())) {
        for (auto it = m_cells.cbegin(); it != m_cells.cend() && found.size() <= most; ++it)
            collect(*it, it.key(), rect, found);
    } else {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            for (int y = cells.top(); y <= cells.bottom() && found.size() <= most; ++y) {
                if (const auto cell = m_cells.constFind({x, y}); cell != m_cells.constEnd())
                    collect(*cell, {x, y}, rect, found);
            }
        }
    }
    return found.size() <= most ? found : found.first(most);
}

QList<FigureItem*> ContainerIndex::at(QPointF point) const
{
    QList<FigureItem*> found;
    for (FigureItem* item : m_cells.value(cellOf(point))) {
        if (item->place().contains(point))
            found.append(item);
    }
    return found;
}

} // namespace pigpen
