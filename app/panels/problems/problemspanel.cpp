#include "app/panels/problems/problemspanel.h"

#include "app/document/background.h"
#include "app/panels/problems/problemactions.h"
#include "app/panels/problems/problembar.h"
#include "app/panels/problems/problemdetails.h"
#include "app/panels/problems/problemfixing.h"
#include "app/panels/problems/problemview.h"
#include "app/panels/problems/problemwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace pigpen {

using check::Finding;
using check::Severity;

ProblemsPanel::ProblemsPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new ProblemModel(this)),
      m_actions(new ProblemActions(document, this)),
      m_bar(new ProblemBar(m_model, m_actions->fixAll, this)),
      m_view(new ProblemView(m_model, this)),
      m_details(new ProblemDetails(m_actions, this)),
      m_sides(new QSplitter(this)),
      m_fixing(new Background(this))
{
    setAccessibleName(tr("Problems"));
    m_sides->addWidget(m_view);
    m_sides->addWidget(m_details);
    m_sides->setChildrenCollapsible(false);
    m_sides->setObjectName(QStringLiteral("problemSides"));
    m_sides->setHandleWidth(1);
    constexpr int share = 100;
    m_sides->setSizes({5 * share, 3 * share});
    m_sides->setStretchFactor(0, 5);
    m_sides->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_sides, 1);
    setFocusProxy(m_view);
    connectAll();
    connectActions();
    follow();
}

void ProblemsPanel::connectAll()
{
    connect(m_document, &Document::snapshotChanged, this, &ProblemsPanel::follow);
    connect(m_document, &Document::problemChanged, this, &ProblemsPanel::refresh);
    connect(m_document, &Document::pathChanged, this, &ProblemsPanel::refresh);
    connect(m_document, &Document::replaced, this, [this] {
        m_bar->setFilter({});
        follow();
    });
    connect(m_view, &ProblemView::currentProblemChanged, this, &ProblemsPanel::showCurrent);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::jump);
    connect(m_view, &ProblemView::menuRequested, this, &ProblemsPanel::openMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::showEmptyWords);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::showEmptyWords);
    connect(m_bar, &ProblemBar::left, m_view, [this] {
        m_view->setFocus();
        if (!m_view->current().finding)
            m_view->goTo(m_model->next({}, 1));
    });
    connect(m_bar, &ProblemBar::groupingChosen, this, [this](Grouping grouping) {
        setGrouping(grouping);
        Q_EMIT groupingChanged(grouping);
    });
    connect(m_details, &ProblemDetails::asked, this, &ProblemsPanel::shareRoom);
    connect(m_details, &ProblemDetails::answered, this, [this] {
        shareRoom();
        m_view->setFocus();
    });
    connect(m_details, &ProblemDetails::reasonGiven, this, [this](const Finding& finding, const QString& reason) {
        if (m_document->topology())
            m_document->perform(check::ignore(*m_document->topology(), finding, reason));
    });
}

void ProblemsPanel::connectActions()
{
    const auto with = [this](QAction* action, auto done) {
        connect(action, &QAction::triggered, this, [this, done] {
            if (const Problem problem = m_view->current(); problem.finding)
                done(Finding(*problem.finding)); // which may be gone before it is through
        });
    };
    connect(m_actions->jump, &QAction::triggered, this, &ProblemsPanel::jump);
    with(m_actions->fix, [this](const Finding& finding) { fix(finding); });
    with(m_actions->fixKind, [this](const Finding& finding) { fixAll(finding.rule); });
    with(m_actions->ignore, [this](const Finding& finding) { ignore(finding); });
    with(m_actions->heed,
         [this](const Finding& finding) { m_document->perform(check::heed(*m_document->topology(), finding)); });
    with(m_actions->copy, [this](const Finding& finding) { copy(problemwords::copied(finding, *m_document)); });
    with(m_actions->copyCommand, [this](const Finding& finding) { copy(problemwords::command(finding, *m_document)); });
    connect(m_actions->fixAll, &QAction::triggered, this, [this] { fixAll({}); });
    connect(m_view, &ProblemView::copyRequested, m_actions->copy, &QAction::trigger);
}

void ProblemsPanel::follow()
{
    m_model->show(m_document->snapshot());
    refresh();
}

void ProblemsPanel::refresh()
{
    m_bar->refresh();
    showCurrent();
    showEmptyWords();
}

void ProblemsPanel::showCurrent()
{
    const Problem problem = m_view->current();
    m_actions->update(problem);
    m_details->show(problem);
}

