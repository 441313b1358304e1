#include "core/edit/addresses.h"
#include "core/edit/home.h"
#include "core/edit/lookup.h"
#include "core/edit/members.h"
#include "core/edit/traits.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

const auto upstreamVariable = u"pg_upstream"_qs;
const auto delayVariable = u"pg_delay"_qs;

void writeRole(Draft& draft, const Cluster& cluster, const Instance& instance, const QString& role)
{
    const Inventory& inventory = *draft.before().inventory();
    const QString& variable = traitsOf(cluster.module).roleVariable;
    draft.put(decidingPath(inventory, instance.node, variable, instance.path), variable, Value(role));
    draft.expect(instance.node, variable, Value(role));
}

std::vector<const Instance*> primariesOf(const Cluster& cluster)
{
    std::vector<const Instance*> primaries;
    for (const Instance& instance : cluster.instances)
        if (instance.role == u"primary")
            primaries.push_back(&instance);
    return primaries;
}

/// There is exactly one primary, before and after: a change of role must not add a second or take the only one.
tl::expected<void, Error> checkOnePrimary(const Topology& topology, const Cluster& cluster, const Instance& instance,
                                          const QString& role)
{
    const auto primaries = primariesOf(cluster);
    if (role == u"primary" && !primaries.empty())
        return refuse(Words::tr("%1 has a primary already, %2").arg(cluster.name, primaries.front()->name),
                      Words::tr("promote %1 instead, which swaps their roles").arg(instance.name),
                      topology.tree()->place(primaries.front()->place));
    if (instance.role == u"primary" && primaries.size() == 1)
        return refuse(Words::tr("%1 is the only primary of %2").arg(instance.name, cluster.name),
                      Words::tr("promote another one instead, which makes this one a replica"),
                      topology.tree()->place(instance.place));
    return {};
}

/// Where the host's own setting of a variable stands; empty where a group sets it or nobody does.
Path ownSetting(const Inventory& inventory, const Instance& instance, const QString& variable)
{
    const Path path = decidingPath(inventory, instance.node, variable, instance.path) / variable;
    return inventory.tree()->at(path) ? path : Path();
}

void takeAway(Draft& draft, const Instance& instance, const QString& variable)
{
    const Path path = ownSetting(*draft.before().inventory(), instance, variable);
    if (path.empty())
        return;
    draft.remove(path);
    draft.note(Words::tr("removed %1 of %2").arg(variable, instance.name));
}

/// What makes a primary the leader of a standby cluster moves along when another takes over.
void handOver(Draft& draft, const Instance& from, const Instance& to, const QString& variable)
{
    const Inventory& inventory = *draft.before().inventory();
    const Path path = ownSetting(inventory, from, variable);
    if (path.empty())
        return takeAway(draft, to, variable);
    const Value value = inventory.tree()->at(path).value();
    draft.remove(path);
    draft.put(decidingPath(inventory, to.node, variable, to.path), variable, value);
    draft.expect(to.node, variable, value);
    draft.note(Words::tr("%1 moved from %2 to %3").arg(variable, from.name, to.name));
}

/// Whom an instance replicates from: its pg_upstream, else its cluster's primary.
Topology::Found sourceOf(const Topology& topology, const Topology::Found& follower)
{
    if (!follower.instance->upstreamAddress.isEmpty())
        return pgsqlInstanceOn(topology, follower.instance->upstreamAddress);
    return follower.instance->role == u"primary" ? Topology::Found()
                                                 : Topology::Found{follower.cluster, follower.cluster->primary()};
}

/// Whether `upstream` replicates from `follower`, be it through others.
bool wouldCircle(const Topology& topology, const Topology::Found& follower, const Topology::Found& upstream)
{
    Topology::Found at = upstream;
    for (size_t step = 0; at && step <= topology.nodes().size(); ++step) {
        if (at.instance == follower.instance)
            return true;
        at = sourceOf(topology, at);
    }
    return false;
}

