#include "app/canvas/gesture.h"

#include <QScrollBar>

#include <cmath>

namespace pigpen {

namespace {

/// Boxes stand on a grid of that many pixels.
constexpr double grid = 8;

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid};
}

} // namespace

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
    : m_view(view), m_scene(scene), m_start(start), m_before(before), m_band(QRubberBand::Rectangle, view.viewport())
{
}

void Band::moveTo(const Pointer& pointer)
{
    const QRect rect = QRect(m_start, pointer.view).normalized();
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

Move::Move(CanvasScene& scene, const QList<FigureItem*>& items, QPointF start) : m_scene(scene), m_start(start)
{
    for (const FigureItem* item : items)
        m_places.insert(item->entity(), item->pos());
}

QList<FigureItem*> Move::items() const
{
    QList<FigureItem*> items;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (FigureItem* item = m_scene.item(it.key()))
            items.append(item);
    }
    return items;
}

void Move::moveTo(const Pointer& pointer)
{
    for (FigureItem* item : items())
        item->setPos(onGrid(m_places.value(item->entity()) + pointer.scene - m_start));
    m_scene.routeLinks();
}

void Move::finish()
{
    const QString what = m_places.size() == 1 ? m_places.cbegin().key().name : QString();
    m_scene.document().arrange(what.isEmpty() ? CanvasScene::tr("Move") : CanvasScene::tr("Move %1").arg(what),
                               m_scene.pinned());
}

void Move::cancel()
{
    for (FigureItem* item : items())
        item->setPos(m_places.value(item->entity()));
    m_scene.routeLinks();
}

Carry::Carry(const QGraphicsView& view, CanvasScene& scene, DropPreview& preview, const EntityId& entity)
    : m_view(view), m_scene(scene), m_preview(preview), m_entity(entity)
{
    lift(true);
}

Carry::~Carry()
{
    lift(false);
}

void Carry::lift(bool on)
{
    if (FigureItem* item = m_scene.item(m_entity))
        item->setMark(FigureItem::Lifted, on);
}

void Carry::moveTo(const Pointer& pointer)
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    m_preview.moveTo(m_entity, pointer.scene, m_view.transform().m11(), seen);
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
