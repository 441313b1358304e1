#include "core/yaml/splice.h"

#include <QTest>

using namespace pigpen::yaml;

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoGivesTheIdenticalBytes();
    void differenceIsTheSmallestAndKeepsCharactersWhole();
    void aSpliceForAnotherTextDoesNotFit();
};

void SpliceTest::undoGivesTheIdenticalBytes()
{
    const QByteArray before = "abc def";
    const Splices splices = {{0, "abc", "x"}, {2, "def", "wxyz"}};
    QByteArray text = before;
    for (const Splice& splice : splices)
        apply(splice, text);
    QCOMPARE(text, QByteArray("x wxyz"));
    for (const Splice& splice : inverse(splices))
        apply(splice, text);
    QCOMPARE(text, before);
}

void SpliceTest::differenceIsTheSmallestAndKeepsCharactersWhole()
{
    QCOMPARE(difference("abcd", "abXd"), (Splice{2, "c", "X"}));
    QCOMPARE(difference("aa", "aaa"), (Splice{2, "", "a"}));
    QCOMPARE(difference("same", "same"), (Splice{4, "", ""}));
    // é is C3 A9, è is C3 A8: the splice takes the whole character.
    QCOMPARE(difference("x\xC3\xA9", "x\xC3\xA8"), (Splice{1, "\xC3\xA9", "\xC3\xA8"}));
    // ¢ is C2 A2, ⊢ is E2 8A A2: the same last byte, but not the same character.
    QCOMPARE(difference("\xC2\xA2", "\xE2\x8A\xA2"), (Splice{0, "\xC2\xA2", "\xE2\x8A\xA2"}));
}

void SpliceTest::aSpliceForAnotherTextDoesNotFit()
{
    QVERIFY(fits({1, "bc", ""}, "abc"));
    QVERIFY(!fits({1, "bd", ""}, "abc"));
    QVERIFY(!fits({2, "bc", ""}, "abc"));
    QVERIFY(!fits({-1, "", ""}, "abc"));
}

QTEST_GUILESS_MAIN(SpliceTest)
#include "splice.moc"
