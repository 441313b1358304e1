#include "core/design/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/limits.h>
#include <optional>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <tuple>
#include <unistd.h>

namespace pigpen::file {

namespace {

struct File
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// Where a write must go: what a link leads to in the end, even where nothing is there yet.
QString targetOf(const QString& path)
{
    constexpr int mostLinks = 40; // as the system has it: beyond, they go round in a circle
    QString target = path;
    for (int i = 0; i < mostLinks && QFileInfo(target).isSymLink(); ++i)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

} // namespace

tl::expected<QByteArray, Error> read(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(Error{File::tr("there is no such file"), File::tr("check its name and folder")});
    if (info.isDir())
        return tl::unexpected(Error{File::tr("this is a folder"), File::tr("name the inventory file in it")});
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{File::tr("the file can't be read: %1").arg(input.errorString()),
                                    File::tr("check that you may read it")});
    QByteArray content = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return tl::unexpected(Error{File::tr("the file can't be read to its end: %1").arg(input.errorString()),
                                    File::tr("check the disk it is on")});
    return content;
}

namespace {

Error notWritten(const QFileDevice& output)
{
    return {File::tr("the file can't be written: %1").arg(output.errorString()),
            File::tr("save it elsewhere, or mend the folder's permissions or free some space")};
}

constexpr mode_t modeBits = 07777;
constexpr mode_t ownerOnly = 0600;

/// The new file belongs to whom the old one did, as far as one may give files away.
void keepOwner(const QFileDevice& output, const QString& target)
{
    struct stat old = {};
    if (::stat(QFile::encodeName(target).constData(), &old) != 0)
        return;
    if (::fchown(output.handle(), old.st_uid, old.st_gid) != 0)
        std::ignore = ::fchown(output.handle(), uid_t(-1), old.st_gid);
}

/// The old file's access list and other extended attributes, as far as one may set them.
void keepAttributes(const QFileDevice& output, const QString& target)
{
    const QByteArray path = QFile::encodeName(target);
    QByteArray names(XATTR_LIST_MAX, Qt::Uninitialized);
    QByteArray value(XATTR_SIZE_MAX, Qt::Uninitialized);
    const ssize_t listed = ::listxattr(path.constData(), names.data(), size_t(names.size()));
    for (const QByteArray& name : names.first(std::max<ssize_t>(listed, 0)).split('\0')) {
        const ssize_t size = ::getxattr(path.constData(), name.constData(), value.data(), size_t(value.size()));
        if (size >= 0)
            std::ignore = ::fsetxattr(output.handle(), name.constData(), value.constData(), size_t(size), 0);
    }
}

/// What the file shall be in the end: as the old one, or as the user lets new files be. Nobody but the user may read it
/// until then. None where that can't be arranged.
std::optional<mode_t> madePrivate(const QFileDevice& output)
{
    struct stat now = {};
    struct stat old = {};
    if (::fstat(output.handle(), &now) != 0 || ::fchmod(output.handle(), ownerOnly) != 0)
        return {};
    const bool isNew = ::stat(QFile::encodeName(output.fileName()).constData(), &old) != 0;
    return (isNew ? now : old).st_mode & modeBits;
}

/// A full disk may tell only now. What can't be synced, as on some network drives, is written all the same.
bool sync(const QFileDevice& output)
{
    return ::fsync(output.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// That the file has another content now is written down in its folder: only then does it outlast a power cut.
void syncFolderOf(const QString& target)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(target).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// A device, a pipe: there is nothing to replace in one step.
tl::expected<void, Error> writeInto(const QString& path, const QByteArray& content)
{
    QFile output(path);
    const bool written = output.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly) &&
                         output.write(content) == content.size();
    if (!written)
        return tl::unexpected(notWritten(output));
    return {};
}

} // namespace

tl::expected<void, Error> write(const QString& path, const QByteArray& content, Readers readers)
{
    return Writing::prepare(path, content, readers).and_then([](Writing writing) { return writing.commit(); });
}

tl::expected<Writing, Error> Writing::prepare(const QString& path, const QByteArray& content, Readers readers)
{
    Writing writing;
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        writing.m_device = path;
        writing.m_content = content;
        return writing;
    }
    // QSaveFile writes beside the file, under a name that nobody can foretell.
    writing.m_output = std::make_shared<QSaveFile>(targetOf(path));
    QSaveFile& output = *writing.m_output;
    if (const QFileInfo folder(QFileInfo(output.fileName()).path()); !folder.isDir())
        return tl::unexpected(Error{File::tr("the folder %1 is not there").arg(folder.filePath()),
                                    File::tr("make it again, or save elsewhere")});
    const auto mode = output.open(QIODevice::WriteOnly) ? madePrivate(output) : std::nullopt;
    if (!mode || output.write(content) != content.size() || !output.flush() || !sync(output))
        return tl::unexpected(notWritten(output));
    writing.m_mode = readers == Readers::Owner ? ownerOnly : *mode;
    return writing;
}

tl::expected<void, Error> Writing::commit()
{
    if (!m_output)
        return writeInto(m_device, m_content);
    keepOwner(*m_output, m_output->fileName());
    keepAttributes(*m_output, m_output->fileName());
    std::ignore = ::fchmod(m_output->handle(), m_mode); // after it: a change of owner takes rights away
    if (!m_output->commit())
        return tl::unexpected(notWritten(*m_output));
    syncFolderOf(m_output->fileName());
    return {};
}

} // namespace pigpen::file
