#include "core/edit/addresses.h"
#include "core/edit/plaingroup.h"
#include "core/edit/references.h"
#include "core/edit/removal.h"
#include "core/edit/traits.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

namespace pigpen::edit {

using yaml::Value;

namespace {

/// A group whose hosts are members of a cluster by their number: a plain host there would be a member without one.
const Cluster* clusterOf(const Topology& topology, const QString& group)
{
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->group == group && !traitsOf(cluster->module).sequenceVariable.isEmpty() &&
            cluster->module != Module::Remote)
            return cluster.get();
    return nullptr;
}

tl::expected<void, Error> checkGroup(const Topology& topology, const QString& group, const QString& address)
{
    const GroupPtr found = topology.inventory()->group(group);
    if (!found)
        return refuse(Words::tr("there is no group %1").arg(group),
                      Words::tr("add a cluster of the archetype nodes with that name"));
    if (group == u"all")
        return refuse(Words::tr("a node belongs to a group below \"all\""), Words::tr("name one of its groups"));
    if (const Cluster* cluster = clusterOf(topology, group))
        return refuse(Words::tr("%1 is a cluster of the module %2").arg(cluster->name, moduleName(cluster->module)),
                      Words::tr("add an instance to it, which gives the node its number"),
                      topology.tree()->place(cluster->place));
    if (found->hosts.contains(address))
        return refuse(Words::tr("%1 stands in %2 already").arg(address, group), Words::tr("choose another group"));
    return {};
}

/// Whether a node may be written into a group of plain nodes; with no group named, into the one for new nodes.
tl::expected<void, Error> checkPlainNode(const Topology& topology, const QString& address, const QString& group)
{
    const bool isKnown = topology.inventory()->host(address) != nullptr;
    if (isKnown && group.isEmpty())
        return refuse(Words::tr("%1 is a node of the inventory already").arg(address),
                      Words::tr("name a group that it shall join"));
    if (!isKnown)
        if (const auto fit = checkNewAddress(topology, address); !fit)
            return tl::unexpected(fit.error());
    if (group.isEmpty() && !topology.inventory()->group(plainGroup()))
        return {};
    return checkGroup(topology, group.isEmpty() ? plainGroup() : group, address);
}

void renameHost(Draft& draft, const Host& host, const QString& to)
{
    for (const Host::Mention& mention : host.mentions) {
        const QString key = mention.key.string(); // with the port of a key "host:port"
        draft.rename(mention.path, Value(QString(to + key.mid(host.name.size()))));
    }
}

} // namespace

Result addNode(const Topology& topology, const QString& address, const QString& group, const QString& nodename)
{
    return addNodes(topology, {address}, group, nodename);
}

Result addNodes(const Topology& topology, const QStringList& addresses, const QString& group, const QString& nodename)
{
    if (addresses.size() > 1 && !nodename.isEmpty())
        return refuse(Words::tr("%1 nodes can't have one name").arg(addresses.size()),
                      Words::tr("leave the name out, or add them one by one"));
    const QString target = group.isEmpty() ? plainGroup() : group;
    for (const QString& address : addresses)
        if (const auto fit = checkPlainNode(topology, address, group); !fit)
            return tl::unexpected(fit.error());
    Draft draft(topology);
    addPlainHosts(draft, target, addresses, nodename);
    return draft.finish(addresses.size() == 1 ? Words::tr("Add %1 to %2").arg(addresses.front(), target)
                                              : Words::tr("Add %1 nodes to %2").arg(addresses.size()).arg(target));
}

Result removeNode(const Topology& topology, const QString& address)
{
    if (!topology.inventory()->host(address))
        return refuse(Words::tr("there is no node %1").arg(address), Words::tr("name a host of the inventory"));
    Draft draft(topology);
    Removal removal(draft);
    removal.addNode(address);
    removal.carryOut();
    return draft.finish(Words::tr("Remove the node %1").arg(address));
}

Result readdressNode(const Topology& topology, const QString& from, const QString& to)
{
    const HostPtr host = topology.inventory()->host(from);
    if (!host)
        return refuse(Words::tr("there is no node %1").arg(from), Words::tr("name a host of the inventory"));
    if (const auto fit = checkNewAddress(topology, to); !fit)
        return tl::unexpected(fit.error());
    if (topology.inventory()->host(to))
        return refuse(Words::tr("%1 is another node's address").arg(to), Words::tr("give an address that is free"));
    Draft draft(topology);
    const Renames words = {{from, to}};
    followReferences(draft, findReferences(*topology.inventory(), words, WordKind::Address), words);
    renameHost(draft, *host, to);
    return draft.finish(Words::tr("Change the address %1 to %2").arg(from, to));
}

} // namespace pigpen::edit
