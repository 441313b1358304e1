#include "app/panels/tray/traymodel.h"

#include "app/canvas/cargo.h"
#include "app/panels/entitylook.h"

#include <QSet>

#include <algorithm>

namespace pigpen {

namespace {

/// Members of plain groups carry nothing, and what is only monitored runs on no node of the deployment's.
std::vector<NodePtr> freeNodes(const Topology& topology)
{
    QSet<QString> busy;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->module == Module::Node || cluster->module == Module::Remote)
            continue;
        for (const Instance& instance : cluster->instances)
            busy.insert(instance.node);
    }
    std::vector<NodePtr> nodes;
    std::copy_if(topology.nodes().begin(), topology.nodes().end(), std::back_inserter(nodes),
                 [&](const NodePtr& node) { return !busy.contains(node->address); });
    return nodes;
}

} // namespace

void TrayModel::show(const Document& document)
{
    const TopologyPtr topology = document.topology();
    std::vector<NodePtr> nodes = topology ? freeNodes(*topology) : std::vector<NodePtr>();
    m_presentation = document.sidecar();
    if (nodes == m_nodes) {
        if (!nodes.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // their machines, perhaps
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

QModelIndex TrayModel::indexOf(const EntityId& node) const
{
    const auto found =
        std::find_if(m_nodes.begin(), m_nodes.end(), [&](const NodePtr& each) { return each->id() == node; });
    return found == m_nodes.end() ? QModelIndex() : index(int(found - m_nodes.begin()));
}

int TrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_nodes.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *m_nodes[size_t(index.row())];
    const diagram::Machine machine = m_presentation.machineOf(node.address);
    QStringList words{node.address};
    if (node.name != node.address)
        words << node.name;
    if (machine != diagram::Machine::Unknown)
        words << diagram::machineTitle(machine);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words.join(QStringLiteral("  "));
    case Qt::DecorationRole:
        return entityIcon(node.id());
    case Qt::ToolTipRole:
        return tr("%1 carries no instance. Drag it onto a cluster, or press Enter.").arg(node.address);
    default:
        return {};
    }
}

Qt::ItemFlags TrayModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QMimeData* TrayModel::mimeData(const QModelIndexList& indexes) const
{
    Entities entities;
    for (const QModelIndex& index : indexes)
        entities.ids << m_nodes[size_t(index.row())]->id();
    return toMime(entities).release(); // the drag owns it
}

} // namespace pigpen
