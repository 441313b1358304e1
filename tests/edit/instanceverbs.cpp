#include "core/edit/verbs.h"
#include "tests/edit/bench.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;

class InstanceVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReplicaIsOneLine();
    void aRealTemplateGetsOneLine();
    void aRealShardGetsOneLine();
    void aMemberOfASharedGroupNamesItsCluster();
    void modulesWriteTheirOwnIdentity_data();
    void modulesWriteTheirOwnIdentity();
    void aRoleAndANumberCanBeChosen();
    void theFirstDelayedMemberBringsItsService();
    void whatCannotBeAddedIsRefused();
    void whatIsOverriddenElsewhereIsNoticed();
    void anEntryThatStandsThereIsFilled();
    void aRangeOfHostsIsNotTorn();
    void removingTakesTheLine();
    void removingTheLastMemberTakesTheGroup();
    void whatOthersNeedIsNotRemoved();
    void aRedisProcessGoesAlone();
    void aRemoteInstanceGoesFromTheExporters();
    void movingKeepsTheComment();
    void movingTheLastMemberTakesTheGroup();
    void movingWithinASharedGroup();
    void whatCannotMoveIsRefused();

private:
    edit::Result add(const QString& cluster, const QString& node, const QString& role = {}, std::optional<int> seq = {})
    {
        return edit::addInstance(*m_topology, {}, {cluster, node, role, seq});
    }

    TopologyPtr m_topology;
};

void InstanceVerbsTest::init()
{
    m_topology = bench::sampleTopology(u"sandbox.yml"_qs);
}

void InstanceVerbsTest::aReplicaIsOneLine()
{
    const auto result = add(u"pg-app"_qs, u"10.1.1.14"_qs);
    QCOMPARE(bench::outcome(m_topology, result), QByteArray("+        10.1.1.14: { pg_seq: 4, pg_role: replica }\n"));
    QCOMPARE(result->label, u"Add pg-app-4 to pg-app"_qs);
    const TopologyPtr after = bench::after(m_topology, result);
    QCOMPARE(after->cluster(u"pg-app")->instances.size(), size_t(4));
    QCOMPARE(after->instance(u"pg-app-4").instance->node, u"10.1.1.14"_qs);
}

void InstanceVerbsTest::aRealTemplateGetsOneLine()
{
    REQUIRE_SHARED();
    QFile file(shared::folder() + u"/pigsty/conf/ha/full.yml"_qs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_topology = bench::topologyOf(file.readAll());
    QCOMPARE(bench::outcome(m_topology, add(u"pg-test"_qs, u"10.10.10.14"_qs)),
             QByteArray("+        10.10.10.14: { pg_seq: 4, pg_role: replica }\n"));
}

void InstanceVerbsTest::aRealShardGetsOneLine()
{
    REQUIRE_SHARED();
    QFile file(shared::folder() + u"/pigsty/conf/ha/citus.yml"_qs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_topology = bench::topologyOf(file.readAll());
    QCOMPARE(bench::outcome(m_topology, add(u"pg-citus2"_qs, u"10.10.10.33"_qs)),
             QByteArray("+        10.10.10.33: { pg_group: 1, pg_cluster: pg-citus2, pg_vip_address: 10.10.10.39/24, "
                        "pg_seq: 3, pg_role: replica }\n"));
}

void InstanceVerbsTest::aMemberOfASharedGroupNamesItsCluster()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    const auto result = add(u"pg-shard0"_qs, u"10.2.0.22"_qs);
    QCOMPARE(
        bench::outcome(m_topology, result),
        QByteArray("+        10.2.0.22: { pg_group: 0, pg_cluster: pg-shard0, pg_vip_address: 10.2.0.29/24, pg_seq: "
                   "3, pg_role: replica }\n"));
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, result)).size(), 2);
}

