#pragma once

#include "app/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pigpen {

class VariableModel;
class VariableView;

/// The variables of the selected, with a search over all parameters, and "set here" and "remove here" for the current
/// one.
class VariablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit VariablePanel(Document* document, QWidget* parent = nullptr);

    /// Entities of one kind; none: the deployment. Says whether they have variables.
    bool show(const QList<EntityId>& entities);

Q_SIGNALS:
    /// Somebody wants to see that place of the text.
    void placeActivated(pigpen::Place place);

private:
    void wire();
    void refresh();
    void setHere();
    void removeHere();
    void flip();
    void tell(const tl::expected<void, Error>& outcome);
    void updateActions();
    void showMenu(const QPoint& point);

    Document* m_document;
    VariableModel* m_model;
    QLineEdit* m_search;
    VariableView* m_view;
    QLabel* m_message;
    QPushButton* m_set;
    QPushButton* m_remove;
    QList<EntityId> m_entities;
};

} // namespace pigpen
