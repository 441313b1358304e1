#include "app/document/drill.h"
#include "app/panels/drill/drillpanel.h"
#include "app/window/canvasmenu.h"
#include "app/window/designtabs.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "tests/app/sandbox.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pigpen;

/// The failure drill in the window: how it begins and ends, what tells that it is on, the menus, and pictures of it.
class DrillWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyBeginsAndEndsIt();
    void theActionFollowsTheDesign();
    void withoutNodesThereIsNone();
    void theNoticeTellsAndEnds();
    void aRefusalDoesNotHideIt();
    void armingEndsItAndItDisarms();
    void theMenuTakesDown();
    void theMenuTakesZonesDown();
    void theMenuTakesClustersDown();
    void withoutADrillTheMenuBeginsIt();
    void pagesAreInTheMenu();
    void aResultIsShownOnTheCanvas();
    void readersAreTold();
    void thePictureHasIt();
    void thePictureKnowsItsNodes();

private:
    Drill& drill() { return *m_window->document().drill(); }
    DrillPanel& panel() { return m_window->tabs().current()->drill(); }
    QAction* action(const QString& text) const;
    QStringList menuOf(const QList<EntityId>& selected);
    void choose(const QList<EntityId>& selected, const QString& text);

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgTest1 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-1"));
const EntityId pgTest2 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));
const QString first = QStringLiteral("10.10.10.11");
const QString second = QStringLiteral("10.10.10.12");

/// All actions of a menu, and of those in it.
QList<QAction*> actionsOf(const QMenu& menu)
{
    QList<QAction*> all;
    for (QAction* action : menu.actions()) {
        all << action;
        if (action->menu())
            all << actionsOf(*action->menu());
    }
    return all;
}

QString plain(const QAction* action)
{
    return action->text().remove(u'&');
}

} // namespace

void DrillWindowTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(QByteArray(sandbox).replace("pg_seq: 1, pg_role: primary }   #",
                                                            "zone: east, pg_seq: 1, pg_role: primary }   #"));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->views().view().setFocus();
}

QAction* DrillWindowTest::action(const QString& text) const
{
    for (const QAction* top : m_window->menuBar()->actions()) {
        for (QAction* action : actionsOf(*top->menu()))
            if (plain(action) == text)
                return action;
    }
    return nullptr;
}

QStringList DrillWindowTest::menuOf(const QList<EntityId>& selected)
{
    m_window->document().selection()->set(selected);
    QMenu menu;
    fillCanvasMenu(menu, m_window->document(), m_window->views());
    QStringList texts;
    for (const QAction* action : actionsOf(menu))
        texts << plain(action);
    return texts;
}

void DrillWindowTest::choose(const QList<EntityId>& selected, const QString& text)
{
    m_window->document().selection()->set(selected);
    QMenu menu;
    fillCanvasMenu(menu, m_window->document(), m_window->views());
    const auto actions = actionsOf(menu);
    const auto found = std::ranges::find(actions, text, plain);
    QVERIFY2(found != actions.end(), qPrintable(text));
    (*found)->trigger();
}

void DrillWindowTest::theKeyBeginsAndEndsIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(drill().isOn());
    QVERIFY(drill().down().isEmpty());
    QVERIFY(!panel().visibleRegion().isEmpty());
    QVERIFY(m_window->views().view().hasFocus()); // where Escape ends it
    QTest::keyClick(&m_window->views().view(), Qt::Key_Escape);
    QVERIFY(!drill().isOn());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!drill().isOn());
}

void DrillWindowTest::theActionFollowsTheDesign()
{
    QAction* shown = action(QStringLiteral("Failure drill"));
    QVERIFY(shown && shown->isCheckable() && !shown->icon().isNull());
    QVERIFY(!shown->isChecked());
    drill().toggle(first);
    QVERIFY(shown->isChecked());
    action(QStringLiteral("Empty design"))->trigger();
    QVERIFY(!shown->isChecked());
    m_window->tabs().step(1);
    QVERIFY(shown->isChecked());
    QCOMPARE(drill().down(), QSet<QString>{first});
}

void DrillWindowTest::withoutNodesThereIsNone()
{
    const MainWindow fresh(false, diagram::Theme::Light); // the welcome page
    const auto isEnabled = [](const MainWindow& window) {
        for (const QAction* top : window.menuBar()->actions()) {
            for (const QAction* one : actionsOf(*top->menu()))
                if (plain(one) == u"Failure drill")
                    return one->isEnabled();
        }
        return true;
    };
    QVERIFY(!isEnabled(fresh));
    QVERIFY(isEnabled(*m_window));
    m_window->document().create({});
    QVERIFY(!isEnabled(*m_window));
    m_window->document().create(sandbox);
    QVERIFY(isEnabled(*m_window));
}

void DrillWindowTest::theNoticeTellsAndEnds()
{
    NoticeBar& notice = m_window->views().drillNotice();
    QVERIFY(notice.words().isEmpty());
    drill().setOn(true);
    QVERIFY2(notice.words().contains(u"all nodes are up"), qPrintable(notice.words()));
    drill().setDown({first, second});
    QVERIFY2(notice.words().contains(u'2'), qPrintable(notice.words()));
    for (auto* button : notice.findChildren<QToolButton*>())
        if (button->accessibleName() == u"End the failure drill")
            button->click();
    QVERIFY(!drill().isOn());
    QVERIFY(notice.words().isEmpty());
}

