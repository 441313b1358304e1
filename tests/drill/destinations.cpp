#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;
using drilled::led;
using drilled::run;

namespace {

const QByteArray head = R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 } } }
    lb: { hosts: { 10.10.10.2: { nodename: lb-1 }, 10.10.10.3: { nodename: lb-2 } }, vars: { node_cluster: lb } }
    pg-test:
)";

const QByteArray trio = head + R"(      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: offline }
      vars: { pg_cluster: pg-test }
)";

const QByteArray pair = head + R"(      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-test }
)";

const QByteArray single = head + R"(      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary } }
      vars: { pg_cluster: pg-test }
)";

/// A trio of replicas with a service of its own, asked by that health check.
QByteArray asked(const char* check, const char* more = "")
{
    return head + R"(      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: replica }
      vars:
        pg_cluster: pg-test
        pg_services: [{ name: own, port: 5440, selector: '[]', check: )" +
           check + " }]\n" + more;
}

} // namespace

/// Where services lead to.
class DestinationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrimaryServiceFollowsTheLeader();
    void withoutALeaderItLeadsNowhere();
    void replicasServeUntilTheLast();
    void backupsOnlyWhereNobodyElseIs();
    void whatIsBothIsABackup();
    void offlineAsksForAReplica();
    void theOnlyReplicaThatLeadsIsNone();
    void byDesignOnBackupsIsAsBefore();
    void whatLedNowhereHasNothingToLose();
    void checks_data();
    void checks();
    void synchronousChecksFollowTheStandby();
    void aProviderHasAllServices();
    void aProviderThatIsNoGroupIsNone();
};

void DestinationsTest::thePrimaryServiceFollowsTheLeader()
{
    QCOMPARE(led(run(trio, ""), "pg-test-primary"), "ok pg-test-1");
    QCOMPARE(led(run(trio, "11"), "pg-test-primary"), "ok pg-test-2");
    QCOMPARE(led(run(trio, "11"), "pg-test-default"), "ok pg-test-2");
}

void DestinationsTest::withoutALeaderItLeadsNowhere()
{
    const drill::Result result = run(trio, "1 11");
    QCOMPARE(led(result, "pg-test-primary"), "down");
    QCOMPARE(led(result, "pg-test-default"), "down");
    QCOMPARE(led(result, "pg-test-replica"), "ok pg-test-2");
    QVERIFY(result.stopsSomething());
}

void DestinationsTest::replicasServeUntilTheLast()
{
    QCOMPARE(led(run(asked("/replica"), ""), "pg-test-replica"), "ok pg-test-2 pg-test-3");
    QCOMPARE(led(run(asked("/replica"), "12"), "pg-test-replica"), "ok pg-test-3");
    // One that was promoted is still what it was in the inventory: its haproxy reads on from it.
    QCOMPARE(led(run(asked("/replica"), "11 12"), "pg-test-replica"), "ok pg-test-3");
}

void DestinationsTest::backupsOnlyWhereNobodyElseIs()
{
    QCOMPARE(led(run(trio, ""), "pg-test-replica"), "ok pg-test-2");
    QCOMPARE(led(run(trio, "12"), "pg-test-replica"), "backup pg-test-1 pg-test-3");
    QCOMPARE(led(run(trio, "12 13"), "pg-test-replica"), "backup pg-test-1");
    QCOMPARE(led(run(trio, "12 13 11"), "pg-test-replica"), "down");
    QVERIFY(!run(trio, "12").stopsSomething());
}

void DestinationsTest::whatIsBothIsABackup()
{
    // The default selector picks all of them, and its backup selector the primary once more.
    const TopologyPtr topology = drilled::topologyOf(pair);
    const Service& replica = topology->cluster(u"pg-test")->services[1];
    QCOMPARE(replica.members.join(u' '), QStringLiteral("pg-test-1 pg-test-2"));
    QCOMPARE(replica.backups.join(u' '), QStringLiteral("pg-test-1"));
    QCOMPARE(led(run(pair, ""), "pg-test-replica"), "ok pg-test-2");
    QCOMPARE(led(run(pair, "12"), "pg-test-replica"), "backup pg-test-1");
}

void DestinationsTest::offlineAsksForAReplica()
{
    QCOMPARE(led(run(trio, ""), "pg-test-offline"), "ok pg-test-3");
    QCOMPARE(led(run(trio, "13"), "pg-test-offline"), "backup pg-test-2");
    QCOMPARE(led(run(trio, "12 13"), "pg-test-offline"), "down");
    QVERIFY(run(trio, "12 13").stopsSomething());
}

