#include "core/design/design.h"
#include "core/design/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace pigpen;

/// Whatever happens while a design is saved, the file is the old or the new one, whole, and the design is still there.
class SavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAtAnyMoment();
    void aFullDisk();
    void tooLargeAFile();
    void aVanishedFolder();
    void aFolderThatMayNotBeWritten();
    void theOwnerStays();
    void theAccessListStays();
    void aChainOfLinksStays();
    void aLayoutThatCanNotBeWrittenIsTold();
    void whatAnotherProgramWroteIsNotOverwritten();
    void anotherProgramsLayoutIsNotOverwritten();
    void aFileThatWasOnlyTouchedIsTheSame();
    void aFileThatIsGoneIsWrittenAgain();

private:
    static QByteArray large(char filling)
    {
        constexpr int size = 3'000'000;
        return QByteArray(size, filling);
    }
    static Design opened(const QString& path)
    {
        auto design = Design::open(path);
        if (!design)
            qFatal("%s", qPrintable(design.error().describe()));
        return std::move(*design);
    }
    static void edit(Design& design) { std::ignore = design.apply({{0, {}, "# mine\n"}}); }
    /// It could not be saved: the design is as it was, and unsaved.
    static void verifyUnsaved(Design& design, const tl::expected<void, Error>& saved);
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QByteArray m_text = "all:\n  children: {}\n  vars: { region: default }\n";
};

void SavingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path("pigsty.yml");
    QVERIFY(file::write(m_path, m_text).has_value());
}

void SavingTest::verifyUnsaved(Design& design, const tl::expected<void, Error>& saved)
{
    QVERIFY(!saved.has_value());
    QVERIFY2(!saved.error().what.isEmpty() && !saved.error().remedy.isEmpty(), qPrintable(saved.error().describe()));
    QVERIFY(design.isModified());
    QVERIFY(design.text().startsWith("# mine"));
}

/// A process that does nothing but save two contents by turns is killed, five hundred times.
void SavingTest::killedAtAnyMoment()
{
    const QByteArray one = large('1');
    const QByteArray two = large('2');
    QVERIFY(file::write(m_path, one).has_value());
    QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0640) == 0);
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same moments every time
    constexpr int kills = 500;
    int changes = 0;
    QByteArray last = one;
    for (int kill = 0; kill < kills; ++kill) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (bool first = last == two;; first = !first)
                std::ignore = file::write(m_path, first ? one : two);
        }
        QVERIFY(child > 0);
        constexpr unsigned longest = 12'000; // microseconds: some saves long
        ::usleep(unsigned(random()) % longest);
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        const QByteArray now = file::read(m_path).value_or(QByteArray());
        QVERIFY2(now == one || now == two, qPrintable(QStringLiteral("kill %1: %2 bytes").arg(kill).arg(now.size())));
        changes += now == last ? 0 : 1;
        last = now;
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0640U);
        const QDir folder(m_folder->path());
        for (const QString& rest : folder.entryList({QStringLiteral("pigsty.yml.*")}, QDir::Files | QDir::Hidden)) {
            QVERIFY(::stat(QFile::encodeName(folder.filePath(rest)).constData(), &status) == 0);
            QVERIFY((status.st_mode & 07027U) == 0); // it holds passwords
            QVERIFY(QFile::remove(folder.filePath(rest)));
        }
    }
    QVERIFY2(changes > kills / 20, qPrintable(QString::number(changes))); // it was killed at work
}

