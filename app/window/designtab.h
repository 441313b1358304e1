#pragma once

#include "app/document/background.h"
#include "app/document/document.h"
#include "app/panels/later.h"
#include "app/panels/problems/problemlist.h"

#include <QPointer>
#include <QWidget>

namespace pigpen {

class Autosave;
class DrillPanel;
class Inspector;
class OutlinePanel;
class PlanPanel;
class ProblemsPanel;
class SourcePane;
class ViewTabs;

/// One open design in the window: its document, its pictures, and the panels that show it. The pictures are the tab's
/// page; the panels stand in the window's docks while the tab is the current one.
class DesignTab : public QWidget
{
    Q_OBJECT

public:
    explicit DesignTab(QWidget* parent = nullptr);
    ~DesignTab() override;

    Document& document() { return *m_document; }
    ViewTabs& views() { return *m_views; }
    SourcePane& source() { return *m_source; }
    ProblemsPanel& problems();
    void setGrouping(Grouping grouping); // of the problems
    /// What the user wants for all designs.
    void prefer(const edit::Defaults& defaults, bool savesByItself);
    DrillPanel& drill();
    PlanPanel& plan();

    struct Panel
    {
        QString dock; // the object name of the dock that it belongs into
        QPointer<QWidget> widget;
    };
    const std::vector<Panel>& panels() const { return m_panels; }

    /// Shows a place of the text.
    void goTo(Place place);
    /// The problems of a severity, or of an entity and what is in it, in their panel.
    void showProblems(check::Severity severity);
    void showProblems(const EntityId& entity);
    /// Goes through the problems from wherever the focus is: 1, or -1 for the one before.
    void goToProblem(int step);

Q_SIGNALS:
    /// The panel shall be seen, and gets the focus.
    void panelRequested(QWidget* panel);
    void groupingChanged(pigpen::Grouping grouping);
    /// Something takes its time: it may be watched and cancelled.
    void began(pigpen::Background* work, const QString& words);

private:
    QWidget* makeProblems();
    void countProblems();
    QWidget* makeDrill();
    QWidget* makePlan();
    void connectProblems();
    /// On the canvas and in the source, which both stay where they are.
    void show(const check::Finding& finding);

    Document* m_document;
    Autosave* m_autosave;
    ViewTabs* m_views;
    OutlinePanel* m_outline;
    Inspector* m_inspector;
    SourcePane* m_source;
    Later<ProblemsPanel>* m_problems;
    Grouping m_grouping = {};
    Later<DrillPanel>* m_drill;
    Later<PlanPanel>* m_plan;
    std::vector<Panel> m_panels;
};

} // namespace pigpen
