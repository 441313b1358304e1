#include "core/design/file.h"
#include "pigpen.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace pigpen;

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(everything, QDir::Name);
}

mode_t modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

/// Of the files that this program has open in that folder, also of those that have no name yet.
QList<mode_t> modesOpenIn(const QString& folder)
{
    QList<mode_t> modes;
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString& number : open.entryList(everything)) {
        struct stat found = {};
        if (QFile::symLinkTarget(open.filePath(number)).startsWith(folder + u'/') &&
            ::fstat(number.toInt(), &found) == 0)
            modes << (found.st_mode & 07777);
    }
    return modes;
}

} // namespace

/// What is written on the way to a file may hold passwords: nobody else may read it meanwhile, and none of it stays.
class TemporaryFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyTheUserMayReadWhatIsNotDone_data();
    void onlyTheUserMayReadWhatIsNotDone();
    void namesCanNotBeForetold();
    void nothingStaysOfWhatIsGivenUp();
    void theProgramLeavesNothing_data();
    void theProgramLeavesNothing();
    void theProgramLeavesNothingWhereItFails();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_scratch; // in the place of /tmp
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TemporaryFilesTest::initTestCase()
{
    ::umask(022); // as most have it
}

void TemporaryFilesTest::init()
{
    qunsetenv("TMPDIR");
    m_folder = std::make_unique<QTemporaryDir>();
    m_scratch = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_scratch->path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit()); // else Qt makes one there
}

void TemporaryFilesTest::onlyTheUserMayReadWhatIsNotDone_data()
{
    QTest::addColumn<int>("before"); // 0: there is no such file yet
    QTest::addColumn<int>("readers");
    QTest::addColumn<int>("after");
    const auto usual = int(file::Readers::Usual);
    const auto owner = int(file::Readers::Owner);
    QTest::newRow("new") << 0 << usual << 0644;
    QTest::newRow("new, for the user alone") << 0 << owner << 0600;
    QTest::newRow("open to all") << 0666 << usual << 0666;
    QTest::newRow("to the group") << 0640 << usual << 0640;
    QTest::newRow("to nobody") << 0600 << usual << 0600;
    QTest::newRow("a script") << 0755 << usual << 0755;
    QTest::newRow("a journal that was open") << 0644 << owner << 0600;
}

void TemporaryFilesTest::onlyTheUserMayReadWhatIsNotDone()
{
    QFETCH(const int, before);
    QFETCH(const int, readers);
    QFETCH(const int, after);
    const QString target = path(QStringLiteral("a.yml"));
    if (before != 0) {
        QVERIFY(file::write(target, "old").has_value());
        QCOMPARE(::chmod(QFile::encodeName(target).constData(), mode_t(before)), 0);
    }
    auto writing = file::Writing::prepare(target, "new", file::Readers(readers));
    QVERIFY(writing.has_value());
    QCOMPARE(modesOpenIn(m_folder->path()), QList<mode_t>{0600});
    QVERIFY(writing->commit().has_value());
    QCOMPARE(namesIn(m_folder->path()), QStringList{QStringLiteral("a.yml")});
    QCOMPARE(modeOf(target), mode_t(after));
    QCOMPARE(namesIn(m_scratch->path()), QStringList());
}

void TemporaryFilesTest::namesCanNotBeForetold()
{
    QSet<QString> names; // none at all where the file system can do without
    constexpr int often = 20;
    for (int i = 0; i < often; ++i) {
        const auto writing = file::Writing::prepare(path(QStringLiteral("a.yml")), "new");
        QVERIFY(writing.has_value());
        for (const QString& name : namesIn(m_folder->path()))
            names << name;
    }
    QVERIFY(names.isEmpty() || names.size() == often);
}

void TemporaryFilesTest::nothingStaysOfWhatIsGivenUp()
{
    {
        const auto writing = file::Writing::prepare(path(QStringLiteral("a.yml")), "new");
        QVERIFY(writing.has_value());
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TemporaryFilesTest::theProgramLeavesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* ending : {"svg", "png", "pdf", "drawio", "mmd", "json", "html", "md"})
        QTest::newRow(ending) << QStringList{QStringLiteral("export"), QStringLiteral("FILE"), QStringLiteral("-o"),
                                             QStringLiteral("out.") + QLatin1String(ending)};
    QTest::newRow("inventory") << QStringList{QStringLiteral("inventory"), QStringLiteral("FILE"),
                                              QStringLiteral("--to"),      QStringLiteral("json"),
                                              QStringLiteral("-o"),        QStringLiteral("out.json")};
    QTest::newRow("edit") << QStringList{QStringLiteral("edit"), QStringLiteral("FILE"),   QStringLiteral("set"),
                                         QStringLiteral("all"),  QStringLiteral("x"),      QStringLiteral("1"),
                                         QStringLiteral("-o"),   QStringLiteral("out.yml")};
}

void TemporaryFilesTest::theProgramLeavesNothing()
{
    QFETCH(QStringList, words);
    const QString output = words.last();
    words.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")),
                           shared::source(QStringLiteral("resources/templates/pair.yml")));
    words.last() = path(output);
    const program::Outcome outcome = program::run(words);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(namesIn(m_folder->path()), QStringList{output});
    QCOMPARE(modeOf(path(output)), mode_t(0644));
    QCOMPARE(namesIn(m_scratch->path()), QStringList());
}

/// Where a file may be no larger than a few bytes, the write itself fails.
void TemporaryFilesTest::theProgramLeavesNothingWhereItFails()
{
    const QString input = shared::source(QStringLiteral("resources/templates/pair.yml"));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {16, before.rlim_max};
    for (const char* name : {"out.pdf", "out.svg"}) {
        ::signal(SIGXFSZ, SIG_IGN); // which programs that are started inherit
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const program::Outcome outcome =
            program::run({QStringLiteral("export"), input, QStringLiteral("-o"), path(QLatin1String(name))});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(outcome.status == 5, outcome.err.constData());
        QCOMPARE(namesIn(m_folder->path()), QStringList());
        QCOMPARE(namesIn(m_scratch->path()), QStringList());
    }
}

QTEST_GUILESS_MAIN(TemporaryFilesTest)
#include "temporaryfiles.moc"
