#include "app/panels/problems/problemspanel.h"

#include "app/panels/problems/fixdialog.h"
#include "app/panels/problems/problemactions.h"
#include "app/panels/problems/problemmodel.h"
#include "app/panels/problems/problemview.h"
#include "app/panels/review/diffview.h"
#include "faulty.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace pigpen;
using check::Finding;
using check::Severity;

/// The problems panel as people use it: going to what is wrong, fixing it, ignoring it, and what it keeps meanwhile.
class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterGoesToIt();
    void detailsTellWhatItMeans();
    void aFixIsShownThenOneStep();
    void aFixThatIsGivenUpChangesNothing();
    void allOfAKindAreOneStep();
    void everythingSafeIsOneStep();
    void ignoringWritesTheComment();
    void heedingTakesItAway();
    void givingUpTheReasonChangesNothing();
    void offActionsSayWhy();
    void whatIsCopied();
    void itFollowsTyping();
    void theNextOneIsCurrentWhenOneIsFixed();
    void currentAndScrollStay();
    void aBrokenTextTurnsFixesOff();
    void togglesFilter();
    void onlyASeverity();
    void onlyAnEntity();
    void oneThatIsHiddenIsShown();
    void emptyStates();
    void groupingIsTold();
    void whereThereIsLittleRoom();

private:
    QModelIndex row(const QString& words) const;
    void makeCurrent(const char* words) { m_panel->view().goTo(row(QLatin1String(words))); }
    Problem current() const { return m_panel->current(); }
    bool isFound(const char* words) const;
    template<typename Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    /// Does that with the next preview that opens.
    void answer(const std::function<void(FixDialog&)>& done);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProblemsPanel> m_panel;
};

void ProblemsTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(faulty);
    m_panel = std::make_unique<ProblemsPanel>(m_document.get());
    m_panel->resize(900, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void ProblemsTest::cleanup()
{
    m_panel.reset();
}

QModelIndex ProblemsTest::row(const QString& words) const
{
    const ProblemModel& model = m_panel->model();
    for (int at = 0; at < model.rowCount(); ++at) {
        const QModelIndex group = model.index(at, 0);
        for (int child = 0; child < model.rowCount(group); ++child)
            if (const QModelIndex index = model.index(child, 0, group);
                model.problem(index).finding->message.contains(words))
                return index;
    }
    return {};
}

bool ProblemsTest::isFound(const char* words) const
{
    const auto& findings = m_document->snapshot()->findings();
    return std::ranges::any_of(findings,
                               [&](const Finding& finding) { return finding.message.contains(QLatin1String(words)); });
}

void ProblemsTest::answer(const std::function<void(FixDialog&)>& done)
{
    QTimer::singleShot(0, this, [done] {
        auto* dialog = qobject_cast<FixDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        done(*dialog);
        dialog->close();
    });
}

void ProblemsTest::enterGoesToIt()
{
    QStringList gone;
    connect(m_panel.get(), &ProblemsPanel::activated, this,
            [&](const Finding& finding) { gone << finding.entity.name; });
    makeCurrent("2 primaries");
    QTest::keyClick(&m_panel->view(), Qt::Key_Return);
    QCOMPARE(gone, QStringList{QStringLiteral("pg-two")});
    const QRect area = m_panel->view().visualRect(row(QStringLiteral("no primary")));
    QTest::mouseClick(m_panel->view().viewport(), Qt::LeftButton, {}, area.center());
    QCOMPARE(gone.size(), 1); // that only shows what it means
    QTest::mouseDClick(m_panel->view().viewport(), Qt::LeftButton, {}, area.center());
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.last(), QStringLiteral("pg-app"));
}

void ProblemsTest::detailsTellWhatItMeans()
{
    makeCurrent("patroni_mdoe");
    const check::Rule& rule = *check::findRule(current().finding->rule);
    QString told;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        told += label->text() + u'\n';
    for (const char* words : {rule.id, rule.why, rule.fix})
        QVERIFY2(told.contains(QString::fromUtf8(words).toHtmlEscaped()), qPrintable(told));
    QVERIFY(told.contains(current().finding->fix));
}

