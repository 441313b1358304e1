#include "app/panels/drill/drillpanel.h"

#include "app/document/drill.h"
#include "app/panels/drill/downmodel.h"
#include "app/panels/drill/drillpage.h"
#include "app/panels/drill/outcomemodel.h"
#include "tests/app/sandbox.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace pigpen;
using drill::State;

/// The drill's panel: what is down is chosen by node and by zone, and what became of the rest is told in words, the
/// worst first.
class DrillPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void verdicts_data();
    void verdicts();
    void theWorstComesFirst();
    void theUntouchedAreCounted();
    void quorumsAndAddressesAreTold();

    void nodesStandInZones();
    void withoutZonesTheyAreAList();
    void aBoxTakesDown();
    void aZonesBoxTakesAllDown();
    void theFilterLeavesWhatIsMeant();
    void aFilteredZoneTakesWhatIsLeft();
    void rowsStayWhereNothingOfThemChanges();
    void modelsHoldTogether();

    void thePanelFollowsTheDrill();
    void allUp();
    void aClickOnAResultShowsIt();
    void theVerdictStandsBeneathWhereItIsNarrow();
    void namesHaveRoom();

private:
    static drill::Result resultOf(const QByteArray& text, const QSet<QString>& down);
    QModelIndex nodeRow(const QString& address) { return m_panel->drill().nodes().indexOf(address); }
    QTreeView* tree(const char* name) const;
    QLineEdit* words() const;
    Drill& drill() { return *m_document->drill(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DrillPanel> m_panel;
};

namespace {

const QString meta = QStringLiteral("10.10.10.10");
const QString first = QStringLiteral("10.10.10.11");

/// East, west, and one of which nothing tells.
QByteArray zoned()
{
    QByteArray text = sandbox;
    text.replace("{ infra_seq: 1 }", "{ infra_seq: 1, zone: west }");
    for (const char* seq : {"pg_seq: 1, pg_role: primary }   #", "pg_seq: 2,"})
        text.replace(seq, QByteArray("zone: east, ") + seq);
    return text;
}

const OutcomeGroup* groupOf(const Outcome& outcome, const char* title)
{
    for (const OutcomeGroup& group : outcome.groups)
        if (group.title == QLatin1String(title))
            return &group;
    return nullptr;
}

QStringList texts(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row)
        found << model.index(row, 0, parent).data().toString();
    return found;
}

} // namespace

