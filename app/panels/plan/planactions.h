#pragma once

#include "app/panels/plan/planning.h"

class QAction;

namespace pigpen {

/// What can be done with a plan: its commands for the clipboard, the script, the earlier inventory that a script needs.
class PlanActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to that widget's window.
    PlanActions(const Document* document, const Planning* planning, QWidget* parent);

    QAction* copy;
    QAction* copyAll;
    QAction* saveScript;
    QAction* saveEarlier;

    /// By the steps that are selected.
    void update(const std::vector<int>& marked);

Q_SIGNALS:
    /// A file can't be written.
    void failed(const QString& words);

private:
    QAction* add(const QString& text, const QString& tip, void (PlanActions::*done)());
    void copyMarked();
    void copyEach();
    void copySteps(const std::vector<int>& steps) const;
    void writeScript();
    void writeEarlier();
    void write(const QString& title, const QString& name, const QString& filter, const QByteArray& content);
    bool needsEarlier() const;

    const Document* m_document;
    const Planning* m_planning;
    QWidget* m_parent;
    std::vector<int> m_marked;
};

} // namespace pigpen
