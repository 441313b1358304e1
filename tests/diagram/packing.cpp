#include "core/diagram/packing.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>

using namespace pigpen::diagram;

namespace {

std::vector<QSizeF> someBoxes(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<QSizeF> boxes;
    for (int i = 0; i < count; ++i)
        boxes.emplace_back(random.bounded(200, 800), random.bounded(100, 500));
    return boxes;
}

/// The gap between the two boxes of a page that are closest to each other; boxes sorted by their tops, so that a page
/// of thousands is looked through quickly.
double narrowestGap(const std::vector<QSizeF>& boxes, const std::vector<QPointF>& at)
{
    std::vector<QRectF> rects;
    for (size_t i = 0; i < boxes.size(); ++i)
        rects.emplace_back(at[i], boxes[i]);
    std::ranges::sort(rects, {}, [](const QRectF& rect) { return rect.top(); });
    double least = 1e9;
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t j = i + 1; j < rects.size() && rects[j].top() < rects[i].bottom() + 100; ++j) {
            const double across = std::max(rects[j].left() - rects[i].right(), rects[i].left() - rects[j].right());
            const double down = std::max(rects[j].top() - rects[i].bottom(), rects[i].top() - rects[j].bottom());
            least = std::min(least, std::max(across, down));
        }
    }
    return least;
}

} // namespace

class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesKeepTheirDistance_data();
    void boxesKeepTheirDistance();
    void pagesAreBroaderThanHigh_data();
    void pagesAreBroaderThanHigh();
    void equalBoxesStandInColumns();
    void boxesOfOneWidthStandInOrder();
    void foundationsStandAbove();
    void nothingMakesAnEmptyPage();
    void placedBoxesStayAndOthersMakeRoom();
    void undisturbedBoxesKeepTheirPlace();
    void thousandsOfPlacedBoxesOverlapNot();
};

void PackingTest::boxesKeepTheirDistance_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {2, 3, 7, 20, 50, 400, 3334})
        QTest::addRow("%d", count) << count;
}

void PackingTest::boxesKeepTheirDistance()
{
    QFETCH(const int, count);
    for (quint32 seed = 0; seed < 5; ++seed) {
        const std::vector<QSizeF> boxes = someBoxes(count, seed);
        const Packing packing = pack(boxes);
        QVERIFY(narrowestGap(boxes, packing.at) >= packingGap);
        QCOMPARE(packing.at.front(), QPointF(0, 0));
        for (size_t i = 0; i < boxes.size(); ++i)
            QVERIFY(QRectF({}, packing.size).contains(QRectF(packing.at[i], boxes[i])));
    }
}

void PackingTest::pagesAreBroaderThanHigh_data()
{
    boxesKeepTheirDistance_data();
}

void PackingTest::pagesAreBroaderThanHigh()
{
    QFETCH(const int, count);
    if (count < 7)
        return; // so few boxes may have no good page
    for (quint32 seed = 0; seed < 5; ++seed) {
        const QSizeF size = pack(someBoxes(count, seed)).size;
        const double ratio = size.width() / size.height();
        QVERIFY2(ratio > 1.05 && ratio < 2.4, qPrintable(QString::number(ratio)));
    }
}

void PackingTest::equalBoxesStandInColumns()
{
    const std::vector<QSizeF> boxes(12, QSizeF(352, 240));
    const Packing packing = pack(boxes);
    const qsizetype columns = std::ranges::count_if(packing.at, [](QPointF at) { return at.y() == 0; });
    for (size_t i = 0; i < boxes.size(); ++i) {
        const int row = static_cast<int>(i) / static_cast<int>(columns);
        const int column = static_cast<int>(i) % static_cast<int>(columns);
        QCOMPARE(packing.at[i], QPointF(column * 384, row * 272));
    }
}