void ProblemsTest::aFixIsShownThenOneStep()
{
    makeCurrent("patroni_mdoe");
    QString summary;
    int lines = 0;
    answer([&](FixDialog& dialog) {
        summary = dialog.findChild<QLabel*>(QStringLiteral("fixSummary"))->text();
        lines = dialog.findChild<DiffView*>()->model()->rowCount();
        QTest::keyClick(&dialog, Qt::Key_Return); // Enter does it
    });
    m_panel->fixCurrent();
    QVERIFY2(summary.contains(u"rename-variable pg-app patroni_mdoe patroni_mode"), qPrintable(summary));
    QVERIFY(lines > 2);
    QCOMPARE(m_document->text(), QByteArray(faulty).replace("patroni_mdoe", "patroni_mode"));
    QVERIFY(!isFound("patroni_mdoe"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_document->undoStack()->undoText().contains(u"PARAM-MISSPELT"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), faulty);
    QVERIFY(row(QStringLiteral("patroni_mdoe")).isValid());
    m_document->undoStack()->redo();
    QVERIFY(!row(QStringLiteral("patroni_mdoe")).isValid());
}

void ProblemsTest::aFixThatIsGivenUpChangesNothing()
{
    makeCurrent("no primary");
    answer([](FixDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    m_panel->actions().fix->trigger();
    QCOMPARE(m_document->text(), faulty);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void ProblemsTest::allOfAKindAreOneStep()
{
    makeCurrent("pg_usres");
    int notes = 0;
    answer([&](FixDialog& dialog) {
        notes = dialog.findChild<QListWidget*>(QStringLiteral("fixNotes"))->count();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    m_panel->actions().fixKind->trigger();
    QCOMPARE(notes, 3);
    QByteArray expected = faulty;
    expected.replace("patroni_mdoe", "patroni_mode")
        .replace("pg_usres", "pg_users")
        .replace("pg_versoin", "pg_version");
    QCOMPARE(m_document->text(), expected);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(isFound("no primary")); // of another kind
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), faulty);
}

void ProblemsTest::everythingSafeIsOneStep()
{
    answer([](FixDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    m_panel->actions().fixAll->trigger();
    for (const char* words : {"patroni_mdoe", "pg_usres", "pg_versoin", "no primary"})
        QVERIFY2(!isFound(words), words);
    QVERIFY(isFound("2 primaries")); // which of them is the right one, nobody knows
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), faulty);
}

void ProblemsTest::ignoringWritesTheComment()
{
    makeCurrent("pg_usres");
    m_panel->actions().ignore->trigger();
    auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("read by our own role"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_document->text().contains("        # pigpen: ignore PARAM-MISSPELT read by our own role\n"
                                        "        pg_usres"));
    QVERIFY(!row(QStringLiteral("pg_usres")).isValid());
    QVERIFY(m_panel->view().hasFocus());
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), faulty);
    QVERIFY(row(QStringLiteral("pg_usres")).isValid());
}

void ProblemsTest::heedingTakesItAway()
{
    m_document->create(QByteArray(faulty).replace("        pg_usres", "        # pigpen: ignore PARAM-MISSPELT ours\n"
                                                                      "        pg_usres"));
    QVERIFY(!row(QStringLiteral("pg_usres")).isValid());
    auto* shows = child<QToolButton>("Ignored");
    QVERIFY(shows->isVisible());
    shows->click();
    makeCurrent("pg_usres");
    QVERIFY(current().isIgnored());
    QVERIFY(!m_panel->actions().fix->isEnabled());
    QVERIFY(m_panel->actions().heed->isVisible());
    QVERIFY(!m_panel->actions().ignore->isVisible());
    m_panel->actions().heed->trigger();
    QCOMPARE(m_document->text(), faulty);
    QVERIFY(isFound("pg_usres"));
}

void ProblemsTest::givingUpTheReasonChangesNothing()
{
    makeCurrent("pg_usres");
    m_panel->actions().ignore->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("because"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_document->text(), faulty);
    QVERIFY(m_panel->view().hasFocus());
}

void ProblemsTest::offActionsSayWhy()
{
    const ProblemActions& actions = m_panel->actions();
    makeCurrent("2 primaries");
    QVERIFY(!actions.fix->isEnabled());
    QVERIFY2(actions.fix->toolTip().contains(u"no fix"), qPrintable(actions.fix->toolTip()));
    QVERIFY(actions.fixKind->isEnabled()); // another one of its kind has one
    QVERIFY(!actions.copyCommand->isEnabled());
    makeCurrent("pg_usres");
    QVERIFY(actions.fix->isEnabled());
    QVERIFY(actions.fix->toolTip().contains(u"rename-variable"));
    QVERIFY(!actions.copyCommand->isEnabled());
    QVERIFY2(actions.copyCommand->toolTip().contains(u"no file"), qPrintable(actions.copyCommand->toolTip()));
    m_panel->view().setCurrentIndex({});
    for (QAction* action : {actions.jump, actions.fix, actions.fixKind, actions.ignore, actions.copy}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"Select"));
    }
    QVERIFY(actions.fixAll->isEnabled());
    QSignalSpy refused(m_document.get(), &Document::refused);
    m_panel->fixCurrent();
    QCOMPARE(refused.size(), 1);
    m_document->create({});
    QVERIFY(!actions.fixAll->isEnabled());
}

