#include "app/canvas/canvasview.h"
#include "app/document/drill.h"
#include "core/diagram/heading.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;
using diagram::Kind;
using drill::State;

/// The failure drill of a document, and what the canvas makes of it: it shows the states, and a click takes down and
/// never edits.
class DrillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsWritten();
    void itTellsHowEveryEntityFares();
    void whatIsNoNodeIsLeftOut();
    void itFollowsTheTopology();
    void nodesThatVanishAreForgotten();
    void anotherDesignEndsIt();
    void offEverythingIsUp();
    void nodesOfEntities();
    void nodesOfZones();

    void aClickOnAnInstanceTakesItsNodeDown();
    void aClickOnAClusterOnlySelects();
    void aClickInANodesBoxTakesItDown_data();
    void aClickInANodesBoxTakesItDown();
    void whatIsTooFarToBeSeenIsNotMeant();
    void controlAndClickOnlySelects();
    void quickClicksCountEach();
    void foldingIsStillThere();
    void aDragMovesThePicture();
    void nothingIsDroppedIn();
    void noKeyEdits();
    void enterTakesTheSelectedDown();
    void escapeEndsIt();
    void allViewsShowIt_data();
    void allViewsShowIt();
    void onlyWhatChangedIsTouched();
    void theTooltipTellsWhy();
    void itsMarksTakeThePlaceOfTheChecks();
    void aDrawnAnewFigureShowsItToo();
    void fromAfarItIsGreenOrRed_data();
    void fromAfarItIsGreenOrRed();

private:
    void show(Kind kind);
    FigureItem* item(const EntityId& id) const { return m_view->canvas().item(id); }
    QPoint at(const EntityId& id) const { return m_view->mapFromScene(item(id)->sceneFrame().center()); }
    QPoint headOf(const EntityId& id) const { return m_view->mapFromScene(item(id)->mapToScene(20, 20)); }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, at);
    }
    Drill& drill() { return *m_document->drill(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
const EntityId pgTest1 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-1"));
const EntityId pgTest2 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));
const QString first = QStringLiteral("10.10.10.11");
const QString second = QStringLiteral("10.10.10.12");

EntityId serviceOf(const EntityId& cluster, const char* name)
{
    return {EntityId::Kind::Service, cluster.module, cluster.cluster, cluster.cluster + u'-' + QLatin1String(name)};
}

} // namespace

void DrillingTest::init()
{
    m_view.reset();
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
}

void DrillingTest::show(Kind kind)
{
    m_view = std::make_unique<CanvasView>(m_document.get(), kind);
    m_view->resize(1400, 1000);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
}

// The drill

void DrillingTest::nothingIsWritten()
{
    drill().toggle(first);
    QCOMPARE(m_document->text(), sandbox);
    QVERIFY(m_document->sidecar().isEmpty());
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(!m_document->isModified());
}

void DrillingTest::itTellsHowEveryEntityFares()
{
    QCOMPARE(drill().healthOf(pgTest).state, State::Ok);
    drill().toggle(first);
    QVERIFY(drill().isOn());
    QCOMPARE(drill().healthOf(EntityId::ofNode(first)).state, State::Down);
    QCOMPARE(drill().healthOf(pgTest1).state, State::Down);
    QCOMPARE(drill().healthOf(pgTest2).state, State::Ok);
    QVERIFY(drill().healthOf(pgTest2).takesOver);
    QVERIFY(drill().healthOf(pgTest2).remark.contains(u"pg-test-1"));
    QCOMPARE(drill().healthOf(pgTest).state, State::Degraded);
    QCOMPARE(drill().healthOf(pgMeta).state, State::Ok);
    drill().take({QStringLiteral("10.10.10.10")}, true);
    QCOMPARE(drill().healthOf(pgMeta).state, State::Down);
    QCOMPARE(drill().healthOf({EntityId::Kind::Database, Module::Pgsql, pgMeta.cluster, QStringLiteral("meta")}).state,
             State::Down);
    QCOMPARE(drill().healthOf(serviceOf(pgMeta, "primary")).state, State::Down);
    QVERIFY(!drill().healthOf(pgTest2).takesOver); // etcd is gone
}

void DrillingTest::whatIsNoNodeIsLeftOut()
{
    drill().setDown({first, QStringLiteral("10.9.9.9"), QString()});
    QCOMPARE(drill().down(), QSet<QString>{first});
    drill().toggle(QStringLiteral("nowhere"));
    QCOMPARE(drill().down(), QSet<QString>{first});
}

