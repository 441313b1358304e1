#include "model.h"

#include "band.h"
#include "bandstyle.h"
#include "page.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace pigpen::diagram {

using namespace band;

namespace {

constexpr double bandGap = 24;
constexpr double goodProportion = 1.5; // of a page, width to height
constexpr int mostColumns = 32;

struct PlacedBand
{
    std::shared_ptr<const BandPlan> plan;
    QPointF at;
    int column = 0;
};

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

struct Layout
{
    std::vector<PlacedBand> bands;
    QSizeF size;
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

/// As many columns of small bands as the width holds, or nearly so: then they stick out a little. They are widened to
/// fill it, but not so far that a band is mostly empty.
Layout masonryBelow(BandSet set, double width)
{
    constexpr double stickingOut = 1.15;
    constexpr double mostWidening = 0.35;
    const double natural = set.columns.width();
    const int fitting = static_cast<int>((stickingOut * width + bandGap) / (natural + bandGap));
    const int count = std::clamp(fitting, 1, static_cast<int>(set.clusters.size()));
    set.widen(std::min((width - spanOf(count, natural)) / count, mostWidening * natural));
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
    const double top = layout.size.height() + bandGap;
    for (PlacedBand& band : below.bands) {
        band.at.ry() += top;
        layout.bands.push_back(std::move(band));
    }
    layout.size = {std::max(layout.size.width(), below.size.width()), top + below.size.height()};
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

/// An upstream in one cluster and who follows it in others.
struct Stream
{
    const PlacedBand* band = nullptr;
    qsizetype row = 0;
    struct Follower
    {
        const PlacedBand* band;
        qsizetype row;
    };
    std::vector<Follower> followers;
};

/// Replication from one cluster to another, among the bands with services; by upstream, in the bands' order.
std::vector<Stream> streamsOf(const Layout& layout)
{
    QHash<QString, Stream> upstreams;
    for (const PlacedBand& band : layout.bands)
        for (size_t row = 0; row < band.plan->instanceOrder.size() && !band.plan->services.empty(); ++row)
            upstreams.insert(band.plan->instanceOrder[row]->name, {&band, static_cast<qsizetype>(row), {}});
    std::vector<QString> order;
    for (const PlacedBand& band : layout.bands) {
        for (size_t row = 0; row < band.plan->instanceOrder.size() && !band.plan->services.empty(); ++row) {
            const auto found = upstreams.find(band.plan->instanceOrder[row]->upstream);
            if (found == upstreams.end() || found->band == &band)
                continue;
            if (found->followers.empty())
                order.push_back(found.key());
            found->followers.push_back({&band, static_cast<qsizetype>(row)});
        }
    }
    std::vector<Stream> streams;
    streams.reserve(order.size());
    for (const QString& name : order)
        streams.push_back(upstreams.value(name));
    return streams;
}

QPointF portOf(const PlacedBand& band, qsizetype row, double below)
{
    const QRectF& rect = band.plan->instances[static_cast<size_t>(row)];
    return band.at + QPointF(rect.right(), rect.center().y() + below);
}

/// A lane each in the space between instances and nodes, which is free all the way down a column of bands; from one
/// column to another, above all bands.
std::vector<Shape> streamLines(const Stream& stream, size_t lane, double above)
{
    const Stroke stroke{Colour::InstanceInk, 2};
    const double laneIn = stream.band->plan->columns.laneX(lane);
    std::vector<Shape> shapes;
    for (const Stream::Follower& follower : stream.followers) {
        const double from = stream.band->at.x() + laneIn;
        const double to = follower.band->at.x() + laneIn;
        const bool same = follower.band->column == stream.band->column;
        const bool down = same && follower.band->at.y() > stream.band->at.y();
        const QPointF start = portOf(*stream.band, stream.row, down ? port : -port);
        const QPointF end = portOf(*follower.band, follower.row, !same || down ? -port : port);
        std::vector<QPointF> points{start, {from, start.y()}};
        if (!same) {
            points.emplace_back(from, above);
            points.emplace_back(to, above);
        }
        points.emplace_back(to, end.y());
        points.push_back(end);
        shapes.push_back(Line{std::move(points), 8, stroke, Line::End::None, Line::End::Arrow});
    }
    return shapes;
}

struct Content
{
    std::vector<Figure> figures;
    QSizeF size;
};

Content contentOf(const Scope& scope, const NodeNames& names)
{
    BandSet served;
    BandSet others;
    for (const ClusterPtr& cluster : scope.clusters)
        (cluster->services.empty() ? others : served).add(*cluster, names);
    const size_t own = served.columns.lanes;
    served.plan();
    others.plan();
    Layout layout = bestLayout(served, others);
    if (const size_t more = streamsOf(layout).size(); more > 0) {
        served.columns.lanes = own + more;
        served.plan();
        layout = bestLayout(served, others);
    }

    Content content;
    const std::vector<Stream> streams = streamsOf(layout);
    const double margin = 16 + 8 * static_cast<double>(streams.size());
    const bool across = std::any_of(streams.begin(), streams.end(), [](const Stream& stream) {
        return std::any_of(stream.followers.begin(), stream.followers.end(),
                           [&](const auto& follower) { return follower.band->column != stream.band->column; });
    });
    Figure links;
    links.id = QStringLiteral("replication-between-clusters");
    links.title = Words::tr("Replication between clusters");
    links.size = layout.size;
    for (size_t i = 0; i < streams.size(); ++i)
        for (Shape& shape : streamLines(streams[i], own + i, -8 - 8 * static_cast<double>(i)))
            links.shapes.push_back(std::move(shape));
    for (const PlacedBand& band : layout.bands)
        content.figures.push_back(moved(bandFigure(*band.plan, names), band.at));
    if (!links.shapes.empty())
        content.figures.push_back(std::move(links));
    const double above = across ? margin : 0;
    for (Figure& figure : content.figures)
        figure.origin.ry() += above;
    content.size = {layout.size.width(), layout.size.height() + above};
    return content;
}

/// A node's name where it says something that the address and the instance on it don't.
NodeNames namesWorthShowing(const Scope& scope)
{
    NodeNames names;
    for (const NodePtr& node : scope.nodes)
        if (node->name != node->address && !node->instances.contains(node->name))
            names.insert(node->address, node->name);
    return names;
}

LegendItem entityItem(EntityId::Kind kind, const QString& label)
{
    return {{card({4, 2, 20, 12}, hueOf(kind), 3)}, label};
}

LegendItem lineItem(Colour colour, Line::End start, Line::End end, const QString& label, double width = 1.5)
{
    return {{Line{{{0, 8}, {28, 8}}, 0, {colour, width}, start, end}}, label};
}

LegendItem markItem(Route route, const QString& label)
{
    return {{Line{{{14, 0}, {14, 16}}, 0, {Colour::Service, 1.5}}, routeMark(route, {14, 8})}, label};
}

bool hasOwners(const Cluster& cluster)
{
    return std::any_of(cluster.databases.begin(), cluster.databases.end(),
                       [](const Database& database) { return !database.owner.isEmpty(); });
}

bool hasReplication(const Cluster& cluster)
{
    return std::any_of(cluster.instances.begin(), cluster.instances.end(),
                       [](const Instance& instance) { return !instance.upstream.isEmpty(); });
}

std::vector<LegendItem> legendOf(const Scope& scope)
{
    using Kind = EntityId::Kind;
    const auto any = [&](auto has) { return std::any_of(scope.clusters.begin(), scope.clusters.end(), has); };
    std::vector<LegendItem> items{entityItem(Kind::Cluster, Words::tr("Cluster"))};
    const bool services = any([](const ClusterPtr& c) { return !c->services.empty(); });
    const bool databases = any([](const ClusterPtr& c) { return !c->databases.empty(); });
    if (services)
        items.push_back(entityItem(Kind::Service, Words::tr("Service, its port and health check")));
    items.push_back(entityItem(Kind::Instance, Words::tr("Instance")));
    items.push_back(entityItem(Kind::Node, Words::tr("Node")));
    if (databases)
        items.push_back(entityItem(Kind::Database, Words::tr("Database")));
    if (any([](const ClusterPtr& c) { return !c->roles.empty(); }))
        items.push_back(entityItem(Kind::Role, Words::tr("Role")));
    items.push_back(lineItem(Colour::Cluster, Line::End::None, Line::End::Many, Words::tr("contains many")));
    items.push_back(lineItem(Colour::Node, Line::End::One, Line::End::One, Words::tr("one on one")));
    if (any([](const ClusterPtr& c) { return hasOwners(*c); }))
        items.push_back(lineItem(Colour::Role, Line::End::One, Line::End::ZeroOrMany, Words::tr("owns any number")));
    if (any([](const ClusterPtr& c) { return hasReplication(*c); }))
        items.push_back(
            lineItem(Colour::InstanceInk, Line::End::None, Line::End::Arrow, Words::tr("replicates to"), 2));
    if (services) {
        items.push_back(markItem(Route::Active, Words::tr("routes to")));
        items.push_back(markItem(Route::Waiting, Words::tr("member that its role keeps out")));
        items.push_back(markItem(Route::Backup, Words::tr("backup, when no other is left")));
    }
    return items;
}

} // namespace

QString scopeTitle(const QString& diagram, const Options& options)
{
    const QString title = options.fileName.isEmpty() ? diagram : Words::tr("%1 of %2").arg(diagram, options.fileName);
    return options.page.count == 1
               ? title
               : Words::tr("%1, page %2 of %3").arg(title).arg(options.page.number).arg(options.page.count);
}

QString scopeSummary(const Scope& scope)
{
    size_t instances = 0;
    size_t services = 0;
    for (const ClusterPtr& cluster : scope.clusters) {
        instances += cluster->instances.size();
        services += cluster->services.size();
    }
    const auto count = [](size_t n) { return QString::number(n); };
    QStringList parts;
    if (!scope.version.isEmpty())
        parts << Words::tr("Pigsty %1").arg(scope.version);
    parts << (scope.clusters.size() == 1 ? Words::tr("1 cluster")
                                         : Words::tr("%1 clusters").arg(count(scope.clusters.size())));
    if (services > 0)
        parts << (services == 1 ? Words::tr("1 service") : Words::tr("%1 services").arg(count(services)));
    parts << (instances == 1 ? Words::tr("1 instance") : Words::tr("%1 instances").arg(count(instances)));
    parts << (scope.nodes.size() == 1 ? Words::tr("1 node") : Words::tr("%1 nodes").arg(count(scope.nodes.size())));
    return parts.join(u" · ");
}

Drawing modelDrawing(const Scope& scope, const Options& options)
{
    const Content content = contentOf(scope, namesWorthShowing(scope));
    const QString description = Words::tr("Every cluster with its services, instances, nodes, databases and roles, and "
                                          "the routes, owners and replication between them.");
    return page({scopeTitle(Words::tr("Model"), options), scopeSummary(scope), description}, content.figures,
                content.size, scope.clusters.empty() ? std::vector<LegendItem>{} : legendOf(scope), options);
}

} // namespace pigpen::diagram
