#include "core/drill/capacity.h"

#include "core/design/templates.h"
#include "core/topology/ports.h"
#include "tests/drill/drilled.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;
using drill::Capacity;

namespace {

Capacity capacityOf(const QByteArray& text)
{
    return drill::capacityOf(*drilled::topologyOf(text));
}

/// "10.10.10.10: why" of each.
QStringList told(const Capacity& capacity)
{
    QStringList lines;
    for (const drill::CoLocation& each : capacity.coLocations)
        lines << each.node.name + QStringLiteral(": ") + each.remark;
    return lines;
}

const QByteArray zoned = R"(all:
  children:
    infra: { hosts: { 10.10.10.1: { infra_seq: 1, zone: b } } }
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 } } }
    pg-a:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary, zone: a }
        10.10.10.12: { pg_seq: 2, pg_role: replica, zone: b }
        10.10.10.13: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-a }
    pg-b:
      hosts: { 10.10.10.14: { pg_seq: 1, pg_role: primary }, 10.10.10.15: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-b, zone: a }
)";

} // namespace

/// What stands where.
class CapacityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeTellsWhatIsOnIt();
    void portsAreThoseOfTheTopology();
    void plainNodesRunNoInstance();
    void zonesAreCounted();
    void membersAreCountedByZone();
    void aClusterInOneZone();
    void oneZoneIsNoSpread();
    void oneNodeIsOneLine_data();
    void oneNodeIsOneLine();
    void aPrimaryBesideEtcd();
    void aPrimaryBesideInfraAlone();
    void replicasMayStandBesideAnything();
    void theOnlyCopyBesideItsBackups();
    void redisMembersOnOneNode();
    void redisOnManyNodesIsFine();
    void realInventoriesAreNotFlooded();
};

void CapacityTest::everyNodeTellsWhatIsOnIt()
{
    const Capacity capacity = capacityOf(templates::text(QStringLiteral("sandbox")));
    QCOMPARE(capacity.nodes.size(), size_t(4));
    QCOMPARE(capacity.nodes.front().node.name, QStringLiteral("10.10.10.10"));
    QCOMPARE(capacity.nodes.front().instances, 4); // infra, etcd, minio, pg-meta
    QCOMPARE(capacity.nodes.back().instances, 1);
    const Capacity redis = capacityOf("all: { children: { r: { hosts: { 10.10.10.1: { redis_node: 1, redis_instances: "
                                      "{ 6379: {}, 6380: {}, 6381: {} } } }, vars: { redis_cluster: r } } } }");
    QCOMPARE(redis.nodes.front().instances, 3);
}

void CapacityTest::portsAreThoseOfTheTopology()
{
    const TopologyPtr topology = drilled::topologyOf(templates::text(QStringLiteral("sandbox")));
    const Inventory* const inventory = topology->inventory().get();
    for (const drill::NodeLoad& load : drill::capacityOf(*topology).nodes) {
        QSet<int> ports;
        for (const Port& port : portsOf(inventory, *topology->node(load.node.name)))
            ports.insert(port.number);
        for (const ClusterPtr& cluster : topology->clusters())
            for (const Instance& instance : cluster->instances)
                if (instance.node == load.node.name)
                    for (const Port& port : portsOf(inventory, *cluster, instance))
                        ports.insert(port.number);
        QCOMPARE(load.ports, int(ports.size()));
        QVERIFY(ports.contains(5432) && load.ports > 10);
    }
}

void CapacityTest::plainNodesRunNoInstance()
{
    const Capacity capacity = capacityOf("all: { children: { web: { hosts: { 10.10.10.1: {}, 10.10.10.2: {} } } } }");
    QCOMPARE(capacity.nodes.front().instances, 0);
    QVERIFY(capacity.nodes.front().ports > 0); // who tells about the machine
    QVERIFY(capacity.coLocations.empty());
}

