#include "app/panels/problems/problemview.h"

#include "app/panels/emptywords.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace pigpen {

ProblemView::ProblemView(ProblemModel* model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Problems"));
    setObjectName(QStringLiteral("problemView"));
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    constexpr int indent = 14;
    setIndentation(indent);
    constexpr int side = 14;
    setIconSize({side, side});
    constexpr int leastWidth = 200;
    setMinimumWidth(leastWidth);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    header()->setMinimumSectionSize(40);
    header()->setSectionsMovable(false);
    header()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_opening)
            m_closed.insert(m_model->groupKey(index));
    });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_closed.remove(m_model->groupKey(index)); });
    fitColumns();
}

Problem ProblemView::current() const
{
    return m_model->problem(currentIndex());
}

void ProblemView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ProblemView::copy()
{
    Q_EMIT copyRequested();
}

void ProblemView::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

void ProblemView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    const QScopedValueRollback guard(m_opening, true);
    for (int row = first; !parent.isValid() && row <= last; ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (!m_closed.contains(m_model->groupKey(group)))
            expand(group);
    }
}

void ProblemView::reset()
{
    m_closed.clear(); // other groups
    QTreeView::reset();
}

void ProblemView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentProblemChanged();
}

/// Whoever comes finds a problem, not a heading.
void ProblemView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        goTo(m_model->next({}, 1));
    QTreeView::focusInEvent(event);
}

/// Enter on a group opens or closes it; on a problem the view tells that it is activated.
void ProblemView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (m_model->isGroup(currentIndex()))
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        else
            Q_EMIT activated(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

void ProblemView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? visualRect(currentIndex()).center() : event->pos();
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

void ProblemView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() == 0)
        paintEmptyWords(*this, m_emptyWords);
}

void ProblemView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// The message has what the others leave; where that is little, they go.
void ProblemView::fitColumns()
{
    constexpr int roomForRule = 700;
    constexpr int roomForEntity = 400;
    setColumnHidden(ProblemModel::Rule, width() < roomForRule);
    setColumnHidden(ProblemModel::Entity, width() < roomForEntity);
    const QFontMetrics metrics(font());
    header()->resizeSection(ProblemModel::Entity, metrics.horizontalAdvance(u'0') * 17);
    header()->resizeSection(ProblemModel::Line, metrics.horizontalAdvance(u'0') * 7);
    header()->resizeSection(ProblemModel::Rule, metrics.horizontalAdvance(u'0') * 22);
}

} // namespace pigpen