void ProblemsTest::whatIsCopied()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my pigsty.yml"));
    QVERIFY(m_document->saveAs(path));
    makeCurrent("pg_usres");
    QTest::keyClick(&m_panel->view(), Qt::Key_C, Qt::ControlModifier);
    const QString message = current().finding->message;
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("%1:20: %2 [PARAM-MISSPELT]").arg(path, message));
    m_panel->actions().copyCommand->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("pigpen edit '%1' rename-variable pg-two pg_usres pg_users").arg(path));
}

void ProblemsTest::itFollowsTyping()
{
    const qsizetype at = m_document->text().indexOf("pg_usres") + 5; // behind "pg_us"
    QVERIFY(m_document->editText({at, "re", ""}));
    QVERIFY(m_document->editText({at, "", "er"}));
    QVERIFY(!row(QStringLiteral("pg_us")).isValid());
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QVERIFY(row(QStringLiteral("pg_usres")).isValid());
}

void ProblemsTest::theNextOneIsCurrentWhenOneIsFixed()
{
    makeCurrent("patroni_mdoe");
    const QModelIndex here = m_panel->view().currentIndex().siblingAtColumn(0);
    const QString next = m_panel->model().problem(m_panel->model().next(here, 1)).finding->message;
    answer([](FixDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    m_panel->fixCurrent();
    QCOMPARE(current().finding->message, next);
    QVERIFY(m_panel->view().selectionModel()->isSelected(m_panel->view().currentIndex()));
}

void ProblemsTest::currentAndScrollStay()
{
    m_document->create(manyFaults(300));
    const ProblemModel& model = m_panel->model();
    QModelIndex at = model.next({}, 1);
    for (int count = 0; count < 150; ++count)
        at = model.next(at, 1);
    m_panel->view().goTo(at);
    const Finding before = *current().finding;
    const int top = m_panel->view().visualRect(m_panel->view().currentIndex()).top();
    const qsizetype first = m_document->text().indexOf("patroni_mdoe");
    QVERIFY(m_document->editText({first, "patroni_mdoe", "patroni_mode"})); // above, and out of sight
    QCOMPARE(current().finding->message, before.message);
    QCOMPARE(current().finding->entity, before.entity);
    QVERIFY(m_panel->view().viewport()->rect().contains(m_panel->view().visualRect(m_panel->view().currentIndex())));
    m_document->undoStack()->undo();
    QCOMPARE(current().finding->entity, before.entity);
    QVERIFY(std::abs(m_panel->view().visualRect(m_panel->view().currentIndex()).top() - top) < 40);
}

void ProblemsTest::aBrokenTextTurnsFixesOff()
{
    makeCurrent("pg_usres");
    const qsizetype at = m_document->text().indexOf("    pg-two");
    QVERIFY(m_document->editText({at, "", "  {{ nothing\n"}));
    QVERIFY(m_document->problem());
    QVERIFY(row(QStringLiteral("pg_usres")).isValid()); // what the last good text had
    for (QAction* action : {m_panel->actions().fix, m_panel->actions().fixAll, m_panel->actions().ignore}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"no inventory at the moment"));
    }
    m_document->undoStack()->undo();
    QVERIFY(m_panel->actions().fix->isEnabled());
}

