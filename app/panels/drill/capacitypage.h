#pragma once

#include "app/document/document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pigpen {

class RowModel;
class RowView;

/// Capacity at a glance: how full the nodes and the zones are, where the members of the clusters stand, and what
/// stands together that would better not. It is reckoned while it is seen.
class CapacityPage : public QWidget
{
    Q_OBJECT

public:
    enum class Table { Nodes, Zones, Clusters, CoLocations };

    explicit CapacityPage(Document* document, QWidget* parent = nullptr);

    RowModel& model() { return *m_model; }
    void choose(Table table);

Q_SIGNALS:
    /// The user wants to see it.
    void activated(const pigpen::EntityId& entity);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Document* m_document;
    QLineEdit* m_words;
    QComboBox* m_tables;
    RowModel* m_model;
    RowView* m_view;
    TopologyPtr m_shown;
};

} // namespace pigpen
