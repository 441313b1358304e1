#pragma once

#include "core/topology/entity.h"

#include <QAbstractTableModel>

namespace pigpen {

/// A cell of a table that is read, not edited. Numbers are sorted as such, and stand at the right; one with a share is
/// shown as a bar besides.
struct Cell
{
    Cell(const QString& words) : text(words) {}
    explicit Cell(int count) : text(QString::number(count)), number(count) {}
    Cell(int count, int most) : text(QString::number(count)), number(count), share(most > 0 ? double(count) / most : 0)
    {
    }

    QString text;
    int number = -1;   // less than 0: words
    double share = -1; // of the most there is, from 0 to 1; less than 0: no bar
};

struct TableRow
{
    std::vector<Cell> cells; // as many as there are columns
    EntityId entity;         // whose row it is; may be None
};

/// A table of such rows, sorted by any column and filtered by words. They come all at once.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ShareRole = Qt::UserRole }; // of a bar; invalid where there is none

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList& columns, std::vector<TableRow> rows);
    void setWords(const QString& words);
    /// Of all rows, by the order in which they came; -1 of an invalid index.
    int numberOf(const QModelIndex& index) const;
    EntityId entity(const QModelIndex& index) const;
    int countOfAll() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By column -1, as they came.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    QStringList m_columns;
    std::vector<TableRow> m_rows;
    std::vector<int> m_shown; // numbers of rows, in the order that is shown
    QString m_words;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace pigpen
