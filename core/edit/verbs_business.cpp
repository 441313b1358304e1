#include "core/edit/grouplist.h"
#include "core/edit/lookup.h"
#include "core/edit/scope.h"
#include "core/edit/services.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"
#include "core/topology/jmespath/expression.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::edit {

using yaml::Value;

namespace {

const auto databases = u"pg_databases"_qs;
const auto users = u"pg_users"_qs;
const auto services = u"pg_services"_qs;

/// A cluster, or a group that several clusters share, with a list of its own variables.
struct Target
{
    ClusterPtr cluster; // one of them, where the group holds several
    GroupList list;
};

ClusterPtr pgsqlClusterIn(const Topology& topology, const QString& group)
{
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->module == Module::Pgsql && cluster->group == group)
            return cluster;
    return {};
}

tl::expected<Target, Error> findTarget(const Topology& topology, const QString& name, const QString& variable)
{
    const auto group = resolveGroup(topology, name);
    if (!group)
        return tl::unexpected(group.error());
    const ClusterPtr cluster = pgsqlClusterIn(topology, (*group)->name);
    if (!cluster)
        return refuse(Words::tr("%1 is no PostgreSQL cluster").arg(name), Words::tr("name one of the module pgsql"));
    return groupList(topology, **group, variable).map([&](const GroupList& list) { return Target{cluster, list}; });
}

/// PostgreSQL takes any quoted name, but Pigsty's scripts, and people, take those that need no quotes, and dashes.
tl::expected<void, Error> checkIdentifier(const QString& name)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_$-]{0,62}$"_qs);
    if (pattern.match(name).hasMatch())
        return {};
    return refuse(Words::tr("\"%1\" is no name that PostgreSQL takes plainly").arg(name),
                  Words::tr("use up to 63 letters, digits, underscores and dashes, and no digit first"));
}

tl::expected<void, Error> checkServiceName(const QString& name)
{
    static const QRegularExpression pattern(u"^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$"_qs);
    if (pattern.match(name).hasMatch())
        return {};
    return refuse(Words::tr("\"%1\" is no name of a service").arg(name), Words::tr("use letters, digits and dashes"));
}

tl::expected<void, Error> checkSelector(const QString& selector)
{
    const auto expression = jmespath::Expression::parse(selector);
    if (expression)
        return {};
    return refuse(Words::tr("\"%1\" is no selector").arg(selector), expression.error().what);
}

template<class Things>
bool hasNamed(const Things& things, const QString& name)
{
    return std::any_of(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; });
}

Error takenName(const Topology& topology, const Target& target, const QString& name)
{
    const qsizetype index = target.list.indexOf(name);
    const Place place = index < 0 ? Place() : topology.tree()->place(topology.tree()->at(target.list.path() / index));
    return {Words::tr("%1 has \"%2\" already").arg(target.cluster->name, name), Words::tr("choose another name"),
            place};
}

Result removeNamed(const Topology& topology, const Target& target, const QString& name, const QString& label,
                   const QString& note)
{
    const qsizetype index = target.list.indexOf(name);
    if (index < 0)
        return refuse(Words::tr("%1 of %2 lists no \"%3\"").arg(target.list.variable, target.cluster->name, name),
                      Words::tr("name one that is listed"));
    Draft draft(topology);
    draft.remove(target.list.path() / index);
    if (!note.isEmpty())
        draft.note(note);
    return draft.finish(label);
}

void noteUnknownRoles(Draft& draft, const Cluster& cluster, const QStringList& names)
{
    static const QStringList systemRoles = {u"postgres"_qs,         u"dbuser_dba"_qs,       u"dbuser_monitor"_qs,
                                            u"replicator"_qs,       u"dbrole_readonly"_qs,  u"dbrole_readwrite"_qs,
                                            u"dbrole_admin"_qs,     u"dbrole_offline"_qs,   u"pg_monitor"_qs,
                                            u"pg_read_all_data"_qs, u"pg_write_all_data"_qs};
    for (const QString& name : names)
        if (!systemRoles.contains(name) && !hasNamed(cluster.roles, name))
            draft.note(Words::tr("%1 has no role \"%2\" yet").arg(cluster.name, name));
}

Value textList(const QStringList& texts)
{
    Value::Sequence items;
    for (const QString& text : texts)
        items.push_back(Value(text));
    return Value(items, Value::Form::Flow);
}

/// Who still needs a role: an owner's databases, and the roles that are members of it.
QString dependentOf(const Cluster& cluster, const QString& role)
{
    for (const Database& database : cluster.databases)
        if (database.owner == role)
            return Words::tr("the database %1 is owned by it").arg(database.name);
    for (const Role& other : cluster.roles)
        if (other.memberOf.contains(role))
            return Words::tr("the role %1 is a member of it").arg(other.name);
    return {};
}

