#include "core/diagram/drawio/relations.h"

#include "core/diagram/drawio/style.h"

#include <cmath>
#include <optional>

namespace pigpen::diagram::drawio {

namespace {

/// Where a line along the axes goes into a rectangle and out of it.
struct Passage
{
    size_t segment = 0; // the one through it
    QPointF in;
    QPointF out;
};

std::optional<Passage> passageThrough(const std::vector<QPointF>& points, const QRectF& rect)
{
    const QPointF middle = rect.center();
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF from = points[i];
        const QPointF to = points[i + 1];
        if (!QRectF(from, to).normalized().adjusted(-1, -1, 1, 1).contains(middle))
            continue;
        const bool across = std::abs(from.y() - to.y()) < 1;
        const QPointF half = across ? QPointF(rect.width() / 2, 0) : QPointF(0, rect.height() / 2);
        const bool forward = across ? from.x() < to.x() : from.y() < to.y();
        return Passage{i, forward ? middle - half : middle + half, forward ? middle + half : middle - half};
    }
    return {};
}

/// Cuts an edge in two; the second begins where the first ends, at the shape.
Cell cutAt(Cell& edge, const Cell& shape, const Passage& passage, const QString& id)
{
    const auto corner = edge.points.begin() + static_cast<std::ptrdiff_t>(passage.segment) + 1;
    Cell rest;
    rest.id = id;
    rest.parent = edge.parent;
    rest.isEdge = true;
    rest.style = edge.style;
    rest.points = {passage.out};
    rest.points.insert(rest.points.end(), corner, edge.points.end());
    rest.source = shape.id;
    rest.exit = anchorStyle("exit", shape.rect, passage.out);
    rest.target = std::exchange(edge.target, shape.id);
    rest.entry = std::exchange(edge.entry, anchorStyle("entry", shape.rect, passage.in));
    edge.points.erase(corner, edge.points.end());
    edge.points.push_back(passage.in);
    return rest;
}

void cutAll(std::vector<Cell>& edges, const Cell& shape, const std::function<QString()>& newId)
{
    std::vector<Cell> pieces;
    for (Cell& edge : edges) {
        const std::optional<Passage> passage = passageThrough(edge.points, shape.rect);
        Cell rest = passage ? cutAt(edge, shape, *passage, newId()) : Cell();
        pieces.push_back(std::move(edge));
        if (passage)
            pieces.push_back(std::move(rest));
    }
    edges = std::move(pieces);
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Gives words to the edge at whose end they stand.
bool hold(Cell& words, const Cell& edge)
{
    constexpr double near = 28;
    const QPointF middle = words.rect.center();
    const bool atStart = distance(middle, edge.points.front()) < distance(middle, edge.points.back());
    const QPointF end = atStart ? edge.points.front() : edge.points.back();
    const bool joined = atStart ? !edge.source.isEmpty() : !edge.target.isEmpty();
    if (!joined || distance(middle, end) > near)
        return false;
    words.parent = edge.id;
    words.atEnd = atStart ? -1 : 1;
    words.offset = middle - end;
    return true;
}

} // namespace

void relate(std::vector<Cell>& cells, size_t first, const std::function<QString()>& newId)
{
    std::vector<Cell> edges;
    std::vector<Cell> others;
    for (size_t i = first; i < cells.size(); ++i)
        (cells[i].isEdge ? edges : others).push_back(std::move(cells[i]));
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end());
    for (const Cell& shape : others)
        if (!shape.isText)
            cutAll(edges, shape, newId);
    for (Cell& words : others)
        for (size_t i = 0; i < edges.size() && words.isText && words.atEnd == 0; ++i)
            hold(words, edges[i]);
    cells.insert(cells.end(), std::make_move_iterator(edges.begin()), std::make_move_iterator(edges.end()));
    cells.insert(cells.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
}

} // namespace pigpen::diagram::drawio
