#include "core/publish/changes/changedclusters.h"

#include <algorithm>

namespace pigpen {

namespace {

using Kind = Difference::Kind;
using EntityKind = EntityId::Kind;

EntityId clusterOf(const EntityId& id)
{
    return EntityId::ofCluster(id.module, id.cluster);
}

/// Rows of chips are cut when they are long: what differs shall be seen.
constexpr size_t longRow = 8;

class Union
{
public:
    Union(const Topology& before, const Topology& after, const std::vector<Difference>& differences)
        : m_before(before), m_differences(differences)
    {
        for (const ClusterPtr& cluster : after.clusters())
            add(*cluster, cluster, m_result.clusters.size());
    }

    ChangedClusters run()
    {
        for (const Difference& difference : m_differences)
            note(difference);
        addGone();
        for (Cluster* cluster : std::as_const(m_copies)) {
            std::ranges::stable_sort(cluster->instances, {}, &Instance::seq);
            differingFirst(cluster->services, *cluster, EntityKind::Service);
            differingFirst(cluster->databases, *cluster, EntityKind::Database);
            differingFirst(cluster->roles, *cluster, EntityKind::Role);
        }
        return std::move(m_result);
    }

private:
    void add(const Cluster& cluster, const ClusterPtr& now, size_t at)
    {
        const auto copy = std::make_shared<Cluster>(cluster);
        m_copies.insert(cluster.id(), copy.get());
        m_result.now.insert(cluster.id(), now);
        m_result.clusters.insert(m_result.clusters.begin() + qsizetype(at), copy);
    }

    void note(const Difference& difference)
    {
        const EntityId& id = difference.entity;
        if (!id)
            return;
        if (difference.variable.isEmpty())
            noteUpstream(difference);
        if (!id.cluster.isEmpty())
            m_result.touched.insert(clusterOf(id));
        // An entity whose variables alone differ is changed.
        if (difference.variable.isEmpty())
            m_result.states.insert(id, difference.kind);
        else if (!m_result.states.contains(id))
            m_result.states.insert(id, Kind::Changed);
        for (const QString& words : difference.what)
            m_result.what[id].push_back({difference.kind, words});
        if (difference.kind == Kind::Moved && id.kind == EntityKind::Instance && !difference.from)
            m_result.formerNodes.insert(id, m_before.cluster(id)->instance(id.name)->node);
        const bool hasLeft = difference.kind == Kind::Moved && id.kind == EntityKind::Instance && difference.from &&
                             m_copies.contains(clusterOf(difference.from));
        if (hasLeft) {
            m_result.touched.insert(clusterOf(difference.from));
            m_result.states.insert(difference.from, Kind::Moved);
            m_result.ghosts.insert(difference.from);
            m_result.follows.insert(difference.from, Kind::Removed);
            keep(difference.from, difference.from);
        }
        if (difference.kind == Kind::Removed && difference.variable.isEmpty()) {
            m_result.ghosts.insert(id);
            keep(difference.from ? difference.from : id, id);
        }
    }

    /// Whether an instance or a cluster follows another one than before. Who came from another cluster does.
    void noteUpstream(const Difference& difference)
    {
        const EntityId& id = difference.entity;
        const EntityId former = difference.from ? difference.from : id;
        const ClusterPtr was = m_before.cluster(former);
        const ClusterPtr now = m_result.now.value(clusterOf(id));
        if (difference.kind == Kind::Removed) {
            m_result.follows.insert(id, Kind::Removed);
        } else if (id.kind == EntityKind::Cluster) {
            if (!was || was->upstreamCluster != now->upstreamCluster)
                m_result.follows.insert(id, Kind::Added);
        } else if (id.kind == EntityKind::Instance) {
            const Instance* before = was && !difference.from ? was->instance(former.name) : nullptr;
            if (!before || before->upstream != now->instance(id.name)->upstream)
                m_result.follows.insert(id, Kind::Added);
        }
    }

    /// Puts what was `old` back into the cluster where it is told of.
    void keep(const EntityId& old, const EntityId& id)
    {
        Cluster* cluster = m_copies.value(clusterOf(id));
        const ClusterPtr was = m_before.cluster(old);
        if (!cluster || !was || id.kind == EntityKind::Node || id.kind == EntityKind::Cluster)
            return;
        const auto take = [&](auto& parts, const auto& from) {
            for (const auto& part : from) {
                if (part.name == old.name) {
                    parts.push_back(part);
                    parts.back().name = id.name;
                }
            }
        };
        take(cluster->instances, id.kind == EntityKind::Instance ? was->instances : decltype(was->instances)());
        take(cluster->services, id.kind == EntityKind::Service ? was->services : decltype(was->services)());
        take(cluster->databases, id.kind == EntityKind::Database ? was->databases : decltype(was->databases)());
        take(cluster->roles, id.kind == EntityKind::Role ? was->roles : decltype(was->roles)());
    }

    /// Clusters that are gone, each behind the one it stood behind.
    void addGone()
    {
        size_t at = 0;
        for (const ClusterPtr& cluster : m_before.clusters()) {
            const auto here = std::ranges::find(m_result.clusters, cluster->id(), &Cluster::id);
            if (here != m_result.clusters.end())
                at = size_t(here - m_result.clusters.begin()) + 1;
            else if (m_result.states.value(cluster->id(), Kind::Changed) == Kind::Removed)
                add(*cluster, cluster, at++);
        }
    }

    template<typename Part>
    void differingFirst(std::vector<Part>& parts, const Cluster& cluster, EntityKind kind)
    {
        if (parts.size() > longRow)
            std::stable_partition(parts.begin(), parts.end(), [&](const Part& part) {
                return m_result.states.contains({kind, cluster.module, cluster.name, part.name});
            });
    }

    const Topology& m_before;
    const std::vector<Difference>& m_differences;
    ChangedClusters m_result;
    QHash<EntityId, Cluster*> m_copies;
};

} // namespace

ChangedClusters changedClusters(const Topology& before, const Topology& after,
                                const std::vector<Difference>& differences)
{
    return Union(before, after, differences).run();
}

} // namespace pigpen
