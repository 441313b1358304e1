#include "core/yaml/tree.h"
#include "tests/support/shared.h"
#include "treedescription.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace pigpen;
using namespace pigpen::yaml;

namespace {

const QByteArray inventory = "# head\n"
                             "all:\n"
                             "  children:\n"
                             "    # the first\n"
                             "    infra:\n"
                             "      hosts: {10.10.10.10: {infra_seq: 1}}\n"
                             "    pg-meta:\n"
                             "      hosts: { 10.10.10.10: { pg_seq: 1, pg_role: primary } }\n"
                             "      vars:\n"
                             "        pg_cluster: pg-meta\n"
                             "        note: |+\n"
                             "          keep\n"
                             "\n"
                             "    # the last\n"
                             "    pg-test:\n"
                             "      hosts:\n"
                             "        10.10.10.11: {pg_seq: 1}\n"
                             "        10.10.10.12: {pg_seq: 2}   # two\n"
                             "  vars:\n"
                             "    version: v4.0.0\n"
                             "    region: default # where\n"
                             "    admin_ip: 10.10.10.10\n";

QByteArray applied(QByteArray text, const Splices& splices)
{
    for (const Splice& splice : splices)
        apply(splice, text);
    return text;
}

Splice replacing(const QByteArray& text, const QByteArray& what, const QByteArray& with)
{
    return {text.indexOf(what), what, with};
}

TreePtr parsed(const QByteArray& text)
{
    return Tree::parse(text).value();
}

} // namespace

class IncrementalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenedTreeIsCutIntoItsGroupsAndVariables();
    void aSpliceInOneGroupReadsThatOneAndSharesTheOthers();
    void groupsComeAndGoWithoutReadingTheRest();
    void whatReachesOutOfAPieceIsReadWithTheWhole_data();
    void whatReachesOutOfAPieceIsReadWithTheWhole();
    void aliasesAcrossGroupsLeaveOnePiece();
    void theSpineReadAnewKeepsThePieces();
    void aSpliceForAnotherTextIsRefused();
    void randomSplicesGiveTheTreeOfTheText_data();
    void randomSplicesGiveTheTreeOfTheText();

private:
    static void sameAsParsed(const tl::expected<TreePtr, Error>& tree, const QByteArray& text);
};

void IncrementalTest::sameAsParsed(const tl::expected<TreePtr, Error>& tree, const QByteArray& text)
{
    const auto whole = Tree::parse(text);
    QCOMPARE(tree.has_value(), whole.has_value());
    if (!tree) {
        QCOMPARE(tree.error().describe(), whole.error().describe());
        return;
    }
    QCOMPARE((*tree)->text(), text);
    QCOMPARE(describe(**tree), describe(**whole));
    QCOMPARE((*tree)->pieceCount(), (*whole)->pieceCount());
    for (qsizetype i = 0; i < text.size(); i += 7)
        QCOMPARE((*tree)->place(i), (*whole)->place(i));
}

void IncrementalTest::anOpenedTreeIsCutIntoItsGroupsAndVariables()
{
    const TreePtr tree = parsed(inventory);
    QCOMPARE(tree->pieceCount(), 7); // three groups, three variables, what holds them
    QCOMPARE(tree->piecesParsed(), 7);
    std::set<const Piece*> pieces;
    for (const char* name : {"infra", "pg-meta", "pg-test"})
        pieces.insert(tree->root().find("all").find("children").find(name).piece().get());
    pieces.insert(tree->root().piece().get());
    QCOMPARE(pieces.size(), std::size_t(4));
}

void IncrementalTest::aSpliceInOneGroupReadsThatOneAndSharesTheOthers()
{
    const TreePtr before = parsed(inventory);
    const Splices splices = {replacing(inventory, "primary", "replica")};
    const TreePtr after = Tree::spliced(before, splices).value();
    sameAsParsed(after, applied(inventory, splices));
    QCOMPARE(after->piecesParsed(), 1);
    const auto group = [](const TreePtr& tree, const char* name) {
        return tree->root().find("all").find("children").find(name);
    };
    QVERIFY(group(before, "infra") == group(after, "infra"));
    QVERIFY(group(before, "pg-test") == group(after, "pg-test"));
    QVERIFY(!(group(before, "pg-meta") == group(after, "pg-meta")));
    // A comment is no part of a piece: changing it keeps all of them.
    const TreePtr commented = Tree::spliced(before, {replacing(inventory, "# the last", "# the very last")}).value();
    QVERIFY(group(before, "pg-meta") == group(commented, "pg-meta"));
    QCOMPARE(commented->piecesParsed(), 1);
}

void IncrementalTest::groupsComeAndGoWithoutReadingTheRest()
{
    const TreePtr before = parsed(inventory);
    const QByteArray added = "    pg-new: {hosts: {10.10.10.13: {pg_seq: 1}}}\n";
    const Splices adding = {{inventory.indexOf("  vars:\n    version"), {}, added}};
    const TreePtr after = Tree::spliced(before, adding).value();
    sameAsParsed(after, applied(inventory, adding));
    QCOMPARE(after->pieceCount(), before->pieceCount() + 1);
    QCOMPARE(after->piecesParsed(), 2); // the new one, and the one whose end it follows
    const TreePtr back = Tree::spliced(after, inverse(adding)).value();
    sameAsParsed(back, inventory);
    QCOMPARE(back->piecesParsed(), 0); // what goes entirely needs no reading
    const QByteArray infra = "    infra:\n      hosts: {10.10.10.10: {infra_seq: 1}}\n";
    const Splices removing = {replacing(inventory, infra, {}),
                              {inventory.indexOf("    # the first"), "    # the first\n", {}}};
    const TreePtr smaller = Tree::spliced(before, removing).value();
    sameAsParsed(smaller, applied(inventory, removing));
}

