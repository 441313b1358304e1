#include "app/panels/plan/githistory.h"

#include "core/design/file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// What a real git tells of a file in real repositories, and what it says where it can't.
class GitHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theCommitsOfTheFileAreListedNewestFirst();
    void commitsOfOtherFilesAreNone();
    void noMoreThanFiftyAreListed();
    void anyNameOfARevisionIsRead_data();
    void anyNameOfARevisionIsRead();
    void aFileInAFolderBelowIsRead();
    void aNameWithMagicSignsIsTakenAsItIs();
    void aLinkLeadsToTheFilesRepository();
    void theFolderSaysWhichRepository();
    void whatIsNoRevisionIsRefused_data();
    void whatIsNoRevisionIsRefused();
    void aRevisionThatLooksLikeAnOptionIsNeverHandedOn();
    void aRevisionWithoutTheFileSaysSo();
    void aFileThatIsNotTrackedSaysSo();
    void aRepositoryWithoutACommitSaysSo();
    void aFolderThatIsNoRepositorySaysSo();
    void aDesignWithoutAFileSaysSo();
    void withoutGitItSaysSo();
    void aGitThatNeverAnswersIsGivenUp();
    void aLaterQuestionGivesUpTheEarlier();
    void askingChangesNothingInTheRepository();
    void subjectsAreReadWhateverTheRepositoryPrefers();

private:
    void git(const QStringList& arguments) const;
    void commit(const QString& name, const QByteArray& text, const QString& subject) const;
    QString path(const QString& name) const { return m_folder->path() + u'/' + name; }
    /// Why it was refused; empty where it was not.
    static QString refusal(GitHistory& history, const QString& revision);
    static QByteArray text(GitHistory& history, const QString& revision);
    static std::vector<GitHistory::Commit> commits(GitHistory& history);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString inventory = QStringLiteral("pigsty.yml");
constexpr int patience = 30000;

} // namespace

void GitHistoryTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is absent: these tests ask a real one");
    qRegisterMetaType<std::vector<GitHistory::Commit>>();
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null"); // nobody's own settings
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
}

void GitHistoryTest::git(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ada Lovelace"), QStringLiteral("-c"),
                              QStringLiteral("user.email=ada@example.org")} +
                      arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void GitHistoryTest::commit(const QString& name, const QByteArray& text, const QString& subject) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QVERIFY(file::write(path(name), text).has_value());
    git({QStringLiteral("--literal-pathspecs"), QStringLiteral("add"), QStringLiteral("--"), name});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), subject});
}

void GitHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    commit(inventory, "first: {}\n", QStringLiteral("Begin"));
    commit(inventory, "second: {}\n", QStringLiteral("Add a réplica; \"quoted\""));
    git({QStringLiteral("tag"), QStringLiteral("-a"), QStringLiteral("v1"), QStringLiteral("-m"),
         QStringLiteral("one")});
    commit(inventory, "third: {}\n", QStringLiteral("More"));
}

QString GitHistoryTest::refusal(GitHistory& history, const QString& revision)
{
    QSignalSpy failed(&history, &GitHistory::failed);
    QSignalSpy read(&history, &GitHistory::textRead);
    history.read(revision);
    const bool isAnswered = QTest::qWaitFor([&] { return !failed.isEmpty() || !read.isEmpty(); }, patience);
    if (!isAnswered)
        QTest::qFail("git does not answer", __FILE__, __LINE__);
    return failed.isEmpty() ? QString() : failed.front().front().toString();
}

QByteArray GitHistoryTest::text(GitHistory& history, const QString& revision)
{
    QSignalSpy failed(&history, &GitHistory::failed);
    QSignalSpy read(&history, &GitHistory::textRead);
    history.read(revision);
    const bool isAnswered = QTest::qWaitFor([&] { return !failed.isEmpty() || !read.isEmpty(); }, patience);
    if (!isAnswered)
        QTest::qFail("git does not answer", __FILE__, __LINE__);
    return read.isEmpty() ? failed.value(0).value(0).toByteArray() : read.front().at(1).toByteArray();
}

std::vector<GitHistory::Commit> GitHistoryTest::commits(GitHistory& history)
{
    std::vector<GitHistory::Commit> found;
    const auto take =
        connect(&history, &GitHistory::listed, &history, [&found](const auto& listed) { found = listed; });
    QSignalSpy listed(&history, &GitHistory::listed);
    history.list();
    const bool isAnswered = QTest::qWaitFor([&] { return !listed.isEmpty(); }, patience);
    if (!isAnswered)
        QTest::qFail("git does not answer", __FILE__, __LINE__);
    QObject::disconnect(take);
    return found;
}