void ProblemsTest::togglesFilter()
{
    auto* errors = child<QToolButton>("Errors");
    QCOMPARE(errors->text().toInt(), m_panel->model().count(Severity::Error));
    errors->click();
    QVERIFY(!row(QStringLiteral("no primary")).isValid());
    QVERIFY(row(QStringLiteral("pg_usres")).isValid());
    errors->click();
    auto* words = m_panel->findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("usres"));
    QCOMPARE(m_panel->model().shownCount(), 1);
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(m_panel->view().hasFocus());
    QVERIFY(current().finding->message.contains(u"pg_usres"));
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(m_panel->model().shownCount(), m_panel->model().count());
    QVERIFY(current().finding->message.contains(u"pg_usres"));
}

void ProblemsTest::onlyASeverity()
{
    QStringList told;
    connect(m_panel.get(), &ProblemsPanel::shown, this, [&](const Finding& finding) { told << finding.message; });
    QStringList errors;
    for (const Finding& finding : m_document->snapshot()->findings())
        if (finding.severity == Severity::Error)
            errors << finding.message;
    for (int count = 0; count < errors.size() + 1; ++count)
        m_panel->showOnly(Severity::Error);
    QCOMPARE(told, errors + QStringList{errors.first()});
    QCOMPARE(m_panel->model().shownCount(), errors.size());
    QVERIFY(!child<QToolButton>("Warnings")->isChecked());
}

void ProblemsTest::onlyAnEntity()
{
    const EntityId cluster = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-two"));
    m_panel->showAbout(cluster);
    QVERIFY(!row(QStringLiteral("no primary")).isValid());
    QVERIFY(row(QStringLiteral("2 primaries")).isValid());
    QVERIFY(row(QStringLiteral("pg_usres")).isValid());
    QCOMPARE(current().finding->entity.cluster, cluster.name);
    child<QToolButton>("about")->click();
    QVERIFY(row(QStringLiteral("no primary")).isValid());
}

void ProblemsTest::oneThatIsHiddenIsShown()
{
    m_panel->showOnly(Severity::Error);
    for (const Finding& finding : m_document->snapshot()->findings())
        if (finding.message.contains(u"pg_usres"))
            m_panel->showProblem(Finding(finding));
    QVERIFY(current().finding->message.contains(u"pg_usres"));
}

void ProblemsTest::emptyStates()
{
    auto* words = m_panel->findChild<QLineEdit*>();
    words->setText(QStringLiteral("nowhere"));
    QCOMPARE(m_panel->model().shownCount(), 0);
    QVERIFY(m_panel->view().emptyWords().contains(u"filter"));
    m_document->create({});
    QCOMPARE(words->text(), QString()); // another design, another search
    QVERIFY(m_panel->view().emptyWords().contains(u"No problems"));
    m_panel->goOn(1); // there is none to go to
}

void ProblemsTest::groupingIsTold()
{
    QSignalSpy told(m_panel.get(), &ProblemsPanel::groupingChanged);
    makeCurrent("pg_usres");
    auto* grouping = m_panel->findChild<QComboBox*>();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_panel->model().grouping(), Grouping::Rule);
    QVERIFY(current().finding->message.contains(u"pg_usres"));
}

void ProblemsTest::whereThereIsLittleRoom()
{
    m_panel->resize(360, 160);
    QVERIFY(m_panel->view().isVisible());
    QVERIFY(!child<QWidget>("problemDetails")->isVisible());
    makeCurrent("pg_usres");
    m_panel->actions().ignore->trigger(); // the list makes room
    QVERIFY(!m_panel->view().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_panel->view().isVisible() && m_panel->view().hasFocus());
    QVERIFY(m_document->text().contains("pigpen: ignore"));
    m_panel->resize(360, 500);
    QVERIFY(child<QWidget>("problemDetails")->isVisible());
    QVERIFY(child<QWidget>("problemDetails")->y() > 100); // beneath
}

QTEST_MAIN(ProblemsTest)
#include "problems.moc"
