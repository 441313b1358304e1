#include "core/topology/naming.h"

#include "core/topology/catalogue.h"

#include <algorithm>

namespace pigpen::naming {

namespace {

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

QString joined(const QString& first, const QString& second)
{
    return first + u'-' + second;
}

} // namespace

bool isClusterName(QStringView name)
{
    constexpr qsizetype longestLabel = 63;
    return !name.isEmpty() && name.size() <= longestLabel && std::all_of(name.begin(), name.end(), isLabelCharacter) &&
           !name.startsWith(u'-') && !name.endsWith(u'-') && name != u"root";
}

QString groupOf(const QString& cluster)
{
    return cluster;
}

QString instance(const QString& cluster, const QString& seq)
{
    return joined(cluster, seq);
}

QString redisInstance(const QString& cluster, const QString& node, const QString& port)
{
    return joined(joined(cluster, node), port);
}

QString service(const QString& cluster, const QString& shortName)
{
    return joined(cluster, shortName);
}

QString database(const QString& instance, const QString& name)
{
    return instance + u'.' + name;
}

QString minioNode(const QString& cluster, const QString& seq)
{
    return joined(cluster, seq) + QStringLiteral(".pigsty");
}

QString citusCluster(const QString& shard, int group)
{
    return shard + QString::number(group);
}

QString node(const QString& nodename, bool idFromPg, const QString& pgInstance, const QString& address)
{
    if (!nodename.isEmpty())
        return nodename;
    return idFromPg && !pgInstance.isEmpty() ? pgInstance : address;
}

bool isSeq(qint64 seq)
{
    return seq >= 0;
}

QString clusterVariable(Module module)
{
    switch (module) {
    case Module::Pgsql:
    case Module::Remote:
        return QStringLiteral("pg_cluster");
    case Module::Etcd:
        return QStringLiteral("etcd_cluster");
    case Module::Minio:
        return QStringLiteral("minio_cluster");
    case Module::Redis:
        return QStringLiteral("redis_cluster");
    case Module::Kafka:
        return QStringLiteral("kafka_cluster");
    case Module::Mysql:
        return QStringLiteral("mysql_cluster");
    case Module::Node:
        return QStringLiteral("node_cluster");
    case Module::Infra:
        break;
    }
    return {};
}

QString seqVariable(Module module)
{
    switch (module) {
    case Module::Pgsql:
    case Module::Remote:
        return QStringLiteral("pg_seq");
    case Module::Infra:
        return QStringLiteral("infra_seq");
    case Module::Etcd:
        return QStringLiteral("etcd_seq");
    case Module::Minio:
        return QStringLiteral("minio_seq");
    case Module::Redis:
        return QStringLiteral("redis_node");
    case Module::Kafka:
        return QStringLiteral("kafka_seq");
    case Module::Mysql:
        return QStringLiteral("mysql_seq");
    case Module::Node:
        break;
    }
    return {};
}

QString roleVariable(Module module)
{
    if (module == Module::Pgsql || module == Module::Remote)
        return QStringLiteral("pg_role");
    return module == Module::Kafka ? QStringLiteral("kafka_role") : QString();
}

QString defaultCluster(Module module)
{
    if (module == Module::Infra)
        return QStringLiteral("infra");
    const QString variable = clusterVariable(module);
    return variable.isEmpty() ? QString() : catalogue::fallback(variable).toString();
}

} // namespace pigpen::naming
