#include "app/canvas/verblist.h"

#include "core/edit/assignment.h"

#include <algorithm>

/// The verbs of instances.
namespace pigpen {

namespace {

/// None of the modules that bind their members to a node, and all of the same one.
bool canMove(const QList<EntityId>& instances)
{
    const Module module = instances.front().module;
    return module != Module::Redis && module != Module::Remote && module != Module::Node &&
           std::all_of(instances.begin(), instances.end(), [&](const EntityId& id) { return id.module == module; });
}

QStringList nodesOf(const Topology& topology, const QList<EntityId>& instances)
{
    QStringList nodes;
    for (const EntityId& id : instances) {
        if (const auto found = topology.instance(id.name))
            nodes << found.instance->node;
    }
    return nodes;
}

} // namespace

void VerbList::addInstanceVerbs(const QList<EntityId>& instances)
{
    const auto allOf = [&](Module module) {
        return std::all_of(instances.begin(), instances.end(), [&](const EntityId& id) { return id.module == module; });
    };
    const Topology& topology = *m_document.topology();
    if (allOf(Module::Node)) // the card of a plain node is the node
        return addNodeVerbs(nodesOf(topology, instances));
    const bool postgres = allOf(Module::Pgsql);
    const auto found = topology.instance(instances.front().name);
    if (postgres && instances.size() == 1 && found)
        addPromotion(*found.cluster, *found.instance);
    if (postgres)
        addRoles(instances);
    if (postgres && instances.size() == 1 && found)
        addUpstreams(*found.cluster, *found.instance);
    if (canMove(instances))
        addMoves(instances);
}

void VerbList::addPromotion(const Cluster& cluster, const Instance& instance)
{
    if (instance.role == u"primary")
        return;
    EntityVerb& verb = add(tr("&Promote to primary"),
                           [name = instance.name](const Topology& topology) { return edit::promote(topology, name); });
    if (const Instance* primary = cluster.primary())
        verb.hint = tr("%1 becomes the primary, %2 a replica").arg(instance.name, primary->name);
}

void VerbList::addRoles(const QList<EntityId>& instances)
{
    const Topology& topology = *m_document.topology();
    for (const auto* role : {"primary", "replica", "offline", "standby", "delayed"}) {
        const QString word = QString::fromLatin1(role);
        const bool all = std::all_of(instances.begin(), instances.end(), [&](const EntityId& id) {
            const auto found = topology.instance(id.name);
            return found && found.instance->role == word;
        });
        if (instances.size() > 1 && word == u"primary")
            continue; // there is one
        m_verbs.push_back({word, tr("R&ole"),
                           [document = &m_document, instances, word] { setRoles(*document, instances, word); }, all});
    }
}

void VerbList::addUpstreams(const Cluster& cluster, const Instance& instance)
{
    addUpstream(instance, tr("None"), {});
    // A primary follows another cluster's instance (a standby cluster), a replica one of its own cluster (a cascade).
    if (instance.role != u"primary") {
        for (const Instance& other : cluster.instances) {
            if (other.name != instance.name)
                addUpstream(instance, other.name, other.node);
        }
        return;
    }
    for (const ClusterPtr& other : m_document.topology()->clusters()) {
        const Instance* primary = other->module == Module::Pgsql ? other->primary() : nullptr;
        if (primary && other->id() != cluster.id())
            addUpstream(instance, primary->name, primary->node);
    }
}

void VerbList::addUpstream(const Instance& instance, const QString& label, const QString& address)
{
    EntityVerb& verb = add(label, [name = instance.name, address](const Topology& topology) {
        return edit::setUpstream(topology, name, address);
    });
    verb.submenu = tr("&Upstream");
    verb.checked = instance.upstreamAddress == address;
}

void VerbList::addMoves(const QList<EntityId>& instances)
{
    const Topology& topology = *m_document.topology();
    for (const ClusterPtr& cluster : topology.clusters()) {
        const bool own = std::all_of(instances.begin(), instances.end(),
                                     [&](const EntityId& id) { return id.cluster == cluster->name; });
        if (own || cluster->module != instances.front().module)
            continue;
        EntityVerb& verb = add(cluster->name, Entities{instances}, cluster->id());
        verb.submenu = tr("Mo&ve to cluster");
        verb.hint = edit::numberRule(m_document.usedNumbers(), *cluster);
    }
    if (instances.size() > 1)
        return;
    const Cluster& own = *topology.cluster(instances.front());
    for (const NodePtr& node : topology.nodes()) {
        if (!edit::assign(topology, m_document.usedNumbers(), own, node->address))
            continue;
        EntityVerb& verb = add(node->address, Entities{instances}, node->id());
        verb.submenu = tr("Move to no&de");
        verb.hint = tr("%1 keeps its number and role").arg(instances.front().name);
    }
}

} // namespace pigpen
