#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;
using drilled::cluster;
using drilled::fate;
using drilled::run;

namespace {

/// etcd of three on .1 to .3, a cluster of three on .11 to .13 and one that copies it on .21 and .22.
const QByteArray sample = R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 }, 10.10.10.2: { etcd_seq: 2 }, 10.10.10.3: { etcd_seq: 3 } } }
    pg-test:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-test, pg_databases: [{ name: test }] }
    pg-copy:
      hosts:
        10.10.10.21: { pg_seq: 1, pg_role: primary, pg_upstream: 10.10.10.11 }
        10.10.10.22: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-copy }
)";

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(sample.contains(before));
    return QByteArray(sample).replace(before, after);
}

QString remark(const drill::Result& result, const char* name)
{
    return cluster(result, QLatin1String(name)).remark;
}

QString database(const drill::Result& result)
{
    return stateName(result.databases.front().state);
}

} // namespace

/// Who leads a PostgreSQL cluster when nodes are gone.
class TakeoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
    void aLostReplicaCostsNoPrimary();
    void theNextBySeqTakesOver();
    void theNextOfThoseThatAreLeft();
    void offlineAndDelayedStandAside();
    void nobodyIsLeft();
    void withoutEtcdNobodyIsPromoted();
    void withoutEtcdThePrimaryLeadsOnWhileAllAreThere();
    void whoCouldNotFailOverDoesNotMissEtcd();
    void withoutAnyEtcdInTheInventory();
    void whereNobodyPromotes_data();
    void whereNobodyPromotes();
    void aPausedPrimaryIsNotDemoted();
    void synchronous_data();
    void synchronous();
    void onlyTheSynchronousStandbyTakesOver();
    void aCascadeIsNoSynchronousStandby();
    void writesGoOnWithoutAStandby();
    void aStandbyClusterSucceedsTheSameWay();
    void aStandbyClusterIsStaleWithoutItsUpstream();
    void aStandbyLeaderIsNotDemoted();
    void citusNamesWhatElseIsDown();
    void databasesFollow();
    void withoutAPrimaryNothingIsClaimed();
    void everyEntityHasItsState();
};

void TakeoverTest::nothingIsLost()
{
    const drill::Result result = run(sample, "");
    QCOMPARE(fate(result, "pg-test"), "ok");
    const drill::ClusterResult found = cluster(result, QLatin1String("pg-test"));
    QCOMPARE(found.primary, QStringLiteral("pg-test-1"));
    QCOMPARE(found.candidates.join(u' '), QStringLiteral("pg-test-2 pg-test-3"));
    QVERIFY(found.lost.isEmpty() && found.successor.isEmpty() && found.remark.isEmpty());
    QVERIFY(result.touched.isEmpty() && result.down.isEmpty());
}

void TakeoverTest::aLostReplicaCostsNoPrimary()
{
    const drill::Result result = run(sample, "12");
    QCOMPARE(fate(result, "pg-test"), "degraded");
    const drill::ClusterResult found = cluster(result, QLatin1String("pg-test"));
    QCOMPARE(found.primary, QStringLiteral("pg-test-1"));
    QCOMPARE(found.lost.join(u' '), QStringLiteral("pg-test-2"));
    QCOMPARE(found.candidates.join(u' '), QStringLiteral("pg-test-3"));
    QCOMPARE(database(result), QStringLiteral("ok"));
    QVERIFY(!result.stopsSomething());
}

void TakeoverTest::theNextBySeqTakesOver()
{
    const drill::Result result = run(sample, "11");
    QCOMPARE(fate(result, "pg-test"), "degraded pg-test-2");
    QCOMPARE(cluster(result, QLatin1String("pg-test")).candidates.join(u' '), QStringLiteral("pg-test-2 pg-test-3"));
    QCOMPARE(cluster(result, QLatin1String("pg-test")).primary, QStringLiteral("pg-test-1"));
    QCOMPARE(remark(result, "pg-test"), QStringLiteral("pg-test-2 takes over from pg-test-1"));
}

void TakeoverTest::theNextOfThoseThatAreLeft()
{
    QCOMPARE(fate(run(sample, "11 12"), "pg-test"), "degraded pg-test-3");
    // The order is that of the numbers, not of the file.
    const QByteArray swapped = with("10.10.10.12: { pg_seq: 2", "10.10.10.12: { pg_seq: 7");
    QCOMPARE(fate(run(swapped, "11"), "pg-test"), "degraded pg-test-3");
}