tl::expected<void, Error> checkDefaultService(const Target& target, const QString& name)
{
    for (const Service& service : target.cluster->services)
        if (service.shortName == name && service.origin == u"default")
            return refuse(Words::tr("%1 is one of the default services").arg(service.name),
                          Words::tr("set pg_default_services of %1 instead").arg(target.cluster->name));
    const auto isDelayed = [](const Instance& instance) { return instance.role == u"delayed"; };
    const auto& members = target.cluster->instances;
    if (name == u"delayed" && std::any_of(members.begin(), members.end(), isDelayed))
        return refuse(Words::tr("%1 has delayed members, which need that service").arg(target.cluster->name),
                      Words::tr("give them another role first"));
    return {};
}

} // namespace

Result addDatabase(const Topology& topology, const QString& cluster, const QString& name, const QString& owner)
{
    if (const auto fit = checkIdentifier(name); !fit)
        return tl::unexpected(fit.error());
    const auto target = findTarget(topology, cluster, databases);
    if (!target)
        return tl::unexpected(target.error());
    if (target->list.indexOf(name) >= 0)
        return tl::unexpected(takenName(topology, *target, name));
    Draft draft(topology);
    Value::Map item = {member(u"name"_qs, Value(name))};
    if (!owner.isEmpty()) {
        item.push_back(member(u"owner"_qs, Value(owner)));
        noteUnknownRoles(draft, *target->cluster, {owner});
    }
    draft.append(target->list.variables, databases, Value(item, Value::Form::Flow));
    return draft.finish(Words::tr("Add the database %1 to %2").arg(name, cluster));
}

Result removeDatabase(const Topology& topology, const QString& cluster, const QString& name)
{
    const auto target = findTarget(topology, cluster, databases);
    if (!target)
        return tl::unexpected(target.error());
    return removeNamed(topology, *target, name, Words::tr("Remove the database %1 from %2").arg(name, cluster),
                       Words::tr("a database that exists stays: to drop it, set its state to absent and run pgsql-db"));
}

Result addRole(const Topology& topology, const QString& cluster, const QString& name, const QStringList& memberOf)
{
    if (const auto fit = checkIdentifier(name); !fit)
        return tl::unexpected(fit.error());
    const auto target = findTarget(topology, cluster, users);
    if (!target)
        return tl::unexpected(target.error());
    if (target->list.indexOf(name) >= 0)
        return tl::unexpected(takenName(topology, *target, name));
    Draft draft(topology);
    Value::Map item = {member(u"name"_qs, Value(name))};
    if (!memberOf.isEmpty()) {
        item.push_back(member(u"roles"_qs, textList(memberOf)));
        noteUnknownRoles(draft, *target->cluster, memberOf);
    }
    draft.append(target->list.variables, users, Value(item, Value::Form::Flow));
    return draft.finish(Words::tr("Add the role %1 to %2").arg(name, cluster));
}

Result removeRole(const Topology& topology, const QString& cluster, const QString& name)
{
    const auto target = findTarget(topology, cluster, users);
    if (!target)
        return tl::unexpected(target.error());
    if (const QString dependent = dependentOf(*target->cluster, name); !dependent.isEmpty())
        return refuse(Words::tr("the role %1 is still needed: %2").arg(name, dependent),
                      Words::tr("change that first"));
    return removeNamed(topology, *target, name, Words::tr("Remove the role %1 from %2").arg(name, cluster),
                       Words::tr("a role that exists stays: to drop it, set its state to absent and run pgsql-user"));
}

Result addService(const Topology& topology, const QString& cluster, const QString& name, std::optional<int> port,
                  const QString& selector)
{
    if (const auto fit = checkServiceName(name); !fit)
        return tl::unexpected(fit.error());
    const auto target = findTarget(topology, cluster, services);
    if (!target)
        return tl::unexpected(target.error());
    const auto isCalledSo = [&](const Service& service) { return service.shortName == name; };
    const auto& existing = target->cluster->services;
    if (std::any_of(existing.begin(), existing.end(), isCalledSo))
        return tl::unexpected(takenName(topology, *target, name));
    if (port)
        if (const auto fit = checkServicePort(topology, *target->cluster, *port); !fit)
            return tl::unexpected(fit.error());
    const int chosen = port ? *port : freeServicePort(topology, *target->cluster);
    const QString members = selector.isEmpty() ? u"[]"_qs : selector;
    if (const auto fit = checkSelector(members); !fit)
        return tl::unexpected(fit.error());
    const bool isKnown = name == u"delayed" && selector.isEmpty();
    Draft draft(topology);
    draft.append(target->list.variables, services,
                 isKnown ? delayedService(chosen)
                         : Value(Value::Map{member(u"name"_qs, Value(name)), member(u"port"_qs, Value(chosen)),
                                            member(u"selector"_qs, Value(members))},
                                 Value::Form::Flow));
    return draft.finish(Words::tr("Add the service %1 to %2").arg(name, cluster));
}

Result removeService(const Topology& topology, const QString& cluster, const QString& name)
{
    const auto target = findTarget(topology, cluster, services);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto fit = checkDefaultService(*target, name); !fit)
        return tl::unexpected(fit.error());
    return removeNamed(topology, *target, name, Words::tr("Remove the service %1 from %2").arg(name, cluster), {});
}

} // namespace pigpen::edit
