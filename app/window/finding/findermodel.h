#pragma once

#include "app/window/finding/finderlist.h"

#include <QAbstractListModel>

namespace pigpen {

/// What a Finder found in one of its lists.
class FinderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { DetailRole = Qt::UserRole, AsideRole, TypedRole };

    using QAbstractListModel::QAbstractListModel;

    void find(FinderList* list, const QString& typed);
    FinderList* list() const { return m_list; }
    /// The list's own index of what stands in that row.
    int found(int row) const { return m_found[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    FinderList* m_list = nullptr;
    QString m_typed;
    QList<int> m_found;
};

} // namespace pigpen
