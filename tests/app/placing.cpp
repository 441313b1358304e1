#include "app/panels/palette/palettepanel.h"
#include "app/panels/palette/palettetile.h"
#include "app/panels/tray/traypanel.h"
#include "app/window/addresseditor.h"
#include "app/window/canvasmenu.h"
#include "app/window/inlineeditor.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace pigpen;
using diagram::Kind;

/// Click-to-place, the tray of free nodes, many nodes by address, and all of it from menus.
class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickOnATileArmsIt();
    void shiftKeepsItArmed();
    void aDoubleClickLocksIt();
    void escapeAndARightClickDisarm();
    void enterPlacesAtTheSelection();
    void aRangeOfAddressesIsPlacedAtOnce();
    void aRangeJoinsTheSelectedCluster();
    void whatIsWrongWithARangeIsTold();
    void theTrayListsFreeNodes();
    void enterInTheTrayAsksForTheCluster();
    void deleteInTheTrayRemoves();
    void theMenusDoWhatCanBeDragged();
    void tooltipsTellTheRule();
    void namesAreTypedInPlace();
    void machinesAreMarkedFromTheMenu();

private:
    Document& document() { return m_window->document(); }
    CanvasView& view() { return m_window->views().view(); }
    PaletteTile* tile(const Cargo& cargo) const;
    QPoint on(const EntityId& id);
    QPoint ground();
    QAction* action(const QString& menu, const QStringList& path);

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const QStringList twoFree{QStringLiteral("10.10.10.21"), QStringLiteral("10.10.10.22")};

QString plain(QString text)
{
    return text.remove(u'&');
}

QAction* find(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (plain(action->text()) == text)
            return action;
    }
    return nullptr;
}

} // namespace

void PlacingTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    document().create(sandbox);
    m_window->views().setKind(Kind::Topology);
    view().fit();
}

PaletteTile* PlacingTest::tile(const Cargo& cargo) const
{
    for (PaletteTile* tile : m_window->findChildren<PaletteTile*>()) {
        if (tile->cargo() == cargo)
            return tile;
    }
    return nullptr;
}

QPoint PlacingTest::on(const EntityId& id)
{
    return view().mapFromScene(view().canvas().item(id)->sceneFrame().center());
}

QPoint PlacingTest::ground()
{
    return view().mapFromScene(view().canvas().contents().bottomLeft()) + QPoint(60, 20);
}

/// Of a menu of the menu bar, opened as a user would see it.
QAction* PlacingTest::action(const QString& title, const QStringList& path)
{
    for (QAction* top : m_window->menuBar()->actions()) {
        if (plain(top->text()) != title)
            continue;
        QMenu* menu = top->menu();
        Q_EMIT menu->aboutToShow();
        for (const QString& submenu : path.mid(0, path.size() - 1)) {
            QAction* step = menu ? find(*menu, submenu) : nullptr;
            menu = step ? step->menu() : nullptr;
        }
        return menu ? find(*menu, path.last()) : nullptr;
    }
    return nullptr;
}

void PlacingTest::aClickOnATileArmsIt()
{
    PaletteTile* node = tile(NewNodes{1});
    QTest::mouseClick(node, Qt::LeftButton);
    QVERIFY(node->isArmed());
    QVERIFY(view().placing().isArmed());
    QCOMPARE(document().text(), sandbox);
    QTest::mouseMove(view().viewport(), on(pgTest));
    QCOMPARE(view().preview().ghost().words(),
             QStringList{QStringLiteral("pg-test-4 · becomes a replica · 10.10.10.14")});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, on(pgTest));
    QVERIFY(document().topology()->instance(u"pg-test-4"));
    QVERIFY(!node->isArmed());
    QVERIFY(!view().placing().isArmed());
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::shiftKeepsItArmed()
{
    QTest::mouseClick(tile(NewNodes{1}), Qt::LeftButton);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, on(pgTest));
    QVERIFY(view().placing().isArmed());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, on(pgTest));
    QVERIFY(!view().placing().isArmed());
    QVERIFY(document().topology()->instance(u"pg-test-5"));
    QCOMPARE(document().undoStack()->count(), 2);
}

void PlacingTest::aDoubleClickLocksIt()
{
    PaletteTile* node = tile(NewNodes{1});
    QTest::mouseClick(node, Qt::LeftButton);
    QTest::mouseDClick(node, Qt::LeftButton);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, on(pgTest));
    QVERIFY(node->isArmed());
    QVERIFY(document().topology()->instance(u"pg-test-6"));
    QTest::mouseClick(node, Qt::LeftButton);
    QVERIFY(!node->isArmed() && !view().placing().isArmed());
}

