#include "core/edit/scope.h"

#include "core/edit/draft.h"
#include "core/edit/home.h"
#include "core/edit/words.h"

namespace pigpen::edit {

using yaml::Path;

namespace {

tl::expected<Scope, Error> hostScope(const Topology& topology, const QString& scope)
{
    const QString group = scope.section(u'/', 0, 0);
    const QString address = scope.section(u'/', 1);
    if (!topology.inventory()->group(group))
        return refuse(Words::tr("there is no group %1").arg(group), Words::tr("name a group of the inventory"));
    const Path path = hostPath(*topology.inventory(), group, address);
    if (path.empty())
        return refuse(Words::tr("the group %1 does not list %2").arg(group, address),
                      Words::tr("name one of its hosts"));
    return Scope{path, scope, address};
}

Error unknown(const Topology& topology, const QString& scope)
{
    if (const HostPtr host = topology.inventory()->host(scope); host && !host->mentions.empty())
        return {Words::tr("%1 stands in %n group(s): it is not clear which entry is meant", nullptr,
                          int(host->mentions.size()))
                    .arg(scope),
                Words::tr("write %1/%2").arg(host->mentions.front().group, scope)};
    return {Words::tr("nothing is called %1").arg(scope),
            Words::tr("name \"all\", a cluster, a group, an instance, or GROUP/IP")};
}

} // namespace

Path groupVariables(const Inventory& inventory, const Group& group, const QString& variable)
{
    for (const Group::Mention& mention : group.mentions) {
        const yaml::Node variables = mention.body.isMap() ? mention.body.find("vars") : yaml::Node();
        if (variables.isMap() && variables.find(variable.toStdString()))
            return mention.path / u"vars"_qs;
    }
    return groupPath(inventory, group.name) / u"vars"_qs;
}

Path variablesPath(const Topology& topology, const Scope& scope, const QString& variable)
{
    const GroupPtr group = scope.host.isEmpty() ? topology.inventory()->group(scope.name) : nullptr;
    return group ? groupVariables(*topology.inventory(), *group, variable) : scope.variables;
}

Setting inherited(const Topology& topology, const Scope& scope, const QString& variable)
{
    const Inventory& inventory = *topology.inventory();
    if (const HostPtr host = inventory.host(scope.host))
        return inventory.variable(*host, variable);
    const GroupPtr group = scope.host.isEmpty() ? inventory.group(scope.name) : nullptr;
    if (group)
        return inventory.groupVariable(*group, variable);
    const ClusterPtr cluster = topology.cluster(scope.name);
    const GroupPtr home = cluster ? inventory.group(cluster->group) : nullptr;
    return home ? inventory.groupVariable(*home, variable) : Setting();
}

Error notSetThere(const Topology& topology, const Scope& scope, const QString& variable)
{
    const Setting setting = inherited(topology, scope, variable);
    if (!setting.isSet())
        return {Words::tr("%1 is not set for %2").arg(variable, scope.name), Words::tr("name the scope that sets it")};
    return {Words::tr("%1 of %2 comes from %3").arg(variable, scope.name, setting.group),
            Words::tr("change it there, or set it here whole"), topology.tree()->place(setting.key)};
}

tl::expected<GroupPtr, Error> resolveGroup(const Topology& topology, const QString& name)
{
    if (const GroupPtr group = topology.inventory()->group(name))
        return group;
    const ClusterPtr cluster = topology.cluster(name);
    if (!cluster)
        return tl::unexpected(unknown(topology, name));
    const Place place = topology.tree()->place(cluster->place);
    if (cluster->module == Module::Remote)
        return refuse(Words::tr("%1 has no group of its own, it is listed in pg_exporters").arg(name),
                      Words::tr("name one of its instances"), place);
    if (const QStringList others = sharers(topology, *cluster); !others.isEmpty())
        return refuse(Words::tr("%1 shares the group %2 with %3").arg(name, cluster->group, others.join(u", "_qs)),
                      Words::tr("name the group %1 to change them all, or one instance").arg(cluster->group), place);
    return topology.inventory()->group(cluster->group);
}

tl::expected<Scope, Error> resolveScope(const Topology& topology, const QString& scope)
{
    if (scope.contains(u'/'))
        return hostScope(topology, scope);
    if (!topology.inventory()->group(scope) && !topology.cluster(scope))
        if (const Topology::Found found = topology.instance(scope))
            return Scope{found.instance->path, scope, found.instance->node};
    return resolveGroup(topology, scope).map([&](const GroupPtr& group) {
        return Scope{groupPath(*topology.inventory(), group->name) / u"vars"_qs, scope, {}};
    });
}

} // namespace pigpen::edit
