#include "app/cli/commandtable.h"
#include "app/cli/completion/candidates.h"
#include "app/cli/completion/shellline.h"
#include "app/cli/verbtable.h"
#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace pigpen;
using namespace pigpen::cli;

namespace {

QString sandbox()
{
    return shared::source(QStringLiteral("resources/templates/sandbox.yml"));
}

/// Names as no sane inventory has them: each would do harm where a shell took it for more than a word.
const QStringList oddNames{QStringLiteral("pg $(touch harm)"), QStringLiteral("pg`touch harm`"),
                           QStringLiteral("pg';touch harm;'"), QStringLiteral("pg\"&touch harm&\""),
                           QStringLiteral("pg\\* ~ #{a,b}!"),  QStringLiteral("pgé:5=ü")};

QByteArray oddInventory()
{
    QByteArray text = "all:\n  children:\n";
    int number = 0;
    for (QString name : oddNames + QStringList{QStringLiteral("pg\\u001b[31m"), QStringLiteral("-pg-dash")}) {
        const bool isEscape = name.contains(u"\\u");
        if (!isEscape)
            name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        ++number;
        text += QStringLiteral("    pg-%1:\n      hosts: { 10.0.0.%1: { pg_seq: 1, pg_role: primary } }\n"
                               "      vars: { pg_cluster: \"%2\" }\n")
                    .arg(number)
                    .arg(name)
                    .toUtf8();
    }
    return text;
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What is proposed for a line, the words alone.
QStringList proposed(QString line)
{
    line.replace(QStringLiteral("SANDBOX"), sandbox());
    const ShellLine read = shellLine(line);
    QStringList words;
    for (const Candidate& one : candidatesFor(read.words.mid(1), read.current).words)
        words << one.word;
    return words;
}

} // namespace

/// Completion on the command line: what is proposed, and that real shells take it as it is meant.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("harm")))); }

    void everyWordThatTheHelpNamesHasAPlace();
    void proposes_data();
    void proposes();
    void proposesNothingOfTheKind_data();
    void proposesNothingOfTheKind();
    void filesWhereFilesAreWanted();
    void readsALineAsAShellDoes_data();
    void readsALineAsAShellDoes();
    void aPipeIsNotRead();
    void scriptsAreSound();
    void bashTakesNamesAsTheyAre_data() { addOddNames(); }
    void bashTakesNamesAsTheyAre();
    void bashCompletesBehindItsWordBreaks();
    void bashRunsNoProgramOfTheFolder();
    void zshTakesNamesAsTheyAre_data() { addOddNames(); }
    void zshTakesNamesAsTheyAre();
    void zshFindsItInItsFolder();

private:
    static void addOddNames();
    QByteArray shell(const QString& program, const QString& script, const QStringList& arguments = {});
    QByteArray bashReplies(const QString& line);
    QByteArray zshLine(const QString& line);
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void CompletionTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(write(path("odd.yml"), oddInventory()));
    for (const char* name : {"bash", "zsh"}) {
        const auto script = program::run({QStringLiteral("completion"), QLatin1String(name)});
        QCOMPARE(script.status, 0);
        QVERIFY(script.out.contains("pigpen completion") && write(path(name), script.out));
    }
}

/// Whoever adds an option or a verb's argument has to say what it is.
void CompletionTest::everyWordThatTheHelpNamesHasAPlace()
{
    const auto check = [](const QString& owner, const Arguments& taken) {
        for (const QString& name : taken.argumentNames())
            QVERIFY2(placeOfArgument(owner, name), qPrintable(owner + u' ' + name));
        for (const QCommandLineOption& option : taken.takenOptions()) {
            const QString name = option.names().constLast();
            if (!option.valueName().isEmpty() && taken.choicesOf(name).isEmpty())
                QVERIFY2(placeOfOption(name), qPrintable(owner + QStringLiteral(" --") + name));
        }
    };
    check({}, windowArguments());
    for (const Command& command : commands())
        check(QString::fromLatin1(command.name), command.takes());
    for (const Verb& verb : verbs())
        for (const QString& argument : verb.arguments)
            QVERIFY2(placeOfArgument(verb.name, argument), qPrintable(verb.name + u' ' + argument));
}

