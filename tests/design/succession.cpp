#include "core/plan/succession.h"
#include "core/design/design.h"

#include <QTest>

using namespace pigpen;

/// Who is who after a text is typed in: names and addresses change, what stands around them stays.
class SuccessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsNamesAndAddresses_data();
    void followsNamesAndAddresses();
    void aNewNodeIsNobodysSuccessor();
    void shardsOfOneGroupAreToldApartByTheirNodes();
    void everythingInTheSidecarFollows();
};

namespace {

const QByteArray text = R"(all:
  children:
    etcd: { hosts: { 10.10.10.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }
    pg-test:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-test }
    spare:
      hosts:
        10.10.10.21:
        10.10.10.22:
)";

const QByteArray citus = R"(all:
  children:
    shards:
      hosts:
        10.10.10.10: { pg_cluster: pg-c0, pg_group: 0, pg_seq: 1, pg_role: primary }
        10.10.10.11: { pg_cluster: pg-c1, pg_group: 1, pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_cluster: pg-c2, pg_group: 2, pg_seq: 1, pg_role: primary }
      vars: { pg_mode: citus, pg_shard: pg-c }
)";

using Successors = QHash<EntityId, EntityId>;

EntityId pgsql(const char* name)
{
    return EntityId::ofCluster(Module::Pgsql, QString::fromLatin1(name));
}

EntityId node(const char* address)
{
    return EntityId::ofNode(QString::fromLatin1(address));
}

TopologyPtr topologyOf(const QByteArray& inventory)
{
    return Design::fromText(inventory).snapshot()->topology;
}

Successors after(QByteArray before, const QByteArray& from, const QByteArray& to)
{
    const TopologyPtr old = topologyOf(before);
    return successorsOf(*old, *topologyOf(before.replace(from, to)));
}

} // namespace

void SuccessionTest::followsNamesAndAddresses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Successors>("expected");
    const auto row = [](const char* what, const char* from, const char* to, const Successors& expected) {
        QTest::newRow(what) << QByteArray(from) << QByteArray(to) << expected;
    };
    const EntityId test = pgsql("pg-test");
    row("nothing", "etcd_seq: 1", "etcd_seq: 2", {});
    row("the cluster's name", "pg_cluster: pg-test", "pg_cluster: pg-shop", {{test, pgsql("pg-shop")}});
    row("the group's name too", "pg-test", "pg-shop", {{test, pgsql("pg-shop")}});
    row("only the group's name", "pg-test:\n", "pg-shop:\n", {});
    row("an address of an instance", "10.10.10.12", "10.10.10.14", {{node("10.10.10.12"), node("10.10.10.14")}});
    row("an address of a plain node", "10.10.10.22", "10.10.10.29", {{node("10.10.10.22"), node("10.10.10.29")}});
    row("a network", "10.10.10.", "10.20.0.",
        {{node("10.10.10.10"), node("10.20.0.10")},
         {node("10.10.10.11"), node("10.20.0.11")},
         {node("10.10.10.12"), node("10.20.0.12")},
         {node("10.10.10.21"), node("10.20.0.21")},
         {node("10.10.10.22"), node("10.20.0.22")}});
    row("a cluster that is gone", "{ pg_cluster: pg-test }", "{}", {});
}

void SuccessionTest::followsNamesAndAddresses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(Successors, expected);
    QCOMPARE(after(text, from, to), expected);
}

void SuccessionTest::aNewNodeIsNobodysSuccessor()
{
    const QByteArray first = "        10.10.10.21:\n";
    const QByteArray second = "        10.10.10.22:\n";
    QCOMPARE(after(text, first + second, second + "        10.10.10.23:\n"), Successors());
}

void SuccessionTest::shardsOfOneGroupAreToldApartByTheirNodes()
{
    QCOMPARE(after(citus, "pg-c", "pg-z"), Successors({{pgsql("pg-c0"), pgsql("pg-z0")},
                                                       {pgsql("pg-c1"), pgsql("pg-z1")},
                                                       {pgsql("pg-c2"), pgsql("pg-z2")}}));
}

void SuccessionTest::everythingInTheSidecarFollows()
{
    Sidecar sidecar;
    sidecar.clusters = {{pgsql("a"), {1, 2}}, {pgsql("c"), {3, 4}}};
    sidecar.nodes = {{node("10.0.0.1"), {5, 6}}};
    sidecar.machines = {{node("10.0.0.1"), diagram::Machine::Pod}};
    sidecar.collapsed = {pgsql("a"), pgsql("c")};
    // Names may even go round in a ring.
    const Sidecar next =
        succeeded(sidecar, {{pgsql("a"), pgsql("c")}, {pgsql("c"), pgsql("d")}, {node("10.0.0.1"), node("10.0.0.2")}});
    QCOMPARE(next.clusters, Sidecar::Positions({{pgsql("c"), {1, 2}}, {pgsql("d"), {3, 4}}}));
    QCOMPARE(next.nodes, Sidecar::Positions({{node("10.0.0.2"), {5, 6}}}));
    QCOMPARE(next.machineOf(QStringLiteral("10.0.0.2")), diagram::Machine::Pod);
    QCOMPARE(next.machines.size(), 1);
    QCOMPARE(next.collapsed, QSet<EntityId>({pgsql("c"), pgsql("d")}));
}

QTEST_GUILESS_MAIN(SuccessionTest)
#include "succession.moc"