void PlacingTest::escapeAndARightClickDisarm()
{
    PaletteTile* trio = tile(NewClusterOf{edit::Archetype::Trio});
    QTest::mouseClick(trio, Qt::LeftButton);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!trio->isArmed() && !view().placing().isArmed());
    QTest::mouseClick(trio, Qt::LeftButton);
    QTest::mouseClick(view().viewport(), Qt::RightButton, {}, ground());
    QVERIFY(!trio->isArmed() && !view().placing().isArmed());
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::enterPlacesAtTheSelection()
{
    document().selection()->set(pgTest);
    QTest::keyClick(tile(NewNodes{1}), Qt::Key_Return);
    QVERIFY(document().topology()->instance(u"pg-test-4"));
    QCOMPARE(document().selection()->current().name, QStringLiteral("pg-test-4"));
    QTest::keyClick(&view(), Qt::Key_Insert);
    QVERIFY(document().topology()->instance(u"pg-test-5"));
    document().selection()->set(EntityId::ofNode(QStringLiteral("10.10.10.10")));
    QTest::keyClick(tile(NewClusterOf{edit::Archetype::Minio}), Qt::Key_Return);
    QCOMPARE(document().topology()->instance(u"minio-1").instance->node, QStringLiteral("10.10.10.10"));
}

