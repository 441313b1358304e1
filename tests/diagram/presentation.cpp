#include "core/diagram/container.h"
#include "core/diagram/diagrams.h"
#include "core/diagram/heading.h"
#include "reading.h"
#include "tests/support/shared.h"

#include <QSet>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

/// How entities are shown: collapsed clusters, kinds of machines, the frame around shards, what a node's box tells.
class PresentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machinesHaveWordsForFilesAndPeople();
    void aFigureDependsOnItsOwnPartOnly();
    void aClustersSizeIsThatOfItsFigure_data();
    void aClustersSizeIsThatOfItsFigure();
    void aCollapsedClusterIsItsHeaderAndALine();
    void nothingOverlapsACollapsedCluster();
    void machinesAreToldOnCardsAndBoxes();
    void shardsStandInAFrameUnlessSomethingIsBetween();
    void aNodeShowsAllModulesAndTheirPorts();
    void aPlainNodeLooksFree();
    void everyNodeOfTheTrioShowsItsFourModules();
};

namespace {

TopologyPtr ours(const QString& name)
{
    QString problem;
    return reading::topologyOf(shared::source(QStringLiteral("resources/templates/%1.yml").arg(name)), &problem);
}

EntityId pgsql(const char* name)
{
    return EntityId::ofCluster(Module::Pgsql, QString::fromLatin1(name));
}

void collect(const Figure& figure, QStringList& words)
{
    for (const Shape& shape : figure.shapes) {
        if (const Text* text = std::get_if<Text>(&shape))
            words << text->runs.front().text;
    }
    for (const Figure& child : figure.children)
        collect(child, words);
}

QStringList wordsOf(const Figure& figure)
{
    QStringList words;
    collect(figure, words);
    return words;
}

Figure nodeOf(const Topology& topology, const char* address, const Presentation& presentation = {})
{
    return nodeFigure(topology, *topology.node(QString::fromLatin1(address)), presentation);
}

QHash<EntityId, QRectF> rectsOf(const Topology& topology, const Presentation& presentation = {})
{
    QHash<EntityId, QRectF> rects;
    const Positions places = arrange(Kind::Topology, topology, {}, presentation);
    for (const ClusterPtr& cluster : topology.clusters())
        rects.insert(cluster->id(),
                     {places.value(cluster->id()), clusterFigure(topology, *cluster, presentation).size});
    return rects;
}

int frames(const Topology& topology, const QHash<EntityId, QRectF>& rects)
{
    const std::vector<Figure> figures = linkFigures(topology, rects);
    return int(std::count_if(figures.begin(), figures.end(),
                             [](const Figure& figure) { return figure.id.startsWith(QStringLiteral("shards-")); }));
}

} // namespace

void PresentationTest::machinesHaveWordsForFilesAndPeople()
{
    QSet<QString> titles;
    for (const Machine machine : machineKinds) {
        QCOMPARE(machineFromName(machineName(machine)), machine);
        titles.insert(machineTitle(machine));
    }
    QCOMPARE(titles.size(), qsizetype(std::size(machineKinds)));
    QCOMPARE(machineFromName(u"mainframe"), Machine::Unknown);
}

void PresentationTest::aFigureDependsOnItsOwnPartOnly()
{
    const TopologyPtr topology = ours(QStringLiteral("sandbox"));
    Presentation all;
    all.collapsed = {pgsql("pg-meta")};
    all.machines = {{EntityId::ofNode(QStringLiteral("10.10.10.11")), Machine::Pod}};
    QCOMPARE(all.of(*topology->cluster(u"pg-meta")), (Presentation{{}, all.collapsed}));
    QCOMPARE(all.of(*topology->cluster(u"pg-test")), (Presentation{all.machines, {}}));
    QCOMPARE(all.of(*topology->node(u"10.10.10.11")), (Presentation{all.machines, {}}));
    QCOMPARE(all.of(*topology->node(u"10.10.10.12")), Presentation());
}

void PresentationTest::aClustersSizeIsThatOfItsFigure_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : reading::ownTemplates() + shared::templates())
        QTest::newRow(qPrintable(path)) << path;
}

void PresentationTest::aClustersSizeIsThatOfItsFigure()
{
    QFETCH(QString, path);
    QString problem;
    const TopologyPtr topology = reading::topologyOf(path, &problem);
    QVERIFY2(topology, qPrintable(problem));
    Presentation machines;
    for (const NodePtr& node : topology->nodes())
        machines.machines.insert(node->id(), Machine::Vm);
    Presentation collapsed;
    for (const ClusterPtr& cluster : topology->clusters())
        collapsed.collapsed.insert(cluster->id());
    for (const Presentation& presentation : {Presentation(), machines, collapsed})
        for (const ClusterPtr& cluster : topology->clusters())
            QCOMPARE(clusterSize(*cluster, presentation), clusterFigure(*topology, *cluster, presentation).size);
}

