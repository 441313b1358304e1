#include "app/panels/plan/planpanel.h"

#include "app/paint/risk.h"
#include "app/panels/plan/planactions.h"
#include "app/panels/plan/planbar.h"
#include "app/panels/plan/planning.h"
#include "app/panels/plan/planwords.h"
#include "app/panels/plan/revisiondialog.h"
#include "app/panels/plan/stepview.h"
#include "app/panels/review/differencetree.h"
#include "core/design/file.h"
#include "core/edit/verbs.h"
#include "core/publish/plan/planwriting.h"
#include "sample.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace pigpen;

/// The plan panel as people use it: what differs and what to run follow the design; one side marks the other.
class PlanPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedNeedsNothing();
    void commentsNeedNothing();
    void aDesignWithoutAFileIsToldWhatToDo();
    void itShowsWhatTheCommandLineSays();
    void everyChangeTellsWhatBecomesOfIt();
    void itFollowsEditsAndSaving();
    void itRestsWhileItIsHidden();
    void aBrokenTextLeavesThePlanOfTheLastGoodState();
    void aTextThatNeverWasAnInventorySaysSo();
    void aChangeMarksItsSteps();
    void aStepMarksItsChangesAndSelectsThem();
    void whatIsGoneLeavesTheSelection();
    void enterLeadsToTheEntity();
    void detailsTellAllOfAStep();
    void aChangeWithoutAStepTellsWhy();
    void theMarkedStepStaysWhileOneEdits();
    void theMarkedChangeStaysWhileOneEdits();
    void graveStepsLookGrave();
    void risksAreToldApartByTheirShapes();
    void copyingWithTheKeyboard();
    void allCommandsAreCopiedInTheirOrder();
    void aScriptIsTheCommandLines();
    void aScriptThatCanNotBeWrittenSaysSo();
    void theEarlierInventoryIsOfferedWhereItIsNeeded();
    void whatAnotherProgramWritesIsRead();
    void anotherFileIsCompared();
    void anotherFileThatChangesIsReadAgain();
    void anotherFileThatIsNoneSaysSo();
    void aRevisionIsCompared();
    void aRevisionThatIsNoInventorySaysSo();
    void anUnknownRevisionIsToldInTheDialog();
    void anotherDesignIsComparedWithItsOwnFile();
    void theSummaryCountsRisks();
    void whereThereIsLittleRoom();
    void thousandsOfSteps();

private:
    void replace(const char* from, const QByteArray& to) const;
    void removeReplica() const { replace("        10.10.10.12: { pg_seq: 2, pg_role: replica }\n", {}); }
    void addDatabase() const { replace("[{ name: app,", "[{ name: more }, { name: app,"); }
    /// Waits until the plan is of the present.
    void settle() const { QTRY_VERIFY(!m_panel->planning().isStale()); }
    QString commands() const;
    QString details() const
    {
        return m_panel->findChild<QTextBrowser*>(QStringLiteral("planWords"))->toPlainText().simplified();
    }
    QString words(const char* name) const { return m_panel->findChild<QLabel*>(QLatin1String(name))->text(); }
    QTreeWidgetItem* change(const QString& name) const;
    QString path(const QString& name = QStringLiteral("pigsty.yml")) const { return m_folder->filePath(name); }
    void commit(const QByteArray& text) const;
    /// Answers the file dialog that opens next, and does that with what follows it.
    static void choose(const QString& path, const std::function<void()>& next = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<PlanPanel> m_panel;
};

