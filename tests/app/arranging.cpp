#include "app/canvas/arranging.h"
#include "app/canvas/canvasview.h"
#include "app/canvas/guides.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QDragEnterEvent>
#include <QTest>

using namespace pigpen;
using diagram::Kind;

/// Moving with guides, nudging, aligning, distributing and tidying, with real mouse and keys. Undo brings the layout
/// file back byte for byte.
class ArrangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movedBoxesSnapAndGuidesTell();
    void altLetsABoxStandAnywhere();
    void shiftHoldsAMoveToOneWay();
    void whatMovesLiesAbove();
    void severalMoveAsOne();
    void theViewScrollsWhileABoxIsDraggedAtItsEdge();
    void aBandGrowsWhileTheViewScrolls();
    void theViewScrollsUnderADropAtItsEdge();
    void onlyBoxesAroundAreCompared();
    void controlArrowsNudgeInOneStep();
    void nudgingAnotherIsAnotherStep();
    void aligningIsOneStep();
    void distributingMakesEqualGaps();
    void tidyingAllForgetsPositions();
    void tidyingAFewLeavesTheOthers();
    void boxesGlideButStandAtOnce();
    void allContainersAreSelected_data();
    void allContainersAreSelected();

private:
    const FigureItem* box(const EntityId& id) const { return m_view->canvas().item(id); }
    QPoint headOf(const EntityId& id) const;
    /// Presses at the head and moves so far; the release is another's.
    QPoint drag(const EntityId& id, QPointF way, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }
    std::vector<diagram::Guide> guides() const;
    QByteArray layout() const { return m_document->sidecar().toJson(); }
    void pin();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
const EntityId etcd = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));

} // namespace

void ArrangingTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_view = std::make_unique<CanvasView>(m_document.get(), Kind::Topology);
    m_view->resize(1600, 1200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setZoom(0.5);
    pin();
}

void ArrangingTest::cleanup()
{
    m_view.reset();
    m_document.reset();
}

/// Far enough from one another for every test.
void ArrangingTest::pin()
{
    Sidecar sidecar = m_view->canvas().pinned();
    sidecar.clusters = {{EntityId::ofCluster(Module::Infra, QStringLiteral("infra")), {0, 0}},
                        {etcd, {600, 8}},
                        {pgMeta, {16, 600}},
                        {pgTest, {848, 640}}};
    m_document->arrange(QStringLiteral("pin"), sidecar);
    m_document->undoStack()->clear();
    m_view->centerOn(800, 500);
}

QPoint ArrangingTest::headOf(const EntityId& id) const
{
    return m_view->mapFromScene(box(id)->sceneFrame().topLeft() + QPointF(20, 12));
}

QPoint ArrangingTest::drag(const EntityId& id, QPointF way, Qt::KeyboardModifiers modifiers)
{
    QWidget* port = m_view->viewport();
    const QPoint from = headOf(id);
    const QPoint to = from + (way * m_view->zoom()).toPoint();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    for (const QPoint at : {from + (to - from) / 2, to}) { // QTest::mouseMove knows no modifiers
        QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(port, &move);
    }
    return to;
}

std::vector<diagram::Guide> ArrangingTest::guides() const
{
    for (const QGraphicsItem* item : m_view->canvas().items()) {
        if (const auto* found = dynamic_cast<const GuidesItem*>(item))
            return found->guides();
    }
    return {};
}

void ArrangingTest::movedBoxesSnapAndGuidesTell()
{
    const QByteArray before = layout();
    // Eight pixels short of the left edge of pg-meta: on screen that is four.
    const QPoint to = drag(etcd, {16 - 600 + 8, 0});
    QCOMPARE(box(etcd)->pos().x(), 16.0);
    const auto shown = guides();
    QVERIFY(std::any_of(shown.begin(), shown.end(),
                        [](const diagram::Guide& guide) { return guide.line.dx() == 0 && guide.line.x1() == 16; }));
    release(to);
    QVERIFY(guides().empty());
    QCOMPARE(m_document->sidecar().clusters.value(etcd).x(), 16.0);
    m_document->undoStack()->undo();
    QCOMPARE(layout(), before);
}

void ArrangingTest::altLetsABoxStandAnywhere()
{
    for (const Qt::KeyboardModifier held : {Qt::AltModifier, Qt::ControlModifier}) {
        const QPoint to = drag(etcd, {-578, 2}, held);
        QCOMPARE(box(etcd)->pos(), QPointF(22, 10));
        QVERIFY(guides().empty());
        release(to);
        m_document->undoStack()->undo();
    }
}

void ArrangingTest::shiftHoldsAMoveToOneWay()
{
    release(drag(etcd, {204, 90}, Qt::ShiftModifier));
    QCOMPARE(box(etcd)->pos().y(), 8.0);
    QVERIFY(box(etcd)->pos().x() > 780);
}

