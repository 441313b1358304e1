#include "app/window/finding/findermodel.h"

#include "core/yaml/joint.h"

namespace pigpen {

void FinderModel::find(FinderList* list, const QString& typed)
{
    beginResetModel();
    m_list = list;
    m_typed = typed;
    m_found = list->find(typed);
    endResetModel();
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (role == TypedRole)
        return m_typed;
    const FinderList::Row row = m_list->row(m_found[index.row()]);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case DetailRole:
        return row.detail;
    case AsideRole:
        return row.aside;
    case Qt::AccessibleTextRole: {
        QStringList words{row.text, row.detail, row.aside};
        words.removeAll(QString());
        return joint::list(words);
    }
    default:
        return {};
    }
}

} // namespace pigpen
