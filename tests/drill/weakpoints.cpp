#include "core/drill/weakpoints.h"

#include "core/design/templates.h"
#include "tests/drill/drilled.h"
#include "tests/support/generate.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;
using drill::WeakPoint;
using drill::WeakPoints;

/// The weakest points: the same as asking the drill for every node and every pair, without doing so.
class WeakPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce_data();
    void equalsBruteForce();
    void theWorstComesFirst();
    void aPairIsToldOnlyWhereItIsMoreThanItsNodes();
    void withoutEtcdsOnlyMemberTheNextLossIsWorse();
    void aProviderOfServicesIsAWeakPoint();
    void workFollowsTheDeploymentNotItsSquare();
    void progressGrowsAndCanCancel();

private:
    static std::vector<EntityId> stopped(const drill::Result& result);
    static WeakPoints bruteForce(const Topology& topology);
    static QStringList told(const std::vector<WeakPoint>& points);
};

std::vector<EntityId> WeakPointsTest::stopped(const drill::Result& result)
{
    std::vector<EntityId> all;
    for (const auto& each : result.clusters)
        if (each.state == drill::State::Down)
            all.push_back(each.cluster);
    for (const auto& each : result.services)
        if (each.state == drill::ServiceResult::State::Down)
            all.push_back(each.service);
    for (const auto& each : result.databases)
        if (each.state == drill::DatabaseResult::State::Down)
            all.push_back(each.database);
    for (const auto& each : result.quorums)
        if (!each.holds && std::find(all.begin(), all.end(), each.cluster) == all.end())
            all.push_back(each.cluster);
    return all;
}

WeakPoints WeakPointsTest::bruteForce(const Topology& topology)
{
    WeakPoints points;
    QHash<QString, std::vector<EntityId>> alone;
    for (const NodePtr& node : topology.nodes()) {
        alone[node->address] = stopped(drill::run(topology, {node->address}));
        if (!alone[node->address].empty())
            points.singles.push_back({{node->address}, alone[node->address], {}});
    }
    const auto isIn = [](const std::vector<EntityId>& all, const EntityId& id) {
        return std::find(all.begin(), all.end(), id) != all.end();
    };
    for (size_t i = 0; i < topology.nodes().size(); ++i)
        for (size_t j = i + 1; j < topology.nodes().size(); ++j) {
            const QString a = topology.nodes()[i]->address;
            const QString b = topology.nodes()[j]->address;
            const std::vector<EntityId> together = stopped(drill::run(topology, {a, b}));
            std::vector<EntityId> only;
            std::copy_if(together.begin(), together.end(), std::back_inserter(only),
                         [&](const EntityId& id) { return !isIn(alone[a], id) && !isIn(alone[b], id); });
            if (!only.empty())
                points.pairs.push_back({{a, b}, together, only});
        }
    return points;
}

/// In an order of its own: the ranking is another test's.
QStringList WeakPointsTest::told(const std::vector<WeakPoint>& points)
{
    QStringList lines;
    for (const WeakPoint& point : points) {
        QStringList ids;
        for (const EntityId& id : point.stopped)
            ids << id.toString();
        QStringList only;
        for (const EntityId& id : point.only)
            only << id.toString();
        lines << point.nodes.join(u'+') + QStringLiteral(": ") + ids.join(u' ') +
                     (only.isEmpty() ? QString() : QStringLiteral("; only together: ") + only.join(u' '));
    }
    lines.sort();
    return lines;
}

