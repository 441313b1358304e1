#pragma once

#include "app/panels/drill/outcome.h"

#include <QAbstractItemModel>

namespace pigpen {

/// What became of the design, as a tree: the groups, in them a row an entity, and a last row for all that is untouched.
class OutcomeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Words, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(Outcome outcome);
    /// None of a group's row.
    EntityId entity(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const OutcomeRow* rowOf(const QModelIndex& index) const;
    QVariant groupData(int row, int column, int role) const;

    Outcome m_outcome;
};

} // namespace pigpen
