#include "app/panels/review/diffview.h"

#include "app/paint/figurepainter.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace pigpen {

namespace {

/// Marks the current line without hiding whether it comes or goes.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        QStyledItemDelegate::paint(painter, plain, index);
        if (!option.state.testFlag(QStyle::State_Selected))
            return;
        QColor tint = accent(themeOf(option.palette));
        constexpr int pale = 40;
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tint);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), tint);
        tint.setAlpha(pale);
        painter->fillRect(option.rect, tint);
    }
};

/// What is current stands in a narrow column, so that going up and down does not scroll sideways.
constexpr int currentColumn = DiffModel::Revert;

} // namespace

DiffView::DiffView(Review* review, QWidget* parent)
    : QTableView(parent), m_review(review), m_model(new DiffModel(review, this))
{
    setAccessibleName(tr("Changed lines"));
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height() +
                                            3);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiffView::fitColumns);
    connect(this, &QTableView::clicked, this, &DiffView::activate);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_showing && currentStep() >= 0)
            Q_EMIT wentTo(currentStep());
    });
    fitColumns();
}

/// The text is as wide as its longest line: nothing is cut off.
void DiffView::fitColumns()
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int digit = metrics.horizontalAdvance(u'9');
    const int digits = int(QString::number(m_review->steps().size()).size());
    qsizetype longest = 40;
    for (const linediff::Range& hunk : linediff::hunks(m_review->steps(), 3))
        for (size_t step = hunk.begin; step < hunk.end; ++step)
            longest = std::max(longest, m_review->text(int(step)).size());
    setColumnWidth(DiffModel::Revert, (m_review->isProposal() ? 1 : 3) * digit);
    setColumnWidth(DiffModel::OldNumber, digit * (digits + 2));
    setColumnWidth(DiffModel::NewNumber, digit * (digits + 2));
    setColumnWidth(DiffModel::Sign, 3 * digit);
    setColumnWidth(DiffModel::Text, digit * int(longest + 4));
}

void DiffView::showStep(int step)
{
    const QScopedValueRollback guard(m_showing, true);
    const QModelIndex index = m_model->index(m_model->rowOf(step), currentColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
}

void DiffView::activate(const QModelIndex& index)
{
    if (m_model->isFold(index.row())) {
        m_model->unfold(index.row());
        setCurrentIndex(m_model->index(index.row(), currentColumn));
    } else if (index.column() == DiffModel::Revert && m_model->isRevertible(index.row())) {
        m_review->revert(m_review->runAt(m_model->stepAt(index.row())));
    }
}

void DiffView::revertCurrent()
{
    const int run = currentStep() < 0 ? -1 : m_review->runAt(currentStep());
    if (run >= 0)
        m_review->revert(run);
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        activate(m_model->index(currentIndex().row(), DiffModel::Text)); // opens folds; lines are reverted by Delete
    else if (event->key() == Qt::Key_Delete)
        revertCurrent();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                                          : QScrollBar::SliderSingleStepAdd);
    else
        QTableView::keyPressEvent(event);
}

void DiffView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_review->isProposal() || m_model->isFold(index.row()) ||
        m_review->runAt(m_model->stepAt(index.row())) < 0)
        return;
    setCurrentIndex(m_model->index(index.row(), currentColumn));
    QMenu menu(this);
    menu.addAction(tr("Revert this change"), this, &DiffView::revertCurrent);
    menu.exec(event->globalPos());
}

} // namespace pigpen
