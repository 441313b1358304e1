#include "core/yaml/tree.h"
#include "oracle.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace pigpen::yaml;

namespace {

QByteArray written(const QString& word, bool inFlow)
{
    const QString pattern =
        inFlow ? QStringLiteral("[WORD, {WORD: WORD}, WORD]") : QStringLiteral("- WORD\n- WORD: WORD\n");
    return QString(pattern).replace(QStringLiteral("WORD"), word).toUtf8();
}

QString meant(const QString& word, bool inFlow)
{
    const QString pattern = inFlow ? QStringLiteral("[WORD,{WORD:WORD},WORD]") : QStringLiteral("[WORD,{WORD:WORD}]");
    return QString(pattern).replace(QStringLiteral("WORD"), canonical(Value(word)));
}

/// What one reader takes for text and another does not, or only in some places: quotes are the safe choice.
bool isDisputed(const QString& word, bool inFlow)
{
    return word.isEmpty() || word == QStringLiteral("=") || word == QStringLiteral("<<") ||
           word.startsWith(QStringLiteral("---")) || word.startsWith(QStringLiteral("...")) ||
           (inFlow && (word == QStringLiteral("-") || word.contains(u'?') || word.startsWith(u':')));
}

} // namespace

/// What unquoted text means, against PyYAML over libyaml, over words of all kinds and thousands that are made up.
class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsMeanWhatYaml11Says_data();
    void wordsMeanWhatYaml11Says();
    void plainTextMeansWhatPyYamlSays();
    void plainSafeTextReadsBackAsItself();
    void textThatNeedsNoQuotesIsSafe();

private:
    static QStringList words();
    Oracle m_oracle;
};

QStringList ResolveTest::words()
{
    QStringList all =
        QStringLiteral(
            "|~|null|Null|NULL|nULL|y|n|Y|N|yes|Yes|YES|yEs|no|No|NO|nO|on|On|ON|oN|off|Off|OFF|oFF|true|True|TRUE|"
            "tRUE|false|False|FALSE|0|-0|+0|00|01|010|-010|08|09|0o10|0x1F|0xg|0b101|0b|0b2|1_000|_1|1_|12:30|"
            "190:20:30|12:60|12:5|0:30|-1:30|1:2:3.5|1.|.5|-.5|+.5|.|..|...|1.5|1.5e3|1.5e+3|1e3|1e+3|1.e+3|.5e-3|.inf|"
            "-.inf|+.INF|.Inf|.nan|-.nan|.NaN|.NAN|1.2.3|10.10.10.10|2020-01-01|2020-1-1|2020-01-01T00:00:00Z|"
            "2020-1-1 1:00:00|2020-01-01 00:00:00 +1|v4.0.0|9223372036854775807|9223372036854775808|"
            "-9223372036854775808|-9223372036854775809|0xFFFFFFFFFFFFFFFFFF|0777777777777777777777777|"
            "123456789012345678901234567890|99999999999999999999:59|=|<<|<|a b|a#b|a:b|-a|-1|- a|?a|:a|a?b|x,y|[a|a]|"
            "*a|&a|!a|%a|@a|`a|---|--- a|...a|1,2|é|日本|$x|(x)|/a/b|~a|a~|1_0.5_0|0_|0x_1|1__0|+1|++1|1-2|12e03|0.1|"
            "1.0e+400|1.7976931348623157e+308|5e-324.0|0.00001|1.0e+16|123456789.125")
            .split(u'|');
    QRandomGenerator random(7);
    const QString letters =
        QStringLiteral("0123456789011:::..--++__eExXbBoOyYnNaAfFlLsStTuUrR ~<=#,?[]{}'\"&*!|>%@`éZ");
    const QString numeric = QStringLiteral("0123456789.:_-+eExT ");
    for (int i = 0; i < 6000; ++i) {
        const QString& from = i % 2 == 0 ? letters : numeric;
        QString word;
        for (auto length = random.bounded(1, 9); length > 0; --length)
            word += from[random.bounded(from.size())];
        all << word.trimmed();
    }
    return all;
}

