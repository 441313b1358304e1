#include "core/drill/redisgroups.h"
#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;
using drilled::cluster;
using drilled::fate;
using drilled::run;
using drilled::votes;

namespace {

const QByteArray watched = R"(all:
  children:
    ms:
      hosts:
        10.10.10.11: { redis_node: 1, redis_instances: { 6379: {} } }
        10.10.10.12: { redis_node: 2, redis_instances: { 6379: { replica_of: '10.10.10.11 6379' } } }
        10.10.10.13: { redis_node: 3, redis_instances: { 6379: { replica_of: '10.10.10.12 6379' } } }
      vars: { redis_cluster: ms }
    watch:
      hosts:
        10.10.10.21: { redis_node: 1, redis_instances: { 26379: {} } }
        10.10.10.22: { redis_node: 2, redis_instances: { 26379: {} } }
        10.10.10.23: { redis_node: 3, redis_instances: { 26379: {} } }
      vars:
        redis_cluster: watch
        redis_mode: sentinel
        redis_sentinel_monitor: [{ name: ms, host: 10.10.10.11, port: 6379, quorum: 2 }]
)";

QByteArray native(const QByteArray& hosts, int replicas = 1)
{
    return "all:\n  children:\n    nc:\n      hosts:\n" + hosts +
           "      vars: { redis_cluster: nc, redis_mode: cluster, redis_cluster_replicas: " +
           QByteArray::number(replicas) + " }\n";
}

const QByteArray threeByTwo =
    native("        10.10.10.11: { redis_node: 1, redis_instances: { 6379: {}, 6380: {} } }\n"
           "        10.10.10.12: { redis_node: 2, redis_instances: { 6379: {}, 6380: {} } }\n"
           "        10.10.10.13: { redis_node: 3, redis_instances: { 6379: {}, 6380: {} } }\n");

} // namespace

/// Who replaces a Redis primary.
class RedisDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentinelsPromoteAReplica();
    void withoutTheirMajorityNobodyIsPromoted();
    void withoutSentinelsNobodyIsPromoted();
    void aReplicaIsNoLossOfData();
    void allCopiesGone();
    void independentPrimariesFailForThemselves();
    void chainsAreOneGroup();
    void aNativeClusterBearsOneOfThreeNodes();
    void aNativeClusterNeedsAMajorityOfPrimaries();
    void aShardWithoutCopiesStopsItAll();
    void shardsAreDealtLikeRedisCli();
};

void RedisDrillTest::sentinelsPromoteAReplica()
{
    const drill::Result result = run(watched, "11");
    QCOMPARE(fate(result, "ms"), "degraded ms-2-6379");
    QCOMPARE(cluster(result, QLatin1String("ms")).candidates.join(u' '), QStringLiteral("ms-2-6379 ms-3-6379"));
    QCOMPARE(cluster(result, QLatin1String("ms")).primary, QStringLiteral("ms-1-6379"));
    QCOMPARE(fate(run(watched, "11 21"), "ms"), "degraded ms-2-6379");
    QCOMPARE(votes(result, "watch"), "3 of 3 sentinels, 2 needed: holds");
}

void RedisDrillTest::withoutTheirMajorityNobodyIsPromoted()
{
    const drill::Result result = run(watched, "11 21 22");
    QCOMPARE(votes(result, "watch"), "1 of 3 sentinels, 2 needed: lost");
    QCOMPARE(fate(result, "watch"), "down");
    QCOMPARE(fate(result, "ms"), "down");
    QCOMPARE(cluster(result, QLatin1String("ms")).remark, QStringLiteral("nobody takes over: watch has no majority"));
    // The primary itself does not need them.
    QCOMPARE(fate(run(watched, "21 22"), "ms"), "degraded");
    QCOMPARE(cluster(run(watched, "21 22"), QLatin1String("ms")).remark,
             QStringLiteral("watch has no majority: nobody would take over"));
}

void RedisDrillTest::withoutSentinelsNobodyIsPromoted()
{
    const QByteArray text = watched.left(watched.indexOf("    watch:"));
    QCOMPARE(fate(run(text, ""), "ms"), "ok");
    QCOMPARE(fate(run(text, "12"), "ms"), "degraded");
    QCOMPARE(fate(run(text, "11"), "ms"), "down");
    QCOMPARE(cluster(run(text, "11"), QLatin1String("ms")).remark,
             QStringLiteral("nobody takes over: no sentinels watch it"));
}

void RedisDrillTest::aReplicaIsNoLossOfData()
{
    QCOMPARE(fate(run(watched, "12 13"), "ms"), "degraded");
    QCOMPARE(cluster(run(watched, "12 13"), QLatin1String("ms")).remark, QStringLiteral("2 of 3 members gone"));
}

