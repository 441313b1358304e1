// How clusters and their members hang together, module by module.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace pigpen::check {
namespace {

/// Whether topology found the instance that a pg_upstream leads to: a replica that names one follows nobody else, not
/// by convention either.
bool isResolved(const Instance& instance)
{
    return !instance.upstream.isEmpty();
}

void upstreamKnown(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    for (const Instance& instance : cluster.instances) {
        const QString& address = instance.upstreamAddress;
        if (address.isEmpty() || isOpen(address))
            continue;
        const yaml::Node place = report.facts().place(instance, u"pg_upstream");
        if (address == instance.node)
            report.add(Words::tr("%1 has itself as its pg_upstream").arg(instance.name), idOf(cluster, instance),
                       place);
        else if (!isResolved(instance))
            report.add(Words::tr("the pg_upstream %1 of %2 is no PostgreSQL instance").arg(address, instance.name),
                       idOf(cluster, instance), place);
    }
}

constexpr Rule pgUpstreamUnknown{
    .id = "PG-UPSTREAM-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A pg_upstream is the address of another PostgreSQL instance."),
    .why = QT_TRANSLATE_NOOP("Check", "There is nobody to copy from: the instance never starts."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = upstreamKnown,
};

void etcdIsOdd(const Cluster& cluster, Report& report)
{
    const size_t members = cluster.instances.size();
    if (cluster.module == Module::Etcd && members > 0 && members % 2 == 0)
        report.add(Words::tr("%1 has %2 members: an even number bears no more failures than one less")
                       .arg(cluster.name)
                       .arg(members),
                   cluster.id(), cluster.place);
}

constexpr Rule etcdEven{
    .id = "ETCD-EVEN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "An etcd cluster has an odd number of members: one more to make it even "
                                          "helps nothing."),
    .why = QT_TRANSLATE_NOOP("Check", "A majority of four is three, as of five: the fourth member is one more that "
                                      "can fail. Of two, each one's loss stops all PostgreSQL clusters' failover."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = etcdIsOdd,
};

/// Leaves the part of the way that it comes back to; empty where it ends.
template<typename Item, typename Next>
std::vector<Item> circleFrom(Item start, QSet<Item>& known, const Next& next)
{
    std::vector<Item> way;
    for (Item at = start; at && !known.contains(at); at = next(at)) {
        known.insert(at);
        way.push_back(at);
        const Item following = next(at);
        if (const auto found = std::find(way.begin(), way.end(), following); found != way.end())
            return {found, way.end()};
    }
    return {};
}

template<typename Item>
QString namesOf(const std::vector<Item>& circle)
{
    QStringList names;
    for (const Item& item : circle)
        names << item->name;
    names << circle.front()->name;
    return names.join(QStringLiteral(" → "));
}

void standbyCircles(Report& report)
{
    QHash<QString, const Cluster*> standbys;
    std::vector<const Cluster*> inOrder;
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        if (!isPgsql(*cluster) || !cluster->isStandby())
            continue;
        standbys.insert(cluster->name, cluster.get());
        inOrder.push_back(cluster.get());
    }
    QSet<const Cluster*> known;
    for (const Cluster* start : inOrder) {
        const auto circle = circleFrom(
            start, known, [&](const Cluster* cluster) { return standbys.value(cluster->upstreamCluster, nullptr); });
        if (circle.empty())
            continue;
        const Cluster& first = *circle.front();
        const Instance* const primary = first.primary();
        report.add(Words::tr("standby clusters follow each other in a circle: %1").arg(namesOf(circle)), first.id(),
                   primary ? report.facts().place(*primary, u"pg_upstream") : first.place);
    }
}

void cascadeCircles(const Cluster& cluster, Report& report)
{
    QHash<QString, const Instance*> replicas;
    for (const Instance& instance : cluster.instances)
        if (instance.role != u"primary" && !instance.upstreamAddress.isEmpty())
            replicas.insert(instance.name, &instance);
    QSet<const Instance*> known;
    for (const Instance& instance : cluster.instances) {
        const Instance* const start = replicas.value(instance.name, nullptr);
        const auto circle = circleFrom(
            start, known, [&](const Instance* replica) { return replicas.value(replica->upstream, nullptr); });
        if (circle.size() > 1) // one that follows itself is told of already
            report.add(Words::tr("replicas follow each other in a circle: %1").arg(namesOf(circle)),
                       idOf(cluster, *circle.front()), report.facts().place(*circle.front(), u"pg_upstream"));
    }
}

void noCircles(const Cluster& cluster, Report& report)
{
    const auto names = [](const Instance& instance) { return !instance.upstreamAddress.isEmpty(); };
    if (!isPgsql(cluster) || std::none_of(cluster.instances.begin(), cluster.instances.end(), names))
        return;
    const Instance* const primary = cluster.primary();
    if (primary && names(*primary) && primary->upstream != primary->name && cluster.instance(primary->upstream))
        report.add(
            Words::tr("the primary %1 follows %2, a member of its own cluster").arg(primary->name, primary->upstream),
            idOf(cluster, *primary), report.facts().place(*primary, u"pg_upstream"));
    cascadeCircles(cluster, report);
}

