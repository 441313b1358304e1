#pragma once

#include "app/document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace pigpen {

/// What several selected instances have in common: their role, given to all of them in one edit. What is refused is
/// told below.
class ManyForm : public QWidget
{
    Q_OBJECT

public:
    ManyForm(Document* document, const QList<EntityId>& entities, QWidget* parent = nullptr);

private:
    void addRole();
    QString commonRole() const;

    Document* m_document;
    QList<EntityId> m_entities;
    QLabel* m_message;
};

} // namespace pigpen
