#include "core/diagram/routing.h"

#include "core/diagram/packing.h"
#include "tests/diagram/rects.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace pigpen::diagram;

namespace {

bool isOrthogonal(const std::vector<QPointF>& line)
{
    for (size_t i = 1; i < line.size(); ++i) {
        if (line[i - 1].x() != line[i].x() && line[i - 1].y() != line[i].y())
            return false;
    }
    return true;
}

bool touches(QPointF point, const QRectF& box)
{
    return box.contains(point) && !box.adjusted(1, 1, -1, -1).contains(point);
}

} // namespace

class RoutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreJoinedStraight();
    void linesGoAroundWhatIsInTheWay();
    void linesKeepOutOfBoxesOnPackedPages();
    void enclosedBoxesHaveNoWay();
    void crowdsAreNotRouted();
};

void RoutingTest::neighboursAreJoinedStraight()
{
    const QRectF one(0, 0, 200, 100);
    const QRectF other(300, 0, 200, 100);
    const std::vector<QPointF> expected{{200, 50}, {300, 50}};
    QCOMPARE(route(one, other, {one, other}), expected);
}

void RoutingTest::linesGoAroundWhatIsInTheWay()
{
    const QRectF one(0, 0, 200, 100);
    const QRectF wall(232, -100, 100, 300);
    const QRectF other(364, 0, 200, 100);
    const std::vector<QPointF> line = route(one, other, {one, wall, other});
    QVERIFY(line.size() > 2);
    QVERIFY(isOrthogonal(line));
    QCOMPARE(rects::crossings(line, {one, wall, other}), QString());
}

void RoutingTest::linesKeepOutOfBoxesOnPackedPages()
{
    for (quint32 seed = 0; seed < 10; ++seed) {
        QRandomGenerator random(seed);
        std::vector<QSizeF> sizes;
        for (int i = 0; i < 20; ++i)
            sizes.emplace_back(random.bounded(200, 700), random.bounded(100, 400));
        const Packing packing = pack(sizes);
        std::vector<QRectF> boxes;
        for (size_t i = 0; i < sizes.size(); ++i)
            boxes.emplace_back(packing.at[i], sizes[i]);
        for (size_t to = 1; to < boxes.size(); ++to) {
            const std::vector<QPointF> line = route(boxes[0], boxes[to], boxes);
            QVERIFY(line.size() >= 2);
            QVERIFY(isOrthogonal(line));
            QVERIFY(touches(line.front(), boxes[0]) && touches(line.back(), boxes[to]));
            QCOMPARE(rects::crossings(line, boxes), QString());
        }
    }
}

void RoutingTest::enclosedBoxesHaveNoWay()
{
    const QRectF one(0, 0, 100, 100);
    const QRectF other(400, 0, 100, 100);
    const std::vector<QRectF> walls{{-8, -20, 116, 20}, {-8, 100, 116, 20}, {-20, -20, 20, 140}, {100, -20, 20, 140}};
    std::vector<QRectF> boxes{one, other};
    boxes.insert(boxes.end(), walls.begin(), walls.end());
    QVERIFY(route(one, other, boxes).empty());
}

void RoutingTest::crowdsAreNotRouted()
{
    std::vector<QRectF> boxes;
    for (int i = 0; i < 1000; ++i)
        boxes.emplace_back(i % 100 * 20, i / 100 * 20, 10, 10);
    QVERIFY(route(boxes.front(), boxes.back(), boxes).empty());
}

QTEST_APPLESS_MAIN(RoutingTest)
#include "routing.moc"
