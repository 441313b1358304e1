#include "app/document/drill.h"
#include "app/panels/drill/capacitypage.h"
#include "app/panels/drill/rowview.h"
#include "app/panels/drill/weakpointsearch.h"
#include "app/panels/drill/weakpointspage.h"
#include "core/drill/capacity.h"
#include "tests/app/sandbox.h"
#include "tests/support/generate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;

/// The tables beside the drill: the weakest points, which are looked for in the background, and capacity.
class DrillTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rowsAreSortedByNumberAndByWord();
    void unsortedTheyStandAsTheyCame();
    void wordsFilterRows();
    void theModelHoldsTogether();
    void columnsFitTheirRoom();

    void theSearchFindsWhatTheCoreDoes();
    void aNewSearchTakesThePlaceOfTheOld();
    void aCancelledSearchIsSilent();
    void aSearchThatRunsMayBeDeleted();

    void weakPointsAreLookedForWhenSeen();
    void aWeakPointIsLoaded();
    void anEditDropsWhatWasFound();
    void theSearchCanBeStopped();

    void capacityIsWhatTheCoreCounts_data();
    void capacityIsWhatTheCoreCounts();
    void capacityFollowsEdits();
    void aNodeOfCapacityIsShown();

private:
    static QStringList column(const RowModel& model, int column);

    std::unique_ptr<Document> m_document;
};

namespace {

const QString meta = QStringLiteral("10.10.10.10");

std::vector<TableRow> sampleRows()
{
    return {{{Cell(QStringLiteral("node-10")), Cell(7, 9)}, EntityId::ofNode(QStringLiteral("10"))},
            {{Cell(QStringLiteral("node-9")), Cell(9, 9)}, EntityId::ofNode(QStringLiteral("9"))},
            {{Cell(QStringLiteral("node-100")), Cell(0, 9)}, EntityId::ofNode(QStringLiteral("100"))}};
}

const QStringList sampleColumns{QStringLiteral("Node"), QStringLiteral("Instances")};

} // namespace

void DrillTablesTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
}

