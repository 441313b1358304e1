#include "core/topology/membership.h"

#include "core/topology/naming.h"

#include <algorithm>
#include <array>

namespace pigpen {

namespace {

constexpr std::array identityModules{Module::Pgsql, Module::Infra, Module::Etcd, Module::Minio,
                                     Module::Redis, Module::Kafka, Module::Mysql};

bool isSet(const HostView& host, Variable variable)
{
    return variable != Variable::Count && !host[variable].text().isEmpty();
}

/// Pigsty's playbooks know these modules' nodes by the name of their group.
bool isInModuleGroup(const HostView& host, Module module)
{
    return (module == Module::Infra || module == Module::Etcd) && host.isIn(moduleName(module));
}

/// A name that `all.vars` gives a cluster makes no members by itself, but in PGSQL, where the effective pg_cluster
/// alone decides.
bool belongsTo(const HostView& host, Module module)
{
    const auto [cluster, seq] = identityVariables(module);
    if (module == Module::Pgsql)
        return isSet(host, cluster);
    if (module == Module::Redis && host[Variable::RedisInstances].isOwn())
        return true;
    const bool named = isSet(host, cluster) && host[cluster].isOwn();
    return named || isSet(host, seq) || isInModuleGroup(host, module);
}

/// The group that says most about the identity: what names the cluster, else what numbers the instance, else the last
/// one that lists the host.
QString definingGroup(const HostView& host, Module module)
{
    const auto [cluster, seq] = identityVariables(module);
    for (const Variable variable : {cluster, seq})
        if (isSet(host, variable) && host[variable].isOwn())
            return *host[variable].origin.group;
    if (isInModuleGroup(host, module))
        return moduleName(module);
    return host.host().mentions.back().group;
}

QString clusterName(const HostView& host, Module module, const QString& group)
{
    const Variable variable = identityVariables(module).cluster;
    const QString written = variable == Variable::Count ? QString() : host[variable].text();
    if (!written.isEmpty())
        return written;
    const QString byDefault = naming::defaultCluster(module);
    return byDefault.isEmpty() ? group : byDefault;
}

Membership own(const HostView& host, Module module)
{
    const QString group = definingGroup(host, module);
    return {module, clusterName(host, module, group), host.host().name, group};
}

void addRemote(const HostView& host, std::vector<Membership>& memberships)
{
    const Fact& exporters = host[Variable::PgExporters];
    const yaml::Node map = exporters.value ? exporters.value.target() : exporters.value;
    if (!map.isMap())
        return;
    for (const yaml::Node::Entry& entry : map) {
        const QString cluster = textOf(entry.value.find("pg_cluster"));
        if (!cluster.isEmpty())
            memberships.push_back(
                {Module::Remote, cluster, textOf(entry.value.find("pg_host")), *exporters.origin.group});
    }
}

} // namespace

IdentityVariables identityVariables(Module module)
{
    switch (module) {
    case Module::Pgsql:
        return {Variable::PgCluster, Variable::PgSeq};
    case Module::Infra:
        return {Variable::Count, Variable::InfraSeq};
    case Module::Etcd:
        return {Variable::EtcdCluster, Variable::EtcdSeq};
    case Module::Minio:
        return {Variable::MinioCluster, Variable::MinioSeq};
    case Module::Redis:
        return {Variable::RedisCluster, Variable::RedisNode};
    case Module::Kafka:
        return {Variable::KafkaCluster, Variable::KafkaSeq};
    case Module::Mysql:
        return {Variable::MysqlCluster, Variable::MysqlSeq};
    case Module::Node:
        return {Variable::NodeCluster, Variable::Count};
    case Module::Remote:
        break;
    }
    return {};
}

std::vector<Membership> membershipsOf(const HostView& host)
{
    std::vector<Membership> memberships;
    for (const Module module : identityModules)
        if (belongsTo(host, module))
            memberships.push_back(own(host, module));
    if (memberships.empty())
        memberships.push_back(own(host, Module::Node));
    addRemote(host, memberships);
    return memberships;
}

} // namespace pigpen
