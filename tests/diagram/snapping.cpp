#include "core/diagram/snapping.h"

#include <QTest>
#include <algorithm>

using namespace pigpen::diagram;

/// Where moved boxes come to rest, and the guides that tell why.
class SnappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alone_onTheGrid();
    void levelWithAnEdge_data();
    void levelWithAnEdge();
    void levelAtBothEdgesNeedsNoMiddle();
    void notBeyondTheTolerance();
    void centresOfOddSizesStandOnWholePixels();
    void inTheMiddleBetweenTwo();
    void asFarAsTheNextTwoAreApart_data();
    void asFarAsTheNextTwoAreApart();
    void theNearestWins();
    void heldToOneWay();
    void theStripsHoldAllThatMatters();
};

namespace {

const QRectF box(100, 100, 200, 80);
constexpr double tolerance = 6;

std::vector<Guide> gapsOf(const Snapped& snapped)
{
    std::vector<Guide> gaps;
    std::copy_if(snapped.guides.begin(), snapped.guides.end(), std::back_inserter(gaps),
                 [](const Guide& guide) { return guide.gap > 0; });
    return gaps;
}

} // namespace

void SnappingTest::alone_onTheGrid()
{
    const Snapped snapped = snap(QRectF(13, 45, 200, 80), {}, tolerance);
    QCOMPARE(snapped.rect, QRectF(16, 48, 200, 80));
    QVERIFY(snapped.guides.empty());
}

void SnappingTest::levelWithAnEdge_data()
{
    QTest::addColumn<QRectF>("wanted");
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<QLineF>("guide");
    QTest::newRow("left edges") << QRectF(103, 403, 60, 40) << QPointF(100, 400) << QLineF(100, 100, 100, 440);
    QTest::newRow("right edges") << QRectF(243, 403, 60, 40) << QPointF(240, 400) << QLineF(300, 100, 300, 440);
    QTest::newRow("left at right") << QRectF(297, 403, 60, 40) << QPointF(300, 400) << QLineF(300, 100, 300, 440);
    QTest::newRow("centres") << QRectF(167, 403, 60, 40) << QPointF(170, 400) << QLineF(200, 100, 200, 440);
    QTest::newRow("tops") << QRectF(603, 95, 60, 40) << QPointF(600, 100) << QLineF(100, 100, 660, 100);
    QTest::newRow("bottoms") << QRectF(603, 145, 60, 40) << QPointF(600, 140) << QLineF(100, 180, 660, 180);
    QTest::newRow("middles") << QRectF(603, 123, 60, 40) << QPointF(600, 120) << QLineF(100, 140, 660, 140);
}

void SnappingTest::levelWithAnEdge()
{
    QFETCH(QRectF, wanted);
    QFETCH(QPointF, place);
    QFETCH(QLineF, guide);
    const Snapped snapped = snap(wanted, {box}, tolerance);
    QCOMPARE(snapped.rect, QRectF(place, wanted.size()));
    QCOMPARE(snapped.guides.size(), 1U);
    QCOMPARE(snapped.guides.front(), (Guide{guide, 0}));
}

void SnappingTest::levelAtBothEdgesNeedsNoMiddle()
{
    const Snapped snapped = snap(QRectF(103, 403, 200, 40), {box}, tolerance);
    QCOMPARE(snapped.guides, (std::vector<Guide>{{{100, 100, 100, 440}, 0}, {{300, 100, 300, 440}, 0}}));
}

void SnappingTest::notBeyondTheTolerance()
{
    const Snapped snapped = snap(QRectF(107, 403, 60, 40), {box}, tolerance);
    QCOMPARE(snapped.rect.topLeft(), QPointF(104, 400));
    QVERIFY(snapped.guides.empty());
    QCOMPARE(snap(QRectF(107, 403, 60, 40), {box}, 7).rect.left(), 100);
}

