// Redis: replicas, sentinels, native clusters.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/edit/addresses.h"
#include "core/topology/hostview.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::check {
namespace {

bool isRedis(const Cluster& cluster, QStringView mode)
{
    return cluster.module == Module::Redis && cluster.mode == mode;
}

/// What a replica says, taken apart: "10.10.10.10 6379".
struct Upstream
{
    QString host;
    int port = 0;
    bool isPlain = false; // as Redis reads it

    explicit Upstream(const QString& text)
    {
        static const QRegularExpression shape(QStringLiteral("^(\\S+?)(\\s+|:)(\\d+)$"));
        const QRegularExpressionMatch match = shape.match(text.trimmed());
        host = match.captured(1);
        port = match.captured(3).toInt();
        isPlain = match.hasMatch() && match.captured(2) != u":";
    }
};

/// Writes "ip port" where "ip:port" stands, in the host's own redis_instances.
Fix withoutColon(const Instance& instance, const Upstream& upstream, const Report& report)
{
    const Setting setting = report.facts().setting(instance, u"redis_instances");
    if (upstream.port == 0 || setting.level != Level::Host)
        return {};
    return fix::setItem(setting.group + u'/' + instance.node,
                        {setting.name, QString::number(instance.port), QStringLiteral("replica_of")},
                        u'\'' + upstream.host + u' ' + QString::number(upstream.port) + u'\'');
}

void replicaResolved(const Cluster& cluster, const Instance& instance, Report& report)
{
    const QString& text = instance.upstreamAddress;
    const Upstream upstream(text);
    const auto tell = [&](const QString& message, const Fix& fix = {}) {
        report.add(message, idOf(cluster, instance), instance.place, fix);
    };
    if (!upstream.isPlain)
        tell(Words::tr("the replica_of “%1” of %2 is no address and port with a space between them")
                 .arg(text, instance.name),
             withoutColon(instance, upstream, report));
    else if (upstream.host == instance.node && upstream.port == instance.port)
        tell(Words::tr("%1 is a replica of itself").arg(instance.name));
    else if (instance.upstream.isEmpty() && edit::parseAddress(upstream.host))
        tell(Words::tr("the replica_of “%1” of %2 is no Redis instance").arg(text, instance.name));
}

void replicasResolved(const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Redis || cluster.mode == u"cluster")
        return;
    for (const Instance& instance : cluster.instances)
        if (!instance.upstreamAddress.isEmpty() && !isOpen(instance.upstreamAddress))
            replicaResolved(cluster, instance, report);
}

constexpr Rule redisReplicaUnknown{
    .id = "REDIS-REPLICA-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A replica_of is the address and port of another Redis instance, with a "
                                          "space between them."),
    .why = QT_TRANSLATE_NOOP("Check", "The replica finds nobody to copy from and stays empty, or does not start."),
    .source = "FACTS.md, Identity parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Puts a space in the place of a colon."),
    .ofCluster = replicasResolved,
};

void noReplicasInCluster(const Cluster& cluster, Report& report)
{
    if (!isRedis(cluster, u"cluster"))
        return;
    for (const Instance& instance : cluster.instances)
        if (!instance.upstreamAddress.isEmpty())
            report.add(Words::tr("the replica_of of %1 has no effect in a native cluster").arg(instance.name),
                       idOf(cluster, instance), instance.place);
}

constexpr Rule redisClusterReplica{
    .id = "REDIS-CLUSTER-REPLICA",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "In a native Redis cluster nobody has a replica_of."),
    .why = QT_TRANSLATE_NOOP("Check", "The members of a native cluster agree themselves on who copies whom; "
                                      "redis_cluster_replicas says how many replicas each primary gets."),
    .source = "Redis, cluster tutorial",
    .ofCluster = noReplicasInCluster,
};

void clusterComplete(const Cluster& cluster, Report& report)
{
    constexpr int fewestPrimaries = 3;
    if (!isRedis(cluster, u"cluster"))
        return;
    if (isOpen(report.facts().text(cluster, Asked::RedisClusterReplicas)))
        return;
    const int replicas = std::max(report.facts().number(cluster, Asked::RedisClusterReplicas), 0);
    const int members = int(cluster.instances.size());
    const int needed = fewestPrimaries * (1 + replicas);
    if (members < needed)
        report.add(Words::tr("%1 has %2 instances, but a native cluster with redis_cluster_replicas %3 needs %4")
                       .arg(cluster.name)
                       .arg(members)
                       .arg(replicas)
                       .arg(needed),
                   cluster.id(), cluster.place);
}

constexpr Rule redisClusterSize{
    .id = "REDIS-CLUSTER-SIZE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A native Redis cluster has instances for three primaries and "
                                          "redis_cluster_replicas replicas of each: six by default."),
    .why = QT_TRANSLATE_NOOP("Check", "Redis refuses to join fewer: the instances run, but there is no cluster."),
    .source = "Redis, redis-cli --cluster create",
    .ofCluster = clusterComplete,
};

/// Whether one of its groups is a Redis cluster's.
bool isGroupedAsRedis(const Host& host)
{
    return std::any_of(host.groups.begin(), host.groups.end(), [](const GroupPtr& group) {
        return std::any_of(group->mentions.begin(), group->mentions.end(),
                           [](const Group::Mention& mention) { return mention.vars->find("redis_cluster"); });
    });
}

