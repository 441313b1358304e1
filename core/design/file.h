#pragma once

#include "core/yaml/error.h"

#include <QByteArray>
#include <memory>
#include <tl/expected.hpp>

class QSaveFile;

/// Files as bytes, with errors for people. "-" is no special name here.
namespace pigpen::file {

/// Everything in it. Errors: missing, a folder, no permission, unreadable.
tl::expected<QByteArray, Error> read(const QString& path);

/// Who may read a file that is new: all whom the user lets read new files, or the user alone.
enum class Readers { Usual, Owner };

/// Replaces or creates the file in one step (a temporary file beside it, then a rename), so that it is always the old
/// or the new one, whole, also after a power cut. Nobody else may read the temporary file: it may hold passwords, and
/// outlasts a program that is killed. Follows symbolic links to their target, and keeps the file's
/// permissions and, as far as one may, its owner, access list and extended attributes. What is no file (a device, a
/// pipe) is written into. Errors: it can't be written (no room, no permission, no such folder); the old file stays.
tl::expected<void, Error> write(const QString& path, const QByteArray& content, Readers readers = Readers::Usual);

/// The same in two steps: what takes long, and what can't be taken back. Without the second, all stays as it was.
class Writing
{
public:
    /// Writes beside the file. Errors: as write().
    static tl::expected<Writing, Error> prepare(const QString& path, const QByteArray& content,
                                                Readers readers = Readers::Usual);
    tl::expected<void, Error> commit();

private:
    QString m_device; // what is no file: there is nothing to prepare
    QByteArray m_content;
    std::shared_ptr<QSaveFile> m_output;
    unsigned m_mode = 0; // that the file shall have in the end
};

} // namespace pigpen::file
