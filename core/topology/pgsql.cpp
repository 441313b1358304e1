#include "core/topology/derivation.h"
#include "core/topology/entries.h"
#include "core/topology/secrets.h"

#include <algorithm>
#include <optional>

namespace pigpen {

namespace {

QString primaryRole()
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
QString vip(const Members& members, const QString& group)
{
    for (const HostView* member : members)
        if ((*member)[Variable::PgVipEnabled].toBool(false))
            return (*member)[Variable::PgVipAddress].text();
    return nodeVip(members, group);
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

/// Reads the items of a list that are mappings with a name and are to be there; a bare name counts too. `read` takes
/// a field's name and value.
template<typename Entity, typename Read>
std::vector<Entity> itemsOf(yaml::Node list, const Read& read)
{
    std::vector<Entity> entities;
    const yaml::Node sequence = list ? list.target() : list;
    if (!sequence.isSequence())
        return entities;
    entities.reserve(size_t(sequence.size()));
    for (const yaml::Node::Entry& item : sequence) {
        Entity entity;
        bool absent = false;
        const yaml::Node fields = item.value.target();
        entity.name = textOf(fields);
        entity.place = item.value;
        forEachLoaded(fields, [&](const yaml::Node::Entry& field) {
            const std::string_view key = field.key.text();
            if (key == "name")
                entity.name = textOf(field.value);
            else if (key == "state")
                absent = textOf(field.value) == u"absent";
            else if (key == "comment")
                entity.comment = secrets::without(textOf(field.value)); // it is shown, and published
            else
                read(entity, key, field.value);
        });
        if (!absent && !entity.name.isEmpty())
            entities.push_back(std::move(entity));
    }
    return entities;
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
    cluster.vip = vip(members, cluster.group);
    cluster.databases = databasesOf(lead[Variable::PgDatabases].value);
    cluster.roles = rolesOf(lead[Variable::PgUsers].value);
    cluster.services = services.of(cluster, members, lead);
}

std::vector<Database> databasesOf(yaml::Node list)
{
    return itemsOf<Database>(list, [](Database& database, std::string_view key, yaml::Node value) {
        if (key == "owner")
            database.owner = textOf(value);
        else if (key == "extensions")
            database.extensions = namesOf(value);
    });
}

std::vector<Role> rolesOf(yaml::Node list)
{
    return itemsOf<Role>(list, [](Role& role, std::string_view key, yaml::Node value) {
        if (key == "roles")
            role.memberOf = namesOf(value);
        else if (key == "login")
            role.login = !value || value.value().toBool(true);
    });
}

} // namespace pigpen
