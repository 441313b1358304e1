#include "app/panels/inspector/variableview.h"

#include <QKeyEvent>

namespace pigpen {

namespace {

constexpr int leastHeight = 220;
constexpr int mostHeight = 440;

} // namespace

VariableView::VariableView(VariableModel* model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new VariableDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Variables"));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(model, &QAbstractItemModel::modelReset, this, &VariableView::updateGeometry);
}

QSize VariableView::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostHeight; ++row)
        height += sizeHintForRow(row);
    return {240, std::clamp(height + 2, leastHeight, mostHeight)};
}

QSize VariableView::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

VariableDelegate::Part VariableView::partAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    return m_delegate->partAt(point, visualRect(index), index);
}

void VariableView::editCurrent()
{
    const QModelIndex current = currentIndex();
    if (!m_model->row(current))
        return;
    if (m_delegate->isSwitch(current))
        Q_EMIT switched(current);
    else
        edit(current);
}

void VariableView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void VariableView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed)
        return;
    switch (partAt(event->pos())) {
    case VariableDelegate::Part::Line:
        Q_EMIT lineActivated(index);
        break;
    case VariableDelegate::Part::Switch:
        Q_EMIT switched(index);
        break;
    case VariableDelegate::Part::Value:
        if (!m_delegate->isSwitch(index))
            edit(index);
        break;
    case VariableDelegate::Part::None:
        break;
    }
}

void VariableView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const VariableDelegate::Part part = partAt(event->pos());
    const bool isLink = part == VariableDelegate::Part::Line;
    viewport()->setCursor(isLink                                  ? Qt::PointingHandCursor
                          : part == VariableDelegate::Part::Value ? Qt::IBeamCursor
                                                                  : Qt::ArrowCursor);
}

void VariableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (state() == EditingState || !m_model->row(current))
        return QListView::keyPressEvent(event);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isControl ? Q_EMIT lineActivated(current) : editCurrent();
        break;
    case Qt::Key_F2:
        editCurrent();
        break;
    case Qt::Key_Space:
        if (m_delegate->isSwitch(current))
            Q_EMIT switched(current);
        break;
    case Qt::Key_Insert:
        Q_EMIT setHereRequested(current);
        break;
    case Qt::Key_Delete:
        Q_EMIT removeHereRequested(current);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void VariableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace pigpen
