#include "app/panels/variablemodel.h"

#include "core/edit/verbs.h"

#include <QFont>
#include <QFontDatabase>

namespace pigpen {

VariableModel::VariableModel(Document* document, QObject* parent) : QAbstractTableModel(parent), m_document(document) {}

void VariableModel::show(const EntityId& entity)
{
    beginResetModel();
    m_topology = m_document->topology();
    m_rows.clear();
    m_scope.clear();
    if (m_topology) {
        if (entity.kind == EntityId::Kind::Cluster)
            readCluster(entity);
        else if (entity.kind == EntityId::Kind::Node)
            readHost(entity.name, {});
        else if (const auto found = m_topology->instance(entity.name); entity.kind == EntityId::Kind::Instance && found)
            readHost(found.instance->node, entity.name);
    }
    endResetModel();
}

/// What the group of a cluster sets itself.
void VariableModel::readCluster(const EntityId& entity)
{
    const ClusterPtr cluster = m_topology->cluster(entity);
    const GroupPtr group = cluster ? m_topology->inventory()->group(cluster->group) : nullptr;
    if (!group)
        return;
    m_scope = cluster->name;
    m_ownLevel = Level::Group;
    for (const Group::Mention& mention : group->mentions)
        for (const yaml::Node::Entry& entry : mention.body.find("vars"))
            m_rows.push_back({{entry.key.string(), entry.key, entry.value, Level::Group, group->name}, {}});
}

/// Everything that is set for a host. Without a scope: that of its first mention.
void VariableModel::readHost(const QString& address, const QString& scope)
{
    const HostPtr host = m_topology->inventory()->host(address);
    if (!host)
        return;
    m_ownLevel = Level::Host;
    m_scope = scope.isEmpty() ? host->mentions.front().group + u'/' + address : scope;
    m_rows = m_topology->inventory()->variables(*host);
    // What is set nearest stands first.
    std::ranges::stable_sort(m_rows, std::greater(), [](const EffectiveVariable& row) { return row.setting.level; });
}

bool VariableModel::isOwn(const QModelIndex& index) const
{
    return index.isValid() && m_rows[size_t(index.row())].setting.level == m_ownLevel;
}

QString VariableModel::name(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].setting.name : QString();
}

Place VariableModel::place(const QModelIndex& index) const
{
    return index.isValid() ? m_topology->tree()->place(m_rows[size_t(index.row())].setting.key) : Place();
}

int VariableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// As it is written where that is one line, else as JSON, which is YAML too.
QString VariableModel::valueText(const yaml::Node& value) const
{
    const yaml::Span span = m_topology->tree()->span(value);
    const QByteArray written = m_topology->tree()->text().sliced(span.begin, span.end - span.begin).trimmed();
    return written.contains('\n') ? value.value().toJson() : QString::fromUtf8(written);
}

QString VariableModel::tip(const EffectiveVariable& variable) const
{
    QStringList lines = {QStringLiteral("%1: %2").arg(variable.setting.name, valueText(variable.setting.value))};
    for (const Setting& shadowed : variable.shadows)
        if (shadowed.isSet())
            lines << tr("shadows %1 of %2, line %3")
                         .arg(valueText(shadowed.value), shadowed.group)
                         .arg(m_topology->tree()->place(shadowed.key).line);
    return lines.join(u'\n');
}

QVariant VariableModel::data(const QModelIndex& index, int role) const
{
    const EffectiveVariable& row = m_rows[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return tip(row);
    if (role == Qt::FontRole && index.column() == Value)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::FontRole && index.column() == Name && isOwn(index)) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.setting.name;
    case Value:
        return valueText(row.setting.value);
    default:
        return QStringLiteral("%1:%2")
            .arg(row.setting.level == Level::Host ? tr("host") : row.setting.group)
            .arg(place(index).line);
    }
}

QVariant VariableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Variable"), tr("Value"), tr("Set by")};
    return titles.value(section);
}

Qt::ItemFlags VariableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

bool VariableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || value.toString() == data(index, role).toString())
        return false;
    return m_document->perform(edit::set(*m_topology, m_scope, name(index), value.toString()));
}

} // namespace pigpen
