#include "core/diagram/snapping.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

/// A box along one axis (from, to) and across it (low, high): what follows is written once, for both axes.
struct Span
{
    double from = 0;
    double to = 0;
    double low = 0;
    double high = 0;

    double size() const { return to - from; }
    double middle() const { return (from + to) / 2; }
    Span at(double start) const { return {start, start + size(), low, high}; }
    bool isBeside(const Span& other) const { return low < other.high && other.low < high; }
};

Span spanOf(const QRectF& rect, bool across)
{
    if (across)
        return {rect.left(), rect.right(), rect.top(), rect.bottom()};
    return {rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QPointF point(double along, double aside, bool across)
{
    return across ? QPointF(along, aside) : QPointF(aside, along);
}

/// What was found on the way: the shortest move that makes something fit.
class Best
{
public:
    explicit Best(double tolerance) : m_least(tolerance) {}

    void offer(double move)
    {
        if (std::abs(move) > m_least || (m_found && std::abs(move) == m_least))
            return;
        m_least = std::abs(move);
        m_move = move;
        m_found = true;
    }
    bool isFound() const { return m_found; }
    double move() const { return m_move; }

private:
    double m_least;
    double m_move = 0;
    bool m_found = false;
};

/// The boxes in a row with the moved one that stand wholly before it, the nearest first, and those after it.
struct Row
{
    std::vector<Span> before;
    std::vector<Span> after;
};

Row rowOf(const Span& moved, const std::vector<Span>& near)
{
    Row row;
    for (const Span& span : near) {
        if (span.isBeside(moved))
            (span.middle() < moved.middle() ? row.before : row.after).push_back(span);
    }
    std::sort(row.before.begin(), row.before.end(), [](const Span& a, const Span& b) { return a.to > b.to; });
    std::sort(row.after.begin(), row.after.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    return row;
}

/// The next box beyond the first of a side, with a gap between both.
const Span* beyond(const std::vector<Span>& side)
{
    const auto found = std::find_if(side.begin(), side.end(), [&](const Span& span) {
        return span.to < side.front().from || span.from > side.front().to;
    });
    return found == side.end() ? nullptr : &*found;
}

double gapBetween(const Span& one, const Span& other)
{
    return one.from < other.from ? other.from - one.to : one.from - other.to;
}

void offerLevels(Best& best, const Span& moved, const std::vector<Span>& near)
{
    for (const Span& span : near) {
        for (const double edge : {span.from, span.to}) {
            best.offer(edge - moved.from);
            best.offer(edge - moved.to);
        }
        best.offer(span.middle() - moved.middle());
    }
}

void offerGaps(Best& best, const Span& moved, const Row& row)
{
    if (!row.before.empty() && !row.after.empty()) {
        const double room = gapBetween(row.before.front(), row.after.front()) - moved.size();
        if (room > 0)
            best.offer(row.before.front().to + room / 2 - moved.from);
    }
    if (const Span* second = row.before.empty() ? nullptr : beyond(row.before))
        best.offer(row.before.front().to + gapBetween(*second, row.before.front()) - moved.from);
    if (const Span* second = row.after.empty() ? nullptr : beyond(row.after))
        best.offer(row.after.front().from - gapBetween(*second, row.after.front()) - moved.to);
}

double placeOf(const Span& wanted, const std::vector<Span>& near, double tolerance)
{
    Best best(tolerance);
    offerLevels(best, wanted, near);
    offerGaps(best, wanted, rowOf(wanted, near));
    return best.isFound() ? std::round(wanted.from + best.move()) : std::round(wanted.from / gridStep) * gridStep;
}

/// Places are whole pixels, so centres may miss one another by a half.
bool isSame(double one, double other)
{
    return std::abs(one - other) <= 0.5;
}

void addLevel(std::vector<Guide>& guides, double level, const Span& moved, const std::vector<Span>& near, bool across)
{
    double low = moved.low;
    double high = moved.high;
    bool any = false;
    for (const Span& span : near) {
        const bool edge = level != moved.middle() && (isSame(span.from, level) || isSame(span.to, level));
        if (!edge && !(level == moved.middle() && isSame(span.middle(), level)))
            continue;
        any = true;
        low = std::min(low, span.low);
        high = std::max(high, span.high);
    }
    if (any)
        guides.push_back({{point(level, low, across), point(level, high, across)}, 0});
}

void addGap(std::vector<Guide>& guides, const Span& one, const Span& other, bool across)
{
    const Span& first = one.from < other.from ? one : other;
    const Span& second = one.from < other.from ? other : one;
    const double low = std::max(first.low, second.low);
    const double high = std::min(first.high, second.high);
    const double aside = low < high ? (low + high) / 2 : (first.low + first.high) / 2;
    guides.push_back({{point(first.to, aside, across), point(second.from, aside, across)}, second.from - first.to});
}

/// The gap beside the moved box and the next one on the same side, where both are equal.
void addEqualBeyond(std::vector<Guide>& guides, const Span& moved, const std::vector<Span>& side, bool across)
{
    const Span* second = side.empty() ? nullptr : beyond(side);
    if (!second || !isSame(gapBetween(moved, side.front()), gapBetween(side.front(), *second)))
        return;
    addGap(guides, moved, side.front(), across);
    addGap(guides, side.front(), *second, across);
}

std::vector<Guide> guidesFor(const Span& moved, const std::vector<Span>& near, bool across)
{
    std::vector<Guide> guides;
    addLevel(guides, moved.from, moved, near, across);
    addLevel(guides, moved.to, moved, near, across);
    if (guides.size() < 2) // with both edges level, so are the middles
        addLevel(guides, moved.middle(), moved, near, across);
    const Row row = rowOf(moved, near);
    if (!row.before.empty() && !row.after.empty()) {
        const double before = gapBetween(row.before.front(), moved);
        if (before > 0 && isSame(before, gapBetween(moved, row.after.front()))) {
            addGap(guides, row.before.front(), moved, across);
            addGap(guides, moved, row.after.front(), across);
        }
    }
    addEqualBeyond(guides, moved, row.before, across);
    addEqualBeyond(guides, moved, row.after, across);
    return guides;
}

std::vector<Span> spansOf(const std::vector<QRectF>& rects, bool across)
{
    std::vector<Span> spans;
    spans.reserve(rects.size());
    for (const QRectF& rect : rects)
        spans.push_back(spanOf(rect, across));
    return spans;
}

} // namespace

Snapped snap(const QRectF& wanted, const std::vector<QRectF>& near, double tolerance, Way way)
{
    Snapped snapped{wanted, {}};
    const std::vector<Span> columns = spansOf(near, true);
    const std::vector<Span> rows = spansOf(near, false);
    if (way != Way::UpAndDown)
        snapped.rect.moveLeft(placeOf(spanOf(wanted, true), columns, tolerance));
    if (way != Way::Across)
        snapped.rect.moveTop(placeOf(spanOf(snapped.rect, false), rows, tolerance));
    for (const auto& [spans, across] : {std::pair(columns, true), std::pair(rows, false)}) {
        const std::vector<Guide> guides = guidesFor(spanOf(snapped.rect, across), spans, across);
        snapped.guides.insert(snapped.guides.end(), guides.begin(), guides.end());
    }
    std::vector<Guide>& guides = snapped.guides;
    for (auto guide = guides.begin(); guide != guides.end(); ++guide)
        guides.erase(std::remove(std::next(guide), guides.end(), *guide), guides.end());
    return snapped;
}

Strips stripsAround(const QRectF& wanted, const QRectF& seen, double tolerance)
{
    const double reach = tolerance + 1; // what just touches matters too
    const QRectF around = wanted.adjusted(-reach, -reach, reach, reach);
    return {QRectF(QPointF(around.left(), seen.top()), QPointF(around.right(), seen.bottom())),
            QRectF(QPointF(seen.left(), around.top()), QPointF(seen.right(), around.bottom()))};
}

} // namespace pigpen::diagram
