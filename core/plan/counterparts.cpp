#include "core/plan/counterparts.h"

#include "core/plan/succession.h"

#include <QMap>
#include <algorithm>

namespace pigpen {

namespace {

bool haveTheSameInstances(const Cluster& before, const Cluster& after)
{
    return !before.instances.empty() &&
           std::ranges::equal(before.instances, after.instances, [](const auto& a, const auto& b) {
               return a.seq == b.seq && a.role == b.role && a.node == b.node && a.port == b.port;
           });
}

QString withPrefix(const QString& name, const QString& before, const QString& after)
{
    return name.startsWith(before) ? after + name.mid(before.size()) : name;
}

/// By module and node, the instances that one topology has and the other has not, of clusters that both have.
QMap<std::pair<int, QString>, std::vector<EntityId>> lonely(const Topology& of, const Topology& other)
{
    QMap<std::pair<int, QString>, std::vector<EntityId>> found;
    for (const ClusterPtr& cluster : of.clusters()) {
        const ClusterPtr there = other.cluster(cluster->id());
        if (!there || there == cluster)
            continue;
        for (const Instance& instance : cluster->instances)
            if (!there->instance(instance.name))
                found[{int(cluster->module), instance.node}].push_back(
                    {EntityId::Kind::Instance, cluster->module, cluster->name, instance.name});
    }
    return found;
}

} // namespace

Counterparts::Counterparts(const Topology& before, const Topology& after)
{
    findRenamed(before, after);
    findMoved(before, after);
}

EntityId Counterparts::former(const EntityId& after) const
{
    using Kind = EntityId::Kind;
    if (hasMoved(after))
        return m_origins.value(after);
    const ClusterPtr old = renamed(EntityId::ofCluster(after.module, after.cluster));
    if (!old || after.cluster.isEmpty())
        return {};
    const bool isFree = after.kind == Kind::Database || after.kind == Kind::Role; // of its cluster's name
    return {after.kind, after.module, old->name,
            isFree ? after.name : withPrefix(after.name, after.cluster, old->name)};
}

void Counterparts::findRenamed(const Topology& before, const Topology& after)
{
    for (const auto& [from, to] : successorsOf(before, after).asKeyValueRange()) {
        if (from.kind != EntityId::Kind::Cluster)
            continue;
        const ClusterPtr old = before.cluster(from);
        const ClusterPtr now = after.cluster(to);
        if (!haveTheSameInstances(*old, *now))
            continue;
        m_renamed.insert(to, old);
        m_succeeded.insert(from);
        if (!after.inventory()->group(old->group) && !before.inventory()->group(now->group))
            m_groups.insert(now->group, old->group);
    }
}

void Counterparts::findMoved(const Topology& before, const Topology& after)
{
    const auto gone = lonely(before, after);
    const auto come = lonely(after, before);
    for (const auto& [place, instances] : come.asKeyValueRange()) {
        const std::vector<EntityId> old = gone.value(place);
        if (instances.size() != 1 || old.size() != 1 || instances.front().cluster == old.front().cluster)
            continue;
        m_origins.insert(instances.front(), old.front());
        m_succeeded.insert(old.front());
    }
}

Cluster renamedTo(const Cluster& cluster, const Cluster& like)
{
    Cluster copy = cluster;
    const auto rename = [&](QString& name) { name = withPrefix(name, cluster.name, like.name); };
    if (copy.group == cluster.name && like.group == like.name)
        copy.group = like.group;
    if (copy.shard == cluster.name)
        copy.shard = like.name;
    for (Instance& instance : copy.instances) {
        rename(instance.name);
        rename(instance.upstream);
    }
    for (Service& service : copy.services) {
        rename(service.name);
        for (QStringList* members : {&service.members, &service.backups})
            for (QString& name : *members)
                rename(name);
    }
    return copy;
}

} // namespace pigpen
