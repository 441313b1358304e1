#include "golden.h"

#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace golden {

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString difference(const QString& name, const QByteArray& bytes)
{
    const QString path = shared::source(QStringLiteral("tests/diagram/golden/") + name);
    if (qEnvironmentVariableIsSet("PIGPEN_UPDATE_GOLDENS"))
        return write(path, bytes) ? QString() : QStringLiteral("can't write ") + path;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
        return {};
    const QString other = QDir::temp().filePath(QStringLiteral("pigpen-golden-") + name);
    write(other, bytes);
    return QStringLiteral("%1 differs from %2").arg(other, path);
}

} // namespace golden
