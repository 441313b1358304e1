#include "app/panels/plan/planview.h"

#include "app/paint/risk.h"
#include "app/panels/plan/planactions.h"
#include "app/panels/plan/plandetails.h"
#include "app/panels/plan/planning.h"
#include "app/panels/plan/stepview.h"
#include "app/panels/review/differencetree.h"
#include "core/publish/plan/planwriting.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace pigpen {

namespace {

void divide(QSplitter& sides)
{
    sides.setChildrenCollapsible(false);
    sides.setObjectName(QStringLiteral("planSides"));
    sides.setHandleWidth(1);
}

QIcon signOf(const plan::Change& change, std::optional<plan::Risk> worst)
{
    if (change.answer == plan::Change::Answer::Unknown)
        return unknownIcon(QGuiApplication::palette());
    return worst ? riskIcon(*worst, QGuiApplication::palette()) : QIcon();
}

} // namespace

PlanView::PlanView(Document* document, const Planning* planning, PlanActions* actions, QWidget* parent)
    : QSplitter(parent),
      m_document(document),
      m_planning(planning),
      m_actions(actions),
      m_changes(new DifferenceTree),
      m_model(new StepModel(this)),
      m_steps(new StepView(m_model)),
      m_details(new PlanDetails),
      m_stepSides(new QSplitter)
{
    layOut();
    connectAll();
    setFocusProxy(m_steps);
}

void PlanView::layOut()
{
    divide(*this);
    divide(*m_stepSides);
    m_changes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_changes->setAllColumnsShowFocus(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setContextMenuPolicy(Qt::CustomContextMenu);
    constexpr int leastWidth = 220;
    m_changes->setMinimumWidth(leastWidth);
    constexpr int indent = 14;
    m_changes->setIndentation(indent);
    addWidget(m_changes);
    addWidget(m_stepSides);
    m_stepSides->addWidget(m_steps);
    m_stepSides->addWidget(m_details);
    constexpr int share = 100;
    setSizes({3 * share, 6 * share});
    setStretchFactor(0, 3);
    setStretchFactor(1, 6);
    m_stepSides->setSizes({5 * share, 4 * share});
}

void PlanView::connectAll()
{
    connect(m_changes, &QTreeWidget::itemSelectionChanged, this, &PlanView::chooseChanges);
    connect(m_changes, &QTreeWidget::clicked, this, &PlanView::chooseChanges); // also what is selected already
    connect(m_changes, &QTreeWidget::itemActivated, this, [this] {
        if (const std::vector<int> marked = m_changes->marked(); !marked.empty())
            activate(marked.front());
    });
    connect(m_changes, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_changes->viewport()->mapToGlobal(at)); });
    connect(m_steps, &StepView::selectionChosen, this, &PlanView::chooseSteps);
    connect(m_steps, &QTreeView::clicked, this, &PlanView::chooseSteps);
    connect(m_steps, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const std::vector<int>& changes = m_planning->plan().steps[size_t(index.row())].changes; !changes.empty())
            activate(changes.front());
    });
    connect(m_steps, &StepView::copyRequested, m_actions->copy, &QAction::trigger);
    connect(m_steps, &StepView::menuRequested, this, &PlanView::openMenu);
}

bool PlanView::hasFocusInside() const
{
    return m_steps->hasFocus() || m_changes->hasFocus();
}

/// What was marked stays so; where nothing was, the first step is, or the first change. Nothing is selected elsewhere
/// for that.
void PlanView::refresh()
{
    const QScopedValueRollback guard(m_marking, true);
    fillChanges();
    m_model->show(m_planning->plan(), m_planning->earlierName());
    const std::vector<int> steps = m_steps->marked();
    if (const int kept = steps.empty() ? keptChange() : -1; kept >= 0) {
        m_changes->mark({kept});
        m_steps->mark(stepsOf({kept}));
    } else {
        if (steps.empty() && m_model->rowCount() > 0)
            m_steps->mark({0});
        m_changes->mark(changesOf(m_steps->marked()));
    }
    m_actions->update(m_steps->marked());
    showDetails();
}

/// The change that was chosen and had no step; where there is no step at all, else the first.
int PlanView::keptChange() const
{
    const std::vector<plan::Change>& changes = m_planning->plan().changes;
    const auto found = std::ranges::find_if(changes, [this](const plan::Change& change) {
        return m_chosen && change.difference.entity == m_chosen->entity && change.difference.scope == m_chosen->scope &&
               change.difference.variable == m_chosen->variable;
    });
    if (found != changes.end())
        return int(found - changes.begin());
    return m_model->rowCount() == 0 && !changes.empty() ? 0 : -1;
}