void PlacingTest::aRangeOfAddressesIsPlacedAtOnce()
{
    action(QStringLiteral("Insert"), {QStringLiteral("Nodes by address…")})->trigger();
    auto* editor = m_window->findChild<AddressEditor*>();
    QVERIFY(editor);
    auto* line = editor->findChild<QLineEdit*>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("10.10.10.21-29"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(document().topology()->node(u"10.10.10.29"));
    QCOMPARE(document().topology()->nodes().size(), size_t(13));
    QCOMPARE(document().undoStack()->count(), 1);
    QVERIFY(!editor->isVisible());
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::aRangeJoinsTheSelectedCluster()
{
    document().selection()->set(pgTest);
    action(QStringLiteral("Entity"), {QStringLiteral("Add several by address…")})->trigger();
    auto* line = m_window->findChild<AddressEditor*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("10.10.10.21, 10.10.10.22"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(document().topology()->instance(u"pg-test-5").instance->node, QStringLiteral("10.10.10.22"));
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::whatIsWrongWithARangeIsTold()
{
    m_window->views().openAddresses();
    auto* editor = m_window->findChild<AddressEditor*>();
    auto* line = editor->findChild<QLineEdit*>();
    const auto told = [line] { return line->accessibleDescription(); };
    QTest::keyClicks(line, QStringLiteral("10.10.10.21-"));
    QVERIFY(told().startsWith(u"\"10.10.10.21-\" is no IPv4 address"));
    QTest::keyClicks(line, QStringLiteral("23"));
    QVERIFY2(told().contains(u"10.10.10.21 … 10.10.10.23"), qPrintable(told()));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("10.10.10.10-15"));
    QVERIFY(told().startsWith(u"4 of 6 can't be:"));
    QVERIFY(told().contains(u"10.10.10.10 is a node of the inventory already"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(document().text(), sandbox);
    QVERIFY(editor->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
}

void PlacingTest::theTrayListsFreeNodes()
{
    auto* tray = m_window->findChild<TrayPanel*>();
    QCOMPARE(tray->model()->rowCount(), 0);
    document().perform(edit::addNodes(*document().topology(), twoFree));
    QCOMPARE(tray->model()->rowCount(), 2);
    QCOMPARE(tray->windowTitle(), QStringLiteral("Free nodes (2)"));
    tray->selectAll();
    QCOMPARE(document().selection()->ids().size(), 2);
    const std::unique_ptr<QMimeData> mime(tray->model()->mimeData(tray->selectionModel()->selectedIndexes()));
    QVERIFY(cargoFrom(mime.get()) == Cargo(Entities{document().selection()->ids()}));
    document().perform(
        edit::addInstance(*document().topology(), document().usedNumbers(), {pgTest.name, twoFree[0], {}, {}}));
    QCOMPARE(tray->model()->rowCount(), 1);
    QVERIFY(tray->model()->index(0, 0).data().toString().startsWith(twoFree[1]));
}

void PlacingTest::enterInTheTrayAsksForTheCluster()
{
    document().perform(edit::addNodes(*document().topology(), twoFree));
    auto* tray = m_window->findChild<TrayPanel*>();
    tray->selectAll();
    QStringList offered;
    QTimer::singleShot(0, this, [&offered] { // while the menu is open
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QAction* each : menu->actions())
            offered << each->text();
        find(*menu, QStringLiteral("pg-test"))->trigger();
        menu->close();
    });
    QTest::keyClick(tray, Qt::Key_Return);
    QCOMPARE(offered, (QStringList{QStringLiteral("infra"), QStringLiteral("etcd"), QStringLiteral("pg-meta"),
                                   QStringLiteral("pg-test")}));
    QVERIFY(document().topology()->instance(u"pg-test-5"));
    QCOMPARE(document().undoStack()->count(), 2);
}

void PlacingTest::deleteInTheTrayRemoves()
{
    document().perform(edit::addNodes(*document().topology(), twoFree));
    auto* tray = m_window->findChild<TrayPanel*>();
    tray->selectAll();
    QTest::keyClick(tray, Qt::Key_Delete);
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::theMenusDoWhatCanBeDragged()
{
    const auto entity = [this](const QStringList& path) { return action(QStringLiteral("Entity"), path); };
    document().selection()->set(instanceId(pgTest.name, QStringLiteral("pg-test-2")));
    entity({QStringLiteral("Promote to primary")})->trigger();
    QCOMPARE(document().topology()->instance(u"pg-test-2").instance->role, QStringLiteral("primary"));
    document().selection()->set(
        {instanceId(pgTest.name, QStringLiteral("pg-test-1")), instanceId(pgTest.name, QStringLiteral("pg-test-3"))});
    entity({QStringLiteral("Role"), QStringLiteral("offline")})->trigger();
    QCOMPARE(document().topology()->instance(u"pg-test-3").instance->role, QStringLiteral("offline"));
    QCOMPARE(document().undoStack()->count(), 2);
    entity({QStringLiteral("Move to cluster"), QStringLiteral("pg-meta")})->trigger();
    QCOMPARE(document().topology()->cluster(pgTest)->instances.size(), size_t(1));
    QCOMPARE(document().undoStack()->count(), 3);
    document().selection()->set(EntityId::ofNode(QStringLiteral("10.10.10.12")));
    entity({QStringLiteral("New cluster here"), QStringLiteral("etcd")});
    entity({QStringLiteral("New cluster here"), QStringLiteral("MinIO")})->trigger();
    QVERIFY(document().topology()->instance(u"minio-1"));
    document().selection()->clear();
    action(QStringLiteral("Insert"), {QStringLiteral("Trio")})->trigger();
    QCOMPARE(document().topology()->cluster(document().selection()->current())->instances.size(), size_t(3));
    while (document().undoStack()->canUndo())
        document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::tooltipsTellTheRule()
{
    document().perform(edit::removeInstance(*document().topology(), QStringLiteral("pg-test-3")));
    document().selection()->set(pgTest);
    const auto rule = QStringLiteral("4 is the next number of pg-test; 3 was used and is not reused");
    QCOMPARE(action(QStringLiteral("Entity"), {QStringLiteral("Add instance")})->toolTip(), rule);
    QCOMPARE(action(QStringLiteral("Insert"), {QStringLiteral("Node")})->toolTip(), rule);
}

void PlacingTest::namesAreTypedInPlace()
{
    document().selection()->set(pgTest);
    action(QStringLiteral("Entity"), {QStringLiteral("Add database…")})->trigger();
    auto* editor = m_window->findChild<InlineEditor*>();
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("shop"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(document().topology()->cluster(pgTest)->databases.size(), size_t(1));
    QCOMPARE(document().topology()->cluster(pgTest)->databases.front().name, QStringLiteral("shop"));
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void PlacingTest::machinesAreMarkedFromTheMenu()
{
    const QString address = QStringLiteral("10.10.10.12");
    document().selection()->set(instanceId(pgTest.name, QStringLiteral("pg-test-2")));
    action(QStringLiteral("Entity"), {QStringLiteral("Machine"), QStringLiteral("Virtual machine")})->trigger();
    QCOMPARE(document().sidecar().machineOf(address), diagram::Machine::Vm);
    QCOMPARE(document().text(), sandbox);
    QVERIFY(
        action(QStringLiteral("Entity"), {QStringLiteral("Machine"), QStringLiteral("Virtual machine")})->isChecked());
    document().undoStack()->undo();
    QCOMPARE(document().sidecar().machineOf(address), diagram::Machine::Unknown);
}

QTEST_MAIN(PlacingTest)
#include "placing.moc"
