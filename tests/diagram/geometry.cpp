#include "geometry.h"

#include "core/diagram/textwidth.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace geometry {

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

struct Placed
{
    QRectF rect;
    QString name;
    const Figure* figure = nullptr;
};

struct Segment
{
    QPointF from;
    QPointF to;
    QString name;
};

using Visit = std::function<void(const Figure&, QPointF at)>;

void walk(const Figure& figure, QPointF parent, const Visit& visit)
{
    const QPointF at = parent + figure.origin;
    visit(figure, at);
    for (const Figure& child : figure.children)
        walk(child, at, visit);
}

void walk(const Drawing& drawing, const Visit& visit)
{
    for (const Figure& figure : drawing.figures)
        walk(figure, {}, visit);
}

QString textOf(const Text& text)
{
    QString all;
    for (const Text::Run& run : text.runs)
        all += run.text;
    return all;
}

/// From the height of capitals down to the baseline: what must not be touched.
QRectF rectOf(const Text& text, QPointF at)
{
    double width = 0;
    for (const Text::Run& run : text.runs)
        width += textWidth(run.text, text.size, text.face, text.weight);
    const double shift = text.align == Align::Left ? 0 : text.align == Align::Centre ? width / 2 : width;
    return {at + text.at - QPointF(shift, text.size * 0.72), QSizeF(width, text.size * 0.72)};
}

template<typename Wanted>
void eachShape(const Drawing& drawing, const std::function<void(const Wanted&, const Figure&, QPointF)>& visit)
{
    walk(drawing, [&](const Figure& figure, QPointF at) {
        for (const Shape& shape : figure.shapes)
            if (const auto* one = std::get_if<Wanted>(&shape))
                visit(*one, figure, at);
    });
}

std::vector<Placed> texts(const Drawing& drawing)
{
    std::vector<Placed> found;
    eachShape<Text>(drawing, [&](const Text& text, const Figure&, QPointF at) {
        if (!textOf(text).isEmpty())
            found.push_back({rectOf(text, at), textOf(text)});
    });
    return found;
}

std::vector<Segment> segments(const Drawing& drawing)
{
    std::vector<Segment> found;
    eachShape<Line>(drawing, [&](const Line& line, const Figure& figure, QPointF at) {
        for (size_t i = 1; i < line.points.size() && figure.id != u"page-legend"; ++i)
            found.push_back({at + line.points[i - 1], at + line.points[i], figure.id});
    });
    return found;
}

/// Whether an upright or level segment runs through the inside of a rectangle.
bool crosses(const Segment& segment, const QRectF& rect)
{
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    const QRectF run = QRectF(segment.from, segment.to).normalized();
    return inside.left() < run.right() + 1e-6 && run.left() - 1e-6 < inside.right() &&
           inside.top() < run.bottom() + 1e-6 && run.top() - 1e-6 < inside.bottom();
}

/// Calls for pairs whose rectangles meet: sorted from left to right, each against those that begin before it ends.
void eachMeeting(std::vector<Placed> all, const std::function<void(const Placed&, const Placed&)>& visit)
{
    std::sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.rect.left() < b.rect.left(); });
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t k = i + 1; k < all.size() && all[k].rect.left() < all[i].rect.right(); ++k)
            if (all[i].rect.intersects(all[k].rect))
                visit(all[i], all[k]);
}

} // namespace

QStringList overlaps(const Drawing& drawing)
{
    std::vector<Placed> boxes;
    eachShape<Box>(drawing, [&](const Box& box, const Figure& figure, QPointF at) {
        boxes.push_back({box.rect.translated(at), figure.id, &figure});
    });
    QHash<const Figure*, const Figure*> parents;
    walk(drawing, [&](const Figure& figure, QPointF) {
        for (const Figure& child : figure.children)
            parents.insert(&child, &figure);
    });
    const auto holds = [&](const Placed& outer, const Placed& inner) {
        const Figure* figure = inner.figure;
        while (figure && figure != outer.figure)
            figure = parents.value(figure);
        return figure && outer.rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(inner.rect);
    };
    QStringList found;
    eachMeeting(boxes, [&](const Placed& a, const Placed& b) {
        if (!holds(a, b) && !holds(b, a) && a.rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.rect))
            found << QStringLiteral("%1 overlaps %2").arg(a.name, b.name);
    });
    return found;
}

