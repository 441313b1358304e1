#include "core/check/check.h"
#include "tests/edit/bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace pigpen;

namespace {

QStringList rulesIn(const std::vector<check::Finding>& findings)
{
    QStringList rules;
    for (const check::Finding& finding : findings)
        rules << finding.rule;
    return rules;
}

QStringList ignoredIn(const QByteArray& text)
{
    QStringList ignored;
    const check::ChecksPtr checks = check::Checks::run(bench::topologyOf(text));
    for (const check::Ignored& one : checks->ignored())
        ignored << one.finding.rule + u' ' + one.reason;
    return ignored;
}

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

constexpr auto Replica = "all:\n"
                         "  children:\n"
                         "    a: # the only one\n"
                         "      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }\n"
                         "      vars: { pg_cluster: a }\n";

} // namespace

/// Comments that ignore what a rule finds: which count, what they cover, and the verbs that write and take them.
class IgnoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
    void isNoComment_data();
    void isNoComment();
    void lastReasonCounts();
    void writesAndTakes_data();
    void writesAndTakes();
    void oneCommentForSeveral();
    void refuses_data();
    void refuses();
    void tellsWhatElseIsHeeded();
    void manyAreFoundAtOnce();
};

/// In each text, what the comment covers stands between « and ».
void IgnoringTest::covers_data()
{
    QTest::addColumn<QByteArray>("marked");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
    row("a group", "all:\n  children:\n    # pigpen: ignore X\n    «a:\n      vars:\n        v: 1»\n    b: {}\n");
    row("vars", "all:\n  # pigpen: ignore X\n  «vars:\n    v: 1\n    w: 2»\n");
    row("an item", "all:\n  vars:\n    list:\n      # pigpen: ignore X\n      «- name: a\n        v: 1»\n      - b\n");
    row("behind a line", "all:\n  vars:\n    list: [ 1 ]\n    «v: [ 1, # pigpen: ignore X\n      2 ]»\n    w: 1\n");
    row("a first entry", "# pigpen: ignore X\n«all:\n  vars: { v: 1 }»\nother:\n  vars: { w: 1 }\n");
    row("behind a title", "# A title\n# pigpen: ignore X\n# and more\n«all:\n  vars: { v: 1 }»\nother: {}\n");
    row("the file", "«# pigpen: ignore X\n\n# A title\nall:\n  vars: { v: 1 }\nother: {}\n»");
    row("the file above its mark", "«# pigpen: ignore X\n---\nall:\n  vars: { v: 1 }\nother: {}\n»");
    row("an entry below the mark", "---\n# pigpen: ignore X\n«all:\n  vars: { v: 1 }»\nother: {}\n");
    row("an entry on the mark's line", "# pigpen: ignore X\n--- {«all: { vars: { v: 1 } }, other: {}»}\n");
    row("lines of braces", "all: { vars: { a: 1, b: [ 1,\n  # pigpen: ignore X\n  «2 ], c: 3, d: { e: 1,\n f: 2 }», "
                           "g: 4,\n h: 5 } }\n");
    row("commas in front", "all: { vars: { a: 1\n  # pigpen: ignore X\n  , «b: 2»\n  , c: 3 } }\n");
    row("the next item of braces",
        "all: { vars: { list: [ { a: 1\n  # pigpen: ignore X\n  }, «{ b: 2 }»,\n  3 ] } }\n");
    row("a value below its key", "all:\n  vars:\n    v:\n      # pigpen: ignore X\n      «{ a: 1, b: 2 }»\n    w: 1\n");
    row("a text below its key", "all:\n  vars:\n    v:\n      # pigpen: ignore X\n      «text»\n    w: 1\n");
    row("an entry below its key", "all:\n  vars:\n    v:\n      # pigpen: ignore X\n      «a: 1»\n      b: 2\n");
    row("an empty value", "all:\n  vars:\n    # pigpen: ignore X\n    «v:»\n    w: 1\n");
    row("over empty lines", "all:\n  vars:\n    # pigpen: ignore X\n\n    # another\n\n    «v: 1»\n    w: 1\n");
    row("a literal block", "all:\n  vars:\n    # pigpen: ignore X\n    «v: |\n      text»\n    w: 1\n");
    row("nothing below", "all:\n  vars:\n    v: 1\n    # pigpen: ignore X\n");
    row("a closing brace", "all: { vars: { v: 1\n  # pigpen: ignore X\n  } }\n");
    row("the root's closing brace", "{ all: { vars: { v: 1 } }\n  # pigpen: ignore X\n}\n");
    row("a byte order mark", "«\xEF\xBB\xBF# pigpen: ignore X\n\nall:\n  vars: { v: 1 }\n»");
    row("letters of several bytes", "all:\n  vars:\n    # pigpen: ignore X für später\n    «v: grün»\n    w: 1\n");
}