void WeakPointsTest::equalsBruteForce_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString& name : templates::names())
        QTest::newRow(name.toUtf8().constData()) << templates::text(name);
    for (const QString& path : shared::templates()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(path.section(u'/', -2).toUtf8().constData()) << file.readAll();
    }
    QTest::newRow("services of a provider, two of etcd") << QByteArray(R"(all:
  children:
    infra: { hosts: { 10.10.10.1: { infra_seq: 1 }, 10.10.10.2: { infra_seq: 2 } } }
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 }, 10.10.10.2: { etcd_seq: 2 } } }
    pg-a:
      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary }, 10.10.10.12: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a, pg_service_provider: infra, pg_databases: [{ name: a }] }
    pg-b:
      hosts:
        10.10.10.2: { pg_seq: 1, pg_role: primary }
        10.10.10.13: { pg_seq: 2, pg_role: replica }
        10.10.10.11: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-b, pg_conf: crit.yml }
)");
    QTest::newRow("etcd on members, sentinels, brokers, drives") << QByteArray(R"(all:
  children:
    etcd:
      hosts:
        10.10.10.11: { etcd_seq: 1 }
        10.10.10.12: { etcd_seq: 2 }
        10.10.10.13: { etcd_seq: 3 }
    pg-a:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.14: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-a }
    kf:
      hosts:
        10.10.10.11: { kafka_seq: 1, kafka_role: controller }
        10.10.10.12: { kafka_seq: 2, kafka_role: controller }
        10.10.10.13: { kafka_seq: 3, kafka_role: controller }
        10.10.10.14: { kafka_seq: 4, kafka_role: broker }
        10.10.10.15: { kafka_seq: 5, kafka_role: broker }
      vars: { kafka_cluster: kf }
    ms:
      hosts:
        10.10.10.14: { redis_node: 1, redis_instances: { 6379: {} } }
        10.10.10.15: { redis_node: 2, redis_instances: { 6379: { replica_of: '10.10.10.14 6379' } } }
      vars: { redis_cluster: ms }
    watch:
      hosts:
        10.10.10.11: { redis_node: 1, redis_instances: { 26379: {} } }
        10.10.10.12: { redis_node: 2, redis_instances: { 26379: {}, 26380: {} } }
      vars:
        redis_cluster: watch
        redis_mode: sentinel
        redis_sentinel_monitor: [{ name: ms, host: 10.10.10.14, port: 6379, quorum: 2 }]
    silo:
      hosts:
        10.10.10.11: { minio_seq: 1 }
        10.10.10.12: { minio_seq: 2 }
        10.10.10.13: { minio_seq: 3 }
        10.10.10.14: { minio_seq: 4 }
      vars: { minio_cluster: silo, minio_data: '/data{1...4}' }
    my:
      hosts: { 10.10.10.13: { mysql_seq: 1 }, 10.10.10.14: { mysql_seq: 2 }, 10.10.10.15: { mysql_seq: 3 } }
      vars: { mysql_cluster: my }
)");
    QTest::newRow("a member beside the last of etcd; five controllers, two brokers") << QByteArray(R"(all:
  children:
    etcd: { hosts: { 10.10.10.11: { etcd_seq: 1 }, 10.10.10.12: { etcd_seq: 2 }, 10.10.10.13: { etcd_seq: 3 } } }
    pg-a:
      hosts:
        10.10.10.13: { pg_seq: 1, pg_role: primary }
        10.10.10.14: { pg_seq: 2, pg_role: replica }
        10.10.10.15: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-a }
    kf:
      hosts:
        10.10.10.21: { kafka_seq: 1, kafka_role: controller }
        10.10.10.22: { kafka_seq: 2, kafka_role: controller }
        10.10.10.23: { kafka_seq: 3, kafka_role: controller }
        10.10.10.24: { kafka_seq: 4, kafka_role: controller }
        10.10.10.25: { kafka_seq: 5, kafka_role: controller }
        10.10.10.26: { kafka_seq: 6, kafka_role: broker }
        10.10.10.27: { kafka_seq: 7, kafka_role: broker }
      vars: { kafka_cluster: kf }
)");
}

void WeakPointsTest::equalsBruteForce()
{
    QFETCH(QByteArray, text);
    const TopologyPtr topology = drilled::topologyOf(text);
    QVERIFY(!topology->nodes().empty());
    const WeakPoints found = drill::weakPoints(*topology);
    const WeakPoints wanted = bruteForce(*topology);
    QCOMPARE(told(found.singles), told(wanted.singles));
    QCOMPARE(told(found.pairs), told(wanted.pairs));
    QVERIFY(!found.isCancelled);
    const WeakPoints singles = drill::weakPoints(*topology, {}, drill::Depth::Singles);
    QCOMPARE(told(singles.singles), told(wanted.singles));
    QVERIFY(singles.pairs.empty());
}

void WeakPointsTest::theWorstComesFirst()
{
    const WeakPoints found = drill::weakPoints(*drilled::topologyOf(templates::text(QStringLiteral("production"))));
    for (const std::vector<WeakPoint>* points : {&found.singles, &found.pairs})
        for (size_t i = 1; i < points->size(); ++i)
            QVERIFY(!(*points)[i].isWorseThan((*points)[i - 1]));
    WeakPoint services;
    services.services = 1;
    WeakPoint databases;
    databases.databases = 5;
    databases.clusters = 5;
    QVERIFY(services.isWorseThan(databases));
    QVERIFY(!databases.isWorseThan(services));
    QVERIFY(!services.isWorseThan(services));
}

