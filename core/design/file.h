#pragma once

#include "core/yaml/error.h"

#include <QByteArray>
#include <tl/expected.hpp>

/// Files as bytes, with errors for people. "-" is no special name here.
namespace pigpen::file {

/// Everything in it. Errors: missing, a folder, no permission, unreadable.
tl::expected<QByteArray, Error> read(const QString& path);

/// Replaces or creates the file in one step (a temporary file beside it, then a rename), so that it is always the old
/// or the new one, whole. Follows a symbolic link to its target and keeps the file's permissions. What is no file (a
/// device, a pipe) is written into. Errors: it can't be written; the old file stays.
tl::expected<void, Error> write(const QString& path, const QByteArray& content);

} // namespace pigpen::file
