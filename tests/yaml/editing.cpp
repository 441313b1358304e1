#include "core/yaml/editor.h"

#include "tests/support/shared.h"

#include <QFile>
#include <QTest>
#include <functional>

using namespace pigpen::yaml;

namespace {

using Edit = std::function<Editor::Result(Editor&)>;

Value text(const char* value)
{
    return Value(QString::fromUtf8(value));
}

QString key(const char* name)
{
    return QString::fromUtf8(name);
}

Value host(int seq, const char* role)
{
    return Value(Value::Map{{text("pg_seq"), Value(seq)}, {text("pg_role"), text(role)}}, Value::Form::Flow);
}

} // namespace

/// What each edit makes of a text, and that undoing it gives the identical bytes.
class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void refusals_data();
    void refusals();
    void aHostInTheSandboxIsOneLine();
    void anEditParsesOnePiece();
};

void EditingTest::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const Edit& edit, const char* after) {
        QTest::newRow(name) << QByteArray(before) << edit << QByteArray(after);
    };

    row(
        "a host among aligned hosts is one line", R"(hosts:
  10.10.10.11: { pg_seq: 1, pg_role: primary }   # leader
  10.10.10.12: { pg_seq: 2, pg_role: replica }   # follower
  10.10.10.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # offline
vars: 1
)",
        [](Editor& e) { return e.insert({key("hosts")}, 9, text("10.10.10.14"), host(4, "replica")); },
        R"(hosts:
  10.10.10.11: { pg_seq: 1, pg_role: primary }   # leader
  10.10.10.12: { pg_seq: 2, pg_role: replica }   # follower
  10.10.10.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # offline
  10.10.10.14: { pg_seq: 4, pg_role: replica }
