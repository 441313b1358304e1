#pragma once

#include <QByteArray>
#include <QString>

/// Pictures that were looked at and found good. A test compares with them byte by byte; PIGPEN_UPDATE_GOLDENS=1 writes
/// them anew, to be looked at again before they are committed.
namespace golden {

/// Empty where `bytes` are those of tests/diagram/golden/NAME; else where the new ones were put, to be compared.
QString difference(const QString& name, const QByteArray& bytes);

} // namespace golden