void TakeoverTest::offlineAndDelayedStandAside()
{
    for (const char* role : {"offline", "delayed"}) {
        const QByteArray text = with("pg_seq: 2, pg_role: replica }\n        10.10.10.13",
                                     QByteArray("pg_seq: 2, pg_role: ") + role + " }\n        10.10.10.13");
        QCOMPARE(fate(run(text, "11"), "pg-test"), "degraded pg-test-3");
        const drill::Result none = run(text, "11 13");
        QCOMPARE(fate(none, "pg-test"), "down");
        QCOMPARE(remark(none, "pg-test"), QStringLiteral("nobody takes over: no other member that may lead is left"));
        QCOMPARE(database(none), QStringLiteral("readonly"));
    }
}

void TakeoverTest::nobodyIsLeft()
{
    const drill::Result result = run(sample, "11 12 13");
    QCOMPARE(fate(result, "pg-test"), "down");
    QCOMPARE(remark(result, "pg-test"), QStringLiteral("no member is left"));
    QCOMPARE(cluster(result, QLatin1String("pg-test")).primary, QStringLiteral("pg-test-1"));
    QVERIFY(result.stopsSomething());
}

void TakeoverTest::withoutEtcdNobodyIsPromoted()
{
    QCOMPARE(fate(run(sample, "1 11"), "pg-test"), "degraded pg-test-2");
    const drill::Result result = run(sample, "1 2 11");
    QCOMPARE(fate(result, "pg-test"), "down");
    QCOMPARE(remark(result, "pg-test"), QStringLiteral("nobody takes over: etcd has no majority"));
    QVERIFY(cluster(result, QLatin1String("pg-test")).candidates.isEmpty());
}

void TakeoverTest::withoutEtcdThePrimaryLeadsOnWhileAllAreThere()
{
    const drill::Result alone = run(sample, "1 2");
    QCOMPARE(fate(alone, "pg-test"), "degraded");
    QCOMPARE(remark(alone, "pg-test"), QStringLiteral("etcd has no majority: nobody would take over"));
    QCOMPARE(database(alone), QStringLiteral("ok"));
    const drill::Result andAReplica = run(sample, "1 2 13");
    QCOMPARE(fate(andAReplica, "pg-test"), "down");
    QCOMPARE(database(andAReplica), QStringLiteral("readonly"));
    QCOMPARE(remark(andAReplica, "pg-test"),
             QStringLiteral("the primary stops writing: etcd has no majority, and a member is gone"));
}

void TakeoverTest::whoCouldNotFailOverDoesNotMissEtcd()
{
    const QByteArray single = with("        10.10.10.22: { pg_seq: 2, pg_role: replica }\n", "");
    QCOMPARE(fate(run(single, "1 2"), "pg-copy"), "ok");
    QCOMPARE(fate(run(sample, "1 2"), "pg-copy"), "degraded");
    const QByteArray paused = with("vars: { pg_cluster: pg-test", "vars: { patroni_mode: pause, pg_cluster: pg-test");
    QCOMPARE(fate(run(paused, "1 2"), "pg-test"), "ok");
}

void TakeoverTest::withoutAnyEtcdInTheInventory()
{
    QByteArray text = sample;
    const qsizetype from = text.indexOf("    etcd:");
    text.remove(from, text.indexOf("    pg-test:") - from);
    QCOMPARE(fate(run(text, ""), "pg-test"), "ok");
    QCOMPARE(fate(run(text, "12"), "pg-test"), "degraded");
    QCOMPARE(fate(run(text, "11"), "pg-test"), "down");
    QCOMPARE(remark(run(text, "11"), "pg-test"), QStringLiteral("nobody takes over: there is no etcd"));
}

void TakeoverTest::whereNobodyPromotes_data()
{
    QTest::addColumn<QByteArray>("vars");
    QTest::addColumn<bool>("promotes");
    QTest::newRow("by default") << QByteArray() << true;
    QTest::newRow("patroni_mode: default") << QByteArray("patroni_mode: default, ") << true;
    QTest::newRow("patroni_mode: pause") << QByteArray("patroni_mode: pause, ") << false;
    QTest::newRow("patroni_mode: remove") << QByteArray("patroni_mode: remove, ") << false;
    QTest::newRow("patroni_enabled: false") << QByteArray("patroni_enabled: false, ") << false;
    QTest::newRow("pg_mode: gpsql") << QByteArray("pg_mode: gpsql, ") << false;
    QTest::newRow("pg_mode: ivory") << QByteArray("pg_mode: ivory, ") << true;
}