void InstanceVerbsTest::modulesWriteTheirOwnIdentity_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* sample, const QByteArray& expected) {
        QTest::newRow(name) << QString::fromLatin1(sample) << QString::fromLatin1(name) << expected;
    };
    row("kf-main", "modules.yml", "+        10.9.0.1: { kafka_seq: 3 }\n");
    row("my-main", "modules.yml", "+        10.9.0.1: { mysql_seq: 2 }\n");
    row("redis-main", "modules.yml",
        "+        10.9.0.1: { redis_node: 2, redis_instances: { 6379: {}, 6380: { replica_of: 10.9.0.1 6379 } } "
        "}\n");
    row("edge", "modules.yml", "+        10.9.0.1: { nodename: edge-3 }\n");
    row("infra", "modules.yml",
        "-    infra: { hosts: { 10.3.0.10: { infra_seq: 1 } } }\n"
        "+    infra: { hosts: { 10.3.0.10: { infra_seq: 1 }, 10.9.0.1: { infra_seq: 2 } } }\n");
    row("minio", "sandbox.yml", "+        10.9.0.1: { minio_seq: 3, nodename: minio-3 }\n");
    row("etcd", "sandbox.yml",
        "-    etcd: { hosts: { 10.1.1.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }\n"
        "+    etcd: { hosts: { 10.1.1.10: { etcd_seq: 1 }, 10.9.0.1: { etcd_seq: 2 } }, vars: { etcd_cluster: etcd } "
        "}\n");
}

void InstanceVerbsTest::modulesWriteTheirOwnIdentity()
{
    QFETCH(QString, sample);
    QFETCH(QString, cluster);
    m_topology = bench::sampleTopology(sample);
    QTEST(bench::outcome(m_topology, add(cluster, u"10.9.0.1"_qs)), "expected");
}

void InstanceVerbsTest::aRoleAndANumberCanBeChosen()
{
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.14"_qs, u"offline"_qs, 9)),
             QByteArray("+        10.1.1.14: { pg_seq: 9, pg_role: offline }\n"));
    m_topology = bench::sampleTopology(u"modules.yml"_qs);
    QCOMPARE(bench::outcome(m_topology, add(u"kf-main"_qs, u"10.3.0.20"_qs, u"broker"_qs)),
             QByteArray("+        10.3.0.20: { kafka_seq: 3, kafka_role: broker }\n"));
}

void InstanceVerbsTest::theFirstDelayedMemberBringsItsService()
{
    const auto first = add(u"pg-app"_qs, u"10.1.1.14"_qs, u"delayed"_qs);
    QCOMPARE(bench::outcome(m_topology, first),
             QByteArray("+        10.1.1.14: { pg_seq: 4, pg_role: delayed }\n=\n"
                        "+        pg_services:\n"
                        "+          - { name: delayed ,port: 5439 ,dest: postgres ,check: /replica ,selector: '[? "
                        "pg_role == `delayed` ]' }\n"));
    m_topology = bench::after(m_topology, first);
    const auto& services = m_topology->cluster(u"pg-app")->services;
    QCOMPARE(services.back().name, u"pg-app-delayed"_qs);
    QCOMPARE(services.back().members, QStringList{u"pg-app-4"_qs});
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.15"_qs, u"delayed"_qs)),
             QByteArray("+        10.1.1.15: { pg_seq: 5, pg_role: delayed }\n"));
}

void InstanceVerbsTest::whatCannotBeAddedIsRefused()
{
    QCOMPARE(bench::outcome(m_topology, add(u"pg-none"_qs, u"10.1.1.14"_qs)),
             QByteArray("refused: there is no cluster pg-none"));
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.10"_qs)),
             QByteArray("refused: 10.1.1.10 already carries the PostgreSQL instance pg-far-1"));
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.14"_qs, u"primary"_qs)),
             QByteArray("refused: pg-app has a primary already, pg-app-1"));
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.14"_qs, u"leader"_qs)),
             QByteArray("refused: \"leader\" is no role of pgsql"));
    QCOMPARE(bench::outcome(m_topology, add(u"etcd"_qs, u"10.1.1.14"_qs, u"primary"_qs)),
             QByteArray("refused: the members of etcd have no role to set"));
    QCOMPARE(bench::outcome(m_topology, add(u"pg-app"_qs, u"10.1.1.14"_qs, {}, 2)),
             QByteArray("refused: pg-app has used the number 2 already"));
    QCOMPARE(bench::outcome(m_topology, add(u"pg-rds"_qs, u"10.1.1.14"_qs)),
             QByteArray("refused: pg-rds is only monitored, its servers run elsewhere"));
}