void DestinationsTest::theOnlyReplicaThatLeadsIsNone()
{
    QCOMPARE(led(run(pair, ""), "pg-test-offline"), "ok pg-test-2");
    QCOMPARE(led(run(pair, "11"), "pg-test-offline"), "down");
    // Where nobody can be promoted, it stays a replica.
    QCOMPARE(led(run(pair, "11 1"), "pg-test-offline"), "ok pg-test-2");
}

void DestinationsTest::byDesignOnBackupsIsAsBefore()
{
    QCOMPARE(led(run(single, ""), "pg-test-replica"), "ok pg-test-1");
    QCOMPARE(led(run(single, "1"), "pg-test-replica"), "ok pg-test-1");
    QCOMPARE(led(run(single, "11"), "pg-test-replica"), "down");
}

void DestinationsTest::whatLedNowhereHasNothingToLose()
{
    QCOMPARE(led(run(single, ""), "pg-test-offline"), "ok");
    QVERIFY(!run(single, "").stopsSomething());
    QCOMPARE(led(run(single, "11"), "pg-test-offline"), "down");
}

void DestinationsTest::checks_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // with the primary gone
    const auto row = [](const char* check, const char* before, const char* after) {
        QTest::newRow(check) << QByteArray(check) << QByteArray(before) << QByteArray(after);
    };
    row("/primary", "ok pg-test-1", "ok pg-test-2");
    row("/master", "ok pg-test-1", "ok pg-test-2");
    row("/leader", "ok pg-test-1", "ok pg-test-2");
    row("/read-write", "ok pg-test-1", "ok pg-test-2");
    row("/standby-leader", "ok pg-test-1", "ok pg-test-2");
    row("/replica", "ok pg-test-2 pg-test-3", "ok pg-test-3");
    row("'/replica?lag=10MB'", "ok pg-test-2 pg-test-3", "ok pg-test-3");
    row("/async", "ok pg-test-2 pg-test-3", "ok pg-test-3");
    row("/read-only", "ok pg-test-1 pg-test-2 pg-test-3", "ok pg-test-2 pg-test-3");
    row("/health", "ok pg-test-1 pg-test-2 pg-test-3", "ok pg-test-2 pg-test-3");
    row("/sync", "ok pg-test-1", "ok pg-test-2"); // nobody is a synchronous standby here
}

void DestinationsTest::checks()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(led(run(asked(check), ""), "pg-test-own"), before);
    QCOMPARE(led(run(asked(check), "11"), "pg-test-own"), after);
}

void DestinationsTest::synchronousChecksFollowTheStandby()
{
    const QByteArray text = asked("/sync", "        pg_conf: crit.yml\n");
    QCOMPARE(led(run(text, ""), "pg-test-own"), "ok pg-test-1 pg-test-2");
    QCOMPARE(led(run(text, "12"), "pg-test-own"), "ok pg-test-1 pg-test-3");
    QCOMPARE(led(run(text, "11"), "pg-test-own"), "ok pg-test-2 pg-test-3");
}

void DestinationsTest::aProviderHasAllServices()
{
    const QByteArray text =
        QByteArray(trio).replace("vars: { pg_cluster: pg-test", "vars: { pg_service_provider: lb, pg_cluster: pg-test");
    QCOMPARE(led(run(text, "2"), "pg-test-primary"), "ok pg-test-1");
    QCOMPARE(led(run(text, "2 3"), "pg-test-primary"), "down");
    QCOMPARE(led(run(text, "2 3"), "pg-test-offline"), "down");
    QCOMPARE(drilled::fate(run(text, "2 3"), "pg-test"), "ok");
    QCOMPARE(led(run(trio, "2 3"), "pg-test-primary"), "ok pg-test-1");
}

void DestinationsTest::aProviderThatIsNoGroupIsNone()
{
    const QByteArray text = QByteArray(trio).replace("vars: { pg_cluster: pg-test",
                                                     "vars: { pg_service_provider: nobody, pg_cluster: pg-test");
    QCOMPARE(led(run(text, "2 3 11"), "pg-test-primary"), "ok pg-test-2");
}

QTEST_GUILESS_MAIN(DestinationsTest)
#include "destinations.moc"
