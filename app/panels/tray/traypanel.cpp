#include "app/panels/tray/traypanel.h"

#include "app/canvas/verbmenu.h"
#include "app/panels/tray/traymodel.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace pigpen {

TrayPanel::TrayPanel(Document* document, QWidget* parent)
    : QListView(parent), m_document(document), m_model(new TrayModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Free nodes"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    connect(document, &Document::snapshotChanged, this, &TrayPanel::refresh);
    connect(document, &Document::positionsChanged, this, &TrayPanel::refresh);
    connect(document->selection(), &Selection::changed, this, &TrayPanel::followSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrayPanel::tellSelection);
    refresh();
}

void TrayPanel::refresh()
{
    const QScopedValueRollback guard(m_updating, true);
    m_model->show(*m_document);
    followSelection();
    viewport()->update();
    setWindowTitle(m_model->rowCount() > 0 ? tr("Free nodes (%1)").arg(m_model->rowCount()) : tr("Free nodes"));
}

void TrayPanel::followSelection()
{
    const QScopedValueRollback guard(m_updating, true);
    QItemSelection selection;
    for (const EntityId& id : m_document->selection()->ids()) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TrayPanel::tellSelection()
{
    if (m_updating)
        return;
    QList<EntityId> ids;
    for (const QString& address : chosen())
        ids << EntityId::ofNode(address);
    m_document->selection()->set(ids);
}

QStringList TrayPanel::chosen() const
{
    QStringList addresses;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes))
        addresses << m_model->nodes()[size_t(index.row())]->address;
    return addresses;
}

void TrayPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        openMenu(visualRect(currentIndex()).center(), true);
    else if (event->key() == Qt::Key_Delete)
        removeEntities(*m_document, m_document->selection()->ids());
    else
        QListView::keyPressEvent(event);
}

void TrayPanel::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(byKey ? visualRect(currentIndex()).center() : event->pos(), false);
}

void TrayPanel::openMenu(QPoint position, bool joiningOnly)
{
    const QStringList addresses = chosen();
    if (addresses.isEmpty())
        return;
    QMenu menu(this);
    addVerbs(menu, joiningOnly ? joiningVerbs(*m_document, addresses)
                               : verbsFor(*m_document, m_document->selection()->ids()));
    if (menu.isEmpty())
        menu.addAction(tr("No cluster can take them"))->setEnabled(false);
    if (joiningOnly)
        menu.setActiveAction(menu.actions().constFirst());
    menu.exec(viewport()->mapToGlobal(position));
}

void TrayPanel::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int margin = 16;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Every node carries an instance."));
}

} // namespace pigpen
