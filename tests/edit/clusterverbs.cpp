#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;
using edit::Archetype;

class ClusterVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void aTrioIsWrittenInGoodStyle();
    void everyArchetypeMeansItself_data();
    void everyArchetypeMeansItself();
    void citusHasACoordinatorAndShards();
    void theFirstClusterOfAll_data();
    void theFirstClusterOfAll();
    void nodesCanBeGiven();
    void whatMakesNoClusterIsRefused();
    void removingTakesTheGroup();
    void removingFromASharedGroupTakesTheLines();
    void renamingFollowsEveryReference();
    void renamingInASharedGroup();
    void renamingADefaultNameSetsIt();
    void aDefaultNameOfSeveralGroups();
    void aNameIsCheckedBeforeItIsGiven();

private:
    edit::Result add(Archetype archetype, const QString& name = {}, const QStringList& nodes = {},
                     const QString& upstream = {})
    {
        edit::NewCluster cluster;
        cluster.archetype = archetype;
        cluster.name = name;
        cluster.nodes = nodes;
        cluster.upstream = upstream;
        return edit::addCluster(*m_topology, cluster);
    }

    TopologyPtr m_topology;
};

void ClusterVerbsTest::aTrioIsWrittenInGoodStyle()
{
    const auto result = add(Archetype::Trio);
    QCOMPARE(bench::outcome(m_topology, result), QByteArray("+    pg-test:\n"
                                                            "+      hosts:\n"
                                                            "+        10.1.1.14: { pg_seq: 1, pg_role: primary }\n"
                                                            "+        10.1.1.15: { pg_seq: 2, pg_role: replica }\n"
                                                            "+        10.1.1.16: { pg_seq: 3, pg_role: replica }\n"
                                                            "+      vars:\n"
                                                            "+        pg_cluster: pg-test\n"
                                                            "+\n"));
    QCOMPARE(result->label, u"Add the cluster pg-test"_qs);
}

void ClusterVerbsTest::everyArchetypeMeansItself_data()
{
    QTest::addColumn<QString>("archetype");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* archetype, const char* expected) {
        QTest::newRow(archetype) << QString::fromLatin1(archetype) << QString::fromLatin1(expected);
    };
    row("single", "pgsql pg-test: pg-test-1 primary 10.1.1.14");
    row("pair", "pgsql pg-test: pg-test-1 primary 10.1.1.14, pg-test-2 replica 10.1.1.15");
    row("trio", "pgsql pg-test: pg-test-1 primary 10.1.1.14, pg-test-2 replica 10.1.1.15, pg-test-3 replica 10.1.1.16");
    row("offline",
        "pgsql pg-test: pg-test-1 primary 10.1.1.14, pg-test-2 replica 10.1.1.15, pg-test-3 offline 10.1.1.16");
    row("standby", "pgsql pg-standby: pg-standby-1 primary 10.1.1.14 10.1.1.11, pg-standby-2 replica 10.1.1.15");
    row("delayed", "pgsql pg-delay: pg-delay-1 primary 10.1.1.14 10.1.1.11");
    row("etcd", "etcd etcd2: etcd2-1 10.1.1.14, etcd2-2 10.1.1.15, etcd2-3 10.1.1.16");
    row("minio", "minio minio2: minio2-1 10.1.1.14");
    row("redis", "redis redis-test: redis-test-1-6379 primary 10.1.1.14");
    row("kafka", "kafka kf-test: kf-test-1 combined 10.1.1.14, kf-test-2 combined 10.1.1.15, kf-test-3 combined "
                 "10.1.1.16");
    row("mysql", "mysql my-test: my-test-1 10.1.1.14, my-test-2 10.1.1.15, my-test-3 10.1.1.16");
    row("nodes", "node node-test: node-test-1 10.1.1.14");
}

