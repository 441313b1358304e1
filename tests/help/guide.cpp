#include "tests/help/chapter.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guide;

/// The user guide: its commands do what it says, in both languages, and it leaves out no command, verb or option.
class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothLanguagesHaveTheSameChapters();
    void isPlain_data() { rowPerChapterAndLanguage(); }
    void isPlain();
    void headingsAgree_data() { rowPerChapter(); }
    void headingsAgree();
    void commandsAgree_data() { rowPerChapter(); }
    void commandsAgree();
    void commandsWork_data() { rowPerChapterAndLanguage(); }
    void commandsWork();
    void everyVerbIsTold();
    void everyCommandIsTold();
    void everyOptionIsTold();
    void everyLinkLeadsSomewhere_data() { rowPerChapterAndLanguage(); }
    void everyLinkLeadsSomewhere();

private:
    static void rowPerChapter();
    static void rowPerChapterAndLanguage();
    static QProcessEnvironment environment(const QString& home);
    static QString help(const QStringList& arguments);
    QString asRun(const QString& command) const;
    static bool leadsSomewhere(const Chapter& from, const QString& language, const QString& target);

    QStringList m_commands; // show, vars …
};

void GuideTest::rowPerChapter()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : chapterNames(languages.front()))
        QTest::newRow(qPrintable(name)) << name;
}

void GuideTest::rowPerChapterAndLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    for (const QString& language : languages) {
        for (const QString& name : chapterNames(language))
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

/// The built program first, a home of its own, English, no display.
QProcessEnvironment GuideTest::environment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(PIGPEN_EXECUTABLE)).path() + u':' +
                                                   environment.value(QStringLiteral("PATH")));
    return environment;
}

QString GuideTest::help(const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment(QDir::tempPath()));
    process.start(QStringLiteral(PIGPEN_EXECUTABLE), arguments + QStringList{QStringLiteral("--help")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The first words of the lines below a title, until one that is empty.
QStringList wordsBelow(const QString& text, const QString& title)
{
    QStringList words;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = lines.indexOf(title) + 1; i > 0 && i < lines.size() && !lines[i].isEmpty(); ++i)
        words << lines[i].trimmed().section(u' ', 0, 0);
    return words;
}

void GuideTest::initTestCase()
{
    m_commands = wordsBelow(help({}), QStringLiteral("Commands, which need no display:"));
    QVERIFY(m_commands.size() > 5);
    QVERIFY(chapterNames(languages.front()).size() > 5);
}

void GuideTest::bothLanguagesHaveTheSameChapters()
{
    for (const QString& language : languages)
        QCOMPARE(chapterNames(language), chapterNames(languages.front()));
}

/// What every reader of it understands: the window, cmark-gfm, GitHub.
void GuideTest::isPlain()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Chapter chapter = read(pathOf(language, name));
    QVERIFY(!chapter.headings.empty());
    QCOMPARE(chapter.headings.front().level, 1);
    QCOMPARE(chapter.headings.front().line, 1);
    QCOMPARE(std::ranges::count(chapter.headings, 1, &Heading::level), 1);
    static const QRegularExpression others(QStringLiteral("!\\[|<[A-Za-z/!]"));
    for (const QString& line : chapter.prose)
        QVERIFY2(!line.contains(others), qPrintable(line));
    static const QRegularExpression fence(QStringLiteral("^\\s*```(?!(sh|yaml|text)?$)"));
    qsizetype fences = 0;
    for (const QString& line : chapter.lines) {
        QVERIFY2(!line.contains(fence), qPrintable(line));
        if (line.trimmed().startsWith(QLatin1String("```")))
            QVERIFY2((fences++ % 2 == 0) != (line == u"```"), qPrintable(line)); // every block says what it is
    }
    QCOMPARE(fences % 2, 0);
}

void GuideTest::headingsAgree()
{
    QFETCH(QString, name);
    const auto levels = [&](const QString& language) {
        QList<int> all;
        for (const Heading& heading : read(pathOf(language, name)).headings)
            all << heading.level;
        return all;
    };
    for (const QString& language : languages)
        QCOMPARE(levels(language), levels(languages.front()));
}

void GuideTest::commandsAgree()
{
    QFETCH(QString, name);
    const Chapter first = read(pathOf(languages.front(), name));
    for (const QString& language : languages) {
        const Chapter other = read(pathOf(language, name));
        for (size_t i = 0; i < std::min(first.commands.size(), other.commands.size()); ++i) {
            QCOMPARE(other.commands[i].text, first.commands[i].text);
            QVERIFY2(other.commands[i].status == first.commands[i].status, qPrintable(other.commands[i].text));
        }
        QCOMPARE(other.commands.size(), first.commands.size());
    }
}

/// What opens the window paints it once instead.
QString GuideTest::asRun(const QString& command) const
{
    const QString word = command.section(u' ', 1, 1);
    const bool isWindow = command.startsWith(QLatin1String("pigpen ")) && !m_commands.contains(word) &&
                          word != u"--help" && word != u"--version";
    return !isWindow || command.contains(QLatin1String("--screenshot"))
               ? command
               : command + QStringLiteral(" --screenshot window.png");
}

