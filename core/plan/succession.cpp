#include "core/plan/succession.h"

#include <QSet>
#include <algorithm>

namespace pigpen {

namespace {

/// What an entity is known by when its name changes; empty where it can't be known so.
template<typename Entity>
using Key = QString (*)(const Topology& topology, const Entity& entity);

QString nodesOf(const Cluster& cluster)
{
    QStringList nodes = cluster.nodes();
    nodes.sort();
    return nodes.join(u' ');
}

QString byGroup(const Topology&, const Cluster& cluster)
{
    return moduleName(cluster.module) + u' ' + cluster.group;
}

QString byNodes(const Topology&, const Cluster& cluster)
{
    return moduleName(cluster.module) + u' ' + nodesOf(cluster);
}

QString byGroupAndNodes(const Topology& topology, const Cluster& cluster)
{
    return byGroup(topology, cluster) + u' ' + nodesOf(cluster);
}

QString byInstances(const Topology&, const Node& node)
{
    return node.instances.isEmpty() ? QString() : (node.groups + node.instances).join(u' ');
}

QString byPlace(const Topology& topology, const Node& node)
{
    const GroupPtr group = topology.inventory()->group(node.groups.value(0));
    return group ? group->name + u' ' + QString::number(group->hosts.indexOf(node.address)) : QString();
}

/// What one topology has and the other has not, as long as it has no counterpart.
template<typename Entity>
using Rest = std::vector<std::shared_ptr<const Entity>>;

bool has(const Topology& topology, const Cluster& cluster)
{
    return topology.cluster(cluster.id()) != nullptr;
}

bool has(const Topology& topology, const Node& node)
{
    return topology.node(node.address) != nullptr;
}

template<typename Entity>
Rest<Entity> missing(const Rest<Entity>& all, const Topology& in)
{
    Rest<Entity> rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&in](const auto& one) { return !has(in, *one); });
    return rest;
}

/// By their keys; null where two have the same.
template<typename Entity>
QHash<QString, std::shared_ptr<const Entity>> index(const Topology& topology, const Rest<Entity>& rest, Key<Entity> key)
{
    QHash<QString, std::shared_ptr<const Entity>> byKey;
    for (const auto& one : rest) {
        const QString known = key(topology, *one);
        if (!known.isEmpty())
            byKey.insert(known, byKey.contains(known) ? nullptr : one);
    }
    return byKey;
}

/// Finds successors by one kind of key after the other, the surest first.
template<typename Entity>
void match(const Topology& before, const Topology& after, Rest<Entity> gone, Rest<Entity> come,
           std::initializer_list<Key<Entity>> keys, QHash<EntityId, EntityId>& successors)
{
    QSet<EntityId> heirs;
    for (const Key<Entity> key : keys) {
        if (gone.empty() || come.empty())
            return;
        const auto old = index<Entity>(before, gone, key);
        const auto fresh = index<Entity>(after, come, key);
        for (const auto& [known, one] : old.asKeyValueRange()) {
            const auto next = fresh.value(known);
            if (one && next) {
                successors.insert(one->id(), next->id());
                heirs.insert(next->id());
            }
        }
        std::erase_if(gone, [&](const auto& one) { return successors.contains(one->id()); });
        std::erase_if(come, [&](const auto& one) { return heirs.contains(one->id()); });
    }
}

} // namespace

QHash<EntityId, EntityId> successorsOf(const Topology& before, const Topology& after)
{
    QHash<EntityId, EntityId> successors;
    match<Cluster>(before, after, missing(before.clusters(), after), missing(after.clusters(), before),
                   {byGroupAndNodes, byNodes, byGroup}, successors);
    match<Node>(before, after, missing(before.nodes(), after), missing(after.nodes(), before), {byInstances, byPlace},
                successors);
    return successors;
}

} // namespace pigpen