void TakeoverTest::whereNobodyPromotes()
{
    QFETCH(QByteArray, vars);
    QFETCH(bool, promotes);
    const QByteArray text = with("vars: { pg_cluster: pg-test", "vars: { " + vars + "pg_cluster: pg-test");
    QCOMPARE(fate(run(text, "11"), "pg-test"), promotes ? "degraded pg-test-2" : "down");
    QCOMPARE(fate(run(text, "12"), "pg-test"), "degraded");
}

void TakeoverTest::aPausedPrimaryIsNotDemoted()
{
    const QByteArray text = with("vars: { pg_cluster: pg-test", "vars: { patroni_mode: pause, pg_cluster: pg-test");
    QCOMPARE(fate(run(text, "1 2 12"), "pg-test"), "degraded");
}

void TakeoverTest::synchronous_data()
{
    QTest::addColumn<QByteArray>("vars");
    QTest::addColumn<bool>("isSynchronous");
    QTest::newRow("by default") << QByteArray() << false;
    QTest::newRow("crit.yml") << QByteArray("pg_conf: crit.yml, ") << true;
    QTest::newRow("oltp.yml") << QByteArray("pg_conf: oltp.yml, ") << false;
    QTest::newRow("pg_rpo 0") << QByteArray("pg_rpo: 0, ") << true;
    QTest::newRow("pg_rpo 1 MB") << QByteArray("pg_rpo: 1048576, ") << false;
}

void TakeoverTest::synchronous()
{
    QFETCH(QByteArray, vars);
    QFETCH(bool, isSynchronous);
    const QByteArray text = with("vars: { pg_cluster: pg-test", "vars: { " + vars + "pg_cluster: pg-test");
    // The primary with the first replica: what tells the two modes apart.
    QCOMPARE(fate(run(text, "11 12"), "pg-test"), isSynchronous ? "down" : "degraded pg-test-3");
}

void TakeoverTest::onlyTheSynchronousStandbyTakesOver()
{
    const QByteArray text = with("vars: { pg_cluster: pg-test", "vars: { pg_conf: crit.yml, pg_cluster: pg-test");
    const drill::Result result = run(text, "11");
    QCOMPARE(fate(result, "pg-test"), "degraded pg-test-2");
    QCOMPARE(cluster(result, QLatin1String("pg-test")).candidates.join(u' '), QStringLiteral("pg-test-2"));
    QCOMPARE(fate(run(text, "11 13"), "pg-test"), "degraded pg-test-2");
    QCOMPARE(remark(run(text, "11 12"), "pg-test"),
             QStringLiteral("nobody takes over: the primary and its synchronous standby are gone together"));
}

void TakeoverTest::aCascadeIsNoSynchronousStandby()
{
    const QByteArray text =
        with("10.10.10.12: { pg_seq: 2, pg_role: replica }",
             "10.10.10.12: { pg_seq: 2, pg_role: replica, pg_upstream: 10.10.10.13 }")
            .replace("vars: { pg_cluster: pg-test", "vars: { pg_conf: crit.yml, pg_cluster: pg-test");
    QCOMPARE(fate(run(text, "11"), "pg-test"), "degraded pg-test-3");
    QCOMPARE(fate(run(text, "11 13"), "pg-test"), "down");
}

void TakeoverTest::writesGoOnWithoutAStandby()
{
    const QByteArray text = with("vars: { pg_cluster: pg-test", "vars: { pg_conf: crit.yml, pg_cluster: pg-test");
    const drill::Result result = run(text, "12 13");
    QCOMPARE(fate(result, "pg-test"), "degraded");
    QCOMPARE(database(result), QStringLiteral("ok"));
    QVERIFY(remark(result, "pg-test").contains(QStringLiteral("no synchronous standby is left")));
    QVERIFY(!remark(run(text, "12"), "pg-test").contains(QStringLiteral("no synchronous standby is left")));
    QVERIFY(!remark(run(sample, "12 13"), "pg-test").contains(QStringLiteral("no synchronous standby is left")));
}

void TakeoverTest::aStandbyClusterSucceedsTheSameWay()
{
    QCOMPARE(fate(run(sample, "21"), "pg-copy"), "degraded pg-copy-2");
    QCOMPARE(fate(run(sample, "21 22"), "pg-copy"), "down");
    QCOMPARE(fate(run(sample, "21 1 3"), "pg-copy"), "down");
}