void PlanPanelTest::init()
{
    m_panel.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<Document>();
    m_document->create(sample);
    QVERIFY(m_document->saveAs(path()));
    m_panel = std::make_unique<PlanPanel>(m_document.get());
    m_panel->resize(1000, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    settle();
}

void PlanPanelTest::replace(const char* from, const QByteArray& to) const
{
    const qsizetype at = m_document->text().indexOf(from);
    QVERIFY2(at >= 0, from);
    QVERIFY(m_document->editText({at, from, to}));
}

QString PlanPanelTest::commands() const
{
    QStringList all;
    for (const plan::Step& step : m_panel->planning().plan().steps)
        all << step.command;
    return all.join(u'\n');
}

QTreeWidgetItem* PlanPanelTest::change(const QString& name) const
{
    const auto found = m_panel->changes().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

void PlanPanelTest::commit(const QByteArray& text) const
{
    QVERIFY(file::write(path(), text).has_value());
    for (const QStringList& words :
         {QStringList{QStringLiteral("init"), QStringLiteral("-q")}, QStringList{QStringLiteral("add"), path()},
          QStringList{QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"),
                      QStringLiteral("A commit")}}) {
        QProcess git;
        git.setWorkingDirectory(m_folder->path());
        git.start(QStringLiteral("git"), QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ada"),
                                                     QStringLiteral("-c"), QStringLiteral("user.email=a@example.org")} +
                                             words);
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
}

void PlanPanelTest::choose(const QString& path, const std::function<void()>& next)
{
    QTimer::singleShot(0, [path, next] {
        auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(chooser);
        chooser->findChild<QLineEdit*>()->setText(path);
        if (next)
            QTimer::singleShot(0, next);
        QMetaObject::invokeMethod(chooser, "accept");
    });
}

void PlanPanelTest::whatIsSavedNeedsNothing()
{
    QCOMPARE(words("planRemark"), QStringLiteral("The design is what the file on disk holds: nothing to run."));
    QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("planRemark"))->isVisible());
    QVERIFY(!m_panel->steps().isVisible());
    QVERIFY(!m_panel->actions().copyAll->isEnabled());
    QVERIFY(!m_panel->actions().saveScript->isEnabled());
}

/// The file on disk is what it holds now, not what it held when it was opened.
void PlanPanelTest::whatAnotherProgramWritesIsRead()
{
    QByteArray text = m_document->text();
    text.replace("        10.10.10.12: { pg_seq: 2, pg_role: replica }\n", "");
    QVERIFY(file::write(path(), text).has_value());
    m_panel->planning().renew();
    QVERIFY2(commands().contains(u"bin/pgsql-add"), qPrintable(commands()));
    QVERIFY(QFile::remove(path()));
    m_panel->planning().renew();
    QVERIFY(commands().isEmpty());
    QVERIFY2(words("planRemark").contains(path()), qPrintable(words("planRemark")));
}

void PlanPanelTest::commentsNeedNothing()
{
    replace("# métadonnées", "# autre chose");
    settle();
    QVERIFY(words("planRemark").contains(u"only comments"));
}

void PlanPanelTest::aDesignWithoutAFileIsToldWhatToDo()
{
    m_document->create(sample);
    settle();
    QVERIFY2(words("planRemark").contains(u"has no file yet"), qPrintable(words("planRemark")));
    QVERIFY(m_document->saveAs(path(QStringLiteral("first.yml"))));
    settle();
    QCOMPARE(words("planRemark"), QStringLiteral("The design is what the file on disk holds: nothing to run."));
}

