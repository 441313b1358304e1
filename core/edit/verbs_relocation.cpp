#include "core/edit/assignment.h"
#include "core/edit/home.h"
#include "core/edit/lookup.h"
#include "core/edit/members.h"
#include "core/edit/plaingroup.h"
#include "core/edit/traits.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// Why a member's entry can't become another node's; nothing where it can.
std::optional<Error> whyBound(const Topology& topology, const Topology::Found& found, const Path& entry)
{
    const Module module = found.cluster->module;
    const QString& name = found.instance->name;
    const Place place = topology.tree()->place(found.instance->place);
    if (module == Module::Redis || module == Module::Remote)
        return Error{Words::tr("%1 can't move: it is bound to its node").arg(name),
                     Words::tr("remove it and add a new one"), place};
    if (module == Module::Node)
        return Error{Words::tr("%1 is a node itself").arg(name), Words::tr("change its address instead"), place};
    const yaml::Node variables = topology.tree()->at(entry);
    for (const QString& other : sequenceVariables())
        if (other != traitsOf(module).sequenceVariable && variables.isMap() && variables.find(other.toStdString()))
            return Error{Words::tr("the entry of %1 numbers its node in another module too").arg(name),
                         Words::tr("give each module an entry in a group of its own"), place};
    return {};
}

/// Whoever names the old node as upstream means the instance, which it has now elsewhere.
void followUpstream(Draft& draft, const QString& from, const QString& to)
{
    const auto variable = u"pg_upstream"_qs;
    const Topology& topology = draft.before();
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& other : cluster->instances) {
            if (cluster->module != Module::Pgsql || other.upstreamAddress != from)
                continue;
            draft.put(decidingPath(*topology.inventory(), other.node, variable, other.path), variable, Value(to));
            draft.expect(other.node, variable, Value(to));
            draft.note(Words::tr("%1 replicates from %2 now").arg(other.name, to));
        }
}

/// A node stays when its instance leaves: where nothing else mentions it, it becomes a plain one.
void keepOldNode(Draft& draft, const Host& old, const QString& address)
{
    const Path waiting = hostPath(*draft.before().inventory(), plainGroup(), address);
    if (old.mentions.size() > 1)
        leavePlainGroup(draft, {address});
    else if (!waiting.empty())
        draft.rename(waiting, Value(old.name)); // the two change places
    else
        addPlainHosts(draft, plainGroup(), {old.name}, {});
}

} // namespace

Result relocateInstance(const Topology& topology, const QString& name, const QString& address)
{
    const auto found = findInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    const auto [cluster, instance] = *found;
    const Path entry = memberPath(*topology.inventory(), *instance);
    if (const auto reason = whyBound(topology, *found, entry))
        return tl::unexpected(*reason);
    const auto fits = assign(topology, {}, *cluster, address);
    const HostPtr old = topology.inventory()->host(instance->node);
    if (!fits || !old)
        return tl::unexpected(fits ? Error{Words::tr("there is no node %1").arg(instance->node), {}} : fits.error());
    Path target = entry;
    target.back() = address;
    if (topology.tree()->at(target))
        return refuse(Words::tr("%1 stands in the group %2 already").arg(address, cluster->group),
                      Words::tr("remove that entry first"), topology.tree()->place(topology.tree()->at(target)));
    Draft draft(topology);
    draft.rename(entry, Value(address));
    if (cluster->module == Module::Pgsql)
        followUpstream(draft, instance->node, address);
    keepOldNode(draft, *old, address);
    expectMember(draft, *cluster, address, {name, instance->seq, instance->role});
    return draft.finish(Words::tr("Move %1 to %2").arg(name, address));
}

} // namespace pigpen::edit
