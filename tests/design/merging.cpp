#include "core/design/merging.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace pigpen;
using merging::merge;

/// Two changes of one text brought together; git's own merge is the oracle.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void aConflictHoldsBothSides();
    void oneSideMayBeTaken();
    void gitMergesTheSame();

private:
    static QByteArray applied(QByteArray text, const yaml::Splices& splices)
    {
        for (const yaml::Splice& splice : splices) {
            if (!yaml::fits(splice, text))
                return "(a splice that does not fit)";
            yaml::apply(splice, text);
        }
        return text;
    }
    /// Letters as lines: "abc" is "a\nb\nc\n".
    static QByteArray lines(const char* letters)
    {
        QByteArray text;
        for (const char letter : QByteArray(letters))
            text += QByteArray(1, letter) + '\n';
        return text;
    }
};

void MergingTest::cases_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged"); // "!": a conflict
    const auto add = [](const char* name, const char* before, const char* ours, const char* theirs,
                        const char* merged) {
        QTest::newRow(name) << lines(before) << lines(ours) << lines(theirs)
                            << (QByteArray(merged) == "!" ? QByteArray("!") : lines(merged));
    };
    add("nothing", "abc", "abc", "abc", "abc");
    add("ours alone", "abc", "aXc", "abc", "aXc");
    add("theirs alone", "abc", "abc", "aYc", "aYc");
    add("apart", "abcdef", "aXcdef", "abcdYf", "aXcdYf");
    add("next to each other", "abcd", "aXcd", "abYd", "aXYd");
    add("the same", "abc", "aXc", "aXc", "aXc");
    add("the same, and more", "abcdef", "aXcdef", "aXcdYf", "aXcdYf");
    add("the same line otherwise", "abc", "aXc", "aYc", "!");
    add("both insert at one place", "abc", "abXc", "abYc", "!");
    add("one changes what the other removes", "abc", "aXc", "ac", "!");
    add("both append", "abc", "abcX", "abcY", "!");
    add("at both ends", "abc", "Xabc", "abcY", "XabcY");
    add("all is gone there", "abc", "abc", "", "");
    add("from nothing", "", "", "abc", "abc");
    add("several of theirs", "abcdefgh", "abcXefgh", "Yabcdefgh", "YabcXefgh");
    add("before and behind ours", "abcdefgh", "abcXefgh", "YbcdefgZ", "YbcXefgZ");
    QTest::newRow("no line feed at the end")
        << QByteArray("a\nb") << QByteArray("X\nb") << QByteArray("a\nb\nc\n") << QByteArray("X\nb\nc\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("X\r\nb\r\n") << QByteArray("a\r\nY\r\n")
                          << QByteArray("X\r\nY\r\n");
}

void MergingTest::cases()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const merging::Merge result = merge(before, ours, theirs);
    QCOMPARE(!result.conflicts.empty(), merged == "!");
    if (merged != "!")
        QCOMPARE(applied(ours, result.splices), merged);
}

void MergingTest::aConflictHoldsBothSides()
{
    const merging::Merge result = merge(lines("abcdef"), lines("abXdef"), lines("abYZdeW"));
    QCOMPARE(result.conflicts.size(), size_t(1));
    const merging::Conflict& conflict = result.conflicts.front();
    QCOMPARE(conflict.line, 3);
    QCOMPARE(conflict.before, QByteArray("c\n"));
    QCOMPARE(conflict.ours, QByteArray("X\n"));
    QCOMPARE(conflict.theirs, QByteArray("Y\nZ\n"));
    QCOMPARE(applied(lines("abXdef"), result.splices), lines("abXdeW")); // what is no conflict is there all the same
}

void MergingTest::oneSideMayBeTaken()
{
    const merging::Merge result = merge(lines("abc"), lines("aXc"), lines("aYc"));
    QCOMPARE(result.conflicts.size(), size_t(1));
    QCOMPARE(applied(lines("aXc"), {result.conflicts.front().takesTheirs}), lines("aYc"));
}

void MergingTest::gitMergesTheSame()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is absent");
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts every time
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    // Every line is there once, so that there is one way only to see what changed.
    const auto changed = [&](QByteArrayList all, const QByteArray& mark) {
        for (int i = pick(4); i > 0; --i) {
            const int at = pick(int(all.size()));
            const QByteArray fresh = mark + QByteArray::number(pick(1'000'000));
            if (const int what = pick(3); what == 0)
                all.insert(at, fresh);
            else if (what == 1)
                all[at] = fresh;
            else
                all.removeAt(at);
        }
        return all.join('\n') + '\n';
    };
    int clean = 0;
    int conflicts = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        QByteArrayList all;
        for (int line = 0; line < 12; ++line)
            all << "line " + QByteArray::number(line);
        const QByteArray before = all.join('\n') + '\n';
        const QByteArray ours = changed(all, "ours ");
        const QByteArray theirs = changed(all, "theirs ");
        put("before", before);
        put("ours", ours);
        put("theirs", theirs);
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(QStringLiteral("git"), {QStringLiteral("merge-file"), QStringLiteral("-p"), QStringLiteral("ours"),
                                          QStringLiteral("before"), QStringLiteral("theirs")});
        QVERIFY(git.waitForFinished());
        const merging::Merge result = merge(before, ours, theirs);
        const bool isClean = git.exitCode() == 0;
        clean += isClean ? 1 : 0;
        conflicts += result.conflicts.empty() ? 0 : 1;
        // Git takes changes of neighbouring lines for a conflict, too.
        QVERIFY2(!isClean || result.conflicts.empty(), (ours + "---\n" + theirs).constData());
        if (isClean)
            QCOMPARE(applied(ours, result.splices), git.readAllStandardOutput());
    }
    QVERIFY2(clean > rounds / 4 && conflicts > rounds / 20,
             qPrintable(QStringLiteral("%1 clean, %2 conflicts").arg(clean).arg(conflicts)));
}

QTEST_GUILESS_MAIN(MergingTest)
#include "merging.moc"
