#include "app/window/finding/fuzzymatch.h"
#include "app/window/finding/ranking.h"

#include <QTest>

using namespace pigpen;

/// What somebody types finds what is meant, and what is meant most comes first.
class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustOccurInOrder_data();
    void lettersMustOccurInOrder();
    void theBetterComesFirst_data();
    void theBetterComesFirst();
    void theLettersAreTold_data();
    void theLettersAreTold();
    void equalsKeepTheirOrder();
    void noMoreThanAsked();
    void longTextsAreComparedByTheirBeginning();
};

void FuzzyMatchTest::lettersMustOccurInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all of it") << "pg-test"
                               << "pg-test" << true;
    QTest::newRow("some letters") << "ptst"
                                  << "pg-test" << true;
    QTest::newRow("a space for a dash") << "pg test"
                                        << "pg-test" << true;
    QTest::newRow("capitals") << "PG"
                              << "pg-test" << true;
    QTest::newRow("nothing typed") << ""
                                   << "pg-test" << true;
    QTest::newRow("another order") << "tp"
                                   << "pg-test-1" << false;
    QTest::newRow("a letter too many") << "pg-testt2"
                                       << "pg-test-2" << false;
    QTest::newRow("nothing there") << "p"
                                   << "" << false;
}

void FuzzyMatchTest::lettersMustOccurInOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzy::score(fuzzy::pattern(typed), text).has_value(), fits);
}

void FuzzyMatchTest::theBetterComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("side by side") << "test"
                                  << "pg-test"
                                  << "the-estimate";
    QTest::newRow("start of words") << "zi"
                                    << "zoom in"
                                    << "organizing";
    QTest::newRow("start of the text") << "save"
                                       << "save as"
                                       << "a save";
    QTest::newRow("the shorter") << "pg"
                                 << "pg-test"
                                 << "pg-test-primary";
    QTest::newRow("part of an address") << "11"
                                        << "10.10.10.11"
                                        << "10.10.10.101";
    QTest::newRow("side by side later on") << "meta"
                                           << "xm-meta"
                                           << "mxextxa";
}

void FuzzyMatchTest::theBetterComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QCOMPARE(fuzzy::rank(typed, {worse, better}, 9), (QList<int>{1, 0}));
}

void FuzzyMatchTest::theLettersAreTold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("side by side") << "te"
                                  << "pg-test" << QList<int>{3, 4};
    QTest::newRow("start of words") << "pt"
                                    << "pg-test" << QList<int>{0, 3};
    QTest::newRow("the later one that is whole") << "meta"
                                                 << "xm-meta" << QList<int>{3, 4, 5, 6};
    QTest::newRow("no fit") << "xyz"
                            << "pg-test" << QList<int>();
    QTest::newRow("nothing typed") << ""
                                   << "pg-test" << QList<int>();
}

void FuzzyMatchTest::theLettersAreTold()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    QCOMPARE(fuzzy::positions(pattern, text), places);
}

void FuzzyMatchTest::equalsKeepTheirOrder()
{
    QCOMPARE(fuzzy::rank({}, {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("cc")}, 9),
             (QList<int>{0, 1, 2}));
    QCOMPARE(fuzzy::rank(QStringLiteral("a"), {QStringLiteral("ab"), QStringLiteral("ac")}, 9), (QList<int>{0, 1}));
}

void FuzzyMatchTest::noMoreThanAsked()
{
    QStringList keys;
    for (int number = 0; number < 50; ++number)
        keys << QStringLiteral("node-%1").arg(number);
    QCOMPARE(fuzzy::rank(QStringLiteral("node"), keys, 7).size(), 7);
}

void FuzzyMatchTest::longTextsAreComparedByTheirBeginning()
{
    const QString text = QString(500, u'a') + u'b';
    QVERIFY(fuzzy::score(u"aaa", text));
    QVERIFY(!fuzzy::score(u"ab", text));
    QCOMPARE(fuzzy::positions(QString(40, u'a'), text).size(), 24);
}

QTEST_MAIN(FuzzyMatchTest)
#include "fuzzymatch.moc"
