#include "app/canvas/gesture.h"

#include <QScrollBar>

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
    const auto holds = [&area](const QGraphicsItem* item) {
        const auto* figure = qgraphicsitem_cast<const FigureItem*>(item);
        return figure && figure->entity() && area.contains(figure->sceneFrame());
    };
    QList<EntityId> ids = m_before;
    for (QGraphicsItem* item : m_scene.items(area)) {
        const bool isPart = item->parentItem() && holds(item->topLevelItem());
        if (holds(item) && !isPart) // a container stands for its parts
            ids.append(static_cast<FigureItem*>(item)->entity());
    }
    m_scene.document().selection()->set(ids);
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