void CapacityTest::zonesAreCounted()
{
    const Capacity capacity = capacityOf(zoned);
    QStringList zones;
    for (const drill::ZoneLoad& zone : capacity.zones)
        zones << QStringLiteral("%1:%2/%3").arg(zone.zone).arg(zone.nodes).arg(zone.instances);
    QCOMPARE(zones.join(u' '), QStringLiteral(":1/1 a:3/3 b:2/3"));
    QCOMPARE(capacity.nodes.front().zone, QStringLiteral("b"));
}

void CapacityTest::membersAreCountedByZone()
{
    for (const drill::ClusterSpread& each : capacityOf(zoned).clusters) {
        QStringList members;
        for (const auto& zone : each.members)
            members << QStringLiteral("%1:%2").arg(zone.first).arg(zone.second);
        if (each.cluster.name == u"pg-a")
            QCOMPARE(members.join(u' '), QStringLiteral(":1 a:1 b:1"));
        if (each.cluster.name == u"pg-b")
            QCOMPARE(members.join(u' '), QStringLiteral("a:2"));
    }
    QCOMPARE(capacityOf(zoned).clusters.size(), size_t(4));
}

void CapacityTest::aClusterInOneZone()
{
    const Capacity capacity = capacityOf(zoned);
    QCOMPARE(told(capacity), QStringList{QStringLiteral(": all members of pg-b stand in a")});
    QCOMPARE(capacity.coLocations.front().instances.size(), size_t(2));
    QVERIFY(!capacity.coLocations.front().node);
}

void CapacityTest::oneZoneIsNoSpread()
{
    QCOMPARE(told(capacityOf(QByteArray(zoned).replace("zone: b", "zone: a"))), QStringList());
}

void CapacityTest::oneNodeIsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("single") << templates::text(QStringLiteral("single"));
    for (const QString& path : shared::templates()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        if (drilled::topologyOf(text)->nodes().size() == 1)
            QTest::newRow(path.section(u'/', -2).toUtf8().constData()) << text;
    }
}

void CapacityTest::oneNodeIsOneLine()
{
    QFETCH(QByteArray, text);
    const TopologyPtr topology = drilled::topologyOf(text);
    const QString line =
        topology->nodes().front()->address + QStringLiteral(": everything is on one node: all of it is lost together");
    QCOMPARE(told(drill::capacityOf(*topology)), QStringList{line});
}

void CapacityTest::aPrimaryBesideEtcd()
{
    const QByteArray text = R"(all:
  children:
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 }, 10.10.10.2: { etcd_seq: 2 }, 10.10.10.3: { etcd_seq: 3 } } }
    pg-a:
      hosts: { 10.10.10.1: { pg_seq: 1, pg_role: primary }, 10.10.10.2: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a }
)";
    const Capacity capacity = capacityOf(text);
    QCOMPARE(told(capacity),
             QStringList{QStringLiteral("10.10.10.1: the primary pg-a-1 shares the node with etcd-1: under heavy "
                                        "writing etcd waits for the disk")});
    QCOMPARE(capacity.coLocations.front().instances.size(), size_t(2));
}

void CapacityTest::aPrimaryBesideInfraAlone()
{
    const QByteArray text = R"(all:
  children:
    infra: { hosts: { 10.10.10.1: { infra_seq: 1 } } }
    pg-a:
      hosts: { 10.10.10.1: { pg_seq: 1, pg_role: primary }, 10.10.10.2: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a }
)";
    QCOMPARE(told(capacityOf(text)), QStringList{QStringLiteral("10.10.10.1: the primary pg-a-1 shares the node with "
                                                                "infra-1: they are lost together")});
}

void CapacityTest::replicasMayStandBesideAnything()
{
    const QByteArray text = R"(all:
  children:
    infra: { hosts: { 10.10.10.2: { infra_seq: 1 } } }
    etcd: { hosts: { 10.10.10.2: { etcd_seq: 1 } } }
    pg-a:
      hosts: { 10.10.10.1: { pg_seq: 1, pg_role: primary }, 10.10.10.2: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a }
)";
    QCOMPARE(told(capacityOf(text)), QStringList());
}

