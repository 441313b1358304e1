#include "app/panels/plan/planning.h"
#include "app/panels/plan/planpanel.h"
#include "app/panels/plan/revisiondialog.h"
#include "app/panels/plan/stepview.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "tests/journeys/building.h"
#include "tests/journeys/hands.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace pigpen;

/// From an edit on the canvas to the commands that apply it, with the mouse and the keyboard.
class PlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplicaGoesAndItsCommandIsCopied();

private:
    void commit(const QString& path) const;
    void choose(const QString& item);
    int rowOf(const QString& command);

    PlanPanel& panel() { return m_building->window().tabs().current()->plan(); }
    const Eyes& eyes() { return m_building->eyes(); }

    std::unique_ptr<Building> m_building;
};

void PlanningTest::commit(const QString& path) const
{
    const QFileInfo file(path);
    const QString identity = QStringLiteral("user.email=ada@example.org");
    for (const QStringList& words : {QStringList{QStringLiteral("init"), QStringLiteral("-q")},
                                     QStringList{QStringLiteral("add"), file.fileName()},
                                     QStringList{QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"),
                                                 QStringLiteral("Deployed")}}) {
        QProcess git;
        git.setWorkingDirectory(file.path());
        git.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"), identity} +
                      words);
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    }
}

/// What the design is compared with. The menu has an event loop of its own: what is clicked there comes from inside.
void PlanningTest::choose(const QString& item)
{
    QTimer menu;
    connect(&menu, &QTimer::timeout, this, [this, &menu, item] {
        if (!QApplication::activePopupWidget())
            return;
        menu.stop();
        hands::click(eyes().menuItem(item));
    });
    constexpr int interval = 200;
    menu.start(interval);
    hands::click(eyes().control(QStringLiteral("Compared with: ") + panel().planning().earlierName()));
}

int PlanningTest::rowOf(const QString& command)
{
    const std::vector<plan::Step>& steps = panel().planning().plan().steps;
    const auto found = std::ranges::find(steps, command, &plan::Step::command);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

void PlanningTest::aReplicaGoesAndItsCommandIsCopied()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is absent");
    m_building = std::make_unique<Building>();
    const QString path = m_building->sample();
    commit(path);
    QVERIFY(m_building->window().files().open(path));
    const EntityId replica{EntityId::Kind::Instance, Module::Pgsql, QStringLiteral("pg-test"),
                           QStringLiteral("pg-test-3")};
    const QString address = m_building->topology().cluster(replica)->instances.back().node;
    hands::click(eyes().figure(replica));
    hands::press(QStringLiteral("Delete"));
    QTRY_VERIFY(!exists(m_building->topology(), replica));

    hands::press(QStringLiteral("ctrl+shift+l"));
    const QString removal = QStringLiteral("bin/pgsql-rm pg-test ") + address;
    QTRY_VERIFY(rowOf(removal) >= 0);
    hands::click(eyes().cell(QStringLiteral("Steps"), rowOf(removal), QStringLiteral("Command")));
    hands::press(QStringLiteral("ctrl+c"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ANSIBLE_INVENTORY=sample-old.yml ") + removal);

    hands::press(QStringLiteral("ctrl+s"));
    QTRY_VERIFY(panel().planning().plan().isEmpty() && !panel().planning().isStale());
    choose(QStringLiteral("A git revision…"));
    QTRY_VERIFY(m_building->window().findChild<RevisionDialog*>());
    const auto* commits = m_building->window().findChild<RevisionDialog*>()->findChild<QTreeWidget*>();
    QTRY_COMPARE(commits->topLevelItemCount(), 1);
    hands::enter(QStringLiteral("HEAD~1"));
    const auto* said = m_building->window().findChild<QLabel*>(QStringLiteral("revisionWords"));
    QTRY_COMPARE(said->text(), QStringLiteral("There is no revision “HEAD~1”."));
    hands::enter(QStringLiteral("HEAD"));
    QTRY_COMPARE(panel().planning().earlier(), Planning::Earlier::Revision);
    QTRY_VERIFY(rowOf(removal) >= 0);
    hands::press({QStringLiteral("Home"), QStringLiteral("shift+End"), QStringLiteral("ctrl+c")});
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n') + 1, int(panel().planning().plan().steps.size()));
}

QTEST_MAIN(PlanningTest)
#include "planning.moc"