void DrillPanelTest::init()
{
    m_panel.reset();
    m_document = std::make_unique<Document>();
    m_document->create(zoned());
    m_panel = std::make_unique<DrillPanel>(m_document.get());
    m_panel->resize(900, 260);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

drill::Result DrillPanelTest::resultOf(const QByteArray& text, const QSet<QString>& down)
{
    Document document;
    document.create(text);
    return drill::run(*document.topology(), down);
}

QTreeView* DrillPanelTest::tree(const char* name) const
{
    for (QTreeView* view : m_panel->findChildren<QTreeView*>())
        if (view->accessibleName() == QLatin1String(name))
            return view;
    return nullptr;
}

QLineEdit* DrillPanelTest::words() const
{
    for (auto* line : m_panel->findChildren<QLineEdit*>())
        if (line->accessibleName() == u"Filter the nodes")
            return line;
    return nullptr;
}

// What became of it, in words

void DrillPanelTest::verdicts_data()
{
    QTest::addColumn<QStringList>("down");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("silent");
    QTest::newRow("nothing") << QStringList{} << QStringList{QStringLiteral("All nodes are up")} << QStringList{};
    QTest::newRow("a primary") << QStringList{first}
                               << QStringList{QStringLiteral("pg-test loses its primary; pg-test-2 takes over."),
                                              QStringLiteral("No service stops.")}
                               << QStringList{QStringLiteral("Down")};
    QTest::newRow("a single") << QStringList{meta}
                              << QStringList{QStringLiteral("Down: infra, etcd, pg-meta."), QStringLiteral("1 quorum"),
                                             QStringLiteral("unreachable")}
                              << QStringList{QStringLiteral("No service stops"), QStringLiteral("pg-test loses")};
    QTest::newRow("without etcd") << QStringList{meta, first}
                                  << QStringList{QStringLiteral("Down: infra, etcd, pg-meta and 1 more.")}
                                  << QStringList{QStringLiteral("takes over")};
}

void DrillPanelTest::verdicts()
{
    QFETCH(QStringList, down);
    QFETCH(QStringList, told);
    QFETCH(QStringList, silent);
    const QString verdict = outcomeOf(resultOf(sandbox, {down.begin(), down.end()})).verdict;
    for (const QString& words : told)
        QVERIFY2(verdict.contains(words), qPrintable(verdict));
    for (const QString& words : silent)
        QVERIFY2(!verdict.contains(words), qPrintable(verdict));
}

void DrillPanelTest::theWorstComesFirst()
{
    const Outcome outcome = outcomeOf(resultOf(sandbox, {meta})); // pg-test goes on without its etcd
    QCOMPARE(outcome.worst, State::Down);
    for (const OutcomeGroup& group : outcome.groups) {
        QVERIFY(!group.rows.empty());
        QVERIFY(std::ranges::is_sorted(group.rows, std::greater(), &OutcomeRow::state));
    }
    const OutcomeGroup* clusters = groupOf(outcome, "Clusters");
    QVERIFY(clusters);
    QCOMPARE(clusters->rows.front().state, State::Down);
    QCOMPARE(clusters->rows.back().name, QStringLiteral("pg-test"));
    QCOMPARE(clusters->rows.back().state, State::Degraded);
}

void DrillPanelTest::theUntouchedAreCounted()
{
    const drill::Result result = resultOf(sandbox, {first});
    const Outcome outcome = outcomeOf(result);
    const int fine = int(std::ranges::count(result.clusters, State::Ok, &drill::ClusterResult::state));
    QCOMPARE(fine, 3);
    QVERIFY2(outcome.untouched.contains(QStringLiteral("3 cluster")), qPrintable(outcome.untouched));
    QVERIFY(outcome.untouched.contains(u"monitoring"));
    const Outcome all =
        outcomeOf(resultOf(sandbox, {meta, first, QStringLiteral("10.10.10.12"), QStringLiteral("10.10.10.13")}));
    QVERIFY2(!all.untouched.contains(u"cluster"), qPrintable(all.untouched));
    QVERIFY(groupOf(all, "What all depend on"));
}

void DrillPanelTest::quorumsAndAddressesAreTold()
{
    QByteArray text = sandbox;
    text.replace("pg_cluster: pg-test", "pg_cluster: pg-test\n        pg_vip_enabled: true\n"
                                        "        pg_vip_address: 10.10.10.3/24");
    const Outcome moved = outcomeOf(resultOf(text, {first}));
    QVERIFY(groupOf(moved, "Virtual addresses"));
    QCOMPARE(groupOf(moved, "Virtual addresses")->rows.front().words, QStringLiteral("10.10.10.11 → 10.10.10.12"));
    QVERIFY(!groupOf(moved, "Quorums"));
    const Outcome lost = outcomeOf(resultOf(text, {meta}));
    QCOMPARE(groupOf(lost, "Quorums")->rows.front().words,
             QStringLiteral("0 of 1 members are left, 1 are needed: it is lost"));
}

// What is down

void DrillPanelTest::nodesStandInZones()
{
    const DownModel& model = m_panel->drill().nodes();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(texts(model)[0].contains(u"east"));
    QVERIFY(texts(model)[1].contains(u"west"));
    QVERIFY(!texts(model)[2].contains(u"west")); // of whom nothing tells come last
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.node(model.index(0, 0, model.index(0, 0))), first);
    QCOMPARE(nodeRow(first).parent().row(), 0);
    QVERIFY(nodeRow(first).siblingAtColumn(1).data().toString().contains(u"pg-test-1"));
}

void DrillPanelTest::withoutZonesTheyAreAList()
{
    m_document->create(sandbox);
    const DownModel& model = m_panel->drill().nodes();
    QVERIFY(!model.hasZones());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.node(model.index(0, 0)), meta);
    QVERIFY(!nodeRow(first).parent().isValid());
}

