#include "core/diagram/heading.h"

#include "core/diagram/cards.h"
#include "core/diagram/chips.h"
#include "core/diagram/entityfigure.h"
#include "core/diagram/parts.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Heading)
};

constexpr double longest = 360;
constexpr double gap = 16;
constexpr double foldRoom = 24;
constexpr Style nameStyle{16, Weight::Bold};
constexpr Style subtitleStyle{11, Weight::Regular, Colour::SecondaryInk};
constexpr Style vipStyle{11, Weight::SemiBold, Colour::NodeInk};

QString shortened(const QString& text, const Style& style)
{
    return elided(printable(text), longest, style.size, style.face, style.weight);
}

QString instancesOf(const Cluster& cluster)
{
    const qsizetype count = static_cast<qsizetype>(cluster.instances.size());
    switch (cluster.module) {
    case Module::Pgsql:
    case Module::Remote:
    case Module::Redis:
    case Module::Mysql:
    case Module::Infra:
        return countOf(count, Words::tr("1 instance"), Words::tr("%1 instances"));
    case Module::Kafka:
        return countOf(count, Words::tr("1 broker"), Words::tr("%1 brokers"));
    case Module::Etcd:
        return countOf(count, Words::tr("1 member"), Words::tr("%1 members"));
    case Module::Minio:
    case Module::Node:
        return countOf(count, Words::tr("1 node"), Words::tr("%1 nodes"));
    }
    Q_UNREACHABLE();
}

/// The virtual address without its prefix length, in a pill at the right of the header.
QString vipOf(const Cluster& cluster)
{
    return shortened(cluster.vip.section(u'/', 0, 0), addressStyle);
}

double vipWidth(const Cluster& cluster)
{
    constexpr double sides = 24;
    constexpr double between = 6;
    return cluster.vip.isEmpty() ? 0
                                 : std::ceil(sides + between + widthOf(QStringLiteral("VIP"), vipStyle) +
                                             widthOf(vipOf(cluster), addressStyle));
}

std::vector<Shape> vipMark(const Cluster& cluster, double right)
{
    const double width = vipWidth(cluster);
    const QRectF rect(right - width, headingHeight - chipHeight - 5, width, chipHeight);
    const double baseline = rect.center().y() + 4;
    return {Box{rect, chipHeight / 2, Colour::Card, {}, false, Detail::Near},
            words({rect.left() + 12, baseline}, QStringLiteral("VIP"), vipStyle, Align::Left, Detail::Near),
            words({rect.right() - 12, baseline}, vipOf(cluster), addressStyle, Align::Right, Detail::Near)};
}

} // namespace

QRectF foldMark(QSizeF container)
{
    constexpr double side = 20;
    return {container.width() - 12 - side, 6, side, side};
}

QString productOf(const Cluster& cluster)
{
    const QString title = moduleTitle(cluster.module);
    return cluster.version.isEmpty() ? title : title + u' ' + cluster.version;
}

QString particularityOf(const Cluster& cluster)
{
    if (cluster.isStandby()) {
        const Instance* leader = cluster.primary();
        const bool delayed = leader && isDelayed(*leader);
        return (delayed ? Words::tr("delayed standby of %1") : Words::tr("standby of %1")).arg(cluster.upstreamCluster);
    }
    if (cluster.shardGroup == 0)
        return Words::tr("coordinator of %1").arg(cluster.shard);
    if (cluster.shardGroup > 0)
        return Words::tr("shard %1 of %2").arg(cluster.shardGroup).arg(cluster.shard);
    const bool ordinary = cluster.mode.isEmpty() || cluster.mode == u"pgsql" || cluster.mode == u"standalone";
    return ordinary ? QString() : cluster.mode;
}

QString subtitleOf(const Cluster& cluster)
{
    QStringList parts{productOf(cluster), instancesOf(cluster), particularityOf(cluster)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

double headingWidth(const Cluster& cluster)
{
    const double name = widthOf(shortened(cluster.name, nameStyle), nameStyle);
    const double subtitle = widthOf(shortened(subtitleOf(cluster), subtitleStyle), subtitleStyle);
    const double vip = vipWidth(cluster);
    return std::max(name + foldRoom, subtitle + (vip > 0 ? vip + gap : 0));
}

std::vector<Shape> headingOf(const Cluster& cluster, double left, double right)
{
    std::vector<Shape> shapes{
        words({left, 23}, shortened(cluster.name, nameStyle), nameStyle),
        words({left, 41}, shortened(subtitleOf(cluster), subtitleStyle), subtitleStyle, Align::Left, Detail::Middle)};
    if (cluster.vip.isEmpty())
        return shapes;
    for (Shape& shape : vipMark(cluster, right))
        shapes.push_back(std::move(shape));
    return shapes;
}

} // namespace pigpen::diagram
