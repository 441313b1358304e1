#include "app/cli/replacements.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pigpen;
using cli::Replacement;

namespace {

QByteArray applied(QByteArray text, const std::vector<Replacement>& replacements)
{
    for (auto one = replacements.rbegin(); one != replacements.rend(); ++one)
        text.replace(one->begin, one->end - one->begin, one->inserted);
    return text;
}

} // namespace

/// Splices that count one after another, as replacements that all count in the first text.
class ReplacementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples()
    {
        QVERIFY(cli::replacements({}, 9).empty());
        QVERIFY(cli::replacements({{3, {}, {}}}, 9).empty());
        QVERIFY(cli::replacements({{3, "d", "xy"}}, 9) == std::vector<Replacement>({{3, 4, "xy"}}));
        // In the second the text is already longer.
        QVERIFY(cli::replacements({{1, "b", "xyz"}, {5, "d", {}}}, 9) ==
                std::vector<Replacement>({{1, 2, "xyz"}, {3, 4, {}}}));
        // The second changes what the first brought, and takes more.
        QVERIFY(cli::replacements({{1, {}, "xyz"}, {2, "yzbc", "-"}}, 9) == std::vector<Replacement>({{1, 3, "x-"}}));
        // What came and went again.
        QVERIFY(cli::replacements({{2, {}, "x"}, {2, "x", {}}}, 9).empty());
        QVERIFY(cli::replacements({{9, {}, "end"}, {0, {}, "begin"}}, 9) ==
                std::vector<Replacement>({{0, 0, "begin"}, {9, 9, "end"}}));
        QVERIFY(cli::replacements({{0, {}, "x"}}, 0) == std::vector<Replacement>({{0, 0, "x"}}));
    }

    void randomSplices()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            const QByteArray before = QByteArray("0123456789abcdefghij").left(random.bounded(21));
            QByteArray text = before;
            yaml::Splices splices;
            for (int i = random.bounded(6); i > 0; --i) {
                const qsizetype at = random.bounded(int(text.size()) + 1);
                const qsizetype size = random.bounded(int(text.size() - at) + 1);
                splices.push_back({at, text.mid(at, size), QByteArray(random.bounded(4), char('A' + i))});
                yaml::apply(splices.back(), text);
            }
            const std::vector<Replacement> found = cli::replacements(splices, before.size());
            QCOMPARE(applied(before, found), text);
            for (size_t i = 1; i < found.size(); ++i)
                QVERIFY(found[i - 1].end < found[i].begin);
        }
    }
};

QTEST_GUILESS_MAIN(ReplacementsTest)
#include "replacements.moc"