/// Each with the gravest of its steps.
void PlanView::fillChanges()
{
    const plan::Plan& plan = m_planning->plan();
    m_fates = plan::fates(plan);
    std::vector<std::optional<plan::Risk>> worst(plan.changes.size());
    for (const plan::Step& step : plan.steps)
        for (const int change : step.changes)
            worst[size_t(change)] = std::max(worst[size_t(change)], std::optional(step.risk));
    std::vector<Difference> differences;
    std::vector<DifferenceTree::Outcome> outcomes;
    for (size_t i = 0; i < plan.changes.size(); ++i) {
        differences.push_back(plan.changes[i].difference);
        const QString& fate = m_fates[qsizetype(i)];
        outcomes.push_back({fate, signOf(plan.changes[i], worst[i]),
                            worst[i] ? tr("%1 (%2)", "steps, risk").arg(fate, wordsOf(*worst[i])) : fate});
    }
    m_changes->setDifferences(differences, outcomes);
}

std::vector<int> PlanView::stepsOf(const std::vector<int>& changes) const
{
    const auto isFor = [&changes](const plan::Step& step) {
        return std::ranges::any_of(step.changes,
                                   [&](int change) { return std::ranges::binary_search(changes, change); });
    };
    std::vector<int> found;
    const std::vector<plan::Step>& steps = m_planning->plan().steps;
    for (size_t i = 0; i < steps.size(); ++i)
        if (isFor(steps[i]))
            found.push_back(int(i));
    return found;
}

std::vector<int> PlanView::changesOf(const std::vector<int>& steps) const
{
    std::vector<int> found;
    for (const int step : steps) {
        const std::vector<int>& changes = m_planning->plan().steps[size_t(step)].changes;
        found.insert(found.end(), changes.begin(), changes.end());
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void PlanView::chooseSteps()
{
    if (m_marking)
        return;
    const QScopedValueRollback guard(m_marking, true);
    const std::vector<int> steps = m_steps->marked();
    const std::vector<int> changes = changesOf(steps);
    m_chosen.reset();
    m_changes->mark(changes);
    m_actions->update(steps);
    select(changes);
    showDetails();
}

void PlanView::chooseChanges()
{
    if (m_marking)
        return;
    const QScopedValueRollback guard(m_marking, true);
    const std::vector<int> changes = m_changes->marked();
    const std::vector<int> steps = stepsOf(changes);
    m_chosen.reset();
    if (!changes.empty())
        m_chosen = m_planning->plan().changes[size_t(changes.front())].difference;
    m_steps->mark(steps);
    m_actions->update(steps);
    select(changes);
    showDetails();
}

void PlanView::activate(int change)
{
    const EntityId& entity = m_planning->plan().changes[size_t(change)].difference.entity;
    if (const TopologyPtr topology = m_document->topology(); topology && exists(*topology, entity))
        Q_EMIT activated(entity);
}

/// What is gone can't be selected: its cluster stands for it. Where nothing is left, the selection stays as it was.
void PlanView::select(const std::vector<int>& changes)
{
    const TopologyPtr topology = m_document->topology();
    QList<EntityId> entities;
    for (const int change : changes) {
        const EntityId& entity = m_planning->plan().changes[size_t(change)].difference.entity;
        const EntityId shown =
            topology && exists(*topology, entity) ? entity : EntityId::ofCluster(entity.module, entity.cluster);
        if (topology && exists(*topology, shown) && !entities.contains(shown))
            entities << shown;
    }
    if (!entities.isEmpty())
        m_document->selection()->set(entities);
}

/// Of the first step that is marked; of a change that has none, of the change.
void PlanView::showDetails()
{
    const plan::Plan& plan = m_planning->plan();
    const std::vector<int> steps = m_steps->marked();
    const std::vector<int> changes = m_changes->marked();
    if (!steps.empty())
        m_details->show(plan, steps.front(), m_planning->earlierName());
    else if (!changes.empty())
        m_details->show(plan.changes[size_t(changes.front())], m_fates[changes.front()]);
    else
        m_details->showNothing();
}

void PlanView::openMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addActions({m_actions->copy, m_actions->copyAll});
    menu.addSeparator();
    menu.addActions({m_actions->saveScript, m_actions->saveEarlier});
    menu.exec(position);
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    shareRoom();
}

/// The details stand below the steps where the panel is high, else beside them; where there is room for neither, the
/// tips tell all.
void PlanView::shareRoom()
{
    constexpr int wide = 760;
    constexpr int high = 340;
    const bool isHigh = height() >= high;
    m_stepSides->setOrientation(isHigh ? Qt::Vertical : Qt::Horizontal);
    m_details->setVisible(isHigh || width() >= wide);
}

} // namespace pigpen