void SnappingTest::centresOfOddSizesStandOnWholePixels()
{
    const Snapped snapped = snap(QRectF(168, 403, 61, 40), {box}, tolerance);
    QCOMPARE(snapped.rect.left(), 170); // 169.5 would be the middle
    QCOMPARE(snapped.guides.size(), 1U);
}

void SnappingTest::inTheMiddleBetweenTwo()
{
    const std::vector<QRectF> near{{0, 0, 100, 300}, {400, 0, 101, 300}};
    const Snapped snapped = snap(QRectF(203, 203, 100, 40), near, tolerance);
    QCOMPARE(snapped.rect, QRectF(200, 200, 100, 40));
    const std::vector<Guide> gaps = gapsOf(snapped);
    QCOMPARE(gaps.size(), 2U);
    QCOMPARE(gaps[0], (Guide{{100, 220, 200, 220}, 100}));
    QCOMPARE(gaps[1], (Guide{{300, 220, 400, 220}, 100}));
}

void SnappingTest::asFarAsTheNextTwoAreApart_data()
{
    QTest::addColumn<QRectF>("wanted");
    QTest::addColumn<QPointF>("place");
    QTest::newRow("after") << QRectF(293, 18, 60, 40) << QPointF(290, 16);
    QTest::newRow("before") << QRectF(-108, 18, 60, 40) << QPointF(-105, 16);
}

void SnappingTest::asFarAsTheNextTwoAreApart()
{
    QFETCH(QRectF, wanted);
    QFETCH(QPointF, place);
    const std::vector<QRectF> near{{0, 0, 100, 300}, {145, 0, 100, 300}}; // 45 apart
    for (const bool turned : {false, true}) {                             // the same downwards
        const auto turn = [turned](const QRectF& rect) {
            return turned ? QRectF(rect.topLeft().transposed(), rect.size().transposed()) : rect;
        };
        const Snapped snapped = snap(turn(wanted), {turn(near[0]), turn(near[1])}, tolerance);
        QCOMPARE(snapped.rect, turn(QRectF(place, wanted.size())));
        const std::vector<Guide> gaps = gapsOf(snapped);
        QCOMPARE(gaps.size(), 2U);
        QCOMPARE(gaps[0].gap, 45.0);
        QCOMPARE(gaps[1].gap, 45.0);
    }
}

void SnappingTest::theNearestWins()
{
    const Snapped snapped = snap(QRectF(103, 403, 60, 40), {box, QRectF(104, 800, 300, 40)}, tolerance);
    QCOMPARE(snapped.rect.left(), 104);
}

void SnappingTest::heldToOneWay()
{
    const QRectF wanted(103, 403, 60, 40);
    QCOMPARE(snap(wanted, {box}, tolerance, Way::Across).rect.topLeft(), QPointF(100, 403));
    QCOMPARE(snap(wanted, {box}, tolerance, Way::UpAndDown).rect.topLeft(), QPointF(103, 400));
}

/// Boxes out of the strips change nothing.
void SnappingTest::theStripsHoldAllThatMatters()
{
    std::vector<QRectF> all;
    for (int i = 0; i < 400; ++i)
        all.emplace_back(i % 20 * 150 + i % 7 * 3, i / 20 * 120 + i % 5 * 4, 90 + i % 3 * 10, 60 + i % 4 * 10);
    const QRectF seen(0, 0, 3000, 2400);
    for (int i = 0; i < 200; ++i) {
        const QRectF wanted(37 + i * 13, 41 + i * 11, 100, 70);
        const Strips strips = stripsAround(wanted, seen, tolerance);
        std::vector<QRectF> near;
        std::copy_if(all.begin(), all.end(), std::back_inserter(near),
                     [&](const QRectF& rect) { return rect.intersects(strips.column) || rect.intersects(strips.row); });
        QVERIFY(near.size() < all.size() / 4);
        QCOMPARE(snap(wanted, near, tolerance).rect, snap(wanted, all, tolerance).rect);
    }
}

QTEST_APPLESS_MAIN(SnappingTest)
#include "snapping.moc"
