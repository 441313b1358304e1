#pragma once

#include "app/document/document.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace pigpen {

class VariableModel;

/// The variables of an entity as a table, with a row below to set one and a button to remove one.
class VariableEditor : public QWidget
{
    Q_OBJECT

public:
    explicit VariableEditor(Document* document, QWidget* parent = nullptr);
    void show(const EntityId& entity);

Q_SIGNALS:
    /// Somebody wants to see that place of the text.
    void placeActivated(pigpen::Place place);

private:
    void setVariable();
    void removeVariable();
    void updateActions();

    Document* m_document;
    VariableModel* m_model;
    QTableView* m_table;
    QLineEdit* m_name;
    QLineEdit* m_value;
    QPushButton* m_set;
    QPushButton* m_remove;
};

} // namespace pigpen