void GitHistoryTest::theCommitsOfTheFileAreListedNewestFirst()
{
    GitHistory history(path(inventory));
    const std::vector<GitHistory::Commit> listed = commits(history);
    QCOMPARE(listed.size(), size_t(3));
    QCOMPARE(listed[0].subject, QStringLiteral("More"));
    QCOMPARE(listed[1].subject, QStringLiteral("Add a réplica; \"quoted\""));
    QCOMPARE(listed[2].subject, QStringLiteral("Begin"));
    QCOMPARE(listed[0].author, QStringLiteral("Ada Lovelace"));
    QCOMPARE(listed[0].id.size(), 40);
    QVERIFY(!listed[0].shortId.isEmpty() && listed[0].id.startsWith(listed[0].shortId));
    QVERIFY(QDateTime::fromString(listed[0].date, QStringLiteral("yyyy-MM-dd HH:mm")).isValid());
    QCOMPARE(text(history, listed[2].shortId), QByteArray("first: {}\n"));
}

void GitHistoryTest::commitsOfOtherFilesAreNone()
{
    commit(QStringLiteral("other.yml"), "other: {}\n", QStringLiteral("Another file"));
    GitHistory history(path(inventory));
    QCOMPARE(commits(history).size(), size_t(3));
}

void GitHistoryTest::noMoreThanFiftyAreListed()
{
    for (int i = 0; i < 50; ++i)
        commit(inventory, QByteArray::number(i), QString::number(i));
    GitHistory history(path(inventory));
    const std::vector<GitHistory::Commit> listed = commits(history);
    QCOMPARE(listed.size(), size_t(50));
    QCOMPARE(listed.front().subject, QStringLiteral("49"));
}

void GitHistoryTest::anyNameOfARevisionIsRead_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the head") << "HEAD" << QByteArray("third: {}\n");
    QTest::newRow("the one before") << "HEAD~1" << QByteArray("second: {}\n");
    QTest::newRow("an annotated tag") << "v1" << QByteArray("second: {}\n");
    QTest::newRow("before a tag") << "v1^" << QByteArray("first: {}\n");
    QTest::newRow("a branch") << "main" << QByteArray("third: {}\n");
    QTest::newRow("words of a commit") << ":/Begin" << QByteArray("first: {}\n");
    QTest::newRow("with room around") << "  HEAD~2 " << QByteArray("first: {}\n");
}

void GitHistoryTest::anyNameOfARevisionIsRead()
{
    QFETCH(QString, revision);
    GitHistory history(path(inventory));
    QTEST(text(history, revision), "expected");
}

void GitHistoryTest::aFileInAFolderBelowIsRead()
{
    const QString name = QStringLiteral("conf/prod/pigsty.yml");
    commit(name, "below: {}\n", QStringLiteral("Below"));
    GitHistory history(path(name));
    QCOMPARE(commits(history).size(), size_t(1));
    QCOMPARE(text(history, QStringLiteral("HEAD")), QByteArray("below: {}\n"));
}

void GitHistoryTest::aNameWithMagicSignsIsTakenAsItIs()
{
    for (const QString& name : {QStringLiteral(":(top)x.yml"), QStringLiteral("*.yml"), QStringLiteral("-n 1.yml")}) {
        commit(name, name.toUtf8(), QStringLiteral("Odd"));
        GitHistory history(path(name));
        QCOMPARE(commits(history).size(), size_t(1));
        QCOMPARE(text(history, QStringLiteral("HEAD")), name.toUtf8());
    }
}

void GitHistoryTest::aLinkLeadsToTheFilesRepository()
{
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.yml"));
    QVERIFY(QFile::link(path(inventory), link));
    GitHistory history(link);
    QCOMPARE(text(history, QStringLiteral("HEAD~2")), QByteArray("first: {}\n"));
}

/// As in a program that git itself started, in a hook for example.
void GitHistoryTest::theFolderSaysWhichRepository()
{
    const QTemporaryDir elsewhere;
    qputenv("GIT_DIR", elsewhere.path().toUtf8());
    GitHistory history(path(inventory));
    const QByteArray read = text(history, QStringLiteral("HEAD"));
    qunsetenv("GIT_DIR");
    QCOMPARE(read, QByteArray("third: {}\n"));
}

void GitHistoryTest::whatIsNoRevisionIsRefused_data()
{
    QTest::addColumn<QString>("revision");
    for (const char* revision :
         {"HEAD~3", "nowhere", "main..HEAD", "^HEAD", "HEAD:pigsty.yml", "v1^{tree}", "$(id)", "; id"})
        QTest::newRow(revision) << revision;
}

void GitHistoryTest::whatIsNoRevisionIsRefused()
{
    QFETCH(QString, revision);
    GitHistory history(path(inventory));
    QCOMPARE(refusal(history, revision), QStringLiteral("There is no revision “%1”.").arg(revision));
}