vars: 1
)");
    row(
        "set in flow keeps the comment aligned", R"(hosts:
  10.10.10.11: { pg_seq: 1, pg_role: primary }   # leader
  10.10.10.12: { pg_seq: 2, pg_role: replica }   # follower
)",
        [](Editor& e) {
            return e.set({key("hosts"), key("10.10.10.11"), key("pg_seq")}, Value(10));
        },
        R"(hosts:
  10.10.10.11: { pg_seq: 10, pg_role: primary }  # leader
  10.10.10.12: { pg_seq: 2, pg_role: replica }   # follower
)");
    row(
        "set quotes what would read as something else", "a: x # c\n",
        [](Editor& e) { return e.set({key("a")}, text("off")); }, "a: 'off' # c\n");
    row(
        "set leaves out needless quotes", "a: 'x'\n", [](Editor& e) { return e.set({key("a")}, text("y1")); },
        "a: y1\n");
    row(
        "set takes over the old quotes", "a: \"no\"\n", [](Editor& e) { return e.set({key("a")}, text("yes")); },
        "a: \"yes\"\n");
    row(
        "set adds a missing key at the end", "a:\n  b: 1\n\nc: 2\n",
        [](Editor& e) {
            return e.set({key("a"), key("d")}, Value(true));
        },
        "a:\n  b: 1\n  d: true\n\nc: 2\n");
    row(
        "set text of several lines", "a: x  # c\nb: 1\n",
        [](Editor& e) { return e.set({key("a")}, text("one\ntwo\n")); }, "a: |  # c\n  one\n  two\nb: 1\n");
    row(
        "set over text of several lines", "a: |  # c\n  one\n  two\nb: 1\n",
        [](Editor& e) { return e.set({key("a")}, text("x")); }, "a: x  # c\nb: 1\n");
    row(
        "set a mapping over a scalar", "a: x  # c\nb: 1\n",
        [](Editor& e) {
            return e.set({key("a")}, Value(Value::Map{{text("k"), Value(1)}, {text("l"), Value(2)}}));
        },
        "a:  # c\n  k: 1\n  l: 2\nb: 1\n");
    row(
        "set a scalar over a mapping", "a:  # c\n  # about k\n  k: 1\n  l: 2\nb: 1\n",
        [](Editor& e) { return e.set({key("a")}, Value(3)); }, "a: 3  # c\n  # about k\nb: 1\n");
    row(
        "set nothing", "a: x  # c\nb: 1\n", [](Editor& e) { return e.set({key("a")}, Value()); }, "a:  # c\nb: 1\n");
    row(
        "a newcomer stays with the paragraph above it", "a: 1\nb: 2\n\nd: 4\ne: 5\n",
        [](Editor& e) { return e.insert({}, 2, Value(key("c")), Value(3)); }, "a: 1\nb: 2\nc: 3\n\nd: 4\ne: 5\n");
    row(
        "copy an entry with its comments", "a: 1\n# about b\nb: # x\n  c: 'y' # z\nd:\n    e: {}\n",
        [](Editor& e) { return e.copy(e.tree(), {key("b")}, {key("d")}, 1); },
        "a: 1\n# about b\nb: # x\n  c: 'y' # z\nd:\n    e: {}\n    # about b\n    b: # x\n      c: 'y' # z\n");
    row(
        "copy an entry of another text", "a: 1\r\nb: 2\r\n",
        [](Editor& e) { return e.copy(*Tree::parse("k: 0\nx:\n  - |\n   1\n   2\n"), {key("x")}, {}, 1); },
        "a: 1\r\nx:\r\n  - |\r\n   1\r\n   2\r\nb: 2\r\n");
    row(
        "remove the only entry", "hosts:   # c\n  a: 1\nvars: 2\n",
        [](Editor& e) {
            return e.remove({key("hosts"), key("a")});
        },
        "hosts: {}   # c\nvars: 2\n");
    row(
        "remove the first key beside a dash", "l:\n  - a: 1  # x\n    b: 2\n  - c\n",
        [](Editor& e) {
            return e.remove({key("l"), qsizetype(0), key("a")});
        },
        "l:\n  - b: 2\n  - c\n");
    row(
        "remove takes the comments above along", "a: 1\n# about b\nb: 2 # x\nc: 3\n",
        [](Editor& e) { return e.remove({key("b")}); }, "a: 1\nc: 3\n");
    row(
        "comments above the first stay", "# about all\na: 1\nb: 2\n", [](Editor& e) { return e.remove({key("a")}); },
        "# about all\nb: 2\n");
    row(
        "remove in flow keeps the style", "a: [ x ,y , z ]\n",
        [](Editor& e) {
            return e.remove({key("a"), qsizetype(1)});
        },
        "a: [ x ,z ]\n");
    row(
        "insert in flow keeps the style", "a: [ x ,y ,z ]\n",
        [](Editor& e) { return e.insert({key("a")}, 1, text("w")); }, "a: [ x ,w ,y ,z ]\n");
    row(
        "insert into {}", "hosts: {}  # c\nb: 1\n",
        [](Editor& e) { return e.insert({key("hosts")}, 0, text("k"), Value(1)); }, "hosts: { k: 1 }  # c\nb: 1\n");
    row(
        "{} opens like its neighbours", "a:\n  h:\n    x: { k: 1 }\nb:\n  h: {}  # c\n",
        [](Editor& e) {
            return e.insert({key("b"), key("h")}, 0, text("y1"), host(1, "primary"));
        },
        "a:\n  h:\n    x: { k: 1 }\nb:\n  h:  # c\n    y1: { pg_seq: 1, pg_role: primary }\n");
    row(
        "the last in braces over several lines", "a: { # in\n  b: 1, # b\n  c: 2 } # out\n",
        [](Editor& e) {
            return e.remove({key("a"), key("c")});
        },
        "a: { # in\n  b: 1, # b\n   } # out\n");
    row(
        "insert into nothing", "hosts:  # c\nb: 1\n",
        [](Editor& e) { return e.insert({key("hosts")}, 0, text("10.1.1.1"), host(1, "primary")); },
        "hosts:  # c\n  10.1.1.1: { pg_seq: 1, pg_role: primary }\nb: 1\n");
    row(
        "a group among groups with blank lines", "c:\n  x:\n    v: 1\n\n  y:\n    v: 2\nd: 3\n",
        [](Editor& e) {
            return e.insert({key("c")}, 9, text("z"), Value(Value::Map{{text("v"), Value(3)}}));
        },
        "c:\n  x:\n    v: 1\n\n  y:\n    v: 2\n\n  z:\n    v: 3\nd: 3\n");
    row(
        "rename keeps values aligned", "a:      1\nlonger: 2\nbb:     3\n",
        [](Editor& e) { return e.rename({key("a")}, text("ccc")); }, "ccc:    1\nlonger: 2\nbb:     3\n");
    row(
        "rename a glued key", "a: {\"k\":1}\n",
        [](Editor& e) {
            return e.rename({key("a"), key("k")}, text("new"));
        },
        "a: {\"new\":1}\n");

    // Comments.
    row(
        "the comment of an entry goes with it, not the next one's", "a: 1 # a\n# about b\nb: 2 # b\n# about c\nc: 3\n",
        [](Editor& e) { return e.remove({key("b")}); }, "a: 1 # a\n# about c\nc: 3\n");
    row(
        "deeper comments below a block belong to it", "g:\n  x:\n    v: 1\n    # w: 2\n\n  # about y\n  y: 1\n",
        [](Editor& e) {
            return e.remove({key("g"), key("x")});
        },
        "g:\n  # about y\n  y: 1\n");
    row(
        "an only entry leaves the comments above it", "a: # c\n  # about all\n  b: 1 # b\nz: 1\n",
        [](Editor& e) {
            return e.remove({key("a"), key("b")});
        },
        "a: {} # c\n  # about all\nz: 1\n");
    row(
        "the comment between dash and value stays", "l:\n  - # c\n    x\n",
        [](Editor& e) {
            return e.set({key("l"), qsizetype(0)}, text("y1"));
        },
        "l:\n  - # c\n    y1\n");
    row(
        "set in a mapping keeps the comments of what stays", "a:\n  b: 1 # b\n  c: 2 # c\n  d: 3 # d\n",
        [](Editor& e) {
            return e.set({key("a")},
                         Value(Value::Map{{text("b"), Value(1)}, {text("x"), Value(9)}, {text("d"), Value(4)}}));
        },
        "a:\n  b: 1 # b\n  x: 9\n  d: 4 # d\n");
    row(
        "set in a list keeps the comments of what stays", "a:\n  - 1 # one\n  - 2 # two\n",
        [](Editor& e) {
            return e.set({key("a")}, Value(Value::Sequence{Value(1), Value(3), Value(4)}));
        },
        "a:\n  - 1 # one\n  - 3 # two\n  - 4\n");
    row(
        "comments in flow stay with their entries", "a: [\n  1, # one\n  2  # two\n  ]\n",
        [](Editor& e) { return e.insert({key("a")}, 9, Value(3)); }, "a: [\n  1, # one\n  2,  # two\n  3\n  ]\n");
    row(
        "an entry with its own line in flow goes with its comment", "a: [\n  1, # one\n  2, # two\n  3  # three\n  ]\n",
        [](Editor& e) {
            return e.remove({key("a"), qsizetype(2)});
        },
        "a: [\n  1, # one\n  2 # two\n  ]\n");

    // Separators, braces and alignment.
    row(
        "a tight style stays tight", "a: {b: 1,c: 2}\n",
        [](Editor& e) {
            return e.set({key("a"), key("d")}, Value(3));
        },
        "a: {b: 1,c: 2,d: 3}\n");
    row(
        "a trailing comma stays", "a: [ 1, 2, ]\n", [](Editor& e) { return e.insert({key("a")}, 2, Value(3)); },
        "a: [ 1, 2, 3, ]\n");
    row(
        "leading commas lead", "a: [ x\n   , y # why\n   ]\n",
        [](Editor& e) { return e.insert({key("a")}, 9, text("z")); }, "a: [ x\n   , y # why\n   , z\n   ]\n");
    row(
        "columns of separators stay", "l:\n  - { a: one   ,b: 1 }\n  - { a: three ,b: 2 }\n",
        [](Editor& e) {
            return e.set({key("l"), qsizetype(0), key("a")}, text("four"));
        },
        "l:\n  - { a: four  ,b: 1 }\n  - { a: three ,b: 2 }\n");
    row(
        "a new key's value is aligned", "a:    1\nbcd:  2\n", [](Editor& e) { return e.set({key("ef")}, Value(3)); },
        "a:    1\nbcd:  2\nef:   3\n");
    row(
        "a space before the colon is kept", "a : 1\nb : 2\n", [](Editor& e) { return e.set({key("c")}, Value(3)); },
        "a : 1\nb : 2\nc : 3\n");
    row(
        "alignment counts characters, not bytes", "a: \xE4\xB8\xBB\xE5\xBA\x93   # x\nb: 1234 # y\n",
        [](Editor& e) { return e.set({key("a")}, text("z")); }, "a: z    # x\nb: 1234 # y\n");
    row(
        "nothing before a comma needs its space", "a: { b: , c: }\n",
        [](Editor& e) { return e.insert({key("a")}, 9, text("d"), Value(1)); }, "a: { b: , c: , d: 1 }\n");

    // Shapes of lines.
    row(
        "CRLF stays", "a:\r\n  b: 1\r\n",
        [](Editor& e) {
            return e.set({key("a"), key("c")}, Value(2));
        },
        "a:\r\n  b: 1\r\n  c: 2\r\n");
    row(
        "a byte order mark stays",
        "\xEF\xBB\xBF"
        "a: 1\nb: 2\n",
        [](Editor& e) { return e.remove({key("a")}); },
        "\xEF\xBB\xBF"
        "b: 2\n");
    row(
        "a missing last line break stays missing", "a: 1\nb: 2", [](Editor& e) { return e.set({key("c")}, Value(3)); },
        "a: 1\nb: 2\nc: 3");
    row(
        "and when the last entry goes", "a: 1\nb: 2", [](Editor& e) { return e.remove({key("b")}); }, "a: 1");
    row(
        "a last literal block without line break keeps its meaning", "a: |\n  x",
        [](Editor& e) { return e.set({key("b")}, Value(1)); }, "a: |-\n  x\nb: 1");
    row(
        "blank lines at the end of a kept block are content", "a: |+\n  x\n\nb: 1\n",
        [](Editor& e) { return e.insert({}, 1, text("c"), Value(2)); }, "a: |+\n  x\n\nc: 2\nb: 1\n");
    row(
        "zero-indented items stay so", "a:\n- x\nb: 1\n", [](Editor& e) { return e.insert({key("a")}, 9, text("y1")); },
        "a:\n- x\n- y1\nb: 1\n");
    row(
        "the indentation of the file is kept", "a:\n    b:\n        c: 1\n",
        [](Editor& e) {
            return e.set({key("a"), key("d")}, Value(Value::Map{{text("e"), Value(1)}}));
        },
        "a:\n    b:\n        c: 1\n    d:\n        e: 1\n");
    row(
        "a list inside an item", "l:\n  - a: 1\n",
        [](Editor& e) {
            return e.insert({key("l")}, 9, Value(Value::Sequence{Value(1), Value(2)}, Value::Form::Block));
        },
        "l:\n  - a: 1\n  - - 1\n    - 2\n");

    // Values and keys.
    row(
        "numbers that are text", "a: x\n", [](Editor& e) { return e.set({key("a")}, text("010")); }, "a: '010'\n");
    row(
        "numbers", "a: x\n", [](Editor& e) { return e.set({key("a")}, Value(10)); }, "a: 10\n");
    row(
        "a text with quotes", "a: x\n", [](Editor& e) { return e.set({key("a")}, text("'it' #1")); },
        "a: \"'it' #1\"\n");
    row(
        "flow text is quoted for flow", "a: [ x ]\n", [](Editor& e) { return e.insert({key("a")}, 9, text("b,c")); },
        "a: [ x, 'b,c' ]\n");
    row(
        "lines in flow are escaped", "a: [ x ]\n", [](Editor& e) { return e.insert({key("a")}, 9, text("b\nc")); },
        "a: [ x, \"b\\nc\" ]\n");
    row(
        "a key that is a number", "a:\n  6379: x\n",
        [](Editor& e) { return e.insert({key("a")}, 9, Value(6380), text("y1")); }, "a:\n  6379: x\n  6380: y1\n");
    row(
        "a key that is text", "a:\n  6379: x\n",
        [](Editor& e) { return e.insert({key("a")}, 9, text("6380"), text("y1")); }, "a:\n  6379: x\n  '6380': y1\n");
    row(
        "override a merged key at its own place", "b: &b { p: 1 }\nc:\n  <<: *b\n  q: 2\n",
        [](Editor& e) {
            return e.set({key("c"), key("p")}, Value(3));
        },
        "b: &b { p: 1 }\nc:\n  <<: *b\n  q: 2\n  p: 3\n");
    row(
        "an alias is replaced at its own place", "b: &b 1\nc: *b\n",
        [](Editor& e) { return e.set({key("c")}, Value(2)); }, "b: &b 1\nc: 2\n");

    // Moves.
    row(
        "move takes comments along", "a:\n  x: 1\n  # about y\n  y: 2 # y\nb:\n    z: 3\n",
        [](Editor& e) {
            return e.move({key("a"), key("y")}, {key("b")}, 9);
        },
        "a:\n  x: 1\nb:\n    z: 3\n    # about y\n    y: 2 # y\n");
    row(
        "move within a list", "a: [ x, y, z ]\n",
        [](Editor& e) {
            return e.move({key("a"), qsizetype(2)}, {key("a")}, 0);
        },
        "a: [ z, x, y ]\n");
    row(
        "move the last host away", "a:\n  h:\n    1: { s: 1 } # one\nb:\n  h:\n    2: { s: 2 }\n",
        [](Editor& e) {
            return e.move({key("a"), key("h"), key("1")}, {key("b"), key("h")}, 0);
        },
        "a:\n  h: {}\nb:\n  h:\n    1: { s: 1 } # one\n    2: { s: 2 }\n");
    row(
        "move into what is empty", "a:\n  x: { k: 1 } # c\n  y: 1\nb: {} # d\n",
        [](Editor& e) {
            return e.move({key("a"), key("x")}, {key("b")}, 0);
        },
        "a:\n  y: 1\nb: # d\n  x: { k: 1 } # c\n");
    row(
        "move from lines into braces", "a:\n  x: 1\n  y: 2\nb: { z: 3 }\n",
        [](Editor& e) {
            return e.move({key("a"), key("x")}, {key("b")}, 0);
        },
        "a:\n  y: 2\nb: { x: 1, z: 3 }\n");
}

