#include "core/diagram/shardframes.h"

#include "core/diagram/parts.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShardFrames)
};

constexpr double labelRise = frameTop - frameMargin; // the label stands in the upper line
constexpr Style labelStyle{13, Weight::SemiBold, Colour::ClusterInk};

struct Shards
{
    QRectF rect;
    QSet<EntityId> clusters;
};

QMap<QString, Shards> shardsOf(const std::vector<ClusterPtr>& clusters, const QHash<EntityId, QRectF>& rects)
{
    QMap<QString, Shards> byName;
    for (const ClusterPtr& cluster : clusters) {
        if (cluster->shardGroup < 0 || !rects.contains(cluster->id()))
            continue;
        Shards& shards = byName[cluster->shard];
        shards.rect |= rects.value(cluster->id());
        shards.clusters.insert(cluster->id());
    }
    return byName;
}

Figure frameOf(const QString& name, const Shards& shards)
{
    Figure figure;
    const QRectF rect = shards.rect.adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
    figure.id = QStringLiteral("shards-") + name;
    figure.title = Words::tr("%1, sharded over %2 clusters").arg(name).arg(shards.clusters.size());
    figure.origin = rect.topLeft() - QPointF(0, labelRise);
    figure.size = rect.size() + QSizeF(0, labelRise);
    const QString label = elided(printable(name), rect.width() - 64, labelStyle.size);
    const double after = 38 + widthOf(label, labelStyle);
    const double right = rect.width();
    const double top = labelRise;
    const double bottom = top + rect.height();
    figure.shapes = {Line{.points = {{after, top}, {right, top}, {right, bottom}, {0, bottom}, {0, top}, {24, top}},
                          .radius = 16,
                          .stroke = {Colour::Cluster, 1.25, {3, 4}}},
                     words({32, top + 4.5}, label, labelStyle)};
    return figure;
}

} // namespace

std::vector<Figure> shardFrames(const std::vector<ClusterPtr>& clusters, const QHash<EntityId, QRectF>& rects)
{
    std::vector<Figure> frames;
    for (const auto& [name, shards] : shardsOf(clusters, rects).asKeyValueRange()) {
        const auto isAmong = [&, rect = shards.rect, own = shards.clusters](const auto& other) {
            return !own.contains(other.first) && rect.intersects(other.second);
        };
        const auto others = rects.asKeyValueRange();
        if (shards.clusters.size() > 1 && std::none_of(others.begin(), others.end(), isAmong))
            frames.push_back(frameOf(name, shards));
    }
    return frames;
}

} // namespace pigpen::diagram
