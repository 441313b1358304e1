#include "core/design/templates.h"
#include "tests/cli/pigpen.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What to run after an edit: as text, as JSON by CLI.md, and as a script, which is run here against commands that only
/// take down how they are called.
class PlanCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalInventoriesNeedNothing();
    void textTellsWhyAndWhatFirst();
    void jsonIsAsInTheContract();
    void whatIsUnknownIsSaidToBe();
    void manyStepsAreToldAsARange();
    void standardInputMayBeOneOfThem();
    void wrongWordsAreToldApart_data();
    void wrongWordsAreToldApart();
    void scriptsPassShellcheck_data();
    void scriptsPassShellcheck();
    void theScriptRunsInOrderAndWithTheRightInventory();
    void theScriptStopsAtTheFirstFailure();
    void theScriptDestroysNothingUnasked();
    void theScriptWantsTheInventories();
    void namesCantBreakOutOfTheScript();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text, bool isExecutable = false) const;
    QByteArray readLog() const;
    static program::Outcome plan(const QString& before, const QString& after, const QString& format)
    {
        return program::run({QStringLiteral("plan"), before, after, QStringLiteral("--format"), format});
    }
    QString edited(const QStringList& words, const QString& name) const;
    /// A home of Pigsty whose commands write a line into a log; `failing` ends with an error.
    void makeHome(const QString& failing = {}) const;
    program::Outcome runScript(const QByteArray& script, const QByteArray& answers) const;

    QTemporaryDir m_folder;
    QString m_before;
    QString m_more; // with pg-test-4
};

void PlanCommandTest::write(const QString& name, const QByteArray& text, bool isExecutable) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    if (isExecutable)
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray PlanCommandTest::readLog() const
{
    QFile log(file(QStringLiteral("log")));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

QString PlanCommandTest::edited(const QStringList& words, const QString& name) const
{
    const QStringList edit{QStringLiteral("edit"), m_before};
    const auto outcome = program::run(edit + words + QStringList{QStringLiteral("-o"), file(name)});
    Q_ASSERT(outcome.status == 0);
    return file(name);
}

void PlanCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    write(QStringLiteral("before.yml"), pigpen::templates::text(QStringLiteral("sandbox")));
    m_before = file(QStringLiteral("before.yml"));
    m_more = edited({QStringLiteral("add-instance"), QStringLiteral("pg-test"), QStringLiteral("10.10.10.14")},
                    QStringLiteral("more.yml"));
}

void PlanCommandTest::equalInventoriesNeedNothing()
{
    const auto text = plan(m_before, m_before, QStringLiteral("text"));
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("nothing to run"));
    const auto json = QJsonDocument::fromJson(plan(m_before, m_before, QStringLiteral("json")).out);
    QVERIFY(json[u"changes"].isArray() && json[u"changes"].toArray().isEmpty());
    QVERIFY(json[u"steps"].isArray() && json[u"steps"].toArray().isEmpty());
}

void PlanCommandTest::textTellsWhyAndWhatFirst()
{
    const auto outcome = plan(m_more, m_before, QStringLiteral("text"));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY2(outcome.out.contains("1. bin/pgsql-rm pg-test 10.10.10.14   [DESTROYS DATA]"), outcome.out);
    QVERIFY2(outcome.out.contains("2. bin/node-rm 10.10.10.14"), outcome.out);
    QVERIFY2(outcome.out.contains("3. bin/pgsql-svc pg-test"), outcome.out);
    QVERIFY2(outcome.out.contains("before: it runs with the old inventory"), outcome.out);
    QVERIFY2(outcome.out.contains("check:"), outcome.out);
}

void PlanCommandTest::jsonIsAsInTheContract()
{
    const auto outcome = plan(m_before, m_more, QStringLiteral("json"));
    QCOMPARE(outcome.status, 1);
    const QJsonDocument json = QJsonDocument::fromJson(outcome.out);
    const QJsonObject change = json[u"changes"][0].toObject();
    QCOMPARE(change[u"entity"].toString(), QStringLiteral("pg-test-4"));
    QCOMPARE(change[u"kind"].toString(), QStringLiteral("added"));
    QVERIFY(change[u"what"].isString());
    QCOMPARE(change[u"answer"].toString(), QStringLiteral("steps"));
    QCOMPARE(change[u"steps"].toArray(), QJsonArray({2}));
    QCOMPARE(json[u"steps"][0][u"command"].toString(), QStringLiteral("bin/node-add 10.10.10.14"));
    const QJsonObject step = json[u"steps"][1].toObject();
    QCOMPARE(step[u"command"].toString(), QStringLiteral("bin/pgsql-add pg-test 10.10.10.14"));
    QCOMPARE(step[u"risk"].toString(), QStringLiteral("safe"));
    QCOMPARE(step[u"inventory"].toString(), QStringLiteral("new"));
    QVERIFY(step[u"why"].isString() && step[u"before"].isString() && step[u"verify"].isString());
}

