#include "core/diagram/packing.h"

#include "core/diagram/occupied.h"
#include "core/diagram/spreading.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

constexpr double pageRatio = 1.6;

/// Rows of columns: a box stands right of the one before it, or below it where the row is high enough for both.
class Rows
{
public:
    Rows(double width, double top) : m_width(width), m_top(top), m_bottom(top) {}

    QPointF put(QSizeF box)
    {
        if (fitsBelow(box))
            return addBelow(box);
        const double x = m_column.isNull() ? 0 : m_column.right() + packingGap;
        if (x > 0 && x + box.width() > m_width)
            return startRow(box);
        m_column = QRectF({x, m_top}, box);
        return cover(m_column.topLeft(), box);
    }

    QSizeF size() const { return m_size; }

private:
    bool fitsBelow(QSizeF box) const
    {
        const bool alike = box.width() <= m_column.width() && box.width() >= 0.45 * m_column.width();
        const double most = m_bottom + 0.1 * (m_bottom - m_top);
        return !m_column.isNull() && alike && m_column.bottom() + packingGap + box.height() <= most;
    }

    QPointF addBelow(QSizeF box)
    {
        const QPointF at(m_column.left(), m_column.bottom() + packingGap);
        m_column.setBottom(at.y() + box.height());
        return cover(at, box);
    }

    QPointF startRow(QSizeF box)
    {
        m_top = m_bottom + packingGap;
        m_column = QRectF({0, m_top}, box);
        return cover(m_column.topLeft(), box);
    }

    QPointF cover(QPointF at, QSizeF box)
    {
        m_bottom = std::max(m_bottom, at.y() + box.height());
        m_size = m_size.expandedTo({at.x() + box.width(), m_bottom});
        return at;
    }

    double m_width;
    double m_top;
    double m_bottom;
    QRectF m_column;
    QSizeF m_size;
};

Packing packInto(const std::vector<QSizeF>& boxes, double width, double top)
{
    Packing packing;
    Rows rows(width, top);
    for (const QSizeF& box : boxes)
        packing.at.push_back(rows.put(box));
    packing.size = rows.size();
    return packing;
}

double areaOf(const std::vector<QSizeF>& boxes)
{
    double area = 0;
    for (const QSizeF& box : boxes)
        area += (box.width() + packingGap) * (box.height() + packingGap);
    return area;
}

double widestOf(const std::vector<QSizeF>& boxes)
{
    double widest = 0;
    for (const QSizeF& box : boxes)
        widest = std::max(widest, box.width());
    return widest;
}

/// How far a page is from a good one: off the ratio, or with empty room.
double badness(QSizeF page, double area)
{
    const double ratio = page.width() / page.height() / pageRatio;
    return std::abs(std::log(ratio)) + 0.7 * std::log(page.width() * page.height() / area);
}

QSizeF sizeOf(const TwoBands& bands)
{
    return bands.above.size.expandedTo(bands.below.size);
}

/// The one below the other, both as broad as makes the best page.
TwoBands packApart(const std::vector<QSizeF>& above, const std::vector<QSizeF>& below)
{
    const double area = areaOf(above) + areaOf(below);
    const double widest = std::max(widestOf(above), widestOf(below));
    std::optional<TwoBands> best;
    double least = 0;
    for (const double share : {0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.45, 1.6, 1.8}) {
        const double width = std::max(widest, share * std::sqrt(area * pageRatio));
        TwoBands bands{packInto(above, width, 0), {}};
        const double top = above.empty() ? 0 : bands.above.size.height() + packingGap;
        bands.below = packInto(below, width, top);
        const double bad = area > 0 ? badness(sizeOf(bands), area) : 0;
        if (!best || bad < least) {
            best = std::move(bands);
            least = bad;
        }
    }
    return *best;
}

bool isFree(const Occupied& occupied, const QRectF& rect)
{
    return !occupied.at(rect, packingGap / 2); // users may place boxes closer than the layout does
}

double distance(QPointF one, QPointF other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

/// The free place nearest to the wanted one, right of or below some box.
QPointF nearestFree(const Occupied& occupied, QPointF wanted, QSizeF box)
{
    std::vector<QPointF> places;
    for (const QRectF& rect : occupied.rects()) {
        places.emplace_back(rect.right() + packingGap, rect.top());
        places.emplace_back(rect.left(), rect.bottom() + packingGap);
    }
    std::ranges::stable_sort(places, {}, [&](QPointF at) { return distance(at, wanted); });
    const auto free = std::ranges::find_if(places, [&](QPointF at) { return isFree(occupied, {at, box}); });
    return free != places.end() ? *free : QPointF(0, occupied.bounds().bottom() + packingGap);
}

/// Those that have their place, where it is as free as they left it; returns those that find no room there.
std::vector<size_t> addFixed(const std::vector<QSizeF>& boxes, const std::vector<std::optional<QPointF>>& fixed,
                             Occupied& occupied, std::vector<QPointF>& result)
{
    std::vector<QRectF> rects;
    std::vector<size_t> indices;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (fixed[i]) {
            rects.emplace_back(*fixed[i], boxes[i]);
            indices.push_back(i);
        }
    }
    const std::vector<std::optional<QPointF>> places = spread(rects);
    std::vector<size_t> homeless;
    for (size_t k = 0; k < indices.size(); ++k) {
        const size_t i = indices[k];
        if (places[k])
            occupied.add({result[i] = *places[k], boxes[i]});
        else
            homeless.push_back(i);
    }
    return homeless;
}

} // namespace

