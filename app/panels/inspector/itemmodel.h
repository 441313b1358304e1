#pragma once

#include "app/panels/inspector/fielddelegate.h"
#include "app/panels/inspector/itemtable.h"

#include <QAbstractTableModel>

namespace pigpen {

/// The items of one variable of the selected, a row each; the last column tells the fields that have none of their
/// own. A cell that is emptied takes its field away.
class ItemModel : public QAbstractTableModel, public FieldModel
{
    Q_OBJECT

public:
    ItemModel(Document* document, const ItemTable& table, QObject* parent = nullptr);

    void show(const EntityId& entity, const std::optional<Subject>& subject);
    /// Where the items come from.
    const Setting& setting() const { return m_setting; }
    Place place() const;
    /// Whether they are the entity's own, and can be changed here.
    bool isOwn() const { return m_isOwn; }

    tl::expected<void, Error> add();
    tl::expected<void, Error> remove(int row);
    tl::expected<void, Error> move(int row, int to);
    tl::expected<void, Error> apply(const QModelIndex& index, const QString& yaml) override;

    Field field(const QModelIndex& index) const override;
    yaml::Value value(const QModelIndex& index) const override;
    QString label(const QModelIndex& index) const override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A switch that was clicked can't be changed.
    void refused(const pigpen::Error& error);

private:
    struct Item
    {
        QString step; // its key, or its index
        yaml::Value value;
    };

    bool isKey(const QModelIndex& index) const { return m_table.isMap && index.column() == 0; }
    bool isOther(const QModelIndex& index) const { return index.column() == int(m_table.columns.size()); }
    QStringList pathOf(int row) const { return {m_table.variable, m_items[size_t(row)].step}; }
    QString others(const yaml::Value& item) const;
    QString display(const QModelIndex& index) const;
    edit::Result removal(int row) const;
    tl::expected<void, Error> perform(const edit::Result& result);

    Document* m_document;
    const ItemTable& m_table;
    TopologyPtr m_topology;
    EntityId m_entity;
    std::optional<Subject> m_subject;
    Setting m_setting;
    bool m_isOwn = false;
    std::vector<Item> m_items;
};

} // namespace pigpen