void ClusterVerbsTest::everyArchetypeMeansItself()
{
    QFETCH(QString, archetype);
    QFETCH(QString, expected);
    const bool follows = archetype == u"standby" || archetype == u"delayed";
    const auto result = add(*edit::archetypeFromName(archetype), {}, {}, follows ? u"10.1.1.11"_qs : QString());
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, result)), QStringList{u'+' + expected});
}

void ClusterVerbsTest::citusHasACoordinatorAndShards()
{
    edit::NewCluster cluster;
    cluster.archetype = Archetype::Citus;
    cluster.shards = 1;
    const auto result = edit::addCluster(*m_topology, cluster);
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    const TopologyPtr after = bench::after(m_topology, result);
    const ClusterPtr coordinator = after->cluster(u"pg-citus0");
    const ClusterPtr shard = after->cluster(u"pg-citus1");
    QVERIFY(coordinator && shard);
    QCOMPARE(coordinator->group, u"pg-citus"_qs);
    QCOMPARE(coordinator->mode, u"citus"_qs);
    QCOMPARE(coordinator->shard, u"pg-citus"_qs);
    QCOMPARE(coordinator->shardGroup, 0);
    QCOMPARE(shard->shardGroup, 1);
    QCOMPARE(shard->instances.size(), size_t(2));
    QCOMPARE(shard->primary()->node, u"10.1.1.16"_qs);
    QVERIFY(bench::applied(m_topology->tree()->text(), *result)
                .contains("        10.1.1.17: { pg_group: 1, pg_cluster: pg-citus1, pg_seq: 2, pg_role: replica }\n"));
}

void ClusterVerbsTest::theFirstClusterOfAll_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("all: {}\n");
    QTest::newRow("null") << QByteArray("all:\n");
    QTest::newRow("no children") << QByteArray("all:\n  vars:\n    admin_ip: 10.10.10.10\n");
    QTest::newRow("empty children") << QByteArray("all:\n  children: {}\n");
    QTest::newRow("null children") << QByteArray("---\nall:\n  children:\n  vars: {}\n...\n");
}

void ClusterVerbsTest::theFirstClusterOfAll()
{
    QFETCH(QByteArray, text);
    m_topology = bench::topologyOf(text);
    const auto result = add(Archetype::Single, u"pg-meta"_qs, {u"10.10.10.10"_qs});
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QCOMPARE(bench::describe(*bench::after(m_topology, result)),
             QStringList{u"pgsql pg-meta: pg-meta-1 primary 10.10.10.10"_qs});
    QVERIFY2(bench::applied(text, *result).contains("        10.10.10.10: { pg_seq: 1, pg_role: primary }\n"),
             bench::applied(text, *result));
}

void ClusterVerbsTest::nodesCanBeGiven()
{
    const auto result = add(Archetype::Etcd, u"etcd-b"_qs, {u"10.1.1.11"_qs, u"10.1.1.12"_qs, u"10.1.1.20"_qs});
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, result)),
             QStringList{u"+etcd etcd-b: etcd-b-1 10.1.1.11, etcd-b-2 10.1.1.12, etcd-b-3 10.1.1.20"_qs});
}

