#include "app/canvas/gesture.h"

#include <QScrollBar>

#include <algorithm>

namespace pigpen {

Pan::Pan(QGraphicsView& view, QPoint start) : m_view(view), m_last(start)
{
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

Pan::~Pan()
{
    m_view.viewport()->unsetCursor();
}

void Pan::moveTo(const Pointer& pointer)
{
    const QPoint way = pointer.view - m_last;
    m_last = pointer.view;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - way.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - way.y());
}

Band::Band(QGraphicsView& view, CanvasScene& scene, QPoint start, const QList<EntityId>& before)
    : m_view(view),
      m_scene(scene),
      m_start(view.mapToScene(start)),
      m_before(before),
      m_band(QRubberBand::Rectangle, view.viewport())
{
}

void Band::moveTo(const Pointer& pointer)
{
    const QRect rect = QRect(m_view.mapFromScene(m_start), pointer.view).normalized();
    m_band.setGeometry(rect);
    m_band.show();
    const QRectF area = m_view.mapToScene(rect).boundingRect();
    QList<EntityId> ids = m_before;
    QList<FigureItem*> containers = m_scene.containersIn(area);
    std::sort(containers.begin(), containers.end(), [](const FigureItem* a, const FigureItem* b) {
        return std::pair(a->y(), a->x()) > std::pair(b->y(), b->x());
    });
    for (FigureItem* container : std::as_const(containers))
        add(container, area, ids);
    m_scene.document().selection()->set(ids);
}

/// A container stands for its parts.
void Band::add(FigureItem* container, const QRectF& area, QList<EntityId>& ids) const
{
    if (area.contains(container->sceneFrame())) {
        ids.append(container->entity());
        return;
    }
    for (const FigureItem* part : m_scene.partsOf(container)) {
        if (area.contains(part->sceneFrame()))
            ids.append(part->entity());
    }
}

void Band::cancel()
{
    m_scene.document().selection()->set(m_before);
}

Carry::Carry(const QGraphicsView& view, CanvasScene& scene, DropPreview& preview, const QList<EntityId>& entities)
    : m_view(view), m_scene(scene), m_preview(preview), m_entities{entities}
{
    lift(true);
}

Carry::~Carry()
{
    lift(false);
}

void Carry::lift(bool on)
{
    for (const EntityId& entity : m_entities.ids) {
        if (FigureItem* item = m_scene.item(entity))
            item->setMark(FigureItem::Lifted, on);
    }
}

void Carry::moveTo(const Pointer& pointer)
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    m_preview.moveTo(m_entities, pointer.scene, m_view.transform().m11(), seen);
}

void Carry::finish()
{
    m_preview.drop();
}

void Carry::cancel()
{
    m_preview.clear();
}

} // namespace pigpen
