#include "app/canvas/canvasview.h"
#include "core/edit/verbs.h"
#include "sandbox.h"
#include "tests/support/generate.h"

#include <QSignalSpy>
#include <QTest>

using namespace pigpen;
using diagram::Kind;

/// The canvas shows what the document holds, touches only what changed, and does what mouse and keys say.
class CanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEntityIsThere();
    void everyNodeIsThere();
    void anEditDrawsOneContainer();
    void anUndoneEditDrawsOneContainer();
    void anEditAmongThousandsTouchesFewItems();
    void aClickSelectsAndControlAdds();
    void draggingAContainerMovesItUndoably();
    void escapeGivesUpAMove();
    void draggingACardMovesTheInstance();
    void escapeGivesUpACarry();
    void theRubberBandSelectsWhatItHolds();
    void arrowsWalkOverEntities();
    void deleteRemovesInOneStep();
    void returnAsksForTheInspector();
    void controlWheelZoomsAtThePointer();
    void theWheelScrolls();
    void middleButtonPans();
    void fitShowsEverything();
    void modelAndErAreDrawn();
    void whatTheChecksFindIsMarkedAndTold();

private:
    QPoint at(const EntityId& id) const;
    QPoint headOf(const EntityId& id) const;
    void drag(QPoint from, QPoint to, bool release = true);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
const EntityId pgTest3 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-3"));

} // namespace

void CanvasTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_view = std::make_unique<CanvasView>(m_document.get(), Kind::Topology);
    m_view->resize(1600, 1200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
}

void CanvasTest::cleanup()
{
    m_view.reset();
    m_document.reset();
}

QPoint CanvasTest::at(const EntityId& id) const
{
    return m_view->mapFromScene(m_view->canvas().item(id)->sceneFrame().center());
}

/// A place of a container where none of its parts is.
QPoint CanvasTest::headOf(const EntityId& id) const
{
    return m_view->mapFromScene(m_view->canvas().item(id)->sceneFrame().topLeft() + QPointF(20, 12));
}

void CanvasTest::drag(QPoint from, QPoint to, bool release)
{
    QWidget* port = m_view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, from + (to - from) / 2);
    QTest::mouseMove(port, to);
    if (release)
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
}

void CanvasTest::everyEntityIsThere()
{
    const CanvasScene& scene = m_view->canvas();
    for (const ClusterPtr& cluster : m_document->topology()->clusters()) {
        QVERIFY2(scene.item(cluster->id()), qPrintable(cluster->name));
        for (const Instance& instance : cluster->instances)
            QVERIFY2(scene.item({EntityId::Kind::Instance, cluster->module, cluster->name, instance.name}),
                     qPrintable(instance.name));
        for (const Service& service : cluster->services)
            QVERIFY2(scene.item({EntityId::Kind::Service, cluster->module, cluster->name, service.name}),
                     qPrintable(service.name));
    }
    QCOMPARE(scene.containers().size(), qsizetype(m_document->topology()->clusters().size()));
}

void CanvasTest::everyNodeIsThere()
{
    CanvasView nodes(m_document.get(), Kind::Nodes);
    nodes.show();
    QCOMPARE(nodes.canvas().containers().size(), 4);
    QVERIFY(nodes.canvas().item(EntityId::ofNode(QStringLiteral("10.10.10.12"))));
}

void CanvasTest::anEditDrawsOneContainer()
{
    const FigureItem* untouched = m_view->canvas().item(pgMeta);
    const int before = m_view->canvas().figuresBuilt();
    QVERIFY(m_document->perform(
        edit::setRole(*m_document->topology(), QStringLiteral("pg-test-2"), QStringLiteral("offline"))));
    QCOMPARE(m_view->canvas().figuresBuilt() - before, 1);
    QCOMPARE(m_view->canvas().item(pgMeta), untouched);
}

void CanvasTest::anUndoneEditDrawsOneContainer()
{
    QVERIFY(m_document->perform(edit::removeInstance(*m_document->topology(), pgTest3.name)));
    QVERIFY(!m_view->canvas().item(pgTest3));
    const int before = m_view->canvas().figuresBuilt();
    m_document->undoStack()->undo();
    QVERIFY(m_view->canvas().item(pgTest3));
    QCOMPARE(m_view->canvas().figuresBuilt() - before, 1);
}

