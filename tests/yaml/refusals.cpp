#include "core/yaml/tree.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;
using namespace pigpen::yaml;

/// Texts that cannot be read, or not without doubt: each is refused with its place, none crashes.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTextIsRefusedWithItsPlace_data();
    void badTextIsRefusedWithItsPlace();
    void unusualTextIsRead_data();
    void unusualTextIsRead();
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void aliasBombsAreRefused();
    void everyPrefixAndHoleIsReadOrRefused();
    void variantsOfEveryTemplateKeepTheirBytes();
};

void RefusalsTest::badTextIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& text, const char* where) {
        QTest::newRow(name) << text << QString::fromLatin1(where);
    };
    row("nothing", "", "f:1:1");
    row("white space", " \n\n", "f:1:1");
    row("only comments", "# a\n# b\n", "f:1:1");
    row("only a marker", "---\n", "f:1:1");
    row("two documents", "a: 1\n---\nb: 2\n", "f:2:1");
    row("text behind the end", "a: 1\n...\nb: 2\n", "f:3:1");
    row("invalid UTF-8", "a: 1\n\xC3\xA9: \xFF\n", "f:2:4");
    row("overlong UTF-8", "a: \xC0\xAF\n", "f:1:4");
    row("a surrogate", "a: \xED\xA0\x80\n", "f:1:4");
    row("cut UTF-8", "a: \xE6\x97", "f:1:4");
    row("UTF-16", QByteArray("\xFF\xFE\x61\x00", 4), "f:1:1");
    row("NUL", QByteArray("a: b\0c\n", 7), "f:1:5");
    row("a control character", "a: \x01\n", "f:1:4");
    row("no character", "a: \xEF\xBF\xBF\n", "f:1:4");
    row("a lone carriage return", "a: 1\rb: 2\r", "f:1:5");
    row("a Unicode line separator", "a: b\xE2\x80\xA8 c\n", "f:1:5");
    row("a byte order mark inside",
        "a: b\n\xEF\xBB\xBF"
        "c: d\n",
        "f:2:1");
    row("a tab as indentation", "a:\n\tb: 1\n", "f:2:1");
    row("a tab in indentation", "a:\n  b: 1\n\t  c: 1\n", "f:3:1");
    row("a tab as indentation in brackets", "a: {b: c\n\t}\n", "f:2:1");
    row("a comma too many", "a: [x, , y]\n", "f:1:8");
    row("only a comma", "a: [,]\n", "f:1:5");
    row("a colon glued to a comma", "a: {k:, x: 1}\n", "f:1:6");
    row("a colon glued to a brace", "a: {k:}\n", "f:1:6");
    row("no key", ": v\n", "f:1:1");
    row("no key in braces", "{: v}\n", "f:1:2");
    row("a single pair", "a: [b: c]\n", "f:1:5");
    row("a complex key", "? a\n: b\n", "f:1:1");
    row("a list as key", "[a]: b\n", "f:1:1");
    row("a mapping as key", "{a: b}: c\n", "f:1:1");
    row("an open list", "a: [1, 2\nb: 3\n", "f:2:2");
    row("an open quote", "a: \"b\nc: d\n", "f:1:4");
    row("an unknown escape", "a: \"\\d\"\n", "f:1:7");
    row("two colons", "a: b: c\n", "f:1:5");
    row("wrong indentation", "a: 1\n b: 2\n", "f:2:3");
    row("an unknown alias", "a: *b\n", "f:1:4");
    row("an anchor twice", "a: &x 1\nb: &x 2\n", "f:2:4");
    row("a tag without a name", "a: ! b\n", "f:1:5");
    row("an alias of itself", "a: &a [*a]\n", "f:1:8");
    row("at sign", "a: @b\n", "f:1:4");
    row("backtick", "a: `b\n", "f:1:4");
    row("percent", "a: %b\n", "f:1:4");
    row("text behind quotes", "a: \"b\" c\n", "f:1:8");
    row("a value at the key's column", "a:\nb\nc: d\n", "f:3:2");
    row("a tag directive", "%TAG ! tag:x,2000:\n---\na: 1\n", "f:1:1");
}

void RefusalsTest::badTextIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto tree = Tree::parse(text);
    QVERIFY(!tree);
    const QString message = tree.error().describe(QStringLiteral("f"));
    QVERIFY2(message.startsWith(where + u':'), qPrintable(message));
    QVERIFY2(!tree.error().what.isEmpty() && !tree.error().remedy.isEmpty(), qPrintable(message));
}

