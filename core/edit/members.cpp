#include "core/edit/members.h"

#include "core/edit/home.h"
#include "core/edit/services.h"
#include "core/edit/traits.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

const auto nodename = u"nodename"_qs;
const auto redisInstances = u"redis_instances"_qs;

/// A layout of Redis processes for another node: what follows a process on the model's own node follows the one on the
/// new node.
Value mirrored(const Value& value, const QString& model, const QString& address)
{
    if (value.isString()) {
        QStringList words = value.toString().split(u' ');
        if (words.first() == model)
            words.first() = address;
        return Value(words.join(u' '));
    }
    Value::Map members;
    for (const Value::Member& each : value.members())
        members.push_back({each.key, mirrored(each.value, model, address)});
    return value.isMap() ? Value(members, Value::Form::Flow) : value;
}

/// Builds the variables of one host entry, in the order of a model.
class MemberWriter
{
public:
    MemberWriter(const Cluster& cluster, const QString& address, const Assignment& assignment)
        : m_cluster(cluster), m_traits(traitsOf(cluster.module)), m_address(address), m_assignment(assignment)
    {
    }

    void follow(const yaml::Node& model, const Instance& instance)
    {
        if (!model.isMap())
            return;
        for (const yaml::Node::Entry& entry : model)
            follow(entry.key.string(), entry.value.value(), instance);
    }

    void complete()
    {
        if (!m_traits.sequenceVariable.isEmpty() && !has(m_traits.sequenceVariable))
            add(m_traits.sequenceVariable, Value(m_assignment.seq));
        if (needsRole() && !has(m_traits.roleVariable))
            add(m_traits.roleVariable, Value(m_assignment.role));
        if (m_cluster.module == Module::Redis && !has(redisInstances))
            add(redisInstances, defaultRedisInstances());
        if (m_cluster.module == Module::Node && m_cluster.instances.empty())
            add(nodename, Value(m_assignment.name));
    }

    const Value::Map& variables() const { return m_variables; }

private:
    void follow(const QString& name, const Value& value, const Instance& model)
    {
        if (name == m_traits.sequenceVariable)
            add(name, Value(m_assignment.seq));
        else if (name == m_traits.roleVariable && !m_assignment.role.isEmpty())
            add(name, Value(m_assignment.role));
        else if (name == redisInstances)
            add(name, mirrored(value, model.node, m_address));
        else if (m_traits.clusterWide.contains(name))
            add(name, value);
        else if (name == nodename && isOwnName(value.toString(), model))
            add(name, Value(m_assignment.name));
    }

    /// Whether a node is named after its member: then the new one is too.
    bool isOwnName(const QString& text, const Instance& model) const
    {
        return text == model.name || text == u"%1-%2"_qs.arg(m_cluster.name).arg(model.seq);
    }

    /// Kafka's members are combined unless they say otherwise; PostgreSQL's always say.
    bool needsRole() const { return !m_assignment.role.isEmpty() && m_assignment.role != u"combined"_qs; }

    bool has(const QString& name) const
    {
        return std::any_of(m_variables.begin(), m_variables.end(),
                           [&](const Value::Member& each) { return each.key == Value(name); });
    }

    void add(const QString& name, const Value& value) { m_variables.push_back(member(name, value)); }

    const Cluster& m_cluster;
    const ModuleTraits& m_traits;
    const QString m_address;
    const Assignment m_assignment;
    Value::Map m_variables;
};

/// A lone instance that names its cluster itself is followed too; but where nothing else names the cluster for the new
/// member, it must say so.
void nameCluster(const Topology& topology, const Cluster& cluster, Value::Map& variables)
{
    const QString& variable = traitsOf(cluster.module).clusterVariable;
    const GroupPtr group = topology.inventory()->group(cluster.group);
    const bool named = std::any_of(variables.begin(), variables.end(),
                                   [&](const Value::Member& each) { return each.key == Value(variable); });
    const bool needsName = cluster.module == Module::Pgsql || cluster.module == Module::Redis;
    if (named || !needsName || (group && topology.inventory()->groupVariable(*group, variable).isSet()))
        return;
    variables.insert(variables.begin(), member(variable, Value(cluster.name)));
}

} // namespace

Value defaultRedisInstances()
{
    return Value(Value::Map{{Value(6379), Value(Value::Map{}, Value::Form::Flow)}}, Value::Form::Flow);
}

Value::Map memberVariables(const Topology& topology, const Cluster& cluster, const QString& address,
                           const Assignment& assignment)
{
    MemberWriter writer(cluster, address, assignment);
    const Inventory& inventory = *topology.inventory();
    if (const Instance* model = lastMember(inventory, cluster))
        writer.follow(topology.tree()->at(memberPath(inventory, *model)), *model);
    writer.complete();
    Value::Map variables = writer.variables();
    nameCluster(topology, cluster, variables);
    return variables;
}

void addMember(Draft& draft, const Cluster& cluster, const QString& address, const Assignment& assignment)
{
    const Topology& topology = draft.before();
    const Path hosts = hostsPath(*topology.inventory(), cluster);
    const Value::Map variables = memberVariables(topology, cluster, address, assignment);
    if (draft.tree().at(hosts / address)) {
        for (const Value::Member& each : variables)
            draft.put(hosts / address, each.key.toString(), each.value);
    } else {
        draft.insert(hosts, indexBehindMembers(*topology.inventory(), cluster, hosts), Value(address),
                     Value(variables, Value::Form::Flow));
    }
    expectMember(draft, cluster, address, assignment);
}

void expectMember(Draft& draft, const Cluster& cluster, const QString& address, const Assignment& assignment)
{
    const ModuleTraits& traits = traitsOf(cluster.module);
    if (!traits.sequenceVariable.isEmpty())
        draft.expect(address, traits.sequenceVariable, Value(assignment.seq));
    if (cluster.module != Module::Pgsql)
        return;
    draft.expect(address, traits.roleVariable, Value(assignment.role));
    draft.expect(address, traits.clusterVariable, Value(cluster.name));
}

tl::expected<void, Error> checkRole(const Cluster& cluster, const QString& role)
{
    const QStringList& roles = traitsOf(cluster.module).roles;
    if (roles.contains(role))
        return {};
    if (roles.isEmpty())
        return refuse(Words::tr("the members of %1 have no role to set").arg(cluster.name),
                      Words::tr("leave the role out"));
    return refuse(Words::tr("\"%1\" is no role of %2").arg(role, moduleName(cluster.module)),
                  Words::tr("choose one of %1").arg(roles.join(u", "_qs)));
}

} // namespace pigpen::edit
