#include "core/design/sidecar.h"

#include <QTest>

using namespace pigpen;

class SidecarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBesideItsInventory();
    void oneLineAnEntitySorted();
    void readsWhatItWrote();
    void machinesAndCollapsedStandBelow();
    void keepsWhatItDoesNotKnow();
    void whatItKnowsHasTheLastWord();
    void changesOfBothComeTogether();
    void whatBothChangedIsOurs();
    void whatNobodyKnowsComesTogether();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
};

namespace {

const EntityId test = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));
const EntityId etcd = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));
const EntityId node = EntityId::ofNode(QStringLiteral("10.10.10.11"));

Sidecar sample()
{
    Sidecar sidecar;
    sidecar.clusters = {{test, {40.4, -8}}, {etcd, {0, 12}}};
    sidecar.nodes = {{node, {100, 200}}};
    return sidecar;
}

} // namespace

void SidecarTest::standsBesideItsInventory()
{
    const QString inventory = QStringLiteral("/srv/site/pigsty.yml");
    QCOMPARE(Sidecar::inventoryFor(Sidecar::pathFor(inventory)), inventory);
    QCOMPARE(Sidecar::inventoryFor(inventory), inventory);
    QCOMPARE(Sidecar::inventoryFor(QStringLiteral("other.json")), QStringLiteral("other.json"));
}

void SidecarTest::oneLineAnEntitySorted()
{
    QCOMPARE(sample().toJson(), QByteArray("{\n"
                                           "  \"version\": 1,\n"
                                           "  \"clusters\": {\n"
                                           "    \"etcd/etcd\": [0, 12],\n"
                                           "    \"pgsql/pg-test\": [40, -8]\n"
                                           "  },\n"
                                           "  \"nodes\": {\n"
                                           "    \"node/10.10.10.11\": [100, 200]\n"
                                           "  }\n"
                                           "}\n"));
}

void SidecarTest::readsWhatItWrote()
{
    const auto read = Sidecar::fromJson(sample().toJson());
    QVERIFY(read.has_value());
    QCOMPARE(read->clusters.value(test), QPointF(40, -8));
    QCOMPARE(read->nodes, sample().nodes);
    QCOMPARE(Sidecar::fromJson(Sidecar().toJson()).value(), Sidecar());
}

void SidecarTest::machinesAndCollapsedStandBelow()
{
    Sidecar sidecar;
    sidecar.machines = {{node, diagram::Machine::Vm},
                        {EntityId::ofNode(QStringLiteral("10.10.10.10")), diagram::Machine::BareMetal}};
    sidecar.collapsed = {test};
    QCOMPARE(sidecar.toJson(), QByteArray("{\n"
                                          "  \"version\": 1,\n"
                                          "  \"clusters\": {},\n"
                                          "  \"nodes\": {},\n"
                                          "  \"machines\": {\n"
                                          "    \"node/10.10.10.10\": \"bare-metal\",\n"
                                          "    \"node/10.10.10.11\": \"vm\"\n"
                                          "  },\n"
                                          "  \"collapsed\": {\n"
                                          "    \"pgsql/pg-test\": true\n"
                                          "  }\n"
                                          "}\n"));
    QCOMPARE(Sidecar::fromJson(sidecar.toJson()).value(), sidecar);
    QVERIFY(!sidecar.isEmpty());
}

void SidecarTest::keepsWhatItDoesNotKnow()
{
    const QByteArray later = "{\n"
                             "  \"version\": 9,\n"
                             "  \"clusters\": {\n"
                             "    \"etcd/etcd\": [1],\n"
                             "    \"nonsense\": [1,2],\n"
                             "    \"pgsql/pg-test\": [3, 4]\n"
                             "  },\n"
                             "  \"nodes\": {},\n"
                             "  \"colours\": {\n"
                             "    \"etcd/etcd\": {\"soft\":true},\n"
                             "    \"pgsql/pg-test\": \"red\"\n"
                             "  },\n"
                             "  \"grid\": 4\n"
                             "}\n";
    const auto read = Sidecar::fromJson(later);
    QVERIFY(read.has_value());
    QCOMPARE(read->clusters, Sidecar::Positions({{test, {3, 4}}}));
    QCOMPARE(read->toJson(), later);
}

void SidecarTest::whatItKnowsHasTheLastWord()
{
    auto read = Sidecar::fromJson(R"({"machines": {"node/10.10.10.11": "mainframe"}})");
    QVERIFY(read.has_value());
    QVERIFY(read->toJson().contains("\"node/10.10.10.11\": \"mainframe\""));
    read->machines.insert(node, diagram::Machine::Pod);
    QCOMPARE(Sidecar::fromJson(read->toJson())->machines.value(node), diagram::Machine::Pod);
    QVERIFY(!read->toJson().contains("mainframe"));
}

void SidecarTest::changesOfBothComeTogether()
{
    const EntityId second = EntityId::ofNode(QStringLiteral("10.10.10.12"));
    Sidecar ours = sample();
    ours.clusters.insert(etcd, {8, 8});
    ours.nodes.insert(second, {1, 2});
    Sidecar theirs = sample();
    theirs.clusters.remove(test);
    theirs.machines.insert(node, diagram::Machine::Vm);
    theirs.collapsed = {etcd};
    const SidecarMerge merge = merged(sample(), ours, theirs);
    QCOMPARE(merge.contested, 0);
    Sidecar expected = ours;
    expected.clusters.remove(test);
    expected.machines = theirs.machines;
    expected.collapsed = theirs.collapsed;
    QCOMPARE(merge.sidecar, expected);
    QCOMPARE(merged(sample(), sample(), theirs).sidecar.toJson(), theirs.toJson());
    QCOMPARE(merged(sample(), ours, sample()).sidecar, ours);
}

void SidecarTest::whatBothChangedIsOurs()
{
    Sidecar ours = sample();
    ours.clusters.insert(test, {8, 8});
    ours.clusters.insert(etcd, {5, 5});
    ours.nodes.clear();
    Sidecar theirs = sample();
    theirs.clusters.insert(test, {9, 9});
    theirs.clusters.insert(etcd, {5, 5}); // the same as here
    theirs.nodes.insert(node, {7, 7});
    const SidecarMerge merge = merged(sample(), ours, theirs);
    QCOMPARE(merge.contested, 2);
    QCOMPARE(merge.sidecar, ours);
}

/// What a later version wrote.
void SidecarTest::whatNobodyKnowsComesTogether()
{
    const Sidecar before = Sidecar::fromJson(R"({"grid": 4, "notes": {"a": {"text": "one"}}})").value();
    const Sidecar ours = Sidecar::fromJson(R"({"grid": 4, "notes": {"a": {"text": "two"}}})").value();
    const Sidecar theirs = Sidecar::fromJson(R"({"grid": 8, "notes": {"a": {"text": "one"}, "b": 1}})").value();
    const Sidecar both = Sidecar::fromJson(R"({"grid": 8, "notes": {"a": {"text": "two"}, "b": 1}})").value();
    QCOMPARE(merged(before, ours, theirs).sidecar.toJson(), both.toJson());
}

void SidecarTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("broken") << QByteArray("{\n\"clusters\": {,}\n}") << 2;
    QTest::newRow("a list") << QByteArray("[]") << 1;
    QTest::newRow("nothing") << QByteArray() << 1;
}

void SidecarTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    const auto read = Sidecar::fromJson(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().place.line, line);
    QVERIFY(!read.error().what.isEmpty());
    QVERIFY(!read.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(SidecarTest)
#include "sidecar.moc"
