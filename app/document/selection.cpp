#include "app/document/selection.h"

#include <QSet>
#include <algorithm>

namespace pigpen {

namespace {

template<typename Things>
bool holds(const Things& things, const QString& name)
{
    return std::any_of(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; });
}

bool holds(const Cluster& cluster, const EntityId& id)
{
    switch (id.kind) {
    case EntityId::Kind::Cluster:
        return true;
    case EntityId::Kind::Instance:
        return holds(cluster.instances, id.name);
    case EntityId::Kind::Service:
        return holds(cluster.services, id.name);
    case EntityId::Kind::Database:
        return holds(cluster.databases, id.name);
    case EntityId::Kind::Role:
        return holds(cluster.roles, id.name);
    case EntityId::Kind::Node:
    case EntityId::Kind::None:
        break;
    }
    return false;
}

} // namespace

bool exists(const Topology& topology, const EntityId& id)
{
    if (id.kind == EntityId::Kind::Node)
        return topology.node(id.name) != nullptr;
    const ClusterPtr cluster = id ? topology.cluster(id) : nullptr;
    return cluster && holds(*cluster, id);
}

void Selection::set(const QList<EntityId>& ids)
{
    QList<EntityId> unique;
    QSet<EntityId> seen;
    for (const EntityId& id : ids) {
        if (!id || seen.contains(id))
            continue;
        seen.insert(id);
        unique.append(id);
    }
    if (unique == m_ids)
        return;
    m_ids = unique;
    Q_EMIT changed();
}

void Selection::toggle(const EntityId& id)
{
    QList<EntityId> ids = m_ids;
    if (ids.removeAll(id) == 0)
        ids.append(id);
    set(ids);
}

void Selection::retain(const Topology& topology)
{
    QList<EntityId> ids = m_ids;
    ids.removeIf([&](const EntityId& id) { return !exists(topology, id); });
    set(ids);
}

} // namespace pigpen
