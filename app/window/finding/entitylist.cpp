#include "app/window/finding/entitylist.h"

#include "app/document/document.h"
#include "app/panels/entitylook.h"
#include "app/window/finding/ranking.h"

namespace pigpen {

using Kind = EntityId::Kind;

EntityList::EntityList(Current current, Chosen chosen) : m_current(std::move(current)), m_chosen(std::move(chosen)) {}

QString EntityList::invitation() const
{
    return tr("Go to an entity by name or address; :120 goes to a line, > to commands");
}

void EntityList::refresh()
{
    const Document* document = m_current();
    const TopologyPtr topology = document ? document->topology() : nullptr;
    if (topology == m_topology)
        return;
    m_topology = topology;
    m_entities.clear();
    m_keys.clear();
    if (!topology)
        return;
    takeClusters();
    takeNodes();
}

/// Rank by rank, as equals are found in this order.
void EntityList::takeClusters()
{
    for (const ClusterPtr& cluster : m_topology->clusters())
        take(cluster->id(), cluster->name);
    const auto takeParts = [this](Kind kind, auto parts, bool alike) {
        for (const ClusterPtr& cluster : m_topology->clusters()) {
            for (const auto& part : (*cluster).*parts)
                take({kind, cluster->module, cluster->name, part.name},
                     alike ? QStringLiteral("%1 %2").arg(part.name, cluster->name) : part.name);
        }
    };
    takeParts(Kind::Instance, &Cluster::instances, false);
    takeParts(Kind::Service, &Cluster::services, false);
    // These are called alike in many clusters: the cluster tells them apart.
    takeParts(Kind::Database, &Cluster::databases, true);
    takeParts(Kind::Role, &Cluster::roles, true);
}

void EntityList::takeNodes()
{
    for (const NodePtr& node : m_topology->nodes())
        take(node->id(),
             node->name == node->address ? node->address : QStringLiteral("%1 %2").arg(node->address, node->name));
}

void EntityList::take(const EntityId& id, const QString& key)
{
    m_entities << id;
    m_keys << key.toLower();
}

QList<int> EntityList::find(const QString& typed) const
{
    return fuzzy::rank(typed, m_keys, most);
}

FinderList::Row EntityList::row(int index) const
{
    const EntityId& id = m_entities[index];
    const QString kind = kindLabel(id);
    if (const NodePtr node = id.kind == Kind::Node ? m_topology->node(id.name) : nullptr)
        return {id.name, node->name == node->address ? QString() : node->name, kind, entityIcon(id)};
    return {id.name, id.kind == Kind::Cluster ? QString() : id.cluster, kind, entityIcon(id)};
}

void EntityList::choose(int index)
{
    m_chosen(m_entities[index]);
}

} // namespace pigpen
