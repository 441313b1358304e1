#include "core/diagram/routing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>
#include <set>

namespace pigpen::diagram {

namespace {

constexpr double clearance = 16; // half a gap between boxes: lines run in its middle
constexpr double near = 400;     // how far around the two boxes a way may lead
constexpr size_t mostBoxes = 48; // the grid of crossings grows with their square
constexpr double bendCost = 60;  // a bend is as bad as so many pixels

enum Heading { Right, Down, Left, Up };
constexpr std::array<QPointF, 4> headings{QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)};

/// A place where lines may bend, with the heading in which it was reached.
struct State
{
    int x = 0;
    int y = 0;
    int heading = Right;
};

struct Port
{
    QPointF at;
    int outwards = Right;
};

/// The middles of a box's sides.
std::array<Port, 4> portsOf(const QRectF& box)
{
    const QPointF c = box.center();
    return {Port{{box.right(), c.y()}, Right}, Port{{c.x(), box.bottom()}, Down}, Port{{box.left(), c.y()}, Left},
            Port{{c.x(), box.top()}, Up}};
}

/// Dijkstra over the crossings of the lines that run along the boxes' clearances and out of the two boxes' ports.
class Search
{
public:
    Search(const QRectF& from, const QRectF& to, std::vector<QRectF> boxes)
        : m_from(from), m_to(to), m_boxes(std::move(boxes))
    {
        std::set<double> xs;
        std::set<double> ys;
        for (const QRectF& box : m_boxes) {
            xs.insert({box.left() - clearance, box.right() + clearance});
            ys.insert({box.top() - clearance, box.bottom() + clearance});
        }
        for (const QRectF& end : {from, to}) {
            xs.insert(end.center().x());
            ys.insert(end.center().y());
        }
        m_xs.assign(xs.begin(), xs.end());
        m_ys.assign(ys.begin(), ys.end());
        for (size_t i = 0; i < headings.size(); ++i) {
            const Port port = portsOf(to)[i];
            const State inwards = crossingAt(port, (port.outwards + 2) % 4);
            m_goals[i] = isClear(port) ? indexOf(inwards) : -1;
        }
        block();
        m_cost.assign(m_xs.size() * m_ys.size() * headings.size(), std::numeric_limits<double>::infinity());
        m_before.assign(m_cost.size(), -1);
    }

    std::vector<QPointF> run()
    {
        start();
        while (!m_queue.empty()) {
            const auto [cost, index] = m_queue.top();
            m_queue.pop();
            if (cost > m_cost[index])
                continue;
            if (goalAt(index) >= 0)
                return way(index);
            spread(index);
        }
        return {};
    }

private:
    using Entry = std::pair<double, int>;

    int indexOf(const State& state) const
    {
        return (state.y * static_cast<int>(m_xs.size()) + state.x) * 4 + state.heading;
    }
    State stateAt(int index) const
    {
        const int columns = static_cast<int>(m_xs.size());
        return {index / 4 % columns, index / 4 / columns, index % 4};
    }
    QPointF pointAt(int index) const
    {
        const State state = stateAt(index);
        return {m_xs[state.x], m_ys[state.y]};
    }
    static int find(const std::vector<double>& values, double value)
    {
        return static_cast<int>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
    }
    /// The crossing in front of a port, at the clearance.
    State crossingAt(const Port& port, int heading) const
    {
        const QPointF at = port.at + clearance * headings[port.outwards];
        return {find(m_xs, at.x()), find(m_ys, at.y()), heading};
    }

    void start()
    {
        for (const Port& port : portsOf(m_from)) {
            if (isClear(port))
                reach(indexOf(crossingAt(port, port.outwards)), 0, -1);
        }
    }

    /// Whether the way from a port to the crossing in front of it is free: users may place boxes close together.
    bool isClear(const Port& port) const
    {
        const QPointF first = port.at + 2 * headings[port.outwards];
        const QPointF last = port.at + clearance * headings[port.outwards];
        const QRectF run = QRectF(first, last).normalized().adjusted(-1, -1, 1, 1);
        return std::ranges::none_of(m_boxes, [&](const QRectF& box) { return box.intersects(run); });
    }

    /// Marks the pieces between neighbouring crossings that run through a box.
    void block()
    {
        const size_t columns = m_xs.size();
        m_blockedRight.assign(columns * m_ys.size(), false);
        m_blockedDown.assign(columns * m_ys.size(), false);
        for (const QRectF& box : m_boxes) {
            const size_t left = std::upper_bound(m_xs.begin(), m_xs.end(), box.left()) - m_xs.begin();
            const size_t top = std::upper_bound(m_ys.begin(), m_ys.end(), box.top()) - m_ys.begin();
            for (size_t y = top; y < m_ys.size() && m_ys[y] < box.bottom(); ++y) {
                for (size_t x = left > 0 ? left - 1 : 0; x < columns && m_xs[x] < box.right(); ++x)
                    m_blockedRight[y * columns + x] = true;
            }
            for (size_t x = left; x < columns && m_xs[x] < box.right(); ++x) {
                for (size_t y = top > 0 ? top - 1 : 0; y < m_ys.size() && m_ys[y] < box.bottom(); ++y)
                    m_blockedDown[y * columns + x] = true;
            }
        }
    }