void GuideTest::commandsWork()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QTemporaryDir home;
    for (const Command& command : read(pathOf(language, name)).commands) {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.setProcessEnvironment(environment(home.path()));
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.start(QStringLiteral("bash"),
                    {QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), asRun(command.text)});
        const bool ended = shell.waitForFinished(60'000) && shell.exitStatus() == QProcess::NormalExit;
        const QString words = QStringLiteral("line %1: %2\nended with %3 and not %4\n%5")
                                  .arg(command.line)
                                  .arg(command.text)
                                  .arg(ended ? shell.exitCode() : -1)
                                  .arg(command.status)
                                  .arg(QString::fromUtf8(shell.readAllStandardError()));
        QVERIFY2(ended && shell.exitCode() == command.status, qPrintable(words));
    }
}

void GuideTest::everyVerbIsTold()
{
    const QStringList lines = help({QStringLiteral("edit")}).split(u'\n');
    const qsizetype first = lines.indexOf(QStringLiteral("Verbs:")) + 1;
    QVERIFY(first > 0);
    for (const QString& language : languages) {
        const Chapter verbs = read(pathOf(language, QStringLiteral("verbs.md")));
        const Chapter commandLine = read(pathOf(language, QStringLiteral("command-line.md")));
        for (qsizetype i = first; !lines[i].isEmpty(); ++i) {
            const QString synopsis = lines[i].trimmed();
            const QString section = verbs.section(synopsis.section(u' ', 0, 0));
            QVERIFY2(section.contains(u'`' + synopsis + u'`'), qPrintable(language + u' ' + synopsis));
            QVERIFY2(section.contains(QLatin1String("```sh")), qPrintable(language + u' ' + synopsis));
            QVERIFY2(commandLine.lines.contains(synopsis), qPrintable(language + u' ' + synopsis));
        }
        const auto areVerbs = [&](const Heading& heading) {
            return heading.level < 3 || std::ranges::any_of(lines, [&](const QString& line) {
                       return line.startsWith(QStringLiteral("  %1 ").arg(heading.text));
                   });
        };
        for (const Heading& heading : verbs.headings)
            QVERIFY2(areVerbs(heading), qPrintable(heading.text + QStringLiteral(" is no verb")));
    }
}

void GuideTest::everyCommandIsTold()
{
    for (const QString& language : languages) {
        const Chapter chapter = read(pathOf(language, QStringLiteral("command-line.md")));
        for (const QString& command : m_commands) {
            const QString section = chapter.section(QStringLiteral("pigpen ") + command);
            QVERIFY2(section.contains(QLatin1String("```sh")), qPrintable(language + u' ' + command));
        }
    }
}

void GuideTest::everyOptionIsTold()
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*"));
    for (const QString& language : languages) {
        const Chapter chapter = read(pathOf(language, QStringLiteral("command-line.md")));
        for (const QString& command : m_commands) {
            const QStringList lines = help({command}).split(u'\n');
            const QString section = chapter.section(QStringLiteral("pigpen ") + command);
            const qsizetype first = lines.indexOf(QStringLiteral("Options:")) + 1;
            QVERIFY(first > 0);
            QVERIFY(lines[first].contains(QLatin1String("--help"))); // told of all in one place
            for (qsizetype i = first + 1; i < lines.size() && !lines[i].isEmpty(); ++i) {
                const QString names = lines[i].trimmed().section(QStringLiteral("  "), 0, 0);
                for (auto found = option.globalMatch(names); found.hasNext();) {
                    const QString told = QStringLiteral("`%1[ `]").arg(found.next().captured());
                    QVERIFY2(section.contains(QRegularExpression(told)),
                             qPrintable(QStringLiteral("%1 %2 %3").arg(language, command, names)));
                }
            }
        }
    }
}

bool GuideTest::leadsSomewhere(const Chapter& from, const QString& language, const QString& target)
{
    const QString file = target.section(u'#', 0, 0);
    const QString anchor = target.section(u'#', 1);
    if (file == u"rules.md") // made by the program, of both languages
        return anchor.isEmpty() && QFileInfo::exists(shared::source(QStringLiteral("resources/help/rules.md")));
    if (!file.isEmpty() && !chapterNames(language).contains(file))
        return false;
    const Chapter chapter = file.isEmpty() ? from : read(pathOf(language, file));
    return anchor.isEmpty() ||
           std::ranges::any_of(chapter.headings, [&](const Heading& heading) { return heading.anchor() == anchor; });
}

void GuideTest::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const Chapter chapter = read(pathOf(language, name));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const QString& line : chapter.prose) {
        for (auto found = link.globalMatch(line); found.hasNext();) {
            const QString target = found.next().captured(1);
            QVERIFY2(leadsSomewhere(chapter, language, target), qPrintable(target));
        }
    }
}

QTEST_GUILESS_MAIN(GuideTest)
#include "guide.moc"
