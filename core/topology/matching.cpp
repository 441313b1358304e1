#include "core/topology/matching.h"

#include <algorithm>

namespace pigpen {

namespace {

/// Each on a line of its own, so that no word is found across two.
QString lines(const QStringList& names)
{
    return names.join(u'\n');
}

QString portOf(int port)
{
    return port > 0 ? QString::number(port) : QString();
}

using Names = std::initializer_list<QStringView>;

class Matcher
{
public:
    explicit Matcher(const Filter& filter)
        : m_words(filter.text.split(u' ', Qt::SkipEmptyParts)), m_modules(filter.modules)
    {
    }

    bool takesAll() const { return m_modules.isEmpty(); }
    bool takes(Module module) const { return takesAll() || m_modules.contains(module); }

    /// Each word in one of its own names, or else around it; at least one in its own.
    bool isFound(Names own, QStringView around = {}) const
    {
        bool any = m_words.isEmpty();
        for (const QString& word : m_words) {
            const bool here = std::ranges::any_of(
                own, [&word](QStringView name) { return name.contains(word, Qt::CaseInsensitive); });
            if (!here && !around.contains(word, Qt::CaseInsensitive))
                return false;
            any |= here;
        }
        return any;
    }

private:
    QStringList m_words;
    QSet<Module> m_modules;
};

class Search
{
public:
    explicit Search(const Filter& filter) : m_matcher(filter) {}

    void look(const Cluster& cluster);
    void look(const Node& node, const Topology& topology);
    QSet<EntityId> take() { return std::move(m_found); }

private:
    void offer(const Cluster& cluster, EntityId::Kind kind, const QString& name, Names names);

    Matcher m_matcher;
    QString m_around;
    QSet<EntityId> m_found;
};

void Search::offer(const Cluster& cluster, EntityId::Kind kind, const QString& name, Names names)
{
    if (m_matcher.isFound(names, m_around))
        m_found.insert({kind, cluster.module, cluster.name, name});
}

void Search::look(const Cluster& cluster)
{
    using Kind = EntityId::Kind;
    if (!m_matcher.takes(cluster.module))
        return;
    m_around = lines({cluster.name, moduleName(cluster.module)});
    if (m_matcher.isFound({m_around, cluster.group, cluster.mode, cluster.shard, cluster.vip}))
        m_found.insert(cluster.id());
    for (const Instance& one : cluster.instances)
        offer(cluster, Kind::Instance, one.name, {one.name, one.node, one.role, portOf(one.port)});
    for (const Service& one : cluster.services)
        offer(cluster, Kind::Service, one.name, {one.name, portOf(one.port), one.dest});
    for (const Database& one : cluster.databases)
        offer(cluster, Kind::Database, one.name, {one.name, one.owner, one.comment, lines(one.extensions)});
    for (const Role& one : cluster.roles)
        offer(cluster, Kind::Role, one.name, {one.name, one.comment, lines(one.memberOf)});
}

bool carriesOnlyNodes(const Node& node, const Topology& topology)
{
    return std::all_of(node.instances.begin(), node.instances.end(), [&](const QString& name) {
        const Topology::Found found = topology.instance(name);
        return !found || found.cluster->module == Module::Node;
    });
}

/// By their module those nodes that are nothing else; else all.
void Search::look(const Node& node, const Topology& topology)
{
    const bool taken = m_matcher.takesAll() || (m_matcher.takes(Module::Node) && carriesOnlyNodes(node, topology));
    if (taken && m_matcher.isFound({node.address, node.name}))
        m_found.insert(node.id());
}

} // namespace

QSet<EntityId> matching(const Topology& topology, const Filter& filter)
{
    if (filter.isEmpty())
        return {};
    Search search(filter);
    for (const ClusterPtr& cluster : topology.clusters())
        search.look(*cluster);
    for (const NodePtr& node : topology.nodes())
        search.look(*node, topology);
    return search.take();
}

QList<Module> modulesIn(const Topology& topology)
{
    QSet<Module> modules;
    for (const ClusterPtr& cluster : topology.clusters())
        modules.insert(cluster->module);
    const auto& nodes = topology.nodes();
    if (std::any_of(nodes.begin(), nodes.end(), [&](const NodePtr& node) { return carriesOnlyNodes(*node, topology); }))
        modules.insert(Module::Node);
    QList<Module> sorted(modules.begin(), modules.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace pigpen