void PlanPanelTest::itShowsWhatTheCommandLineSays()
{
    removeReplica();
    addDatabase();
    settle();
    const Design before = Design::fromText(sample);
    const plan::Plan expected = plan::make(*before.snapshot()->topology, *m_document->topology());
    QVERIFY(expected.steps.size() >= 2);
    const QAbstractItemModel& model = *m_panel->steps().model();
    QCOMPARE(model.rowCount(), int(expected.steps.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, StepModel::Number).data().toString(), QString::number(row + 1));
        QCOMPARE(model.index(row, StepModel::Command).data().toString(), expected.steps[size_t(row)].command);
        QCOMPARE(model.index(row, StepModel::Why).data().toString(), expected.steps[size_t(row)].why);
        QVERIFY(!model.index(row, StepModel::Number).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    QVERIFY(m_panel->steps().isVisible());
}

void PlanPanelTest::everyChangeTellsWhatBecomesOfIt()
{
    removeReplica();
    replace("    pg_version: 18\n", "    pg_version: 18\n    my_own_setting: 1\n");
    settle();
    const plan::Plan& plan = m_panel->planning().plan();
    const QStringList fates = plan::fates(plan);
    QCOMPARE(fates.size(), qsizetype(plan.changes.size()));
    QTreeWidgetItem* gone = change(QStringLiteral("pg-test-2"));
    QVERIFY(gone);
    QVERIFY2(gone->text(DifferenceTree::Fate).startsWith(u"step"), qPrintable(gone->text(DifferenceTree::Fate)));
    QCOMPARE(gone->data(DifferenceTree::Fate, Qt::AccessibleTextRole).toString(),
             gone->text(DifferenceTree::Fate) + QStringLiteral(" (destroys data)"));
    QTreeWidgetItem* own = change(QStringLiteral("my_own_setting"));
    QVERIFY(own);
    QVERIFY(fates.contains(own->text(DifferenceTree::Fate)));
    QVERIFY(plan::toText(plan).contains(own->text(DifferenceTree::Fate)));
}

void PlanPanelTest::itFollowsEditsAndSaving()
{
    addDatabase();
    settle();
    QVERIFY2(commands().contains(u"bin/pgsql-db pg-test more"), qPrintable(commands()));
    m_document->undoStack()->undo();
    settle();
    QVERIFY(m_panel->planning().plan().isEmpty());
    m_document->undoStack()->redo();
    settle();
    QVERIFY(!m_panel->planning().plan().isEmpty());
    QVERIFY(m_document->save());
    settle();
    QCOMPARE(words("planRemark"), QStringLiteral("The design is what the file on disk holds: nothing to run."));
}

void PlanPanelTest::itRestsWhileItIsHidden()
{
    QSignalSpy renewed(&m_panel->planning(), &Planning::renewed);
    m_panel->hide();
    addDatabase();
    QTest::qWait(300);
    QVERIFY(renewed.isEmpty());
    QVERIFY(m_panel->planning().isStale());
    m_panel->show();
    settle();
    QCOMPARE(renewed.size(), 1);
    QVERIFY(commands().contains(u"bin/pgsql-db pg-test more"));
}

void PlanPanelTest::aBrokenTextLeavesThePlanOfTheLastGoodState()
{
    addDatabase();
    settle();
    const QString before = commands();
    replace("all:\n", "all: [\n");
    settle();
    QVERIFY(m_document->problem());
    QCOMPARE(commands(), before);
    QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("planCaution"))->isVisible());
    QVERIFY(words("planCaution").contains(u"last good state"));
    m_document->undoStack()->undo();
    settle();
    QVERIFY(!m_panel->findChild<QLabel*>(QStringLiteral("planCaution"))->isVisible());
}

void PlanPanelTest::aTextThatNeverWasAnInventorySaysSo()
{
    m_document->create("all: [\n");
    settle();
    QVERIFY(words("planRemark").contains(u"no inventory"));
}

void PlanPanelTest::aChangeMarksItsSteps()
{
    removeReplica();
    addDatabase();
    settle();
    const QRect area = m_panel->changes().visualItemRect(change(QStringLiteral("more")));
    QTest::mouseClick(m_panel->changes().viewport(), Qt::LeftButton, {}, area.center());
    const plan::Plan& plan = m_panel->planning().plan();
    const std::vector<int> marked = m_panel->steps().marked();
    QVERIFY(!marked.empty());
    const int chosen = m_panel->changes().marked().front();
    for (size_t i = 0; i < plan.steps.size(); ++i)
        QCOMPARE(std::ranges::binary_search(marked, int(i)), std::ranges::count(plan.steps[i].changes, chosen) > 0);
    QCOMPARE(m_document->selection()->current().name, QStringLiteral("more"));
}