void WeakPointsTest::aPairIsToldOnlyWhereItIsMoreThanItsNodes()
{
    const WeakPoints found = drill::weakPoints(*drilled::topologyOf(R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 }, 10.10.10.2: { etcd_seq: 2 }, 10.10.10.3: { etcd_seq: 3 } } }
    one: { hosts: { 10.10.10.4: { mysql_seq: 1 } }, vars: { mysql_cluster: one } }
    two: { hosts: { 10.10.10.5: { mysql_seq: 1 } }, vars: { mysql_cluster: two } }
)"));
    QCOMPARE(told(found.singles),
             (QStringList{QStringLiteral("10.10.10.4: mysql/one"), QStringLiteral("10.10.10.5: mysql/two")}));
    QCOMPARE(told(found.pairs),
             (QStringList{QStringLiteral("10.10.10.1+10.10.10.2: etcd/etcd; only together: etcd/etcd"),
                          QStringLiteral("10.10.10.1+10.10.10.3: etcd/etcd; only together: etcd/etcd"),
                          QStringLiteral("10.10.10.2+10.10.10.3: etcd/etcd; only together: etcd/etcd")}));
    QCOMPARE(found.pairs.front().clusters, 1);
}

void WeakPointsTest::withoutEtcdsOnlyMemberTheNextLossIsWorse()
{
    const WeakPoints found = drill::weakPoints(*drilled::topologyOf(R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 } } }
    pg-a:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-a }
)"));
    QCOMPARE(told(found.singles), QStringList{QStringLiteral("10.10.10.1: etcd/etcd")});
    // With etcd gone, the loss of any member stops writing; of any two, too, but for the single replica that stays.
    QStringList pairs;
    for (const WeakPoint& point : found.pairs)
        pairs << point.nodes.join(u'+');
    pairs.sort();
    QCOMPARE(pairs,
             (QStringList{QStringLiteral("10.10.10.1+10.10.10.11"), QStringLiteral("10.10.10.1+10.10.10.12"),
                          QStringLiteral("10.10.10.1+10.10.10.13"), QStringLiteral("10.10.10.11+10.10.10.12"),
                          QStringLiteral("10.10.10.11+10.10.10.13"), QStringLiteral("10.10.10.12+10.10.10.13")}));
}

void WeakPointsTest::aProviderOfServicesIsAWeakPoint()
{
    const WeakPoints found = drill::weakPoints(*drilled::topologyOf(R"(all:
  children:
    lb: { hosts: { 10.10.10.1: { nodename: lb-1 } }, vars: { node_cluster: lb } }
    etcd: { hosts: { 10.10.10.2: { etcd_seq: 1 } } }
    pg-a:
      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary }, 10.10.10.12: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a, pg_service_provider: lb }
)"));
    QCOMPARE(found.singles.front().nodes, QStringList{QStringLiteral("10.10.10.1")});
    QCOMPARE(found.singles.front().services, 4);
    QCOMPARE(found.singles.front().databases, 0);
}

void WeakPointsTest::workFollowsTheDeploymentNotItsSquare()
{
    const auto work = [](int clusters) {
        return drill::weakPoints(*drilled::topologyOf(generateInventory(clusters))).evaluated;
    };
    const qint64 small = work(20);
    const qint64 large = work(200);
    QVERIFY2(large < 11 * small, qPrintable(QStringLiteral("%1 and %2").arg(small).arg(large)));
    // Three members alone, three pairs of them, and each with the one node of etcd: a dozen a cluster is enough.
    QVERIFY2(large < 12 * 200, qPrintable(QString::number(large)));
}

void WeakPointsTest::progressGrowsAndCanCancel()
{
    const TopologyPtr topology = drilled::topologyOf(generateInventory(200));
    std::vector<double> told;
    const WeakPoints whole = drill::weakPoints(*topology, [&](double done) {
        told.push_back(done);
        return true;
    });
    QVERIFY(told.size() > 5);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0 && told.back() <= 1);
    int asked = 0;
    const WeakPoints stopped = drill::weakPoints(*topology, [&](double) { return ++asked < 2; });
    QVERIFY(stopped.isCancelled);
    QCOMPARE(asked, 2);
    QVERIFY(stopped.evaluated < whole.evaluated);
}

QTEST_GUILESS_MAIN(WeakPointsTest)
#include "weakpoints.moc"