constexpr Rule pgUpstreamLoop{
    .id = "PG-UPSTREAM-LOOP",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Whoever follows an upstream arrives at a primary that follows nobody."),
    .why = QT_TRANSLATE_NOOP("Check", "In a circle each one waits for the other: there is no data that they could "
                                      "copy."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = noCircles,
    .ofAll = standbyCircles,
};

/// Whether it has the upstream that its whole group has, which is meant for the primary of a standby cluster.
bool isMeantForPrimary(const Cluster& cluster, const Instance& instance, const Setting& upstream)
{
    const Instance* const primary = cluster.primary();
    return upstream.level != Level::Host && primary && primary->upstreamAddress == instance.upstreamAddress;
}

void cascadeInside(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    for (const Instance& instance : cluster.instances) {
        if (instance.upstreamAddress.isEmpty() || instance.role == u"primary" || !isResolved(instance) ||
            cluster.instance(instance.upstream))
            continue;
        const Setting upstream = report.facts().setting(instance, u"pg_upstream");
        if (isMeantForPrimary(cluster, instance, upstream))
            continue;
        const bool canMend = upstream.level == Level::Host && instance.seq >= 0 && cluster.primary();
        report.add(Words::tr("%1 has %2 as its upstream, an instance of another cluster")
                       .arg(instance.name, instance.upstream),
                   idOf(cluster, instance), report.facts().place(instance, u"pg_upstream"),
                   canMend ? fix::setUpstream(instance.name, {}) : Fix());
    }
}

constexpr Rule pgUpstreamForeign{
    .id = "PG-UPSTREAM-FOREIGN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A replica's pg_upstream is a member of its own cluster; only the primary of "
                                          "a standby cluster follows another one."),
    .why = QT_TRANSLATE_NOOP("Check", "Patroni knows the members of one cluster only: the replica can't follow the "
                                      "one that is named."),
    .source = "FACTS.md, Identity parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Lets the replica follow its own primary."),
    .ofCluster = cascadeInside,
};

bool isDelayed(const Instance& instance)
{
    return !instance.delay.isEmpty() && instance.delay != u"0" && !isOpen(instance.delay);
}

void delayHasEffect(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    yaml::Node told;
    for (const Instance& instance : cluster.instances) {
        if (!isDelayed(instance) || instance.role == u"delayed")
            continue;
        const bool isPrimary = instance.role == u"primary";
        if (isPrimary && !instance.upstreamAddress.isEmpty())
            continue;
        const Setting delay = report.facts().setting(instance, u"pg_delay");
        const bool isOthers = delay.level != Level::Host && followsOthers(cluster); // it is meant for the primary
        if (isOthers || delay.key == told)
            continue;
        told = delay.key;
        report.add(isPrimary ? Words::tr("%1 has a pg_delay but no pg_upstream to lag behind").arg(instance.name)
                             : Words::tr("the pg_delay of %1 has no effect: it is neither delayed nor the primary of a "
                                         "standby cluster")
                                   .arg(instance.name),
                   idOf(cluster, instance), report.facts().place(instance, u"pg_delay"));
    }
}

constexpr Rule pgDelayAlone{
    .id = "PG-DELAY-ALONE",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "A pg_delay stands beside the pg_upstream of a primary, which makes a delayed "
                                   "cluster, or on a delayed member."),
    .why = QT_TRANSLATE_NOOP("Check", "Elsewhere nothing reads it: a mistake is copied at once, when one counts on an "
                                      "hour to undo it."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = delayHasEffect,
};

void delayReadable(const Written& variable, Report& report)
{
    static const QRegularExpression interval(QStringLiteral("^\\d+(\\.\\d+)?\\s*(us|ms|s|min|h|d)?$"));
    if (variable.name != "pg_delay" || !variable.value.target().isScalar())
        return;
    const QString delay = textOf(variable.value).trimmed();
    if (!delay.isEmpty() && !isOpen(delay) && !interval.match(delay).hasMatch())
        report.add(Words::tr("“%1” is no delay that PostgreSQL reads; 30min, 1h and 1d are some").arg(delay),
                   variable.host ? EntityId::ofNode(variable.host->name) : EntityId(), variable.key);
}

constexpr Rule pgDelayFormat{
    .id = "PG-DELAY-FORMAT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A pg_delay is a number with one of PostgreSQL's units: us, ms, s, min, h or "
                                          "d."),
    .why = QT_TRANSLATE_NOOP("Check", "PostgreSQL refuses the setting, and the instance does not start."),
    .source = "PostgreSQL, recovery_min_apply_delay",
    .ofVariable = delayReadable,
};

constexpr Rule table[]{pgUpstreamUnknown, pgUpstreamLoop, pgUpstreamForeign, pgDelayAlone, pgDelayFormat, etcdEven};

} // namespace

Rules topologyRules()
{
    return table;
}

} // namespace pigpen::check
