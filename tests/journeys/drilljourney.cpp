#include "app/document/drill.h"
#include "app/panels/drill/drillpanel.h"
#include "app/panels/drill/rowmodel.h"
#include "app/panels/drill/weakpointspage.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/viewtabs.h"
#include "tests/journeys/building.h"
#include "tests/journeys/hands.h"

#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace pigpen;

/// A failure drill with a real mouse: nodes go down and come up by clicks on the canvas and in the panel, a weak point
/// is loaded, and nothing of it is written.
class DrillJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesGoDownAndComeUp();

private:
    QPoint page(int tab) const;
    QPoint row(const QString& list, const QString& words, int fromLeft) const;
    DrillPanel& panel() const { return m_building->window().tabs().current()->drill(); }
    const QSet<QString>& down() const { return m_building->window().document().drill()->down(); }

    std::unique_ptr<Building> m_building;
};

namespace {

const EntityId pgTest = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));

EntityId instance(const char* name)
{
    return {EntityId::Kind::Instance, Module::Pgsql, pgTest.cluster, QLatin1String(name)};
}

} // namespace

QPoint DrillJourneyTest::page(int tab) const
{
    const auto* tabs = panel().findChild<QTabBar*>(QStringLiteral("drillTabs"));
    return tabs->mapToGlobal(tabs->tabRect(tab).center());
}

/// The first row of a list with these words, so far from where it begins.
QPoint DrillJourneyTest::row(const QString& list, const QString& words, int fromLeft) const
{
    for (QTreeView* view : panel().findChildren<QTreeView*>()) {
        if (view->accessibleName() != list)
            continue;
        const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, words, 1,
                                                           Qt::MatchContains | Qt::MatchRecursive);
        if (!found.isEmpty()) {
            const QRect place = view->visualRect(found.front());
            return view->viewport()->mapToGlobal(QPoint(place.left() + fromLeft, place.center().y()));
        }
    }
    return {};
}

void DrillJourneyTest::nodesGoDownAndComeUp()
{
    m_building = std::make_unique<Building>();
    MainWindow& window = m_building->window();
    const Eyes& eyes = m_building->eyes();
    QVERIFY(window.files().open(m_building->sample()));
    const QByteArray text = window.document().text();
    QTest::qWait(300); // the first fit

    hands::click(eyes.control(QStringLiteral("Failure drill")));
    QTRY_VERIFY(window.document().drill()->isOn());
    hands::click(eyes.figure(instance("pg-test-1")));
    QTRY_COMPARE(down(), QSet<QString>{QStringLiteral("10.10.10.11")});
    QTRY_VERIFY(panel().verdict().contains(u"pg-test-2 takes over"));
    QVERIFY(window.views().view().canvas().item(instance("pg-test-2"))->health()->takesOver);
    hands::drag(eyes.figure(instance("pg-test-3")),
                eyes.figure(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-meta"))));
    QCOMPARE(window.document().text(), text);
    QCOMPARE(down().size(), 1);

    constexpr int box = 10;
    hands::click(row(QStringLiteral("Nodes that are down"), QStringLiteral("10.10.10.12"), box));
    QTRY_COMPARE(down().size(), 2);
    hands::click(row(QStringLiteral("What became of the rest"), QStringLiteral("pg-test"), 40));
    QTRY_COMPARE(window.document().selection()->current(), pgTest);
    hands::click(eyes.view(QStringLiteral("Nodes")));
    hands::click(eyes.figure(EntityId::ofNode(QStringLiteral("10.10.10.11"))));
    QTRY_COMPARE(down(), QSet<QString>{QStringLiteral("10.10.10.12")});

    hands::click(page(1));
    QTRY_VERIFY(panel().weakPoints().model().rowCount() > 0);
    hands::click(row(QStringLiteral("Weakest points"), QStringLiteral("10.10.10.10"), 40));
    QTRY_COMPARE(down(), QSet<QString>{QStringLiteral("10.10.10.10")});
    hands::click(eyes.ground(0.97, 0.95));
    hands::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!window.document().drill()->isOn());
    QCOMPARE(window.document().text(), text);
    QVERIFY(!window.isWindowModified());
}

QTEST_MAIN(DrillJourneyTest)
#include "drilljourney.moc"
