#include "core/diagram/model/layout.h"

#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

constexpr double goodProportion = 1.5; // of a page, width to height
constexpr int mostColumns = 32;

/// The bands of one kind (with services, or without), sharing their columns.
struct BandSet
{
    std::vector<const Cluster*> clusters;
    Columns columns;
    std::vector<std::shared_ptr<const BandPlan>> plans;

    bool isEmpty() const { return clusters.empty(); }
    void add(const Cluster& cluster, const NodeNames& names)
    {
        const Columns own = columnsOf(cluster, names);
        columns = clusters.empty() ? own : wider(columns, own);
        clusters.push_back(&cluster);
    }
    /// Nothing is made narrower.
    void widen(double by)
    {
        if (by <= 0)
            return;
        columns.head += 0.3 * by;
        columns.instance += 0.5 * by;
        columns.node += 0.2 * by;
        plan();
    }
    void plan()
    {
        plans.clear();
        for (const Cluster* cluster : clusters)
            plans.push_back(std::make_shared<const BandPlan>(planBand(*cluster, columns)));
    }
};

double spanOf(int columns, double width)
{
    return columns * (width + bandGap) - bandGap;
}

/// Fills columns one after another, so that reading order stays the file's.
Layout inColumns(const BandSet& set, int count)
{
    double total = 0;
    for (const auto& plan : set.plans)
        total += plan->height + bandGap;
    Layout layout;
    std::vector<double> bottoms(static_cast<size_t>(count), 0);
    double before = 0;
    for (const auto& plan : set.plans) {
        const double middle = before + (plan->height + bandGap) / 2;
        const int column = std::clamp(static_cast<int>(middle / total * count), 0, count - 1);
        double& bottom = bottoms[static_cast<size_t>(column)];
        layout.bands.push_back({plan, {column * (set.columns.width() + bandGap), bottom}, column});
        bottom += plan->height + bandGap;
        before += plan->height + bandGap;
    }
    layout.size = {spanOf(count, set.columns.width()), *std::max_element(bottoms.begin(), bottoms.end()) - bandGap};
    return layout;
}

/// Each band into the column that is shortest so far: the bands are small and differ much in height.
Layout asMasonry(const BandSet& set, int count)
{
    Layout layout;
    std::vector<double> bottoms(static_cast<size_t>(count), 0);
    for (const auto& plan : set.plans) {
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const int column = static_cast<int>(shortest - bottoms.begin());
        layout.bands.push_back({plan, {column * (set.columns.width() + bandGap), *shortest}, column});
        *shortest += plan->height + bandGap;
    }
    layout.size = {spanOf(count, set.columns.width()), *std::max_element(bottoms.begin(), bottoms.end()) - bandGap};
    return layout;
}

/// By how much each of the bands is widened that stand in as many columns: until they fill the width, but not so far
/// that a band is mostly empty, unless the rest would be a ragged edge only.
double widening(double natural, int count, double width)
{
    constexpr double most = 0.35;
    constexpr double nearly = 0.85; // of the width
    const double filling = (width - spanOf(count, natural)) / count;
    const double modest = std::min(filling, most * natural);
    return spanOf(count, natural + modest) >= nearly * width ? filling : modest;
}

/// As many columns of small bands as the width holds, or nearly so: then they stick out a little.
Layout masonryBelow(BandSet set, double width)
{
    constexpr double stickingOut = 1.15;
    const double natural = set.columns.width();
    const int fitting = static_cast<int>((stickingOut * width + bandGap) / (natural + bandGap));
    const int count = std::clamp(fitting, 1, static_cast<int>(set.clusters.size()));
    set.widen(widening(natural, count, width));
    return asMasonry(set, count);
}

double misfit(QSizeF size)
{
    return std::abs(std::log(size.width() / size.height() / goodProportion));
}

Layout together(BandSet served, const BandSet& others, int columns)
{
    if (served.isEmpty())
        return asMasonry(others, columns);
    const double width = spanOf(columns, served.columns.width());
    Layout below = others.isEmpty() ? Layout() : masonryBelow(others, width);
    served.widen((below.size.width() - width) / columns);
    Layout layout = inColumns(served, columns);
    if (others.isEmpty())
        return layout;
    layout.othersTop = layout.size.height() + bandGap;
    for (PlacedBand& band : below.bands) {
        band.at.ry() += layout.othersTop;
        layout.bands.push_back(std::move(band));
    }
    layout.size = {std::max(layout.size.width(), below.size.width()), layout.othersTop + below.size.height()};
    return layout;
}

/// With as many columns as give the page the best proportion.
Layout bestLayout(const BandSet& served, const BandSet& others)
{
    const BandSet& main = served.isEmpty() ? others : served;
    Layout best;
    // More columns make the page only broader: once it fits worse again, it has been passed.
    for (int columns = 1; columns <= std::min(mostColumns, static_cast<int>(main.clusters.size())); ++columns) {
        Layout layout = together(served, others, columns);
        if (columns > 1 && misfit(layout.size) >= misfit(best.size))
            break;
        best = std::move(layout);
    }
    return best;
}

} // namespace

Layout layOutBands(const std::vector<ClusterPtr>& clusters, const NodeNames& names, size_t moreLanes)
{
    BandSet served;
    BandSet others;
    for (const ClusterPtr& cluster : clusters)
        (cluster->services.empty() ? others : served).add(*cluster, names);
    const size_t own = served.columns.lanes;
    served.columns.lanes += moreLanes;
    served.plan();
    others.plan();
    Layout layout = bestLayout(served, others);
    layout.ownLanes = own;
    return layout;
}

} // namespace pigpen::diagram
