#include "core/design/file.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace pigpen;

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsEveryByte();
    void aMissingFileIsTold();
    void aFolderIsTold();
    void aFileWithoutPermissionIsTold();
    void writesThroughALinkAndKeepsTheMode();
    void aFailedWriteLeavesTheOldFile();
    void aPipeIsWrittenIntoAndStays();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString put(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test can't write to its own folder");
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FilesTest::aPipeIsWrittenIntoAndStays()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    QVERIFY(reader.waitForStarted());
    QVERIFY(file::write(pipe, "through the pipe").has_value());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("through the pipe"));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
    QVERIFY(!file::write(QStringLiteral("/dev/full"), "no room").has_value());
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void FilesTest::readsEveryByte()
{
    const QByteArray content("\xEF\xBB\xBF"
                             "a: \0 b\r\n",
                             12);
    QCOMPARE(file::read(put(QStringLiteral("x"), content)).value(), content);
}

void FilesTest::aMissingFileIsTold()
{
    QVERIFY(file::read(path(QStringLiteral("none"))).error().what.contains(u"no such file"));
}

void FilesTest::aFolderIsTold()
{
    QVERIFY(file::read(m_folder->path()).error().what.contains(u"folder"));
}

void FilesTest::aFileWithoutPermissionIsTold()
{
    constexpr uid_t nobody = 65534;
    const QString name = put(QStringLiteral("x"), "secret");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ExeOther);
    QFile::setPermissions(name, {});
    // Root may read everything, so root asks as somebody else.
    const bool isRoot = geteuid() == 0;
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    const auto content = file::read(name);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(!content.has_value());
    QVERIFY(content.error().what.contains(u"can't be read"));
}

void FilesTest::writesThroughALinkAndKeepsTheMode()
{
    const QString target = put(QStringLiteral("target"), "old");
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(target, mode));
    const QString link = path(QStringLiteral("link"));
    QVERIFY(QFile::link(target, link));

    QVERIFY(file::write(link, "new").has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(file::read(target).value(), QByteArray("new"));
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadOther | QFile::WriteGroup)));
}

void FilesTest::aFailedWriteLeavesTheOldFile()
{
    const auto written = file::write(path(QStringLiteral("no/such/folder/x")), "new");
    QVERIFY(!written.has_value());
    QVERIFY(!written.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files.moc"
