#include "app/panels/inspector/inspector.h"
#include "app/panels/problems/fixdialog.h"
#include "app/panels/problems/problemline.h"
#include "app/panels/problems/problemmodel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/problems/problemview.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/canvasmenu.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "tests/panels/faulty.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace pigpen;

/// The problems panel in the window: the ways that lead to it, and what it leads to.
class ProblemPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDockTellsHowMany();
    void aKeyOpensIt();
    void itSharesItsPlaceWithTheSource();
    void aTitleWhereThereIsNoTab();
    void enterLeadsToCanvasAndSource();
    void goingThroughThemLeavesTheFocus();
    void whereItIsNotSeenTheStripTells();
    void theStatusLineLeadsToASeverity();
    void theMarkLeadsToTheEntitys();
    void theMenuLeadsToTheEntitys();
    void theInspectorLeadsToTheEntitys();
    void theKeyFixesAtTheCursor();
    void theKeyFixesTheCurrentOne();
    void ignoringFromTheSourceAsksInThePanel();
    void groupingHoldsForAllDesigns();

private:
    ProblemsPanel& panel() const { return m_window->tabs().current()->problems(); }
    SourceEditor& editor() const { return m_window->tabs().current()->source().editor(); }
    QDockWidget* dock(const char* name) const { return m_window->findChild<QDockWidget*>(QLatin1String(name)); }
    bool isSeen() const { return !panel().visibleRegion().isEmpty(); }
    void open();
    void makeCurrent(const char* words);

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTwo = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-two"));
const EntityId pgApp = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-app"));

/// Presses Enter in the preview that opens.
void agree()
{
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<FixDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        dialog->close();
    });
}

} // namespace

void ProblemPanelTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(faulty);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->views().view().setFocus();
}

/// By its key, as people do.
void ProblemPanelTest::open()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSeen());
}

void ProblemPanelTest::makeCurrent(const char* words)
{
    for (const check::Finding& finding : m_window->document().snapshot()->findings())
        if (finding.message.contains(QLatin1String(words)))
            return panel().showProblem(check::Finding(finding));
    QFAIL(words);
}

void ProblemPanelTest::theDockTellsHowMany()
{
    const auto count = m_window->document().snapshot()->findings().size();
    QCOMPARE(dock("problems")->windowTitle(), QStringLiteral("Problems (%1)").arg(count));
    m_window->document().create({});
    QCOMPARE(dock("problems")->windowTitle(), QStringLiteral("Problems"));
}

void ProblemPanelTest::aKeyOpensIt()
{
    QVERIFY(!isSeen());
    open();
    QVERIFY(panel().view().hasFocus());
    QVERIFY(panel().current().finding); // not a heading
}

void ProblemPanelTest::itSharesItsPlaceWithTheSource()
{
    QVERIFY(m_window->tabifiedDockWidgets(dock("source")).contains(dock("problems")));
    QVERIFY(!editor().visibleRegion().isEmpty()); // which is in front
    QTRY_VERIFY(dock("problems")->titleBarWidget());
}

void ProblemPanelTest::aTitleWhereThereIsNoTab()
{
    QTRY_VERIFY(dock("source")->titleBarWidget());
    for (const char* other : {"problems", "plan", "drill"})
        dock(other)->hide();
    QTRY_VERIFY(!dock("source")->titleBarWidget());
    dock("problems")->show();
    QTRY_VERIFY(dock("source")->titleBarWidget());
}

void ProblemPanelTest::enterLeadsToCanvasAndSource()
{
    open();
    makeCurrent("pg_usres");
    QTest::keyClick(&panel().view(), Qt::Key_Return);
    QCOMPARE(m_window->document().selection()->current(), pgTwo);
    QTRY_VERIFY(!editor().visibleRegion().isEmpty());
    QCOMPARE(editor().textCursor().block().text().trimmed(), QStringLiteral("pg_usres: []"));
}