QStringList wordsOutside(const Drawing& drawing)
{
    QStringList found;
    eachShape<Text>(drawing, [&](const Text& text, const Figure& figure, QPointF at) {
        const QRectF room = figure.size.isEmpty() ? QRectF({}, drawing.size) : QRectF(at, figure.size);
        if (!textOf(text).isEmpty() && !room.adjusted(-1, -1, 1, 1).contains(rectOf(text, at)))
            found << QStringLiteral("\"%1\" leaves %2").arg(textOf(text), figure.id);
    });
    return found;
}

QStringList wordsOnWords(const Drawing& drawing)
{
    QStringList found;
    eachMeeting(texts(drawing), [&](const Placed& a, const Placed& b) {
        found << QStringLiteral("\"%1\" lies on \"%2\"").arg(a.name, b.name);
    });
    return found;
}

QStringList linesThrough(const Drawing& drawing)
{
    std::vector<Placed> solid = texts(drawing);
    walk(drawing, [&](const Figure& figure, QPointF at) {
        const bool leaf = figure.children.empty() && !figure.size.isEmpty();
        const bool boxed = std::any_of(figure.shapes.begin(), figure.shapes.end(),
                                       [](const Shape& shape) { return std::holds_alternative<Box>(shape); });
        if (leaf && boxed && figure.id != u"page-legend")
            solid.push_back({QRectF(at, figure.size), figure.id});
    });
    // The words of a relationship stand on its line, in a diamond that covers it.
    QSet<QString> covered;
    eachShape<Polygon>(drawing, [&](const Polygon& polygon, const Figure& figure, QPointF) {
        for (const Shape& shape : figure.shapes)
            if (const auto* text = std::get_if<Text>(&shape); text && !polygon.curved)
                covered.insert(textOf(*text));
    });
    const auto all = segments(drawing);
    QStringList found;
    for (const Placed& one : solid)
        for (const Segment& segment : all)
            if (crosses(segment, one.rect) && !covered.contains(one.name))
                found << QStringLiteral("a line of %1 runs through %2").arg(segment.name, one.name);
    return found;
}

QStringList misplaced(const Drawing& drawing)
{
    QStringList found;
    QSet<QString> ids;
    const QRectF page({}, drawing.size);
    walk(drawing, [&](const Figure& figure, QPointF at) {
        if (!page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(QRectF(at, figure.size)))
            found << QStringLiteral("%1 leaves the page").arg(figure.id);
        if (figure.id.isEmpty() || ids.contains(figure.id))
            found << QStringLiteral("id \"%1\" is empty or used twice").arg(figure.id);
        ids.insert(figure.id);
        for (const Figure& child : figure.children)
            if (!QRectF({}, figure.size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(child.rect()))
                found << QStringLiteral("%1 leaves %2").arg(child.id, figure.id);
    });
    return found;
}

QStringList faults(const Drawing& drawing)
{
    return misplaced(drawing) + overlaps(drawing) + wordsOutside(drawing) + wordsOnWords(drawing) +
           linesThrough(drawing);
}

int count(const Drawing& drawing, EntityId::Kind kind)
{
    int found = 0;
    walk(drawing, [&](const Figure& figure, QPointF) { found += figure.entity && figure.entity.kind == kind ? 1 : 0; });
    return found;
}

QStringList words(const Drawing& drawing)
{
    QStringList found;
    for (const Placed& text : texts(drawing))
        found << text.name;
    return found;
}

} // namespace geometry
