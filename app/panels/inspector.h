#pragma once

#include "app/document/document.h"

#include <QWidget>

class QLabel;

namespace pigpen {

class VariableEditor;

/// The current entity: what it is, the fields that make its identity, its variables. Every change is a verb.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Document* document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see that place of the text.
    void placeActivated(pigpen::Place place);

private:
    void refresh();
    void showHeader(const EntityId& entity);

    Document* m_document;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_kind;
    QWidget* m_fields;
    VariableEditor* m_variables;
};

} // namespace pigpen
