#include "app/panels/outlinepanel.h"

#include "app/panels/outlinemodel.h"

#include <QScopedValueRollback>

namespace pigpen {

OutlinePanel::OutlinePanel(Document* document, QWidget* parent)
    : QTreeView(parent), m_document(document), m_model(new OutlineModel(this))
{
    setAccessibleName(tr("Outline of the entities"));
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(DragOnly);

    connect(document, &Document::snapshotChanged, this, &OutlinePanel::showSnapshot);
    connect(document->selection(), &Selection::changed, this, &OutlinePanel::followSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::tellSelection);
    showSnapshot();
}

/// The rows that are open, by entity: a reset closes them all.
QStringList OutlinePanel::expanded() const
{
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (isExpanded(index))
            open << index.data(OutlineModel::EntityRole).toString();
    }
    return open;
}

void OutlinePanel::showSnapshot()
{
    const QScopedValueRollback guard(m_updating, true);
    const QStringList open = expanded();
    m_model->show(m_document->topology());
    for (int row = 0; row < m_model->rowCount() && !open.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (open.contains(index.data(OutlineModel::EntityRole).toString()))
            expand(index);
    }
    followSelection();
}

void OutlinePanel::followSelection()
{
    const QScopedValueRollback guard(m_updating, true);
    QItemSelection selection;
    for (const EntityId& id : m_document->selection()->ids())
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            selection.select(index, index);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_model->indexOf(m_document->selection()->current());
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
}

void OutlinePanel::tellSelection()
{
    if (m_updating)
        return;
    QList<EntityId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (const EntityId id = m_model->entity(index))
            ids << id;
    m_document->selection()->set(ids);
}

} // namespace pigpen