QStringList DrillTablesTest::column(const RowModel& model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

// Rows

void DrillTablesTest::rowsAreSortedByNumberAndByWord()
{
    RowModel model;
    model.show(sampleColumns, sampleRows());
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(column(model, 1), (QStringList{QStringLiteral("9"), QStringLiteral("7"), QStringLiteral("0")}));
    model.sort(0, Qt::AscendingOrder); // 9 before 10
    QCOMPARE(column(model, 0),
             (QStringList{QStringLiteral("node-9"), QStringLiteral("node-10"), QStringLiteral("node-100")}));
    QCOMPARE(model.numberOf(model.index(0, 0)), 1);
    QCOMPARE(model.entity(model.index(0, 0)), EntityId::ofNode(QStringLiteral("9")));
    QCOMPARE(model.index(0, 1).data(RowModel::ShareRole).toDouble(), 1.0);
    QVERIFY(!model.index(0, 0).data(RowModel::ShareRole).isValid());
}

void DrillTablesTest::unsortedTheyStandAsTheyCame()
{
    RowModel model;
    RowView view(&model);
    model.show(sampleColumns, sampleRows());
    QCOMPARE(model.numberOf(model.index(0, 0)), 0);
    model.sort(1, Qt::AscendingOrder);
    model.show(sampleColumns, sampleRows()); // the same table, renewed
    QCOMPARE(model.numberOf(model.index(0, 0)), 2);
    model.show({QStringLiteral("Zone"), QStringLiteral("Nodes")}, sampleRows());
    QCOMPARE(model.numberOf(model.index(0, 0)), 0);
}

void DrillTablesTest::wordsFilterRows()
{
    RowModel model;
    model.show(sampleColumns, sampleRows());
    model.setWords(QStringLiteral("NODE-10 7"));
    QCOMPARE(column(model, 0), QStringList{QStringLiteral("node-10")});
    QCOMPARE(model.countOfAll(), 3);
    model.setWords({});
    QCOMPARE(model.rowCount(), 3);
}

void DrillTablesTest::theModelHoldsTogether()
{
    RowModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(sampleColumns, sampleRows());
    model.sort(1, Qt::AscendingOrder);
    model.setWords(QStringLiteral("9"));
    model.show({}, {});
    QCOMPARE(model.rowCount() + model.columnCount(), 0);
}

/// Where it is narrow, names go before numbers.
void DrillTablesTest::columnsFitTheirRoom()
{
    RowModel model;
    RowView view(&model);
    const QString name = QStringLiteral("10.10.10.10 + 10.10.10.11");
    model.show({QStringLiteral("Nodes"), QStringLiteral("What"), QStringLiteral("Many"), QStringLiteral("More")},
               {{{Cell(name), Cell(QStringLiteral("words")), Cell(1), Cell(2)}, EntityId::ofNode(name)}});
    view.show();
    for (const int width : {900, 460}) {
        view.resize(width, 200);
        QCoreApplication::processEvents();
        QCOMPARE(view.isColumnHidden(3), width < 500);
        QVERIFY(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(name) ||
                view.columnWidth(0) > view.columnWidth(1) - 2);
        int all = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            all += view.columnWidth(column);
        QVERIFY2(all <= view.viewport()->width(), qPrintable(QString::number(all)));
    }
}

// The search

void DrillTablesTest::theSearchFindsWhatTheCoreDoes()
{
    WeakPointSearch search;
    std::vector<QStringList> singles;
    size_t pairs = 0;
    connect(&search, &WeakPointSearch::found, this, [&](const drill::WeakPoints& points) {
        for (const drill::WeakPoint& point : points.singles)
            singles.push_back(point.nodes);
        pairs = points.pairs.size();
    });
    search.start(m_document->topology());
    QVERIFY(search.isRunning());
    QTRY_VERIFY(!search.isRunning());
    const drill::WeakPoints expected = drill::weakPoints(*m_document->topology());
    QCOMPARE(singles.size(), expected.singles.size());
    QCOMPARE(singles.front(), QStringList{meta});
    QCOMPARE(pairs, expected.pairs.size());
}

void DrillTablesTest::aNewSearchTakesThePlaceOfTheOld()
{
    Document large;
    large.create(generateInventory(300));
    WeakPointSearch search;
    int found = 0;
    size_t nodes = 0;
    connect(&search, &WeakPointSearch::found, this, [&](const drill::WeakPoints& points) {
        ++found;
        nodes = points.singles.size();
    });
    search.start(large.topology());
    search.start(m_document->topology());
    QTRY_COMPARE(found, 1);
    QCOMPARE(nodes, drill::weakPoints(*m_document->topology()).singles.size());
    QTest::qWait(50);
    QCOMPARE(found, 1);
}

void DrillTablesTest::aCancelledSearchIsSilent()
{
    WeakPointSearch search;
    QSignalSpy found(&search, &WeakPointSearch::found);
    search.start(m_document->topology());
    search.cancel();
    QVERIFY(!search.isRunning());
    QTest::qWait(100);
    QCOMPARE(found.size(), 0);
}

void DrillTablesTest::aSearchThatRunsMayBeDeleted()
{
    Document large;
    large.create(generateInventory(300));
    auto search = std::make_unique<WeakPointSearch>();
    QSignalSpy found(search.get(), &WeakPointSearch::found);
    search->start(large.topology());
    search.reset();
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 0);
}

// The page of the weakest points

void DrillTablesTest::weakPointsAreLookedForWhenSeen()
{
    WeakPointsPage page(m_document.get());
    QVERIFY(!page.search().isRunning());
    page.show();
    QVERIFY(page.search().isRunning());
    QTRY_VERIFY(page.model().rowCount() > 0);
    QCOMPARE(page.model().index(0, 0).data().toString(), meta);
    QVERIFY(page.model().index(0, 1).data().toString().contains(u"pg-meta"));
    page.hide();
    page.show(); // it is known
    QVERIFY(!page.search().isRunning());
}

