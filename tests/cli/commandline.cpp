#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QString templateFile(const char* name)
{
    return shared::source(QStringLiteral("resources/templates/%1.yml").arg(QLatin1String(name)));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject named(const QJsonArray& list, const QString& key, const QString& name)
{
    for (const QJsonValue& each : list) {
        if (each[key].toString() == name)
            return each.toObject();
    }
    return {};
}

/// Words that name the sandbox template or the sample of ten faults stand for their files.
program::Outcome pigpen(const char* line, const QByteArray& input = {})
{
    QStringList words = QString::fromLatin1(line).split(u' ');
    words.replaceInStrings(QStringLiteral("SANDBOX"), templateFile("sandbox"));
    words.replaceInStrings(QStringLiteral("FAULTS"),
                           shared::source(QStringLiteral("tests/check/samples/ten-faults.yml")));
    return program::run(words, input);
}

} // namespace

/// The commands that only read: what they print and how they end, as the command line's page promises.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void helpAndVersion()
    {
        for (const char* words : {"--help", "-h", "show --help", "vars --help", "check --help", "edit --help",
                                  "new --help", "export --help", "diff --help", "plan --help", "drill --help"}) {
            const auto outcome = program::run(QString::fromLatin1(words).split(u' '));
            QCOMPARE(outcome.status, 0);
            QVERIFY2(outcome.out.contains("Usage"), words);
            QVERIFY(outcome.err.isEmpty());
        }
        QVERIFY(pigpen("--version").out.startsWith("pigpen 0."));
        const QByteArray help = pigpen("edit --help").out;
        for (const char* verb : {"add-node", "readdress-node", "promote", "remove-service", "citus"})
            QVERIFY2(help.contains(verb), verb);
    }

    void everyOptionStandsInItsCommandsUsage()
    {
        static const QRegularExpression option(QStringLiteral("^  (--?[a-z][a-z-]*)"));
        for (const char* command : {"show", "vars", "check", "export", "inventory", "diff", "new", "plan", "drill"}) {
            const QString help =
                QString::fromUtf8(program::run({QLatin1String(command), QStringLiteral("--help")}).out);
            const QString usage = help.section(QStringLiteral("\n\n"), 0, 0);
            int count = 0;
            for (const QString& line : help.split(u'\n')) {
                const QString name = option.match(line).captured(1);
                if (name.isEmpty() || name == u"-h")
                    continue;
                ++count;
                QVERIFY2(usage.contains(name), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(command), name)));
            }
            QVERIFY2(count > 0, command);
            for (const QString& line : usage.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"shwo", // no window opens
                                 "shwo a",
                                 "show",
                                 "show a b",
                                 "show a --colour",
                                 "show a --format xml",
                                 "vars a",
                                 "vars",
                                 "check a --fail-on info",
                                 "edit a",
                                 "edit a fly",
                                 "edit a promote",
                                 "edit a promote b c",
                                 "edit a promote b --role c",
                                 "edit a add-instance b c --seq many",
                                 "edit - promote b -i",
                                 "new",
                                 "new nothing",
                                 "export a",
                                 "export a -o b.xyz",
                                 "export a -o b.svg --theme pink",
                                 "export a -o b.svg --diagram map"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        const auto outcome = program::run(line.split(u' '));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.startsWith("pigpen: ") && outcome.err.contains("; "), outcome.err.constData());
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("no YAML") << QByteArray("all:\n  hosts: [a\n") << QStringLiteral("\\d+:\\d+");
        QTest::newRow("no inventory") << QByteArray("- a\n") << QStringLiteral("1:1");
        QTest::newRow("hosts as a list") << QByteArray("all:\n  hosts: [a]\n") << QStringLiteral("2:10");
        QTest::newRow("invalid UTF-8") << QByteArray("all:\n  x: \xff\n") << QStringLiteral("\\d+:\\d+");
    }

    void whatCannotBeRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const QString path = m_folder.filePath(QStringLiteral("broken.yml"));
        write(path, text);
        const QString where = place.isEmpty() ? QStringLiteral("(:\\d+:\\d+)?") : u':' + place;
        const QRegularExpression form(
            QStringLiteral("^pigpen: %1%2: .+; .+\n$").arg(QRegularExpression::escape(path), where));
        for (const QString& line :
             {QStringLiteral("show %1"), QStringLiteral("check %1"), QStringLiteral("vars %1 --host a"),
              QStringLiteral("edit %1 promote a"), QStringLiteral("export %1 -o -")}) {
            const auto outcome = program::run(line.arg(path).split(u' '));
            QCOMPARE(outcome.status, 3);
            QVERIFY2(form.match(QString::fromUtf8(outcome.err)).hasMatch(), outcome.err.constData());
            QVERIFY(outcome.out.isEmpty());
        }
        QCOMPARE(pigpen("show -", text).status, 3);
    }

    void missingFilesAndFolders()
    {
        for (const QString& path : {m_folder.filePath(QStringLiteral("missing.yml")), m_folder.path()}) {
            const auto outcome = program::run({QStringLiteral("show"), path});
            QCOMPARE(outcome.status, 3);
            QVERIFY(outcome.err.startsWith("pigpen: " + path.toUtf8() + ": "));
        }
    }

    void showsEverythingAsJson()
    {
        const auto outcome = pigpen("show SANDBOX --format json");
        QCOMPARE(outcome.status, 0);
        const QJsonObject shown = QJsonDocument::fromJson(outcome.out).object();
        QStringList names;
        for (const QJsonValue& cluster : shown[u"clusters"].toArray())
            names << cluster[u"name"].toString();
        QCOMPARE(names.join(u' '), QStringLiteral("infra etcd minio pg-meta pg-test"));
        const QJsonObject cluster =
            named(shown[u"clusters"].toArray(), QStringLiteral("name"), QStringLiteral("pg-test"));
        QCOMPARE(cluster[u"module"].toString(), QStringLiteral("pgsql"));
        QCOMPARE(cluster[u"vip"].toString(), QStringLiteral("10.10.10.3/24"));
        QCOMPARE(cluster[u"instances"].toArray().size(), 3);
        const QJsonObject first = cluster[u"instances"][0].toObject();
        QCOMPARE(first[u"name"].toString(), QStringLiteral("pg-test-1"));
        QCOMPARE(first[u"seq"].toInt(), 1);
        QCOMPARE(first[u"role"].toString(), QStringLiteral("primary"));
        QVERIFY(first[u"upstream"].isNull());
        const QList<QByteArray> lines = contentOf(templateFile("sandbox")).split('\n');
        QVERIFY(lines[first[u"line"].toInt() - 1].contains("10.10.10.11:"));
        const QJsonObject service =
            named(cluster[u"services"].toArray(), QStringLiteral("name"), QStringLiteral("pg-test-primary"));
        QCOMPARE(service[u"port"].toInt(), 5433);
        QCOMPARE(service[u"members"].toArray().size(), 3);
        QCOMPARE(shown[u"nodes"].toArray().size(), 4);
        QCOMPARE(named(shown[u"nodes"].toArray(), QStringLiteral("address"), QStringLiteral("10.10.10.13"))[u"name"]
                     .toString(),
                 QStringLiteral("pg-test-3"));
    }

    /// Every key of the command line's page is there.
    void showHasThePromisedKeys()
    {
        const QJsonObject shown = QJsonDocument::fromJson(pigpen("show SANDBOX --format json").out).object();
        const QJsonObject cluster =
            named(shown[u"clusters"].toArray(), QStringLiteral("name"), QStringLiteral("pg-test"));
        hasKeys(cluster, "name module group line mode shard vip instances services databases roles");
        hasKeys(cluster[u"instances"][0].toObject(), "name seq role node upstream line");
        hasKeys(cluster[u"services"][0].toObject(), "name port dest check members backups origin");
        hasKeys(cluster[u"databases"][0].toObject(), "name owner");
        hasKeys(cluster[u"roles"][0].toObject(), "name memberOf");
        hasKeys(shown[u"nodes"][0].toObject(), "address name groups instances");
    }

    void showsATable()
    {
        const auto outcome = pigpen("show SANDBOX --cluster pg-test");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("pg-test-primary") && outcome.out.contains("10.10.10.13"));
        QVERIFY(!outcome.out.contains("pg-meta"));
        QVERIFY(!outcome.out.contains(" \n"));
        QCOMPARE(pigpen("show - --cluster pg-test", contentOf(templateFile("sandbox"))).out, outcome.out);
        QCOMPARE(pigpen("show SANDBOX --cluster no").status, 2);
    }

    void variablesAndTheirOrigin()
    {
        const auto outcome = pigpen("vars SANDBOX --host 10.10.10.13 --format json");
        QCOMPARE(outcome.status, 0);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        const QJsonObject tuning = named(rows, QStringLiteral("name"), QStringLiteral("pg_conf"));
        QCOMPARE(tuning[u"value"].toString(), QStringLiteral("tiny.yml"));
        QCOMPARE(tuning[u"level"].toString(), QStringLiteral("global"));
        QCOMPARE(tuning[u"group"].toString(), QStringLiteral("all"));
        QCOMPARE(tuning[u"shadows"][0][u"value"].toString(), QStringLiteral("oltp.yml"));
        QCOMPARE(tuning[u"shadows"][0][u"level"].toString(), QStringLiteral("default"));
        QCOMPARE(named(rows, QStringLiteral("name"), QStringLiteral("pg_seq"))[u"level"].toString(),
                 QStringLiteral("host"));
        QCOMPARE(named(rows, QStringLiteral("name"), QStringLiteral("pg_cluster"))[u"level"].toString(),
                 QStringLiteral("group"));
        QCOMPARE(named(rows, QStringLiteral("name"), QStringLiteral("pg_dbsu"))[u"level"].toString(),
                 QStringLiteral("default"));
        const auto one = pigpen("vars SANDBOX --host 10.10.10.13 --name pg_seq");
        QCOMPARE(one.out.count('\n'), 2);
        QCOMPARE(pigpen("vars SANDBOX --host 10.9.9.9").status, 2);
    }

    void variablesAreThoseOfAnsible()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ansible-inventory")).isEmpty())
            QSKIP("ansible-inventory is not installed: nothing to compare with");
        QProcess ansible;
        ansible.start(QStringLiteral("ansible-inventory"), {QStringLiteral("-i"), templateFile("sandbox"),
                                                            QStringLiteral("--host"), QStringLiteral("10.10.10.10")});
        QVERIFY(ansible.waitForFinished(60'000));
        const QJsonObject expected = QJsonDocument::fromJson(ansible.readAllStandardOutput()).object();
        QVERIFY(!expected.isEmpty());
        QJsonObject found;
        for (const QJsonValue& row :
             QJsonDocument::fromJson(pigpen("vars SANDBOX --host 10.10.10.10 --format json").out).array()) {
            if (row[u"level"].toString() != u"default")
                found.insert(row[u"name"].toString(), row[u"value"]);
        }
        QCOMPARE(found, expected);
    }

    void checksWithItsStatus()
    {
        const auto text = pigpen("check FAULTS");
        QCOMPARE(text.status, 1);
        QCOMPARE(text.out.count('\n') - text.out.count(": info: "), 10);
        const auto json = pigpen("check FAULTS --format json");
        QCOMPARE(json.status, 1);
        const QJsonArray findings = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(findings.size(), text.out.count('\n'));
        for (const QJsonValue& finding : findings)
            hasKeys(finding.toObject(), "rule severity message entity line column fix");
        const QJsonObject missing =
            named(findings, QStringLiteral("message"), QStringLiteral("the cluster pg-none has no primary"));
        QCOMPARE(missing[u"fix"].toString(), QStringLiteral("promote pg-none-1"));
        QCOMPARE(missing[u"severity"].toString(), QStringLiteral("error"));
        QCOMPARE(missing[u"line"].toInt(), 37);
        QCOMPARE(pigpen("check SANDBOX").status, 0);
    }

    void warningsFailOnlyWhenAsked()
    {
        const QByteArray even =
            "all: { children: { etcd: { hosts: { 10.0.0.1: { etcd_seq: 1 }, 10.0.0.2: { etcd_seq: 2 } } } } }\n";
        QCOMPARE(pigpen("check -", even).status, 0);
        QCOMPARE(pigpen("check - --fail-on warning", even).status, 1);
    }

    void fixesOnRequest()
    {
        const auto outcome = pigpen("check FAULTS --fix");
        QCOMPARE(outcome.status, 1); // most of the ten are the architect's to mend
        QVERIFY(outcome.out.contains("10.10.10.31: { pg_seq: 1, pg_role: primary }"));
        QVERIFY(outcome.out.contains("pg_databases: [ { name: app } ]              # a letter missing"));
        QCOMPARE(outcome.err.count('\n'), 2);
        const auto again = pigpen("check -", outcome.out);
        QCOMPARE(again.out.count('\n'), pigpen("check FAULTS").out.count('\n') - 2);
    }

    void newFromTemplates()
    {
        const auto list = pigpen("new --list");
        QCOMPARE(list.status, 0);
        QCOMPARE(list.out.count('\n'), 8);
        for (const char* name : {"sandbox", "single", "pair", "trio", "production", "citus", "standby", "redis"}) {
            const auto outcome = program::run({QStringLiteral("new"), QString::fromLatin1(name)});
            QCOMPARE(outcome.status, 0);
            QCOMPARE(outcome.out, contentOf(templateFile(name)));
            QVERIFY(list.out.contains(name));
        }
        const QString path = m_folder.filePath(QStringLiteral("new.yml"));
        QCOMPARE(program::run({QStringLiteral("new"), QStringLiteral("pair"), QStringLiteral("-o"), path}).status, 0);
        QCOMPARE(contentOf(path), contentOf(templateFile("pair")));
        QCOMPARE(program::run({QStringLiteral("new"), QStringLiteral("trio"), QStringLiteral("-o"), path}).status, 5);
        QCOMPARE(contentOf(path), contentOf(templateFile("pair")));
    }

    void exportsFourDiagrams()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.svg"));
        for (const char* kind : {"topology", "nodes", "model", "er"}) {
            for (const char* theme : {"light", "dark", "auto"}) {
                const QStringList line{QStringLiteral("export"),    templateFile("sandbox"),
                                       QStringLiteral("-o"),        path,
                                       QStringLiteral("--diagram"), QString::fromLatin1(kind),
                                       QStringLiteral("--theme"),   QString::fromLatin1(theme)};
                QCOMPARE(program::run(line).status, 0);
                const QByteArray svg = contentOf(path);
                QXmlStreamReader reader(svg);
                while (!reader.atEnd())
                    reader.readNext();
                QVERIFY2(!reader.hasError(), kind);
                QVERIFY(svg.contains("pg-test") || QByteArray(kind) == "er");
                QCOMPARE(program::run(line).status, 0);
                QCOMPARE(contentOf(path), svg);
            }
        }
    }

    void exportsToStandardOutputAndRefusesTheRest()
    {
        const auto outcome = pigpen("export SANDBOX -o - --cluster pg-test");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("<svg") && !outcome.out.contains("pg-meta-1"));
        QCOMPARE(program::run({QStringLiteral("export"), templateFile("sandbox"), QStringLiteral("-o"),
                               m_folder.filePath(QStringLiteral("no/such/out.svg"))})
                     .status,
                 5);
        QCOMPARE(pigpen("export SANDBOX -o - --cluster no").status, 2);
    }

    void outputThatCannotBeWritten()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("/dev/full is absent");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(PIGPEN_EXECUTABLE), {QStringLiteral("show"), templateFile("sandbox")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardError().startsWith("pigpen: "));
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    static void hasKeys(const QJsonObject& object, const char* keys)
    {
        for (const QString& key : QString::fromLatin1(keys).split(u' '))
            QVERIFY2(object.contains(key), qPrintable(key));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline.moc"
