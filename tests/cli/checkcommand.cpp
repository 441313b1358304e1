#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray sample = "all:\n"
                          "  vars: { admin_pi: 10.0.0.1 } # pigpen: ignore PARAM-MISSPELT ours\n"
                          "  children:\n"
                          "    etcd: { hosts: { 10.0.0.8: { etcd_seq: 1 }, 10.0.0.9: { etcd_seq: 2 } } }\n"
                          "    a:\n"
                          "      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }\n"
                          "      vars: { pg_cluster: a, pg_databaes: [] }\n";

program::Outcome check(const char* words, const QByteArray& text = sample)
{
    return program::run(QStringList{QStringLiteral("check"), QStringLiteral("-")} +
                            QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts),
                        text);
}

/// "RULE line" of each line of the text form.
QStringList found(const program::Outcome& outcome)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts))
        lines << line.section(u'[', -1).chopped(1) + u' ' + line.section(u':', 1, 1);
    return lines;
}

} // namespace

/// `pigpen check`: what it prints, what it fixes, and how it ends.
class CheckCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineAFindingAndASummary()
    {
        const auto outcome = check("--rule PG-PRIMARY-COUNT --rule PARAM-MISSPELT --rule ETCD-EVEN");
        QCOMPARE(outcome.status, 1);
        QCOMPARE(found(outcome), QStringList({QStringLiteral("ETCD-EVEN 4"), QStringLiteral("PG-PRIMARY-COUNT 5"),
                                              QStringLiteral("PARAM-MISSPELT 7")}));
        QVERIFY(
            outcome.out.contains("-:5:5: error: the cluster a has no primary; fix: promote a-1 [PG-PRIMARY-COUNT]\n"));
        QCOMPARE(outcome.err, QByteArray("pigpen: -: 1 error, 2 warnings; 1 ignored; 2 can be fixed with --fix\n"));
        const auto sound = check("", "all: { vars: { admin_ip: 10.0.0.1 } }\n");
        QCOMPARE(sound.status, 0);
        QVERIFY(sound.out.isEmpty() && sound.err.isEmpty());
    }

    void onlyTheRulesAskedFor()
    {
        QCOMPARE(found(check("--rule ETCD-EVEN")), QStringList(QStringLiteral("ETCD-EVEN 4")));
        QCOMPARE(check("--rule ETCD-EVEN").status, 0);
        const auto fixed = check("--fix --rule PARAM-MISSPELT");
        QCOMPARE(fixed.status, 0); // what other rules find does not count
        QCOMPARE(fixed.out, QByteArray(sample).replace("pg_databaes", "pg_databases"));
        const auto unknown = check("--rule NO-SUCH");
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("there is no rule “NO-SUCH”; "));
    }

    void failsWhereAsked()
    {
        QCOMPARE(check("--rule ETCD-EVEN --fail-on warning").status, 1);
        QCOMPARE(check("--fail-on never").status, 0);
        QCOMPARE(check("--fail-on error").status, 1);
    }

    void showsWhatIsIgnored()
    {
        const auto text = check("--ignored --rule PARAM-MISSPELT");
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith("-:2:11: ignored: admin_pi is no parameter of Pigsty's; admin_ip is one; reason: "
                                    "ours [PARAM-MISSPELT]\n"));
        const auto list = [](const char* words) { return QJsonDocument::fromJson(check(words).out).array(); };
        const QJsonArray all = list("--ignored --rule PARAM-MISSPELT --format json");
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"ignored"].toString(), QStringLiteral("ours"));
        QVERIFY(!all[1].toObject().contains(u"ignored"));
        QCOMPARE(list("--rule PARAM-MISSPELT --format json"), QJsonArray{all[1]});
        QVERIFY(check("--format json").err.isEmpty());
    }

    void showsTheFixesAsDifference()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(sample) == sample.size() && file.flush());
        const auto run = [&](const QStringList& more) {
            return program::run(QStringList{QStringLiteral("check"), path, QStringLiteral("--fix")} + more);
        };
        const auto difference = run({QStringLiteral("--diff")});
        const auto fixed = run({});
        QCOMPARE(difference.status, fixed.status);
        QCOMPARE(difference.err, fixed.err);
        QVERIFY(difference.out.startsWith("--- ") && fixed.out.contains("pg_role: primary"));
        QVERIFY(run({QStringLiteral("--diff"), QStringLiteral("--rule"), QStringLiteral("ETCD-EVEN")}).out.isEmpty());
        if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
            QSKIP("patch is not installed");
        QProcess patch;
        patch.start(QStringLiteral("patch"), {QStringLiteral("--quiet"), path});
        patch.write(difference.out);
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished(30'000) && patch.exitCode() == 0);
        QVERIFY(file.seek(0));
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), fixed.out);
    }

    /// Rules that compare find nothing without the earlier inventory, and nothing where it is the same.
    void comparesWithAnEarlierOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sample) == sample.size());
        file.close();
        const auto since = [&](const QString& old) {
            return program::run({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--since"), old}, sample);
        };
        QCOMPARE(since(path).out, check("").out);
        const auto missing = since(folder.filePath(QStringLiteral("none.yml")));
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.err.contains("none.yml: ") && missing.out.isEmpty());
    }

    void listsTheRules()
    {
        const auto list = [](const char* words) {
            return program::run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
        };
        const auto text = list("check --list");
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith("Structure\n  ") && text.out.contains("\n\nIdentity\n"));
        const QJsonArray rules = QJsonDocument::fromJson(list("check --list --format json").out).array();
        QCOMPARE(text.out.count("\n  "), rules.size());
        for (const QJsonValue& rule : rules)
            for (const char* key : {"id", "family", "severity", "meaning", "why", "source", "fix"})
                QVERIFY2(rule.toObject().contains(QLatin1String(key)), key);
        const QJsonArray one = QJsonDocument::fromJson(list("check --list --format json --rule ETCD-EVEN").out).array();
        QCOMPARE(one.size(), 1);
        QVERIFY(one[0][u"fix"].isNull());
        QVERIFY(list("check --list --format md").out.startsWith("# "));
    }

    void refusesWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"", "a --format md", "--list --format sarif", "--list a", "--list --fix", "--list --ignored", "a --diff",
              "a --fix --format sarif", "a --fail-on info", "a --rule x", "a --since", "a b"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void refusesWhatDoesNotGoTogether()
    {
        QFETCH(QString, words);
        const auto outcome = program::run(QStringLiteral("check %1").arg(words).split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.startsWith("pigpen: ") && outcome.err.contains("; "), outcome.err.constData());
    }

    void ignoresAndHeeds()
    {
        const auto edit = [](const QStringList& words, const QByteArray& text) {
            return program::run(QStringList{QStringLiteral("edit"), QStringLiteral("-")} + words, text);
        };
        const QStringList rule{QStringLiteral("PG-PRIMARY-COUNT"), QStringLiteral("a")};
        const auto ignored = edit(QStringList(QStringLiteral("ignore")) + rule +
                                      QStringList{QStringLiteral("--reason"), QStringLiteral("next week")},
                                  sample);
        QVERIFY2(ignored.status == 0, ignored.err.constData());
        QCOMPARE(ignored.out,
                 QByteArray(sample).replace("    a:\n", "    # pigpen: ignore PG-PRIMARY-COUNT next week\n    a:\n"));
        QCOMPARE(check("", ignored.out).status, 0);
        QCOMPARE(edit(QStringList(QStringLiteral("heed")) + rule, ignored.out).out, sample);
        const auto none = edit({QStringLiteral("heed"), QStringLiteral("PARAM-MISSPELT"), QStringLiteral("-")}, sample);
        QCOMPARE(none.out, QByteArray(sample).replace(" # pigpen: ignore PARAM-MISSPELT ours", ""));
        const auto refused = edit(QStringList(QStringLiteral("heed")) + rule, sample);
        QCOMPARE(refused.status, 4);
        QVERIFY(refused.err.contains("nothing of PG-PRIMARY-COUNT is ignored about a; "));
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "checkcommand.moc"
