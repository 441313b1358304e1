#include "core/topology/builder.h"

#include <algorithm>
#include <vector>

namespace pigpen {

namespace {

using Kind = EntityId::Kind;

const QString* keyAt(const yaml::Path& path, size_t index)
{
    return index < path.size() ? std::get_if<QString>(&path[index]) : nullptr;
}

bool isPrefix(const yaml::Path& prefix, const yaml::Path& path)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

/// The group and, where the path leads below its hosts, the host that a path in the inventory names.
struct Spot
{
    QString group;
    QString host;
};

Spot spotOf(const yaml::Path& path)
{
    Spot spot;
    if (const QString* top = keyAt(path, 0))
        spot.group = *top;
    size_t at = 1;
    while (const QString* section = keyAt(path, at)) {
        const QString* name = keyAt(path, at + 1);
        if (name == nullptr)
            break;
        if (*section == u"hosts") {
            spot.host = *name;
            break;
        }
        if (*section != u"children")
            break;
        spot.group = *name;
        at += 2;
    }
    return spot;
}

/// The instance whose entry holds the path, the innermost one.
EntityId instanceAt(const std::vector<ClusterPtr>& clusters, const yaml::Path& path)
{
    EntityId found;
    size_t depth = 0;
    for (const ClusterPtr& cluster : clusters)
        for (const Instance& instance : cluster->instances)
            if (instance.path.size() > depth && isPrefix(instance.path, path)) {
                depth = instance.path.size();
                found = {Kind::Instance, cluster->module, cluster->name, instance.name};
            }
    return found;
}

/// The database, role or service that is written at the node.
EntityId itemAt(const Cluster& cluster, yaml::Node node)
{
    const auto look = [&](const auto& entities, Kind kind) {
        for (const auto& entity : entities)
            if (entity.place && entity.place == node)
                return EntityId{kind, cluster.module, cluster.name, entity.name};
        return EntityId();
    };
    if (const EntityId found = look(cluster.databases, Kind::Database))
        return found;
    if (const EntityId found = look(cluster.roles, Kind::Role))
        return found;
    return look(cluster.services, Kind::Service);
}

/// The same for the path and everything that it lies in.
EntityId itemAt(const yaml::Tree& tree, const std::vector<ClusterPtr>& clusters, yaml::Path path)
{
    for (; !path.empty(); path.pop_back()) {
        if (!std::holds_alternative<qsizetype>(path.back()))
            continue;
        const yaml::Node node = tree.at(path);
        for (const ClusterPtr& cluster : clusters)
            if (const EntityId found = itemAt(*cluster, node))
                return found;
    }
    return {};
}

} // namespace

EntityId Topology::entityAt(qsizetype offset) const
{
    const yaml::Path path = tree()->pathAt(offset);
    const Spot spot = spotOf(path);
    std::vector<ClusterPtr> candidates;
    for (const ClusterPtr& cluster : clusters())
        if (cluster->group == spot.group)
            candidates.push_back(cluster);
    const std::vector<ClusterPtr> ofGroup = candidates;
    const int host = m_data->outline->host(spot.host);
    if (host >= 0)
        for (const int seed : m_data->outline->seedsOn(host))
            candidates.push_back(clusters()[size_t(seed)]);
    if (const EntityId item = itemAt(*tree(), candidates, path))
        return item;
    if (const EntityId instance = instanceAt(candidates, path))
        return instance;
    if (host >= 0)
        return EntityId::ofNode(spot.host);
    return ofGroup.empty() ? EntityId() : ofGroup.front()->id();
}

} // namespace pigpen