void PlanCommandTest::whatIsUnknownIsSaidToBe()
{
    const QString changed =
        edited({QStringLiteral("set"), QStringLiteral("all"), QStringLiteral("my_own_setting"), QStringLiteral("1")},
               QStringLiteral("unknown.yml"));
    const QJsonDocument json = QJsonDocument::fromJson(plan(m_before, changed, QStringLiteral("json")).out);
    QCOMPARE(json[u"changes"][0][u"answer"].toString(), QStringLiteral("unknown"));
    QVERIFY(json[u"changes"][0][u"note"].toString().contains(QLatin1String("my_own_setting")));
    QVERIFY(plan(m_before, changed, QStringLiteral("text")).out.contains("unknown:"));
    QVERIFY(plan(m_before, changed, QStringLiteral("sh")).out.contains("NOT IN THIS SCRIPT"));
}

/// A setting of all goes to every cluster, a step each.
void PlanCommandTest::manyStepsAreToldAsARange()
{
    write(QStringLiteral("p.yml"), pigpen::templates::text(QStringLiteral("citus")));
    const auto outcome =
        program::run({QStringLiteral("edit"), file(QStringLiteral("p.yml")), QStringLiteral("set"),
                      QStringLiteral("all"), QStringLiteral("pg_default_service_dest"), QStringLiteral("postgres"),
                      QStringLiteral("-o"), file(QStringLiteral("q.yml"))});
    QCOMPARE(outcome.status, 0);
    const QByteArray told =
        plan(file(QStringLiteral("p.yml")), file(QStringLiteral("q.yml")), QStringLiteral("text")).out;
    QVERIFY2(told.contains("→ steps 1–3"), told);
}

void PlanCommandTest::standardInputMayBeOneOfThem()
{
    const auto outcome = program::run({QStringLiteral("plan"), QStringLiteral("-"), m_more},
                                      pigpen::templates::text(QStringLiteral("sandbox")));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.contains("bin/pgsql-add pg-test 10.10.10.14"));
    QCOMPARE(program::run({QStringLiteral("plan"), QStringLiteral("-"), QStringLiteral("-")}).status, 2);
}

void PlanCommandTest::wrongWordsAreToldApart_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("one file") << QStringList{m_before} << 2;
    QTest::newRow("another format") << QStringList{m_before, m_more, QStringLiteral("--format"), QStringLiteral("yaml")}
                                    << 2;
    QTest::newRow("no file") << QStringList{m_before, QStringLiteral("/no/such.yml")} << 3;
    QTest::newRow("no inventory") << QStringList{QStringLiteral("-"), m_more} << 3;
    QTest::newRow("no folder") << QStringList{m_before, m_more, QStringLiteral("-o"), QStringLiteral("/no/such/x.sh")}
                               << 5;
}

void PlanCommandTest::wrongWordsAreToldApart()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const auto outcome = program::run(QStringList{QStringLiteral("plan")} + words);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.err.startsWith("pigpen: "));
    QCOMPARE(outcome.err.count('\n'), 1);
}

void PlanCommandTest::scriptsPassShellcheck_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing") << m_before << m_before;
    QTest::newRow("a member more") << m_before << m_more;
    QTest::newRow("a member less") << m_more << m_before;
    for (const QString& name : pigpen::templates::names()) {
        write(name + QStringLiteral(".yml"), pigpen::templates::text(name));
        QTest::newRow(qPrintable(name + QStringLiteral(" comes"))) << m_before << file(name + QStringLiteral(".yml"));
        QTest::newRow(qPrintable(name + QStringLiteral(" goes"))) << file(name + QStringLiteral(".yml")) << m_before;
    }
}

void PlanCommandTest::scriptsPassShellcheck()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    if (QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
        QSKIP("shellcheck is absent: nobody looks at the scripts");
    write(QStringLiteral("checked.sh"), plan(before, after, QStringLiteral("sh")).out);
    QProcess check;
    check.start(QStringLiteral("shellcheck"), {file(QStringLiteral("checked.sh"))});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput());
}

