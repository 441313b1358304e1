#include "core/yaml/tree.h"

#include <QTest>

using namespace pigpen;
using namespace pigpen::yaml;

namespace {

const QByteArray text = "# head\n"
                        "all:            # of it\n"
                        "  children:\n"
                        "    pg-\xC3\xA9:\n"
                        "      hosts: { 10.10.10.10: { pg_seq: 1 ,pg_role: 'primary' } }\n"
                        "      vars:\n"
                        "        users:\n"
                        "          - {name: a, roles: [x, y]}\n"
                        "          -\n"
                        "          - &b !!str name\n"
                        "        note: |-  # header\n"
                        "          one\n"
                        "\n"
                        "          two\n"
                        "\n"
                        "    # behind\n"
                        "    empty:\n"
                        "  vars: {}\n";

Path path(const QString& steps)
{
    Path path;
    for (const QString& step : steps.split(u'/')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        path.push_back(isIndex ? Step(qsizetype(index)) : Step(step));
    }
    return path;
}

TreePtr parsed(const QByteArray& bytes)
{
    return Tree::parse(bytes).value();
}

QByteArray cutOut(const Tree& tree, Span span)
{
    return tree.text().sliced(span.begin, span.end - span.begin);
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreWhatIsWritten_data();
    void spansAreWhatIsWritten();
    void pathsLeadToNodesAndOffsetsToPaths();
    void indicatorsAreColonsAndDashes();
    void placesCountCharactersAndComeBack();
    void lookingUpReadsAsTheLoaderDoes();
    void duplicateKeysAreTold();
    void anAliasBehindTheGroupsStandsForWhatItNames();
    void nodesOutliveTheirTreeWithTheirPiece();
};

void TreeTest::spansAreWhatIsWritten_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char* where, const char* node, const char* content, const char* entry) {
        QTest::newRow(where) << QString::fromUtf8(where) << QByteArray(node) << QByteArray(content)
                             << QByteArray(entry);
    };
    row("all/children/pg-é/hosts/10.10.10.10/pg_seq", "1", "1", "pg_seq: 1");
    row("all/children/pg-é/hosts/10.10.10.10/pg_role", "'primary'", "'primary'", "pg_role: 'primary'");
    row("all/children/pg-é/hosts/10.10.10.10", "{ pg_seq: 1 ,pg_role: 'primary' }", "{ pg_seq: 1 ,pg_role: 'primary' }",
        "10.10.10.10: { pg_seq: 1 ,pg_role: 'primary' }");
    row("all/children/pg-é/vars/users/0", "{name: a, roles: [x, y]}", "{name: a, roles: [x, y]}",
        "- {name: a, roles: [x, y]}");
    row("all/children/pg-é/vars/users/0/roles/1", "y", "y", "y");
    row("all/children/pg-é/vars/users/1", "", "", "-");
    row("all/children/pg-é/vars/users/2", "&b !!str name", "name", "- &b !!str name");
    row("all/children/pg-é/vars/note", "|-  # header\n          one\n\n          two",
        "|-  # header\n          one\n\n          two", "note: |-  # header\n          one\n\n          two");
    row("all/children/empty", "", "", "empty:");
    row("all/vars", "{}", "{}", "vars: {}");
}

void TreeTest::spansAreWhatIsWritten()
{
    QFETCH(QString, where);
    const TreePtr tree = parsed(text);
    const Node node = tree->at(path(where));
    QVERIFY(node);
    QTEST(cutOut(*tree, tree->span(node)), "node");
    QTEST(cutOut(*tree, tree->contentSpan(node)), "content");
    QTEST(cutOut(*tree, tree->entrySpan(path(where))), "entry");
}

void TreeTest::pathsLeadToNodesAndOffsetsToPaths()
{
    const TreePtr tree = parsed(text);
    QVERIFY(!tree->at(path(QStringLiteral("all/nothing/there"))));
    QVERIFY(!tree->at(path(QStringLiteral("all/children/7"))));
    const auto pathAt = [&tree](const char* scrap) { return tree->pathAt(text.indexOf(scrap)); };
    QCOMPARE(pathAt("# head"), Path());
    QCOMPARE(pathAt("all:"), path(QStringLiteral("all")));
    QCOMPARE(pathAt("primary"), path(QStringLiteral("all/children/pg-é/hosts/10.10.10.10/pg_role")));
    QCOMPARE(pathAt("y]"), path(QStringLiteral("all/children/pg-é/vars/users/0/roles/1")));
    QCOMPARE(pathAt("!!str"), path(QStringLiteral("all/children/pg-é/vars/users/2")));
    QCOMPARE(pathAt("# behind"), path(QStringLiteral("all/children")));
    QCOMPARE(pathAt("empty"), path(QStringLiteral("all/children/empty")));
}

