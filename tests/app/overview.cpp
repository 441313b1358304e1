#include "app/canvas/minimap.h"
#include "app/window/filterbar.h"
#include "app/window/viewtabs.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace pigpen;
using diagram::Kind;

/// Keeping the overview: the filter that pales the rest, and the small map in the corner.
class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsTypedStaysAndTheRestPales();
    void partsPaleWithinABox();
    void modulesAreToggled();
    void aNarrowStripHidesTheNamesOfModules();
    void enterGoesFromMatchToMatch();
    void escapeShowsEverythingAgain();
    void theFilterHoldsWhileEditing();
    void everyViewIsFiltered_data();
    void everyViewIsFiltered();
    void theMapIsThereWhenSomethingIsOutOfView();
    void aClickOnTheMapLooksThere();
    void theWheelOnTheMapZooms();
    void movingTheViewPaintsNoBoxAnew();
    void unwantedTheMapIsGone();
    void theSelectedAreFitted();

private:
    CanvasView& view() { return m_views->view(); }
    const FigureItem* box(const EntityId& id) { return view().canvas().item(id); }
    bool isPale(const EntityId& id) { return box(id)->effectiveOpacity() < 0.5; }
    QLineEdit* words() { return m_views->filter().findChild<QLineEdit*>(); }
    QString count() { return m_views->filter().findChild<QLabel*>()->text(); }
    QToolButton* button(const QString& text);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ViewTabs> m_views;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));
const EntityId pgTest1 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-1"));
const EntityId pgTest2 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));
const EntityId etcd = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));

} // namespace

void OverviewTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_views = std::make_unique<ViewTabs>(m_document.get());
    m_views->resize(1200, 900);
    m_views->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_views.get()));
    m_views->filter().open();
}

void OverviewTest::cleanup()
{
    m_views.reset();
    m_document.reset();
}

