#include "core/edit/archetypes.h"

#include "core/edit/draft.h"
#include "core/edit/members.h"
#include "core/edit/traits.h"
#include "core/topology/naming.h"

#include <algorithm>
#include <array>

namespace pigpen::edit {

using yaml::Value;

namespace {

constexpr int citusGroupSize = 2; // a primary and a replica each, as in Pigsty's own citus template
constexpr int defaultShards = 2;

const std::array<ArchetypeTraits, 14>& table()
{
    static const std::array<ArchetypeTraits, 14> rows = {{
        {Archetype::Single, u"single"_qs, Module::Pgsql, u"pg-test"_qs, 1, 1, 1, {}},
        {Archetype::Pair, u"pair"_qs, Module::Pgsql, u"pg-test"_qs, 2, 2, 2, {}},
        {Archetype::Trio, u"trio"_qs, Module::Pgsql, u"pg-test"_qs, 3, 3, 3, {}},
        {Archetype::Offline, u"offline"_qs, Module::Pgsql, u"pg-test"_qs, 3, 2, 0, u"offline"_qs},
        {Archetype::Standby, u"standby"_qs, Module::Pgsql, u"pg-standby"_qs, 2, 1, 0, {}},
        {Archetype::Delayed, u"delayed"_qs, Module::Pgsql, u"pg-delay"_qs, 1, 1, 0, {}},
        {Archetype::Citus, u"citus"_qs, Module::Pgsql, u"pg-citus"_qs, (defaultShards + 1) * citusGroupSize, 1, 0, {}},
        {Archetype::Infra, u"infra"_qs, Module::Infra, u"infra"_qs, 1, 1, 0, {}},
        {Archetype::Etcd, u"etcd"_qs, Module::Etcd, u"etcd"_qs, 3, 1, 0, {}},
        {Archetype::Minio, u"minio"_qs, Module::Minio, u"minio"_qs, 1, 1, 0, {}},
        {Archetype::Redis, u"redis"_qs, Module::Redis, u"redis-test"_qs, 1, 1, 0, {}},
        {Archetype::Kafka, u"kafka"_qs, Module::Kafka, u"kf-test"_qs, 3, 1, 0, {}},
        {Archetype::Mysql, u"mysql"_qs, Module::Mysql, u"my-test"_qs, 3, 1, 3, {}},
        {Archetype::Nodes, u"nodes"_qs, Module::Node, u"node-test"_qs, 1, 1, 0, {}},
    }};
    return rows;
}

Value text(const QString& content)
{
    return Value(content);
}

/// The identity of the member at `index` among `count`.
Value::Map pgsqlMember(const NewCluster& cluster, int index, int count)
{
    const QString& last = traitsOf(cluster.archetype).last;
    const bool leads = index == 0;
    QString role = leads ? u"primary"_qs : u"replica"_qs;
    if (!last.isEmpty() && index == count - 1)
        role = last;
    Value::Map variables = {member(u"pg_seq"_qs, Value(index + 1)), member(u"pg_role"_qs, text(role))};
    if (leads && !cluster.upstream.isEmpty())
        variables.push_back(member(u"pg_upstream"_qs, text(cluster.upstream)));
    if (leads && cluster.archetype == Archetype::Delayed)
        variables.push_back(member(u"pg_delay"_qs, text(cluster.delay)));
    return variables;
}

/// A citus member names its cluster itself: several clusters stand in one group (FACTS.md, "Identity parameters").
Value::Map citusMember(const NewCluster& cluster, int index, int count)
{
    const int perGroup = count / (cluster.shards + 1);
    const int group = index / perGroup;
    Value::Map variables = {member(u"pg_group"_qs, Value(group)),
                            member(u"pg_cluster"_qs, text(naming::citusCluster(cluster.name, group)))};
    for (const Value::Member& each : pgsqlMember(cluster, index % perGroup, perGroup))
        variables.push_back(each);
    return variables;
}

Value::Map moduleMember(const NewCluster& cluster, int index)
{
    const Module module = traitsOf(cluster.archetype).module;
    const QString& sequence = traitsOf(module).sequenceVariable;
    if (sequence.isEmpty())
        return {member(u"nodename"_qs, text(naming::instance(cluster.name, QString::number(index + 1))))};
    Value::Map variables = {member(sequence, Value(index + 1))};
    if (module == Module::Redis)
        variables.push_back(member(u"redis_instances"_qs, defaultRedisInstances()));
    return variables;
}

Value::Map memberOf(const NewCluster& cluster, int index, int count)
{
    if (cluster.archetype == Archetype::Citus)
        return citusMember(cluster, index, count);
    if (traitsOf(cluster.archetype).module == Module::Pgsql)
        return pgsqlMember(cluster, index, count);
    return moduleMember(cluster, index);
}

Value flowList(const QString& item)
{
    return Value(Value::Sequence{text(item)}, Value::Form::Flow);
}

/// What makes a sharded cluster, and the database that the shards share.
Value::Map citusVariables(const NewCluster& cluster)
{
    const Value database(
        Value::Map{member(u"name"_qs, text(u"citus"_qs)), member(u"extensions"_qs, flowList(u"citus"_qs))},
        Value::Form::Flow);
    return {member(u"pg_mode"_qs, text(u"citus"_qs)),
            member(u"pg_shard"_qs, text(cluster.name)),
            member(u"pg_primary_db"_qs, text(u"citus"_qs)),
            member(u"pg_extensions"_qs, flowList(u"citus"_qs)),
            member(u"pg_libs"_qs, text(u"citus, pg_stat_statements"_qs)),
            member(u"pg_databases"_qs, Value(Value::Sequence{database}, Value::Form::Block))};
}

Value::Map variablesOf(const NewCluster& cluster)
{
    if (cluster.archetype == Archetype::Citus)
        return citusVariables(cluster);
    const QString& variable = traitsOf(traitsOf(cluster.archetype).module).clusterVariable;
    return variable.isEmpty() ? Value::Map() : Value::Map{member(variable, text(cluster.name))};
}

} // namespace

const ArchetypeTraits& traitsOf(Archetype archetype)
{
    return *std::find_if(table().begin(), table().end(),
                         [archetype](const ArchetypeTraits& each) { return each.archetype == archetype; });
}

std::optional<Archetype> archetypeFromName(QStringView name)
{
    for (const ArchetypeTraits& each : table())
        if (each.name == name)
            return each.archetype;
    return {};
}

QString archetypeName(Archetype archetype)
{
    return traitsOf(archetype).name;
}

int nodeCount(Archetype archetype)
{
    return traitsOf(archetype).nodes;
}

int leastNodeCount(Archetype archetype)
{
    return archetype == Archetype::Citus ? defaultShards + 1 : traitsOf(archetype).minimum;
}

bool canBeMadeOf(Archetype archetype, int nodes)
{
    const int most = traitsOf(archetype).maximum;
    const bool shared = archetype != Archetype::Citus || nodes % (defaultShards + 1) == 0;
    return nodes >= leastNodeCount(archetype) && (most == 0 || nodes <= most) && shared;
}

QStringList clusterNames(const NewCluster& cluster)
{
    if (cluster.archetype != Archetype::Citus)
        return {cluster.name};
    QStringList names;
    for (int group = 0; group <= cluster.shards; ++group)
        names << naming::citusCluster(cluster.name, group);
    return names;
}

Value groupOf(const NewCluster& cluster)
{
    Value::Map hosts;
    const int count = int(cluster.nodes.size());
    for (int index = 0; index < count; ++index)
        hosts.push_back(member(cluster.nodes.at(index), Value(memberOf(cluster, index, count), Value::Form::Flow)));
    Value::Map group = {member(u"hosts"_qs, Value(hosts, Value::Form::Block))};
    if (const Value::Map variables = variablesOf(cluster); !variables.empty())
        group.push_back(member(u"vars"_qs, Value(variables, Value::Form::Block)));
    return Value(group, Value::Form::Block);
}

} // namespace pigpen::edit