void DrillingTest::itFollowsTheTopology()
{
    drill().toggle(first);
    QVERIFY(drill().healthOf(pgTest2).takesOver);
    const qsizetype role = m_document->text().indexOf("pg_seq: 2, pg_role: replica");
    QVERIFY(m_document->editText({role, "pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: offline"}));
    QVERIFY(!drill().healthOf(pgTest2).takesOver);
    QVERIFY(drill().healthOf(instanceId(pgTest.cluster, QStringLiteral("pg-test-3"))).takesOver);
    m_document->undoStack()->undo();
    QVERIFY(drill().healthOf(pgTest2).takesOver);
}

void DrillingTest::nodesThatVanishAreForgotten()
{
    drill().setDown({first, second});
    QVERIFY(m_document->readdressNode(second, QStringLiteral("10.10.10.22")));
    QCOMPARE(drill().down(), QSet<QString>{first});
    m_document->undoStack()->undo();
    QCOMPARE(drill().down(), QSet<QString>{first});
}

void DrillingTest::anotherDesignEndsIt()
{
    drill().toggle(first);
    m_document->create(sandbox);
    QVERIFY(!drill().isOn());
    QVERIFY(drill().down().isEmpty());
}

void DrillingTest::offEverythingIsUp()
{
    QSignalSpy changes(&drill(), &Drill::changed);
    drill().setOn(true);
    drill().toggle(first);
    drill().setOn(false);
    QCOMPARE(changes.size(), 3);
    QVERIFY(drill().down().isEmpty());
    QVERIFY(drill().result().down.isEmpty());
    QCOMPARE(drill().healthOf(pgTest1), Health());
    drill().setOn(false);
    QCOMPARE(changes.size(), 3);
}

void DrillingTest::nodesOfEntities()
{
    const Topology& topology = *m_document->topology();
    QCOMPARE(Drill::nodeOf(topology, pgTest2), second);
    QCOMPARE(Drill::nodeOf(topology, EntityId::ofNode(first)), first);
    QCOMPARE(Drill::nodeOf(topology, pgTest), QString());
    QCOMPARE(Drill::nodeOf(topology, serviceOf(pgTest, "primary")), QString());
    QCOMPARE(Drill::nodesOf(topology, pgTest).size(), 3);
}

void DrillingTest::nodesOfZones()
{
    QByteArray zoned = sandbox;
    for (const char* seq : {"pg_seq: 1, pg_role: primary }   #", "pg_seq: 3,"})
        zoned.replace(seq, QByteArray("zone: east, ") + seq);
    m_document->create(zoned);
    QCOMPARE(Drill::nodesIn(*m_document->topology(), QStringLiteral("east")),
             (QStringList{first, QStringLiteral("10.10.10.13")}));
}

// The canvas

void DrillingTest::aClickOnAnInstanceTakesItsNodeDown()
{
    show(Kind::Topology);
    click(at(pgTest1));
    QVERIFY(drill().down().isEmpty()); // without a drill, it selects
    drill().setOn(true);
    click(at(pgTest1));
    QCOMPARE(drill().down(), QSet<QString>{first});
    QCOMPARE(m_document->selection()->current(), pgTest1);
    click(at(pgTest1));
    QVERIFY(drill().down().isEmpty());
    QVERIFY(drill().isOn());
}

void DrillingTest::aClickOnAClusterOnlySelects()
{
    show(Kind::Topology);
    drill().setOn(true);
    const EntityId service = serviceOf(pgTest, "primary");
    for (const EntityId& id : {pgTest, service}) {
        click(id == pgTest ? headOf(id) : at(id));
        QCOMPARE(m_document->selection()->current(), id);
        QVERIFY(drill().down().isEmpty());
    }
}

void DrillingTest::aClickInANodesBoxTakesItDown_data()
{
    QTest::addColumn<EntityId>("entity");
    QTest::newRow("its head") << EntityId::ofNode(first);
    QTest::newRow("an instance in it") << pgTest1;
}

void DrillingTest::aClickInANodesBoxTakesItDown()
{
    QFETCH(EntityId, entity);
    show(Kind::Nodes);
    drill().setOn(true);
    click(headOf(entity));
    QCOMPARE(drill().down(), QSet<QString>{first});
    QCOMPARE(item(EntityId::ofNode(first))->health()->state, State::Down);
    QCOMPARE(item(pgTest1)->health()->state, State::Down);
    QCOMPARE(item(EntityId::ofNode(second))->health()->state, State::Ok);
}