void TreeTest::indicatorsAreColonsAndDashes()
{
    const TreePtr tree = parsed(text);
    const auto indicator = [&tree](const char* where) {
        return tree->indicator(tree->at(path(QString::fromUtf8(where))));
    };
    QCOMPARE(indicator("all"), text.indexOf(":            # of it"));
    QCOMPARE(indicator("all/children/pg-é/vars/users/1"), text.indexOf("-\n"));
    QCOMPARE(indicator("all/children/pg-é/vars/users/0/roles/1"), qsizetype(-1));
    QCOMPARE(indicator("all/children/pg-é/hosts/10.10.10.10/pg_seq"), text.indexOf(": 1 ,"));
    QCOMPARE(tree->indicator(tree->root()), qsizetype(-1));
}

void TreeTest::placesCountCharactersAndComeBack()
{
    const TreePtr tree = parsed("\xEF\xBB\xBF" + text);
    const Place role = tree->place(tree->text().indexOf("'primary'"));
    QCOMPARE(role, (Place{5, 51}));
    const auto entry = *tree->at(path(QStringLiteral("all/children"))).begin();
    QCOMPARE(tree->place(entry.key), (Place{4, 5}));
    QCOMPARE(tree->place(tree->indicator(entry.value)), (Place{4, 9})); // é counts once
    QCOMPARE(tree->place(3), (Place{1, 1}));
    for (qsizetype at = 3; at <= tree->text().size(); ++at) {
        const bool inCharacter =
            at < tree->text().size() && (static_cast<unsigned char>(tree->text()[at]) & 0xC0U) == 0x80U;
        if (!inCharacter)
            QCOMPARE(tree->offset(tree->place(at)), at);
    }
}

void TreeTest::lookingUpReadsAsTheLoaderDoes()
{
    const TreePtr tree = parsed("base: &base {a: 1, b: 2}\n"
                                "other: &other {b: 3, c: 4}\n"
                                "one: {<<: *base, a: 5, a: 6}\n"
                                "two: {<<: [*base, *other], d: *base}\n");
    const Node one = tree->root().find("one");
    QCOMPARE(one.size(), 3); // as written
    QCOMPARE(one.find("a").value(), Value(6));
    QCOMPARE(one.find("b").value(), Value(2));
    const Node two = tree->root().find("two");
    QCOMPARE(two.find("b").value(), Value(2)); // the first of a merged list counts
    QCOMPARE(two.find("c").value(), Value(4));
    QCOMPARE(two.find("d").kind(), Node::Kind::Alias);
    QCOMPARE(two.find("d").anchor(), std::string_view("base"));
    QCOMPARE(two.find("d").find("a").value(), Value(1));
    QVERIFY(!two.find("e"));
    QCOMPARE(two.value().find(u"b")->toInt(), 2);
}

void TreeTest::duplicateKeysAreTold()
{
    const TreePtr tree = parsed("a: 1\nb: {c: 1, c: 2, 'c': 3, 5: 1, '5': 2}\na: 2\n");
    QList<Place> places;
    for (const Node key : tree->duplicateKeys())
        places << tree->place(key);
    QCOMPARE(places, (QList<Place>{{2, 11}, {2, 17}, {3, 1}}));
}

/// In no piece, but behind some.
void TreeTest::anAliasBehindTheGroupsStandsForWhatItNames()
{
    const TreePtr tree = parsed("all:\n"
                                "  children:\n"
                                "    a: { hosts: { 10.10.10.10: {} } }\n"
                                "    b: { hosts: { 10.10.10.11: {} } }\n"
                                "  vars: { region: &here north, other: south, backup: *here }\n");
    QCOMPARE(tree->at(path(QStringLiteral("all/vars/backup"))).target().string(), QStringLiteral("north"));
    QCOMPARE(tree->root().value().find(u"all")->find(u"vars")->find(u"backup")->toString(), QStringLiteral("north"));
}

void TreeTest::nodesOutliveTheirTreeWithTheirPiece()
{
    TreePtr tree = parsed(text);
    const Node node = tree->at(path(QStringLiteral("all/children/pg-é/vars/note")));
    const PiecePtr piece = node.piece();
    tree.reset();
    QCOMPARE(node.string(), QStringLiteral("one\n\ntwo"));
}

QTEST_GUILESS_MAIN(TreeTest)
#include "tree.moc"