void CompletionTest::proposes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("some"); // of what is proposed
    const auto row = [](const char* line, const char* some) { QTest::newRow(line) << line << some; };
    row("pigpen ", "show vars check edit export inventory diff new plan drill completion");
    row("pigpen e", "edit export");
    row("pigpen --v", "--version --view");
    row("pigpen x.yml --view ", "clusters nodes model er");
    row("pigpen SANDBOX --select pg-t", "pg-test pg-test-1");
    row("pigpen new ", "sandbox production");
    row("pigpen completion ", "bash zsh");
    row("pigpen show SANDBOX --", "--cluster --format --help");
    row("pigpen show SANDBOX ", "--cluster");
    row("pigpen show SANDBOX --cluster ", "infra etcd pg-meta pg-test");
    row("pigpen show --cluster pg-test SANDBOX --format=", "--format=table --format=json");
    row("pigpen vars SANDBOX --host ", "10.10.10.10 10.10.10.13");
    row("pigpen vars SANDBOX --name pg_ve", "pg_version");
    row("pigpen check SANDBOX --rule PG-PRIMARY", "PG-PRIMARY-COUNT");
    row("pigpen check SANDBOX --fail-on ", "error warning never");
    row("pigpen export SANDBOX --diagram ", "topology nodes model er");
    row("pigpen export SANDBOX -o x.svg --theme ", "light dark auto");
    row("pigpen export SANDBOX --embed --format ", "svg png pdf drawio mmd json html md");
    row("pigpen export SANDBOX --paper ", "a4");
    row("pigpen inventory SANDBOX --to ", "yaml pg_service");
    row("pigpen drill SANDBOX --down 10.10.10.11,pg-test-", "10.10.10.11,pg-test-2");
    row("pigpen edit SANDBOX ", "add-node promote heed");
    row("pigpen edit SANDBOX promote ", "pg-test-1 pg-test-3");
    row("pigpen edit SANDBOX add-instance pg-test 10.10.10.1", "10.10.10.10 10.10.10.13");
    row("pigpen edit SANDBOX add-instance pg-test 10.10.10.14 --r", "--role");
    row("pigpen edit SANDBOX add-instance pg-test 10.10.10.14 --role ", "primary replica offline");
    row("pigpen edit SANDBOX add-cluster pg-x --archetype ", "single trio citus");
    row("pigpen edit SANDBOX add-cluster pg-x --nodes 10.10.10.11,", "10.10.10.11,10.10.10.12");
    row("pigpen edit SANDBOX set ", "all pg-test pg-test-1");
    row("pigpen edit SANDBOX set pg-meta,pg-te", "pg-meta,pg-test");
    row("pigpen edit SANDBOX set all node_t", "node_tune");
    row("pigpen edit SANDBOX set all node_tune ", "oltp olap");
    row("pigpen edit SANDBOX ignore ", "PG-PRIMARY-COUNT");
    row("pigpen edit SANDBOX remove-database pg-meta ", "meta");
    row("pigpen edit -i SANDBOX remove-service pg-test ", "pg-test-primary");
}

void CompletionTest::proposes()
{
    QFETCH(QString, line);
    QFETCH(QString, some);
    const QStringList words = proposed(line);
    for (const QString& word : some.split(u' '))
        QVERIFY2(words.contains(word), qPrintable(word + QStringLiteral(" is not among ") + words.join(u' ')));
    const QString current = line.section(u' ', -1);
    for (const QString& word : words)
        QVERIFY2(word.startsWith(current), qPrintable(word));
}

void CompletionTest::proposesNothingOfTheKind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("none");
    const auto row = [](const char* line, const char* none) { QTest::newRow(line) << line << none; };
    row("pigpen ", "--view");
    row("pigpen edit SANDBOX promote pg-test-2 --", "--archetype");
    row("pigpen edit SANDBOX remove-database pg-test ", "meta");
    row("pigpen show SANDBOX -- --", "--cluster");
    row("pigpen show no-such-file.yml --cluster ", "pg-test");
    row("pigpen show / --cluster ", "pg-test");
}

void CompletionTest::proposesNothingOfTheKind()
{
    QFETCH(QString, line);
    QFETCH(QString, none);
    QVERIFY(!proposed(line).contains(none));
}

