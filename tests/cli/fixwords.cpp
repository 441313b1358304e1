#include "core/check/check.h"
#include "tests/check/cases.h"
#include "tests/cli/pigpen.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

/// What a finding offers as its fix, typed into a shell behind `pigpen edit FILE`, does what the fix does.
class FixWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<QByteArray>("after");
        for (const cases::Case& one : cases::all()) {
            const TopologyPtr topology = bench::topologyOf(one.text);
            for (const check::Finding& finding : check::check(topology))
                if (finding.repair && finding.rule == one.rule)
                    addRow(one, *topology, finding);
        }
    }

    void doTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QFETCH(bool, isMade);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("exec \"$0\" edit - ") + words,
                                                QStringLiteral(PIGPEN_EXECUTABLE)});
        shell.write(text);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == (isMade ? 0 : 4), shell.readAllStandardError().constData());
        QTEST(shell.readAllStandardOutput(), "after");
    }

private:
    static void addRow(const cases::Case& one, const Topology& topology, const check::Finding& finding)
    {
        const edit::Result edit = finding.repair(topology);
        QTest::addRow("%s %s: %s", qPrintable(one.rule), qPrintable(one.title), qPrintable(finding.fix))
            << one.text << finding.fix << edit.has_value() << (edit ? bench::applied(one.text, *edit) : QByteArray());
    }
};

QTEST_GUILESS_MAIN(FixWordsTest)
#include "fixwords.moc"