void EditingTest::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    const auto tree = Tree::parse(before);
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().describe()));
    Editor editor(*tree);
    const Editor::Result result = edit(editor);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().describe()));
    QCOMPARE(editor.tree()->text(), after);
    QByteArray undone = after;
    for (const Splice& splice : inverse(editor.splices())) {
        QVERIFY(fits(splice, undone));
        apply(splice, undone);
    }
    QCOMPARE(undone, before);
}

void EditingTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const char* before, const Edit& edit, const char* why) {
        QTest::newRow(name) << QByteArray(before) << edit << QString::fromUtf8(why);
    };
    const char* const anchored = "b: &b { p: 1 }\nc:\n  <<: *b\n  q: *b\n";
    row(
        "inside a value that an alias stands for", anchored,
        [](Editor& e) {
            return e.set({key("b"), key("p")}, Value(2));
        },
        "would change too");
    row(
        "through an alias", anchored,
        [](Editor& e) {
            return e.set({key("c"), key("q"), key("p")}, Value(2));
        },
        "*b");
    row(
        "a merged key cannot be removed where it is merged", anchored,
        [](Editor& e) {
            return e.remove({key("c"), key("p")});
        },
        "merge key");
    row(
        "an anchor that is used", anchored, [](Editor& e) { return e.remove({key("b")}); }, "would change too");
    row(
        "an anchor within, used outside", "b: { p: &p 1 }\nc: *p\n", [](Editor& e) { return e.remove({key("b")}); },
        "used elsewhere");
    row(
        "a key that stands twice", "a: 1\na: 2\n", [](Editor& e) { return e.set({key("a")}, Value(3)); },
        "more than once");
    row(
        "a key that is there", "a: 1\nb: 2\n", [](Editor& e) { return e.rename({key("a")}, text("b")); },
        "there already");
    row(
        "inserting a key that is there", "a: 1\n", [](Editor& e) { return e.insert({}, 0, text("a"), Value(1)); },
        "there already");
    row(
        "nothing there", "a: 1\n", [](Editor& e) { return e.remove({key("b")}); }, "no entry");
    row(
        "an entry for a list", "a: [ 1 ]\n", [](Editor& e) { return e.insert({key("a")}, 0, text("k"), Value(1)); },
        "no mapping");
    row(
        "an item for a mapping", "a: { b: 1 }\n", [](Editor& e) { return e.insert({key("a")}, 0, Value(1)); },
        "no list");
    row(
        "the whole document", "a: 1\n", [](Editor& e) { return e.remove({}); }, "whole document");
    row(
        "into itself", "a: { b: { c: 1 } }\n",
        [](Editor& e) {
            return e.move({key("a")}, {key("a"), key("b")}, 0);
        },
        "into itself");
    row(
        "comments into brackets", "a:\n  x: 1 # c\nb: { z: 3 }\n",
        [](Editor& e) {
            return e.move({key("a"), key("x")}, {key("b")}, 0);
        },
        "brackets");
    row(
        "an alias before its anchor", "a: 1\nb: &b 2\nc: *b\n", [](Editor& e) { return e.move({key("c")}, {}, 0); },
        "cannot be made");
}

