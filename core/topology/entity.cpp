#include "core/topology/entity.h"

#include <QStringList>
#include <QUrl>
#include <array>
#include <optional>

namespace pigpen {

namespace {

using Kind = EntityId::Kind;

constexpr std::array modules{Module::Pgsql, Module::Infra, Module::Etcd, Module::Minio, Module::Redis,
                             Module::Kafka, Module::Mysql, Module::Node, Module::Remote};
constexpr std::array parts{Kind::Instance, Kind::Service, Kind::Database, Kind::Role};

/// The first word of a cluster's key. That of plain nodes is its own, since "node/…" is a machine.
QString clusterWord(Module module)
{
    return module == Module::Node ? QStringLiteral("nodes") : moduleName(module);
}

QString partWord(Kind kind)
{
    switch (kind) {
    case Kind::Instance:
        return QStringLiteral("instance");
    case Kind::Service:
        return QStringLiteral("service");
    case Kind::Database:
        return QStringLiteral("database");
    case Kind::Role:
        return QStringLiteral("role");
    case Kind::None:
    case Kind::Cluster:
    case Kind::Node:
        break;
    }
    return {};
}

/// Names may hold anything, also what separates them here.
QString escaped(QString name)
{
    return name.replace(u'%', QStringLiteral("%25")).replace(u'/', QStringLiteral("%2F"));
}

QString unescaped(const QString& word)
{
    return QUrl::fromPercentEncoding(word.toUtf8());
}

std::optional<Module> moduleOfWord(const QString& word)
{
    for (const Module module : modules)
        if (clusterWord(module) == word)
            return module;
    return {};
}

Kind partOfWord(const QString& word)
{
    for (const Kind kind : parts)
        if (partWord(kind) == word)
            return kind;
    return Kind::None;
}

} // namespace

QString moduleName(Module module)
{
    switch (module) {
    case Module::Pgsql:
        return QStringLiteral("pgsql");
    case Module::Infra:
        return QStringLiteral("infra");
    case Module::Etcd:
        return QStringLiteral("etcd");
    case Module::Minio:
        return QStringLiteral("minio");
    case Module::Redis:
        return QStringLiteral("redis");
    case Module::Kafka:
        return QStringLiteral("kafka");
    case Module::Mysql:
        return QStringLiteral("mysql");
    case Module::Node:
        return QStringLiteral("node");
    case Module::Remote:
        return QStringLiteral("remote");
    }
    return {};
}

QString EntityId::toString() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Node:
        return QStringLiteral("node/") + escaped(name);
    case Kind::Cluster:
        return clusterWord(module) + u'/' + escaped(cluster);
    case Kind::Instance:
    case Kind::Service:
    case Kind::Database:
    case Kind::Role:
        break;
    }
    return clusterWord(module) + u'/' + escaped(cluster) + u'/' + partWord(kind) + u'/' + escaped(name);
}

EntityId EntityId::fromString(QStringView text)
{
    const QStringList words = text.toString().split(u'/');
    if (words.size() == 2 && words[0] == u"node")
        return ofNode(unescaped(words[1]));
    const auto module = moduleOfWord(words[0]);
    if (!module || (words.size() != 2 && words.size() != 4))
        return {};
    if (words.size() == 2)
        return ofCluster(*module, unescaped(words[1]));
    const Kind kind = partOfWord(words[2]);
    return kind == Kind::None ? EntityId() : EntityId{kind, *module, unescaped(words[1]), unescaped(words[3])};
}

size_t qHash(const EntityId& id, size_t seed)
{
    return qHashMulti(seed, int(id.kind), int(id.module), id.cluster, id.name);
}

QString kindWord(EntityId::Kind kind)
{
    switch (kind) {
    case EntityId::Kind::None:
        return {};
    case EntityId::Kind::Cluster:
        return QStringLiteral("cluster");
    case EntityId::Kind::Instance:
        return QStringLiteral("instance");
    case EntityId::Kind::Service:
        return QStringLiteral("service");
    case EntityId::Kind::Node:
        return QStringLiteral("node");
    case EntityId::Kind::Database:
        return QStringLiteral("database");
    case EntityId::Kind::Role:
        return QStringLiteral("role");
    }
    Q_UNREACHABLE();
}

} // namespace pigpen
