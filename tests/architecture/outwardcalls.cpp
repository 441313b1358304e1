#include "app/panels/plan/githistory.h"
#include "core/design/file.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

namespace {

constexpr int patience = 30'000;

QStringList sources()
{
    QStringList found;
    for (const char* folder : {"core", "app"}) {
        QDirIterator walk(shared::source(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << walk.next();
    }
    return found;
}

/// Without comments, which may tell of what is not called.
QString codeOf(const QString& path)
{
    QFile file(path);
    static const QRegularExpression comment(QStringLiteral("(?m)(?:^|\\s)//.*$"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(comment) : QString();
}

/// The files that hold what the pattern finds, by their path in the repository.
QStringList filesWith(const char* pattern)
{
    const QRegularExpression wanted{QLatin1String(pattern)};
    QStringList found;
    for (const QString& path : sources())
        if (wanted.match(codeOf(path)).hasMatch())
            found << QDir(shared::source({})).relativeFilePath(path);
    found.sort();
    return found;
}

QByteArray outputOf(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ada"),
                                                     QStringLiteral("-c"), QStringLiteral("user.email=a@example.org")} +
                                             arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

/// Of all that is in the folder.
void makeRepository(const QString& folder)
{
    git(folder, {QStringLiteral("init"), QStringLiteral("-q")});
    git(folder, {QStringLiteral("add"), QStringLiteral("--all")});
    git(folder, {QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("one")});
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// As it stands in a file of settings: "diff.trap.command" as [diff "trap"] command = …
QByteArray sectionOf(const QString& setting, const QString& value)
{
    const QString middle = setting.section(u'.', 1, -2);
    return QStringLiteral("[%1%2]\n\t%3 = \"%4\"\n")
        .arg(setting.section(u'.', 0, 0), middle.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(middle),
             setting.section(u'.', -1), value)
        .toUtf8();
}

/// What the window asks of git about a file: its commits, then its text. The text; a reason in words where it has none.
QByteArray askedAbout(const QString& path)
{
    GitHistory history(path);
    QSignalSpy listed(&history, &GitHistory::listed);
    QSignalSpy read(&history, &GitHistory::textRead);
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    if (!QTest::qWaitFor([&] { return !listed.isEmpty() || !failed.isEmpty(); }, patience))
        return "git does not answer";
    history.read(QStringLiteral("HEAD"));
    if (!QTest::qWaitFor([&] { return !read.isEmpty() || !failed.isEmpty(); }, patience))
        return "git does not answer";
    return read.isEmpty() ? failed.last().front().toByteArray() : read.front().at(1).toByteArray();
}

} // namespace

/// Nothing goes over the network, and what stands in a file or a repository is never run.
class OutwardCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramNeedsNoNetworkLibrary();
    void noSourceCallsTheNetwork();
    void onlyThePlanRunsAProgramAndThatIsGit();
    void onlyTheGuideOpensLinks();
    void namesOfFilesAreNeverRun();
    void settingsOfARepositoryAreNeverRun_data();
    void settingsOfARepositoryAreNeverRun();
    void whatIsMissingIsNotFetched();
    void aBareRepositoryInAFolderIsNone();

private:
    QString trap() const { return m_folder->filePath(QStringLiteral("trap")); }
    QString trace() const { return m_folder->filePath(QStringLiteral("sprung")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutwardCallsTest::initTestCase()
{
    qRegisterMetaType<std::vector<GitHistory::Commit>>();
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null"); // nobody's own settings
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(file::write(trap(), "#!/bin/sh\ntouch '" + trace().toUtf8() + "'\ncat\n").has_value());
    QVERIFY(QFile::setPermissions(trap(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void OutwardCallsTest::theProgramNeedsNoNetworkLibrary()
{
    const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (readelf.isEmpty())
        QSKIP("readelf is not installed: it tells what the program is linked with");
    const QByteArray needed = outputOf(readelf, {QStringLiteral("-d"), QStringLiteral(PIGPEN_EXECUTABLE)});
    QVERIFY(needed.contains("libQt6Core"));
    for (const char* library : {"Network", "WebEngine", "WebSockets", "libcurl", "libssh", "libssl"})
        QVERIFY2(!needed.contains(library), library);
    const QByteArray symbols =
        outputOf(readelf, {QStringLiteral("--dyn-syms"), QStringLiteral("-W"), QStringLiteral(PIGPEN_EXECUTABLE)});
    static const QRegularExpression calls(QStringLiteral(
        "UND (socket|connect|getaddrinfo|gethostbyname|system|popen|fork|vfork|exec\\w+|posix_spawnp?)@"));
    const QRegularExpressionMatch found = calls.match(QString::fromLatin1(symbols));
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void OutwardCallsTest::noSourceCallsTheNetwork()
{
    QCOMPARE(filesWith("QNetwork|QTcpS|QUdpS|QSslS|QLocalS|QHostInfo|QWebSocket|<sys/socket\\.h>|<netdb\\.h>|"
                       "(?<![\\w.>:])::(?:socket|connect|getaddrinfo)\\("),
             QStringList());
}

void OutwardCallsTest::onlyThePlanRunsAProgramAndThatIsGit()
{
    QCOMPARE(filesWith("QProcess\\b(?!\\w)"), QStringList({QStringLiteral("app/panels/plan/githistory.cpp"),
                                                           QStringLiteral("app/panels/plan/githistory.h")}));
    QCOMPARE(filesWith("(?<!QLocale::)\\b(?:system|popen|execl[pe]?|execv[pe]*|posix_spawnp?|v?fork|dlopen)\\s*\\("),
             QStringList());
    QCOMPARE(filesWith("startCommand|startDetached|QProcess::execute|\"(?:/usr)?/bin/"), QStringList());
}

void OutwardCallsTest::onlyTheGuideOpensLinks()
{
    QCOMPARE(filesWith("openUrl"), QStringList({QStringLiteral("app/window/help/guidewindow.cpp")}));
    QCOMPARE(filesWith("setOpenExternalLinks"), QStringList());
}

/// As a folder's name and as a file's, all in one repository.
void OutwardCallsTest::namesOfFilesAreNeverRun()
{
    const QTemporaryDir parent;
    QStringList names{QStringLiteral(".git")};
    for (const char* name :
         {"; touch sprung", "$(touch sprung)", "`touch sprung`", "--upload-pack=touch sprung", "-c", "--output=sprung",
          "a\nb", "'; touch sprung; '", "\"|touch sprung", ":(exclude)x", "%H", "x && touch sprung"}) {
        names << QString::fromLatin1(name);
        const QString folder = parent.path() + u'/' + names.last();
        QVERIFY(QDir(parent.path()).mkdir(folder));
        QVERIFY(file::write(folder + u'/' + names.last() + QStringLiteral(".yml"), "all: {}\n").has_value());
    }
    makeRepository(parent.path());
    const QString before = QDir::currentPath();
    QDir::setCurrent(parent.path()); // where a command would leave its trace
    for (const QString& name : names.mid(1)) {
        const QString folder = parent.path() + u'/' + name;
        QCOMPARE(askedAbout(folder + u'/' + name + QStringLiteral(".yml")), QByteArray("all: {}\n"));
        QCOMPARE(entriesOf(folder).size(), 1);
    }
    QDir::setCurrent(before);
    names.sort();
    QCOMPARE(entriesOf(parent.path()), names);
}

void OutwardCallsTest::settingsOfARepositoryAreNeverRun_data()
{
    using Settings = QList<std::pair<QString, QString>>;
    QTest::addColumn<Settings>("settings");
    Settings commands{{QStringLiteral("log.showSignature"), QStringLiteral("true")}};
    for (const char* setting :
         {"core.fsmonitor", "core.pager", "pager.log", "pager.show", "diff.external", "diff.trap.textconv",
          "diff.trap.command", "filter.trap.smudge", "filter.trap.clean", "filter.trap.process", "core.editor",
          "core.sshCommand", "core.askPass", "gpg.program", "credential.helper", "core.alternateRefsCommand",
          "merge.trap.driver", "uploadpack.packObjectsHook"})
        commands.push_back({QLatin1String(setting), trap()});
    for (const char* command : {"log", "show", "rev-parse"})
        commands.push_back({QStringLiteral("alias.") + QLatin1String(command), u'!' + trap()});
    QTest::newRow("commands") << commands;
    QTest::newRow("hooks") << Settings{};
    QTest::newRow("hooks elsewhere") << Settings{{QStringLiteral("core.hooksPath"), m_folder->path()}};
}

/// Whoever opens an inventory in a folder that came from elsewhere runs nothing of it.
void OutwardCallsTest::settingsOfARepositoryAreNeverRun()
{
    using Settings = QList<std::pair<QString, QString>>;
    QFETCH(const Settings, settings);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(path, "all: {}\n").has_value());
    makeRepository(folder.path());
    QVERIFY(file::write(folder.filePath(QStringLiteral(".gitattributes")), "*.yml diff=trap filter=trap merge=trap\n")
                .has_value());
    for (const char* hook : {"post-index-change", "fsmonitor-watchman", "reference-transaction", "pre-auto-gc"})
        for (const QString& hooks : {folder.filePath(QStringLiteral(".git/hooks")), m_folder->path()})
            QFile::copy(trap(), hooks + u'/' + QLatin1String(hook));
    QFile configuration(folder.filePath(QStringLiteral(".git/config")));
    QVERIFY(configuration.open(QIODevice::Append));
    for (const auto& [setting, value] : settings)
        configuration.write(sectionOf(setting, value));
    configuration.close();
    QVERIFY(file::write(path, "all: {} # changed\n").has_value());
    QFile::remove(trace()); // what making it has left
    const QByteArray text = askedAbout(path);
    QVERIFY2(!QFile::exists(trace()), "a command of the repository was run");
    QCOMPARE(text, QByteArray("all: {}\n"));
}

/// A repository that says that a server holds the rest, and how it is reached.
void OutwardCallsTest::whatIsMissingIsNotFetched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(path, "all: {}\n").has_value());
    makeRepository(folder.path());
    const QString blob =
        QString::fromLatin1(outputOf(QStringLiteral("git"),
                                     {QStringLiteral("rev-parse"), QStringLiteral("HEAD:./pigsty.yml")}, folder.path())
                                .trimmed());
    QCOMPARE(blob.size(), 40);
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral(".git/objects/%1/%2").arg(blob.left(2), blob.mid(2)))));
    QFile configuration(folder.filePath(QStringLiteral(".git/config")));
    QVERIFY(configuration.open(QIODevice::Append));
    const QList<std::pair<QString, QString>> settings{
        {QStringLiteral("core.repositoryFormatVersion"), QStringLiteral("1")},
        {QStringLiteral("extensions.partialClone"), QStringLiteral("origin")},
        {QStringLiteral("remote.origin.promisor"), QStringLiteral("true")},
        {QStringLiteral("remote.origin.url"), QStringLiteral("ext::") + trap()},
        {QStringLiteral("protocol.ext.allow"), QStringLiteral("always")}};
    for (const auto& [setting, value] : settings)
        configuration.write(sectionOf(setting, value));
    configuration.close();
    QFile::remove(trace());
    const QByteArray text = askedAbout(path);
    QVERIFY2(!QFile::exists(trace()), "the repository's own transport was run");
    QVERIFY(text != "all: {}\n");
}

/// It came as files of another one, with settings of its own.
void OutwardCallsTest::aBareRepositoryInAFolderIsNone()
{
    const QTemporaryDir folder;
    const QString bare = folder.filePath(QStringLiteral("sent"));
    QVERIFY(QDir().mkpath(bare));
    git(bare, {QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare")});
    QVERIFY(file::write(bare + QStringLiteral("/pigsty.yml"), "all: {}\n").has_value());
    const QByteArray answer = askedAbout(bare + QStringLiteral("/pigsty.yml"));
    QVERIFY2(answer.contains("bare") || answer.contains("in no git repository"), answer.constData());
}

QTEST_MAIN(OutwardCallsTest)
#include "outwardcalls.moc"
