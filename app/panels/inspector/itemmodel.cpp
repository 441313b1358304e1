#include "app/panels/inspector/itemmodel.h"

#include "core/edit/verbs.h"

#include <QFontDatabase>
#include <algorithm>

namespace pigpen {

using yaml::Value;

ItemModel::ItemModel(Document* document, const ItemTable& table, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_table(table)
{
}

void ItemModel::show(const EntityId& entity, const std::optional<Subject>& subject)
{
    const TopologyPtr before = m_topology; // what the view asks for while it changes
    m_topology = m_document->topology();
    m_entity = entity;
    m_subject = subject;
    m_setting = subject ? subject->variable(m_table.variable) : Setting();
    m_isOwn = subject && (!m_setting.isSet() || subject->owns(m_setting));
    const Value value = m_setting.read();
    std::vector<Item> items;
    for (const Value& item : value.items())
        items.push_back({QString::number(items.size()), item});
    if (m_table.isMap)
        for (const Value::Member& member : value.members())
            items.push_back({member.key.display(), member.value});
    if (items.size() == m_items.size()) {
        m_items = std::move(items);
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

Place ItemModel::place() const
{
    return m_setting.key ? m_topology->tree()->place(m_setting.key) : Place();
}

tl::expected<void, Error> ItemModel::perform(const edit::Result& result)
{
    if (!result)
        return tl::unexpected(result.error());
    if (!m_document->perform(result))
        return tl::unexpected(Error{tr("the text can't be changed"), tr("mend it in the source pane first"), {}});
    return {};
}

tl::expected<void, Error> ItemModel::add()
{
    if (!m_subject)
        return {};
    const auto [step, yaml] = m_table.fresh(*m_topology, m_entity, m_setting.read());
    return perform(edit::insertItem(*m_topology, m_subject->scope(m_table.variable), {m_table.variable, step}, yaml));
}

/// A cluster's users, databases and services go by the verbs that know who still needs them.
edit::Result ItemModel::removal(int row) const
{
    const Value* name = m_items[size_t(row)].value.find(u"name");
    if (m_entity.kind == EntityId::Kind::Cluster && name) {
        if (m_table.variable == u"pg_users")
            return edit::removeRole(*m_topology, m_entity.name, name->display());
        if (m_table.variable == u"pg_databases")
            return edit::removeDatabase(*m_topology, m_entity.name, name->display());
        if (m_table.variable == u"pg_services")
            return edit::removeService(*m_topology, m_entity.name, name->display());
    }
    return edit::removeItem(*m_topology, m_subject->scope(m_table.variable), pathOf(row));
}

tl::expected<void, Error> ItemModel::remove(int row)
{
    return perform(removal(row));
}

tl::expected<void, Error> ItemModel::move(int row, int to)
{
    return perform(edit::moveItem(*m_topology, m_subject->scope(m_table.variable), pathOf(row), to));
}

tl::expected<void, Error> ItemModel::apply(const QModelIndex& index, const QString& yaml)
{
    if (!m_subject || isOther(index))
        return {};
    const QString scope = m_subject->scope(m_table.variable);
    if (isKey(index))
        return perform(edit::renameItem(*m_topology, scope, pathOf(index.row()), yaml));
    const QString key = m_table.columns[size_t(index.column())].key;
    const QStringList path = pathOf(index.row()) + QStringList{key};
    const bool isEmpty = yaml.isEmpty() || yaml == u"\"\"" || yaml == u"[]";
    if (isEmpty && index.column() > 0)
        return value(index).isNull() ? tl::expected<void, Error>()
                                     : perform(edit::removeItem(*m_topology, scope, path));
    return perform(edit::setItem(*m_topology, scope, path, yaml));
}

Field ItemModel::field(const QModelIndex& index) const
{
    return isOther(index) ? Field() : m_table.columns[size_t(index.column())].field;
}

Value ItemModel::value(const QModelIndex& index) const
{
    const Item& item = m_items[size_t(index.row())];
    if (isKey(index))
        return yaml::resolvePlain(item.step);
    if (isOther(index))
        return {};
    const Value* found = item.value.find(m_table.columns[size_t(index.column())].key);
    return found ? *found : Value();
}

QString ItemModel::label(const QModelIndex& index) const
{
    return tr("%1 of row %2")
        .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
        .arg(index.row() + 1);
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size()) + 1;
}

/// The fields that no column shows; of what is no mapping, all of it.
QString ItemModel::others(const Value& item) const
{
    if (!item.isMap())
        return item.isNull() ? QString() : flowOf(item);
    QStringList fields;
    for (const Value::Member& member : item.members()) {
        const QString key = member.key.display();
        if (std::ranges::none_of(m_table.columns, [&key](const ItemColumn& column) { return column.key == key; }))
            fields << QStringLiteral("%1: %2").arg(key, flowOf(member.value));
    }
    return fields.join(QStringLiteral(", "));
}

QString ItemModel::display(const QModelIndex& index) const
{
    if (isOther(index))
        return others(m_items[size_t(index.row())].value);
    const Value shown = value(index);
    const Field kind = fitting(field(index), shown);
    if (shown.isNull() || kind.kind == Field::Kind::Bool)
        return {};
    constexpr int dots = 6;
    if (kind.kind == Field::Kind::Password)
        return QString(dots, u'•');
    if (kind.kind == Field::Kind::List)
        return textOf(kind, shown).replace(u'\n', QStringLiteral(", "));
    return kind.kind == Field::Kind::Yaml ? flowOf(shown) : shown.display();
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isBool = !isOther(index) && fitting(field(index), value(index)).kind == Field::Kind::Bool;
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::CheckStateRole:
        return isBool ? QVariant(value(index).toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return field(index).kind == Field::Kind::Password ? tr("a password; Enter edits it") : display(index);
    case Qt::AccessibleTextRole:
        return field(index).kind == Field::Kind::Password ? tr("a password") : QVariant();
    default:
        return {};
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const bool isColumn = size_t(section) < m_table.columns.size();
    return isColumn ? m_table.columns[size_t(section)].title : tr("Other fields");
}

Qt::ItemFlags ItemModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool takes = m_isOwn && !isOther(index) && (m_table.isMap || m_items[size_t(index.row())].value.isMap());
    if (!takes)
        return flags;
    return fitting(field(index), value(index)).kind == Field::Kind::Bool ? flags | Qt::ItemIsUserCheckable
                                                                         : flags | Qt::ItemIsEditable;
}

/// Only switches: everything else is edited by the fields' editors.
bool ItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const bool on = value.value<Qt::CheckState>() == Qt::Checked;
    const auto outcome = apply(index, on ? QStringLiteral("true") : QStringLiteral("false"));
    if (!outcome)
        Q_EMIT refused(outcome.error());
    return outcome.has_value();
}

} // namespace pigpen
