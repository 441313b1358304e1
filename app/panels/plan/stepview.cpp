#include "app/panels/plan/stepview.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace pigpen {

StepView::StepView(StepModel* model, QWidget* parent) : QTreeView(parent)
{
    setModel(model);
    setAccessibleName(tr("Steps"));
    setObjectName(QStringLiteral("stepView"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    constexpr int side = 14;
    setIconSize({side, side});
    constexpr int leastWidth = 160;
    setMinimumWidth(leastWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setFocusPolicy(Qt::NoFocus);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(StepModel::Command, QHeaderView::Stretch);
    fitColumns();
}

std::vector<int> StepView::marked() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void StepView::mark(const std::vector<int>& rows)
{
    QItemSelection chosen;
    for (const int row : rows) // neighbours become one range
        if (!chosen.isEmpty() && chosen.back().bottom() == row - 1)
            chosen.back() =
                QItemSelectionRange(chosen.back().topLeft(), model()->index(row, StepModel::ColumnCount - 1));
        else
            chosen.select(model()->index(row, 0), model()->index(row, StepModel::ColumnCount - 1));
    const QModelIndex first = rows.empty() ? QModelIndex() : model()->index(rows.front(), 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

void StepView::copy()
{
    Q_EMIT copyRequested();
}

void StepView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionChosen();
}

void StepView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeView::keyPressEvent(event);
}

void StepView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? visualRect(currentIndex()).center() : event->pos();
    Q_EMIT menuRequested(viewport()->mapToGlobal(at));
}

void StepView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// The command has what the others leave; where that is little, they go: details and tips tell all.
void StepView::fitColumns()
{
    constexpr int roomForWhy = 760;
    constexpr int roomForRisk = 340;
    setColumnHidden(StepModel::Why, width() < roomForWhy);
    setColumnHidden(StepModel::Risk, width() < roomForRisk);
    const int digit = QFontMetrics(font()).horizontalAdvance(u'0');
    constexpr int numberWidth = 7;
    constexpr int riskWidth = 22;
    header()->resizeSection(StepModel::Number, digit * numberWidth);
    header()->resizeSection(StepModel::Risk, digit * riskWidth);
    header()->resizeSection(StepModel::Why, width() * 2 / 5);
}

} // namespace pigpen
