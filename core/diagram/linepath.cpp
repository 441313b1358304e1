#include "core/diagram/linepath.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

constexpr double arrowHalfWidth = 4.5;
constexpr double footHalfWidth = 5;
constexpr double ringRadius = 3.5;

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// One pixel long, from `from` towards `to`; nothing where they are one point.
QPointF direction(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double size = length(way);
    return size > 0 ? way / size : QPointF();
}

std::vector<PathStep> rounded(const std::vector<QPointF>& points, double radius)
{
    std::vector<PathStep> steps{{PathStep::Kind::Move, points.front(), {}}};
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points[i];
        const double room = std::min(length(corner - points[i - 1]), length(points[i + 1] - corner)) / 2;
        const double cut = std::min(radius, room);
        if (cut <= 0)
            continue;
        steps.push_back({PathStep::Kind::Line, corner + cut * direction(corner, points[i - 1]), {}});
        steps.push_back({PathStep::Kind::Curve, corner + cut * direction(corner, points[i + 1]), corner});
    }
    steps.push_back({PathStep::Kind::Line, points.back(), {}});
    return steps;
}

void addStroke(std::vector<PathStep>& marks, QPointF from, QPointF to)
{
    marks.push_back({PathStep::Kind::Move, from, {}});
    marks.push_back({PathStep::Kind::Line, to, {}});
}

/// Adds the mark of an end at `tip`, seen from the line's inside; `back` points from the tip into the line.
void addEnd(LinePath& path, Line::End end, QPointF tip, QPointF back)
{
    const QPointF side(-back.y(), back.x());
    const QPointF base = tip + endLength * back;
    switch (end) {
    case Line::End::None:
        break;
    case Line::End::Arrow:
        path.arrows.push_back({tip, base + arrowHalfWidth * side, base - arrowHalfWidth * side});
        break;
    case Line::End::One: {
        const QPointF middle = tip + endLength / 2 * back;
        addStroke(path.marks, middle + footHalfWidth * side, middle - footHalfWidth * side);
        break;
    }
    case Line::End::ZeroOrMany: {
        const QPointF centre = base + ringRadius * back;
        path.rings.push_back({centre - QPointF(ringRadius, ringRadius), centre + QPointF(ringRadius, ringRadius)});
        [[fallthrough]];
    }
    case Line::End::Many:
        addStroke(path.marks, base, tip + footHalfWidth * side);
        addStroke(path.marks, base, tip - footHalfWidth * side);
        break;
    }
}

} // namespace

LinePath pathOf(const Line& line)
{
    LinePath path;
    std::vector<QPointF> points = line.points;
    if (points.size() < 2)
        return path;
    const QPointF first = points.front();
    const QPointF last = points.back();
    const QPointF intoStart = direction(first, points[1]);
    const QPointF intoEnd = direction(last, points[points.size() - 2]);
    // The stroke stops inside its arrow head: at the very tip it would be broader than the head.
    if (line.start == Line::End::Arrow)
        points.front() += (endLength - 1) * intoStart;
    if (line.end == Line::End::Arrow)
        points.back() += (endLength - 1) * intoEnd;
    path.line = rounded(points, line.radius);
    addEnd(path, line.start, first, intoStart);
    addEnd(path, line.end, last, intoEnd);
    return path;
}

} // namespace pigpen::diagram