void ClusterVerbsTest::whatMakesNoClusterIsRefused()
{
    const auto refused = [&](const edit::Result& result) { return bench::outcome(m_topology, result); };
    QCOMPARE(refused(add(Archetype::Trio, u"pg-app"_qs)), QByteArray("refused: there is a cluster pg-app already"));
    QCOMPARE(refused(add(Archetype::Trio, u"pg.x"_qs)), QByteArray("refused: \"pg.x\" is no name of a cluster"));
    QCOMPARE(refused(add(Archetype::Trio, u"all"_qs)),
             QByteArray("refused: \"all\" is a group that every inventory has"));
    QCOMPARE(refused(add(Archetype::Trio, u"pg-x"_qs, {u"10.1.1.20"_qs})),
             QByteArray("refused: 1 nodes make no cluster of the archetype trio"));
    QCOMPARE(refused(add(Archetype::Pair, u"pg-x"_qs, {u"10.1.1.20"_qs, u"10.1.1.20"_qs})),
             QByteArray("refused: 10.1.1.20 is given twice"));
    QCOMPARE(refused(add(Archetype::Single, u"pg-x"_qs, {u"10.1.1.11"_qs})),
             QByteArray("refused: 10.1.1.11 already carries the PostgreSQL instance pg-app-1"));
    QCOMPARE(refused(add(Archetype::Standby)), QByteArray("refused: a standby cluster needs an upstream"));
    QCOMPARE(refused(add(Archetype::Standby, {}, {}, u"10.1.1.77"_qs)),
             QByteArray("refused: there is no PostgreSQL instance on 10.1.1.77"));
    QCOMPARE(refused(add(Archetype::Trio, {}, {}, u"10.1.1.11"_qs)),
             QByteArray("refused: a cluster of the archetype trio has no upstream"));
    QCOMPARE(refused(add(Archetype::Infra)), QByteArray("refused: the infra cluster is always called infra"));
    QCOMPARE(refused(add(Archetype::Citus, {}, {u"10.1.1.20"_qs})),
             QByteArray("refused: 1 nodes can't be shared out to a coordinator and 2 shards"));
}

void ClusterVerbsTest::removingTakesTheGroup()
{
    const auto result = edit::removeCluster(*m_topology, u"redis-watch"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-    redis-watch:\n"
                        "-      hosts:\n"
                        "-        10.1.1.13: { redis_node: 1, redis_instances: { 26379: { } } }\n"
                        "-      vars:\n"
                        "-        redis_cluster: redis-watch\n"
                        "-        redis_mode: sentinel\n"
                        "-        redis_sentinel_monitor:\n"
                        "-          - { name: redis-app, host: 10.1.1.12, port: 6379, quorum: 1 }\n"
                        "-\n"));
    const auto remote = edit::removeCluster(*m_topology, u"pg-rds"_qs);
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, remote)).size(), 1);
}

void ClusterVerbsTest::removingFromASharedGroupTakesTheLines()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    const auto result = edit::removeCluster(*m_topology, u"pg-shard1"_qs);
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, result)),
             QStringList{u"-pgsql pg-shard1: pg-shard1-1 primary 10.2.0.30, pg-shard1-2 replica 10.2.0.31"_qs});
    QCOMPARE(result->notes, (QStringList{u"10.2.0.30 leaves the inventory"_qs, u"10.2.0.31 leaves the inventory"_qs}));
}

void ClusterVerbsTest::renamingFollowsEveryReference()
{
    const auto result = edit::renameCluster(*m_topology, u"redis-app"_qs, u"redis-web"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-    redis-app:\n"
                        "+    redis-web:\n"
                        "=\n"
                        "-      vars: { redis_cluster: redis-app }\n"
                        "+      vars: { redis_cluster: redis-web }\n"
                        "=\n"
                        "-          - { name: redis-app, host: 10.1.1.12, port: 6379, quorum: 1 }\n"
                        "+          - { name: redis-web, host: 10.1.1.12, port: 6379, quorum: 1 }\n"));
    const auto minio = edit::renameCluster(*m_topology, u"minio"_qs, u"store"_qs);
    QCOMPARE(bench::outcome(m_topology, minio),
             QByteArray("-    minio:\n"
                        "+    store:\n"
                        "=\n"
                        "-        10.1.1.10: { minio_seq: 1, nodename: minio-1 }\n"
                        "-        10.1.1.11: { minio_seq: 2, nodename: minio-2 }\n"
                        "+        10.1.1.10: { minio_seq: 1, nodename: store-1 }\n"
                        "+        10.1.1.11: { minio_seq: 2, nodename: store-2 }\n"
                        "=\n"
                        "-        minio_cluster: minio\n"
                        "+        minio_cluster: store\n"
                        "=\n"
                        "-              - { name: minio-1 ,ip: 10.1.1.10 ,port: 9000 }\n"
                        "-              - { name: minio-2 ,ip: 10.1.1.11 ,port: 9000 }\n"
                        "+              - { name: store-1 ,ip: 10.1.1.10 ,port: 9000 }\n"
                        "+              - { name: store-2 ,ip: 10.1.1.11 ,port: 9000 }\n"));
    QCOMPARE(minio->notes,
             (QStringList{
                 u"changed minio_cluster of minio (line 21)"_qs, u"left alone: haproxy_services of minio (line 23)"_qs,
                 u"changed haproxy_services of minio (line 26)"_qs, u"changed haproxy_services of minio (line 27)"_qs,
                 u"changed nodename of minio/10.1.1.10 (line 18)"_qs,
                 u"changed nodename of minio/10.1.1.11 (line 19)"_qs, u"changed the group's name (line 16)"_qs}));
    const auto app = edit::renameCluster(*m_topology, u"pg-app"_qs, u"pg-web"_qs);
    QVERIFY(
        bench::outcome(m_topology, app).contains("+    node_etc_hosts: [ '10.1.1.10 i.pigsty', 10.1.1.3 pg-web ]\n"));
    QCOMPARE(bench::after(m_topology, app)->cluster(u"pg-web")->group, u"pg-web"_qs);
}