tl::expected<void, Error> checkUpstream(const Topology& topology, const Topology::Found& follower,
                                        const QString& address)
{
    const QString& name = follower.instance->name;
    const Place place = topology.tree()->place(follower.instance->place);
    const Topology::Found upstream = pgsqlInstanceOn(topology, address);
    if (!upstream)
        return refuse(Words::tr("there is no PostgreSQL instance on %1").arg(address),
                      Words::tr("give the address of an instance"), place);
    if (upstream.instance == follower.instance)
        return refuse(Words::tr("%1 can't replicate from itself").arg(name),
                      Words::tr("give the address of another instance"), place);
    const bool leads = follower.instance->role == u"primary";
    if (leads && upstream.cluster == follower.cluster)
        return refuse(Words::tr("%1 is the primary of its cluster").arg(name),
                      Words::tr("give an instance of another cluster, or set the upstream of a replica"), place);
    if (!leads && upstream.cluster != follower.cluster)
        return refuse(Words::tr("%1 is no member of %2").arg(upstream.instance->name, follower.cluster->name),
                      Words::tr("give a member of %1, or set the upstream of its primary").arg(follower.cluster->name),
                      place);
    if (wouldCircle(topology, follower, upstream))
        return refuse(Words::tr("%1 replicates from %2 already").arg(upstream.instance->name, name),
                      Words::tr("give an instance that does not depend on %1").arg(name), place);
    return {};
}

Result removeUpstream(const Topology& topology, const Instance& instance)
{
    Draft draft(topology);
    if (!instance.upstreamAddress.isEmpty() && ownSetting(*topology.inventory(), instance, upstreamVariable).empty())
        draft.fail({Words::tr("the upstream of %1 is set for its group").arg(instance.name),
                    Words::tr("unset pg_upstream there"), topology.tree()->place(instance.place)});
    takeAway(draft, instance, upstreamVariable);
    takeAway(draft, instance, delayVariable);
    return draft.finish(Words::tr("Remove the upstream of %1").arg(instance.name));
}

} // namespace

Result setRole(const Topology& topology, const QString& name, const QString& role)
{
    const auto found = findInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    const auto [cluster, instance] = *found;
    if (const auto known = checkRole(*cluster, role); !known)
        return tl::unexpected(known.error());
    Draft draft(topology);
    const QString label = Words::tr("Make %1 %2").arg(name, role);
    if (instance->role == role)
        return draft.finish(label);
    if (cluster->module == Module::Pgsql)
        if (const auto fit = checkOnePrimary(topology, *cluster, *instance, role); !fit)
            return tl::unexpected(fit.error());
    writeRole(draft, *cluster, *instance, role);
    if (role == u"delayed")
        ensureDelayedService(draft, *cluster);
    return draft.finish(label);
}

Result promote(const Topology& topology, const QString& name)
{
    const auto found = findPgsqlInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    const auto [cluster, instance] = *found;
    Draft draft(topology);
    const auto primaries = primariesOf(*cluster);
    const QString label = Words::tr("Promote %1").arg(name);
    if (primaries.size() == 1 && primaries.front() == instance)
        return draft.finish(label);
    for (const Instance* old : primaries)
        if (old != instance)
            writeRole(draft, *cluster, *old, u"replica"_qs);
    if (instance->role != u"primary")
        writeRole(draft, *cluster, *instance, u"primary"_qs);
    if (!primaries.empty() && primaries.front() != instance) {
        handOver(draft, *primaries.front(), *instance, upstreamVariable);
        handOver(draft, *primaries.front(), *instance, delayVariable);
    }
    return draft.finish(label);
}

Result setUpstream(const Topology& topology, const QString& name, const QString& address)
{
    const auto found = findPgsqlInstance(topology, name);
    if (!found)
        return tl::unexpected(found.error());
    if (address.isEmpty())
        return removeUpstream(topology, *found->instance);
    if (const auto fit = checkUpstream(topology, *found, address); !fit)
        return tl::unexpected(fit.error());
    Draft draft(topology);
    const Instance& instance = *found->instance;
    if (instance.upstreamAddress != address) {
        draft.put(decidingPath(*topology.inventory(), instance.node, upstreamVariable, instance.path), upstreamVariable,
                  Value(address));
        draft.expect(instance.node, upstreamVariable, Value(address));
    }
    return draft.finish(Words::tr("Let %1 replicate from %2").arg(name, address));
}

} // namespace pigpen::edit
