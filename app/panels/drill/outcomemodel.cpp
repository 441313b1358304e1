#include "app/panels/drill/outcomemodel.h"

#include "app/paint/health.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace pigpen {

namespace {

constexpr quintptr ofGroup = 0; // a row in a group bears its group's number, from 1 on

} // namespace

void OutcomeModel::show(Outcome outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    endResetModel();
}

const OutcomeRow* OutcomeModel::rowOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return nullptr;
    return &m_outcome.groups[index.internalId() - 1].rows[size_t(index.row())];
}

EntityId OutcomeModel::entity(const QModelIndex& index) const
{
    const OutcomeRow* row = rowOf(index);
    return row ? row->entity : EntityId();
}

QModelIndex OutcomeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex OutcomeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofGroup);
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    const int groups = int(m_outcome.groups.size());
    if (!parent.isValid())
        return groups + (m_outcome.untouched.isEmpty() ? 0 : 1);
    const bool holds = parent.internalId() == ofGroup && parent.column() == 0 && parent.row() < groups;
    return holds ? int(m_outcome.groups[size_t(parent.row())].rows.size()) : 0;
}

QVariant OutcomeModel::groupData(int row, int column, int role) const
{
    const bool isGroup = row < int(m_outcome.groups.size());
    if (role == Qt::DisplayRole && column == Name)
        return isGroup ? tr("%1 (%2)")
                             .arg(m_outcome.groups[size_t(row)].title)
                             .arg(m_outcome.groups[size_t(row)].rows.size())
                       : m_outcome.untouched;
    if (role == Qt::ToolTipRole && !isGroup)
        return m_outcome.untouched; // which is long
    if (role == Qt::DecorationRole && column == Name && !isGroup)
        return healthIcon(drill::State::Ok, QGuiApplication::palette());
    if (role == Qt::FontRole && isGroup) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutcomeRow* row = rowOf(index);
    if (!row)
        return groupData(index.row(), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row->name : row->words;
    case Qt::ToolTipRole:
        return tr("%1: %2, %3").arg(row->name, wordOf(row->state).toLower(), row->words);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, %2").arg(row->name, wordOf(row->state).toLower()) : row->words;
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(healthIcon(row->state, QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

} // namespace pigpen
