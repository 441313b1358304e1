#include "core/edit/assignment.h"
#include "core/edit/home.h"
#include "core/edit/lookup.h"
#include "core/edit/members.h"
#include "core/edit/plaingroup.h"
#include "core/edit/removal.h"
#include "core/edit/traits.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

/// The assignment by convention, with what the user asked for instead.
tl::expected<Assignment, Error> withWishes(const UsedNumbers& used, const Cluster& cluster, Assignment assignment,
                                           const NewInstance& wishes)
{
    if (!wishes.role.isEmpty()) {
        if (const auto known = checkRole(cluster, wishes.role); !known)
            return tl::unexpected(known.error());
        const Instance* primary = cluster.primary();
        if (cluster.module == Module::Pgsql && wishes.role == u"primary" && primary)
            return refuse(Words::tr("%1 has a primary already, %2").arg(cluster.name, primary->name),
                          Words::tr("add a replica and promote it"));
        assignment.role = wishes.role;
    }
    if (!wishes.seq)
        return assignment;
    const auto hasNumber = [&](const Instance& instance) { return instance.seq == *wishes.seq; };
    if (*wishes.seq < 0)
        return refuse(Words::tr("%1 is no natural number").arg(*wishes.seq), Words::tr("leave it out"));
    if (used.contains(cluster.name, *wishes.seq) ||
        std::any_of(cluster.instances.begin(), cluster.instances.end(), hasNumber))
        return refuse(Words::tr("%1 has used the number %2 already").arg(cluster.name).arg(*wishes.seq),
                      Words::tr("leave it out, or take %1").arg(assignment.seq));
    assignment.seq = *wishes.seq;
    assignment.name = u"%1-%2"_qs.arg(cluster.name).arg(assignment.seq);
    return assignment;
}

Error hasOtherMembers(const Topology& topology, const Cluster& cluster, const Instance& instance)
{
    return {Words::tr("%1 is the primary of %2, which has other members").arg(instance.name, cluster.name),
            Words::tr("promote another one first"), topology.tree()->place(instance.place)};
}

/// Why an instance can't leave its cluster for another one; nothing where it can.
std::optional<Error> whyNotMovable(const Topology& topology, const Topology::Found& found, const Cluster& target)
{
    const Cluster& source = *found.cluster;
    const Instance& instance = *found.instance;
    const Place place = topology.tree()->place(instance.place);
    if (source.id() == target.id())
        return Error{Words::tr("%1 is a member of %2 already").arg(instance.name, target.name),
                     Words::tr("choose another cluster"), place};
    if (source.module != target.module)
        return Error{Words::tr("%1 is of the module %2, %3 of %4")
                         .arg(instance.name, moduleName(source.module), target.name, moduleName(target.module)),
                     Words::tr("choose a cluster of the same module"), place};
    if (source.module == Module::Redis || source.module == Module::Remote)
        return Error{Words::tr("%1 can't move: it is bound to its node").arg(instance.name),
                     Words::tr("remove it and add a new one"), place};
    if (instance.role == u"primary" && source.instances.size() > 1)
        return hasOtherMembers(topology, source, instance);
    if (const Instance* follower = followerOf(topology, instance))
        return Error{Words::tr("%1 replicates from %2").arg(follower->name, instance.name),
                     Words::tr("give %1 another upstream first").arg(follower->name),
                     topology.tree()->place(follower->place)};
    return {};
}

/// Makes the entry that has moved say who it is now, and nothing of its old cluster.
void adopt(Draft& draft, const Path& entry, const Cluster& target, const Instance& instance,
           const Assignment& assignment)
{
    const ModuleTraits& traits = traitsOf(target.module);
    const Value::Map identity = memberVariables(draft.before(), target, instance.node, assignment);
    const auto belongs = [&](const QString& name) {
        return std::any_of(identity.begin(), identity.end(),
                           [&](const Value::Member& each) { return each.key == Value(name); });
    };
    for (const Value::Member& each : identity)
        draft.put(entry, each.key.toString(), each.value);
    for (const QString& name : traits.clusterWide + QStringList{u"pg_upstream"_qs, u"pg_delay"_qs})
        if (!belongs(name) && draft.tree().at(entry / name)) {
            draft.remove(entry / name);
            draft.note(Words::tr("%1 of %2 went with its old cluster").arg(name, instance.node));
        }
}

/// A group that has lost its last host goes, unless it has groups below it.
void removeIfEmptied(Draft& draft, const QString& name)
{
    const GroupPtr group = draft.before().inventory()->group(name);
    if (!group || group->hosts.size() > 1 || !group->children.isEmpty())
        return;
    for (const Group::Mention& mention : group->mentions)
        draft.removeIfPresent(mention.path);
    draft.note(Words::tr("the group %1 goes too").arg(name));
}

} // namespace

Result addInstance(const Topology& topology, const UsedNumbers& used, const NewInstance& request)
{
    const auto cluster = findCluster(topology, request.cluster);
    if (!cluster)
        return tl::unexpected(cluster.error());
    const auto assignment =
        assign(topology, used, **cluster, request.node).and_then([&](const Assignment& conventional) {
            return withWishes(used, **cluster, conventional, request);
        });
    if (!assignment)
        return tl::unexpected(assignment.error());
    Draft draft(topology);
    addMember(draft, **cluster, request.node, *assignment);
    if ((*cluster)->module != Module::Node)
        leavePlainGroup(draft, {request.node});
    if (assignment->role == u"delayed")
        ensureDelayedService(draft, **cluster);
    return draft.finish(Words::tr("Add %1 to %2").arg(assignment->name, (*cluster)->name));
}

Result removeInstance(const Topology& topology, const QString& name)
{
    const auto found = findInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    Draft draft(topology);
    Removal removal(draft);
    removal.addInstance(found->cluster, *found->instance);
    removal.carryOut();
    return draft.finish(Words::tr("Remove %1 from %2").arg(name, found->cluster->name));
}

Result moveInstance(const Topology& topology, const UsedNumbers& used, const QString& name, const QString& clusterName)
{
    const auto found = findInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    const auto target = findCluster(topology, clusterName);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto reason = whyNotMovable(topology, *found, **target))
        return tl::unexpected(*reason);
    const Assignment assignment = conventionalAssignment(used, **target);
    const Inventory& inventory = *topology.inventory();
    const Path hosts = hostsPath(inventory, **target);
    const QString& node = found->instance->node;
    const Path entry = memberPath(inventory, *found->instance);
    if (topology.tree()->at(hosts / node) && entry != hosts / node)
        return refuse(Words::tr("%1 stands in the group %2 already").arg(node, (*target)->group),
                      Words::tr("remove that entry first"), topology.tree()->place(topology.tree()->at(hosts / node)));
    Draft draft(topology);
    const qsizetype index = indexBehindMembers(inventory, **target, hosts);
    draft.move(entry, hosts, index);
    adopt(draft, hosts / node, **target, *found->instance, assignment);
    removeIfEmptied(draft, found->cluster->group);
    expectMember(draft, **target, node, assignment);
    return draft.finish(Words::tr("Move %1 to %2 as %3").arg(name, (*target)->name, assignment.name));
}

} // namespace pigpen::edit
