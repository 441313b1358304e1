#pragma once

#include "core/topology/topology.h"

#include <QAbstractItemModel>
#include <QSet>

namespace pigpen {

/// The nodes by zone, to be taken down and brought up by their boxes: a node's for itself, a zone's for all its nodes.
/// Where no node tells where it stands they are a plain list. It says what the user wants; what is down, it is told.
class DownModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Instances, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const TopologyPtr& topology); // null: nothing
    void showDown(const QSet<QString>& down);
    /// Leaves the nodes whose zone, address, name or instances hold all these words.
    void setWords(const QString& words);
    bool hasZones() const { return m_hasZones; }
    /// Empty of a zone's row.
    QString node(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user wants these down, or up.
    void wanted(const QStringList& nodes, bool down);

private:
    struct Zone
    {
        QString name;
        std::vector<NodePtr> nodes; // that the words leave
        int down = 0;

        bool operator==(const Zone& other) const { return name == other.name && nodes == other.nodes; }
    };

    void arrange();
    std::vector<Zone> zonesLeft() const;
    bool isLeft(const Node& node, const QString& zone, const QStringList& words) const;
    void count();
    /// The zone that rows below `parent` are of; null where there are none.
    const Zone* zoneBelow(const QModelIndex& parent) const;
    bool isZone(const QModelIndex& index) const;
    const Node& nodeAt(const QModelIndex& index) const;
    QString labelOf(const Node& node) const;
    QVariant zoneData(const Zone& zone, int column, int role) const;

    TopologyPtr m_topology;
    QSet<QString> m_down;
    QString m_words;
    std::vector<Zone> m_zones;
    bool m_hasZones = false;
};

} // namespace pigpen