void DrillPanelTest::aBoxTakesDown()
{
    DownModel& model = m_panel->drill().nodes();
    QVERIFY(model.setData(nodeRow(first), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(drill().down(), QSet<QString>{first});
    QCOMPARE(nodeRow(first).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(nodeRow(first).parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(model.setData(nodeRow(first), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(drill().down().isEmpty());
    QVERIFY(!model.setData(nodeRow(first).siblingAtColumn(1), Qt::Checked, Qt::CheckStateRole));
}

void DrillPanelTest::aZonesBoxTakesAllDown()
{
    DownModel& model = m_panel->drill().nodes();
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex east = model.index(0, 0);
    model.setData(east, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(drill().down(), (QSet<QString>{first, QStringLiteral("10.10.10.12")}));
    QCOMPARE(east.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(east.siblingAtColumn(1).data().toString().contains(u"2 of 2"));
    QVERIFY(!told.isEmpty());
    model.setData(east, Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(drill().down().isEmpty());
}

void DrillPanelTest::theFilterLeavesWhatIsMeant()
{
    const DownModel& model = m_panel->drill().nodes();
    for (const auto& [typed, left] : {std::pair("east", 2), {"pg-test-3", 1}, {"EAST 10.11", 1}, {"nowhere", 0}}) {
        words()->setText(QLatin1String(typed));
        int nodes = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            nodes += std::max(model.rowCount(model.index(row, 0)), model.hasZones() ? 0 : 1);
        QVERIFY2(nodes == left, typed);
    }
    words()->clear();
    QCOMPARE(model.rowCount(), 3);
}

void DrillPanelTest::aFilteredZoneTakesWhatIsLeft()
{
    words()->setText(QStringLiteral("pg-test-2"));
    DownModel& model = m_panel->drill().nodes();
    model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(drill().down(), QSet<QString>{QStringLiteral("10.10.10.12")});
}

void DrillPanelTest::rowsStayWhereNothingOfThemChanges()
{
    QSignalSpy reset(&m_panel->drill().nodes(), &QAbstractItemModel::modelReset);
    QVERIFY(m_document->editText({0, {}, "# typed\n"}));
    QCOMPARE(reset.size(), 0);
    QVERIFY(m_document->readdressNode(first, QStringLiteral("10.10.10.21")));
    QVERIFY(!reset.isEmpty());
    QVERIFY(nodeRow(QStringLiteral("10.10.10.21")).isValid());
}

void DrillPanelTest::modelsHoldTogether()
{
    const QAbstractItemModelTester nodes(&m_panel->drill().nodes());
    const QAbstractItemModelTester outcome(&m_panel->drill().outcome());
    drill().setDown({meta, first});
    words()->setText(QStringLiteral("east"));
    m_document->create(sandbox);
    drill().setDown({meta});
    drill().setOn(false);
    m_document->create({});
    QCOMPARE(m_panel->drill().nodes().rowCount(), 0);
}

// The panel

void DrillPanelTest::thePanelFollowsTheDrill()
{
    drill().toggle(first);
    QVERIFY2(m_panel->verdict().contains(u"pg-test-2 takes over"), qPrintable(m_panel->verdict()));
    const OutcomeModel& outcome = m_panel->drill().outcome();
    QVERIFY(texts(outcome)[0].startsWith(u"Clusters"));
    QCOMPARE(texts(outcome, outcome.index(0, 0)), QStringList{QStringLiteral("pg-test")});
    QVERIFY(tree("What became of the rest")->isExpanded(outcome.index(0, 0)));
    m_panel->hide();
    drill().toggle(first);
    m_panel->show();
    QVERIFY(m_panel->verdict().contains(u"All nodes are up"));
}

void DrillPanelTest::allUp()
{
    auto* button = m_panel->drill().findChild<QPushButton*>();
    QVERIFY(!button->isEnabled());
    drill().setDown({meta, first});
    QVERIFY(button->isEnabled());
    button->click();
    QVERIFY(drill().down().isEmpty());
    QVERIFY(drill().isOn());
}

void DrillPanelTest::aClickOnAResultShowsIt()
{
    QList<EntityId> shown;
    connect(m_panel.get(), &DrillPanel::activated, this, [&](const EntityId& id) { shown << id; });
    drill().toggle(first);
    QTreeView* list = tree("What became of the rest");
    const QModelIndex group = list->model()->index(0, 0);
    const auto click = [list](const QModelIndex& index) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    };
    click(list->model()->index(0, 0, group));
    QCOMPARE(shown, QList<EntityId>{clusterId(QStringLiteral("pg-test"))});
    click(group);
    QCOMPARE(shown.size(), 1);
}

void DrillPanelTest::theVerdictStandsBeneathWhereItIsNarrow()
{
    drill().toggle(first);
    const auto* tabs = m_panel->findChild<QTabBar*>();
    const auto* words = m_panel->findChild<QWidget*>(QStringLiteral("drillVerdict"));
    const auto topOf = [this](const QWidget* widget) { return widget->mapTo(m_panel.get(), QPoint()).y(); };
    QVERIFY(topOf(words) < tabs->height());
    m_panel->resize(440, 260);
    QCoreApplication::processEvents();
    QVERIFY(topOf(words) >= tabs->height());
    QCOMPARE(m_panel->width(), 440);
}

void DrillPanelTest::namesHaveRoom()
{
    for (const int width : {900, 500, 1300}) {
        m_panel->resize(width, 260);
        QCoreApplication::processEvents();
        const QTreeView* nodes = tree("Nodes that are down");
        const QTreeView* list = tree("What became of the rest");
        QVERIFY(nodes->columnWidth(0) >= std::min(180, nodes->width() / 2));
        QVERIFY(list->columnWidth(0) >= std::min(180, list->width() / 2 - 1));
        QVERIFY(list->columnWidth(0) < list->width());
    }
}

QTEST_MAIN(DrillPanelTest)
#include "drillpanel.moc"
