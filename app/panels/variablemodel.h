#pragma once

#include "app/document/document.h"

#include <QAbstractTableModel>

namespace pigpen {

/// The variables of an entity: a cluster's own, or everything that is set for an instance's or node's host, each with
/// its value, the level that sets it and its line. Changing a value sets it at the entity's own level.
class VariableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, From, ColumnCount };

    explicit VariableModel(Document* document, QObject* parent = nullptr);

    void show(const EntityId& entity);
    /// SCOPE of the verbs `set` and `unset` for this entity; empty where it has no variables.
    const QString& scope() const { return m_scope; }
    /// Whether the row is set at the entity's own level, so that it can be removed here.
    bool isOwn(const QModelIndex& index) const;
    QString name(const QModelIndex& index) const;
    Place place(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void readCluster(const EntityId& entity);
    void readHost(const QString& address, const QString& scope);
    QString valueText(const yaml::Node& value) const;
    QString tip(const EffectiveVariable& variable) const;

    Document* m_document;
    TopologyPtr m_topology; // keeps the rows' nodes alive
    QString m_scope;
    Level m_ownLevel = Level::Host;
    std::vector<EffectiveVariable> m_rows;
};

} // namespace pigpen
