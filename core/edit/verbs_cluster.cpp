#include "core/edit/addresses.h"
#include "core/edit/archetypes.h"
#include "core/edit/assignment.h"
#include "core/edit/groups.h"
#include "core/edit/home.h"
#include "core/edit/lookup.h"
#include "core/edit/plaingroup.h"
#include "core/edit/references.h"
#include "core/edit/removal.h"
#include "core/edit/traits.h"
#include "core/edit/verbs.h"
#include "core/edit/words.h"
#include "core/topology/naming.h"

#include <QSet>
#include <algorithm>

namespace pigpen::edit {

using yaml::Path;
using yaml::Value;

namespace {

using Checked = tl::expected<void, Error>;

Checked checkNames(const Topology& topology, const NewCluster& cluster)
{
    if (auto fit = checkClusterName(topology, cluster.name); !fit)
        return fit;
    for (const QString& name : clusterNames(cluster))
        if (auto fit = checkClusterName(topology, name); !fit)
            return fit;
    const Module module = traitsOf(cluster.archetype).module;
    if (module == Module::Infra && cluster.name != naming::defaultCluster(module))
        return refuse(Words::tr("the infra cluster is always called infra"),
                      Words::tr("leave the name out, or add an instance to the one there is"));
    return {};
}

Checked checkCount(const NewCluster& cluster)
{
    const ArchetypeTraits& traits = traitsOf(cluster.archetype);
    const int count = int(cluster.nodes.size());
    if (cluster.archetype == Archetype::Citus && count % (cluster.shards + 1) != 0)
        return refuse(
            Words::tr("%1 nodes can't be shared out to a coordinator and %2 shards").arg(count).arg(cluster.shards),
            Words::tr("give a multiple of %1").arg(cluster.shards + 1));
    if (count < traits.minimum || (traits.maximum > 0 && count > traits.maximum))
        return refuse(Words::tr("%1 nodes make no cluster of the archetype %2").arg(count).arg(traits.name),
                      traits.minimum == traits.maximum
                          ? Words::tr("give %n node(s)", nullptr, traits.minimum)
                          : Words::tr("give at least %n node(s)", nullptr, traits.minimum) +
                                (traits.maximum ? Words::tr(" and at most %1").arg(traits.maximum) : QString()));
    return {};
}

/// Every node must be free to join a cluster of that module.
Checked checkNodes(const Topology& topology, const NewCluster& request)
{
    Cluster cluster;
    cluster.module = traitsOf(request.archetype).module;
    cluster.name = request.name;
    QSet<QString> seen;
    for (const QString& node : request.nodes) {
        if (seen.contains(node))
            return refuse(Words::tr("%1 is given twice").arg(node), Words::tr("give each node once"));
        seen.insert(node);
        if (const auto fit = assign(topology, {}, cluster, node); !fit)
            return tl::unexpected(fit.error());
    }
    return {};
}

Checked checkUpstream(const Topology& topology, const NewCluster& cluster)
{
    const bool follows = cluster.archetype == Archetype::Standby || cluster.archetype == Archetype::Delayed;
    if (!follows && cluster.upstream.isEmpty())
        return {};
    if (!follows)
        return refuse(Words::tr("a cluster of the archetype %1 has no upstream").arg(archetypeName(cluster.archetype)),
                      Words::tr("choose the archetype standby or delayed"));
    if (cluster.upstream.isEmpty())
        return refuse(Words::tr("a %1 cluster needs an upstream").arg(archetypeName(cluster.archetype)),
                      Words::tr("give the address of the instance to replicate from"));
    if (!pgsqlInstanceOn(topology, cluster.upstream))
        return refuse(Words::tr("there is no PostgreSQL instance on %1").arg(cluster.upstream),
                      Words::tr("give the address of an instance of another cluster"));
    return {};
}

Checked checkAll(const Topology& topology, const NewCluster& cluster)
{
    return checkNames(topology, cluster)
        .and_then([&] { return checkUpstream(topology, cluster); })
        .and_then([&] { return checkCount(cluster); })
        .and_then([&] { return checkNodes(topology, cluster); });
}

/// The archetype's, with the prefix that the user wants.
QString stemOf(const NewCluster& cluster)
{
    const QString usual = QStringLiteral("pg-");
    const QString stem = traitsOf(cluster.archetype).stem;
    const QString& prefix = cluster.defaults.prefix;
    return prefix.isEmpty() || !stem.startsWith(usual) ? stem : prefix + stem.sliced(usual.size());
}

/// A name such that the whole group's clusters are free.
QString freeName(const Topology& topology, NewCluster cluster)
{
    const QString stem = stemOf(cluster);
    cluster.name = freeClusterName(topology, stem);
    for (int number = 2; !checkNames(topology, cluster) && number < 1000; ++number)
        cluster.name = freeClusterName(topology, stem + QString::number(number));
    return cluster.name;
}

/// How many nodes are proposed: for citus as many per group as the archetype has for its own number of shards.
int proposedCount(const NewCluster& cluster)
{
    const int count = nodeCount(cluster.archetype);
    return cluster.archetype == Archetype::Citus ? count / (NewCluster().shards + 1) * (cluster.shards + 1) : count;
}

NewCluster completed(const Topology& topology, NewCluster cluster)
{
    if (cluster.name.isEmpty())
        cluster.name = freeName(topology, cluster);
    if (cluster.nodes.isEmpty())
        cluster.nodes = freeAddresses(topology, proposedCount(cluster), {}, cluster.defaults.subnet);
    return cluster;
}

/// The names of a cluster and of its instances, and what they become.
Renames namesOf(const Cluster& cluster, const QString& to)
{
    Renames words = {{cluster.name, to}};
    for (const Instance& instance : cluster.instances)
        if (instance.seq >= 0)
            words.insert(naming::instance(cluster.name, QString::number(instance.seq)),
                         naming::instance(to, QString::number(instance.seq)));
    return words;
}

/// Whether a place names the cluster of its hosts, which makes them its members.
bool namesCluster(const Reference& place, const Cluster& cluster)
{
    const QString& variable = traitsOf(cluster.module).clusterVariable;
    if (place.node.string() != cluster.name)
        return false;
    return cluster.module == Module::Remote ? place.variable == u"pg_exporters" && place.key == variable
                                            : place.variable == variable && place.key.isEmpty();
}

std::vector<Reference> referencesTo(const Topology& topology, const Cluster& cluster, const Renames& words)
{
    std::vector<Reference> references = findReferences(*topology.inventory(), words, WordKind::Name);
    for (Reference& reference : references)
        reference.isKnown = reference.isKnown || namesCluster(reference, cluster);
    return references;
}

/// Where nothing named the cluster, its name was the module's default: its members' groups name it now.
void nameExplicitly(Draft& draft, const Cluster& cluster, const QString& to)
{
    QSet<QString> groups;
    const Inventory& inventory = *draft.before().inventory();
    for (const Instance& instance : cluster.instances)
        if (const Path entry = memberPath(inventory, instance); entry.size() > 2)
            groups.insert(std::get<QString>(entry[entry.size() - 3]));
    for (const QString& group : std::as_const(groups))
        draft.put(groupPath(inventory, group) / u"vars"_qs, traitsOf(cluster.module).clusterVariable, Value(to));
}

void noteHowItIsFound(Draft& draft, const Cluster& cluster)
{
    if (cluster.module == Module::Etcd)
        draft.note(Words::tr("PostgreSQL clusters find it by their own etcd_cluster: set it for all"));
}

void renameGroup(Draft& draft, const QString& from, const QString& to)
{
    const GroupPtr group = draft.before().inventory()->group(from);
    if (!group)
        return;
    for (const Group::Mention& mention : group->mentions) {
        draft.rename(mention.path, Value(to));
        draft.note(Words::tr("changed the group's name (line %1)").arg(draft.before().tree()->place(mention.key).line));
    }
}

} // namespace

Result addCluster(const Topology& topology, const NewCluster& request)
{
    if (request.archetype == Archetype::Citus && (request.shards < 1 || request.shards > 1000))
        return refuse(Words::tr("%1 is no number of shards").arg(request.shards), Words::tr("give 1 to 1000"));
    const NewCluster cluster = completed(topology, request);
    if (const auto fit = checkAll(topology, cluster); !fit)
        return tl::unexpected(fit.error());
    Draft draft(topology);
    addGroup(draft, cluster.name, groupOf(cluster));
    leavePlainGroup(draft, cluster.nodes);
    return draft.finish(Words::tr("Add the cluster %1").arg(cluster.name));
}

Result removeCluster(const Topology& topology, const QString& name)
{
    const auto cluster = findCluster(topology, name);
    if (!cluster)
        return tl::unexpected(cluster.error());
    Draft draft(topology);
    Removal removal(draft);
    removal.addCluster(*cluster);
    removal.carryOut();
    return draft.finish(Words::tr("Remove the cluster %1").arg(name));
}

Result renameCluster(const Topology& topology, const QString& from, const QString& to)
{
    const auto found = findCluster(topology, from);
    if (!found)
        return tl::unexpected(found.error());
    const Cluster& cluster = **found;
    if (cluster.module == Module::Infra)
        return refuse(Words::tr("the infra cluster is always called infra"), Words::tr("leave its name"),
                      topology.tree()->place(cluster.place));
    if (const auto fit = checkClusterName(topology, to, &cluster); !fit)
        return tl::unexpected(fit.error());
    Draft draft(topology);
    const Renames words = namesOf(cluster, to);
    const std::vector<Reference> references = referencesTo(topology, cluster, words);
    const auto names = [&](const Reference& reference) { return namesCluster(reference, cluster); };
    if (std::none_of(references.begin(), references.end(), names))
        nameExplicitly(draft, cluster, to);
    followReferences(draft, references, words);
    noteHowItIsFound(draft, cluster);
    if (cluster.group == from && cluster.module != Module::Remote)
        renameGroup(draft, from, to);
    return draft.finish(Words::tr("Rename the cluster %1 to %2").arg(from, to));
}

} // namespace pigpen::edit
