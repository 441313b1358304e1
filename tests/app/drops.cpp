#include "app/canvas/canvasview.h"
#include "sandbox.h"

#include <QDragEnterEvent>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;
using diagram::Kind;
using edit::Archetype;

/// What is dropped on the canvas becomes what the preview said, by the verb.
class DropsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cargoSurvivesItsMime_data();
    void cargoSurvivesItsMime();
    void foreignMimeIsNoCargo();
    void aNodeOnAClusterBecomesItsNextInstance();
    void threeNodesOnAClusterAreOneStep();
    void aNodeOnTheGroundIsAPlainNode();
    void everyArchetypeCanBeDropped_data();
    void everyArchetypeCanBeDropped();
    void aClusterStandsWhereItWasDropped();
    void aStandbyFollowsTheClusterItIsDroppedOn();
    void whatCannotBeIsRefusedInWords();
    void manyFreeNodesJoinAtOnce();
    void manyInstancesMoveAtOnce();
    void theGhostTellsWhichNumberIsNotReused();
    void leavingTakesThePreviewAway();

private:
    QPoint on(const EntityId& id) const;
    QPoint ground() const;
    void hover(const Cargo& cargo, QPoint at);
    void drop(const Cargo& cargo, QPoint at);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));

} // namespace

void DropsTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_view = std::make_unique<CanvasView>(m_document.get(), Kind::Topology);
    m_view->resize(1600, 1200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
}

void DropsTest::cleanup()
{
    m_view.reset();
    m_document.reset();
}

QPoint DropsTest::on(const EntityId& id) const
{
    return m_view->mapFromScene(m_view->canvas().item(id)->sceneFrame().center());
}

QPoint DropsTest::ground() const
{
    return m_view->mapFromScene(m_view->canvas().contents().bottomLeft()) + QPoint(200, 80);
}

void DropsTest::hover(const Cargo& cargo, QPoint at)
{
    const auto mime = toMime(cargo);
    QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &move);
}

void DropsTest::drop(const Cargo& cargo, QPoint at)
{
    hover(cargo, at);
    const auto mime = toMime(cargo);
    QDropEvent event(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &event);
}

void DropsTest::cargoSurvivesItsMime_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("nodes") << 0;
    QTest::newRow("cluster") << 1;
    QTest::newRow("entities") << 2;
    QTest::newRow("nodes by address") << 3;
    QTest::newRow("cluster on nodes") << 4;
}

void DropsTest::cargoSurvivesItsMime()
{
    QFETCH(int, index);
    const std::vector<Cargo> cargoes{NewNodes{3}, NewClusterOf{Archetype::Citus}, Entities{{pgTest}},
                                     NewNodes{2, {QStringLiteral("10.10.10.21"), QStringLiteral("10.10.10.22")}},
                                     NewClusterOf{Archetype::Pair, {QStringLiteral("10.10.10.21")}}};
    const Cargo& cargo = cargoes[size_t(index)];
    const auto back = cargoFrom(toMime(cargo).get());
    QVERIFY(back);
    QVERIFY(*back == cargo);
}

void DropsTest::foreignMimeIsNoCargo()
{
    QMimeData mime;
    mime.setText(QStringLiteral("nodes 3"));
    QVERIFY(!cargoFrom(&mime));
    for (const char* words : {"", "nodes", "nodes -1", "nodes x", "cluster", "cluster nonsense", "entities",
                              "entities 1", "entities 1 ///"}) {
        mime.setData(QStringLiteral("application/x-pigpen-cargo"), words);
        QVERIFY2(!cargoFrom(&mime), words);
    }
}