void IgnoringTest::covers()
{
    QFETCH(QByteArray, marked);
    for (const bool windows : {false, true}) {
        QByteArray text = windows ? crlf(marked) : marked;
        const qsizetype begin = text.indexOf("«");
        text.replace("«", "");
        const qsizetype end = text.indexOf("»");
        text.replace("»", "");
        const auto tree = yaml::Tree::parse(text);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().describe()));
        const std::vector<check::Ignore> ignores = check::ignoresIn(**tree);
        QCOMPARE(ignores.size(), size_t(1));
        const check::Ignore& ignore = ignores.front();
        QCOMPARE(ignore.rule, u"X"_qs);
        QVERIFY(!ignore.reason.endsWith(u'\r'));
        QVERIFY(text.mid(ignore.begin, ignore.end - ignore.begin).startsWith("# pigpen: ignore X"));
        QVERIFY(ignore.place);
        const QByteArray covered = text.mid(ignore.covers.begin, ignore.covers.end - ignore.covers.begin);
        QCOMPARE(covered, begin < 0 ? QByteArray() : text.mid(begin, end - begin));
    }
}

void IgnoringTest::isNoComment_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* line) { QTest::newRow(name) << QByteArray(line); };
    row("in single quotes", "v: 'a # pigpen: ignore X'");
    row("in double quotes", "v: \"a # pigpen: ignore X\"");
    row("in quotes over lines", "v: \"a\n      # pigpen: ignore X\"");
    row("in a literal block", "v: |\n      a\n      # pigpen: ignore X");
    row("in a folded block", "v: >-\n      # pigpen: ignore X\n      a");
    row("in a key", "'a # pigpen: ignore X': 1");
    row("in what is commented out", "# v: 1 # pigpen: ignore X");
    row("behind another comment", "v: 1 # one # pigpen: ignore X");
    row("another word", "v: 1 # pigpen: ignored X");
    row("no rule", "v: 1 # pigpen: ignore");
    row("another tool", "v: 1 # guineapigpen: ignore X");
}

void IgnoringTest::isNoComment()
{
    QFETCH(QByteArray, line);
    const auto tree = yaml::Tree::parse("all:\n  vars:\n    " + line + "\n    w: 1\n");
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().describe()));
    QVERIFY(check::ignoresIn(**tree).empty());
    const auto header = yaml::Tree::parse("all:\n  vars:\n    v: | # pigpen: ignore X all of it\n      # text\n");
    QVERIFY(header);
    QCOMPARE(check::ignoresIn(**header).size(), size_t(1));
}

void IgnoringTest::lastReasonCounts()
{
    const QByteArray text = "# pigpen: ignore PARAM-MISSPELT in all\n\n"
                            "all:\n"
                            "  vars:\n"
                            "    admin_pi: 10.0.0.1\n"
                            "    # pigpen: ignore PARAM-MISSPELT here # and no more\n"
                            "    regoin: a\n";
    QCOMPARE(ignoredIn(text), QStringList({u"PARAM-MISSPELT in all"_qs, u"PARAM-MISSPELT here # and no more"_qs}));
    QVERIFY(check::check(bench::topologyOf(text)).empty()); // both are used
}