void RedisDrillTest::allCopiesGone()
{
    QCOMPARE(fate(run(watched, "11 12"), "ms"), "degraded ms-3-6379");
    QCOMPARE(fate(run(watched, "11 12 13"), "ms"), "down");
}

void RedisDrillTest::independentPrimariesFailForThemselves()
{
    const QByteArray text = R"(all:
  children:
    cache:
      hosts:
        10.10.10.11: { redis_node: 1, redis_instances: { 6379: {}, 6380: { replica_of: '10.10.10.12 6379' } } }
        10.10.10.12: { redis_node: 2, redis_instances: { 6379: {}, 6380: { replica_of: '10.10.10.11 6379' } } }
      vars: { redis_cluster: cache }
)";
    QCOMPARE(drill::replicationGroups(*drilled::topologyOf(text)->clusters().front()).size(), size_t(2));
    QCOMPARE(fate(run(text, "12"), "cache"), "down");
    QCOMPARE(cluster(run(text, "12"), QLatin1String("cache")).primary, QStringLiteral("cache-2-6379"));
    const QByteArray alone = QByteArray(text).replace(", 6380: { replica_of: '10.10.10.12 6379' }", "");
    QCOMPARE(cluster(run(alone, "12"), QLatin1String("cache")).remark,
             QStringLiteral("cache-2-6379 and all that copy it are gone"));
}

void RedisDrillTest::chainsAreOneGroup()
{
    const auto groups = drill::replicationGroups(*drilled::topologyOf(watched)->clusters().front());
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().primary, size_t(0));
    QCOMPARE(groups.front().replicas, (std::vector<size_t>{1, 2}));
}

void RedisDrillTest::aNativeClusterBearsOneOfThreeNodes()
{
    QCOMPARE(votes(run(threeByTwo, ""), "nc"), "3 of 3 primaries, 2 needed: holds");
    for (const char* node : {"11", "12", "13"}) {
        const drill::Result result = run(threeByTwo, node);
        QCOMPARE(votes(result, "nc"), "2 of 3 primaries, 2 needed: holds");
        QCOMPARE(cluster(result, QLatin1String("nc")).state, drill::State::Degraded);
        QVERIFY(!cluster(result, QLatin1String("nc")).successor.isEmpty());
    }
}

void RedisDrillTest::aNativeClusterNeedsAMajorityOfPrimaries()
{
    const drill::Result result = run(threeByTwo, "11 12");
    QCOMPARE(votes(result, "nc"), "1 of 3 primaries, 2 needed: lost");
    QCOMPARE(fate(result, "nc"), "down");
}

void RedisDrillTest::aShardWithoutCopiesStopsItAll()
{
    const QByteArray text = native("        10.10.10.11: { redis_node: 1, redis_instances: { 6379: {} } }\n"
                                   "        10.10.10.12: { redis_node: 2, redis_instances: { 6379: {} } }\n"
                                   "        10.10.10.13: { redis_node: 3, redis_instances: { 6379: {} } }\n",
                                   0);
    QCOMPARE(votes(run(text, "11"), "nc"), "2 of 3 primaries, 2 needed: holds");
    QCOMPARE(fate(run(text, "11"), "nc"), "down");
    QCOMPARE(cluster(run(text, "11"), QLatin1String("nc")).remark,
             QStringLiteral("nc-1-6379 and all that copy it are gone"));
}

void RedisDrillTest::shardsAreDealtLikeRedisCli()
{
    const TopologyPtr topology = drilled::topologyOf(threeByTwo);
    const Cluster& nc = *topology->clusters().front();
    const auto shards = drill::nativeShards(*topology->inventory(), nc, {0, 0, 1, 1, 2, 2});
    QCOMPARE(shards.size(), size_t(3));
    for (size_t i = 0; i < shards.size(); ++i) {
        QCOMPARE(shards[i].primary, 2 * i); // the first of each node
        QCOMPARE(shards[i].replicas.size(), size_t(1));
        QVERIFY(shards[i].replicas.front() / 2 != i); // on another node
    }
    // Two nodes hold six: each primary's copy is on the other one.
    for (const drill::RedisGroup& shard : drill::nativeShards(*topology->inventory(), nc, {0, 0, 0, 1, 1, 1}))
        QVERIFY((shard.primary < 3) != (shard.replicas.front() < 3));
    // What does not come out even is one more replica.
    const auto uneven = drill::nativeShards(*topology->inventory(), nc, {0, 0, 1, 1, 2});
    QCOMPARE(uneven.size(), size_t(2));
    QCOMPARE(uneven[0].replicas.size() + uneven[1].replicas.size(), size_t(3));
}

QTEST_GUILESS_MAIN(RedisDrillTest)
#include "redisdrill.moc"