Packing pack(const std::vector<QSizeF>& boxes)
{
    return packApart({}, boxes).below;
}

namespace {

/// Down one column after another, none higher than that.
Packing inColumns(const std::vector<QSizeF>& boxes, double height)
{
    Packing packing;
    const double step = widestOf(boxes) + packingGap;
    QPointF at;
    for (const QSizeF& box : boxes) {
        if (at.y() > 0 && at.y() + box.height() > height)
            at = {at.x() + step, 0};
        packing.at.push_back(at);
        packing.size = packing.size.expandedTo({at.x() + box.width(), at.y() + box.height()});
        at.ry() += box.height() + packingGap;
    }
    return packing;
}

/// In no more columns than that, and as low as they can be.
Packing inColumns(const std::vector<QSizeF>& boxes, int count)
{
    double low = 0;
    double high = 0;
    for (const QSizeF& box : boxes) {
        low = std::max(low, box.height());
        high += box.height() + packingGap;
    }
    const double widest = count * (widestOf(boxes) + packingGap);
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (inColumns(boxes, middle).size.width() < widest ? high : low) = middle;
    }
    return inColumns(boxes, high);
}

} // namespace

Packing packColumns(const std::vector<QSizeF>& boxes)
{
    const double area = areaOf(boxes);
    const double column = widestOf(boxes) + packingGap;
    const double wanted = std::sqrt(area * pageRatio) / column; // how many, if they could be cut through
    Packing best;
    for (const double more : {-1.0, 0.0, 1.0, 2.0}) {
        const double count = std::clamp(std::floor(wanted) + more, 1.0, std::max(1.0, double(boxes.size())));
        Packing packing = inColumns(boxes, static_cast<int>(count));
        if (best.at.empty() || badness(packing.size, area) < badness(best.size, area))
            best = std::move(packing);
    }
    return best;
}

TwoBands packBands(const std::vector<QSizeF>& above, const std::vector<QSizeF>& below)
{
    std::vector<QSizeF> all = above;
    all.insert(all.end(), below.begin(), below.end());
    if (above.empty() || below.empty())
        return packApart(above, below);
    const double area = areaOf(all);
    TwoBands apart = packApart(above, below);
    const Packing together = pack(all);
    constexpr double preference = 0.25; // for foundations that stand by themselves
    if (badness(sizeOf(apart), area) <= badness(together.size, area) + preference)
        return apart;
    const auto middle = together.at.begin() + static_cast<std::ptrdiff_t>(above.size());
    return {{{together.at.begin(), middle}, together.size}, {{middle, together.at.end()}, together.size}};
}

std::vector<QPointF> fitAround(const std::vector<QSizeF>& boxes, const std::vector<std::optional<QPointF>>& fixed,
                               const std::vector<QPointF>& wanted)
{
    constexpr int searches = 64; // beyond, a search through all boxes each would cost too much
    Occupied occupied;
    std::vector<QPointF> result(boxes.size());
    std::vector<size_t> homeless = addFixed(boxes, fixed, occupied, result);
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (fixed[i])
            continue;
        if (isFree(occupied, {wanted[i], boxes[i]}))
            occupied.add({result[i] = wanted[i], boxes[i]});
        else
            homeless.push_back(i);
    }
    std::vector<QSizeF> rest;
    const size_t searched = std::min(homeless.size(), static_cast<size_t>(searches));
    for (size_t i = 0; i < searched; ++i) {
        const size_t box = homeless[i];
        const QPointF place = nearestFree(occupied, fixed[box].value_or(wanted[box]), boxes[box]);
        occupied.add({result[box] = place, boxes[box]});
    }
    for (size_t i = searched; i < homeless.size(); ++i)
        rest.push_back(boxes[homeless[i]]);
    const Packing below = pack(rest);
    const QPointF corner(occupied.bounds().left(), occupied.bounds().bottom() + packingGap);
    for (size_t i = searched; i < homeless.size(); ++i)
        result[homeless[i]] = corner + below.at[i - searched];
    return result;
}

} // namespace pigpen::diagram