QToolButton* OverviewTest::button(const QString& text)
{
    const auto buttons = m_views->filter().findChildren<QToolButton*>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton* one) { return one->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void OverviewTest::whatIsTypedStaysAndTheRestPales()
{
    QTest::keyClicks(words(), QStringLiteral("PG-test"));
    QVERIFY(!isPale(pgTest));
    QVERIFY(!isPale(pgTest1));
    QVERIFY(isPale(pgMeta));
    QVERIFY(isPale(etcd));
    QCOMPARE(count(), QStringLiteral("1 of 4"));
}

void OverviewTest::partsPaleWithinABox()
{
    QTest::keyClicks(words(), QStringLiteral("10.10.10.12"));
    QVERIFY(!isPale(pgTest2));
    QVERIFY(!isPale(pgTest)); // it holds a match
    QVERIFY(isPale(pgTest1));
    QVERIFY(box(pgTest1)->effectiveOpacity() > 0.2); // pale, but once
}

void OverviewTest::modulesAreToggled()
{
    QVERIFY(!button(QStringLiteral("Redis"))); // there is none
    QTest::mouseClick(button(QStringLiteral("etcd")), Qt::LeftButton);
    QVERIFY(!isPale(etcd));
    QVERIFY(isPale(pgTest));
    QTest::mouseClick(button(QStringLiteral("PostgreSQL")), Qt::LeftButton);
    QVERIFY(!isPale(pgTest));
    QCOMPARE(count(), QStringLiteral("3 of 4"));
    QTest::keyClicks(words(), QStringLiteral("pg-meta"));
    QCOMPARE(count(), QStringLiteral("1 of 4"));
}

void OverviewTest::aNarrowStripHidesTheNamesOfModules()
{
    QCOMPARE(button(QStringLiteral("etcd"))->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_views->resize(500, 900);
    QTRY_COMPARE(button(QStringLiteral("etcd"))->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(words()->width() > 120);
    m_views->resize(1200, 900);
    QTRY_COMPARE(button(QStringLiteral("etcd"))->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void OverviewTest::enterGoesFromMatchToMatch()
{
    view().setZoom(2);
    QTest::keyClicks(words(), QStringLiteral("pg-test replica"));
    QList<EntityId> visited;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(words(), Qt::Key_Return);
        visited.append(m_document->selection()->current());
        const QRect frame = view().mapFromScene(box(visited.last())->sceneFrame()).boundingRect();
        QVERIFY(view().viewport()->rect().contains(frame));
    }
    QCOMPARE(visited.size(), QSet<EntityId>(visited.begin(), visited.end()).size());
    QVERIFY(visited.contains(pgTest2));
    QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_document->selection()->current(), visited[1]);
    QTest::keyClick(words(), Qt::Key_F3);
    QCOMPARE(m_document->selection()->current(), visited[2]);
}

void OverviewTest::escapeShowsEverythingAgain()
{
    QTest::keyClicks(words(), QStringLiteral("etcd"));
    QVERIFY(isPale(pgTest));
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(!m_views->filter().isVisible());
    QVERIFY(!isPale(pgTest));
    QVERIFY(view().hasFocus());
}

void OverviewTest::theFilterHoldsWhileEditing()
{
    QTest::keyClicks(words(), QStringLiteral("offline"));
    QVERIFY(isPale(pgTest2));
    QVERIFY(m_document->perform(
        edit::setRole(*m_document->topology(), QStringLiteral("pg-test-2"), QStringLiteral("offline"))));
    QVERIFY(!isPale(pgTest2));
    QVERIFY(isPale(pgTest1));
    m_document->undoStack()->undo();
    QVERIFY(isPale(pgTest2));
}

void OverviewTest::everyViewIsFiltered_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EntityId>("kept");
    QTest::addColumn<EntityId>("paled");
    QTest::newRow("nodes") << Kind::Nodes << "pg-test" << EntityId::ofNode(QStringLiteral("10.10.10.12"))
                           << EntityId::ofNode(QStringLiteral("10.10.10.10"));
    QTest::newRow("model") << Kind::Model << "pg-test" << pgTest << pgMeta;
    QTest::newRow("er") << Kind::Er << "pg-meta" << pgMeta << pgTest2;
}

void OverviewTest::everyViewIsFiltered()
{
    QFETCH(Kind, kind);
    QFETCH(QString, typed);
    QFETCH(EntityId, kept);
    QFETCH(EntityId, paled);
    QTest::keyClicks(words(), typed);
    m_views->setKind(kind);
    QVERIFY(box(kept) && box(paled));
    QVERIFY(!isPale(kept));
    QVERIFY(isPale(paled));
}

void OverviewTest::theMapIsThereWhenSomethingIsOutOfView()
{
    view().fit();
    QTRY_VERIFY(!view().minimap().isVisible());
    view().setZoom(2);
    QTRY_VERIFY(view().minimap().isVisible());
    QVERIFY(view().rect().contains(view().minimap().geometry()));
}

void OverviewTest::aClickOnTheMapLooksThere()
{
    view().setZoom(2);
    Minimap& map = view().minimap();
    QTRY_VERIFY(map.isVisible());
    const QPointF wanted = box(pgMeta)->sceneFrame().center();
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.mapFromScene(wanted).toPoint());
    const QPointF seen = view().mapToScene(view().viewport()->rect().center());
    QVERIFY((seen - wanted).manhattanLength() < 20);
    QVERIFY(m_document->selection()->isEmpty());
    const QPointF other = box(etcd)->sceneFrame().center();
    QTest::mousePress(&map, Qt::LeftButton, {}, map.mapFromScene(wanted).toPoint());
    QTest::mouseMove(&map, map.mapFromScene(other).toPoint());
    QTest::mouseRelease(&map, Qt::LeftButton, {}, map.mapFromScene(other).toPoint());
    const QPointF then = view().mapToScene(view().viewport()->rect().center());
    QVERIFY((then - other).manhattanLength() < 20);
}

void OverviewTest::theWheelOnTheMapZooms()
{
    view().setZoom(2);
    Minimap& map = view().minimap();
    QTRY_VERIFY(map.isVisible());
    const QPointF at = map.rect().center();
    QWheelEvent event(at, map.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &event);
    QCOMPARE(view().zoom(), 2.4);
}

void OverviewTest::movingTheViewPaintsNoBoxAnew()
{
    view().setZoom(2);
    Minimap& map = view().minimap();
    QTRY_VERIFY(map.picturesPainted() > 0);
    const int before = map.picturesPainted();
    for (int i = 0; i < 5; ++i) {
        view().lookAt(QPointF(i * 40, i * 30));
        map.grab();
    }
    QCOMPARE(map.picturesPainted(), before);
    QVERIFY(m_document->perform(edit::removeCluster(*m_document->topology(), QStringLiteral("pg-meta"))));
    map.grab();
    QCOMPARE(map.picturesPainted(), before + 1);
}

void OverviewTest::unwantedTheMapIsGone()
{
    view().setZoom(2);
    QTRY_VERIFY(view().minimap().isVisible());
    m_views->setOverview(false);
    QVERIFY(!view().minimap().isVisible());
    m_views->setOverview(true);
    QTRY_VERIFY(view().minimap().isVisible());
}

void OverviewTest::theSelectedAreFitted()
{
    view().setZoom(0.3);
    m_document->selection()->set({pgTest, etcd});
    view().fitSelected();
    QVERIFY(view().zoom() > 0.3);
    for (const EntityId& id : {pgTest, etcd})
        QVERIFY(view().viewport()->rect().contains(view().mapFromScene(box(id)->sceneFrame()).boundingRect()));
}

QTEST_MAIN(OverviewTest)
#include "overview.moc"
