#include "app/canvas/move.h"

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

} // namespace pigpen
