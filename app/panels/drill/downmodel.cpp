#include "app/panels/drill/downmodel.h"

#include "app/panels/drill/naturalorder.h"
#include "core/topology/zones.h"

#include <algorithm>

namespace pigpen {

namespace {

constexpr quintptr atTop = 0; // a row in a zone bears its zone's number, from 1 on

QStringList wordsOf(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void DownModel::show(const TopologyPtr& topology)
{
    m_topology = topology;
    arrange();
}

void DownModel::setWords(const QString& words)
{
    if (wordsOf(words) == wordsOf(m_words))
        return;
    m_words = words;
    arrange();
}

bool DownModel::isLeft(const Node& node, const QString& zone, const QStringList& words) const
{
    if (words.isEmpty())
        return true;
    const QString said = QStringList{zone, node.address, node.name, node.instances.join(u' ')}.join(u' ');
    return std::ranges::all_of(words, [&](const QString& word) { return said.contains(word, Qt::CaseInsensitive); });
}

/// Where nothing that is told here changed, no row is touched.
void DownModel::arrange()
{
    std::vector<Zone> zones = zonesLeft();
    if (zones == m_zones)
        return;
    beginResetModel();
    m_zones = std::move(zones);
    m_hasZones = m_zones.size() > 1 || (m_zones.size() == 1 && !m_zones.front().name.isEmpty());
    count();
    endResetModel();
}

/// In the order of their names; those of whom nothing tells come last.
std::vector<DownModel::Zone> DownModel::zonesLeft() const
{
    const QStringList words = wordsOf(m_words);
    QHash<QString, std::vector<NodePtr>> nodes;
    for (const NodePtr& node : m_topology ? m_topology->nodes() : std::vector<NodePtr>()) {
        const QString zone = zoneOf(*m_topology->inventory(), node->address);
        if (isLeft(*node, zone, words))
            nodes[zone].push_back(node);
    }
    std::vector<Zone> zones;
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        zones.push_back({it.key(), std::move(it.value()), 0});
    const QCollator collator = naturalOrder();
    std::ranges::sort(zones, [&](const Zone& a, const Zone& b) {
        if (a.name.isEmpty() || b.name.isEmpty())
            return !a.name.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
    return zones;
}

void DownModel::count()
{
    for (Zone& zone : m_zones)
        zone.down =
            int(std::ranges::count_if(zone.nodes, [&](const NodePtr& node) { return m_down.contains(node->address); }));
}

void DownModel::showDown(const QSet<QString>& down)
{
    if (down == m_down)
        return;
    m_down = down;
    count();
    const auto tell = [this](const QModelIndex& parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    };
    tell({});
    for (int row = 0; m_hasZones && row < rowCount(); ++row)
        tell(index(row, 0));
}

bool DownModel::isZone(const QModelIndex& index) const
{
    return m_hasZones && index.isValid() && index.internalId() == atTop;
}

const DownModel::Zone* DownModel::zoneBelow(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_hasZones || m_zones.empty() ? nullptr : &m_zones.front();
    return isZone(parent) && parent.column() == 0 ? &m_zones[size_t(parent.row())] : nullptr;
}

const Node& DownModel::nodeAt(const QModelIndex& index) const
{
    return *zoneBelow(index.parent())->nodes[size_t(index.row())];
}

QString DownModel::node(const QModelIndex& index) const
{
    return index.isValid() && !isZone(index) ? nodeAt(index).address : QString();
}

QModelIndex DownModel::indexOf(const QString& node) const
{
    for (size_t number = 0; number < m_zones.size(); ++number) {
        const auto& nodes = m_zones[number].nodes;
        const auto found = std::ranges::find(nodes, node, &Node::address);
        if (found != nodes.end())
            return index(int(found - nodes.begin()), 0, m_hasZones ? index(int(number), 0) : QModelIndex());
    }
    return {};
}

QModelIndex DownModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : atTop);
}

QModelIndex DownModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == atTop)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, atTop);
}

int DownModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid() && m_hasZones)
        return int(m_zones.size());
    const Zone* zone = zoneBelow(parent);
    return zone ? int(zone->nodes.size()) : 0;
}

QString DownModel::labelOf(const Node& node) const
{
    return node.name == node.address ? node.address : tr("%1 (%2)").arg(node.address, node.name);
}

QVariant DownModel::zoneData(const Zone& zone, int column, int role) const
{
    const int nodes = int(zone.nodes.size());
    if (role == Qt::CheckStateRole && column == Name)
        return zone.down == 0 ? Qt::Unchecked : zone.down == nodes ? Qt::Checked : Qt::PartiallyChecked;
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return zone.name.isEmpty() ? tr("No zone is told") : tr("Zone %1").arg(zone.name);
    return zone.down > 0 ? tr("%1 of %2 nodes down").arg(zone.down).arg(nodes) : tr("%n node(s)", nullptr, nodes);
}

QVariant DownModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isZone(index))
        return zoneData(m_zones[size_t(index.row())], index.column(), role);
    const Node& node = nodeAt(index);
    const QString instances = node.instances.join(QStringLiteral(", "));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? labelOf(node) : instances;
    case Qt::ToolTipRole:
        return instances.isEmpty() ? labelOf(node) : tr("%1: %2").arg(labelOf(node), instances);
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        return m_down.contains(node.address) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool DownModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    QStringList nodes;
    if (isZone(index)) {
        for (const NodePtr& node : m_zones[size_t(index.row())].nodes)
            nodes << node->address;
    } else {
        nodes << nodeAt(index).address;
    }
    Q_EMIT wanted(nodes, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DownModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace pigpen
