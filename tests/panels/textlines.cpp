#include "app/panels/source/textlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pigpen;

class TextLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAndColumnsAgree_data();
    void offsetsAndColumnsAgree();
    void placesBesideCharactersAreClamped();
    void typedTextTakesTheFilesLineBreak();
    void splicesKeepTheLinesRight();
    void charactersAreCountedOverLines();
    void faithfulOnlyWhereNothingIsLost_data();
    void faithfulOnlyWhereNothingIsLost();
};

void TextLinesTest::offsetsAndColumnsAgree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a: 1\nb: 2\n");
    QTest::newRow("no last newline") << QByteArray("a: 1\nb: 2");
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("mixed") << QByteArray("a: 1\r\nb: 2\nc\r\n");
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                       "a: 1\nb");
    QTest::newRow("two, three and four bytes") << QStringLiteral("é: 集群\n🐷: b\n").toUtf8();
    QTest::newRow("empty") << QByteArray();
}

/// Every character's place is found from both sides, and the lines put together are what an editor shows.
void TextLinesTest::offsetsAndColumnsAgree()
{
    QFETCH(QByteArray, text);
    const TextLines lines(text);
    QStringList shown;
    for (int line = 0; line < lines.count(); ++line) {
        const QString content = lines.lineText(line);
        shown << content;
        for (int column = 0; column <= content.size(); ++column) {
            if (column < content.size() && content[column].isLowSurrogate())
                continue;
            const qsizetype offset = lines.offset(line, column);
            QCOMPARE(lines.lineAt(offset), line);
            QCOMPARE(lines.column(offset), column);
        }
    }
    QCOMPARE(shown.join(u'\n'), lines.shown());
    QVERIFY(lines.isFaithful());
}

void TextLinesTest::placesBesideCharactersAreClamped()
{
    const TextLines lines("ab\r\ncd");
    QCOMPARE(lines.column(3), 2); // between \r and \n
    QCOMPARE(lines.offset(0, 99), 2);
    QCOMPARE(lines.column(99), 2);
}

void TextLinesTest::typedTextTakesTheFilesLineBreak()
{
    QCOMPARE(TextLines("a\r\n").typed(QStringLiteral("x\ny")), QByteArray("x\r\ny"));
    QCOMPARE(TextLines("a\n").typed(QStringLiteral("x\ny")), QByteArray("x\ny"));
}

/// After any splice the lines are those of the new text read anew.
void TextLinesTest::splicesKeepTheLinesRight()
{
    QRandomGenerator random(3);
    TextLines lines("a: 1\r\n\nb: 2\nc");
    for (int i = 0; i < 400; ++i) {
        const qsizetype offset = random.bounded(int(lines.text().size()) + 1);
        const qsizetype length = std::min<qsizetype>(random.bounded(4), lines.text().size() - offset);
        const QByteArray inserted = QByteArray("x\ny\n\nz").first(random.bounded(7));
        lines.apply({offset, lines.text().sliced(offset, length), inserted});
        const TextLines anew(lines.text());
        QCOMPARE(lines.count(), anew.count());
        for (int line = 0; line < anew.count(); ++line)
            QCOMPARE(lines.start(line), anew.start(line));
    }
}

void TextLinesTest::charactersAreCountedOverLines()
{
    const TextLines lines(QStringLiteral("é\r\n\r\nab\r\n").toUtf8());
    QCOMPARE(lines.forward(0, 0, 1), 2); // behind é
    QCOMPARE(lines.forward(0, 0, 2), 4); // behind its line break
    QCOMPARE(lines.forward(0, 1, 3), 7); // over the empty line
    QCOMPARE(lines.forward(2, 1, 99), lines.text().size());
}

void TextLinesTest::faithfulOnlyWhereNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("faithful");
    QTest::newRow("crlf") << QByteArray("a\r\nb\n") << true;
    QTest::newRow("lone cr") << QByteArray("a\rb\n") << false;
    QTest::newRow("last cr") << QByteArray("a\r") << false;
    QTest::newRow("no utf-8") << QByteArray("a\xFF") << false;
    QTest::newRow("paragraph separator") << QByteArray("a\xE2\x80\xA9"
                                                       "b")
                                         << false;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
}

void TextLinesTest::faithfulOnlyWhereNothingIsLost()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, faithful);
    QCOMPARE(TextLines(text).isFaithful(), faithful);
}

QTEST_GUILESS_MAIN(TextLinesTest)
#include "textlines.moc"