void CanvasTest::anEditAmongThousandsTouchesFewItems()
{
    constexpr int clusters = 3000;
    constexpr int few = 40; // the figures of one cluster, and their marks
    m_document->create(generateInventory(clusters));
    CanvasScene& canvas = m_view->canvas();
    m_view->fit();
    QVERIFY(canvas.containers().size() > clusters);
    for (const QString& role : {QStringLiteral("offline"), QStringLiteral("replica")}) {
        const int built = canvas.figuresBuilt();
        const int touched = canvas.itemsTouched();
        QVERIFY(m_document->perform(edit::setRole(*m_document->topology(), QStringLiteral("pg-c01500-2"), role)));
        QCOMPARE(canvas.figuresBuilt() - built, 1);
        const int now = canvas.itemsTouched() - touched;
        QVERIFY2(now > 0 && now <= few, qPrintable(QString::number(now)));
    }
    const EntityId edited{EntityId::Kind::Instance, Module::Pgsql, QStringLiteral("pg-c01500"),
                          QStringLiteral("pg-c01500-2")};
    QVERIFY(canvas.item(edited)); // made when asked for
}

void CanvasTest::aClickSelectsAndControlAdds()
{
    QWidget* port = m_view->viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, at(pgTest3));
    QCOMPARE(m_document->selection()->ids(), QList<EntityId>{pgTest3});
    QVERIFY(m_view->canvas().item(pgTest3)->isMarked(FigureItem::Selected));
    QTest::mouseClick(port, Qt::LeftButton, Qt::ControlModifier, headOf(pgMeta));
    QCOMPARE(m_document->selection()->ids(), (QList<EntityId>{pgTest3, pgMeta}));
    QTest::mouseClick(port, Qt::LeftButton, {}, headOf(pgMeta));
    QCOMPARE(m_document->selection()->ids(), QList<EntityId>{pgMeta});
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(4, port->height() - 4));
    QVERIFY(m_document->selection()->isEmpty());
}

void CanvasTest::draggingAContainerMovesItUndoably()
{
    const QPointF place = m_view->canvas().item(pgTest)->pos();
    const QPointF others = m_view->canvas().item(pgMeta)->pos();
    drag(headOf(pgTest), headOf(pgTest) + QPoint(96, 48));
    const QPointF moved = m_view->canvas().item(pgTest)->pos();
    QVERIFY((moved - place - QPointF(96, 48) / m_view->zoom()).manhattanLength() < 17);
    QCOMPARE(m_document->sidecar().clusters.value(pgTest), moved);
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(m_view->canvas().item(pgMeta)->pos(), others);
    m_document->undoStack()->undo();
    QCOMPARE(m_view->canvas().item(pgTest)->pos(), place);
}

void CanvasTest::escapeGivesUpAMove()
{
    const QPointF place = m_view->canvas().item(pgTest)->pos();
    drag(headOf(pgTest), headOf(pgTest) + QPoint(96, 48), false);
    QVERIFY(m_view->canvas().item(pgTest)->pos() != place);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->canvas().item(pgTest)->pos(), place);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void CanvasTest::draggingACardMovesTheInstance()
{
    const QPoint home = headOf(pgMeta);
    drag(at(pgTest3), home, false);
    QVERIFY(m_view->preview().isPossible());
    QVERIFY(m_view->canvas().item(pgMeta)->isMarked(FigureItem::Target));
    QCOMPARE(m_view->preview().ghost().words().size(), 1);
    QVERIFY(m_view->preview().ghost().words().first().startsWith(u"pg-meta-2"));
    QVERIFY(m_view->preview().ghost().words().first().contains(u"10.10.10.13"));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, home);
    QVERIFY(!m_document->topology()->instance(u"pg-test-3"));
    QVERIFY(m_document->topology()->instance(u"pg-meta-2"));
    QVERIFY(!m_view->canvas().item(pgMeta)->isMarked(FigureItem::Target));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void CanvasTest::escapeGivesUpACarry()
{
    drag(at(pgTest3), headOf(pgMeta), false);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, headOf(pgMeta));
    QCOMPARE(m_document->text(), sandbox);
    QVERIFY(!m_view->preview().ghost().isVisible());
    QVERIFY(!m_view->canvas().item(pgTest3)->isMarked(FigureItem::Lifted));
}

void CanvasTest::theRubberBandSelectsWhatItHolds()
{
    const QRect frame = m_view->mapFromScene(m_view->canvas().item(pgTest)->sceneFrame()).boundingRect();
    const QRect around = frame.adjusted(-8, -8, 8, 8);
    drag(around.topLeft(), around.bottomRight());
    QCOMPARE(m_document->selection()->ids(), QList<EntityId>{pgTest});
}

