#include "core/diagram/textwidth.h"

#include <QTest>

using namespace pigpen::diagram;

class TextWidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAsWideAsInTheWidestCommonFont_data();
    void wordsAreAsWideAsInTheWidestCommonFont();
    void widthGrowsWithSizeAndWeight();
    void charactersOfEveryKindHaveAWidth_data();
    void charactersOfEveryKindHaveAWidth();
    void cutTextFitsAndEndsInAnEllipsis();
    void charactersStayWholeWhenCut();
    void whatCannotBePaintedIsReplaced_data();
    void whatCannotBePaintedIsReplaced();
};

void TextWidthTest::wordsAreAsWideAsInTheWidestCommonFont_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Weight>("weight");
    QTest::addColumn<double>("dejaVu"); // at 100 px, measured in DejaVu Sans
    QTest::newRow("name") << u"pg-test-1"_qs << Weight::Regular << 454.8;
    QTest::newRow("bold") << u"pg-test-1"_qs << Weight::Bold << 518.7;
}

void TextWidthTest::wordsAreAsWideAsInTheWidestCommonFont()
{
    QFETCH(const QString, text);
    QFETCH(const Weight, weight);
    QFETCH(const double, dejaVu);
    const double width = textWidth(text, 100, Face::Sans, weight);
    QVERIFY2(width >= dejaVu, qPrintable(QString::number(width)));
    QVERIFY2(width <= 1.12 * dejaVu, qPrintable(QString::number(width)));
}

void TextWidthTest::widthGrowsWithSizeAndWeight()
{
    const QString text = u"primary 5433"_qs;
    QCOMPARE(textWidth(text, 24), 2 * textWidth(text, 12));
    QVERIFY(textWidth(text, 12, Face::Sans, Weight::Bold) > textWidth(text, 12));
    QCOMPARE(textWidth(u"", 12), 0.0);
}

void TextWidthTest::charactersOfEveryKindHaveAWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("sans");
    QTest::addColumn<double>("mono");
    QTest::newRow("digits") << u"10"_qs << 128.3 << 120.6;
    QTest::newRow("Chinese") << u"数据库"_qs << 300.0 << 300.0;
    QTest::newRow("Chinese outside the basic plane") << u"\U00020000"_qs << 100.0 << 100.0;
    QTest::newRow("combining accent") << u"e\u0301"_qs << 61.6 << 60.3;
    QTest::newRow("zero width joiner") << u"\u200d"_qs << 0.0 << 0.0;
    QTest::newRow("ellipsis") << u"…"_qs << 100.0 << 60.3;
    QTest::newRow("emoji") << u"\U0001F418"_qs << 135.0 << 135.0;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << 135.0 << 135.0;
}

void TextWidthTest::charactersOfEveryKindHaveAWidth()
{
    QFETCH(const QString, text);
    QTEST(textWidth(text, 100), "sans");
    QTEST(textWidth(text, 100, Face::Mono), "mono");
}

void TextWidthTest::cutTextFitsAndEndsInAnEllipsis()
{
    const QString text = u"a-cluster-with-a-name-that-never-seems-to-end"_qs;
    for (int width = 12; width < 400; ++width) {
        const QString cut = elided(text, width, 12);
        QVERIFY(textWidth(cut, 12) <= width);
        QVERIFY(cut == text || cut.endsWith(u'…'));
    }
    QCOMPARE(elided(text, textWidth(text, 12), 12), text);
    QCOMPARE(elided(text, 3, 12), QString());
}

void TextWidthTest::charactersStayWholeWhenCut()
{
    const QString text = u"\U00020000"_qs.repeated(20);
    for (int width = 0; width < 260; width += 3) {
        const QString cut = elided(text, width, 12);
        QVERIFY(cut.isEmpty() || cut == text || !cut.chopped(1).back().isHighSurrogate());
    }
}

void TextWidthTest::whatCannotBePaintedIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("painted");
    QTest::newRow("plain") << u"pg-test 数据"_qs << u"pg-test 数据"_qs;
    QTest::newRow("line breaks") << u"a\tb\nc\r\nd"_qs << u"a b c  d"_qs;
    QTest::newRow("control") << u"a\u0001\u007fb"_qs << u"a\ufffd\ufffdb"_qs;
    QTest::newRow("right-to-left override") << u"user\u202egpj.exe"_qs << u"user\ufffdgpj.exe"_qs;
    QTest::newRow("isolate") << u"\u2066x\u2069"_qs << u"\ufffdx\ufffd"_qs;
    QTest::newRow("no character") << QString(QChar(0xFFFE)) + QChar(0xFDD0) << u"\ufffd\ufffd"_qs;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u'a' + QChar(0xDC00) << u"\ufffda\ufffd"_qs;
    QTest::newRow("emoji") << u"\U0001F418"_qs << u"\U0001F418"_qs;
}

void TextWidthTest::whatCannotBePaintedIsReplaced()
{
    QFETCH(const QString, text);
    QTEST(printable(text), "painted");
    QVERIFY(textWidth(text, 12) >= textWidth(printable(text), 12) - 18); // a tab and line breaks count generously
}

QTEST_APPLESS_MAIN(TextWidthTest)
#include "textwidth.moc"
