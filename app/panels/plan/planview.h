#pragma once

#include "app/document/document.h"
#include "core/plan/plan.h"

#include <QSplitter>

#include <optional>

namespace pigpen {

class DifferenceTree;
class PlanActions;
class PlanDetails;
class Planning;
class StepModel;
class StepView;

/// A plan: what differs at the left, the steps in their order at the right, and all about the current one. What is
/// chosen at one side is marked at the other, and selected in the document.
class PlanView : public QSplitter
{
    Q_OBJECT

public:
    PlanView(Document* document, const Planning* planning, PlanActions* actions, QWidget* parent = nullptr);

    StepView& steps() { return *m_steps; }
    DifferenceTree& changes() { return *m_changes; }
    bool hasFocusInside() const;

    /// Shows the plan as it is now.
    void refresh();

Q_SIGNALS:
    /// The user wants to go there.
    void activated(const pigpen::EntityId& entity);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectAll();
    void fillChanges();
    int keptChange() const;
    void chooseSteps();
    void chooseChanges();
    void activate(int change);
    void select(const std::vector<int>& changes);
    void showDetails();
    void shareRoom();
    void openMenu(const QPoint& position);
    std::vector<int> stepsOf(const std::vector<int>& changes) const;
    std::vector<int> changesOf(const std::vector<int>& steps) const;

    Document* m_document;
    const Planning* m_planning;
    PlanActions* m_actions;
    DifferenceTree* m_changes;
    StepModel* m_model;
    StepView* m_steps;
    PlanDetails* m_details;
    QSplitter* m_stepSides;             // the steps and their details
    QStringList m_fates;                // by change
    std::optional<Difference> m_chosen; // a change, rather than a step
    bool m_marking = false;             // one side, for what the other one chose
};

} // namespace pigpen