void CompletionTest::filesWhereFilesAreWanted()
{
    const auto wantsFiles = [](const char* line) {
        const ShellLine read = shellLine(QString::fromLatin1(line));
        return candidatesFor(read.words.mid(1), read.current).files;
    };
    for (const char* line :
         {"pigpen ", "pigpen a.yml b", "pigpen show ", "pigpen diff a.yml ", "pigpen export a.yml -o ",
          "pigpen export a.yml --output=", "pigpen check a.yml --since x", "pigpen --theme dark "})
        QVERIFY2(wantsFiles(line), line);
    for (const char* line : {"pigpen new ", "pigpen show a.yml --format ", "pigpen edit a.yml ", "pigpen show --",
                             "pigpen edit a.yml promote ", "pigpen export a.yml --scale "})
        QVERIFY2(!wantsFiles(line), line);
}

void CompletionTest::readsALineAsAShellDoes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words"); // the last one at the cursor
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("kept");
    const auto row = [](const char* line, const char* words, const char* quote = "", int kept = 0) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(words).split(u'|')
                            << QString::fromLatin1(quote) << kept;
    };
    row("a b", "a|b");
    row("a b ", "a|b|");
    row("a  'b c' \"d \\\" \\x\" e\\ f", "a|b c|d \" \\x|e f");
    row("a '' b", "a||b");
    row("a 'b c", "a|b c", "'");
    row("a \"b $HOME", "a|b $HOME", "\"");
    row("a $(b) `c`", "a|$(b)|`c`");
    row("a --x=10.0.0.1:5", "a|--x=10.0.0.1:5", "", 13);
    row("a --x='b", "a|--x=b", "'", 4);
    row("a 'b=c' d\\=", "a|b=c|d=", "", 0);
}

void CompletionTest::readsALineAsAShellDoes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QFETCH(QString, quote);
    QFETCH(int, kept);
    const ShellLine read = shellLine(line, u"=:");
    QCOMPARE(read.words + QStringList{read.current}, words);
    QCOMPARE(read.quote.isNull() ? QString() : QString(read.quote), quote);
    QCOMPARE(read.kept, kept);
}