void DrillingTest::whatIsTooFarToBeSeenIsNotMeant()
{
    show(Kind::Topology);
    drill().setOn(true);
    m_view->setZoom(0.15);
    click(at(pgTest1)); // hits the block that the cluster is
    QVERIFY(drill().down().isEmpty());
    show(Kind::Nodes);
    m_view->setZoom(0.15);
    click(at(pgTest1)); // the block is the node
    QCOMPARE(drill().down(), QSet<QString>{first});
}

void DrillingTest::controlAndClickOnlySelects()
{
    show(Kind::Topology);
    drill().setOn(true);
    click(at(pgTest1), Qt::ControlModifier);
    click(at(pgTest2), Qt::ShiftModifier);
    QCOMPARE(m_document->selection()->ids(), (QList<EntityId>{pgTest1, pgTest2}));
    QVERIFY(drill().down().isEmpty());
}

void DrillingTest::quickClicksCountEach()
{
    show(Kind::Topology);
    drill().setOn(true);
    QSignalSpy inspected(m_view.get(), &CanvasView::inspectRequested);
    click(at(pgTest1));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(pgTest2)); // so a click that comes soon is told
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(pgTest2));
    QCOMPARE(drill().down(), (QSet<QString>{first, second}));
    QCOMPARE(inspected.size(), 0);
}

void DrillingTest::foldingIsStillThere()
{
    show(Kind::Topology);
    drill().toggle(first);
    const QRectF mark = diagram::foldMark(item(pgTest)->frame().size());
    click(m_view->mapFromScene(item(pgTest)->mapToScene(mark.center())));
    QVERIFY(m_document->sidecar().collapsed.contains(pgTest));
    QCOMPARE(item(pgTest)->health()->state, State::Degraded);
    QCOMPARE(drill().down(), QSet<QString>{first});
}

void DrillingTest::aDragMovesThePicture()
{
    show(Kind::Topology);
    drill().setOn(true);
    m_view->setZoom(1);
    m_view->reveal(pgTest1);
    const QPointF before = m_view->mapToScene(0, 0);
    const QPoint from = at(pgTest1);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(60, 50));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(60, 50));
    QCOMPARE(m_view->mapToScene(0, 0), before - QPointF(60, 50));
    QVERIFY(drill().down().isEmpty());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void DrillingTest::nothingIsDroppedIn()
{
    show(Kind::Topology);
    const std::unique_ptr<QMimeData> mime = toMime(NewNodes{1});
    const auto isTaken = [&] {
        QDragEnterEvent enter(at(pgTest), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &enter);
        return enter.isAccepted();
    };
    QVERIFY(isTaken());
    drill().setOn(true);
    QVERIFY(!isTaken());
}

void DrillingTest::noKeyEdits()
{
    show(Kind::Topology);
    drill().setOn(true);
    m_document->selection()->set(pgTest);
    QSignalSpy renamed(m_view.get(), &CanvasView::renameRequested);
    QSignalSpy added(m_view.get(), &CanvasView::nodeRequested);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_F2})
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(renamed.size() + added.size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    QCOMPARE(renamed.size(), 1);
}

void DrillingTest::enterTakesTheSelectedDown()
{
    show(Kind::Topology);
    drill().setOn(true);
    m_document->selection()->set(pgTest2);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(drill().down(), QSet<QString>{second});
    QTest::keyClick(m_view.get(), Qt::Key_Enter);
    QVERIFY(drill().down().isEmpty());
    m_document->selection()->set(pgTest);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(drill().down().isEmpty());
}

void DrillingTest::escapeEndsIt()
{
    show(Kind::Topology);
    drill().toggle(first);
    m_document->selection()->set(pgTest);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!drill().isOn());
    QVERIFY(!item(pgTest1)->health());
    QCOMPARE(m_document->selection()->current(), pgTest);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_document->selection()->isEmpty());
}

void DrillingTest::allViewsShowIt_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<EntityId>>("down");
    const EntityId node = EntityId::ofNode(QStringLiteral("10.10.10.10"));
    const EntityId meta = instanceId(QStringLiteral("pg-meta"), QStringLiteral("pg-meta-1"));
    const EntityId database{EntityId::Kind::Database, Module::Pgsql, pgMeta.cluster, QStringLiteral("meta")};
    const EntityId service = serviceOf(pgMeta, "primary");
    QTest::newRow("clusters") << Kind::Topology << QList<EntityId>{pgMeta, meta, database, service};
    QTest::newRow("nodes") << Kind::Nodes << QList<EntityId>{node, meta};
    QTest::newRow("model") << Kind::Model << QList<EntityId>{pgMeta, meta, database, service, node};
    QTest::newRow("er") << Kind::Er << QList<EntityId>{pgMeta};
}