void ClusterVerbsTest::renamingInASharedGroup()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    const auto result = edit::renameCluster(*m_topology, u"pg-shard1"_qs, u"pg-first"_qs);
    QCOMPARE(bench::changes(*m_topology, *bench::after(m_topology, result)),
             (QStringList{u"-pgsql pg-shard1: pg-shard1-1 primary 10.2.0.30, pg-shard1-2 replica 10.2.0.31"_qs,
                          u"+pgsql pg-first: pg-first-1 primary 10.2.0.30, pg-first-2 replica 10.2.0.31"_qs}));
}

void ClusterVerbsTest::renamingADefaultNameSetsIt()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    const auto result = edit::renameCluster(*m_topology, u"etcd"_qs, u"etcd-b"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-    etcd: { hosts: { 10.2.0.10: { etcd_seq: 1 } } }\n"
                        "+    etcd-b: { hosts: { 10.2.0.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd-b } }\n"));
}

void ClusterVerbsTest::aDefaultNameOfSeveralGroups()
{
    m_topology = bench::topologyOf("all:\n  children:\n    a:\n      hosts:\n        10.0.0.2:\n"
                                   "    b: { hosts: { 10.0.0.3: { nodename: b-1 } } }\n");
    QCOMPARE(m_topology->clusters().size(), size_t(1));
    const auto result = edit::renameCluster(*m_topology, u"nodes"_qs, u"spare"_qs);
    const TopologyPtr after = bench::after(m_topology, result);
    QCOMPARE(after->clusters().size(), size_t(1));
    QCOMPARE(after->clusters().front()->name, u"spare"_qs);
}

void ClusterVerbsTest::aNameIsCheckedBeforeItIsGiven()
{
    const auto rename = [&](const QString& from, const QString& to) {
        return bench::outcome(m_topology, edit::renameCluster(*m_topology, from, to));
    };
    QCOMPARE(rename(u"pg-app"_qs, u"pg-far"_qs), QByteArray("refused: there is a cluster pg-far already"));
    QCOMPARE(rename(u"pg-app"_qs, u"etcd"_qs), QByteArray("refused: there is a group etcd already"));
    QCOMPARE(rename(u"pg-app"_qs, u"root"_qs), QByteArray("refused: \"root\" is no name of a cluster"));
    QCOMPARE(rename(u"infra"_qs, u"watch"_qs), QByteArray("refused: the infra cluster is always called infra"));
    QCOMPARE(rename(u"pg-none"_qs, u"pg-x"_qs), QByteArray("refused: there is no cluster pg-none"));
}

QTEST_GUILESS_MAIN(ClusterVerbsTest)
#include "clusterverbs.moc"