void IncrementalTest::whatReachesOutOfAPieceIsReadWithTheWhole_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("a quote left open") << QByteArray("pg_cluster: pg") << QByteArray("pg_cluster: \"pg");
    QTest::newRow("a bracket left open") << QByteArray("{pg_seq: 2}") << QByteArray("{pg_seq: 2");
    QTest::newRow("a line break gone") << QByteArray("v4.0.0\n") << QByteArray("v4.0.0");
    QTest::newRow("another indentation") << QByteArray("    region") << QByteArray("   region");
    QTest::newRow("less indentation") << QByteArray("    region") << QByteArray("region");
    QTest::newRow("a group between") << QByteArray("  vars:\n    version") << QByteArray("    version");
    QTest::newRow("a document marker") << QByteArray("    region: default") << QByteArray("---\n    region: default");
    QTest::newRow("an end marker") << QByteArray("    admin_ip: 10.10.10.10\n") << QByteArray("...\n");
    QTest::newRow("an undefined alias") << QByteArray("v4.0.0") << QByteArray("*v");
    QTest::newRow("an anchor and its alias") << QByteArray("{infra_seq: 1}") << QByteArray("{infra_seq: &a 1, x: *a}");
    QTest::newRow("the last group of all") << inventory.mid(inventory.indexOf("    version")) << QByteArray();
    QTest::newRow("invalid UTF-8") << QByteArray("v4.0.0") << QByteArray("\xFF");
    QTest::newRow("a comment that becomes text") << QByteArray("    # the last") << QByteArray("          the last");
    QTest::newRow("kept blank lines") << QByteArray("\n    # the last\n") << QByteArray("\n\n\n");
}

void IncrementalTest::whatReachesOutOfAPieceIsReadWithTheWhole()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QVERIFY(inventory.contains(what));
    const Splices splices = {replacing(inventory, what, with)};
    sameAsParsed(Tree::spliced(parsed(inventory), splices), applied(inventory, splices));
}

void IncrementalTest::aliasesAcrossGroupsLeaveOnePiece()
{
    QByteArray text = inventory;
    text.replace("v4.0.0", "&v v4.0.0").replace("region: default", "region: *v");
    const TreePtr tree = parsed(text);
    QCOMPARE(tree->pieceCount(), 1);
    QCOMPARE(tree->at({QStringLiteral("all"), QStringLiteral("vars"), QStringLiteral("region")}).value(),
             Value(QStringLiteral("v4.0.0")));
    const Splices splices = {replacing(text, "*v", "there")};
    const TreePtr after = Tree::spliced(tree, splices).value();
    sameAsParsed(after, applied(text, splices));
    QCOMPARE(after->pieceCount(), 7);
}

void IncrementalTest::theSpineReadAnewKeepsThePieces()
{
    const TreePtr before = parsed(inventory);
    const Splices splices = {replacing(inventory, "all:", "all: # everything")};
    const TreePtr after = Tree::spliced(before, splices).value();
    sameAsParsed(after, applied(inventory, splices));
    const Path path = {QStringLiteral("all"), QStringLiteral("vars"), QStringLiteral("region")};
    QVERIFY(before->at(path) == after->at(path));
}

void IncrementalTest::aSpliceForAnotherTextIsRefused()
{
    QVERIFY(!Tree::spliced(parsed(inventory), {{0, "xyz", "abc"}}));
}

void IncrementalTest::randomSplicesGiveTheTreeOfTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rounds");
    QTest::newRow("sample") << inventory << 4000;
    QTest::newRow("sample with CRLF") << QByteArray(inventory).replace("\n", "\r\n") << 1000;
    QTest::newRow("sample without the last line break") << inventory.chopped(1) << 1000;
    for (const QString& name : shared::templates()) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly) && file.size() < 12000)
            QTest::newRow(qPrintable(name)) << file.readAll() << 100;
    }
}

void IncrementalTest::randomSplicesGiveTheTreeOfTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rounds);
    const QByteArrayList scraps = {"",         "x",   " ",   "\n",   "    ", "  a: b\n", "    key: {a: 1}\n",
                                   "# c\n",    "\"",  "'",   "{",    "]",    ": ",       ",",
                                   "- ",       "&a ", "*a",  "|+\n", "?",    "\t",       "\r\n",
                                   "\xC3\xA9", "...", "\n\n"};
    QRandomGenerator random(20260101);
    TreePtr tree = parsed(text);
    for (int round = 0; round < rounds; ++round) {
        Splices splices;
        QByteArray changed = tree->text();
        for (auto count = random.bounded(1, 4); count > 0; --count) {
            const qsizetype at = random.bounded(changed.size() + 1);
            const qsizetype lineStart = changed.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
            const qsizetype offset = random.bounded(3) == 0 ? std::min(lineStart, changed.size()) : at;
            const qsizetype length =
                random.bounded(2) == 0 ? 0 : std::min<qsizetype>(random.bounded(1, 60), changed.size() - offset);
            splices.push_back({offset, changed.sliced(offset, length), scraps[random.bounded(scraps.size())]});
            apply(splices.back(), changed);
        }
        const auto after = Tree::spliced(tree, splices);
        sameAsParsed(after, changed);
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << tree->text() << "\n=>\n" << changed;
            return;
        }
        if (after && changed.size() > text.size() / 2)
            tree = *after;
        else if (random.bounded(20) == 0)
            tree = parsed(text);
    }
}

QTEST_GUILESS_MAIN(IncrementalTest)
#include "incremental.moc"
