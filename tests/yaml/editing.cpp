#include "core/yaml/editor.h"

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

QTEST_GUILESS_MAIN(EditingTest)
#include "editing.moc"