void PlanPanelTest::aStepMarksItsChangesAndSelectsThem()
{
    removeReplica();
    addDatabase();
    settle();
    const std::vector<plan::Step>& steps = m_panel->planning().plan().steps;
    const auto found = std::ranges::find_if(steps, [](const auto& step) { return step.command.contains(u"pgsql-db"); });
    QVERIFY(found != steps.end());
    const QModelIndex index = m_panel->steps().model()->index(int(found - steps.begin()), StepModel::Command);
    QTest::mouseClick(m_panel->steps().viewport(), Qt::LeftButton, {}, m_panel->steps().visualRect(index).center());
    QVERIFY(m_panel->changes().marked() == found->changes);
    QCOMPARE(m_document->selection()->current().name, QStringLiteral("more"));
}

void PlanPanelTest::whatIsGoneLeavesTheSelection()
{
    removeReplica();
    settle();
    const EntityId etcd = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));
    m_document->selection()->set(etcd);
    m_panel->changes().setCurrentItem(change(QStringLiteral("pg-test-2")));
    QCOMPARE(m_document->selection()->current(), etcd);
}

void PlanPanelTest::enterLeadsToTheEntity()
{
    addDatabase();
    settle();
    QStringList gone;
    connect(m_panel.get(), &PlanPanel::activated, this, [&](const EntityId& entity) { gone << entity.name; });
    m_panel->steps().setFocus();
    QTest::keyClick(&m_panel->steps(), Qt::Key_Home);
    QTest::keyClick(&m_panel->steps(), Qt::Key_Return);
    QCOMPARE(gone, QStringList{QStringLiteral("more")});
    m_panel->changes().setFocus();
    m_panel->changes().setCurrentItem(change(QStringLiteral("more")));
    QTest::keyClick(&m_panel->changes(), Qt::Key_Return);
    QCOMPARE(gone.size(), 2);
}

void PlanPanelTest::detailsTellAllOfAStep()
{
    removeReplica();
    settle();
    const std::vector<plan::Step>& steps = m_panel->planning().plan().steps;
    for (int row = 0; row < int(steps.size()); ++row) {
        m_panel->steps().setCurrentIndex(m_panel->steps().model()->index(row, 0));
        const plan::Step& step = steps[size_t(row)];
        for (const QString& told : {step.command, step.why, step.before, step.verify})
            QVERIFY2(details().contains(told.simplified()), qPrintable(told));
        QCOMPARE(details().contains(u"the earlier one (The file on disk)"), step.usesOld);
    }
    QVERIFY(std::ranges::any_of(steps, &plan::Step::usesOld));
}

void PlanPanelTest::aChangeWithoutAStepTellsWhy()
{
    replace("    pg_version: 18\n", "    pg_version: 18\n    my_own_setting: 1\n");
    settle();
    QVERIFY(m_panel->planning().plan().steps.empty());
    QVERIFY(m_panel->changes().isVisible());
    m_panel->changes().setCurrentItem(change(QStringLiteral("my_own_setting")));
    QVERIFY(details().contains(m_panel->planning().plan().changes.front().note));
}

void PlanPanelTest::theMarkedStepStaysWhileOneEdits()
{
    removeReplica();
    settle();
    const std::vector<plan::Step>& steps = m_panel->planning().plan().steps;
    const int last = int(steps.size()) - 1;
    m_panel->steps().setCurrentIndex(m_panel->steps().model()->index(last, 0));
    const QString command = steps.back().command;
    addDatabase();
    settle();
    QVERIFY(int(m_panel->planning().plan().steps.size()) > last + 1);
    const std::vector<int> marked = m_panel->steps().marked();
    QCOMPARE(marked.size(), size_t(1));
    QCOMPARE(m_panel->planning().plan().steps[size_t(marked.front())].command, command);
}

