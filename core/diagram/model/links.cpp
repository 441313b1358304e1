#include "core/diagram/model/links.h"

#include "core/diagram/model/band.h"
#include "core/diagram/model/bandstyle.h"

#include <algorithm>

namespace pigpen::diagram {

using namespace band;

namespace {

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

Figure linesFigure(const QString& id, const QString& title, QSizeF size)
{
    Figure figure;
    figure.id = id;
    figure.title = title;
    figure.size = size;
    return figure;
}

bool changesColumn(const Stream& stream)
{
    return std::ranges::any_of(stream.followers,
                               [&](const auto& follower) { return follower.band->column != stream.band->column; });
}

QPointF leftOfHead(const PlacedBand& band)
{
    const QRectF& head = band.plan->head;
    return band.at + QPointF(head.left(), head.center().y());
}

/// In the gutter left of the column, which no band reaches into; to another column's, above all bands without services.
std::vector<Shape> watchLines(const Watch& watch, double fromLeft, double above)
{
    const QPointF from = leftOfHead(*watch.sentinels);
    const double trunk = watch.sentinels->at.x() - fromLeft;
    Fan fan{from, trunk, {}, false, strokeOf(ClusterLink::Kind::Sentinel), Line::End::None, Line::End::Arrow};
    std::vector<Shape> shapes;
    for (const PlacedBand* band : watch.watched) {
        const QPointF to = leftOfHead(*band);
        if (band->column == watch.sentinels->column) {
            fan.to.push_back(to);
            continue;
        }
        const double end = band->at.x() - fromLeft;
        std::vector<QPointF> points{from, {trunk, from.y()}, {trunk, above}, {end, above}, {end, to.y()}, to};
        shapes.push_back(Line{std::move(points), 8, fan.stroke, fan.start, fan.end});
    }
    std::ranges::move(fanLines(fan), std::back_inserter(shapes));
    return shapes;
}

} // namespace

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

Figure streamFigure(const Layout& layout, const std::vector<Stream>& streams)
{
    Figure figure = linesFigure(QStringLiteral("replication-between-clusters"),
                                Words::tr("Replication between clusters"), layout.size);
    for (size_t i = 0; i < streams.size(); ++i)
        std::ranges::move(streamLines(streams[i], layout.ownLanes + i, -8 - 8 * static_cast<double>(i)),
                          std::back_inserter(figure.shapes));
    return figure;
}

double streamMargin(const std::vector<Stream>& streams)
{
    return std::ranges::any_of(streams, changesColumn) ? 16 + 8 * static_cast<double>(streams.size()) : 0;
}

std::vector<Watch> watchesOf(const Layout& layout, const std::vector<ClusterLink>& links)
{
    QHash<EntityId, const PlacedBand*> bands;
    for (const PlacedBand& band : layout.bands)
        bands.insert(band.plan->cluster->id(), &band);
    std::vector<Watch> watches;
    for (const ClusterLink& link : links) {
        if (link.kind != ClusterLink::Kind::Sentinel)
            continue;
        const PlacedBand* sentinels = bands.value(link.from);
        if (watches.empty() || watches.back().sentinels != sentinels)
            watches.push_back({sentinels, {}});
        watches.back().watched.push_back(bands.value(link.to));
    }
    return watches;
}

double watchMargin(const Layout& layout, const std::vector<Watch>& watches)
{
    const auto changes = [](const Watch& watch) {
        return std::ranges::any_of(watch.watched,
                                   [&](const PlacedBand* band) { return band->column != watch.sentinels->column; });
    };
    return layout.othersTop == 0 && std::ranges::any_of(watches, changes) ? bandGap : 0;
}

Figure watchFigure(const Layout& layout, const std::vector<Watch>& watches)
{
    Figure figure = linesFigure(QStringLiteral("watched-by-sentinels"), Words::tr("Watched by sentinels"), layout.size);
    const double pitch = bandGap / (static_cast<double>(watches.size()) + 1);
    for (size_t i = 0; i < watches.size(); ++i) {
        const double lane = pitch * (static_cast<double>(i) + 1);
        std::ranges::move(watchLines(watches[i], lane, layout.othersTop - lane), std::back_inserter(figure.shapes));
    }
    return figure;
}

} // namespace pigpen::diagram
