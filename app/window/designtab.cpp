#include "app/window/designtab.h"

#include "app/document/autosave.h"
#include "app/document/outsidechanges.h"
#include "app/panels/drill/drillpanel.h"
#include "app/panels/inspector/inspector.h"
#include "app/panels/outlinepanel.h"
#include "app/panels/plan/planpanel.h"
#include "app/panels/problems/problemspanel.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "app/panels/tray/traypanel.h"
#include "app/window/viewtabs.h"

#include <QVBoxLayout>

namespace pigpen {

DesignTab::DesignTab(QWidget* parent)
    : QWidget(parent),
      m_document(new Document(this)),
      m_autosave(new Autosave(m_document)),
      m_views(new ViewTabs(m_document, this)),
      m_outline(new OutlinePanel(m_document)),
      m_inspector(new Inspector(m_document)),
      m_source(new SourcePane(m_document)),
      m_problems(new Later<ProblemsPanel>([this] { return makeProblems(); })),
      m_drill(new Later<DrillPanel>([this] { return makeDrill(); })),
      m_plan(new Later<PlanPanel>([this] { return makePlan(); })),
      m_panels{{QStringLiteral("outline"), m_outline},
               {QStringLiteral("tray"), new TrayPanel(m_document)},
               {QStringLiteral("inspector"), m_inspector},
               {QStringLiteral("source"), m_source},
               {QStringLiteral("problems"), m_problems},
               {QStringLiteral("drill"), m_drill},
               {QStringLiteral("plan"), m_plan}}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    new OutsideChanges(m_document); // of which it is a part
    connect(m_inspector, &Inspector::placeActivated, this, &DesignTab::goTo);
    connect(&m_views->notice(), &NoticeBar::placeRequested, this, &DesignTab::goTo);
    connect(m_views, &ViewTabs::inspectRequested, this, [this] { Q_EMIT panelRequested(m_inspector); });
    connectProblems();
}

DrillPanel& DesignTab::drill()
{
    return m_drill->get();
}

PlanPanel& DesignTab::plan()
{
    return m_plan->get();
}

QWidget* DesignTab::makeDrill()
{
    auto* drill = new DrillPanel(m_document);
    connect(drill, &DrillPanel::activated, m_views, &ViewTabs::goTo);
    return drill;
}

QWidget* DesignTab::makePlan()
{
    auto* plan = new PlanPanel(m_document);
    connect(plan, &PlanPanel::activated, m_views, &ViewTabs::goTo);
    connect(plan, &PlanPanel::failed, m_views,
            [this](const QString& words) { m_views->notice().show(NoticeBar::Kind::Refusal, words); });
    return plan;
}

ProblemsPanel& DesignTab::problems()
{
    return m_problems->get();
}

QWidget* DesignTab::makeProblems()
{
    auto* problems = new ProblemsPanel(m_document);
    problems->setGrouping(m_grouping);
    connect(problems, &ProblemsPanel::activated, this, [this](const check::Finding& finding) {
        show(finding);
        if (finding.place)
            Q_EMIT panelRequested(m_source);
    });
    connect(problems, &ProblemsPanel::shown, this, &DesignTab::show);
    connect(problems, &ProblemsPanel::groupingChanged, this, &DesignTab::groupingChanged);
    connect(problems, &ProblemsPanel::began, this, &DesignTab::began);
    return problems;
}

void DesignTab::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    if (ProblemsPanel* problems = m_problems->made())
        problems->setGrouping(grouping);
}

void DesignTab::prefer(const edit::Defaults& defaults, bool savesByItself)
{
    m_document->setDefaults(defaults);
    m_autosave->setOn(savesByItself);
}

/// In the panel's title.
void DesignTab::countProblems()
{
    const SnapshotPtr& snapshot = m_document->snapshot();
    const size_t count = snapshot ? snapshot->findings().size() : 0;
    m_problems->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
}

void DesignTab::connectProblems()
{
    connect(m_document, &Document::snapshotChanged, this, &DesignTab::countProblems);
    connect(m_document, &Document::replaced, this, &DesignTab::countProblems);
    countProblems();
    connect(m_views, &ViewTabs::problemsRequested, this, qOverload<const EntityId&>(&DesignTab::showProblems));
    connect(m_inspector, &Inspector::problemsRequested, this, qOverload<const EntityId&>(&DesignTab::showProblems));
    SourceEditor& editor = m_source->editor();
    connect(&editor, &SourceEditor::fixRequested, this,
            [this](const check::Finding& finding) { problems().fix(finding); });
    connect(&editor, &SourceEditor::ignoreRequested, this, [this](const check::Finding& finding) {
        Q_EMIT panelRequested(&problems());
        problems().ignore(finding);
    });
    connect(&editor, &SourceEditor::problemRequested, this, [this](const check::Finding& finding) {
        Q_EMIT panelRequested(&problems());
        problems().showProblem(finding);
    });
}

/// The panels may stand in docks, which would outlive the document.
DesignTab::~DesignTab()
{
    for (const Panel& panel : m_panels)
        delete panel.widget;
}

void DesignTab::show(const check::Finding& finding)
{
    if (finding.entity)
        m_views->goTo(finding.entity);
    if (finding.place)
        m_source->goTo(finding);
}

void DesignTab::showProblems(check::Severity severity)
{
    Q_EMIT panelRequested(&problems());
    problems().showOnly(severity);
}

void DesignTab::showProblems(const EntityId& entity)
{
    Q_EMIT panelRequested(&problems());
    problems().showAbout(entity);
}

/// Where the panel is not seen, the strip above the canvas tells what the problem is.
void DesignTab::goToProblem(int step)
{
    problems().goOn(step);
    const Problem problem = problems().current();
    if (!problem.finding || !m_problems->visibleRegion().isEmpty())
        return;
    const Place place = problem.finding->place ? m_document->snapshot()->tree->place(problem.finding->place) : Place();
    m_views->notice().show(NoticeBar::Kind::Note, tr("%1: %2").arg(problem.finding->rule, problem.finding->message),
                           place);
}

void DesignTab::goTo(Place place)
{
    m_source->goTo(place);
    Q_EMIT panelRequested(m_source);
}

} // namespace pigpen
