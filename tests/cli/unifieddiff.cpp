#include "app/cli/unifieddiff.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using pigpen::cli::unifiedDiff;

/// What patch(1) makes of the difference is the other text.
class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsDifferInNothing() { QVERIFY(unifiedDiff("a\nb\n", "a\nb\n", QStringLiteral("f")).isEmpty()); }

    void isSmall()
    {
        QCOMPARE(unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", QStringLiteral("f.yml")),
                 QByteArray("--- f.yml\n+++ f.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"));
        QCOMPARE(unifiedDiff("", "a\n", QStringLiteral("f")), QByteArray("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n"));
        QCOMPARE(unifiedDiff("a", "a\n", QStringLiteral("f")),
                 QByteArray("--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"));
    }

    void joinsHunksThatTouch()
    {
        const QByteArray before = "a\n1\n2\n3\n4\n5\n6\nb\n1\n2\n3\n4\n5\n6\n7\nc\n";
        QByteArray after = before;
        after.replace("a\n", "A\n").replace("b\n", "B\n").replace("c\n", "C\n");
        QCOMPARE(unifiedDiff(before, after, QStringLiteral("f")).count("@@ -"), 2);
    }

    void patchUnderstands_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("last line without a feed") << QByteArray("a\nb") << QByteArray("a\nc");
        QTest::newRow("all new") << QByteArray("a\n") << QByteArray("x\ny\n");
        QTest::newRow("all gone but one") << QByteArray("a\nb\nc\n") << QByteArray("b\n");
        QRandomGenerator random(11);
        for (int i = 0; i < 60; ++i) {
            const QByteArray before = text(random, 40);
            QTest::addRow("random %d", i) << before << changed(before, random);
        }
        QTest::newRow("nothing in common, and long")
            << text(random, 3000) << "x\n" + text(random, 2500).replace("\n", "!\n");
    }

    void patchUnderstands()
    {
        const QString patch = QStandardPaths::findExecutable(QStringLiteral("patch"));
        if (patch.isEmpty())
            QSKIP("patch is not installed");
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(patch, {QStringLiteral("--quiet"), QStringLiteral("f.yml")});
        process.write(unifiedDiff(before, after, QStringLiteral("f.yml")));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), after);
    }

private:
    static QByteArray text(QRandomGenerator& random, int lines)
    {
        QByteArray result;
        for (int i = 0; i < lines; ++i)
            result += "line " + QByteArray::number(random.bounded(lines)) + '\n';
        return result;
    }

    static QByteArray changed(const QByteArray& before, QRandomGenerator& random)
    {
        QList<QByteArray> lines = before.split('\n');
        for (int i = 0; i < 5; ++i) {
            const qsizetype at = random.bounded(int(lines.size()) - 1);
            if (random.bounded(2))
                lines.insert(at, "new");
            else
                lines.removeAt(at);
        }
        return lines.join('\n');
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "unifieddiff.moc"