void InstanceVerbsTest::whatIsOverriddenElsewhereIsNoticed()
{
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                   "      vars: { pg_cluster: pg-a }\n"
                                   "    z: { hosts: { 10.0.0.3: { pg_seq: 7 } } }\n");
    const auto result = add(u"pg-a"_qs, u"10.0.0.3"_qs);
    QCOMPARE(bench::outcome(m_topology, result), QByteArray("refused: 10.0.0.3 sees another pg_seq, set in z"));
    QCOMPARE(result.error().place.line, 8);
}

void InstanceVerbsTest::anEntryThatStandsThereIsFilled()
{
    m_topology = bench::topologyOf("all:\n  children:\n    etcd:\n      hosts:\n"
                                   "        10.0.0.2: { etcd_seq: 1 }\n"
                                   "    pg-a:\n      hosts:\n"
                                   "        10.0.0.3: { pg_seq: 1, pg_role: primary, pg_cluster: pg-a }\n"
                                   "        10.0.0.4:   # spare\n");
    QCOMPARE(bench::outcome(m_topology, add(u"pg-a"_qs, u"10.0.0.4"_qs)),
             QByteArray("-        10.0.0.4:   # spare\n"
                        "+        10.0.0.4: { pg_seq: 2, pg_role: replica, pg_cluster: pg-a }   # spare\n"));
}

void InstanceVerbsTest::aRangeOfHostsIsNotTorn()
{
    m_topology = bench::topologyOf("all:\n  children:\n    edge:\n      hosts:\n"
                                   "        10.0.0.[2:4]: { nodename: edge }\n"
                                   "        10.0.0.9:\n"
                                   "      vars: { node_cluster: edge }\n");
    QCOMPARE(m_topology->nodes().size(), size_t(4));
    const QByteArray reason = "refused: 10.0.0.[2:4] stands for several hosts";
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.0.0.3"_qs)), reason);
    QCOMPARE(bench::outcome(m_topology, edit::readdressNode(*m_topology, u"10.0.0.3"_qs, u"10.0.0.8"_qs)), reason);
    QCOMPARE(bench::outcome(m_topology, edit::set(*m_topology, u"edge/10.0.0.3"_qs, u"x"_qs, u"1"_qs)), reason);
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.0.0.9"_qs)),
             QByteArray("-        10.0.0.9:\n"));
    QVERIFY(edit::removeCluster(*m_topology, u"edge"_qs));
}

void InstanceVerbsTest::removingTakesTheLine()
{
    const auto result = edit::removeInstance(*m_topology, u"pg-app-3"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n"));
    QCOMPARE(result->label, u"Remove pg-app-3 from pg-app"_qs);
    QVERIFY(result->notes.isEmpty()); // the node stays, with redis-watch
}

void InstanceVerbsTest::removingTheLastMemberTakesTheGroup()
{
    const auto result = edit::removeInstance(*m_topology, u"pg-far-1"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-    pg-far:\n"
                        "-      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }\n"
                        "-      vars: { pg_cluster: pg-far }\n"
                        "-\n"));
    QCOMPARE(result->notes, QStringList{u"the group pg-far goes too"_qs});
}

void InstanceVerbsTest::whatOthersNeedIsNotRemoved()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeInstance(*m_topology, u"pg-app-1"_qs)),
             QByteArray("refused: pg-app-1 is the primary of pg-app, which has other members"));
    QCOMPARE(bench::outcome(m_topology, edit::removeCluster(*m_topology, u"pg-app"_qs)),
             QByteArray("refused: pg-far-1 replicates from pg-app-1"));
    QCOMPARE(bench::outcome(m_topology, edit::removeInstance(*m_topology, u"redis-app-1-6379"_qs)),
             QByteArray("refused: redis_sentinel_monitor of redis-watch (line 60) still names redis-app-1-6379"));
    QCOMPARE(bench::outcome(m_topology, edit::removeCluster(*m_topology, u"redis-app"_qs)),
             QByteArray("refused: redis_sentinel_monitor of redis-watch (line 60) still names redis-app-1-6379"));
    QCOMPARE(bench::outcome(m_topology, edit::removeInstance(*m_topology, u"pg-none-1"_qs)),
             QByteArray("refused: there is no instance pg-none-1"));
}