void TakeoverTest::aStandbyClusterIsStaleWithoutItsUpstream()
{
    // pg_upstream names an instance: where that is gone, another one that leads there is of no use to it.
    const drill::Result result = run(sample, "11");
    QCOMPARE(fate(result, "pg-copy"), "degraded");
    QCOMPARE(remark(result, "pg-copy"), QStringLiteral("it gets no more changes from pg-test"));
    QCOMPARE(fate(run(sample, "12"), "pg-copy"), "ok");
    QCOMPARE(fate(run(sample, "11 12 13"), "pg-copy"), "degraded");
}

void TakeoverTest::aStandbyLeaderIsNotDemoted()
{
    QCOMPARE(fate(run(sample, "1 2 22"), "pg-copy"), "degraded");
}

void TakeoverTest::citusNamesWhatElseIsDown()
{
    const QByteArray text = R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 } } }
    citus:
      hosts:
        10.10.10.11: { pg_cluster: pg-c0, pg_group: 0, pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_cluster: pg-c1, pg_group: 1, pg_seq: 1, pg_role: primary }
        10.10.10.13: { pg_cluster: pg-c1, pg_group: 1, pg_seq: 2, pg_role: replica }
      vars: { pg_mode: citus, pg_shard: pg-citus }
)";
    const drill::Result result = run(text, "11");
    QCOMPARE(fate(result, "pg-c0"), "down");
    QCOMPARE(fate(result, "pg-c1"), "degraded");
    QCOMPARE(remark(result, "pg-c1"), QStringLiteral("another part of pg-citus is down"));
    QCOMPARE(fate(run(text, "12"), "pg-c0"), "ok");
    QCOMPARE(fate(run(text, "12"), "pg-c1"), "degraded pg-c1-2");
}

void TakeoverTest::databasesFollow()
{
    QCOMPARE(database(run(sample, "11")), QStringLiteral("ok"));
    QCOMPARE(database(run(sample, "11 1 2")), QStringLiteral("readonly"));
    QCOMPARE(database(run(sample, "11 12 13")), QStringLiteral("down"));
}

void TakeoverTest::withoutAPrimaryNothingIsClaimed()
{
    const QByteArray text =
        with("10.10.10.11: { pg_seq: 1, pg_role: primary }", "10.10.10.11: { pg_seq: 1, pg_role: replica }");
    QCOMPARE(fate(run(text, ""), "pg-test"), "ok");
    QCOMPARE(fate(run(text, "11"), "pg-test"), "degraded");
    QCOMPARE(database(run(text, "11")), QStringLiteral("ok"));
    QCOMPARE(fate(run(text, "11 12 13"), "pg-test"), "down");
}

void TakeoverTest::everyEntityHasItsState()
{
    using Kind = EntityId::Kind;
    const drill::Result result = run(sample, "1 2 11");
    const auto state = [&](Kind kind, const char* cluster, const char* name) {
        return result.stateOf({kind, Module::Pgsql, QLatin1String(cluster), QLatin1String(name)});
    };
    QCOMPARE(state(Kind::Cluster, "pg-test", "pg-test"), drill::State::Down);
    QCOMPARE(state(Kind::Cluster, "pg-copy", "pg-copy"), drill::State::Degraded);
    QCOMPARE(state(Kind::Instance, "pg-test", "pg-test-1"), drill::State::Down);
    QCOMPARE(state(Kind::Instance, "pg-test", "pg-test-2"), drill::State::Ok);
    QCOMPARE(state(Kind::Service, "pg-test", "pg-test-primary"), drill::State::Down);
    QCOMPARE(state(Kind::Service, "pg-test", "pg-test-replica"), drill::State::Ok);
    QCOMPARE(state(Kind::Database, "pg-test", "test"), drill::State::Degraded);
    QCOMPARE(result.stateOf(EntityId::ofNode(QStringLiteral("10.10.10.11"))), drill::State::Down);
    QCOMPARE(result.stateOf(EntityId::ofNode(QStringLiteral("10.10.10.12"))), drill::State::Ok);
    QCOMPARE(result.stateOf(EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"))), drill::State::Down);
    QCOMPARE(result.down.join(u' '), QStringLiteral("10.10.10.1 10.10.10.2 10.10.10.11"));
}

QTEST_GUILESS_MAIN(TakeoverTest)
#include "takeover.moc"
