#include "app/panels/plan/planning.h"
#include "app/panels/plan/planpanel.h"
#include "app/panels/plan/stepview.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "tests/panels/sample.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// The plan panel in the window: the ways that lead to it, and what it leads to.
class PlanDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyOpensIt();
    void aCommandOpensIt();
    void itSharesItsPlaceWithTheProblems();
    void whatStandsBesideKeepsItsRoom();
    void nothingIsPlannedBehindAnotherTab();
    void theFocusGoesOnWhereThePlanComes();
    void enterLeadsToTheCanvas();
    void eachDesignHasItsOwn();

private:
    PlanPanel& panel() const { return m_window->tabs().current()->plan(); }
    Document& document() const { return m_window->document(); }
    QDockWidget* dock(const char* name) const { return m_window->findChild<QDockWidget*>(QLatin1String(name)); }
    bool isSeen() const { return !panel().visibleRegion().isEmpty(); }
    void open() const;
    void addDatabase() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void PlanDockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    document().create(sample);
    QVERIFY(document().saveAs(m_folder->filePath(QStringLiteral("pigsty.yml"))));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->views().view().setFocus();
}

/// By its key, as people do.
void PlanDockTest::open() const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSeen());
    QTRY_VERIFY(!panel().planning().isStale());
}

void PlanDockTest::addDatabase() const
{
    const QByteArray from = "[{ name: app,";
    QVERIFY(document().editText({document().text().indexOf(from), from, "[{ name: more }, { name: app,"}));
}

void PlanDockTest::aKeyOpensIt()
{
    QVERIFY(!isSeen());
    addDatabase();
    open();
    QTRY_VERIFY(panel().steps().hasFocus());
    QCOMPARE(panel().steps().marked(), std::vector<int>{0});
}

/// The finder takes its commands from the menus.
void PlanDockTest::aCommandOpensIt()
{
    QAction* found = nullptr;
    for (QAction* action : m_window->menuBar()->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+L")))
            found = action;
    for (const QAction* menu : m_window->menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+L")))
                found = action;
    QVERIFY(found);
    QVERIFY(found->text().remove(u'&').startsWith(u"Plan"));
    found->trigger();
    QTRY_VERIFY(isSeen());
}

void PlanDockTest::itSharesItsPlaceWithTheProblems()
{
    QVERIFY(m_window->tabifiedDockWidgets(dock("problems")).contains(dock("plan")));
    QCOMPARE(dock("plan")->windowTitle(), QStringLiteral("Plan"));
    QVERIFY(!isSeen()); // the source is in front
}

/// No panel below the canvas asks for so much that the palette and the inspector are pressed.
void PlanDockTest::whatStandsBesideKeepsItsRoom()
{
    constexpr int palette = 220;
    constexpr int inspector = 320;
    for (const char* below : {"source", "problems", "plan", "drill"}) {
        dock(below)->raise();
        QTest::qWait(1);
        QVERIFY2(dock("palette")->width() >= palette, below);
        QVERIFY2(dock("inspector")->width() >= inspector, below);
    }
}

void PlanDockTest::nothingIsPlannedBehindAnotherTab()
{
    QSignalSpy renewed(&panel().planning(), &Planning::renewed);
    addDatabase();
    QTest::qWait(300);
    QVERIFY(renewed.isEmpty());
    open();
    QCOMPARE(renewed.size(), 1);
    QVERIFY(!panel().planning().plan().steps.empty());
    dock("source")->raise();
    QTRY_VERIFY(!isSeen());
    document().undoStack()->undo();
    QTest::qWait(300);
    QCOMPARE(renewed.size(), 1);
    dock("plan")->raise();
    QTRY_COMPARE(renewed.size(), 2);
    QVERIFY(panel().planning().plan().isEmpty());
}

void PlanDockTest::theFocusGoesOnWhereThePlanComes()
{
    open();
    QVERIFY(panel().isAncestorOf(QApplication::focusWidget())); // the words that nothing is to be run
    addDatabase();
    QTRY_VERIFY(panel().steps().hasFocus());
    document().undoStack()->undo();
    QTRY_VERIFY(!panel().steps().hasFocus());
    QVERIFY(panel().isAncestorOf(QApplication::focusWidget()));
}

void PlanDockTest::enterLeadsToTheCanvas()
{
    addDatabase();
    open();
    QTRY_VERIFY(panel().steps().hasFocus());
    QTest::keyClick(&panel().steps(), Qt::Key_Return);
    QCOMPARE(document().selection()->current().name, QStringLiteral("more"));
}

void PlanDockTest::eachDesignHasItsOwn()
{
    addDatabase();
    open();
    const PlanPanel* first = &panel();
    m_window->files().create();
    QVERIFY(&panel() != first);
    QTRY_VERIFY(!panel().planning().isStale());
    QVERIFY(panel().planning().remark().contains(u"no file yet"));
    QVERIFY(!first->isVisible());
}

QTEST_MAIN(PlanDockTest)
#include "plandock.moc"