void CapacityTest::theOnlyCopyBesideItsBackups()
{
    const QByteArray text = R"(all:
  children:
    minio: { hosts: { 10.10.10.1: { minio_seq: 1 } }, vars: { minio_cluster: minio } }
    pg-a: { hosts: { 10.10.10.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: pg-a } }
    pg-b: { hosts: { 10.10.10.2: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: pg-b } }
  vars: { pgbackrest_method: minio }
)";
    const QString line =
        QStringLiteral("10.10.10.1: pg-a-1 is the only copy of its cluster, and its backups are on the same node");
    QVERIFY(told(capacityOf(text)).contains(line));
    QCOMPARE(told(capacityOf(text)).size(), 2); // and that its primary is beside minio
    QVERIFY(!told(capacityOf(QByteArray(text).replace("method: minio", "method: local"))).contains(line));
    QVERIFY(!told(capacityOf(QByteArray(text).replace("{ minio_seq: 1 } }",
                                                      "{ minio_seq: 1 }, 10.10.10.3: { minio_seq: 2 } }")))
                 .contains(line));
    QVERIFY(
        !told(capacityOf(QByteArray(text).replace("primary } }, vars: { pg_cluster: pg-a",
                                                  "primary }, 10.10.10.4: { pg_seq: 2 } }, vars: { pg_cluster: pg-a")))
             .contains(line));
}

void CapacityTest::redisMembersOnOneNode()
{
    const QByteArray text = R"(all:
  children:
    ms:
      hosts:
        10.10.10.1: { redis_node: 1, redis_instances: { 6379: {}, 6380: { replica_of: '10.10.10.1 6379' } } }
        10.10.10.2: { redis_node: 2, redis_instances: { 6379: {}, 6380: { replica_of: '10.10.10.1 6380' } } }
      vars: { redis_cluster: ms }
    all-here:
      hosts: { 10.10.10.3: { redis_node: 1, redis_instances: { 7000: {}, 7001: {} } } }
      vars: { redis_cluster: all-here }
    watch:
      hosts:
        10.10.10.4: { redis_node: 1, redis_instances: { 26379: {}, 26380: {} } }
        10.10.10.5: { redis_node: 2, redis_instances: { 26379: {} } }
      vars: { redis_cluster: watch, redis_mode: sentinel }
)";
    QCOMPARE(told(capacityOf(text)),
             (QStringList{QStringLiteral("10.10.10.3: all of all-here is on this node"),
                          QStringLiteral("10.10.10.4: with this node watch loses its majority")}));
    const QByteArray together = QByteArray(text).replace(", 6380: { replica_of: '10.10.10.1 6380' }", "");
    QVERIFY(told(capacityOf(together))
                .contains(QStringLiteral("10.10.10.1: a primary of ms and all that copy it are lost together")));
}

void CapacityTest::redisOnManyNodesIsFine()
{
    const QByteArray text = R"(all:
  children:
    nc:
      hosts:
        10.10.10.11: { redis_node: 1, redis_instances: { 6379: {}, 6380: {} } }
        10.10.10.12: { redis_node: 2, redis_instances: { 6379: {}, 6380: {} } }
        10.10.10.13: { redis_node: 3, redis_instances: { 6379: {}, 6380: {} } }
      vars: { redis_cluster: nc, redis_mode: cluster }
)";
    QCOMPARE(told(capacityOf(text)), QStringList());
}

void CapacityTest::realInventoriesAreNotFlooded()
{
    REQUIRE_SHARED();
    for (const QString& path : shared::templates()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const TopologyPtr topology = drilled::topologyOf(file.readAll());
        const Capacity capacity = drill::capacityOf(*topology);
        QVERIFY2(capacity.coLocations.size() <= topology->nodes().size() + 2, qPrintable(path));
        QCOMPARE(capacity.nodes.size(), topology->nodes().size());
        QCOMPARE(capacity.clusters.size(), topology->clusters().size());
    }
}

QTEST_GUILESS_MAIN(CapacityTest)
#include "capacity.moc"
