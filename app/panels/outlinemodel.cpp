#include "app/panels/outlinemodel.h"

#include "app/canvas/cargo.h"
#include "app/panels/entitylook.h"

#include <algorithm>

namespace pigpen {

namespace {

/// The id of an index: 0 at the top, else its parent's row plus one.
constexpr quintptr top = 0;

int childCount(const Cluster& cluster)
{
    return int(cluster.instances.size() + cluster.services.size() + cluster.databases.size() + cluster.roles.size());
}

EntityId childOf(const Cluster& cluster, int row)
{
    auto at = size_t(row);
    const auto pick = [&](const auto& list, EntityId::Kind kind) {
        if (at >= list.size()) {
            at -= list.size();
            return EntityId();
        }
        return EntityId{kind, cluster.module, cluster.name, list[at].name};
    };
    EntityId id = pick(cluster.instances, EntityId::Kind::Instance);
    if (!id)
        id = pick(cluster.services, EntityId::Kind::Service);
    if (!id)
        id = pick(cluster.databases, EntityId::Kind::Database);
    return id ? id : pick(cluster.roles, EntityId::Kind::Role);
}

} // namespace

bool OutlineModel::sameRows(const TopologyPtr& topology) const
{
    const auto sameClusters = [](const ClusterPtr& a, const ClusterPtr& b) {
        return a == b || (a->id() == b->id() && childCount(*a) == childCount(*b));
    };
    const auto sameNodes = [](const NodePtr& a, const NodePtr& b) { return a == b || a->address == b->address; };
    return m_topology && topology && std::ranges::equal(m_topology->clusters(), topology->clusters(), sameClusters) &&
           std::ranges::equal(m_topology->nodes(), topology->nodes(), sameNodes);
}

void OutlineModel::show(const TopologyPtr& topology)
{
    if (!sameRows(topology)) {
        beginResetModel();
        m_topology = topology;
        endResetModel();
        return;
    }
    m_topology = topology;
    for (const EntityId& id : topology->changes().changed) {
        const QModelIndex index = indexOf(id);
        Q_EMIT dataChanged(index, index);
        if (const int rows = rowCount(index))
            Q_EMIT dataChanged(this->index(0, 0, index), this->index(rows - 1, 0, index));
    }
}

EntityId OutlineModel::entity(const QModelIndex& index) const
{
    if (!index.isValid() || !m_topology)
        return {};
    const auto row = size_t(index.row());
    if (index.internalId() == top)
        return index.row() < clusterCount() ? m_topology->clusters()[row]->id() : EntityId();
    const int parentRow = int(index.internalId()) - 1;
    if (parentRow < clusterCount())
        return childOf(*m_topology->clusters()[size_t(parentRow)], index.row());
    return row < m_topology->nodes().size() ? m_topology->nodes()[row]->id() : EntityId();
}

QModelIndex OutlineModel::indexOf(const EntityId& id) const
{
    if (!m_topology || !id)
        return {};
    if (id.kind == EntityId::Kind::Node) {
        const auto& nodes = m_topology->nodes();
        const auto it = std::ranges::find(nodes, id.name, [](const NodePtr& node) { return node->address; });
        return it == nodes.end() ? QModelIndex() : index(int(it - nodes.begin()), 0, index(clusterCount(), 0));
    }
    const auto& clusters = m_topology->clusters();
    const auto it = std::ranges::find(clusters, m_topology->cluster(id));
    if (it == clusters.end())
        return {};
    const QModelIndex cluster = index(int(it - clusters.begin()), 0);
    if (id.kind == EntityId::Kind::Cluster)
        return cluster;
    for (int row = 0; row < rowCount(cluster); ++row)
        if (childOf(**it, row) == id)
            return index(row, 0, cluster);
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, top);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!m_topology)
        return 0;
    if (!parent.isValid())
        return clusterCount() + 1;
    if (parent.internalId() != top)
        return 0;
    return parent.row() < clusterCount() ? childCount(*m_topology->clusters()[size_t(parent.row())])
                                         : int(m_topology->nodes().size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    const EntityId id = entity(index);
    switch (role) {
    case EntityRole:
        return id.toString();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return id ? label(id) : tr("Nodes (%1)").arg(m_topology->nodes().size());
    case Qt::DecorationRole:
        return id ? entityIcon(id) : entityIcon(EntityId::ofNode({}));
    case Qt::ToolTipRole:
        return id ? hint(id) : QVariant();
    default:
        return {};
    }
}

/// Nodes and instances can be dragged onto a canvas.
Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    const EntityId::Kind kind = entity(index).kind;
    const bool movable = kind == EntityId::Kind::Node || kind == EntityId::Kind::Instance;
    return QAbstractItemModel::flags(index) | (movable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    Entities entities;
    for (const QModelIndex& index : indexes) {
        if ((flags(index) & Qt::ItemIsDragEnabled) != 0)
            entities.ids << entity(index);
    }
    return toMime(entities).release(); // the drag owns it
}

QString OutlineModel::label(const EntityId& id) const
{
    if (id.kind == EntityId::Kind::Node) {
        const NodePtr node = m_topology->node(id.name);
        return node->name == node->address ? node->address : QStringLiteral("%1  %2").arg(node->address, node->name);
    }
    if (id.kind == EntityId::Kind::Instance) {
        const Instance* instance = m_topology->cluster(id)->instance(id.name);
        return instance && !instance->role.isEmpty() ? QStringLiteral("%1  %2").arg(id.name, instance->role) : id.name;
    }
    return id.name;
}

QString OutlineModel::hint(const EntityId& id) const
{
    const QString kind = kindLabel(id);
    return kind.isEmpty() ? id.name : tr("%1 %2").arg(kind, id.name);
}

} // namespace pigpen
