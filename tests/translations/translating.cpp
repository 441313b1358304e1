#include "tests/translations/catalogue.h"

#include <QRegularExpression>
#include <QTest>

using catalogue::Message;

/// A translation keeps what is no language: what is put in, what is marked up, which key reaches it, where lines end.
class TranslatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseKeepsWhatIsNoLanguage_data();
    void chineseKeepsWhatIsNoLanguage();
    void thePartsAreFound();
};

namespace {

/// All that the pattern finds, sorted: another language may say it in another order.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList parts;
    auto match = QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).globalMatch(text);
    while (match.hasNext())
        parts << match.next().captured(0);
    parts.sort();
    return parts;
}

/// A thing may be said twice, or once for twice.
QSet<QString> placeholders(const QString& text)
{
    const QStringList all = found(text, QStringLiteral("%L?(\\d{1,2}|n)"));
    return {all.begin(), all.end()};
}

QStringList tags(const QString& text)
{
    return found(text, QStringLiteral("</?[a-z][a-z0-9]*\\b[^<>]*>"));
}

QStringList codeSpans(const QString& text)
{
    return found(text, QStringLiteral("`[^`]*`"));
}

/// The letters behind an & that is no &&.
QStringList mnemonics(const QString& text)
{
    return found(QString(text).remove(QStringLiteral("&&")).toUpper(), QStringLiteral("&\\w"));
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

/// Punctuation alone, like ", ".
bool isPunctuation(const QString& text)
{
    return std::ranges::none_of(text, [](QChar letter) { return letter.isLetterOrNumber() || letter == u'%'; });
}

/// Blanks and line ends before and behind.
QStringList edges(const QString& text)
{
    static const QRegularExpression before(QStringLiteral("^\\s*"));
    static const QRegularExpression behind(QStringLiteral("\\s*$"));
    return {before.match(text).captured(), behind.match(text).captured()};
}

} // namespace

void TranslatingTest::chineseKeepsWhatIsNoLanguage_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<bool>("isJoint"); // between words: Chinese has no blanks there
    int number = 0;
    for (const Message& message : catalogue::read(catalogue::pathOf(QStringLiteral("zh_CN"))))
        for (const QString& form : message.forms)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(++number).arg(message.context)))
                << message.source << form << isPunctuation(message.source);
}

void TranslatingTest::chineseKeepsWhatIsNoLanguage()
{
    QFETCH(QString, source);
    QFETCH(QString, chinese);
    QFETCH(bool, isJoint);
    QCOMPARE(placeholders(chinese), placeholders(source));
    QCOMPARE(tags(chinese), tags(source));
    QCOMPARE(codeSpans(chinese), codeSpans(source));
    QCOMPARE(mnemonics(chinese), mnemonics(source));
    if (!isJoint)
        QCOMPARE(edges(chinese), edges(source));
    QCOMPARE(chinese.count(u'\n'), source.count(u'\n'));
    // "打开(&O)…": a key stands in brackets behind the words, before the dots; in a product's name it stays.
    if (!mnemonics(chinese).isEmpty() && isChinese(chinese))
        QVERIFY2(chinese.contains(QRegularExpression(QStringLiteral("\\(&[A-Z0-9]\\)"))), qPrintable(chinese));
    if (source.endsWith(u'…'))
        QVERIFY2(chinese.endsWith(u'…'), qPrintable(chinese));
}

void TranslatingTest::thePartsAreFound()
{
    QCOMPARE(placeholders(QStringLiteral("%1 of %L2, %n, %1; 100 %")),
             QSet<QString>({QStringLiteral("%1"), QStringLiteral("%L2"), QStringLiteral("%n")}));
    QCOMPARE(tags(QStringLiteral("a <b>bold</b> word, 1 < 2")),
             QStringList({QStringLiteral("</b>"), QStringLiteral("<b>")}));
    QCOMPARE(codeSpans(QStringLiteral("set `pg_role` so")), QStringList{QStringLiteral("`pg_role`")});
    QCOMPARE(mnemonics(QStringLiteral("Fin&d && replace")), QStringList{QStringLiteral("&D")});
    QCOMPARE(edges(QStringLiteral("  a \n")), QStringList({QStringLiteral("  "), QStringLiteral(" \n")}));
}

QTEST_GUILESS_MAIN(TranslatingTest)
#include "translating.moc"