void ResolveTest::wordsMeanWhatYaml11Says_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* word, const char* meaning) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(meaning);
    };
    row("yes", "true");
    row("off", "false");
    row("y", "s\"y\"");
    row("010", "i8");
    row("08", "s\"08\"");
    row("0o10", "s\"0o10\"");
    row("1_000", "i1000");
    row("0x1F", "i31");
    row("0b101", "i5");
    row("12:30", "i750");
    row("190:20:30", "i685230");
    row("1e3", "s\"1e3\"");
    row("1.0e+3", "f1000.0");
    row(".5", "f0.5");
    row("1.", "f1.0");
    row("-.inf", "f-inf");
    row(".NaN", "fnan");
    row("~", "null");
    row("2020-01-01", "t2020-01-01");
    row("10.10.10.10", "s\"10.10.10.10\"");
    row("9223372036854775808", "i9223372036854775808");
    row("0xFFFFFFFFFFFFFFFFFF", "i4722366482869645213695");
    row("=", "s\"=\"");
}

void ResolveTest::wordsMeanWhatYaml11Says()
{
    QFETCH(QString, word);
    QFETCH(QString, meaning);
    QCOMPARE(canonical(resolvePlain(word)), meaning);
}

void ResolveTest::plainTextMeansWhatPyYamlSays()
{
    if (!m_oracle.isThere())
        QSKIP("/usr/bin/python3 with PyYAML is absent: there is nothing to compare with");
    int compared = 0;
    for (const QString& word : words()) {
        const QJsonObject answer = m_oracle.ask("k: " + word.toUtf8() + "\n");
        const auto tree = Tree::parse("k: " + word.toUtf8() + "\n");
        const QString meaning = answer.value(QStringLiteral("value")).toString();
        if (!tree || meaning.isEmpty())
            continue;
        const Node node = (*tree)->root().find("k");
        QVERIFY2(canonical((*tree)->root().value()) == meaning, qPrintable(word + u' ' + meaning));
        ++compared;
        if (node.isScalar() && node.style() == Node::Style::Plain && node.tag().empty())
            QCOMPARE(canonical(resolvePlain(node.string())), canonical(node.value()));
    }
    QVERIFY2(compared > 4000, qPrintable(QString::number(compared)));
}

void ResolveTest::plainSafeTextReadsBackAsItself()
{
    if (!m_oracle.isThere())
        QSKIP("/usr/bin/python3 with PyYAML is absent: there is nothing to compare with");
    int safe = 0;
    for (const QString& word : words()) {
        for (const bool inFlow : {false, true}) {
            if (!isPlainSafe(word, inFlow))
                continue;
            ++safe;
            QCOMPARE(m_oracle.ask(written(word, inFlow)).value(QStringLiteral("value")).toString(),
                     meant(word, inFlow));
            const auto tree = Tree::parse(written(word, inFlow));
            QVERIFY2(tree, written(word, inFlow));
            QCOMPARE(canonical((*tree)->root().value()), meant(word, inFlow));
        }
    }
    QVERIFY2(safe > 2000, qPrintable(QString::number(safe)));
}

/// The other way round: quotes are asked for only where they are needed, apart from what readers do not agree about.
void ResolveTest::textThatNeedsNoQuotesIsSafe()
{
    if (!m_oracle.isThere())
        QSKIP("/usr/bin/python3 with PyYAML is absent: there is nothing to compare with");
    for (const QString& word : words()) {
        for (const bool inFlow : {false, true}) {
            if (isPlainSafe(word, inFlow) || isDisputed(word, inFlow))
                continue;
            const QString theirs = m_oracle.ask(written(word, inFlow)).value(QStringLiteral("value")).toString();
            QVERIFY2(theirs != meant(word, inFlow), written(word, inFlow));
        }
    }
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "resolve.moc"
