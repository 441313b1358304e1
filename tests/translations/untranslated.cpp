#include "tests/support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Looks through the sources for words that people would see and no translation reaches: literals where a widget or an
/// error takes its words, and whole phrases anywhere.
class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordsBypassTranslation_data();
    void noWordsBypassTranslation();
    void aBypassIsFound_data();
    void aBypassIsFound();
};

namespace {

const QString literalPattern = QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

/// What takes words for people.
const QString takers = QStringLiteral(
    "\\b(set(Text|ToolTip|StatusTip|WhatsThis|Window(Title|Text)|Title|PlaceholderText|Accessible(Name|Description)|"
    "InformativeText|DetailedText|LabelText|Prefix|Suffix|SpecialValueText|Header(Label|Labels)|ButtonText|"
    "ApplicationDescription)|add(Action|Item|Menu|Row|Tab|Button|Section|Separator)|showMessage|"
    "Q(Label|PushButton|ToolButton|Action|CheckBox|RadioButton|GroupBox|Menu|DockWidget)|Error|refuse|complain|"
    "make_unexpected|unexpected|fputs|puts|printf|fprintf|question|information|warning|critical|about)\\s*[({]");

/// Not words: names that another program reads, examples of what a file holds.
const QStringList known = {
    QStringLiteral("Title"),                                                                // of a PNG's own fields
    QStringLiteral("mcli admin info sss"),                                                  // a command
    QStringLiteral("    # pigpen: ignore PG-PRIMARY-COUNT the primary moves in next week"), // comments of an inventory
    QStringLiteral("        pg_databaes: []   # pigpen: ignore PARAM-MISSPELT read by a script of ours"),
};

QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("(?m)^\\s*//.*$|(?<=[;,{}) ]) // .*$"));
    static const QRegularExpression raw(QStringLiteral("R\"(\\w*)\\((.*?)\\)\\1\""),
                                        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment).replace(raw, QStringLiteral("\"\""));
}

/// What is left of a literal when what is no language is taken out: mark-up, placeholders, keys, addresses.
QString wordsOf(QString literal)
{
    static const QRegularExpression noWords(QStringLiteral(
        "<[^<>]*>|&\\w+;|%L?\\d+|\\\\.|\\b(Ctrl|Alt|Shift|Meta|F)\\+?\\w*|https?://\\S*|\\S*[_/{}=:#.]\\S*"));
    return literal.startsWith(u"ansible ") ? QString() : literal.remove(noWords);
}

bool isTranslated(const QString& before)
{
    static const QRegularExpression translation(
        QStringLiteral("(\\btr\\(|TR_NOOP\\(|TRANSLATE\\w*NOOP\\w*\\(\\s*\"\\w+\",|\\btranslate\\(\\s*(\"\\w+\",)?)"
                       "\\s*(\"([^\"\\\\\\n]|\\\\.)*\"\\s*)*$"));
    return translation.match(before).hasMatch();
}

bool isComment(const QString& before) // what follows the text in tr("…", "a hint for translators")
{
    static const QRegularExpression first(
        QStringLiteral("(\\btr\\(|NOOP\\w*\\()[^()]*\"([^\"\\\\\\n]|\\\\.)*\",\\s*(\"([^\"\\\\\\n]|\\\\.)*\"\\s*)*$"));
    return first.match(before).hasMatch();
}

bool isForPeople(const QString& literal, const QString& statement)
{
    static const QRegularExpression phrase(QStringLiteral("\\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\\b"));
    // A lower-case word alone is a name for the program: of an icon, an option.
    static const QRegularExpression word(QStringLiteral("\\b[A-Z][a-z]{2,}|\\b[a-z]{2,} [a-z]{2,}\\b"));
    static const QRegularExpression taker(takers);
    static const QRegularExpression key(QStringLiteral("(QKeySequence|setObjectName|setProperty)\\([^()]*$"));
    const QString words = wordsOf(literal);
    const bool isPhrase = statement.endsWith(u"QStringLiteral(") && phrase.match(words).hasMatch();
    const bool isTaken = taker.match(statement).hasMatch() && !key.match(statement).hasMatch() &&
                         word.match(words).hasMatch() && !statement.endsWith(u"QLatin1String(\"");
    return isPhrase || isTaken;
}

QStringList bypasses(const QString& source)
{
    const QString text = withoutComments(source);
    static const QRegularExpression literal(literalPattern);
    static const QRegularExpression border(QStringLiteral("[;{}]\\s*\\n"));
    QStringList found;
    auto match = literal.globalMatch(text);
    while (match.hasNext()) {
        const auto one = match.next();
        const QString before = text.first(one.capturedStart());
        const QString statement = before.mid(before.lastIndexOf(border) + 1);
        if (!known.contains(one.captured(1)) && !isTranslated(statement) && !isComment(statement) &&
            isForPeople(one.captured(1), statement))
            found << one.captured(1);
    }
    return found;
}

} // namespace

void UntranslatedTest::noWordsBypassTranslation_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core")}) {
        QDirIterator walk(shared::source(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            QTest::newRow(qPrintable(QDir(shared::source({})).relativeFilePath(path))) << path;
        }
    }
}

void UntranslatedTest::noWordsBypassTranslation()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(bypasses(QString::fromUtf8(file.readAll())).join(u'\n'), QString());
}

void UntranslatedTest::aBypassIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    const auto row = [](const char* code, int count) { QTest::newRow(code) << QString::fromUtf8(code) << count; };
    row(R"(button->setText(QStringLiteral("Save it"));)", 1);
    row(R"(return Error{QStringLiteral("it is unreadable"), {}, {}};)", 1);
    row(R"(std::fputs("there is no display\n", stderr);)", 1);
    row(R"(const QString words = QStringLiteral("there is no display");)", 1);
    row(R"(menu->addAction(icon, QStringLiteral("Open"));)", 1);
    row(R"(button->setText(tr("Save " "it"));)", 0);
    row(R"(button->setText(tr("%1 of %2", "a count and the whole").arg(count));)", 0);
    row(R"(label->setText(QStringLiteral("<b>%1</b>").arg(name));)", 0);
    row(R"(addAction(tr("Zoom"), QKeySequence(QStringLiteral("Ctrl+0")));)", 0);
}

void UntranslatedTest::aBypassIsFound()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    QCOMPARE(bypasses(code).size(), count);
}

QTEST_GUILESS_MAIN(UntranslatedTest)
#include "untranslated.moc"
