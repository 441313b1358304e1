#include "app/panels/plan/planpanel.h"

#include "app/paint/risk.h"
#include "app/panels/plan/planactions.h"
#include "app/panels/plan/planbar.h"
#include "app/panels/plan/plandetails.h"
#include "app/panels/plan/planning.h"
#include "app/panels/plan/planwords.h"
#include "app/panels/plan/revisiondialog.h"
#include "app/panels/plan/stepview.h"
#include "app/panels/review/differencetree.h"
#include "core/publish/plan/planwriting.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pigpen {

PlanPanel::PlanPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_planning(new Planning(document, this)),
      m_actions(new PlanActions(document, m_planning, this)),
      m_bar(new PlanBar({m_actions->copyAll, m_actions->saveScript}, this)),
      m_caution(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_changes(new DifferenceTree),
      m_model(new StepModel(this)),
      m_steps(new StepView(m_model)),
      m_details(new PlanDetails),
      m_sides(new QSplitter(this)),
      m_stepSides(new QSplitter)
{
    setAccessibleName(tr("Plan"));
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms); // typing goes on meanwhile
    layOut();
    connectAll();
    setFocusProxy(m_remark);
    m_bar->setEarlier(m_planning->earlierName());
}

void PlanPanel::layOut()
{
    for (QSplitter* sides : {m_sides, m_stepSides}) {
        sides->setChildrenCollapsible(false);
        sides->setObjectName(QStringLiteral("planSides"));
        sides->setHandleWidth(1);
    }
    m_changes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_changes->setAllColumnsShowFocus(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int leastWidth = 220;
    m_changes->setMinimumWidth(leastWidth);
    constexpr int indent = 14;
    m_changes->setIndentation(indent);
    m_sides->addWidget(m_changes);
    m_sides->addWidget(m_stepSides);
    m_stepSides->addWidget(m_steps);
    m_stepSides->addWidget(m_details);
    constexpr int share = 100;
    m_sides->setSizes({3 * share, 6 * share});
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 6);
    m_stepSides->setSizes({5 * share, 4 * share});
    m_remark->setObjectName(QStringLiteral("planRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setFocusPolicy(Qt::StrongFocus); // so that it is read out
    m_caution->setObjectName(QStringLiteral("planCaution"));
    m_caution->setTextFormat(Qt::PlainText);
    m_caution->setWordWrap(true);
    m_caution->hide();
    m_pages->addWidget(m_remark);
    m_pages->addWidget(m_sides);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_caution);
    column->addWidget(m_pages, 1);
}

void PlanPanel::connectAll()
{
    connect(m_planning, &Planning::outdated, this, &PlanPanel::followSoon);
    connect(m_planning, &Planning::renewed, this, &PlanPanel::showPlan);
    connect(&m_soon, &QTimer::timeout, this, &PlanPanel::follow);
    connect(m_bar, &PlanBar::savedChosen, m_planning, &Planning::compareWithSaved);
    connect(m_bar, &PlanBar::fileChosen, this, &PlanPanel::chooseFile);
    connect(m_bar, &PlanBar::revisionChosen, this, &PlanPanel::chooseRevision);
    connect(m_changes, &QTreeWidget::itemSelectionChanged, this, &PlanPanel::chooseChanges);
    connect(m_changes, &QTreeWidget::clicked, this, &PlanPanel::chooseChanges); // also what is selected already
    connect(m_changes, &QTreeWidget::itemActivated, this, [this] {
        if (const std::vector<int> marked = m_changes->marked(); !marked.empty())
            activate(marked.front());
    });
    connect(m_steps, &StepView::selectionChosen, this, &PlanPanel::chooseSteps);
    connect(m_steps, &QTreeView::clicked, this, &PlanPanel::chooseSteps);
    connect(m_steps, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const std::vector<int>& changes = m_planning->plan().steps[size_t(index.row())].changes; !changes.empty())
            activate(changes.front());
    });
    connect(m_steps, &StepView::copyRequested, m_actions->copy, &QAction::trigger);
    connect(m_steps, &StepView::menuRequested, this, &PlanPanel::openMenu);
}

/// Behind another panel's tab it is visible for Qt, but not seen.
bool PlanPanel::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void PlanPanel::followSoon()
{
    if (isSeen())
        m_soon.start();
}

void PlanPanel::follow()
{
    if (isSeen())
        m_planning->renew();
}

/// The dock tells when its tab comes to the front; that moves it, and shows nothing.
void PlanPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* widget = parentWidget(); widget; widget = widget->parentWidget())
        if (const auto* dock = qobject_cast<QDockWidget*>(widget))
            connect(dock, &QDockWidget::visibilityChanged, this, &PlanPanel::follow,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    m_soon.start();
}

