#include "tests/support/shared.h"

#include <QDir>
#include <QDirIterator>

namespace shared {

QString source(const QString& path)
{
    return QDir(QStringLiteral(PIGPEN_SOURCE_DIR)).filePath(path);
}

QString folder()
{
    const QString path = QDir::cleanPath(source(QStringLiteral("../shared")));
    return QDir(path).exists() ? path : QString();
}

QStringList templates()
{
    QStringList found;
    if (folder().isEmpty())
        return found;
    QDirIterator walk(folder() + QStringLiteral("/pigsty/conf"), {QStringLiteral("*.yml")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    found.sort();
    return found;
}

} // namespace shared
