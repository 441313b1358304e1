#include "core/design/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace pigpen::templates {

namespace {

struct Template
{
    const char* name;
    const char* title;
    const char* summary; // the first line of its text ends with it
};

constexpr Template builtIn[] = {
    {"single", QT_TRANSLATE_NOOP("Templates", "Single node"),
     QT_TRANSLATE_NOOP("Templates", "everything on one node, the smallest deployment")},
    {"pair", QT_TRANSLATE_NOOP("Templates", "Pair"),
     QT_TRANSLATE_NOOP("Templates", "two nodes, a primary and its replica; infra and etcd on the first")},
    {"trio", QT_TRANSLATE_NOOP("Templates", "Trio"),
     QT_TRANSLATE_NOOP("Templates", "three nodes that carry everything together; any one of them may fail")},
    {"sandbox", QT_TRANSLATE_NOOP("Templates", "Four-node sandbox"),
     QT_TRANSLATE_NOOP("Templates", "four nodes for learning and trying out")},
    {"production", QT_TRANSLATE_NOOP("Templates", "Production"),
     QT_TRANSLATE_NOOP(
         "Templates", "two infra nodes, three etcd members and three minio nodes of their own, two database clusters")},
    {"citus", QT_TRANSLATE_NOOP("Templates", "Citus"),
     QT_TRANSLATE_NOOP("Templates", "a sharded database of one coordinator and two worker clusters, two nodes each")},
    {"standby", QT_TRANSLATE_NOOP("Templates", "Standby site"),
     QT_TRANSLATE_NOOP("Templates",
                       "a cluster, its copy elsewhere that follows it, and one that follows an hour late")},
    {"redis", QT_TRANSLATE_NOOP("Templates", "Redis with Sentinel"),
     QT_TRANSLATE_NOOP("Templates",
                       "a primary with its replica, three sentinels that watch it, and a cluster of six processes")},
};

/// Empty where no template is called so.
QString translated(const QString& name, const char* Template::*words)
{
    for (const Template& one : builtIn)
        if (name == QLatin1String(one.name))
            return QCoreApplication::translate("Templates", one.*words);
    return {};
}

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
    return translated(name, &Template::title);
}

QString summary(const QString& name)
{
    return translated(name, &Template::summary);
}

QByteArray text(const QString& name)
{
    QFile file(QStringLiteral(":/templates/%1.yml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pigpen::templates