/// The program in git's place would write down what it is called with.
void GitHistoryTest::aRevisionThatLooksLikeAnOptionIsNeverHandedOn()
{
    const QString program = path(QStringLiteral("spy"));
    QVERIFY(file::write(program, "#!/bin/sh\necho called >> called\nexit 1\n").has_value());
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    GitHistory history(path(inventory));
    history.setProgram(program);
    for (const char* revision : {"--output=x", "-n1", " --all"})
        QVERIFY(refusal(history, QLatin1String(revision)).contains(u"begins with a hyphen"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("called"))));
    QVERIFY(!refusal(history, QString()).isEmpty());
}

void GitHistoryTest::aRevisionWithoutTheFileSaysSo()
{
    commit(QStringLiteral("late.yml"), "late: {}\n", QStringLiteral("Late"));
    GitHistory history(path(QStringLiteral("late.yml")));
    QCOMPARE(refusal(history, QStringLiteral("HEAD~1")), QStringLiteral("The revision “HEAD~1” has no late.yml."));
}

void GitHistoryTest::aFileThatIsNotTrackedSaysSo()
{
    QVERIFY(file::write(path(QStringLiteral("new.yml")), "new: {}\n").has_value());
    GitHistory history(path(QStringLiteral("new.yml")));
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("No commit holds new.yml: git does not track it."));
    QCOMPARE(refusal(history, QStringLiteral("HEAD")), QStringLiteral("The revision “HEAD” has no new.yml."));
}

void GitHistoryTest::aRepositoryWithoutACommitSaysSo()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({QStringLiteral("init"), QStringLiteral("-q")});
    QVERIFY(file::write(path(inventory), "new: {}\n").has_value());
    GitHistory history(path(inventory));
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("The repository has no commit yet."));
}

void GitHistoryTest::aFolderThatIsNoRepositorySaysSo()
{
    const QTemporaryDir plain;
    const QString name = plain.filePath(inventory);
    QVERIFY(file::write(name, "plain: {}\n").has_value());
    GitHistory history(name);
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().endsWith(u"is in no git repository."), qPrintable(failed[0][0].toString()));
    QVERIFY(refusal(history, QStringLiteral("HEAD")).endsWith(u"is in no git repository."));
}

void GitHistoryTest::aDesignWithoutAFileSaysSo()
{
    GitHistory history({});
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    QCOMPARE(failed.size(), 1);
    QVERIFY(refusal(history, QStringLiteral("HEAD")).contains(u"has no file yet"));
}

void GitHistoryTest::withoutGitItSaysSo()
{
    GitHistory history(path(inventory));
    history.setProgram(path(QStringLiteral("no-such-program")));
    QCOMPARE(refusal(history, QStringLiteral("HEAD")), QStringLiteral("Git can't be started. Is it installed?"));
}

/// The window goes on meanwhile: read() returns at once.
void GitHistoryTest::aGitThatNeverAnswersIsGivenUp()
{
    const QString program = path(QStringLiteral("slow"));
    QVERIFY(file::write(program, "#!/bin/sh\nexec sleep 1000\n").has_value());
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    GitHistory history(path(inventory));
    history.setProgram(program);
    history.setTimeout(std::chrono::milliseconds(100));
    QSignalSpy failed(&history, &GitHistory::failed);
    history.list();
    QVERIFY(failed.isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("Git does not answer."));
    history.setProgram(QStringLiteral("git"));
    history.setTimeout(std::chrono::seconds(20));
    QCOMPARE(text(history, QStringLiteral("HEAD")), QByteArray("third: {}\n"));
}

void GitHistoryTest::aLaterQuestionGivesUpTheEarlier()
{
    GitHistory history(path(inventory));
    QSignalSpy read(&history, &GitHistory::textRead);
    QSignalSpy failed(&history, &GitHistory::failed);
    history.read(QStringLiteral("nowhere"));
    history.read(QStringLiteral("HEAD"));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read[0][1].toByteArray(), QByteArray("third: {}\n"));
    QVERIFY(failed.isEmpty());
}

void GitHistoryTest::subjectsAreReadWhateverTheRepositoryPrefers()
{
    git({QStringLiteral("config"), QStringLiteral("i18n.logOutputEncoding"), QStringLiteral("latin1")});
    GitHistory history(path(inventory));
    const auto listed = commits(history);
    QCOMPARE(listed.size(), size_t(3));
    QCOMPARE(listed[1].subject, QStringLiteral("Add a réplica; \"quoted\""));
}

void GitHistoryTest::askingChangesNothingInTheRepository()
{
    const auto index = [this] { return file::read(path(QStringLiteral(".git/index"))).value(); };
    QVERIFY(
        file::write(path(inventory), "third: {}\n").has_value()); // the same, but its times are not: git would note it
    const QByteArray before = index();
    GitHistory history(path(inventory));
    QCOMPARE(commits(history).size(), size_t(3));
    QCOMPARE(text(history, QStringLiteral("HEAD")), QByteArray("third: {}\n"));
    QCOMPARE(index(), before);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral(".git/index.lock"))));
}

QTEST_MAIN(GitHistoryTest)
#include "githistory.moc"