void EditingTest::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit, edit);
    QFETCH(QString, why);
    const auto tree = Tree::parse(text);
    QVERIFY(tree);
    Editor editor(*tree);
    const Editor::Result result = edit(editor);
    QVERIFY(!result);
    QVERIFY2(result.error().what.contains(why), qPrintable(result.error().describe()));
    QVERIFY(!result.error().remedy.isEmpty());
    QCOMPARE(editor.tree()->text(), text);
    QVERIFY(editor.splices().empty());
}

void EditingTest::aHostInTheSandboxIsOneLine()
{
    REQUIRE_SHARED();
    QFile file(shared::folder() + QStringLiteral("/pigsty/conf/ha/full.yml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Editor editor(*Tree::parse(before));
    QVERIFY(editor.insert({key("all"), key("children"), key("pg-test"), key("hosts")}, 99, text("10.10.10.14"),
                          host(4, "replica")));
    const Splices splices = editor.splices();
    QCOMPARE(splices.size(), std::size_t(1));
    QCOMPARE(splices.front().removed, QByteArray());
    QCOMPARE(splices.front().inserted, QByteArray("        10.10.10.14: { pg_seq: 4, pg_role: replica }\n"));
}

void EditingTest::anEditParsesOnePiece()
{
    QByteArray inventory = "all:\n  children:\n";
    for (int i = 0; i < 3000; ++i)
        inventory += "    pg-" + QByteArray::number(i) + ":\n      hosts:\n        10.0.0.1: { pg_seq: 1 } # one\n";
    Editor editor(*Tree::parse(inventory));
    QVERIFY(editor.set({key("all"), key("children"), key("pg-1500"), key("hosts"), key("10.0.0.1"), key("pg_seq")},
                       Value(2)));
    QCOMPARE(editor.tree()->piecesParsed(), 1);
}

QTEST_GUILESS_MAIN(EditingTest)
#include "editing.moc"