void RefusalsTest::unusualTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* name, const QByteArray& text, const char* json) {
        QTest::newRow(name) << text << QString::fromUtf8(json);
    };
    row("a question mark in braces", "a: {u: http://x/?q=1}\n", "{\"a\": {\"u\": \"http://x/?q=1\"}}");
    row("question marks everywhere", "a?: [b?, 'c?', \"d\\x3f?\"] # ?\n", "{\"a?\": [\"b?\", \"c?\", \"d??\"]}");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        "{\"a\": 1}");
    row("markers", "---\na: 1\n...\n", "{\"a\": 1}");
    row("a directive", "%YAML 1.1\n---\na: 1\n", "{\"a\": 1}");
    row("Windows line ends", "a:\r\n  - b\r\n  - |\r\n    c\r\n", "{\"a\": [\"b\", \"c\\n\"]}");
    row("no last line break", "a: |\n  b", "{\"a\": \"b\"}");
    row("a tab behind content", "a: b\t\nc:\td\t# e\n", "{\"a\": \"b\", \"c\": \"d\"}");
    row("trailing commas", "a: [b, c, ]\nd: {e: f,}\n", "{\"a\": [\"b\", \"c\"], \"d\": {\"e\": \"f\"}}");
    row("keys without values", "a: {b, c: , \"d\":}\ne:\n",
        "{\"a\": {\"b\": null, \"c\": null, \"d\": null}, \"e\": null}");
    row("a null key below nothing", "a:\nnull: b\n", "{\"a\": null, \"null\": \"b\"}");
    row("duplicate keys", "a: 1\na: 2\n", "{\"a\": 2}");
    row("one scalar", "text\n", "\"text\"");
    row("Ansible's tags", "a: !vault |\n  x\nb: !unsafe 'y'\n", "{\"a\": \"x\\n\", \"b\": \"y\"}");
}

void RefusalsTest::unusualTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, json);
    const auto tree = Tree::parse(text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().describe()));
    QCOMPARE((*tree)->root().value().toJson(), json);
    QCOMPARE((*tree)->text(), text);
}

void RefusalsTest::deepNestingIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype deep = 100000;
    QTest::newRow("lists") << QByteArray(deep, '[');
    QTest::newRow("closed lists") << QByteArray(deep, '[') + QByteArray(deep, ']');
    QTest::newRow("mappings") << QByteArray("{a: ").repeated(deep);
    QTest::newRow("dashes") << QByteArray("- ").repeated(deep) + "a\n";
    QTest::newRow("just too many") << QByteArray(201, '[') + QByteArray(201, ']');
}

void RefusalsTest::deepNestingIsRefused()
{
    QFETCH(QByteArray, text);
    const auto tree = Tree::parse(text);
    QVERIFY(!tree);
    QCOMPARE(tree.error().place.line, 1);
    QVERIFY(Tree::parse(QByteArray(200, '[') + QByteArray(200, ']')));
}

void RefusalsTest::aliasBombsAreRefused()
{
    QByteArray bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 40; ++i)
        bomb += QStringLiteral("a%1: &a%1 [*a%2, *a%2]\n").arg(i).arg(i - 1).toUtf8();
    const auto tree = Tree::parse(bomb);
    QVERIFY(!tree);
    QVERIFY(tree.error().place.line > 1);
    // Deep through aliases is deep as well.
    QByteArray tower = "a0: &a0 [x]\n";
    for (int i = 1; i < 300; ++i)
        tower += QStringLiteral("a%1: &a%1 [*a%2]\n").arg(i).arg(i - 1).toUtf8();
    QVERIFY(!Tree::parse(tower));
}

void RefusalsTest::everyPrefixAndHoleIsReadOrRefused()
{
    const QByteArray text =
        "%YAML 1.1\n---\na: &x {b: [1, 'c''d', \"e\\x41\"], ? : 1}\nf: >-\n  g\n\n  h\n*x : !!str i\n\"j\": - k\n...\n";
    for (qsizetype i = 0; i < text.size(); ++i) {
        std::ignore = Tree::parse(text.first(i));
        for (const char byte : {'\0', '\n', '"', '{', '\xFF', '&', '|'})
            std::ignore = Tree::parse(QByteArray(text).replace(i, 1, QByteArray(1, byte)));
        std::ignore = Tree::parse(QByteArray(text).remove(i, 1));
    }
}

void RefusalsTest::variantsOfEveryTemplateKeepTheirBytes()
{
    REQUIRE_SHARED();
    for (const QString& name : shared::templates()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QString plain = Tree::parse(text).value()->root().value().toJson();
        const QByteArrayList variants = {QByteArray(text).replace("\n", "\r\n"), "\xEF\xBB\xBF" + text, text.trimmed(),
                                         "# \xE6\x97\xA5\xE6\x9C\xAC\n" + QByteArray(text).replace("\n", " \n"),
                                         QByteArray(text).replace(" }", "\t}")};
        for (const QByteArray& variant : variants) {
            const auto tree = Tree::parse(variant);
            QVERIFY2(tree, qPrintable(name + (tree ? QString() : tree.error().describe())));
            QCOMPARE((*tree)->text(), variant);
            if (&variant - variants.constData() < 2)
                QCOMPARE((*tree)->root().value().toJson(), plain);
        }
    }
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals.moc"