void DrillTablesTest::aWeakPointIsLoaded()
{
    WeakPointsPage page(m_document.get());
    page.resize(700, 300);
    page.show();
    QTRY_VERIFY(page.model().rowCount() > 1);
    const auto load = [&](int row) { Q_EMIT page.view().chosen(page.model().index(row, 0)); };
    load(0);
    QCOMPARE(m_document->drill()->down(), QSet<QString>{meta});
    page.model().setWords(QStringLiteral("+"));
    page.model().sort(0, Qt::AscendingOrder);
    QVERIFY(page.model().rowCount() > 0);
    load(0);
    const QStringList nodes = page.model().index(0, 0).data().toString().split(QStringLiteral(" + "));
    QCOMPARE(m_document->drill()->down(), (QSet<QString>{nodes.begin(), nodes.end()}));
    QCOMPARE(nodes.size(), 2);
}

void DrillTablesTest::anEditDropsWhatWasFound()
{
    WeakPointsPage page(m_document.get());
    page.show();
    QTRY_VERIFY(page.model().rowCount() > 0);
    QVERIFY(m_document->readdressNode(meta, QStringLiteral("10.10.10.99")));
    QCOMPARE(page.model().rowCount(), 0);
    QTRY_VERIFY(page.model().rowCount() > 0);
    QCOMPARE(page.model().index(0, 0).data().toString(), QStringLiteral("10.10.10.99"));
}

void DrillTablesTest::theSearchCanBeStopped()
{
    m_document->create(generateInventory(300));
    WeakPointsPage page(m_document.get());
    page.show();
    auto* button = page.findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("Stop"));
    button->click();
    QVERIFY(!page.search().isRunning());
    QVERIFY(page.view().emptyWords().contains(u"stopped"));
    button->click();
    QVERIFY(page.search().isRunning());
    page.search().cancel();
}

// Capacity

void DrillTablesTest::capacityIsWhatTheCoreCounts_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("rows");
    Document document;
    document.create(sandbox);
    const drill::Capacity capacity = drill::capacityOf(*document.topology());
    QTest::newRow("nodes") << 0 << int(capacity.nodes.size());
    QTest::newRow("zones") << 1 << int(capacity.zones.size());
    QTest::newRow("clusters") << 2 << int(capacity.clusters.size());
    QTest::newRow("together") << 3 << int(capacity.coLocations.size());
}

void DrillTablesTest::capacityIsWhatTheCoreCounts()
{
    QFETCH(int, table);
    QFETCH(int, rows);
    CapacityPage page(m_document.get());
    page.show();
    page.choose(CapacityPage::Table(table));
    QCOMPARE(page.model().rowCount(), rows);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < page.model().columnCount(); ++column)
            QVERIFY(!page.model().index(row, column).data().toString().isEmpty());
}

void DrillTablesTest::capacityFollowsEdits()
{
    CapacityPage page(m_document.get());
    page.show();
    QCOMPARE(column(page.model(), 1),
             (QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1")}));
    const qsizetype host = m_document->text().indexOf("10.10.10.10: { etcd_seq: 1 }");
    QVERIFY(m_document->editText({host, "10.10.10.10: { etcd_seq: 1 }", "10.10.10.11: { etcd_seq: 1 }"}));
    QCOMPARE(column(page.model(), 1).first(2), (QStringList{QStringLiteral("2"), QStringLiteral("2")}));
    const qsizetype zone = m_document->text().indexOf("infra_seq: 1");
    const int columns = page.model().columnCount();
    QVERIFY(m_document->editText({zone, {}, "zone: east, "})); // then there is a column for it
    QCOMPARE(page.model().columnCount(), columns + 1);
    QCOMPARE(page.model().index(0, 1).data().toString(), QStringLiteral("east"));
}

void DrillTablesTest::aNodeOfCapacityIsShown()
{
    CapacityPage page(m_document.get());
    page.resize(700, 300);
    page.show();
    QList<EntityId> shown;
    connect(&page, &CapacityPage::activated, this, [&](const EntityId& id) { shown << id; });
    auto* view = page.findChild<RowView*>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(page.model().index(1, 0)).center());
    QCOMPARE(shown, QList<EntityId>{EntityId::ofNode(QStringLiteral("10.10.10.11"))});
}

QTEST_MAIN(DrillTablesTest)
#include "drilltables.moc"
