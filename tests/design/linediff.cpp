#include "core/design/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pigpen;
using linediff::Range;
using linediff::Step;

/// The way from one text to another by lines, and back run by run.
class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirFeeds();
    void stepsTellWhereTheyStand();
    void manyChangesAreSmallOnes();
    void manyChangesLoseNoLine();
    void runsAndHunks();
    void revertingEveryRunGivesTheTextBefore_data();
    void revertingEveryRunGivesTheTextBefore();
};

void LineDiffTest::linesKeepTheirFeeds()
{
    const QByteArray text = "a\n\r\nb";
    const linediff::Lines lines = linediff::linesOf(text);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines[0].toByteArray(), QByteArray("a\n"));
    QCOMPARE(lines[1].toByteArray(), QByteArray("\r\n"));
    QCOMPARE(lines[2].toByteArray(), QByteArray("b"));
    QVERIFY(linediff::linesOf({}).empty());
}

void LineDiffTest::stepsTellWhereTheyStand()
{
    const QByteArray before = "a\nb\nc\n";
    const QByteArray after = "a\nB\nc\nd\n";
    const auto steps = linediff::difference(linediff::linesOf(before), linediff::linesOf(after));
    const linediff::Steps expected{{Step::Kind::Same, 0, 0},
                                   {Step::Kind::Removed, 1, 1},
                                   {Step::Kind::Added, 2, 1},
                                   {Step::Kind::Same, 2, 2},
                                   {Step::Kind::Added, 3, 3}};
    QCOMPARE(steps, expected);
}

/// More than the search bears as a whole: still each is told by itself, and lines that moved are not lost.
void LineDiffTest::manyChangesAreSmallOnes()
{
    QByteArray before;
    QByteArray after;
    constexpr int count = 3000;
    for (int n = 0; n < count; ++n) {
        const QByteArray number = QByteArray::number(n);
        before += "name: " + number + "\nvars:\n  wrong: 1\n";
        after += "name: " + number + "\nvars:\n  right: 1\n";
    }
    const auto steps = linediff::difference(linediff::linesOf(before), linediff::linesOf(after));
    const auto changes = std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.isChange(); });
    QCOMPARE(changes, 2 * count);
    QCOMPARE(linediff::runs(steps).size(), size_t(count));

    const QByteArray strange = QByteArray("x\ny\n").repeated(count); // nothing in common, nothing unique
    const auto other = linediff::difference(linediff::linesOf(before), linediff::linesOf(strange));
    QCOMPARE(other.size(), size_t(5 * count));
}

/// Lines that changed their places can't all be anchors; both texts come out of the steps all the same.
void LineDiffTest::manyChangesLoseNoLine()
{
    QByteArray many;
    QByteArray moved;
    for (int n = 0; n < 2500; ++n) {
        many += "line " + QByteArray::number(n) + "\nsame\n";
        moved += "line " + QByteArray::number(n % 10 == 0 ? (n + 700) % 2500 : n) + (n % 2 ? "\nsame\n" : "\nother\n");
    }
    const linediff::Lines before = linediff::linesOf(many);
    const linediff::Lines after = linediff::linesOf(moved);
    QByteArray left;
    QByteArray right;
    int same = 0;
    for (const Step& step : linediff::difference(before, after)) {
        if (step.kind != Step::Kind::Added)
            left += before[size_t(step.before)].toByteArray();
        if (step.kind != Step::Kind::Removed)
            right += after[size_t(step.after)].toByteArray();
        QVERIFY(step.isChange() || before[size_t(step.before)] == after[size_t(step.after)]);
        same += step.isChange() ? 0 : 1;
    }
    QCOMPARE(left, many);
    QCOMPARE(right, moved);
    QVERIFY2(same > 3300, qPrintable(QString::number(same)));
}

void LineDiffTest::runsAndHunks()
{
    const QByteArray before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    const QByteArray after = "one\n2\n3\n4\n5\n6\n7\n8\nnine\n";
    const auto steps = linediff::difference(linediff::linesOf(before), linediff::linesOf(after));
    QCOMPARE(linediff::runs(steps), (std::vector<Range>{{0, 2}, {9, 11}}));
    QCOMPARE(linediff::hunks(steps, 3), (std::vector<Range>{{0, 5}, {6, 11}}));
    QCOMPARE(linediff::hunks(steps, 4), (std::vector<Range>{{0, 11}}));
}

void LineDiffTest::revertingEveryRunGivesTheTextBefore_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("last line without a feed") << QByteArray("a\nb") << QByteArray("a\nb\nc\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nx\r\nb\n");
    QTest::newRow("all new") << QByteArray() << QByteArray("x\ny\n");
    QTest::newRow("all gone") << QByteArray("x\ny\n") << QByteArray();
    QRandomGenerator random(5);
    for (int i = 0; i < 40; ++i) {
        QByteArray before;
        QByteArray after;
        for (int line = 0; line < 30; ++line) {
            const QByteArray text = QByteArray::number(random.bounded(6)) + '\n';
            before += random.bounded(4) ? text : QByteArray();
            after += random.bounded(4) ? text : QByteArray();
        }
        QTest::addRow("random %d", i) << before << after;
    }
}

void LineDiffTest::revertingEveryRunGivesTheTextBefore()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const linediff::Lines old = linediff::linesOf(before);
    QByteArray text = after;
    for (;;) {
        const QByteArray present = text;
        const linediff::Lines now = linediff::linesOf(present);
        const auto steps = linediff::difference(old, now);
        const auto runs = linediff::runs(steps);
        if (runs.empty())
            break;
        const yaml::Splice splice = linediff::reverting(steps, runs[runs.size() / 2], old, now);
        QVERIFY(yaml::fits(splice, text));
        yaml::apply(splice, text);
        QVERIFY(linediff::runs(linediff::difference(old, linediff::linesOf(text))).size() < runs.size());
    }
    QCOMPARE(text, before);
}

QTEST_GUILESS_MAIN(LineDiffTest)
#include "linediff.moc"
