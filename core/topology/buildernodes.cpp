#include "core/topology/builder.h"

#include "core/topology/comparing.h"

#include <algorithm>

namespace pigpen {

namespace {

QStringList groupsOf(const Host& host)
{
    QStringList groups;
    for (const Host::Mention& mention : host.mentions)
        if (!groups.contains(mention.group))
            groups << mention.group;
    return groups;
}

} // namespace

/// Those whose own text has changed, and those on which a cluster that has changed has (or had) instances.
QSet<int> TopologyBuilder::affectedHosts() const
{
    QSet<int> hosts;
    for (size_t i = 0; i < m_data.inventory->hosts().size(); ++i)
        if (m_data.inventory->hosts()[i] != m_previous->inventory->hosts()[i])
            hosts.insert(int(i));
    for (size_t i = 0; i < m_fresh.size(); ++i) {
        if (!m_fresh[i])
            continue;
        for (const int host : m_data.outline->seeds()[i].hosts)
            hosts.insert(host);
        for (const Instance& instance : m_fresh[i]->instances)
            if (const int host = m_data.outline->host(instance.node); host >= 0)
                hosts.insert(host);
    }
    return hosts;
}

/// The names of the instances on each host (of `hosts`, or of all), in the order of the clusters.
std::vector<QStringList> TopologyBuilder::instancesByHost(const QSet<int>* hosts) const
{
    std::vector<QStringList> names(m_data.inventory->hosts().size());
    const auto addCluster = [&](const Cluster& cluster) {
        for (const Instance& instance : cluster.instances) {
            const int host = m_data.outline->host(instance.node);
            if (host >= 0 && (hosts == nullptr || hosts->contains(host)))
                names[size_t(host)] << instance.name;
        }
    };
    if (hosts == nullptr) {
        for (const ClusterPtr& cluster : m_data.clusters)
            addCluster(*cluster);
        return names;
    }
    QSet<int> seeds;
    for (const int host : *hosts)
        for (const int seed : m_data.outline->seedsOn(host))
            seeds.insert(seed);
    QList<int> ordered = seeds.values();
    std::sort(ordered.begin(), ordered.end());
    for (const int seed : std::as_const(ordered))
        addCluster(*m_data.clusters[size_t(seed)]);
    return names;
}

NodePtr TopologyBuilder::makeNode(int host, QStringList instances) const
{
    const HostPtr& own = m_data.inventory->hosts()[size_t(host)];
    auto node = std::make_shared<Node>();
    node->address = own->name;
    node->name = m_derivation.nodeName(host);
    node->groups = groupsOf(*own);
    node->instances = std::move(instances);
    node->place = own->mentions.front().key;
    node->piece = node->place.piece();
    return node;
}

void TopologyBuilder::makeNodes()
{
    const Outline& outline = *m_data.outline;
    const bool partly = m_sameGlobals && m_sameOutline;
    const QSet<int> affected = partly ? affectedHosts() : QSet<int>();
    std::vector<QStringList> instances = instancesByHost(partly ? &affected : nullptr);
    if (partly) {
        m_data.nodes = m_previous->nodes;
        for (const int host : affected)
            m_data.nodes[size_t(outline.position(host))] = makeNode(host, std::move(instances[size_t(host)]));
    } else {
        m_data.nodes.reserve(outline.nodes().size());
        for (const int host : outline.nodes())
            m_data.nodes.push_back(makeNode(host, std::move(instances[size_t(host)])));
    }
    // What came out the same is shared.
    for (size_t i = 0; i < m_data.nodes.size(); ++i) {
        const NodePtr& old = nodeBefore(i);
        NodePtr& node = m_data.nodes[i];
        if (old && old != node && old->place == node->place && sameContent(*old, *node))
            node = old;
    }
}

const ClusterPtr& TopologyBuilder::clusterBefore(size_t seed) const
{
    static const ClusterPtr none;
    if (m_previous == nullptr)
        return none;
    if (m_sameOutline)
        return m_previous->clusters[seed];
    const Cluster& cluster = *m_data.clusters[seed];
    const int before = m_previous->outline->seed(cluster.module, cluster.name);
    return before < 0 ? none : m_previous->clusters[size_t(before)];
}

const NodePtr& TopologyBuilder::nodeBefore(size_t position) const
{
    static const NodePtr none;
    if (m_previous == nullptr)
        return none;
    if (m_sameOutline)
        return m_previous->nodes[position];
    const int host = m_previous->outline->host(m_data.nodes[position]->address);
    return host < 0 ? none : m_previous->nodes[size_t(m_previous->outline->position(host))];
}

void TopologyBuilder::noteChanges()
{
    TopologyChanges& changes = m_data.changes;
    const auto note = [&](const auto& now, const auto& before) {
        if (!before)
            changes.added.push_back(now->id());
        else if (before != now && !sameContent(*before, *now))
            changes.changed.push_back(now->id());
    };
    for (size_t i = 0; i < m_data.clusters.size(); ++i)
        note(m_data.clusters[i], clusterBefore(i));
    for (size_t i = 0; i < m_data.nodes.size(); ++i)
        note(m_data.nodes[i], nodeBefore(i));
    if (m_previous != nullptr && !m_sameOutline)
        noteRemoved();
}

void TopologyBuilder::noteRemoved()
{
    for (const ClusterPtr& cluster : m_previous->clusters)
        if (m_data.outline->seed(cluster->module, cluster->name) < 0)
            m_data.changes.removed.push_back(cluster->id());
    for (const NodePtr& node : m_previous->nodes)
        if (m_data.outline->host(node->address) < 0)
            m_data.changes.removed.push_back(node->id());
}

} // namespace pigpen