void DropsTest::aNodeOnAClusterBecomesItsNextInstance()
{
    hover(NewNodes{1}, on(pgTest));
    const GhostItem& ghost = m_view->preview().ghost();
    QVERIFY(ghost.isVisible());
    QCOMPARE(ghost.words(), QStringList{QStringLiteral("pg-test-4 · becomes a replica · 10.10.10.14")});
    QVERIFY(!ghost.parts().empty());
    QCOMPARE(m_document->text(), sandbox);
    drop(NewNodes{1}, on(pgTest));
    const auto made = m_document->topology()->instance(u"pg-test-4");
    QVERIFY(made);
    QCOMPARE(made.instance->node, QStringLiteral("10.10.10.14"));
    QCOMPARE(made.instance->role, QStringLiteral("replica"));
    QCOMPARE(m_document->selection()->current().name, QStringLiteral("pg-test-4"));
    QVERIFY(m_view->canvas().item(m_document->selection()->current())->isMarked(FigureItem::Selected));
    const qsizetype lines = m_document->text().count('\n');
    QCOMPARE(lines, sandbox.count('\n') + 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void DropsTest::threeNodesOnAClusterAreOneStep()
{
    drop(NewNodes{3}, on(pgTest));
    for (const auto* name : {u"pg-test-4", u"pg-test-5", u"pg-test-6"})
        QVERIFY(m_document->topology()->instance(name));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void DropsTest::aNodeOnTheGroundIsAPlainNode()
{
    drop(NewNodes{1}, ground());
    const NodePtr node = m_document->topology()->node(u"10.10.10.14");
    QVERIFY(node);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void DropsTest::everyArchetypeCanBeDropped_data()
{
    QTest::addColumn<Archetype>("archetype");
    for (int i = int(Archetype::Single); i <= int(Archetype::Nodes); ++i)
        QTest::newRow(qPrintable(edit::archetypeName(Archetype(i)))) << Archetype(i);
}

void DropsTest::everyArchetypeCanBeDropped()
{
    QFETCH(Archetype, archetype);
    const bool follows = archetype == Archetype::Standby || archetype == Archetype::Delayed;
    const size_t before = m_document->topology()->clusters().size();
    hover(NewClusterOf{archetype}, follows ? on(pgTest) : ground());
    QCOMPARE(m_view->preview().ghost().isRefusal(), archetype == Archetype::Infra); // there is one, and may be but one
    if (archetype == Archetype::Infra)
        return;
    drop(NewClusterOf{archetype}, follows ? on(pgTest) : ground());
    QVERIFY(m_document->topology()->clusters().size() > before);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void DropsTest::aClusterStandsWhereItWasDropped()
{
    const QPointF others = m_view->canvas().item(pgTest)->pos();
    const QPoint place = ground();
    const QPointF pointer = m_view->mapToScene(place);
    drop(NewClusterOf{Archetype::Pair}, place);
    const EntityId made = m_document->selection()->current();
    QVERIFY(made.kind == EntityId::Kind::Cluster);
    const QRectF frame = m_view->canvas().item(made)->sceneFrame();
    QVERIFY(frame.contains(pointer));
    QCOMPARE(m_document->sidecar().clusters.value(made), frame.topLeft());
    QCOMPARE(m_view->canvas().item(pgTest)->pos(), others);
}

void DropsTest::aStandbyFollowsTheClusterItIsDroppedOn()
{
    hover(NewClusterOf{Archetype::Standby}, ground());
    QVERIFY(m_view->preview().ghost().isRefusal());
    drop(NewClusterOf{Archetype::Standby}, on(pgTest));
    const ClusterPtr made = m_document->topology()->cluster(m_document->selection()->current());
    QVERIFY(made);
    QCOMPARE(made->upstreamCluster, QStringLiteral("pg-test"));
}

void DropsTest::whatCannotBeIsRefusedInWords()
{
    QSignalSpy refused(m_document.get(), &Document::refused);
    const Cargo taken = Entities{{EntityId::ofNode(QStringLiteral("10.10.10.10"))}}; // carries pg-meta-1
    hover(taken, on(pgTest));
    QVERIFY(m_view->preview().ghost().isRefusal());
    QVERIFY(!m_view->preview().ghost().words().first().isEmpty());
    QVERIFY(m_view->canvas().item(pgTest)->isMarked(FigureItem::Refused));
    drop(taken, on(pgTest));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_document->text(), sandbox);
    QVERIFY(!m_view->canvas().item(pgTest)->isMarked(FigureItem::Refused));
}

void DropsTest::manyFreeNodesJoinAtOnce()
{
    const QStringList addresses{QStringLiteral("10.10.10.21"), QStringLiteral("10.10.10.22")};
    m_document->perform(edit::addNodes(*m_document->topology(), addresses));
    const QByteArray before = m_document->text();
    const Cargo free = Entities{{EntityId::ofNode(addresses[0]), EntityId::ofNode(addresses[1])}};
    hover(free, on(pgTest));
    QCOMPARE(m_view->preview().ghost().words(),
             (QStringList{QStringLiteral("pg-test-4 · becomes a replica · 10.10.10.21"),
                          QStringLiteral("pg-test-5 · becomes a replica · 10.10.10.22")}));
    QVERIFY(m_view->preview().ghost().parts().size() >= 2);
    drop(free, on(pgTest));
    QCOMPARE(m_document->topology()->instance(u"pg-test-5").instance->node, addresses[1]);
    QVERIFY(!m_document->topology()->inventory()->group(QStringLiteral("nodes")));
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), before);
}

void DropsTest::manyInstancesMoveAtOnce()
{
    const Cargo two = Entities{{instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2")),
                                instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-3"))}};
    const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
    drop(two, on(pgMeta));
    QCOMPARE(m_document->topology()->cluster(pgMeta)->instances.size(), size_t(3));
    QCOMPARE(m_document->topology()->cluster(pgTest)->instances.size(), size_t(1));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void DropsTest::theGhostTellsWhichNumberIsNotReused()
{
    m_document->perform(edit::removeInstance(*m_document->topology(), QStringLiteral("pg-test-3")));
    hover(NewNodes{1}, on(pgTest));
    QCOMPARE(m_view->preview().ghost().words().last(),
             QStringLiteral("4 is the next number of pg-test; 3 was used and is not reused"));
}

void DropsTest::leavingTakesThePreviewAway()
{
    hover(NewNodes{1}, on(pgTest));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(!m_view->preview().ghost().isVisible());
    QVERIFY(!m_view->canvas().item(pgTest)->isMarked(FigureItem::Target));
}

QTEST_MAIN(DropsTest)
#include "drops.moc"