void InstanceVerbsTest::aRedisProcessGoesAlone()
{
    const auto result = edit::removeInstance(*m_topology, u"redis-app-1-6380"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.12: { redis_node: 1, redis_instances: { 6379: { }, 6380: { replica_of: "
                        "'10.1.1.12 6379' } } }\n"
                        "+        10.1.1.12: { redis_node: 1, redis_instances: { 6379: { } } }\n"));
}

void InstanceVerbsTest::aRemoteInstanceGoesFromTheExporters()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeInstance(*m_topology, u"pg-rds-2"_qs)),
             QByteArray("-          20002: { pg_cluster: pg-rds, pg_seq: 2, pg_host: db.example.com }\n"));
}

void InstanceVerbsTest::movingKeepsTheComment()
{
    edit::NewCluster target;
    target.name = u"pg-new"_qs;
    target.archetype = edit::Archetype::Single;
    m_topology = bench::after(m_topology, edit::addCluster(*m_topology, target));
    const auto result = edit::moveInstance(*m_topology, {}, u"pg-app-3"_qs, u"pg-new"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n=\n"
                        "+        10.1.1.13: { pg_seq: 2, pg_role: replica, pg_offline_query: true } # reports\n"));
    QCOMPARE(result->label, u"Move pg-app-3 to pg-new as pg-new-2"_qs);
}

void InstanceVerbsTest::movingTheLastMemberTakesTheGroup()
{
    m_topology = bench::after(m_topology, edit::setUpstream(*m_topology, u"pg-far-1"_qs, {}));
    const auto result = edit::moveInstance(*m_topology, {}, u"pg-far-1"_qs, u"pg-app"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("+        10.1.1.10: { pg_seq: 4, pg_role: replica }\n=\n"
                        "-\n"
                        "-    pg-far:\n"
                        "-      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary } }\n"
                        "-      vars: { pg_cluster: pg-far }\n"));
    QCOMPARE(result->notes, QStringList{u"the group pg-far goes too"_qs});
}

void InstanceVerbsTest::movingWithinASharedGroup()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    const auto result = edit::moveInstance(*m_topology, {}, u"pg-shard1-2"_qs, u"pg-shard0"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("+        10.2.0.31: { pg_group: 0, pg_cluster: pg-shard0 ,pg_vip_address: 10.2.0.29/24 "
                        ",pg_seq: 3, pg_role: replica }\n=\n"
                        "-        10.2.0.31: { pg_group: 1, pg_cluster: pg-shard1 ,pg_vip_address: 10.2.0.39/24 "
                        ",pg_seq: 2, pg_role: replica }\n"));
}

void InstanceVerbsTest::whatCannotMoveIsRefused()
{
    const auto move = [&](const QString& instance, const QString& cluster) {
        return bench::outcome(m_topology, edit::moveInstance(*m_topology, {}, instance, cluster));
    };
    QCOMPARE(move(u"pg-app-1"_qs, u"pg-far"_qs),
             QByteArray("refused: pg-app-1 is the primary of pg-app, which has other members"));
    QCOMPARE(move(u"pg-app-2"_qs, u"pg-app"_qs), QByteArray("refused: pg-app-2 is a member of pg-app already"));
    QCOMPARE(move(u"pg-app-2"_qs, u"etcd"_qs), QByteArray("refused: pg-app-2 is of the module pgsql, etcd of etcd"));
    QCOMPARE(move(u"redis-app-1-6379"_qs, u"redis-watch"_qs),
             QByteArray("refused: redis-app-1-6379 can't move: it is bound to its node"));
    QCOMPARE(move(u"pg-app-2"_qs, u"pg-none"_qs), QByteArray("refused: there is no cluster pg-none"));
}

QTEST_GUILESS_MAIN(InstanceVerbsTest)
#include "instanceverbs.moc"