/// Also one that has no step; what comes first is in sight where nothing was chosen.
void PlanPanelTest::theMarkedChangeStaysWhileOneEdits()
{
    replace("    pg_version: 18\n", "    pg_version: 18\n    my_own_setting: 1\n");
    settle();
    QVERIFY(change(QStringLiteral("my_own_setting"))->isSelected());
    QVERIFY(details().contains(u"my_own_setting"));
    addDatabase();
    settle();
    QVERIFY(change(QStringLiteral("more"))->isSelected()); // a step came
    m_panel->changes().setCurrentItem(change(QStringLiteral("my_own_setting")));
    QVERIFY(m_panel->steps().marked().empty());
    removeReplica();
    settle();
    QVERIFY(change(QStringLiteral("my_own_setting"))->isSelected());
    QVERIFY(m_panel->steps().marked().empty());
    QVERIFY(details().contains(u"my_own_setting"));
}

void PlanPanelTest::graveStepsLookGrave()
{
    removeReplica();
    addDatabase();
    settle();
    const std::vector<plan::Step>& steps = m_panel->planning().plan().steps;
    QVERIFY(std::ranges::any_of(steps, [](const auto& step) { return step.risk == plan::Risk::Destructive; }));
    for (int row = 0; row < int(steps.size()); ++row) {
        const QModelIndex risk = m_panel->steps().model()->index(row, StepModel::Risk);
        QCOMPARE(risk.data(Qt::BackgroundRole).isValid(), steps[size_t(row)].risk == plan::Risk::Destructive);
        QVERIFY(!risk.data().toString().isEmpty());
    }
}

