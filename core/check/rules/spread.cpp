// How members are spread over nodes and zones.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"

#include <QHash>
#include <algorithm>

namespace pigpen::check {
namespace {

QString zoneOf(const QString& address, const Report& report)
{
    return pigpen::zoneOf(report.inventory(), address);
}

/// The one zone of all members that may become the primary; empty where they are spread, few, or it is unknown.
QString onlyZoneOf(const Cluster& cluster, const Report& report)
{
    QString zone;
    int members = 0;
    for (const Instance& instance : cluster.instances) {
        if (!instance.mayLead())
            continue;
        const QString own = zoneOf(instance.node, report);
        if (own.isEmpty() || (members > 0 && own != zone))
            return {};
        zone = own;
        ++members;
    }
    return members > 1 ? zone : QString();
}

/// A standby cluster elsewhere takes over where a whole zone is lost.
bool isCopiedElsewhere(const Cluster& cluster, const QString& zone, const Report& report)
{
    const std::vector<ClusterPtr>& clusters = report.topology().clusters();
    return std::any_of(clusters.begin(), clusters.end(), [&](const ClusterPtr& other) {
        return other->upstreamCluster == cluster.name && !other->instances.empty() &&
               zoneOf(other->instances.front().node, report) != zone;
    });
}

void clustersInZones(Report& report)
{
    if (report.facts().zones() < 2)
        return;
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        if (!isPgsql(*cluster) || cluster->instances.size() < 2 || followsOthers(*cluster))
            continue;
        const QString zone = onlyZoneOf(*cluster, report);
        if (!zone.isEmpty() && !isCopiedElsewhere(*cluster, zone, report))
            report.add(Words::tr("all members of %1 that may become its primary stand in %2").arg(cluster->name, zone),
                       cluster->id(), cluster->place);
    }
}

constexpr Rule zoneShared{
    .id = "ZONE-SHARED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where nodes stand in several zones or racks (a variable zone, "
                                          "availability_zone, az or rack tells), the members of a cluster do too."),
    .why = QT_TRANSLATE_NOOP("Check", "What takes the zone down takes the primary and all that could replace it."),
    .source = "Pigpen",
    .ofAll = clustersInZones,
};

void etcdInZones(Report& report)
{
    constexpr int enough = 3;
    if (report.facts().zones() < enough)
        return;
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        const int members = int(cluster->instances.size());
        if (cluster->module != Module::Etcd || members < enough)
            continue;
        QHash<QString, int> counts;
        for (const Instance& instance : cluster->instances) {
            const QString zone = zoneOf(instance.node, report);
            const int count = zone.isEmpty() ? 0 : ++counts[zone];
            const int majority = members / 2 + 1;
            if (count == 0 || members - count != majority - 1)
                continue;
            report.add(
                Words::tr("so many members of %1 stand in %2 that the others are no majority").arg(cluster->name, zone),
                cluster->id(), cluster->place);
            break;
        }
    }
}

constexpr Rule etcdZone{
    .id = "ETCD-ZONE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "With three zones or more, etcd keeps its majority when one is lost."),
    .why = QT_TRANSLATE_NOOP("Check", "Without a majority etcd stops, and with it the failover of all PostgreSQL "
                                      "clusters."),
    .source = "Pigpen",
    .ofAll = etcdInZones,
};

int nodesOf(const Cluster& cluster)
{
    QSet<QString> nodes;
    for (const Instance& instance : cluster.instances)
        nodes.insert(instance.node);
    return int(nodes.size());
}

void sentinelsSpread(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Redis && cluster.mode == u"sentinel" && cluster.instances.size() > 1 &&
        nodesOf(cluster) == 1)
        report.add(Words::tr("all sentinels of %1 are on %2").arg(cluster.name, cluster.instances.front().node),
                   cluster.id(), cluster.place);
}

constexpr Rule redisSentinelNode{
    .id = "REDIS-SENTINEL-NODE",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Sentinels are spread over nodes."),
    .why = QT_TRANSLATE_NOOP("Check", "With that one node nobody is left who replaces a primary."),
    .source = "Redis, sentinel",
    .ofCluster = sentinelsSpread,
};

void nativeClusterSpread(const Cluster& cluster, Report& report)
{
    constexpr int enough = 3;
    if (cluster.module == Module::Redis && cluster.mode == u"cluster" && !cluster.instances.empty() &&
        nodesOf(cluster) < enough)
        report.add(
            Words::tr("%1 is on fewer than three nodes: the loss of one may take most primaries").arg(cluster.name),
            cluster.id(), cluster.place);
}

constexpr Rule redisClusterNodes{
    .id = "REDIS-CLUSTER-NODES",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A native Redis cluster is spread over three nodes or more."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Replicas are promoted by a majority of the primaries: where most of them are lost "
                                   "with one node, the cluster stops."),
    .source = "Redis, cluster specification",
    .ofCluster = nativeClusterSpread,
};

void replicasSpread(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Redis || cluster.mode != u"standalone")
        return;
    for (const Instance& instance : cluster.instances) {
        const Instance* const upstream = instance.upstream.isEmpty() ? nullptr : cluster.instance(instance.upstream);
        if (!upstream || upstream == &instance || upstream->node != instance.node)
            continue;
        report.add(Words::tr("%1 is a replica on its primary's own node").arg(instance.name), idOf(cluster, instance),
                   instance.place);
    }
}

constexpr Rule redisReplicaNode{
    .id = "REDIS-REPLICA-NODE",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Redis replica is on another node than its primary."),
    .why = QT_TRANSLATE_NOOP("Check", "It spreads reading over processor cores, but is lost with the primary."),
    .source = "FACTS.md, Entities and relations",
    .ofCluster = replicasSpread,
};

constexpr Rule table[]{zoneShared, etcdZone, redisSentinelNode, redisClusterNodes, redisReplicaNode};

} // namespace

Rules spreadRules()
{
    return table;
}

} // namespace pigpen::check
