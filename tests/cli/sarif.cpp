#include "tests/check/cases.h"
#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"
#include "tests/support/webpage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Letters of two, three and four bytes before what is found; ignored findings; lines of Windows behind a byte order
/// mark.
const QByteArray wide = "\xEF\xBB\xBF# grün\n"
                        "all:\n"
                        "  vars: { note: 'grün – 𝛑 𝛒', admin_pi: 10.0.0.1, a: '𝛑', regoin: default }\n"
                        "  children:\n"
                        "    # pigpen: ignore PG-PRIMARY-COUNT für später\n"
                        "    a:\n"
                        "      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }\n"
                        "      vars: { pg_cluster: a, note: 𝛑, pg_databaes: [] } # pigpen: ignore PARAM-MISSPELT\n"
                        "    b: { hosts: { 10.0.0.2: { note: 𝛑, pg_seq: 1, pg_role: replica } }, "
                        "vars: { pg_cluster: b } }\n";

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject runOf(const QByteArray& log)
{
    return QJsonDocument::fromJson(log)[u"runs"][0].toObject();
}

QByteArray sarifOf(const QString& file, const QByteArray& input = {})
{
    return program::run({QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("sarif")}, input)
        .out;
}

} // namespace

/// `pigpen check --format sarif`, read by others: a Python script that knows the standard and applies the fixes, and
/// TypeScript with the types that SARIF has on npm.
class SarifTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aConsumerAgrees()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed: nobody reads the log");
        QStringList files{write(QStringLiteral("wide %ü#?.yml"), wide),
                          write(QStringLiteral("windows.yml"), crlf(wide)),
                          write(QStringLiteral("no break.yml"), QByteArray(wide).chopped(1)),
                          write(QStringLiteral("faults.yml"), faults()),
                          write(QStringLiteral("sound.yml"), "all: { vars: { admin_ip: 10.0.0.1 } }\n")};
        for (const cases::Case& one : cases::all())
            if (!one.fixed.isEmpty())
                files << write(QStringLiteral("%1 %2.yml").arg(one.rule).arg(files.size()), one.text);
        QProcess oracle;
        oracle.setWorkingDirectory(m_folder->path());
        oracle.start(python, QStringList{shared::source(QStringLiteral("tests/cli/sariforacle.py")),
                                         QStringLiteral(PIGPEN_EXECUTABLE)} +
                                 files);
        QVERIFY(oracle.waitForFinished(120'000));
        const QByteArray told = oracle.readAllStandardOutput();
        QVERIFY2(oracle.exitCode() == 0, (told + oracle.readAllStandardError()).constData());
        const QByteArrayList totals = told.trimmed().split(' ');
        QCOMPARE(totals.size(), 3);
        QVERIFY2(totals[0].toInt() > 25 && totals[1].toInt() > 12 && totals[2].toInt() >= 6, told.constData());
        qInfo("%s results, %s fixes applied, %s suppressed", totals[0].constData(), totals[1].constData(),
              totals[2].constData());
    }

    void theTypesOfTheStandardFit()
    {
        const QString compiler = webpage::npmFile(QStringLiteral("typescript"), QStringLiteral("bin/tsc"));
        const QString types = webpage::npmFile(QStringLiteral("@types/sarif"), QStringLiteral("index.d.ts"));
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (compiler.isEmpty() || types.isEmpty() || node.isEmpty())
            QSKIP("typescript and @types/sarif are not in build/npm (packaging/quickstart test fetches them)");
        const QByteArray logs[]{sarifOf(QStringLiteral("-"), faults()), sarifOf(QStringLiteral("-"), wide)};
        QByteArray script = "import type { Log } from 'sarif';\nexport const logs: Log[] = [";
        for (const QByteArray& log : logs)
            script += log + ',';
        write(QStringLiteral("logs.ts"), script + "];\n");
        write(QStringLiteral("tsconfig.json"),
              "{\"compilerOptions\": {\"noEmit\": true, \"strict\": true, \"lib\": [\"es2020\"], \"types\": [], "
              "\"baseUrl\": \".\", \"paths\": {\"sarif\": [\"" +
                  types.toUtf8() + "\"]}}, \"files\": [\"logs.ts\"]}");
        QProcess check;
        check.start(node, {compiler, QStringLiteral("-p"), m_folder->path()});
        QVERIFY(check.waitForFinished(120'000));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
        // It would have noticed.
        write(QStringLiteral("logs.ts"), QByteArray(script + "];\n").replace("\"ruleIndex\"", "\"ruleNumber\""));
        check.start(node, {compiler, QStringLiteral("-p"), m_folder->path()});
        QVERIFY(check.waitForFinished(120'000));
        QVERIFY(check.exitCode() != 0);
    }

    void namesFilesFromHere()
    {
        const QString path = write(QStringLiteral("a b.yml"), wide);
        const QString absolute = m_folder->filePath(path);
        const auto uriOf = [](const QByteArray& log) {
            return runOf(log)[u"artifacts"][0][u"location"][u"uri"].toString();
        };
        QCOMPARE(uriOf(sarifOf(absolute)), QUrl::fromLocalFile(absolute).toString(QUrl::FullyEncoded));
        QCOMPARE(uriOf(sarifOf(QStringLiteral("-"), wide)), QStringLiteral("stdin"));
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(PIGPEN_EXECUTABLE),
                      {QStringLiteral("check"), absolute, QStringLiteral("--format"), QStringLiteral("sarif")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(uriOf(process.readAllStandardOutput()), QStringLiteral("a%20b.yml"));
    }

    /// Lines that come above change no fingerprint; another entity's name does.
    void fingerprintsStay()
    {
        const auto prints = [](const QByteArray& text) {
            QStringList all;
            for (const QJsonValue& result : runOf(sarifOf(QStringLiteral("-"), text))[u"results"].toArray())
                all << result[u"partialFingerprints"][u"entity/v1"].toString();
            return all;
        };
        const QStringList before = prints(faults());
        QVERIFY(before.size() >= 10);
        QCOMPARE(prints("# A line\n\n" + faults().replace("\n    pg-none:", "\n    # Another\n    pg-none:")), before);
        const QStringList after = prints(faults().replace("pg-none", "pg-gone"));
        QCOMPARE(after.size(), before.size());
        QVERIFY(after != before);
    }

    void theSameBytesEachTime()
    {
        QCOMPARE(sarifOf(QStringLiteral("-"), faults()), sarifOf(QStringLiteral("-"), faults()));
    }

private:
    static QByteArray faults()
    {
        return contentOf(shared::source(QStringLiteral("tests/check/samples/ten-faults.yml")));
    }

    /// Gives the name back.
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning() << "can't write" << name;
        return name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SarifTest)
#include "sarif.moc"