/// Without their colours: by where there is paint.
void PlanPanelTest::risksAreToldApartByTheirShapes()
{
    using plan::Risk;
    const QPalette palette = QGuiApplication::palette();
    constexpr int side = 42;
    std::vector<QImage> signs{unknownIcon(palette).pixmap(side, side).toImage()};
    QSet<QString> words;
    for (const Risk risk : {Risk::Safe, Risk::Restart, Risk::Destructive, Risk::Impossible}) {
        signs.push_back(riskIcon(risk, palette).pixmap(side, side).toImage());
        words << wordsOf(risk);
    }
    QCOMPARE(words.size(), 4);
    const auto differing = [](const QImage& one, const QImage& other) {
        int count = 0;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                count += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 127 ? 1 : 0;
        return count;
    };
    for (size_t i = 0; i < signs.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(differing(signs[i], signs[j]) > side, qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
}

void PlanPanelTest::copyingWithTheKeyboard()
{
    addDatabase();
    settle();
    m_panel->steps().setFocus();
    QTest::keyClick(&m_panel->steps(), Qt::Key_Home);
    QTest::keyClick(&m_panel->steps(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_panel->planning().plan().steps.front().command);
}

/// What removes runs with the earlier inventory: on its own line it must say so.
void PlanPanelTest::allCommandsAreCopiedInTheirOrder()
{
    removeReplica();
    addDatabase();
    settle();
    m_panel->actions().copyAll->trigger();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    const std::vector<plan::Step>& steps = m_panel->planning().plan().steps;
    QCOMPARE(copied.size(), qsizetype(steps.size()));
    for (size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(copied[qsizetype(i)], steps[i].usesOld
                                           ? QStringLiteral("ANSIBLE_INVENTORY=pigsty-old.yml ") + steps[i].command
                                           : steps[i].command);
    QVERIFY(std::ranges::any_of(steps, &plan::Step::usesOld));
}

void PlanPanelTest::aScriptIsTheCommandLines()
{
    removeReplica();
    settle();
    choose(path(QStringLiteral("run.sh")));
    m_panel->actions().saveScript->trigger();
    const auto written = file::read(path(QStringLiteral("run.sh")));
    QVERIFY(written.has_value());
    QCOMPARE(*written, plan::toScript(m_panel->planning().plan(), QStringLiteral("pigsty-old.yml"),
                                      QStringLiteral("pigsty.yml")));
}

void PlanPanelTest::aScriptThatCanNotBeWrittenSaysSo()
{
    addDatabase();
    settle();
    QSignalSpy failed(m_panel.get(), &PlanPanel::failed);
    choose(path(QStringLiteral("no-such-folder/run.sh")));
    m_panel->actions().saveScript->trigger();
    QCOMPARE(failed.size(), 1);
    const QString told = failed.front().front().toString();
    QVERIFY2(told.contains(u"no-such-folder"), qPrintable(told));
}

void PlanPanelTest::theEarlierInventoryIsOfferedWhereItIsNeeded()
{
    addDatabase();
    settle();
    QVERIFY(!m_panel->actions().saveEarlier->isVisible());
    removeReplica();
    settle();
    QVERIFY(m_panel->actions().saveEarlier->isVisible());
    choose(path(QStringLiteral("pigsty-old.yml")));
    m_panel->actions().saveEarlier->trigger();
    QCOMPARE(file::read(path(QStringLiteral("pigsty-old.yml"))).value_or(QByteArray()), sample);
    m_panel->planning().compareWithFile(path(QStringLiteral("pigsty-old.yml")));
    settle();
    QVERIFY(!m_panel->actions().saveEarlier->isVisible()); // it is there
}

void PlanPanelTest::anotherFileIsCompared()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("below")));
    const QString other = path(QStringLiteral("below/pigsty.yml"));
    QVERIFY(file::write(other, QByteArray(sample).replace("name: app,", "name: other,")).has_value());
    choose(other);
    m_panel->chooseFile();
    settle();
    QVERIFY2(commands().contains(u"bin/pgsql-db pg-test app"), qPrintable(commands()));
    QCOMPARE(m_panel->findChild<QToolButton*>(QStringLiteral("earlier"))->text(), QStringLiteral("pigsty.yml"));
    QCOMPARE(m_panel->planning().oldFile(), QStringLiteral("below/pigsty.yml"));
    QVERIFY(m_document->save()); // which changes nothing for that
    settle();
    QVERIFY(!m_panel->planning().plan().isEmpty());
    m_panel->planning().compareWithSaved();
    settle();
    QVERIFY(m_panel->planning().plan().isEmpty());
}

void PlanPanelTest::anotherFileThatChangesIsReadAgain()
{
    const QString other = path(QStringLiteral("other.yml"));
    QVERIFY(file::write(other, sample).has_value());
    m_panel->planning().compareWithFile(other);
    settle();
    QVERIFY(m_panel->planning().plan().isEmpty());
    QVERIFY(file::write(other, QByteArray(sample).replace("name: app,", "name: other,")).has_value());
    QFile changed(other);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    changed.close();
    addDatabase();
    settle();
    QVERIFY(commands().contains(u"bin/pgsql-db pg-test app"));
}

void PlanPanelTest::anotherFileThatIsNoneSaysSo()
{
    QVERIFY(file::write(path(QStringLiteral("list.yml")), "- a\n- b\n").has_value());
    m_panel->planning().compareWithFile(path(QStringLiteral("list.yml")));
    settle();
    QVERIFY2(words("planRemark").contains(u"list.yml"), qPrintable(words("planRemark")));
    m_panel->planning().compareWithFile(path(QStringLiteral("missing.yml")));
    settle();
    QVERIFY2(words("planRemark").contains(u"missing.yml"), qPrintable(words("planRemark")));
    QVERIFY(!m_panel->actions().saveScript->isEnabled());
}

void PlanPanelTest::aRevisionIsCompared()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is absent");
    commit(QByteArray(sample).replace("name: app,", "name: other,"));
    m_panel->chooseRevision();
    auto* dialog = m_panel->findChild<RevisionDialog*>();
    QVERIFY(dialog);
    auto* commits = dialog->findChild<QTreeWidget*>();
    QTRY_COMPARE(commits->topLevelItemCount(), 1);
    commits->setCurrentItem(commits->topLevelItem(0));
    const QString shortId = commits->topLevelItem(0)->text(0);
    QCOMPARE(dialog->findChild<QLineEdit*>()->text(), shortId);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_panel->planning().earlier(), Planning::Earlier::Revision);
    settle();
    QVERIFY2(commands().contains(u"bin/pgsql-db pg-test app"), qPrintable(commands()));
    QVERIFY(m_panel->planning().oldFile().startsWith(QStringLiteral("pigsty-") + shortId));
    QTRY_VERIFY(!m_panel->findChild<RevisionDialog*>());
}