void ArrangingTest::whatMovesLiesAbove()
{
    const QPoint to = drag(etcd, {100, 300});
    QVERIFY(box(etcd)->zValue() > box(pgTest)->zValue());
    release(to);
    QCOMPARE(box(etcd)->zValue(), box(pgTest)->zValue());
}

void ArrangingTest::severalMoveAsOne()
{
    m_document->selection()->set({etcd, pgTest});
    const QPointF apart = box(pgTest)->pos() - box(etcd)->pos();
    release(drag(pgTest, {130, 70}));
    QCOMPARE(box(pgTest)->pos() - box(etcd)->pos(), apart);
    QVERIFY(box(pgTest)->pos() != QPointF(848, 640));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void ArrangingTest::theViewScrollsWhileABoxIsDraggedAtItsEdge()
{
    QWidget* port = m_view->viewport();
    const QPoint from = headOf(pgTest);
    const QPoint edge(port->width() - 4, from.y());
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, edge - QPoint(40, 0));
    QTest::mouseMove(port, edge);
    const double seen = m_view->mapToScene(0, 0).x();
    const double stands = box(pgTest)->pos().x();
    QTRY_VERIFY(m_view->mapToScene(0, 0).x() > seen + 50);
    QVERIFY(box(pgTest)->pos().x() > stands + 40); // it keeps to the mouse
    release(edge);
    const double then = m_view->mapToScene(0, 0).x();
    QTest::qWait(60);
    QCOMPARE(m_view->mapToScene(0, 0).x(), then);
}

void ArrangingTest::aBandGrowsWhileTheViewScrolls()
{
    m_view->centerOn(box(etcd)->place().center());
    QWidget* port = m_view->viewport();
    const QPoint above = m_view->mapFromScene(box(etcd)->place().topLeft() - QPointF(60, 60));
    const QPoint edge(port->width() - 100, port->height() - 2);
    QTest::mousePress(port, Qt::LeftButton, {}, above);
    QTest::mouseMove(port, edge - QPoint(0, 60));
    QTest::mouseMove(port, edge);
    const double seen = m_view->mapToScene(0, 0).y();
    QTRY_VERIFY(m_view->mapToScene(0, 0).y() > seen + 200);
    release(edge);
    QVERIFY(m_document->selection()->contains(etcd)); // where the band began is out of view, and still in it
}