void ProblemPanelTest::goingThroughThemLeavesTheFocus()
{
    open();
    m_window->views().view().setFocus();
    m_window->views().setKind(diagram::Kind::Nodes);
    const check::Finding before = *panel().current().finding;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QVERIFY(panel().current().finding->message != before.message);
    QCOMPARE(m_window->document().selection()->current(), panel().current().finding->entity);
    QVERIFY(isSeen());
    QVERIFY(m_window->views().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(panel().current().finding->message, before.message);
}

void ProblemPanelTest::whereItIsNotSeenTheStripTells()
{
    QVERIFY(!isSeen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    const check::Finding& first = *panel().current().finding;
    QVERIFY(m_window->views().notice().words().contains(first.message));
    QCOMPARE(editor().textCursor().blockNumber() + 1, m_window->document().snapshot()->tree->place(first.place).line);
}

void ProblemPanelTest::theStatusLineLeadsToASeverity()
{
    m_window->tabs().current()->showProblems(check::Severity::Warning);
    QTRY_VERIFY(isSeen());
    QCOMPARE(panel().current().finding->severity, check::Severity::Warning);
    QCOMPARE(panel().model().shownCount(), panel().model().count(check::Severity::Warning));
}

void ProblemPanelTest::theMarkLeadsToTheEntitys()
{
    Q_EMIT m_window->views().view().problemsRequested(pgApp);
    QTRY_VERIFY(isSeen());
    QCOMPARE(panel().model().filter().about, pgApp);
    QCOMPARE(panel().current().finding->entity.cluster, pgApp.name);
}

void ProblemPanelTest::theMenuLeadsToTheEntitys()
{
    m_window->document().selection()->set(pgTwo);
    QMenu menu;
    fillEntityMenu(menu, m_window->document(), m_window->views());
    const QList<QAction*> actions = menu.actions();
    const auto found = std::ranges::find_if(
        actions, [](const QAction* one) { return one->text().remove(u'&').startsWith(u"Problems of pg-two ("); });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    QCOMPARE(panel().model().filter().about, pgTwo);
}

void ProblemPanelTest::theInspectorLeadsToTheEntitys()
{
    auto* line = m_window->findChild<ProblemLine*>();
    m_window->document().selection()->set(pgTwo);
    QVERIFY(line->isVisible());
    QVERIFY(line->toolTip().contains(u"2 primaries"));
    line->click();
    QTRY_VERIFY(isSeen());
    QCOMPARE(panel().model().filter().about, pgTwo);
    m_window->document().selection()->clear();
    QVERIFY(!line->isVisible());
}

void ProblemPanelTest::theKeyFixesAtTheCursor()
{
    editor().setFocus();
    editor().setTextCursor(editor().document()->find(QStringLiteral("pg_usres")));
    agree();
    QTest::keyClick(&editor(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(m_window->document().text().contains("pg_users: []"));
    QVERIFY(m_window->document().text().contains("patroni_mdoe"));
}

void ProblemPanelTest::theKeyFixesTheCurrentOne()
{
    open();
    makeCurrent("patroni_mdoe");
    agree();
    QTest::keyClick(&panel().view(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(m_window->document().text().contains("patroni_mode"));
    QVERIFY(m_window->document().undoStack()->undoText().contains(u"PARAM-MISSPELT"));
}

void ProblemPanelTest::ignoringFromTheSourceAsksInThePanel()
{
    for (const check::Finding& finding : m_window->document().snapshot()->findings())
        if (finding.message.contains(u"pg_usres")) {
            Q_EMIT editor().ignoreRequested(check::Finding(finding));
            break;
        }
    QTRY_VERIFY(isSeen());
    auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(reason && panel().isAncestorOf(reason));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_window->document().text().contains("# pigpen: ignore PARAM-MISSPELT\n        pg_usres"));
}

void ProblemPanelTest::groupingHoldsForAllDesigns()
{
    Q_EMIT panel().groupingChanged(Grouping::Rule);
    QCOMPARE(panel().model().grouping(), Grouping::Rule);
    m_window->tabs().untouched();
    QCOMPARE(panel().model().grouping(), Grouping::Rule);
}

QTEST_MAIN(ProblemPanelTest)
#include "problempanel.moc"
