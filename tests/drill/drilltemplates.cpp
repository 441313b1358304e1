#include "core/design/templates.h"
#include "core/drill/drill.h"
#include "tests/drill/drilled.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;
using drill::State;

/// What holds of every inventory: our own templates, and the real ones.
class DrillTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingLostAllIsWell_data() { inventories(); }
    void withNothingLostAllIsWell();
    void withAllLostNothingWorks_data() { inventories(); }
    void withAllLostNothingWorks();
    void moreLossesImproveNothing_data() { inventories(); }
    void moreLossesImproveNothing();
    void theRealOnesAreThere() { REQUIRE_SHARED(); }

private:
    static void inventories();
    static void compare(const Topology& topology, const QSet<QString>& fewer, const QSet<QString>& more);
};

void DrillTemplatesTest::inventories()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString& name : templates::names())
        QTest::newRow(name.toUtf8().constData()) << templates::text(name);
    for (const QString& path : shared::templates()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(path.section(u'/', -2).toUtf8().constData()) << file.readAll();
    }
}

void DrillTemplatesTest::withNothingLostAllIsWell()
{
    QFETCH(QByteArray, text);
    const drill::Result result = drill::run(*drilled::topologyOf(text), {});
    QVERIFY(!result.stopsSomething());
    for (const drill::ClusterResult& each : result.clusters)
        QVERIFY2(each.state == State::Ok && each.remark.isEmpty(), qPrintable(each.cluster.name + each.remark));
    for (const drill::ServiceResult& each : result.services)
        QVERIFY2(each.state == drill::ServiceResult::State::Ok, qPrintable(each.service.name));
    for (const drill::DatabaseResult& each : result.databases)
        QVERIFY2(each.state == drill::DatabaseResult::State::Ok, qPrintable(each.database.name));
    for (const drill::VipResult& each : result.vips)
        QVERIFY2(!each.from.isEmpty() && each.from == each.to, qPrintable(each.address));
    // What nobody provides is down from the start, and says so.
    for (const drill::SupportResult& each : result.supports)
        QVERIFY2(each.state == State::Ok || (!each.cluster && !each.remark.isEmpty()), qPrintable(each.remark));
}

void DrillTemplatesTest::withAllLostNothingWorks()
{
    QFETCH(QByteArray, text);
    const TopologyPtr topology = drilled::topologyOf(text);
    const drill::Result result = drill::run(*topology, drilled::everyNode(*topology));
    QVERIFY(result.stopsSomething());
    for (const drill::ClusterResult& each : result.clusters) {
        // Remote instances elsewhere only lose those who watch them.
        const std::vector<Instance>& instances = topology->cluster(each.cluster)->instances;
        const bool isHere = std::all_of(instances.begin(), instances.end(),
                                        [&](const Instance& instance) { return topology->node(instance.node); });
        QVERIFY2(each.state == (isHere ? State::Down : State::Degraded), qPrintable(each.cluster.name));
        QVERIFY(isHere || each.cluster.module == Module::Remote);
    }
    for (const drill::ServiceResult& each : result.services)
        QVERIFY2(each.state == drill::ServiceResult::State::Down && each.members.isEmpty(),
                 qPrintable(each.service.name));
    for (const drill::DatabaseResult& each : result.databases)
        QVERIFY2(each.state == drill::DatabaseResult::State::Down || each.database.module == Module::Remote,
                 qPrintable(each.database.name));
    for (const drill::QuorumResult& each : result.quorums)
        QVERIFY2(!each.holds && each.have == 0, qPrintable(each.cluster.name));
    for (const drill::VipResult& each : result.vips)
        QVERIFY2(each.to.isEmpty(), qPrintable(each.address));
    for (const drill::SupportResult& each : result.supports)
        QVERIFY2(each.state == State::Down, qPrintable(drill::kindName(each.kind)));
}

void DrillTemplatesTest::compare(const Topology& topology, const QSet<QString>& fewer, const QSet<QString>& more)
{
    const drill::Result before = drill::run(topology, fewer);
    const drill::Result after = drill::run(topology, more);
    for (size_t i = 0; i < before.clusters.size(); ++i)
        QVERIFY2(before.clusters[i].state <= after.clusters[i].state, qPrintable(before.clusters[i].cluster.name));
    for (size_t i = 0; i < before.databases.size(); ++i)
        QVERIFY2(before.databases[i].state <= after.databases[i].state, qPrintable(before.databases[i].database.name));
    for (size_t i = 0; i < before.quorums.size(); ++i)
        QVERIFY2(before.quorums[i].have >= after.quorums[i].have, qPrintable(before.quorums[i].cluster.name));
    for (size_t i = 0; i < before.supports.size(); ++i)
        QVERIFY2(before.supports[i].state <= after.supports[i].state,
                 qPrintable(drill::kindName(before.supports[i].kind)));
    // A service for replicas is the one thing that can come back: where nobody can be promoted any more, the only
    // replica stays one.
    for (size_t i = 0; i < before.services.size(); ++i) {
        const ClusterPtr cluster = topology.cluster(before.services[i].service);
        const auto found = std::find_if(cluster->services.begin(), cluster->services.end(), [&](const Service& each) {
            return each.name == before.services[i].service.name;
        });
        QVERIFY2(found->check == u"/replica" || before.services[i].state <= after.services[i].state,
                 qPrintable(before.services[i].service.name));
    }
}

void DrillTemplatesTest::moreLossesImproveNothing()
{
    QFETCH(QByteArray, text);
    const TopologyPtr topology = drilled::topologyOf(text);
    const std::vector<NodePtr>& nodes = topology->nodes();
    for (size_t i = 0; i < nodes.size(); ++i) {
        compare(*topology, {}, {nodes[i]->address});
        // A neighbour, one in the middle, and one more of each: pairs and threes in a number that stays small.
        const QString next = nodes[(i + 1) % nodes.size()]->address;
        const QString other = nodes[(i + nodes.size() / 2) % nodes.size()]->address;
        compare(*topology, {nodes[i]->address}, {nodes[i]->address, next});
        compare(*topology, {nodes[i]->address}, {nodes[i]->address, other});
        compare(*topology, {nodes[i]->address, next}, {nodes[i]->address, next, other});
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(DrillTemplatesTest)
#include "drilltemplates.moc"
