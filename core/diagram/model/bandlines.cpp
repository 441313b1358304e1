#include "core/diagram/model/band.h"
#include "core/diagram/model/bandstyle.h"

#include <algorithm>

namespace pigpen::diagram {

using namespace band;

namespace {

const Stroke ownerStroke{Colour::Role, 1.5};
const Stroke railStroke{Colour::Service, 1.5};
const Stroke nodeStroke{Colour::Node, 1.5};
const Stroke replicationStroke{Colour::InstanceInk, 2};

QPointF transposed(QPointF point)
{
    return {point.y(), point.x()};
}

QPointF middleOfLeft(const QRectF& rect)
{
    return {rect.left(), rect.center().y()};
}

QPointF middleOfRight(const QRectF& rect)
{
    return {rect.right(), rect.center().y()};
}

void add(std::vector<Shape>& shapes, std::vector<Shape> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(shapes));
}

std::vector<QPointF> withoutRepeats(std::vector<QPointF> points)
{
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

std::vector<QPointF> lefts(const std::vector<QRectF>& rects)
{
    std::vector<QPointF> points;
    points.reserve(rects.size());
    for (const QRectF& rect : rects)
        points.push_back(middleOfLeft(rect));
    return points;
}

/// From the head: to the services above the row of them, to databases and roles below it; without services, straight to
/// the instances.
std::vector<Shape> containment(const BandPlan& plan)
{
    std::vector<Shape> shapes;
    const QRectF& head = plan.head;
    const Stroke stroke{hueOf(plan.cluster->module).mark, 1.5};
    Fan fan{{}, 0, {}, false, stroke, Line::End::None, Line::End::Many};
    if (plan.services.empty()) {
        if (plan.instances.empty())
            return shapes;
        const double y = plan.instances.size() == 1 ? head.center().y() : plan.instances.front().center().y();
        fan.from = {head.right(), y};
        fan.trunk = head.right() + columnGap / 2;
        fan.to = lefts(plan.instances);
    } else {
        fan.upright = true;
        fan.from = {head.right(), head.top() + 8};
        fan.trunk = fan.from.y();
        for (const QRectF& service : plan.services)
            fan.to.emplace_back(service.center().x(), service.top());
    }
    add(shapes, fanLines(fan));

    fan.upright = false;
    fan.from = {head.left() + trunk, head.bottom()};
    fan.trunk = fan.from.x();
    fan.to = lefts(plan.databases);
    add(shapes, fanLines(fan));

    fan.from.setX(head.right() - trunk);
    fan.trunk = fan.from.x();
    fan.to.clear();
    for (const QRectF& role : plan.roles)
        fan.to.push_back(middleOfRight(role));
    add(shapes, fanLines(fan));
    return shapes;
}

/// Lines from owners to their databases. Each owner has a lane of its own; it leaves its card below the middle where
/// the database opposite is another's, so that no two lines lie on one another.
std::vector<Shape> ownership(const BandPlan& plan)
{
    std::vector<Shape> shapes;
    const auto& databases = plan.cluster->databases;
    double lane = 0;
    for (size_t r = 0; r < plan.roles.size(); ++r) {
        const QString& owner = plan.roleOrder[r]->name;
        Fan fan{middleOfLeft(plan.roles[r]), 0, {}, false, ownerStroke, Line::End::One, Line::End::ZeroOrMany};
        for (size_t d = 0; d < plan.databases.size(); ++d)
            if (databases[d].owner == owner)
                fan.to.push_back(middleOfRight(plan.databases[d]));
        if (fan.to.empty())
            continue;
        const bool straight = r < databases.size() && databases[r].owner == owner;
        if (!straight)
            fan.from.ry() += 6;
        fan.trunk = fan.from.x() - 16 - 8 * lane++;
        add(shapes, fanLines(fan));
    }
    return shapes;
}

struct Crossing
{
    size_t service;
    size_t row;
    Route route;
};

std::vector<Crossing> crossingsOf(const BandPlan& plan)
{
    std::vector<Crossing> crossings;
    for (size_t s = 0; s < plan.services.size(); ++s)
        for (size_t row = 0; row < plan.instances.size(); ++row)
            if (const Route route = routeOf(plan.cluster->services[s], *plan.instanceOrder[row]); route != Route::None)
                crossings.push_back({s, row, route});
    return crossings;
}

/// The rails of the services down to their last instance, the rows of the instances from their first service on, and a
/// mark where they meet.
std::vector<Shape> routes(const BandPlan& plan)
{
    std::vector<Shape> rails;
    std::vector<Shape> marks;
    std::vector<double> depth(plan.services.size(), 0);
    std::vector<double> start(plan.instances.size(), std::numeric_limits<double>::max());
    for (const Crossing& crossing : crossingsOf(plan)) {
        const QPointF at(plan.services[crossing.service].center().x(), plan.instances[crossing.row].center().y());
        depth[crossing.service] = std::max(depth[crossing.service], at.y());
        start[crossing.row] = std::min(start[crossing.row], at.x());
        marks.push_back(routeMark(crossing.route, at));
    }
    for (size_t row = 0; row < plan.instances.size(); ++row) {
        const QPointF end = middleOfLeft(plan.instances[row]);
        if (start[row] < end.x())
            rails.push_back(Line{{{start[row], end.y()}, end}, 0, railStroke, Line::End::None, Line::End::Arrow});
    }
    for (size_t s = 0; s < plan.services.size(); ++s) {
        const QPointF top(plan.services[s].center().x(), plan.services[s].bottom());
        if (depth[s] > 0)
            rails.push_back(Line{{top, {top.x(), depth[s]}}, 0, railStroke});
    }
    add(rails, std::move(marks));
    return rails;
}

std::vector<Shape> deployment(const BandPlan& plan)
{
    std::vector<Shape> shapes;
    for (const BandPlan::NodeSlot& slot : plan.nodes) {
        const bool one = slot.rows.size() == 1;
        Fan fan{middleOfLeft(slot.rect),
                slot.rect.left() - 20,
                {},
                false,
                nodeStroke,
                Line::End::One,
                one ? Line::End::One : Line::End::Many};
        for (const size_t row : slot.rows)
            fan.to.push_back(middleOfRight(plan.instances[row]));
        add(shapes, fanLines(fan));
    }
    return shapes;
}

/// Downwards from below the middle of the upstream to above that of its followers, or upwards the other way round.
std::vector<Shape> replication(const BandPlan& plan)
{
    std::vector<Shape> shapes;
    double lane = 0;
    for (const ReplicationFan& one : plan.replication) {
        const QPointF from = middleOfRight(plan.instances[one.upstream]);
        const double x = plan.columns.laneX(static_cast<size_t>(lane++));
        Fan down{from + QPointF(0, port), x, {}, false, replicationStroke, Line::End::None, Line::End::Arrow};
        Fan up = down;
        up.from = from - QPointF(0, port);
        for (const size_t row : one.followers) {
            const QPointF to = middleOfRight(plan.instances[row]);
            if (row > one.upstream)
                down.to.push_back(to - QPointF(0, port));
            else
                up.to.push_back(to + QPointF(0, port));
        }
        add(shapes, fanLines(down));
        add(shapes, fanLines(up));
    }
    return shapes;
}

} // namespace

std::vector<Shape> fanLines(const Fan& fan)
{
    if (fan.to.empty())
        return {};
    // Reckoned as if the lines left sideways: x along the lines' ends, y along the trunk.
    const auto turned = [&](QPointF point) { return fan.upright ? transposed(point) : point; };
    const QPointF from = turned(fan.from);
    std::vector<QPointF> to;
    for (const QPointF& point : fan.to)
        to.push_back(turned(point));
    std::sort(to.begin(), to.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });

    std::vector<Shape> shapes;
    bool started = false;
    const auto draw = [&](std::vector<QPointF> points, bool whole) {
        points = withoutRepeats(std::move(points));
        for (QPointF& point : points)
            point = turned(point);
        const Line::End start = whole && !started ? fan.start : Line::End::None;
        started = started || whole;
        shapes.push_back(Line{std::move(points), 8, fan.stroke, start, fan.end});
    };
    for (size_t i = 0; i < to.size(); ++i) {
        const bool outermost = (i == 0 && to[i].y() < from.y()) || (i + 1 == to.size() && to[i].y() > from.y());
        if (to[i].y() == from.y())
            draw({from, to[i]}, true);
        else if (outermost)
            draw({from, {fan.trunk, from.y()}, {fan.trunk, to[i].y()}, to[i]}, true);
        else
            draw({{fan.trunk, to[i].y()}, to[i]}, false);
    }
    return shapes;
}

std::vector<Shape> bandLines(const BandPlan& plan)
{
    std::vector<Shape> shapes;
    add(shapes, containment(plan));
    add(shapes, ownership(plan));
    add(shapes, deployment(plan));
    add(shapes, replication(plan));
    add(shapes, routes(plan));
    return shapes;
}

Route routeOf(const Service& service, const Instance& instance)
{
    if (service.backups.contains(instance.name))
        return Route::Backup;
    if (!service.members.contains(instance.name))
        return Route::None;
    // What Patroni answers for a role (FACTS.md, "Services"); /sync can't be told from the inventory and counts as any.
    const bool leads = instance.role == QStringLiteral("primary");
    if (service.check == u"/primary" || service.check == u"/leader")
        return leads ? Route::Active : Route::Waiting;
    if (service.check == u"/replica")
        return leads ? Route::Waiting : Route::Active;
    return Route::Active;
}

Shape routeMark(Route route, QPointF at)
{
    switch (route) {
    case Route::None:
    case Route::Active:
        return disc(at, 5, Colour::Service);
    case Route::Backup:
        return disc(at, 4.5, Colour::Card, {Colour::Service, 1.75});
    case Route::Waiting:
        return disc(at, 2.5, Colour::Service);
    }
    Q_UNREACHABLE();
}

} // namespace pigpen::diagram