void instancesGiven(const Host& host, Report& report)
{
    const yaml::Node instances = report.inventory().written(host, "redis_instances");
    const yaml::Node map = instances ? instances.target() : yaml::Node();
    if (!map.isMap() && !(map.isScalar() && isOpen(map)))
        report.add(Words::tr("the Redis node %1 has no redis_instances").arg(host.name), EntityId::ofNode(host.name),
                   host.mentions.front().key);
}

void instancesOfGrouped(const Host& host, Report& report)
{
    if (isGroupedAsRedis(host))
        instancesGiven(host, report);
}

/// The others tell by their own number.
void instancesOfNumbered(const Written& variable, Report& report)
{
    if (variable.name == "redis_node" && variable.host && !isGroupedAsRedis(*variable.host))
        instancesGiven(*variable.host, report);
}

constexpr Rule redisInstances{
    .id = "REDIS-INSTANCES",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Redis node has redis_instances, a mapping by port."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at a node that does not say what is to run on it."),
    .source = "FACTS.md, Identity parameters",
    .ofHost = instancesOfGrouped,
    .ofVariable = instancesOfNumbered,
};

/// One that a sentinel cluster watches, as redis_sentinel_monitor lists it.
struct Monitored
{
    QString name;
    QString host;
    int port = 0;
    int quorum = 1;
    yaml::Node place; // in the cluster's own text
};

std::vector<Monitored> monitoredBy(const Cluster& cluster, const Report& report)
{
    constexpr int usualPort = 6379;
    std::vector<Monitored> all;
    const Setting setting = report.facts().setting(cluster, u"redis_sentinel_monitor");
    const yaml::Node list = setting.value ? setting.value.target() : yaml::Node();
    if (!list.isSequence())
        return all;
    for (const yaml::Node::Entry item : list) {
        const yaml::Node fields = item.value.target();
        if (!fields.isMap() || Fact{fields.find("remove"), {}}.toBool(false))
            continue;
        all.push_back({textOf(fields.find("name")), textOf(fields.find("host")),
                       Fact{fields.find("port"), {}}.toInt(usualPort), Fact{fields.find("quorum"), {}}.toInt(1),
                       setting.level == Level::Global ? cluster.place : item.value});
    }
    return all;
}

/// Where that changes, topology makes the sentinels' cluster anew: it keeps what they watch.
bool isRedisInstance(const Monitored& one, const Topology& topology)
{
    return std::any_of(topology.clusters().begin(), topology.clusters().end(), [&](const ClusterPtr& cluster) {
        return cluster->module == Module::Redis &&
               std::any_of(cluster->instances.begin(), cluster->instances.end(), [&](const Instance& instance) {
                   return instance.port == one.port && instance.node == one.host;
               });
    });
}

void monitoredKnown(const Cluster& cluster, Report& report)
{
    if (!isRedis(cluster, u"sentinel"))
        return;
    for (const Monitored& one : monitoredBy(cluster, report))
        if (edit::parseAddress(one.host) && !isRedisInstance(one, report.topology()))
            report.add(Words::tr("%1 is to watch %2 at %3:%4, where no Redis instance is")
                           .arg(cluster.name, one.name, one.host)
                           .arg(one.port),
                       cluster.id(), one.place);
}

constexpr Rule redisSentinelUnknown{
    .id = "REDIS-SENTINEL-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "What redis_sentinel_monitor lists are Redis instances, by their host and "
                                          "port."),
    .why = QT_TRANSLATE_NOOP("Check", "Sentinels watch an address where nobody answers, and not the primary that was "
                                      "meant."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = monitoredKnown,
};

void quorumReachable(const Cluster& cluster, Report& report)
{
    if (!isRedis(cluster, u"sentinel"))
        return;
    const int sentinels = int(cluster.instances.size());
    for (const Monitored& one : monitoredBy(cluster, report))
        if (one.quorum > sentinels)
            report.add(Words::tr("%1 needs %2 sentinels to agree on a failure, but %3 has %4")
                           .arg(one.name)
                           .arg(one.quorum)
                           .arg(cluster.name)
                           .arg(sentinels),
                       cluster.id(), one.place);
}

constexpr Rule redisSentinelQuorum{
    .id = "REDIS-SENTINEL-QUORUM",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A quorum is no greater than the number of sentinels."),
    .why = QT_TRANSLATE_NOOP("Check", "So many can never agree: a primary that fails is never replaced."),
    .source = "Redis, sentinel",
    .ofCluster = quorumReachable,
};

void sentinelsOdd(const Cluster& cluster, Report& report)
{
    constexpr size_t fewest = 3;
    const size_t sentinels = cluster.instances.size();
    if (isRedis(cluster, u"sentinel") && sentinels > 0 && (sentinels < fewest || sentinels % 2 == 0))
        report.add(Words::tr("%1 has %2 sentinels, not three or a greater odd number").arg(cluster.name).arg(sentinels),
                   cluster.id(), cluster.place);
}

constexpr Rule redisSentinelCount{
    .id = "REDIS-SENTINEL-COUNT",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "There are three sentinels, or a greater odd number."),
    .why = QT_TRANSLATE_NOOP("Check", "A majority of them must agree on who replaces a primary: of two, the loss of "
                                      "each one stops that, and an even number bears no more than one less."),
    .source = "Redis, sentinel",
    .ofCluster = sentinelsOdd,
};

constexpr Rule table[]{redisInstances,       redisReplicaUnknown, redisClusterReplica, redisClusterSize,
                       redisSentinelUnknown, redisSentinelQuorum, redisSentinelCount};

} // namespace

Rules redisRules()
{
    return table;
}

} // namespace pigpen::check
