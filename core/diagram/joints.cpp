#include "core/diagram/joints.h"

#include <algorithm>
#include <optional>

namespace pigpen::diagram {

namespace {

constexpr double tolerance = 0.75;

bool isOnBorder(const QRectF& rect, QPointF at)
{
    const QRectF outer = rect.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    const QRectF inner = rect.adjusted(tolerance, tolerance, -tolerance, -tolerance);
    return outer.contains(at) && !inner.contains(at);
}

/// Of lines along the axes.
bool isOnSegment(QPointF from, QPointF to, QPointF at)
{
    const QRectF run = QRectF(from, to).normalized();
    return run.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(at) &&
           (run.width() < tolerance || run.height() < tolerance);
}

/// The way along a line up to a point on it.
std::optional<std::vector<QPointF>> wayTo(const std::vector<QPointF>& line, QPointF at)
{
    for (size_t i = 0; i + 1 < line.size(); ++i)
        if (isOnSegment(line[i], line[i + 1], at))
            return std::vector<QPointF>(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    return {};
}

bool isAlike(const Line& one, const Line& other)
{
    return one.stroke.colour == other.stroke.colour && one.stroke.dash == other.stroke.dash;
}

/// Gives a branch the way from where its trunk begins.
void extend(Joint& branch, const Joint& trunk)
{
    std::optional<std::vector<QPointF>> way = wayTo(trunk.points, branch.points.front());
    if (!way)
        return;
    way->insert(way->end(), branch.points.begin(), branch.points.end());
    branch.points = std::move(*way);
    branch.from = trunk.from;
    branch.start = trunk.start;
}

} // namespace

bool hasBorder(const Figure& figure)
{
    const QRectF whole({}, figure.size);
    return !whole.isEmpty() && std::ranges::any_of(figure.shapes, [&](const Shape& shape) {
        const Box* box = std::get_if<Box>(&shape);
        return box && box->rect == whole;
    });
}

Joints::Joints(const Drawing& drawing) : m_drawing(drawing)
{
    for (const Figure& figure : drawing.figures)
        place(figure, {});
}

void Joints::place(const Figure& figure, QPointF parent)
{
    m_origins.insert(&figure, parent + figure.origin);
    for (const Figure& child : figure.children)
        place(child, parent + figure.origin);
}

const Figure* Joints::touchedAmong(const std::vector<Figure>& figures, QPointF at, const Figure& owner) const
{
    for (const Figure& figure : figures) {
        const QRectF rect(originOf(figure), figure.size);
        if (&figure == &owner || !rect.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(at))
            continue;
        if (const Figure* inside = touchedAmong(figure.children, at, owner))
            return inside;
        if (hasBorder(figure) && isOnBorder(rect, at))
            return &figure;
    }
    return nullptr;
}

/// An entity's lines join its parts; others, anything.
const Figure* Joints::touched(const Figure& owner, QPointF at) const
{
    return touchedAmong(owner.entity ? owner.children : m_drawing.figures, at, owner);
}

std::vector<Joint> Joints::of(const Figure& figure) const
{
    std::vector<Joint> joints;
    std::vector<const Line*> lines;
    for (const Shape& shape : figure.shapes) {
        const Line* line = std::get_if<Line>(&shape);
        if (!line)
            continue;
        Joint joint{line->points, line->start, line->end};
        for (QPointF& point : joint.points)
            point += originOf(figure);
        if (!joint.points.empty()) {
            joint.from = touched(figure, joint.points.front());
            joint.to = touched(figure, joint.points.back());
        }
        joints.push_back(std::move(joint));
        lines.push_back(line);
    }
    const std::vector<Joint> whole = joints;
    for (size_t i = 0; i < joints.size(); ++i)
        for (size_t k = 0; k < whole.size() && joints[i].to && !joints[i].from; ++k)
            if (whole[k].from && isAlike(*lines[i], *lines[k]))
                extend(joints[i], whole[k]);
    return joints;
}

} // namespace pigpen::diagram