void PresentationTest::aCollapsedClusterIsItsHeaderAndALine()
{
    const TopologyPtr topology = ours(QStringLiteral("sandbox"));
    const Cluster& cluster = *topology->cluster(u"pg-test");
    Presentation presentation;
    presentation.collapsed = {cluster.id()};
    const Figure open = clusterFigure(*topology, cluster);
    const Figure collapsed = clusterFigure(*topology, cluster, presentation);
    QVERIFY(collapsed.children.empty());
    QVERIFY(collapsed.size.height() < open.size.height() / 2);
    const QStringList words = wordsOf(collapsed);
    QVERIFY(words.contains(QStringLiteral("pg-test")));
    QVERIFY(words.contains(QStringLiteral("primary pg-test-1 · 4 services · 1 database")));
    for (const Figure& figure : {open, collapsed})
        QVERIFY(QRectF({}, QSizeF(figure.size.width(), headingHeight)).contains(foldMark(figure.size)));
}

void PresentationTest::nothingOverlapsACollapsedCluster()
{
    const TopologyPtr topology = ours(QStringLiteral("standby"));
    Presentation presentation;
    presentation.collapsed = {topology->clusters().front()->id(), pgsql("pg-main")};
    const QHash<EntityId, QRectF> rects = rectsOf(*topology, presentation);
    for (const QRectF& one : rects) {
        QCOMPARE(std::count_if(rects.begin(), rects.end(), [&](const QRectF& other) { return one.intersects(other); }),
                 1);
    }
    QVERIFY(!linkFigures(*topology, rects).empty());
}

void PresentationTest::machinesAreToldOnCardsAndBoxes()
{
    const TopologyPtr topology = ours(QStringLiteral("sandbox"));
    Presentation presentation;
    presentation.machines = {{EntityId::ofNode(QStringLiteral("10.10.10.11")), Machine::Vm}};
    const Figure box = nodeOf(*topology, "10.10.10.11", presentation);
    QVERIFY(wordsOf(box).contains(machineTitle(Machine::Vm)));
    QVERIFY(box.title.contains(machineTitle(Machine::Vm)));
    QVERIFY(!wordsOf(nodeOf(*topology, "10.10.10.12", presentation)).contains(machineTitle(Machine::Vm)));
    const Figure cluster = clusterFigure(*topology, *topology->cluster(u"pg-test"), presentation);
    const Figure plain = clusterFigure(*topology, *topology->cluster(u"pg-test"));
    const auto first = [](const Figure& figure) {
        return *std::find_if(figure.children.begin(), figure.children.end(),
                             [](const Figure& child) { return child.entity.name == u"pg-test-1"; });
    };
    QVERIFY(first(cluster).title.endsWith(machineTitle(Machine::Vm)));
    QVERIFY(first(cluster).shapes.size() > first(plain).shapes.size());
}

void PresentationTest::shardsStandInAFrameUnlessSomethingIsBetween()
{
    const TopologyPtr topology = ours(QStringLiteral("citus"));
    QHash<EntityId, QRectF> rects = rectsOf(*topology);
    QCOMPARE(frames(*topology, rects), 1);
    QCOMPARE(frames(*ours(QStringLiteral("sandbox")), rectsOf(*ours(QStringLiteral("sandbox")))), 0);
    QRectF between;
    for (const ClusterPtr& cluster : topology->clusters()) {
        if (cluster->shardGroup >= 0)
            between |= rects.value(cluster->id());
    }
    rects.insert(pgsql("another"), QRectF(between.center(), QSizeF(10, 10)));
    QCOMPARE(frames(*topology, rects), 0);
}

void PresentationTest::aNodeShowsAllModulesAndTheirPorts()
{
    const TopologyPtr topology = ours(QStringLiteral("sandbox"));
    const QStringList words = wordsOf(nodeOf(*topology, "10.10.10.10"));
    for (const char* word : {"infra-1", "etcd-1", "minio-1", "pg-meta-1", "primary", "3000", "grafana", "2379", "2380",
                             "9000", "5432", "postgres", "6432", "pgbouncer", "8008", "5433", "9100"})
        QVERIFY2(words.contains(QString::fromLatin1(word)), word);
}

void PresentationTest::aPlainNodeLooksFree()
{
    const QByteArray text = "all:\n  children:\n    nodes: { hosts: { 10.1.1.1: { nodename: spare } } }\n";
    const auto inventory = Inventory::read(*yaml::Tree::parse(text));
    QVERIFY(inventory.has_value());
    const TopologyPtr topology = Topology::derive(*inventory);
    const Figure box = nodeOf(*topology, "10.1.1.1");
    QVERIFY(wordsOf(box).contains(QStringLiteral("No instance yet")));
    QVERIFY(box.children.empty());
}

void PresentationTest::everyNodeOfTheTrioShowsItsFourModules()
{
    REQUIRE_SHARED();
    QString problem;
    const TopologyPtr topology =
        reading::topologyOf(shared::folder() + QStringLiteral("/pigsty/conf/ha/trio.yml"), &problem);
    QVERIFY2(topology, qPrintable(problem));
    QCOMPARE(topology->nodes().size(), size_t(3));
    for (const NodePtr& node : topology->nodes()) {
        QSet<Module> modules;
        for (const Figure& card : nodeFigure(*topology, *node).children)
            modules.insert(card.entity.module);
        QCOMPARE(modules, QSet<Module>({Module::Infra, Module::Etcd, Module::Minio, Module::Pgsql}));
    }
}

QTEST_APPLESS_MAIN(PresentationTest)
#include "presentation.moc"