void DrillingTest::allViewsShowIt()
{
    QFETCH(Kind, kind);
    QFETCH(QList<EntityId>, down);
    show(kind);
    drill().toggle(QStringLiteral("10.10.10.10"));
    for (const EntityId& id : down) {
        QVERIFY2(item(id), qPrintable(id.toString()));
        QVERIFY2(item(id)->health() && item(id)->health()->state == State::Down, qPrintable(id.toString()));
    }
    drill().setOn(false);
    for (const EntityId& id : down)
        QVERIFY(!item(id)->health());
}

void DrillingTest::onlyWhatChangedIsTouched()
{
    show(Kind::Topology);
    drill().setOn(true);
    int before = m_view->canvas().healthsShown();
    drill().toggle(QStringLiteral("10.10.10.13")); // a replica, which alone was there for offline queries
    QCOMPARE(m_view->canvas().healthsShown(), before + 3);
    QCOMPARE(item(serviceOf(pgTest, "offline"))->health()->state, State::Degraded);
    before = m_view->canvas().healthsShown();
    m_document->selection()->set(pgTest);
    drill().setDown(drill().down());
    QCOMPARE(m_view->canvas().healthsShown(), before);
}

void DrillingTest::theTooltipTellsWhy()
{
    show(Kind::Topology);
    const QString before = item(pgTest1)->toolTip();
    drill().toggle(first);
    QVERIFY2(item(pgTest1)->toolTip().contains(u"its node is down"), qPrintable(item(pgTest1)->toolTip()));
    QVERIFY(item(pgTest2)->toolTip().contains(u"takes over"));
    drill().setOn(false);
    QCOMPARE(item(pgTest1)->toolTip(), before);
}

void DrillingTest::itsMarksTakeThePlaceOfTheChecks()
{
    m_document->create(QByteArray(sandbox).replace("{ pg_seq: 2, pg_role: replica }",
                                                   "{ pg_seq: 2, pg_role: replica, pg_upstream: 10.9.9.9 }"));
    show(Kind::Topology);
    m_view->setZoom(1);
    const QPointF corner = item(pgTest2)->sceneFrame().topRight();
    QVERIFY(item(pgTest2)->hasBadgeAt(corner, 1));
    const QString found = item(pgTest2)->toolTip();
    drill().setOn(true);
    QVERIFY(!item(pgTest2)->hasBadgeAt(corner, 1)); // a click there is meant for the node
    QVERIFY(item(pgTest2)->toolTip().contains(u"10.9.9.9"));
    drill().setOn(false);
    QVERIFY(item(pgTest2)->hasBadgeAt(corner, 1));
    QCOMPARE(item(pgTest2)->toolTip(), found);
}

void DrillingTest::aDrawnAnewFigureShowsItToo()
{
    show(Kind::Topology);
    drill().toggle(first);
    QVERIFY(m_document->perform(edit::addDatabase(*m_document->topology(), pgTest.name, QStringLiteral("more"))));
    QCOMPARE(item(pgTest)->health()->state, State::Degraded);
    QCOMPARE(item(pgTest1)->health()->state, State::Down);
}

void DrillingTest::fromAfarItIsGreenOrRed_data()
{
    QTest::addColumn<diagram::Theme>("theme");
    QTest::newRow("light") << diagram::Theme::Light;
    QTest::newRow("dark") << diagram::Theme::Dark;
}

/// The edge of a block: a hand's breadth away from its name and its mark.
void DrillingTest::fromAfarItIsGreenOrRed()
{
    QFETCH(diagram::Theme, theme);
    show(Kind::Topology);
    m_view->setTheme(theme);
    m_view->setZoom(0.15);
    drill().toggle(QStringLiteral("10.10.10.10"));
    const auto edgeOf = [this](const EntityId& id) {
        const QRect frame = m_view->mapFromScene(item(id)->sceneFrame()).boundingRect();
        const QImage image = m_view->viewport()->grab().toImage();
        return image.pixelColor(frame.left() + 3, frame.bottom() - 4);
    };
    const QColor down = edgeOf(pgMeta);
    QVERIFY2(down.red() > down.green() + 20, qPrintable(down.name()));
    drill().setDown({});
    const QColor fine = edgeOf(pgMeta);
    QVERIFY2(fine.red() - fine.green() < down.red() - down.green() - 20, qPrintable(fine.name()));
}

QTEST_MAIN(DrillingTest)
#include "drilling.moc"
