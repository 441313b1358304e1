#include "core/diagram/alignment.h"
#include "core/design/design.h"
#include "core/design/templates.h"

#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

/// Aligning, distributing and tidying boxes, as pure functions.
class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesAndMiddles_data();
    void edgesAndMiddles();
    void equalGaps();
    void equalGapsDownwards();
    void withoutRoomTheyOverlapEqually();
    void aChosenFewAreTidiedWhereTheyStand();
    void tidyingFindsRoomBetweenTheOthers();
    void nodesAreTidiedToo();
};

namespace {

EntityId id(const char* name)
{
    return EntityId::ofCluster(Module::Pgsql, QLatin1String(name));
}

const Rects three{
    {id("a"), QRectF(0, 10, 100, 50)}, {id("b"), QRectF(150, 90, 60, 31)}, {id("c"), QRectF(400, 40, 80, 40)}};

Design quartet()
{
    return Design::fromText(templates::text(QStringLiteral("sandbox")));
}

/// As the automatic layout has them, each as large as on the canvas.
Rects standingIn(Kind kind, const Topology& topology)
{
    const Positions positions = arrange(kind, topology);
    Rects rects;
    if (kind == Kind::Topology) {
        for (const ClusterPtr& cluster : topology.clusters())
            rects.insert(cluster->id(), {positions.value(cluster->id()), clusterFigure(topology, *cluster).size});
    } else {
        for (const NodePtr& node : topology.nodes())
            rects.insert(node->id(), {positions.value(node->id()), nodeFigure(topology, *node).size});
    }
    return rects;
}

Rects movedTo(Rects rects, const Positions& positions)
{
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        rects[it.key()].moveTopLeft(*it);
    return rects;
}

bool overlap(const Rects& rects)
{
    for (auto one = rects.cbegin(); one != rects.cend(); ++one) {
        for (auto other = std::next(one); other != rects.cend(); ++other) {
            if (one->intersects(*other))
                return true;
        }
    }
    return false;
}

} // namespace

void AlignmentTest::edgesAndMiddles_data()
{
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<QPointF>("a");
    QTest::addColumn<QPointF>("b");
    QTest::addColumn<QPointF>("c");
    QTest::newRow("left") << Alignment::Left << QPointF(0, 10) << QPointF(0, 90) << QPointF(0, 40);
    QTest::newRow("centre") << Alignment::Centre << QPointF(190, 10) << QPointF(210, 90) << QPointF(200, 40);
    QTest::newRow("right") << Alignment::Right << QPointF(380, 10) << QPointF(420, 90) << QPointF(400, 40);
    QTest::newRow("top") << Alignment::Top << QPointF(0, 10) << QPointF(150, 10) << QPointF(400, 10);
    QTest::newRow("middle") << Alignment::Middle << QPointF(0, 41) << QPointF(150, 50) << QPointF(400, 46);
    QTest::newRow("bottom") << Alignment::Bottom << QPointF(0, 71) << QPointF(150, 90) << QPointF(400, 81);
}

void AlignmentTest::edgesAndMiddles()
{
    QFETCH(Alignment, alignment);
    QFETCH(QPointF, a);
    QFETCH(QPointF, b);
    QFETCH(QPointF, c);
    QCOMPARE(aligned(three, alignment), (Positions{{id("a"), a}, {id("b"), b}, {id("c"), c}}));
}

void AlignmentTest::equalGaps()
{
    const Positions expected{{id("a"), {0, 10}}, {id("b"), {220, 90}}, {id("c"), {400, 40}}}; // 120 between them
    QCOMPARE(distributed(three, Distribution::Across), expected);
}

void AlignmentTest::equalGapsDownwards()
{
    const Rects rects{{id("a"), {0, 0, 50, 100}}, {id("b"), {10, 300, 50, 100}}, {id("c"), {20, 110, 50, 50}}};
    const Positions expected{{id("a"), {0, 0}}, {id("c"), {20, 175}}, {id("b"), {10, 300}}};
    QCOMPARE(distributed(rects, Distribution::UpAndDown), expected);
}

void AlignmentTest::withoutRoomTheyOverlapEqually()
{
    const Rects rects{{id("a"), {0, 0, 100, 10}}, {id("b"), {10, 0, 100, 10}}, {id("c"), {100, 0, 100, 10}}};
    const Positions expected{{id("a"), {0, 0}}, {id("b"), {50, 0}}, {id("c"), {100, 0}}};
    QCOMPARE(distributed(rects, Distribution::Across), expected);
}

void AlignmentTest::aChosenFewAreTidiedWhereTheyStand()
{
    const Design design = quartet();
    const Topology& topology = *design.snapshot()->topology;
    Rects standing = standingIn(Kind::Topology, topology);
    const EntityId meta = id("pg-meta");
    const EntityId test = id("pg-test");
    standing[meta].moveTopLeft({5000, 3000});
    standing[test].moveTopLeft({5100, 3050}); // over it
    QVERIFY(overlap(standing));
    const Positions tidy = tidied(Kind::Topology, topology, standing, {meta, test});
    QCOMPARE(tidy.size(), 2);
    const Rects after = movedTo(standing, tidy);
    QVERIFY(!overlap(after));
    QCOMPARE((after[meta] | after[test]).topLeft(), QPointF(5000, 3000));
}

void AlignmentTest::tidyingFindsRoomBetweenTheOthers()
{
    const Design design = quartet();
    const Topology& topology = *design.snapshot()->topology;
    Rects standing = standingIn(Kind::Topology, topology);
    standing[id("pg-meta")].moveTopLeft(standing[id("pg-test")].topLeft()); // nothing is free there
    const Positions tidy = tidied(Kind::Topology, topology, standing, {id("pg-meta")});
    QVERIFY(!overlap(movedTo(standing, tidy)));
}

void AlignmentTest::nodesAreTidiedToo()
{
    const Design design = quartet();
    const Topology& topology = *design.snapshot()->topology;
    Rects standing = standingIn(Kind::Nodes, topology);
    QSet<EntityId> all;
    for (auto it = standing.begin(); it != standing.end(); ++it) {
        it->translate(QPointF(40, 40) * double(all.size()) - it->topLeft());
        all.insert(it.key());
    }
    QVERIFY(overlap(standing));
    const Positions tidy = tidied(Kind::Nodes, topology, standing, all);
    QCOMPARE(tidy.size(), standing.size());
    QVERIFY(!overlap(movedTo(standing, tidy)));
}

QTEST_APPLESS_MAIN(AlignmentTest)
#include "alignment.moc"
