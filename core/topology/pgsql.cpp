#include "core/topology/derivation.h"

#include <algorithm>
#include <optional>

namespace pigpen {

namespace {

const QString primaryRole()
{
    return QStringLiteral("primary");
}

void fillInstance(const HostView& host, Instance& instance)
{
    instance.role = host.textOrDefault(Variable::PgRole);
    instance.port = host.intOrDefault(Variable::PgPort);
    instance.upstreamAddress = host[Variable::PgUpstream].text();
    instance.delay = host[Variable::PgDelay].text();
    instance.offlineQuery = host[Variable::PgOfflineQuery].toBool(false);
    instance.weight = host.intOrDefault(Variable::PgWeight);
}

/// pg_vip_address where pg_vip_enabled, by the first member that says so; else the nodes' VIP.
QString vip(const Members& members)
{
    for (const HostView* member : members)
        if ((*member)[Variable::PgVipEnabled].toBool(false))
            return (*member)[Variable::PgVipAddress].text();
    return nodeVip(members);
}

/// Replicas follow their cluster's primary unless they name another upstream.
void fillUpstreams(Draft& draft)
{
    std::vector<Instance>& instances = draft.cluster.instances;
    const Instance* const primary = draft.cluster.primary();
    for (size_t i = 0; i < instances.size(); ++i) {
        Instance& instance = instances[i];
        if (!instance.upstreamAddress.isEmpty())
            draft.references.push_back({Reference::Kind::PgUpstream, i, instance.upstreamAddress, 0, {}});
        else if (primary != nullptr && instance.role != primaryRole())
            instance.upstream = primary->name;
    }
}

/// What is set for the cluster counts as its first primary sees it.
const HostView& leadOf(const Members& members, const Cluster& cluster)
{
    const auto primary = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                      [](const Instance& instance) { return instance.role == primaryRole(); });
    return primary == cluster.instances.end() ? *members.front()
                                              : *members[size_t(primary - cluster.instances.begin())];
}

bool isAbsent(yaml::Node fields)
{
    return textOf(fields.find("state")) == u"absent";
}

/// The texts of a list of names, or of mappings with a name.
QStringList namesOf(yaml::Node list)
{
    QStringList names;
    const yaml::Node sequence = list ? list.target() : list;
    if (!sequence.isSequence())
        return names;
    for (const yaml::Node::Entry& item : sequence) {
        const yaml::Node target = item.value.target();
        const QString name = target.isMap() ? textOf(target.find("name")) : textOf(target);
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

/// Calls `add` with each item of a list that is a mapping with a name and is to be there; a bare name counts too.
template<typename Add>
void forEachNamed(yaml::Node list, const Add& add)
{
    const yaml::Node sequence = list ? list.target() : list;
    if (!sequence.isSequence())
        return;
    for (const yaml::Node::Entry& item : sequence) {
        const yaml::Node fields = item.value.target();
        const QString name = fields.isMap() ? textOf(fields.find("name")) : textOf(fields);
        if (!name.isEmpty() && !isAbsent(fields))
            add(name, fields, item.value);
    }
}

} // namespace

void derivePgsql(const Members& members, Services& services, Draft& draft)
{
    Cluster& cluster = draft.cluster;
    for (size_t i = 0; i < members.size(); ++i)
        fillInstance(*members[i], cluster.instances[i]);
    fillUpstreams(draft);
    const HostView& lead = leadOf(members, cluster);
    cluster.mode = lead.textOrDefault(Variable::PgMode);
    cluster.shard = lead[Variable::PgShard].text();
    if (cluster.shard.isEmpty())
        cluster.shard = cluster.name;
    cluster.shardGroup = lead[Variable::PgGroup].toInt(-1);
    cluster.version = lead[Variable::PgVersion].text();
    cluster.vip = vip(members);
    cluster.databases = databasesOf(lead[Variable::PgDatabases].value);
    cluster.roles = rolesOf(lead[Variable::PgUsers].value);
    cluster.services = services.of(cluster, members, lead);
}

std::vector<Database> databasesOf(yaml::Node list)
{
    std::vector<Database> databases;
    forEachNamed(list, [&](const QString& name, yaml::Node fields, yaml::Node place) {
        databases.push_back({name, textOf(fields.find("owner")), textOf(fields.find("comment")),
                             namesOf(fields.find("extensions")), place});
    });
    return databases;
}

std::vector<Role> rolesOf(yaml::Node list)
{
    std::vector<Role> roles;
    forEachNamed(list, [&](const QString& name, yaml::Node fields, yaml::Node place) {
        const yaml::Node login = fields.find("login");
        roles.push_back({name, namesOf(fields.find("roles")), textOf(fields.find("comment")),
                         !login || login.value().toBool(true), place});
    });
    return roles;
}

} // namespace pigpen