void DrillWindowTest::aRefusalDoesNotHideIt()
{
    drill().toggle(first);
    QVERIFY(!m_window->document().perform(tl::make_unexpected(Error{QStringLiteral("no"), {}, {}})));
    QVERIFY(m_window->views().notice().words().contains(u"no"));
    QVERIFY(!m_window->views().drillNotice().words().isEmpty());
}

void DrillWindowTest::armingEndsItAndItDisarms()
{
    drill().toggle(first);
    m_window->views().arm(NewNodes{1}, false);
    QVERIFY(!drill().isOn());
    QVERIFY(m_window->views().view().placing().isArmed());
    drill().setOn(true);
    QVERIFY(!m_window->views().view().placing().isArmed());
}

void DrillWindowTest::theMenuTakesDown()
{
    drill().setOn(true);
    choose({pgTest2}, QStringLiteral("Take down 10.10.10.12"));
    QCOMPARE(drill().down(), QSet<QString>{second});
    choose({pgTest2}, QStringLiteral("Bring up 10.10.10.12"));
    QVERIFY(drill().down().isEmpty());
    choose({pgTest1, pgTest2}, QStringLiteral("Take down 2 nodes"));
    QCOMPARE(drill().down(), (QSet<QString>{first, second}));
    QVERIFY(menuOf({pgTest1, pgTest2}).contains(QStringLiteral("Bring up 2 nodes")));
}

void DrillWindowTest::theMenuTakesZonesDown()
{
    drill().setOn(true);
    QVERIFY(menuOf({pgTest2}).filter(QStringLiteral("zone")).isEmpty()); // nothing tells where it stands
    choose({pgTest1}, QStringLiteral("Take down zone east"));
    QCOMPARE(drill().down(), QSet<QString>{first});
    QVERIFY(menuOf({pgTest1}).contains(QStringLiteral("Bring up zone east")));
}

void DrillWindowTest::theMenuTakesClustersDown()
{
    drill().setOn(true);
    choose({pgTest}, QStringLiteral("Take all its nodes down"));
    QCOMPARE(drill().down().size(), 3);
    choose({pgTest}, QStringLiteral("Bring all its nodes up"));
    QVERIFY(drill().down().isEmpty());
}

void DrillWindowTest::withoutADrillTheMenuBeginsIt()
{
    QVERIFY(menuOf({}).filter(QStringLiteral("ake down")).isEmpty());
    choose({pgTest2}, QStringLiteral("Take down 10.10.10.12"));
    QVERIFY(drill().isOn());
    QCOMPARE(drill().down(), QSet<QString>{second});
}

void DrillWindowTest::pagesAreInTheMenu()
{
    for (const char* name : {"Weakest points", "Capacity"}) {
        action(QLatin1String(name))->trigger();
        QVERIFY(!panel().visibleRegion().isEmpty());
        QVERIFY(!drill().isOn());
    }
}

void DrillWindowTest::aResultIsShownOnTheCanvas()
{
    m_window->views().setKind(diagram::Kind::Nodes);
    Q_EMIT panel().activated(pgTest);
    QCOMPARE(m_window->views().kind(), diagram::Kind::Topology);
    QCOMPARE(m_window->document().selection()->current(), pgTest);
}

void DrillWindowTest::readersAreTold()
{
    const auto told = [this] { return m_window->views().view().accessibleDescription(); };
    QVERIFY(!told().contains(u"drill"));
    drill().setDown({first, second});
    QVERIFY2(told().contains(u"failure drill, nodes down: 2"), qPrintable(told()));
    drill().setOn(false);
    QVERIFY(!told().contains(u"drill"));
}

namespace {

/// What the program says of a picture, and its exit status.
int shoot(const QStringList& more, QImage& image, QByteArray& said)
{
    const QTemporaryDir folder;
    const QString design = folder.filePath(QStringLiteral("pigsty.yml"));
    const QString picture = folder.filePath(QStringLiteral("out.png"));
    QFile file(design);
    if (!file.open(QIODevice::WriteOnly) || file.write(sandbox) != sandbox.size())
        return -1;
    file.close();
    QProcess process;
    process.start(QStringLiteral(PIGPEN_PROGRAM), QStringList{design, QStringLiteral("--screenshot"), picture} + more);
    process.waitForFinished();
    said = process.readAllStandardError();
    image = QImage(picture);
    return process.exitCode();
}

/// How many pixels are in the colour of what is down.
int redPixels(const QImage& image)
{
    int found = 0;
    const QRgb red = 0xff000000 | diagram::rgb(diagram::Colour::Error, diagram::Theme::Light);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == red ? 1 : 0;
    return found;
}

} // namespace

void DrillWindowTest::thePictureHasIt()
{
    QImage without;
    QImage with;
    QByteArray said;
    const QStringList light{QStringLiteral("--theme"), QStringLiteral("light")};
    QCOMPARE(shoot(light, without, said), 0);
    QCOMPARE(
        shoot(light + QStringList{QStringLiteral("--down"), QStringLiteral("10.10.10.10,10.10.10.11")}, with, said), 0);
    QCOMPARE(with.size(), without.size());
    QVERIFY2(redPixels(with) > redPixels(without) + 300, qPrintable(QString::number(redPixels(with))));
}

void DrillWindowTest::thePictureKnowsItsNodes()
{
    QImage image;
    QByteArray said;
    QCOMPARE(shoot({QStringLiteral("--down"), QStringLiteral("10.10.10.11,10.9.9.9")}, image, said), 2);
    QVERIFY2(said.contains("10.9.9.9") && !said.contains("10.10.10.11"), said.constData());
    QVERIFY(image.isNull());
}

QTEST_MAIN(DrillWindowTest)
#include "drillwindow.moc"