void CompletionTest::aPipeIsNotRead()
{
    QCOMPARE(mkfifo(path("pipe").toLocal8Bit().constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(proposed(QStringLiteral("pigpen show %1 --cluster ").arg(path("pipe"))).isEmpty());
}

void CompletionTest::scriptsAreSound()
{
    QCOMPARE(shell(QStringLiteral("bash"), QStringLiteral("bash -n bash && echo yes")), "yes\n");
    if (!QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
        QCOMPARE(shell(QStringLiteral("bash"), QStringLiteral("shellcheck -s bash bash && echo yes")), "yes\n");
    if (!QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QCOMPARE(shell(QStringLiteral("zsh"), QStringLiteral("zsh -n zsh && echo yes")), "yes\n");
}

void CompletionTest::addOddNames()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    for (const QString& name : oddNames) {
        QString typed = name.left(3);
        QTest::newRow(qPrintable(name)) << name << shellQuoted(typed);
        QTest::newRow(qPrintable(name + QStringLiteral(", single quotes")))
            << name << u'\'' + shellQuoted(typed, u'\'');
        QTest::newRow(qPrintable(name + QStringLiteral(", double quotes"))) << name << u'"' + shellQuoted(typed, u'"');
    }
}

/// What a script prints, run with the built program in its path and the test's folder as the current one.
QByteArray CompletionTest::shell(const QString& program, const QString& script, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(PIGPEN_EXECUTABLE)).path() + u':' +
                                                   environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program,
                  QStringList{program == u"zsh" ? QStringLiteral("-fc") : QStringLiteral("-c"), script, program} +
                      arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return process.readAllStandardOutput();
}

/// What bash would put for the word at the end of the line, a line each.
QByteArray CompletionTest::bashReplies(const QString& line)
{
    return shell(QStringLiteral("bash"),
                 QStringLiteral(". ./bash; COMP_LINE=$1 COMP_POINT=${#1}; _pigpen 2>/dev/null; "
                                "printf '%s\\n' \"${COMPREPLY[@]}\""),
                 {line});
}

void CompletionTest::bashTakesNamesAsTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const QByteArrayList replies =
        bashReplies(QStringLiteral("pigpen show odd.yml --cluster %1").arg(typed)).trimmed().split('\n');
    // bash leaves all up to the open quote where it is, and closes it behind the reply.
    const QString quote = typed.startsWith(u'\'') || typed.startsWith(u'"') ? typed.left(1) : QString();
    const QString kept = typed.left(quote == u"'" ? typed.lastIndexOf(u'\'') + 1 : quote.size());
    QByteArrayList meant;
    for (const QByteArray& reply : replies)
        meant << shell(QStringLiteral("bash"), QStringLiteral("printf %s ") + kept + QString::fromUtf8(reply) + quote);
    QVERIFY2(meant.contains(name.toUtf8()), meant.join('\n').constData());
    for (const QByteArray& one : meant)
        QVERIFY2(oddNames.contains(QString::fromUtf8(one)), one.constData());
}

void CompletionTest::bashCompletesBehindItsWordBreaks()
{
    QCOMPARE(bashReplies(QStringLiteral("pigpen show odd.yml --format=j")).trimmed(), "json");
    QCOMPARE(bashReplies(QStringLiteral("pigpen show odd.yml --cluster pgé:5")).trimmed(), "5=ü");
}

/// A folder may hold a program of the same name: completing `./pigpen …` must not run it.
void CompletionTest::bashRunsNoProgramOfTheFolder()
{
    QVERIFY(write(path("pigpen"), "#!/bin/sh\ntouch harm\n"));
    QVERIFY(QFile::setPermissions(path("pigpen"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(bashReplies(QStringLiteral("./pigpen sho")).startsWith("show"));
    QVERIFY(QFile::remove(path("pigpen")));
}

/// The line as it stands after Tab was pressed at its end, in a zsh on a terminal of its own.
QByteArray CompletionTest::zshLine(const QString& line)
{
    QFile::remove(path("line"));
    write(path("setup"), "PROMPT=; unsetopt beep; autoload -Uz compinit; compinit -D -u; source ./zsh\n"
                         "tell() { zle complete-word; print -rn -- \"$BUFFER\" >line; exit }\n"
                         "zle -N tell; bindkey '^T' tell; print ready\n");
    shell(QStringLiteral("zsh"),
          QStringLiteral("zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z 'source ./setup'; zpty -r -m z out '*ready*'; "
                         "zpty -n -w z \"$1\"$'\\C-t'; while zpty -r z; do :; done; zpty -d z"),
          {line});
    QFile file(path("line"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CompletionTest::zshTakesNamesAsTheyAre()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QSKIP("zsh is absent");
    QFETCH(QString, name);
    QFETCH(QString, typed);
    const QChar quote = typed.startsWith(u'\'') || typed.startsWith(u'"') ? typed.front() : QChar();
    typed = (quote.isNull() ? QString() : QString(quote)) + shellQuoted(name.left(4), quote); // there is one only
    const QByteArray line = zshLine(QStringLiteral("pigpen show odd.yml --cluster %1").arg(typed));
    QVERIFY(line.startsWith("pigpen "));
    // Where one types, `\\!` is an exclamation mark between double quotes, too; in a script it is not.
    const QByteArray meant = shell(QStringLiteral("zsh"),
                                   QStringLiteral("set -- ") +
                                       QString::fromUtf8(line).replace(QStringLiteral("\\!\""), QStringLiteral("!\"")) +
                                       QStringLiteral("; print -rn -- \"${@[-1]}\""));
    QVERIFY2(meant == name.toUtf8(), line.constData());
}

void CompletionTest::zshFindsItInItsFolder()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QSKIP("zsh is absent");
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("functions")));
    QVERIFY(QFile::copy(path("zsh"), path("functions/_pigpen")));
    QCOMPARE(shell(QStringLiteral("zsh"), QStringLiteral("fpath=($PWD/functions $fpath); autoload -Uz compinit; "
                                                         "compinit -D -u; print -r -- $_comps[pigpen]")),
             "_pigpen\n");
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "shellcompletion.moc"
