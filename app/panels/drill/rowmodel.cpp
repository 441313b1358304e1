#include "app/panels/drill/rowmodel.h"

#include "app/panels/drill/naturalorder.h"
#include "app/panels/entitylook.h"

#include <algorithm>
#include <numeric>

namespace pigpen {

namespace {

bool isLeft(const TableRow& row, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(row.cells,
                                   [&](const Cell& cell) { return cell.text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

void RowModel::show(const QStringList& columns, std::vector<TableRow> rows)
{
    beginResetModel();
    if (columns != m_columns)
        m_column = -1; // another table
    m_columns = columns;
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void RowModel::setWords(const QString& words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

void RowModel::arrange()
{
    m_shown.resize(m_rows.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    std::erase_if(m_shown, [&](int number) { return !isLeft(m_rows[size_t(number)], words); });
    if (m_column < 0 || m_column >= m_columns.size())
        return;
    const QCollator collator = naturalOrder();
    const auto cell = [&](int number) -> const Cell& { return m_rows[size_t(number)].cells[size_t(m_column)]; };
    std::ranges::stable_sort(m_shown, [&](int a, int b) {
        const Cell& first = cell(m_order == Qt::AscendingOrder ? a : b);
        const Cell& second = cell(m_order == Qt::AscendingOrder ? b : a);
        return first.number >= 0 ? first.number < second.number : collator.compare(first.text, second.text) < 0;
    });
}

int RowModel::numberOf(const QModelIndex& index) const
{
    return index.isValid() ? m_shown[size_t(index.row())] : -1;
}

EntityId RowModel::entity(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[size_t(numberOf(index))].entity : EntityId();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow& row = m_rows[size_t(numberOf(index))];
    const Cell& cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.number < 0 ? QVariant(cell.text) : QVariant();
    case Qt::DecorationRole:
        return index.column() == 0 && row.entity ? QVariant(entityIcon(row.entity)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.number >= 0 ? Qt::AlignRight : Qt::AlignLeft));
    case ShareRole:
        return cell.share >= 0 ? QVariant(cell.share) : QVariant();
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !m_rows.empty()) {
        const Cell& cell = m_rows.front().cells[size_t(section)];
        return int(Qt::AlignVCenter | (cell.number >= 0 ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace pigpen