void PlanPanel::showPlan()
{
    const QScopedValueRollback guard(m_marking, true);
    const plan::Plan& plan = m_planning->plan();
    fillChanges();
    m_model->show(plan, m_planning->earlierName());
    std::vector<int> marked = m_steps->marked();
    if (marked.empty() && !plan.steps.empty())
        m_steps->mark(marked = {0});
    m_changes->mark(changesOf(marked));
    m_actions->update(marked);
    m_bar->setEarlier(m_planning->earlierName());
    m_bar->setSummary(plan.isEmpty() ? QString() : planwords::summary(plan));
    m_caution->setText(m_planning->caution());
    m_caution->setVisible(!m_planning->caution().isEmpty());
    showPage();
    showDetails();
}

/// The remark where there is one. Whoever is in the one page goes on in the other.
void PlanPanel::showPage()
{
    const bool isRemark = !m_planning->remark().isEmpty();
    const bool isInside = m_remark->hasFocus() || m_steps->hasFocus() || m_changes->hasFocus();
    const bool changes = isRemark != (m_pages->currentWidget() == m_remark);
    m_remark->setText(m_planning->remark());
    m_remark->setAccessibleName(m_planning->remark());
    m_pages->setCurrentWidget(isRemark ? static_cast<QWidget*>(m_remark) : m_sides);
    setFocusProxy(isRemark ? static_cast<QWidget*>(m_remark) : m_steps);
    if (isInside && changes)
        setFocus();
}

/// Each with the gravest of its steps.
void PlanPanel::fillChanges()
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
        outcomes.push_back({m_fates[qsizetype(i)], signOf(plan.changes[i], worst[i])});
    }
    m_changes->setDifferences(differences, outcomes);
}

QIcon PlanPanel::signOf(const plan::Change& change, std::optional<plan::Risk> worst) const
{
    if (change.answer == plan::Change::Answer::Unknown)
        return unknownIcon(palette());
    return worst ? riskIcon(*worst, palette()) : QIcon();
}

std::vector<int> PlanPanel::stepsOf(const std::vector<int>& changes) const
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

std::vector<int> PlanPanel::changesOf(const std::vector<int>& steps) const
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

void PlanPanel::chooseSteps()
{
    if (m_marking)
        return;
    const QScopedValueRollback guard(m_marking, true);
    const std::vector<int> steps = m_steps->marked();
    const std::vector<int> changes = changesOf(steps);
    m_changes->mark(changes);
    m_actions->update(steps);
    select(changes);
    showDetails();
}

void PlanPanel::chooseChanges()
{
    if (m_marking)
        return;
    const QScopedValueRollback guard(m_marking, true);
    const std::vector<int> changes = m_changes->marked();
    const std::vector<int> steps = stepsOf(changes);
    m_steps->mark(steps);
    m_actions->update(steps);
    select(changes);
    showDetails();
}

void PlanPanel::activate(int change)
{
    const EntityId& entity = m_planning->plan().changes[size_t(change)].difference.entity;
    if (const TopologyPtr topology = m_document->topology(); topology && exists(*topology, entity))
        Q_EMIT activated(entity);
}

/// What is gone can't be selected: its cluster stands for it. Where nothing is left, the selection stays as it was.
void PlanPanel::select(const std::vector<int>& changes)
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
void PlanPanel::showDetails()
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

void PlanPanel::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare the design with"), QFileInfo(m_document->path()).path(),
                                     tr("Inventories, and pictures that hold one (*.yml *.yaml *.svg);;All files (*)"));
    if (!path.isEmpty())
        m_planning->compareWithFile(path);
}

void PlanPanel::chooseRevision()
{
    auto* dialog = new RevisionDialog(m_document->path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevisionDialog::chosen, m_planning, &Planning::compareWithRevision);
    dialog->open();
}

void PlanPanel::openMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addActions({m_actions->copy, m_actions->copyAll});
    menu.addSeparator();
    menu.addActions({m_actions->saveScript, m_actions->saveEarlier});
    menu.exec(position);
}

void PlanPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// The details stand below the steps where the panel is high, else beside them; where there is room for neither, the
/// tips tell all.
void PlanPanel::shareRoom()
{
    constexpr int wide = 760;
    constexpr int high = 340;
    const bool isHigh = height() >= high;
    m_stepSides->setOrientation(isHigh ? Qt::Vertical : Qt::Horizontal);
    m_details->setVisible(isHigh || width() >= wide);
}

void PlanPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followSoon(); // another program may have written the file meanwhile
    if (event->type() == QEvent::PaletteChange && !m_planning->isStale())
        showPlan(); // marks and words are in the theme's colours
}

} // namespace pigpen