void IgnoringTest::writesAndTakes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const char* rule, const char* entity,
                        const char* reason, const QByteArray& after) {
        QTest::newRow(name) << before << QString::fromUtf8(rule) << QString::fromUtf8(entity)
                            << QString::fromUtf8(reason) << after;
    };
    const auto inserted = [](QByteArray text, const char* before, const char* line) {
        return text.insert(text.indexOf(before), line);
    };
    const QByteArray replica = Replica;
    const QByteArray commented = inserted(replica, "    a:", "    # pigpen: ignore PG-PRIMARY-COUNT tomorrow\n");
    row("a cluster", replica, "PG-PRIMARY-COUNT", "a", "tomorrow", commented);
    row("no reason", replica, "PG-PRIMARY-COUNT", "a", "",
        inserted(replica, "    a:", "    # pigpen: ignore PG-PRIMARY-COUNT\n"));
    row("a reason of lines", replica, "PG-PRIMARY-COUNT", "a", " für\n spä\tter ",
        inserted(replica, "    a:", "    # pigpen: ignore PG-PRIMARY-COUNT für spä ter\n"));
    row("lines of Windows", crlf(replica), "PG-PRIMARY-COUNT", "a", "tomorrow", crlf(commented));
    row("a byte order mark", "\xEF\xBB\xBF" + replica, "PG-PRIMARY-COUNT", "a", "tomorrow", "\xEF\xBB\xBF" + commented);
    row("a first line with a mark",
        "\xEF\xBB\xBF"
        "all: { vars: { admin_pi: 1 } }\r\n",
        "PARAM-MISSPELT", "-", "",
        "\xEF\xBB\xBF# pigpen: ignore PARAM-MISSPELT\r\n"
        "all: { vars: { admin_pi: 1 } }\r\n");
    row("no last line feed", "all: { vars: { admin_pi: 1 } }", "PARAM-MISSPELT", "all", "",
        "# pigpen: ignore PARAM-MISSPELT\nall: { vars: { admin_pi: 1 } }");
    row("a last line without line feed", "all:\n  vars:\n    admin_pi: 1", "PARAM-MISSPELT", "all", "",
        "all:\n  vars:\n    # pigpen: ignore PARAM-MISSPELT\n    admin_pi: 1");
    row("in braces of lines", "all: { vars: { a: 1,\n               admin_pi: 2, b: 3 } }\n", "PARAM-MISSPELT", "-",
        "x",
        "all: { vars: { a: 1,\n               # pigpen: ignore PARAM-MISSPELT x\n               admin_pi: 2, b: 3 } "
        "}\n");
    row("behind a brace", "all: { vars: { a: { b: 1\n  }, admin_pi: 2 } }\n", "PARAM-MISSPELT", "-", "",
        "all: { vars: { a: { b: 1\n  # pigpen: ignore PARAM-MISSPELT\n  }, admin_pi: 2 } }\n");
    row("behind a text of lines", "all: { vars: { a: \"b\n  c\", admin_pi: 2 } }\r\n", "PARAM-MISSPELT", "-", "x",
        "all: { vars: { a: \"b\n  c\", admin_pi: 2 } } # pigpen: ignore PARAM-MISSPELT x\r\n");
    row("two on one line", "all:\n  vars: { admin_pi: 1, regoin: a }\n", "PARAM-MISSPELT", "all", "",
        "all:\n  # pigpen: ignore PARAM-MISSPELT\n  vars: { admin_pi: 1, regoin: a }\n");
    row("two in two lines", "all:\n  vars:\n    admin_pi: 1\n    other: 1\n    regoin: a\n", "PARAM-MISSPELT", "all",
        "",
        "all:\n  vars:\n    # pigpen: ignore PARAM-MISSPELT\n    admin_pi: 1\n    other: 1\n"
        "    # pigpen: ignore PARAM-MISSPELT\n    regoin: a\n");
    row("above another comment", "all:\n  # one\n  vars: { admin_pi: 1 }\n", "PARAM-MISSPELT", "all", "",
        "all:\n  # one\n  # pigpen: ignore PARAM-MISSPELT\n  vars: { admin_pi: 1 }\n");
}

/// The comment is written so, is undone and redone, ignores what it shall, and is taken away without a trace.
void IgnoringTest::writesAndTakes()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, rule);
    QFETCH(QString, entity);
    QFETCH(QString, reason);
    QFETCH(QByteArray, after);
    const TopologyPtr topology = bench::topologyOf(before);
    const edit::Result ignored = check::ignoreAll(topology, rule, entity, reason);
    QVERIFY2(ignored, ignored ? "" : qPrintable(ignored.error().describe()));
    const QByteArray text = bench::applied(before, *ignored);
    QCOMPARE(text, after);
    const TopologyPtr quiet = bench::topologyOf(text);
    QVERIFY(!rulesIn(check::check(quiet)).contains(rule));
    QVERIFY(!rulesIn(check::check(quiet)).contains(u"IGNORE-UNUSED"_qs));
    const edit::Result heeded = check::heedAll(quiet, rule, entity);
    QVERIFY2(heeded, heeded ? "" : qPrintable(heeded.error().describe()));
    QCOMPARE(bench::applied(text, *heeded), before);
}

