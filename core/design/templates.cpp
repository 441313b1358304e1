#include "core/design/templates.h"

#include <QFile>

namespace pigpen::templates {

QStringList names()
{
    return {QStringLiteral("sandbox"),    QStringLiteral("single"), QStringLiteral("pair"),    QStringLiteral("trio"),
            QStringLiteral("production"), QStringLiteral("citus"),  QStringLiteral("standby"), QStringLiteral("redis")};
}

/// The first line of each says it: "# Name: what it is".
QString summary(const QString& name)
{
    const QString line = QString::fromUtf8(text(name).split('\n').front());
    return line.mid(line.indexOf(u':') + 1).trimmed();
}

QByteArray text(const QString& name)
{
    QFile file(QStringLiteral(":/templates/%1.yml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pigpen::templates