void PlanCommandTest::makeHome(const QString& failing) const
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("home/bin")));
    for (const char* const name : {"node-add", "node-rm", "pgsql-add", "pgsql-rm", "pgsql-svc", "pgsql-user"}) {
        const QByteArray word(name);
        write(QStringLiteral("home/bin/") + QString::fromLatin1(word),
              "#!/bin/sh\nprintf '%s %s %s\\n' \"$(basename \"$ANSIBLE_INVENTORY\")\" " + word + " \"$*\" >> '" +
                  file(QStringLiteral("log")).toUtf8() + "'\n" +
                  (QString::fromLatin1(word) == failing ? "exit 3\n" : ""),
              true);
    }
    QFile::remove(file(QStringLiteral("log")));
}

program::Outcome PlanCommandTest::runScript(const QByteArray& script, const QByteArray& answers) const
{
    write(QStringLiteral("plan.sh"), script);
    QProcess shell;
    shell.setWorkingDirectory(file(QStringLiteral("home")));
    shell.start(QStringLiteral("sh"), {file(QStringLiteral("plan.sh"))});
    shell.write(answers);
    shell.closeWriteChannel();
    const bool ended = shell.waitForFinished();
    return {ended ? shell.exitCode() : -1, shell.readAllStandardOutput(), shell.readAllStandardError()};
}

void PlanCommandTest::theScriptRunsInOrderAndWithTheRightInventory()
{
    makeHome();
    const auto outcome = runScript(plan(m_more, m_before, QStringLiteral("sh")).out, "yes\n");
    QVERIFY2(outcome.status == 0, outcome.err);
    QCOMPARE(readLog(), QByteArray("more.yml pgsql-rm pg-test 10.10.10.14\n"
                                   "more.yml node-rm 10.10.10.14\n"
                                   "before.yml pgsql-svc pg-test\n"));
}

void PlanCommandTest::theScriptStopsAtTheFirstFailure()
{
    makeHome(QStringLiteral("node-rm"));
    const auto outcome = runScript(plan(m_more, m_before, QStringLiteral("sh")).out, "yes\n");
    QCOMPARE(outcome.status, 3);
    QVERIFY(readLog().contains("node-rm"));
    QVERIFY(!readLog().contains("pgsql-svc"));
}

void PlanCommandTest::theScriptDestroysNothingUnasked()
{
    for (const QByteArray answer : {"no\n", "\n", "", "YES\n"}) {
        makeHome();
        const auto outcome = runScript(plan(m_more, m_before, QStringLiteral("sh")).out, answer);
        QVERIFY(outcome.status != 0);
        QVERIFY2(readLog().isEmpty(), readLog());
        QVERIFY(outcome.out.contains("DESTROYS DATA"));
    }
}

void PlanCommandTest::theScriptWantsTheInventories()
{
    makeHome();
    QByteArray script = plan(m_before, m_more, QStringLiteral("sh")).out;
    script.replace(m_more.toUtf8(), "/no/such.yml");
    const auto outcome = runScript(script, {});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("/no/such.yml"));
    QVERIFY(readLog().isEmpty());
}

/// A name is text, whatever it holds: in a command, in a comment and in a question.
void PlanCommandTest::namesCantBreakOutOfTheScript()
{
    makeHome();
    const QByteArray name = R"(x'; touch "$HOME/owned"; $(touch owned) `touch owned`)";
    QByteArray text = pigpen::templates::text(QStringLiteral("sandbox"));
    QVERIFY(text.contains("pg_users:"));
    const qsizetype list = text.indexOf("pg_users:");
    const qsizetype item = text.indexOf("- {", list);
    QByteArray quoted = name;
    quoted.replace("'", "''");
    text.insert(item, "- { name: '" + quoted + "\n\n# touch owned' }\n" +
                          QByteArray(item - text.lastIndexOf('\n', item) - 1, ' '));
    write(QStringLiteral("names.yml"), text);
    const auto outcome = runScript(plan(m_before, file(QStringLiteral("names.yml")), QStringLiteral("sh")).out, {});
    QVERIFY2(outcome.status == 0, outcome.err);
    QVERIFY2(readLog().contains("pgsql-user"), readLog());
    QVERIFY2(readLog().contains(name), readLog());
    QVERIFY(!QFile::exists(file(QStringLiteral("home/owned"))));
}

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "plancommand.moc"