void IgnoringTest::oneCommentForSeveral()
{
    const QByteArray text =
        "# pigpen: ignore PARAM-MISSPELT all\n\nall:\n  vars:\n    # pigpen: ignore PARAM-MISSPELT a\n"
        "    admin_pi: 1 # pigpen: ignore PARAM-MISSPELT b\n";
    const edit::Result heeded = check::heedAll(bench::topologyOf(text), u"PARAM-MISSPELT"_qs, u"all"_qs);
    QVERIFY(heeded);
    QCOMPARE(bench::applied(text, *heeded), QByteArray("\nall:\n  vars:\n    admin_pi: 1\n"));
}

void IgnoringTest::refuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* rule, const char* entity, const char* what) {
        QTest::newRow(what) << QString::fromUtf8(rule) << QString::fromUtf8(entity) << QString::fromUtf8(what);
    };
    row("PG-PRIMARY", "a", "there is no rule “PG-PRIMARY”; “pigpen check --list” lists them");
    row("PG-PRIMARY-COUNT", "b", "nothing is called b; write an entity's name, or “-” for what is about none");
    row("SEQ-MISSING", "a", "nothing of SEQ-MISSING is found about a; about a there is .*PG-PRIMARY-COUNT");
    row("SEQ-MISSING", "all", "nothing of SEQ-MISSING is found about all; about all there is .*IGNORE-UNKNOWN");
    row("PG-PRIMARY-COUNT", "10.0.0.1",
        "nothing of PG-PRIMARY-COUNT is found about 10.0.0.1; PG-PRIMARY-COUNT is about a");
    row("SEQ-MISSING", "10.0.0.1",
        "nothing of SEQ-MISSING is found about 10.0.0.1; “pigpen check FILE --ignored” shows what there is");
    row("IGNORE-UNKNOWN", "-",
        "no comment ignores what IGNORE-UNKNOWN finds in such comments; mend the comment or take it away");
}

void IgnoringTest::refuses()
{
    QFETCH(QString, rule);
    QFETCH(QString, entity);
    const QByteArray text = QByteArray(Replica) + "      # pigpen: ignore NO-SUCH-RULE\n";
    const edit::Result result = check::ignoreAll(bench::topologyOf(text), rule, entity, {});
    QVERIFY(!result);
    QFETCH(QString, what); // other rules may find something, too
    const QRegularExpression form(QRegularExpression::anchoredPattern(what));
    QVERIFY2(form.match(result.error().describe()).hasMatch(), qPrintable(result.error().describe()));
    const edit::Result heeded = check::heedAll(bench::topologyOf(text), rule, entity);
    QVERIFY(!heeded);
}

void IgnoringTest::tellsWhatElseIsHeeded()
{
    const QByteArray text =
        "all:\n  # pigpen: ignore PG-PRIMARY-COUNT\n  children:\n"
        "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }, vars: { pg_cluster: a } }\n"
        "    b: { hosts: { 10.0.0.2: { pg_seq: 1, pg_role: replica } }, vars: { pg_cluster: b } }\n";
    const edit::Result heeded = check::heedAll(bench::topologyOf(text), u"PG-PRIMARY-COUNT"_qs, u"a"_qs);
    QVERIFY(heeded);
    QCOMPARE(heeded->notes,
             QStringList(u"PG-PRIMARY-COUNT was ignored elsewhere by the same comment: 1 more to heed"_qs));
    QVERIFY(!bench::applied(text, *heeded).contains('#'));
}

/// Thousands of comments cost about as much as one: the tree is gone through once.
void IgnoringTest::manyAreFoundAtOnce()
{
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < 5000; ++i) {
        const QByteArray name = "pg-" + QByteArray::number(i);
        text += "    # pigpen: ignore PG-PRIMARY-COUNT number " + QByteArray::number(i) + "\n    " + name +
                ":\n      hosts: { 10." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250) +
                ".1: { pg_seq: 1, pg_role: replica } }\n      vars: { pg_cluster: " + name + " }\n";
    }
    const auto checks = check::Checks::run(bench::topologyOf(text));
    QCOMPARE(checks->ignored().size(), size_t(5000));
    QVERIFY(!rulesIn(checks->findings()).contains(u"IGNORE-UNUSED"_qs));
    QCOMPARE(checks->ignored()[4321].reason, u"number 4321"_qs);
}

QTEST_GUILESS_MAIN(IgnoringTest)
#include "ignoring.moc"
