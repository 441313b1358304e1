#pragma once

#include "app/document/document.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace pigpen {

class DifferenceTree;
class PlanActions;
class PlanBar;
class Planning;
class PlanView;
class StepView;

/// What to run to get from what is deployed to the design, or in words why there is no plan, or nothing to run. It
/// follows the document while it is seen.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(Document* document, QWidget* parent = nullptr);

    Planning& planning() { return *m_planning; }
    PlanActions& actions() { return *m_actions; }
    StepView& steps();
    DifferenceTree& changes();

    /// It makes do with what the canvas has: what stands beside both keeps its room.
    QSize sizeHint() const override { return {0, 220}; }
    QSize minimumSizeHint() const override { return {0, 120}; }

    /// Asks for the file, or the revision, that the design is compared with.
    void chooseFile();
    void chooseRevision();

Q_SIGNALS:
    /// The user wants to go there.
    void activated(const pigpen::EntityId& entity);
    /// A file can't be written.
    void failed(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    bool isSeen() const;
    void followSoon();
    void follow();
    void showPlan();
    void showPage();

    Document* m_document;
    Planning* m_planning;
    PlanActions* m_actions;
    PlanBar* m_bar;
    QLabel* m_caution;
    QLabel* m_remark;
    QStackedWidget* m_pages; // the remark, or the plan
    PlanView* m_view;
    QTimer m_soon;
};

} // namespace pigpen