void SavingTest::aFullDisk()
{
    const QString disk = path("disk");
    QVERIFY(QDir().mkdir(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("this user may not mount a small disk");
    const QString name = disk + QStringLiteral("/pigsty.yml");
    QVERIFY(file::write(name, m_text).has_value());
    {
        Design design = opened(name);
        edit(design);
        std::ignore = design.apply({{design.text().size(), {}, '#' + QByteArray(100'000, 'x') + '\n'}});
        verifyUnsaved(design, design.save());
        QCOMPARE(file::read(name).value(), m_text);
        QCOMPARE(QDir(disk).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("pigsty.yml")});
    }
    QCOMPARE(::umount(QFile::encodeName(disk).constData()), 0);
}

void SavingTest::tooLargeAFile()
{
    Design design = opened(m_path);
    edit(design);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit few{10, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &few), 0);
    const auto saved = design.save();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    verifyUnsaved(design, saved);
    QCOMPARE(file::read(m_path).value(), m_text);
    QVERIFY(design.save().has_value());
    QVERIFY(!design.isModified());
}

void SavingTest::aVanishedFolder()
{
    const QString folder = path("folder");
    QVERIFY(QDir().mkdir(folder));
    const QString name = folder + QStringLiteral("/pigsty.yml");
    QVERIFY(file::write(name, m_text).has_value());
    Design design = opened(name);
    edit(design);
    QVERIFY(QDir(folder).removeRecursively());
    const auto saved = design.save();
    verifyUnsaved(design, saved);
    QVERIFY(saved.error().what.contains(folder));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(design.save().has_value());
    QCOMPARE(file::read(name).value(), design.text());
}

void SavingTest::aFolderThatMayNotBeWritten()
{
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    Design design = opened(m_path);
    edit(design);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    QVERIFY(!isRoot || ::seteuid(nobody) == 0); // root may write everywhere
    const auto saved = design.save();
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    verifyUnsaved(design, saved);
    QCOMPARE(file::read(m_path).value(), m_text);
}

void SavingTest::theOwnerStays()
{
    if (::geteuid() != 0)
        QSKIP("only root may give files away");
    constexpr uid_t other = 12'345;
    const QByteArray name = QFile::encodeName(m_path);
    QCOMPARE(::chown(name.constData(), other, other + 1), 0);
    QCOMPARE(::chmod(name.constData(), 0660), 0);
    QVERIFY(file::write(m_path, "new").has_value());
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(status.st_uid, other);
    QCOMPARE(status.st_gid, other + 1);
    QCOMPARE(status.st_mode & 07777U, 0660U);
}

void SavingTest::theAccessListStays()
{
    // Another user may read (linux/posix_acl_xattr.h: a version, then tag, rights and id of each entry).
    constexpr quint32 nobody = 0xFFFFFFFF;
    struct Entry
    {
        quint16 tag;
        quint16 rights;
        quint32 user;
    };
    const std::vector<Entry> entries{
        {0x01, 6, nobody}, {0x02, 4, 12'345}, {0x04, 0, nobody}, {0x10, 4, nobody}, {0x20, 0, nobody}};
    QByteArray list("\x02\0\0\0", 4);
    list.append(reinterpret_cast<const char*>(entries.data()), qsizetype(entries.size() * sizeof(Entry)));
    const QByteArray name = QFile::encodeName(m_path);
    const QByteArray note = "from the archive";
    if (::setxattr(name.constData(), "system.posix_acl_access", list.constData(), size_t(list.size()), 0) != 0 ||
        ::setxattr(name.constData(), "user.note", note.constData(), size_t(note.size()), 0) != 0)
        QSKIP("there are no access lists or attributes in the folder for temporary files");
    QVERIFY(file::write(m_path, "new").has_value());
    const auto valueOf = [&name](const char* attribute) {
        QByteArray value(1000, Qt::Uninitialized);
        return value.first(
            std::max<qsizetype>(::getxattr(name.constData(), attribute, value.data(), size_t(value.size())), 0));
    };
    QCOMPARE(valueOf("system.posix_acl_access"), list);
    QCOMPARE(valueOf("user.note"), note);
}

void SavingTest::aChainOfLinksStays()
{
    const QString one = path("one");
    const QString two = path("two");
    QVERIFY(QFile::link(m_path, one));
    QVERIFY(QFile::link(QStringLiteral("one"), two)); // as seen from its folder
    QVERIFY(file::write(two, "new").has_value());
    QVERIFY(QFileInfo(one).isSymLink());
    QVERIFY(QFileInfo(two).isSymLink());
    QCOMPARE(file::read(m_path).value(), QByteArray("new"));
}

/// The inventory is written by then.
void SavingTest::aLayoutThatCanNotBeWrittenIsTold()
{
    Design design = opened(m_path);
    edit(design);
    design.sidecar().nodes.insert(EntityId::ofNode(QStringLiteral("10.0.0.1")), {10, 20});
    QVERIFY(QDir().mkdir(Sidecar::pathFor(m_path)));
    QVERIFY(!design.save().has_value());
    QVERIFY(design.isModified());
    QCOMPARE(file::read(m_path).value(), design.text());
    QVERIFY(QDir().rmdir(Sidecar::pathFor(m_path)));
    QVERIFY(design.save().has_value());
    QVERIFY(!design.isModified());
}

void SavingTest::whatAnotherProgramWroteIsNotOverwritten()
{
    Design design = opened(m_path);
    edit(design);
    const QByteArray other = m_text + "# theirs\n";
    QVERIFY(file::write(m_path, other).has_value());
    QCOMPARE(design.outside().text, std::optional(other));
    verifyUnsaved(design, design.save());
    QCOMPARE(file::read(m_path).value(), other);
    design.acknowledge({other, {}});
    QVERIFY(design.outside().isNothing());
    QVERIFY(design.save().has_value());
    QCOMPARE(file::read(m_path).value(), design.text());
}

void SavingTest::anotherProgramsLayoutIsNotOverwritten()
{
    const QString layout = Sidecar::pathFor(m_path);
    Design design = opened(m_path);
    design.sidecar().nodes.insert(EntityId::ofNode(QStringLiteral("10.0.0.1")), {10, 20});
    QVERIFY(design.save().has_value());
    QVERIFY(design.outside().isNothing()); // it is our own

    Sidecar theirs;
    theirs.nodes.insert(EntityId::ofNode(QStringLiteral("10.0.0.2")), {30, 40});
    QVERIFY(file::write(layout, theirs.toJson()).has_value());
    QCOMPARE(design.outside().layout, std::optional(theirs.toJson()));
    edit(design);
    QVERIFY(design.save().has_value()); // there is no layout to save
    QCOMPARE(file::read(layout).value(), theirs.toJson());

    design.sidecar().nodes.clear();
    QVERIFY(!design.save().has_value());
    QVERIFY(design.isModified());
    QCOMPARE(file::read(layout).value(), theirs.toJson());
    design.acknowledge(design.outside());
    QVERIFY(design.save().has_value());
    QVERIFY(!design.isModified());
}

void SavingTest::aFileThatWasOnlyTouchedIsTheSame()
{
    Design design = opened(m_path);
    edit(design);
    QVERIFY(file::write(m_path, m_text).has_value());
    QVERIFY(design.outside().isNothing());
    QVERIFY(design.save().has_value());
}

void SavingTest::aFileThatIsGoneIsWrittenAgain()
{
    Design design = opened(m_path);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(design.outside().isNothing());
    QVERIFY(design.save().has_value());
    QCOMPARE(file::read(m_path).value(), m_text);
}

QTEST_GUILESS_MAIN(SavingTest)
#include "saving.moc"
