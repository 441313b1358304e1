#pragma once

#include "app/document/document.h"
#include "core/plan/plan.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace pigpen {

class DifferenceTree;
class PlanActions;
class PlanBar;
class PlanDetails;
class Planning;
class StepModel;
class StepView;

/// What to run to get from what is deployed to the design: what differs at the left, the steps in their order at the
/// right, and all about the current one. It follows the document while it is seen.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(Document* document, QWidget* parent = nullptr);

    Planning& planning() { return *m_planning; }
    PlanActions& actions() { return *m_actions; }
    StepView& steps() { return *m_steps; }
    DifferenceTree& changes() { return *m_changes; }

    /// Asks for the file, or the revision, that the design is compared with.
    void chooseFile();
    void chooseRevision();

Q_SIGNALS:
    /// The user wants to go there.
    void activated(const pigpen::EntityId& entity);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    bool isSeen() const;
    void followSoon();
    void follow();
    void showPlan();
    void showPage();
    void chooseSteps();
    void chooseChanges();
    void activate(int change);
    void select(const std::vector<int>& changes);
    void showDetails();
    void shareRoom();
    void openMenu(const QPoint& position);
    void fillChanges();
    QIcon signOf(const plan::Change& change, std::optional<plan::Risk> worst) const;
    std::vector<int> stepsOf(const std::vector<int>& changes) const;
    std::vector<int> changesOf(const std::vector<int>& steps) const;

    Document* m_document;
    Planning* m_planning;
    PlanActions* m_actions;
    PlanBar* m_bar;
    QLabel* m_caution;
    QLabel* m_remark;
    QStackedWidget* m_pages; // the remark, or the plan
    DifferenceTree* m_changes;
    StepModel* m_model;
    StepView* m_steps;
    PlanDetails* m_details;
    QSplitter* m_sides;
    QSplitter* m_stepSides; // the steps and their details
    QStringList m_fates;
    QTimer m_soon;
    bool m_marking = false; // one side, for what the other one chose
};

} // namespace pigpen