    bool isBlocked(const State& from, const State& to) const
    {
        const auto cell = static_cast<size_t>(std::min(from.y, to.y)) * m_xs.size() + std::min(from.x, to.x);
        return from.y == to.y ? m_blockedRight[cell] : m_blockedDown[cell];
    }

    void reach(int index, double cost, int before)
    {
        if (cost >= m_cost[index])
            return;
        m_cost[index] = cost;
        m_before[index] = before;
        m_queue.emplace(cost, index);
    }

    void spread(int index)
    {
        const State state = stateAt(index);
        for (const int goal : m_goals) { // in front of a port: the last turn
            const bool opposite = goal % 4 == (state.heading + 2) % 4;
            if (goal >= 0 && goal / 4 == index / 4 && !opposite)
                reach(goal, m_cost[index] + bendCost, index);
        }
        for (const int turn : {0, 1, 3}) {
            const int heading = (state.heading + turn) % 4;
            const State next{state.x + static_cast<int>(headings[heading].x()),
                             state.y + static_cast<int>(headings[heading].y()), heading};
            if (next.x < 0 || next.y < 0 || next.x >= static_cast<int>(m_xs.size()) ||
                next.y >= static_cast<int>(m_ys.size()) || isBlocked(state, next))
                continue;
            const QPointF a = pointAt(index);
            const QPointF b = pointAt(indexOf(next));
            const double length = std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
            reach(indexOf(next), m_cost[index] + length + (turn == 0 ? 0 : bendCost), index);
        }
    }

    /// The goal's port that the crossing faces, its heading leading in; -1 where none.
    int goalAt(int index) const
    {
        const auto found = std::ranges::find(m_goals, index);
        return found == m_goals.end() ? -1 : static_cast<int>(found - m_goals.begin());
    }

    std::vector<QPointF> way(int index) const
    {
        std::vector<QPointF> points{portsOf(m_to)[static_cast<size_t>(goalAt(index))].at};
        for (int at = index; at >= 0; at = m_before[at]) {
            points.push_back(pointAt(at));
            if (m_before[at] < 0) {
                const State first = stateAt(at);
                points.push_back(portsOf(m_from)[static_cast<size_t>(first.heading)].at);
            }
        }
        std::ranges::reverse(points);
        return withoutStraightPoints(points);
    }

    static std::vector<QPointF> withoutStraightPoints(const std::vector<QPointF>& points)
    {
        std::vector<QPointF> kept;
        for (const QPointF& point : points) {
            const size_t n = kept.size();
            if (n > 0 && kept[n - 1] == point)
                continue;
            const bool straight = n > 1 && ((kept[n - 2].x() == kept[n - 1].x() && kept[n - 1].x() == point.x()) ||
                                            (kept[n - 2].y() == kept[n - 1].y() && kept[n - 1].y() == point.y()));
            if (straight)
                kept.back() = point;
            else
                kept.push_back(point);
        }
        return kept;
    }

    QRectF m_from;
    QRectF m_to;
    std::vector<QRectF> m_boxes;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::array<int, 4> m_goals{};
    std::vector<bool> m_blockedRight; // from a crossing to the next one
    std::vector<bool> m_blockedDown;
    std::vector<double> m_cost;
    std::vector<int> m_before;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

/// Boxes that face each other are joined in the middle of what they have in common, where nothing stands between them.
std::vector<QPointF> straight(const QRectF& from, const QRectF& to, const std::vector<QRectF>& boxes)
{
    constexpr double least = 24;
    const double top = std::max(from.top(), to.top());
    const double bottom = std::min(from.bottom(), to.bottom());
    const double left = std::max(from.left(), to.left());
    const double right = std::min(from.right(), to.right());
    std::vector<QPointF> line;
    if (bottom - top >= least) {
        const bool onwards = to.left() >= from.right();
        const double y = (top + bottom) / 2;
        line = {{onwards ? from.right() : from.left(), y}, {onwards ? to.left() : to.right(), y}};
    } else if (right - left >= least) {
        const bool onwards = to.top() >= from.bottom();
        const double x = (left + right) / 2;
        line = {{x, onwards ? from.bottom() : from.top()}, {x, onwards ? to.top() : to.bottom()}};
    } else {
        return {};
    }
    const QRectF run = QRectF(line[0], line[1]).normalized().adjusted(-1, -1, 1, 1);
    const auto inTheWay = [&](const QRectF& box) { return box != from && box != to && box.intersects(run); };
    return std::ranges::any_of(boxes, inTheWay) || from.intersects(to) ? std::vector<QPointF>() : line;
}

} // namespace

QRectF regionOf(const QRectF& from, const QRectF& to)
{
    return (from | to).adjusted(-near, -near, near, near);
}

std::vector<QPointF> route(const QRectF& from, const QRectF& to, const std::vector<QRectF>& boxes)
{
    std::vector<QPointF> line = straight(from, to, boxes);
    if (!line.empty())
        return line;
    const QRectF region = regionOf(from, to);
    std::vector<QRectF> close;
    for (const QRectF& box : boxes) {
        if (box.intersects(region))
            close.push_back(box);
    }
    return close.size() > mostBoxes ? std::vector<QPointF>() : Search(from, to, std::move(close)).run();
}

} // namespace pigpen::diagram
