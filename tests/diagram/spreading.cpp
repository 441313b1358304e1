#include "core/diagram/spreading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pigpen::diagram;

/// Boxes that grew into one another: nothing overlaps afterwards, and nothing moves without need.
class SpreadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsInTheWayGivesWayByTheLeast();
    void aSmallGridOfGrownBoxesStaysAGrid();
    void randomBoxes_data();
    void randomBoxes();
    void aPileIsGivenUpRatherThanSpreadOverThePage();
};

namespace {

using Boxes = std::vector<QRectF>;

Boxes someBoxes(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    Boxes boxes;
    for (int i = 0; i < count; ++i)
        boxes.emplace_back(random.bounded(count * 120), random.bounded(2400), random.bounded(100, 500),
                           random.bounded(60, 400));
    return boxes;
}

Boxes spreadOut(const Boxes& boxes)
{
    Boxes result;
    const auto places = spread(boxes);
    for (size_t i = 0; i < boxes.size(); ++i)
        result.emplace_back(places[i].value_or(QPointF(-1e6, 1e6 * double(i))), boxes[i].size());
    return result;
}

bool overlapsAny(const Boxes& boxes, size_t box)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (i != box && boxes[i].intersects(boxes[box]))
            return true;
    }
    return false;
}

} // namespace

void SpreadingTest::whoeverIsInTheWayGivesWayByTheLeast()
{
    const Boxes boxes{{0, 0, 300, 200}, {0, 180, 300, 100}, {290, 0, 100, 100}, {1000, 0, 50, 50}};
    const Boxes expected{{0, 0, 300, 200}, {0, 216, 300, 100}, {316, 0, 100, 100}, {1000, 0, 50, 50}};
    QCOMPARE(spreadOut(boxes), expected);
}

void SpreadingTest::aSmallGridOfGrownBoxesStaysAGrid()
{
    Boxes boxes;
    for (int y = 0; y < 3; ++y) {
        for (int x = 0; x < 3; ++x)
            boxes.emplace_back(x * 312, y * 152, 376, 280);
    }
    const Boxes after = spreadOut(boxes);
    for (int y = 0; y < 3; ++y) {
        for (int x = 0; x < 3; ++x)
            QCOMPARE(after[size_t(y * 3 + x)].topLeft(), QPointF(x * 392, y * 296));
    }
}

void SpreadingTest::randomBoxes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U}) {
        for (const int count : {1, 2, 10, 80, 400})
            QTest::addRow("%d boxes, seed %u", count, seed) << count << seed;
    }
}

void SpreadingTest::randomBoxes()
{
    QFETCH(const int, count);
    QFETCH(const quint32, seed);
    const Boxes before = someBoxes(count, seed);
    const Boxes after = spreadOut(before);
    for (size_t i = 0; i < before.size(); ++i) {
        QVERIFY2(!overlapsAny(after, i), qPrintable(QString::number(i)));
        if (!overlapsAny(before, i))
            QCOMPARE(after[i], before[i]);
        // Nobody passes whom it stood below or right of.
        QVERIFY(after[i].left() >= before[i].left() && after[i].top() >= before[i].top());
    }
    QCOMPARE(spreadOut(before), after);
    QCOMPARE(spreadOut(after), after);
}

void SpreadingTest::aPileIsGivenUpRatherThanSpreadOverThePage()
{
    const Boxes pile(2000, QRectF(0, 0, 300, 200));
    const auto places = spread(pile);
    QCOMPARE(places.front(), std::optional(QPointF(0, 0)));
    QVERIFY(!places.back());
    Boxes placed;
    for (const auto& place : places) {
        if (place)
            placed.emplace_back(*place, QSizeF(300, 200));
    }
    for (size_t i = 0; i < placed.size(); ++i)
        QVERIFY(!overlapsAny(placed, i));
}

QTEST_APPLESS_MAIN(SpreadingTest)
#include "spreading.moc"
