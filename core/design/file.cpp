#include "core/design/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace pigpen::file {

namespace {

struct File
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// Where a write must go: the target of a link, even of one that points to nothing yet.
QString targetOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
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

tl::expected<void, Error> write(const QString& path, const QByteArray& content)
{
    return Writing::prepare(path, content).and_then([](Writing writing) { return writing.commit(); });
}

tl::expected<Writing, Error> Writing::prepare(const QString& path, const QByteArray& content)
{
    Writing writing;
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        writing.m_device = path;
        writing.m_content = content;
        return writing;
    }
    // QSaveFile takes over the permissions of the file that it replaces.
    writing.m_output = std::make_shared<QSaveFile>(targetOf(path));
    QSaveFile& output = *writing.m_output;
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size() || !output.flush())
        return tl::unexpected(notWritten(output));
    return writing;
}

tl::expected<void, Error> Writing::commit()
{
    if (!m_output)
        return writeInto(m_device, m_content);
    if (!m_output->commit())
        return tl::unexpected(notWritten(*m_output));
    return {};
}

} // namespace pigpen::file
