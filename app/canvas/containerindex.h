#pragma once

#include "app/canvas/figureitem.h"

#include <climits>

namespace pigpen {

/// Which containers are where, as a grid of cells: cost follows what is there, not how much there is.
class ContainerIndex
{
public:
    void insert(FigureItem* item);
    /// Before it moves or goes.
    void remove(FigureItem* item);
    void clear() { m_cells.clear(); }

    /// Those whose places a rectangle touches; no more than `most`.
    QList<FigureItem*> in(const QRectF& rect, qsizetype most = INT_MAX) const;
    QList<FigureItem*> at(QPointF point) const;

private:
    using Cell = std::pair<int, int>;
    static Cell cellOf(QPointF point);
    static QRect cellsOf(const QRectF& rect);
    void collect(const QList<FigureItem*>& items, Cell cell, const QRectF& rect, QList<FigureItem*>& found) const;

    QHash<Cell, QList<FigureItem*>> m_cells;
};

} // namespace pigpen