void PlanPanelTest::aRevisionThatIsNoInventorySaysSo()
{
    m_panel->planning().compareWithRevision(QStringLiteral("HEAD~3"), QStringLiteral("1a2b3c4d"), "all: [\n");
    settle();
    QVERIFY2(words("planRemark").contains(u"HEAD~3 (1a2b3c4d)"), qPrintable(words("planRemark")));
    QVERIFY(words("planRemark").contains(u"no inventory"));
}

void PlanPanelTest::anUnknownRevisionIsToldInTheDialog()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is absent");
    commit(sample);
    RevisionDialog dialog(path());
    dialog.show();
    auto* said = dialog.findChild<QLabel*>(QStringLiteral("revisionWords"));
    QSignalSpy chosen(&dialog, &RevisionDialog::chosen);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("nowhere"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(said->text(), QStringLiteral("There is no revision “nowhere”."));
    QVERIFY(dialog.isVisible());
    QVERIFY(chosen.isEmpty());
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("HEAD"));
    QVERIFY(said->text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void PlanPanelTest::anotherDesignIsComparedWithItsOwnFile()
{
    m_panel->planning().compareWithRevision(QStringLiteral("v1"), QStringLiteral("1a2b3c4d"), sample);
    QVERIFY(file::write(path(QStringLiteral("next.yml")), sample).has_value());
    QVERIFY(m_document->open(path(QStringLiteral("next.yml"))));
    settle();
    QCOMPARE(m_panel->planning().earlier(), Planning::Earlier::Saved);
    QCOMPARE(words("planRemark"), QStringLiteral("The design is what the file on disk holds: nothing to run."));
}

void PlanPanelTest::theSummaryCountsRisks()
{
    plan::Plan plan;
    for (const plan::Risk risk : {plan::Risk::Safe, plan::Risk::Restart, plan::Risk::Restart, plan::Risk::Destructive})
        plan.steps.push_back({.command = QStringLiteral("true"), .risk = risk});
    plan.changes.push_back({.difference = {}, .answer = plan::Change::Answer::Unknown, .note = {}});
    const QString told = planwords::summary(plan);
    for (const char* part : {"4 step", "1 destroy", "2 restart", "1 change"})
        QVERIFY2(told.contains(QLatin1String(part)), qPrintable(told));
    QVERIFY(told.indexOf(u"destroy") < told.indexOf(u"restart")); // the gravest first
    QVERIFY(!told.contains(u"in place"));
}

void PlanPanelTest::whereThereIsLittleRoom()
{
    addDatabase();
    settle();
    const auto details = [this] { return m_panel->findChild<QWidget*>(QStringLiteral("planDetails")); };
    const QWidget& steps = m_panel->steps();
    m_panel->resize(1000, 240);
    QVERIFY(details()->isVisible());
    QVERIFY(details()->x() > steps.x());
    m_panel->resize(1000, 600);
    QTRY_VERIFY(details()->y() > steps.y());
    m_panel->resize(420, 200);
    QVERIFY(!details()->isVisible());
    QTRY_VERIFY(m_panel->minimumSizeHint().width() <= 420);
}

void PlanPanelTest::thousandsOfSteps()
{
    QByteArray all;
    for (int i = 0; i < 2000; ++i)
        all += "{ name: db" + QByteArray::number(i) + " }, ";
    replace("[{ name: app,", "[" + all + "{ name: app,");
    settle();
    QCOMPARE(m_panel->steps().model()->rowCount(), int(m_panel->planning().plan().steps.size()));
    QVERIFY(m_panel->steps().model()->rowCount() >= 2000);
    m_panel->steps().selectAll();
    QCOMPARE(m_panel->changes().marked().size(), size_t(2000));
    QVERIFY(m_panel->steps().uniformRowHeights());
    QVERIFY(m_panel->changes().uniformRowHeights());
}

QTEST_MAIN(PlanPanelTest)
#include "planpanel.moc"
