#include "core/plan/clusterchanges.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

using Kind = EntityId::Kind;

const Instance* sameIn(const ClusterPtr& cluster, const Instance& instance)
{
    const Instance* const same = cluster ? cluster->instance(instance.name) : nullptr;
    return same != nullptr && same->node == instance.node ? same : nullptr;
}

/// Those of one that are not in the other, by name and node.
std::vector<const Instance*> missing(const ClusterPtr& of, const ClusterPtr& in)
{
    std::vector<const Instance*> found;
    if (of)
        for (const Instance& instance : of->instances)
            if (sameIn(in, instance) == nullptr)
                found.push_back(&instance);
    return found;
}

std::vector<int>& listFor(ClusterChanges& changes, Kind kind)
{
    switch (kind) {
    case Kind::Instance:
        return changes.instances;
    case Kind::Service:
        return changes.services;
    case Kind::Database:
        return changes.databases;
    case Kind::Role:
        return changes.roles;
    case Kind::Cluster:
    case Kind::Node:
    case Kind::None:
        break;
    }
    return changes.own;
}

/// Finds a cluster's place among all, opening one for a cluster that is met first.
class Collection
{
public:
    explicit Collection(const Draft& draft) : m_draft(draft) {}

    ClusterChanges& of(const EntityId& cluster, const QString& formerName = {})
    {
        const auto known = m_places.constFind(cluster);
        if (known != m_places.cend())
            return m_all[*known];
        m_places.insert(cluster, m_all.size());
        const EntityId former = formerName.isEmpty() ? cluster : EntityId::ofCluster(cluster.module, formerName);
        m_all.push_back({.id = cluster,
                         .before = m_draft.before().cluster(former),
                         .after = m_draft.after().cluster(cluster),
                         .own = {},
                         .instances = {},
                         .services = {},
                         .databases = {},
                         .roles = {}});
        return m_all.back();
    }

    std::vector<ClusterChanges> take() { return std::move(m_all); }

private:
    const Draft& m_draft;
    std::vector<ClusterChanges> m_all;
    QHash<EntityId, size_t> m_places;
};

} // namespace

std::vector<int> ClusterChanges::all() const
{
    std::vector<int> all;
    for (const std::vector<int>* list : {&own, &instances, &services, &databases, &roles})
        all.insert(all.end(), list->begin(), list->end());
    return all;
}

std::vector<const Instance*> ClusterChanges::added() const
{
    return missing(after, before);
}

std::vector<const Instance*> ClusterChanges::removed() const
{
    return missing(before, after);
}

std::vector<Member> ClusterChanges::renumbered() const
{
    std::vector<Member> found;
    if (!before || !after)
        return found;
    const std::vector<const Instance*> come = added();
    for (const Instance* old : removed())
        for (const Instance* now : come)
            if (old->node == now->node && old->port == now->port && old->name != now->name)
                found.push_back({old, now});
    return found;
}

std::vector<Member> ClusterChanges::stayed() const
{
    std::vector<Member> found;
    if (before && after)
        for (const Instance& instance : after->instances)
            if (const Instance* const old = sameIn(before, instance))
                found.push_back({old, &instance});
    return found;
}

std::vector<ClusterChanges> byCluster(const Draft& draft)
{
    Collection collection(draft);
    for (int i = 0; i < int(draft.changes().size()); ++i) {
        const Difference& difference = draft.difference(i);
        if (!difference.variable.isEmpty() || difference.entity.cluster.isEmpty())
            continue;
        const EntityId cluster = EntityId::ofCluster(difference.entity.module, difference.entity.cluster);
        const EntityId former = EntityId::ofCluster(difference.from.module, difference.from.cluster);
        const bool isRenamed = difference.entity.kind == Kind::Cluster && difference.from;
        listFor(collection.of(cluster, isRenamed ? difference.from.name : QString()), difference.entity.kind)
            .push_back(i);
        if (difference.from && !isRenamed && former != cluster && draft.after().cluster(former))
            listFor(collection.of(former), difference.entity.kind).push_back(i);
    }
    return collection.take();
}

QString namesOf(const std::vector<const Instance*>& instances)
{
    QStringList names;
    for (const Instance* instance : instances)
        names << instance->name;
    return names.join(QStringLiteral(", "));
}

std::vector<int> changesOf(const Draft& draft, const Cluster& cluster, const std::vector<const Instance*>& instances)
{
    std::vector<int> found;
    for (const Instance* instance : instances) {
        const std::vector<int> own = draft.changesOf({Kind::Instance, cluster.module, cluster.name, instance->name});
        found.insert(found.end(), own.begin(), own.end());
    }
    return found;
}

} // namespace pigpen::plan
