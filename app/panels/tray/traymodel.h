#pragma once

#include "app/document/document.h"

#include <QAbstractListModel>

namespace pigpen {

/// The nodes that carry no instance of any module, by address: plain nodes, in whatever group.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Document& document);
    const std::vector<NodePtr>& nodes() const { return m_nodes; }
    QModelIndex indexOf(const EntityId& node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    std::vector<NodePtr> m_nodes;
    diagram::Presentation m_presentation;
};

} // namespace pigpen