void CanvasTest::arrowsWalkOverEntities()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const EntityId first = m_document->selection()->current();
    QVERIFY(first.kind == EntityId::Kind::Cluster);
    QSet<EntityId> seen{first};
    for (int i = 0; i < 12; ++i) {
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            QTest::keyClick(m_view.get(), key);
            seen.insert(m_document->selection()->current());
        }
    }
    QVERIFY(seen.size() >= 3);
}

void CanvasTest::deleteRemovesInOneStep()
{
    m_document->selection()->set({pgTest3, pgMeta});
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(!m_view->canvas().item(pgTest3));
    QVERIFY(!m_view->canvas().item(pgMeta));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void CanvasTest::returnAsksForTheInspector()
{
    const QSignalSpy asked(m_view.get(), &CanvasView::inspectRequested);
    m_document->selection()->set(pgTest);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

namespace {

void wheel(CanvasView& view, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

void CanvasTest::controlWheelZoomsAtThePointer()
{
    const QPoint pointer = at(pgTest3);
    const QPointF under = m_view->mapToScene(pointer);
    const double zoom = m_view->zoom();
    wheel(*m_view, pointer, {0, 240}, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > zoom * 1.3);
    QVERIFY((m_view->mapToScene(pointer) - under).manhattanLength() < 3);
    wheel(*m_view, pointer, {0, -240}, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(m_view->zoom(), zoom));
}

void CanvasTest::theWheelScrolls()
{
    const double zoom = m_view->zoom();
    const QPointF before = m_view->mapToScene(0, 0);
    wheel(*m_view, {100, 100}, {0, -120}, Qt::NoModifier);
    QVERIFY(m_view->mapToScene(0, 0).y() > before.y());
    QCOMPARE(m_view->mapToScene(0, 0).x(), before.x());
    wheel(*m_view, {100, 100}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_view->mapToScene(0, 0).x() > before.x());
    QCOMPARE(m_view->zoom(), zoom);
}

void CanvasTest::middleButtonPans()
{
    const QPointF before = m_view->mapToScene(0, 0);
    QWidget* port = m_view->viewport();
    QTest::mousePress(port, Qt::MiddleButton, {}, {200, 200});
    QTest::mouseMove(port, {230, 220});
    QTest::mouseRelease(port, Qt::MiddleButton, {}, {230, 220});
    const QPointF way = (m_view->mapToScene(0, 0) - before) * m_view->zoom();
    QVERIFY((way + QPointF(30, 20)).manhattanLength() < 3);
}

void CanvasTest::fitShowsEverything()
{
    m_view->setZoom(3);
    m_view->fit();
    QVERIFY(m_view->zoom() <= 1);
    const QRect port = m_view->viewport()->rect();
    for (const FigureItem* item : m_view->canvas().containers())
        QVERIFY(port.contains(m_view->mapFromScene(item->sceneFrame()).boundingRect()));
}

void CanvasTest::modelAndErAreDrawn()
{
    for (const Kind kind : {Kind::Model, Kind::Er}) {
        CanvasView view(m_document.get(), kind);
        view.show();
        QVERIFY(!view.canvas().containers().isEmpty());
        QVERIFY(view.canvas().contents().width() > 100);
    }
}

void CanvasTest::whatTheChecksFindIsMarkedAndTold()
{
    const FigureItem* before = m_view->canvas().item(pgTest3);
    QVERIFY(before->worst() != check::Severity::Error);
    // Two instances with one number.
    const qsizetype at = m_document->text().indexOf("pg_seq: 3") + qsizetype(strlen("pg_seq: "));
    QVERIFY(m_document->editText({at, "3", "2"}));
    QVERIFY(!m_document->snapshot()->findings().empty());
    bool marked = false;
    for (const check::Finding& finding : m_document->snapshot()->findings()) {
        const FigureItem* item = m_view->canvas().item(finding.entity);
        marked |= item && item->worst() == check::Severity::Error && item->toolTip().contains(finding.message);
    }
    QVERIFY(marked);
    m_document->undoStack()->undo();
    for (const FigureItem* container : m_view->canvas().containers())
        QVERIFY(container->worst() != check::Severity::Error);
}

QTEST_MAIN(CanvasTest)
#include "canvas.moc"
