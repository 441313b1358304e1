#include "core/topology/topology.h"

#include "core/topology/builder.h"

#include <algorithm>

namespace pigpen {

namespace {

using Kind = EntityId::Kind;

/// The entity of that name in a list; null where there is none.
template<typename Entity>
const Entity* named(const std::vector<Entity>& entities, QStringView name)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const Entity& entity) { return entity.name == name; });
    return found != entities.end() ? &*found : nullptr;
}

template<typename Entity>
yaml::Node placeIn(const std::vector<Entity>& entities, const QString& name)
{
    const Entity* const found = named(entities, name);
    return found != nullptr ? found->place : yaml::Node();
}

/// "INSTANCE.DATABASE" or "CLUSTER.DATABASE".
EntityId databaseOf(const Topology& topology, QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return {};
    const QStringView owner = name.first(dot);
    const Topology::Found instance = topology.instance(owner);
    const ClusterPtr cluster = instance ? instance.cluster : topology.cluster(owner);
    if (!cluster || named(cluster->databases, name.sliced(dot + 1)) == nullptr)
        return {};
    return {Kind::Database, cluster->module, cluster->name, name.sliced(dot + 1).toString()};
}

} // namespace

const Instance* Cluster::primary() const
{
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [](const Instance& instance) { return instance.role == u"primary"; });
    return found != instances.end() ? &*found : nullptr;
}

const Instance* Cluster::instance(QStringView wanted) const
{
    return named(instances, wanted);
}

QStringList Cluster::nodes() const
{
    QStringList addresses;
    for (const Instance& instance : instances)
        addresses << instance.node;
    addresses.removeDuplicates();
    return addresses;
}

void NameIndex::fill(const std::vector<ClusterPtr>& allClusters, const std::vector<NodePtr>& nodes)
{
    std::call_once(m_filled, [&] {
        const auto add = [](auto& index, const QString& name, const auto& position) {
            if (!index.contains(name))
                index.insert(name, position);
        };
        clusters.reserve(qsizetype(allClusters.size()));
        instances.reserve(qsizetype(nodes.size()));
        nodeNames.reserve(qsizetype(nodes.size()));
        services.reserve(qsizetype(allClusters.size()) * 4);
        for (int i = 0; i < int(allClusters.size()); ++i) {
            const Cluster& cluster = *allClusters[size_t(i)];
            const auto known = clusters.constFind(cluster.name);
            if (known == clusters.constEnd() || cluster.module < allClusters[size_t(*known)]->module)
                clusters.insert(cluster.name, i);
            for (int j = 0; j < int(cluster.instances.size()); ++j)
                add(instances, cluster.instances[size_t(j)].name, Position{i, j});
            for (int j = 0; j < int(cluster.services.size()); ++j)
                add(services, cluster.services[size_t(j)].name, Position{i, j});
        }
        for (int i = 0; i < int(nodes.size()); ++i)
            add(nodeNames, nodes[size_t(i)]->name, i);
    });
}

TopologyPtr Topology::derive(const InventoryPtr& inventory, const TopologyPtr& previous)
{
    return std::make_shared<const Topology>(
        TopologyBuilder(inventory, previous ? previous->m_data.get() : nullptr).build());
}

Topology::Topology(Data data) : m_data(std::make_unique<const Data>(std::move(data))) {}

Topology::~Topology() = default;

const NameIndex& Topology::names() const
{
    m_data->names->fill(m_data->clusters, m_data->nodes);
    return *m_data->names;
}

const InventoryPtr& Topology::inventory() const
{
    return m_data->inventory;
}

const std::vector<ClusterPtr>& Topology::clusters() const
{
    return m_data->clusters;
}

const std::vector<NodePtr>& Topology::nodes() const
{
    return m_data->nodes;
}

ClusterPtr Topology::cluster(QStringView name) const
{
    const auto found = names().clusters.constFind(name.toString());
    return found != names().clusters.constEnd() ? clusters()[size_t(*found)] : ClusterPtr();
}

ClusterPtr Topology::cluster(const EntityId& id) const
{
    const bool isOfCluster = id.kind != Kind::None && id.kind != Kind::Node;
    const int found = isOfCluster ? m_data->outline->seed(id.module, id.cluster) : -1;
    return found >= 0 ? clusters()[size_t(found)] : ClusterPtr();
}

NodePtr Topology::node(QStringView address) const
{
    const int host = m_data->outline->host(address.toString());
    return host >= 0 ? nodes()[size_t(m_data->outline->position(host))] : NodePtr();
}

Topology::Found Topology::instance(QStringView name) const
{
    const auto found = names().instances.constFind(name.toString());
    if (found == names().instances.constEnd())
        return {};
    const ClusterPtr& cluster = clusters()[size_t(found->cluster)];
    return {cluster, &cluster->instances[size_t(found->index)]};
}

EntityId Topology::find(QStringView name) const
{
    if (const EntityId id = EntityId::fromString(name); id && (node(id.name) || cluster(id)))
        return id;
    if (const ClusterPtr found = cluster(name))
        return found->id();
    if (const Found found = instance(name))
        return {Kind::Instance, found.cluster->module, found.cluster->name, found.instance->name};
    if (const NodePtr found = node(name))
        return found->id();
    const QString text = name.toString();
    if (const auto found = names().services.constFind(text); found != names().services.constEnd()) {
        const Cluster& cluster = *clusters()[size_t(found->cluster)];
        return {Kind::Service, cluster.module, cluster.name, text};
    }
    if (const auto found = names().nodeNames.constFind(text); found != names().nodeNames.constEnd())
        return nodes()[size_t(*found)]->id();
    return databaseOf(*this, name);
}

yaml::Node Topology::place(const EntityId& id) const
{
    if (id.kind == Kind::Node) {
        const NodePtr found = node(id.name);
        return found ? found->place : yaml::Node();
    }
    const ClusterPtr owner = cluster(id);
    if (!owner)
        return {};
    switch (id.kind) {
    case Kind::Instance:
        return placeIn(owner->instances, id.name);
    case Kind::Service:
        return placeIn(owner->services, id.name);
    case Kind::Database:
        return placeIn(owner->databases, id.name);
    case Kind::Role:
        return placeIn(owner->roles, id.name);
    case Kind::Cluster:
    case Kind::Node:
    case Kind::None:
        break;
    }
    return owner->place;
}

const TopologyChanges& Topology::changes() const
{
    return m_data->changes;
}

int Topology::clustersDerived() const
{
    return m_data->derived;
}

} // namespace pigpen