void PackingTest::boxesOfOneWidthStandInOrder()
{
    std::vector<QSizeF> boxes(13, QSizeF(352, 158));
    boxes.front().setHeight(500);
    const Packing packing = packColumns(boxes);
    QVERIFY(narrowestGap(boxes, packing.at) >= packingGap);
    QCOMPARE(packing.at.front(), QPointF(0, 0));
    for (size_t i = 1; i < boxes.size(); ++i) {
        const QPointF before = packing.at[i - 1];
        QVERIFY(packing.at[i].x() > before.x() ? packing.at[i].y() == 0
                                               : packing.at[i].y() == before.y() + boxes[i - 1].height() + packingGap);
    }
    std::map<double, double> bottoms;
    for (size_t i = 0; i < boxes.size(); ++i)
        bottoms[packing.at[i].x()] = std::max(bottoms[packing.at[i].x()], packing.at[i].y() + boxes[i].height());
    const auto [low, high] = std::ranges::minmax_element(bottoms, {}, [](const auto& column) { return column.second; });
    QVERIFY(high->second - low->second < 2 * (158 + packingGap));
    const double ratio = packing.size.width() / packing.size.height();
    QVERIFY2(ratio > 1.05 && ratio < 2.4, qPrintable(QString::number(ratio)));
    QVERIFY(packColumns({}).at.empty());
}

void PackingTest::foundationsStandAbove()
{
    const std::vector<QSizeF> above(3, QSizeF(256, 116));
    const std::vector<QSizeF> below(4, QSizeF(544, 300));
    const TwoBands bands = packBands(above, below);
    for (const QPointF& at : bands.above.at)
        QCOMPARE(at.y(), 0.0);
    for (const QPointF& at : bands.below.at)
        QVERIFY(at.y() >= 116 + packingGap);
}

void PackingTest::nothingMakesAnEmptyPage()
{
    QVERIFY(pack({}).at.empty());
    QVERIFY(pack({}).size.isEmpty());
    const TwoBands bands = packBands({}, {});
    QVERIFY(bands.above.at.empty() && bands.below.at.empty());
    QVERIFY(fitAround({}, {}, {}).empty());
}

void PackingTest::placedBoxesStayAndOthersMakeRoom()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const std::vector<QSizeF> boxes = someBoxes(40, seed);
        const Packing free = pack(boxes);
        std::vector<std::optional<QPointF>> fixed(boxes.size());
        // Every fourth box moved on a coarse grid of its own, where none of them meets another.
        for (size_t i = 0; i < boxes.size(); i += 4)
            fixed[i] = QPointF(-500.0 + 900.0 * static_cast<double>(i / 4 % 3), 600.0 * static_cast<double>(i / 12));
        const std::vector<QPointF> at = fitAround(boxes, fixed, free.at);
        for (size_t i = 0; i < boxes.size(); ++i)
            QVERIFY(!fixed[i] || at[i] == *fixed[i]);
        QVERIFY(narrowestGap(boxes, at) >= packingGap / 2);
    }
}

void PackingTest::undisturbedBoxesKeepTheirPlace()
{
    const std::vector<QSizeF> boxes(9, QSizeF(352, 240));
    const Packing free = pack(boxes);
    std::vector<std::optional<QPointF>> fixed(boxes.size());
    fixed[4] = QPointF(3000, 3000);
    const std::vector<QPointF> at = fitAround(boxes, fixed, free.at);
    for (size_t i = 0; i < boxes.size(); ++i)
        QCOMPARE(at[i], i == 4 ? QPointF(3000, 3000) : free.at[i]);
}

void PackingTest::thousandsOfPlacedBoxesOverlapNot()
{
    const std::vector<QSizeF> boxes(3334, QSizeF(352, 240));
    const Packing free = pack(boxes);
    std::vector<std::optional<QPointF>> fixed(boxes.size());
    // A shifted copy of the page: nearly every box that may move is in the way of one that may not.
    for (size_t i = 0; i < boxes.size(); i += 2)
        fixed[i] = free.at[i] + QPointF(200, 0);
    const std::vector<QPointF> at = fitAround(boxes, fixed, free.at);
    QVERIFY(narrowestGap(boxes, at) >= packingGap / 2);
}

QTEST_APPLESS_MAIN(PackingTest)
#include "packing.moc"