void ArrangingTest::theViewScrollsUnderADropAtItsEdge()
{
    QWidget* port = m_view->viewport();
    const auto mime = toMime(NewClusterOf{});
    const QPoint edge(port->width() - 4, 300);
    QDragEnterEvent enter(edge, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(port, &enter);
    const double seen = m_view->mapToScene(0, 0).x();
    QDragMoveEvent move(edge, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(port, &move);
    QCOMPARE(m_view->mapToScene(0, 0).x(), seen); // what only passes the edge moves nothing
    QTRY_VERIFY(m_view->mapToScene(0, 0).x() > seen + 50);
    QDragLeaveEvent leave;
    QApplication::sendEvent(port, &leave);
    const double then = m_view->mapToScene(0, 0).x();
    QTest::qWait(60);
    QCOMPARE(m_view->mapToScene(0, 0).x(), then);
}

/// Ten thousand nodes in view at once: a move asks for those beside, above and below only.
void ArrangingTest::onlyBoxesAroundAreCompared()
{
    QByteArray text = "all:\n  children:\n    spare:\n      hosts:\n";
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("        10.%1.%2.%3: {}\n").arg(i / 40'000).arg(i / 200).arg(i % 200 + 1).toUtf8();
    m_document->create(text);
    CanvasView nodes(m_document.get(), Kind::Nodes);
    nodes.resize(1600, 1200);
    nodes.show();
    nodes.fit();
    const FigureItem* one = nodes.canvas().item(EntityId::ofNode(QStringLiteral("10.0.25.101")));
    QVERIFY(one);
    QCOMPARE(nodes.canvas().containers().size(), count);
    const QRectF seen = nodes.mapToScene(nodes.viewport()->rect()).boundingRect();
    const diagram::Strips strips = diagram::stripsAround(one->place(), seen, 24);
    const qsizetype near =
        nodes.canvas().containersIn(strips.column).size() + nodes.canvas().containersIn(strips.row).size();
    QVERIFY2(near > 100 && near < count / 20, qPrintable(QString::number(near)));
}

void ArrangingTest::controlArrowsNudgeInOneStep()
{
    const QByteArray before = layout();
    m_document->selection()->set(etcd);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(box(etcd)->pos(), QPointF(616, 9));
    QCOMPARE(m_document->selection()->current(), etcd);
    QCOMPARE(m_document->undoStack()->count(), 1);
    const QByteArray after = layout();
    m_document->undoStack()->undo();
    QCOMPARE(layout(), before);
    m_document->undoStack()->redo();
    QCOMPARE(layout(), after);
    m_document->undoStack()->undo();
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!m_document->isModified());
    QCOMPARE(layout(), before);
}

void ArrangingTest::nudgingAnotherIsAnotherStep()
{
    for (const EntityId& id : {etcd, pgTest}) {
        m_document->selection()->set(id);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    }
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void ArrangingTest::aligningIsOneStep()
{
    const QByteArray before = layout();
    m_document->selection()->set({pgMeta, pgTest});
    align(m_view->canvas(), diagram::Alignment::Top);
    QCOMPARE(box(pgTest)->pos(), QPointF(848, 600));
    QCOMPARE(box(pgMeta)->pos(), QPointF(16, 600));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->text(), sandbox);
    m_document->undoStack()->undo();
    QCOMPARE(layout(), before);
    QCOMPARE(box(pgTest)->pos(), QPointF(848, 640));
}

void ArrangingTest::distributingMakesEqualGaps()
{
    m_document->selection()->set({etcd, pgMeta, pgTest});
    distribute(m_view->canvas(), diagram::Distribution::UpAndDown);
    std::vector<QRectF> places{box(etcd)->place(), box(pgMeta)->place(), box(pgTest)->place()};
    std::sort(places.begin(), places.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    QVERIFY(std::abs(places[1].top() - places[0].bottom() - (places[2].top() - places[1].bottom())) <= 1);
}

void ArrangingTest::tidyingAllForgetsPositions()
{
    const QByteArray before = layout();
    tidyAll(m_view->canvas());
    QVERIFY(m_document->sidecar().clusters.isEmpty());
    QVERIFY(box(pgTest)->pos() != QPointF(848, 640));
    m_document->undoStack()->undo();
    QCOMPARE(layout(), before);
    QCOMPARE(box(pgTest)->pos(), QPointF(848, 640));
}

void ArrangingTest::tidyingAFewLeavesTheOthers()
{
    release(drag(pgMeta, {300, 500}, Qt::AltModifier)); // aslant from pg-test
    const QPointF corner = (box(pgMeta)->place() | box(pgTest)->place()).topLeft();
    const QByteArray before = layout();
    m_document->selection()->set({pgMeta, pgTest});
    tidySelected(m_view->canvas());
    QVERIFY(!box(pgMeta)->place().intersects(box(pgTest)->place()));
    QCOMPARE((box(pgMeta)->place() | box(pgTest)->place()).topLeft(), corner);
    QCOMPARE(box(pgMeta)->y(), box(pgTest)->y()); // side by side again
    QCOMPARE(box(etcd)->pos(), QPointF(600, 8));
    m_document->undoStack()->undo();
    QCOMPARE(layout(), before);
}

void ArrangingTest::boxesGlideButStandAtOnce()
{
    CanvasScene& scene = m_view->canvas();
    scene.glide().setDuration(80);
    m_document->selection()->set({pgMeta, pgTest});
    align(scene, diagram::Alignment::Top);
    QVERIFY(scene.glide().isRunning());
    QCOMPARE(box(pgTest)->pos(), QPointF(848, 600));                  // the truth for all that ask
    QCOMPARE(box(pgTest)->sceneFrame().topLeft(), QPointF(848, 640)); // what is seen
    QTRY_VERIFY(!scene.glide().isRunning());
    QCOMPARE(box(pgTest)->sceneFrame().topLeft(), QPointF(848, 600));
    m_document->undoStack()->undo();
    QVERIFY(scene.glide().isRunning());
    // What is drawn anew meanwhile ends it.
    QVERIFY(m_document->perform(
        edit::setRole(*m_document->topology(), QStringLiteral("pg-test-2"), QStringLiteral("offline"))));
    QVERIFY(!scene.glide().isRunning());
    QCOMPARE(box(pgTest)->sceneFrame().topLeft(), QPointF(848, 640));
}

void ArrangingTest::allContainersAreSelected_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<EntityId>("one");
    QTest::newRow("clusters") << Kind::Topology << pgTest;
    QTest::newRow("nodes") << Kind::Nodes << EntityId::ofNode(QStringLiteral("10.10.10.12"));
    QTest::newRow("model") << Kind::Model << pgTest;
    QTest::newRow("er") << Kind::Er << pgTest;
}

void ArrangingTest::allContainersAreSelected()
{
    QFETCH(Kind, kind);
    QFETCH(EntityId, one);
    CanvasView view(m_document.get(), kind);
    view.show();
    selectAllContainers(view.canvas());
    QVERIFY(m_document->selection()->contains(one));
    QVERIFY(m_document->selection()->ids().size() > 1);
}

QTEST_MAIN(ArrangingTest)
#include "arranging.moc"
