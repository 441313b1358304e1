#pragma once

#include "core/topology/topology.h"

#include <QAbstractItemModel>

namespace pigpen {

/// The entities of a topology as a tree: clusters with their instances, services, databases and roles, then the nodes.
/// It keeps no copy: rows are read from the topology when they are shown.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole { EntityRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows another state. Where no entity came or went, only the changed clusters are touched; otherwise everything
    /// is reset.
    void show(const TopologyPtr& topology);
    EntityId entity(const QModelIndex& index) const;
    QModelIndex indexOf(const EntityId& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    int clusterCount() const { return m_topology ? int(m_topology->clusters().size()) : 0; }
    bool sameRows(const TopologyPtr& topology) const;
    QString label(const EntityId& id) const;
    QString hint(const EntityId& id) const;

    TopologyPtr m_topology;
};

} // namespace pigpen