void ProblemsPanel::showEmptyWords()
{
    const bool hidden = m_model->count() > 0 || (m_model->filter().ignored && m_model->ignoredCount() > 0);
    if (hidden)
        m_view->setEmptyWords(tr("No problem is left by the filter."));
    else
        m_view->setEmptyWords(m_model->ignoredCount() > 0 ? tr("✓ No problems, but those that are ignored.")
                                                          : tr("✓ No problems: no rule of the checks is broken."));
    shareRoom();
}

void ProblemsPanel::setGrouping(Grouping grouping)
{
    const Problem problem = m_view->current();
    m_bar->setGrouping(grouping);
    m_model->setGrouping(grouping);
    if (problem.finding)
        m_view->goTo(m_model->indexOf(*problem.finding));
}

Problem ProblemsPanel::current() const
{
    return m_view->current();
}

void ProblemsPanel::goOn(int step)
{
    const QModelIndex next = m_model->next(m_view->currentIndex().siblingAtColumn(0), step);
    if (!next.isValid())
        return;
    m_view->goTo(next);
    Q_EMIT shown(Finding(*m_model->problem(next).finding));
}

void ProblemsPanel::showOnly(Severity severity)
{
    ProblemFilter filter;
    filter.severities = {false, false, false};
    filter.severities[size_t(severity)] = true;
    if (m_model->filter() == filter)
        return goOn(1);
    m_bar->setFilter(filter);
    m_view->setCurrentIndex({});
    goOn(1);
}

void ProblemsPanel::showAbout(const EntityId& entity)
{
    ProblemFilter filter;
    filter.about = entity;
    m_bar->setFilter(filter);
    m_view->goTo(m_model->next({}, 1));
}

void ProblemsPanel::showProblem(const Finding& finding)
{
    if (!m_model->indexOf(finding).isValid()) {
        ProblemFilter all;
        all.ignored = m_model->filter().ignored;
        m_bar->setFilter(all);
    }
    m_view->goTo(m_model->indexOf(finding));
}

void ProblemsPanel::fixCurrent()
{
    const Problem problem = m_view->current();
    if (problem.finding && m_actions->fix->isEnabled())
        return fix(Finding(*problem.finding));
    m_document->perform(tl::make_unexpected(Error{m_actions->fix->toolTip(), {}, {}})); // tells why
}

void ProblemsPanel::fix(const Finding& finding)
{
    applyWithPreview(*m_document, proposeFix(*m_document, finding), window());
}

/// Empty: of all rules. What was found to be fixed in another state of the design fits no more.
void ProblemsPanel::fixAll(const QString& rule)
{
    if (!isLong(m_document->text().size())) {
        applyWithPreview(*m_document, proposeFixes(m_document->design(), rule), window());
        return;
    }
    m_fixing->start([this, design = m_document->design(), rule](const Progress& progress) -> Background::Finish {
        return [this, text = design.text(), proposal = proposeFixes(design, rule, progress)]() mutable {
            if (text != m_document->text())
                proposal = tl::make_unexpected(Error{tr("the design changed meanwhile"), tr("try again"), {}});
            applyWithPreview(*m_document, proposal, window());
        };
    });
    Q_EMIT began(m_fixing, tr("Looking for what can be fixed…"));
}

void ProblemsPanel::ignore(const Finding& finding)
{
    showProblem(finding);
    m_details->askReason(finding);
}

void ProblemsPanel::jump()
{
    if (const Problem problem = m_view->current(); problem.finding)
        Q_EMIT activated(Finding(*problem.finding));
}

void ProblemsPanel::openMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addActions({m_actions->jump, m_actions->fix, m_actions->fixKind, m_actions->fixAll});
    menu.addSeparator();
    menu.addActions({m_actions->ignore, m_actions->heed});
    menu.addSeparator();
    menu.addActions({m_actions->copy, m_actions->copyCommand});
    menu.exec(position);
}

void ProblemsPanel::copy(const QString& words)
{
    QGuiApplication::clipboard()->setText(words);
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// What it means stands beside the list, or beneath it where the panel is high. Where there is room for one alone it is
/// the list, but while a reason is typed.
void ProblemsPanel::shareRoom()
{
    constexpr int wide = 560;
    constexpr int high = 380;
    const bool isWide = width() >= wide;
    m_sides->setOrientation(isWide || height() < high ? Qt::Horizontal : Qt::Vertical);
    const bool hasRoom = isWide || height() >= high;
    const bool hasSome = m_model->count() > 0 || m_model->shownCount() > 0;
    m_details->setVisible(m_details->isAsking() || (hasRoom && hasSome));
    m_view->setVisible(hasRoom || !m_details->isAsking());
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace pigpen
