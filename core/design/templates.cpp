#include "core/design/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace pigpen::templates {

namespace {

struct Template
{
    const char* name;
    const char* title;
};

constexpr Template builtIn[] = {
    {"single", QT_TRANSLATE_NOOP("Templates", "Single node")},
    {"pair", QT_TRANSLATE_NOOP("Templates", "Pair")},
    {"trio", QT_TRANSLATE_NOOP("Templates", "Trio")},
    {"sandbox", QT_TRANSLATE_NOOP("Templates", "Four-node sandbox")},
    {"production", QT_TRANSLATE_NOOP("Templates", "Production")},
    {"citus", QT_TRANSLATE_NOOP("Templates", "Citus")},
    {"standby", QT_TRANSLATE_NOOP("Templates", "Standby site")},
    {"redis", QT_TRANSLATE_NOOP("Templates", "Redis with Sentinel")},
};

} // namespace

QStringList names()
{
    QStringList names;
    for (const Template& one : builtIn)
        names << QString::fromLatin1(one.name);
    return names;
}

QString title(const QString& name)
{
    for (const Template& one : builtIn)
        if (name == QLatin1String(one.name))
            return QCoreApplication::translate("Templates", one.title);
    return {};
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
