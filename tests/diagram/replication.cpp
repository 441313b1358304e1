#include "core/diagram/replication.h"

#include "tests/diagram/rects.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pigpen::diagram;

namespace {

constexpr QSizeF card(184, 56);

std::vector<int> star(int count)
{
    std::vector<int> upstream(count, 0);
    upstream[0] = -1;
    return upstream;
}

std::vector<int> chain(int count)
{
    std::vector<int> upstream(count);
    for (int i = 0; i < count; ++i)
        upstream[i] = i - 1;
    return upstream;
}

std::vector<int> randomTree(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<int> upstream(count);
    for (int i = 0; i < count; ++i)
        upstream[i] = i == 0 || random.bounded(12) == 0 ? -1 : static_cast<int>(random.bounded(i));
    return upstream;
}

} // namespace

class ReplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAndArrowsKeepOutOfEachOthersWay_data();
    void cardsAndArrowsKeepOutOfEachOthersWay();
    void whoFollowsStandsRightOfWhomItFollows();
    void aReplicaInTheMiddleIsReachedStraight();
    void cardsWithoutRelationsStandInAGrid();
    void circlesAreCut();
};

void ReplicationTest::cardsAndArrowsKeepOutOfEachOthersWay_data()
{
    QTest::addColumn<std::vector<int>>("upstream");
    QTest::newRow("nobody") << std::vector<int>();
    QTest::newRow("alone") << std::vector<int>{-1};
    QTest::newRow("pair") << star(2);
    QTest::newRow("trio") << star(3);
    QTest::newRow("many replicas") << star(40);
    QTest::newRow("thousand replicas") << star(1000);
    QTest::newRow("cascade") << chain(4);
    QTest::newRow("endless cascade") << chain(500);
    for (quint32 seed = 0; seed < 30; ++seed)
        QTest::addRow("random %u", seed) << randomTree(2 + static_cast<int>(seed) * 2, seed);
}

void ReplicationTest::cardsAndArrowsKeepOutOfEachOthersWay()
{
    QFETCH(const std::vector<int>, upstream);
    const ReplicationLayout layout = layOutReplication(upstream, card);
    QCOMPARE(layout.at.size(), upstream.size());
    std::vector<QRectF> cards;
    for (const QPointF& at : layout.at) {
        cards.emplace_back(at, card);
        QVERIFY(QRectF({}, layout.size).contains(cards.back()));
    }
    QCOMPARE(rects::overlaps(cards), QString());
    for (const auto& arrow : layout.arrows)
        QCOMPARE(rects::crossings(arrow, cards), QString());
}

void ReplicationTest::whoFollowsStandsRightOfWhomItFollows()
{
    const std::vector<int> upstream{-1, 0, 0, 1, 3, 0};
    const ReplicationLayout layout = layOutReplication(upstream, card);
    QCOMPARE(layout.arrows.size(), 5);
    for (size_t i = 1; i < upstream.size(); ++i)
        QVERIFY(layout.at[i].x() > layout.at[upstream[i]].x() + card.width());
}

void ReplicationTest::aReplicaInTheMiddleIsReachedStraight()
{
    const ReplicationLayout layout = layOutReplication(star(4), card);
    QCOMPARE(layout.at[2].y(), layout.at[0].y());
    QCOMPARE(layout.arrows[1].size(), 2);
    QCOMPARE(layout.columns, 2);
}

void ReplicationTest::cardsWithoutRelationsStandInAGrid()
{
    const ReplicationLayout layout = layOutReplication(std::vector<int>(12, -1), card);
    QVERIFY(layout.arrows.empty());
    QVERIFY(layout.columns > 1);
    QVERIFY(layout.size.width() < 3 * layout.size.height());
}

void ReplicationTest::circlesAreCut()
{
    const ReplicationLayout layout = layOutReplication({1, 2, 0, 3, 99}, card);
    QCOMPARE(layout.arrows.size(), 2); // of three in a circle; who follows itself or nobody known follows none
}

QTEST_APPLESS_MAIN(ReplicationTest)
#include "replication.moc"
