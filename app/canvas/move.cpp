#include "app/canvas/move.h"

namespace pigpen {

namespace {

/// On screen; from afar no more than boxes stand apart.
constexpr double reachOnScreen = 6;
constexpr double mostReach = 24;

diagram::Way wayOf(QPointF way, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & Qt::ShiftModifier) == 0)
        return diagram::Way::Both;
    return std::abs(way.x()) >= std::abs(way.y()) ? diagram::Way::Across : diagram::Way::UpAndDown;
}

} // namespace

Move::Move(const QGraphicsView& view, CanvasScene& scene, const QList<FigureItem*>& items, QPointF start)
    : m_view(view), m_scene(scene), m_start(start), m_guides(scene.painter())
{
    for (const FigureItem* item : items) {
        m_places.insert(item->entity(), item->pos());
        m_frame |= item->place();
    }
    m_scene.addItem(&m_guides); // its destructor takes it out again
    lift(true);
}

Move::~Move()
{
    lift(false);
}

/// What moves lies above what it passes.
void Move::lift(bool on)
{
    for (FigureItem* item : items())
        item->setZValue(on ? CanvasScene::liftedDepth : CanvasScene::containerDepth);
}

QList<FigureItem*> Move::items() const
{
    QList<FigureItem*> items;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (FigureItem* item = m_scene.container(it.key()))
            items.append(item);
    }
    return items;
}

void Move::moveTo(const Pointer& pointer)
{
    shift(placeAt(pointer).topLeft() - m_frame.topLeft());
}

QRectF Move::placeAt(const Pointer& pointer)
{
    QPointF way = pointer.scene - m_start;
    const diagram::Way held = wayOf(way, pointer.modifiers);
    if (held == diagram::Way::Across)
        way.setY(0);
    else if (held == diagram::Way::UpAndDown)
        way.setX(0);
    const QRectF wanted = m_frame.translated(way);
    const double zoom = m_view.transform().m11();
    if ((pointer.modifiers & (Qt::AltModifier | Qt::ControlModifier)) != 0) {
        m_guides.show({}, zoom);
        return m_frame.translated(way.toPoint());
    }
    const double tolerance = std::min(reachOnScreen / zoom, mostReach);
    diagram::Snapped snapped = diagram::snap(wanted, near(wanted, tolerance), tolerance, held);
    m_guides.show(std::move(snapped.guides), zoom);
    return snapped.rect;
}

std::vector<QRectF> Move::near(const QRectF& wanted, double tolerance) const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const diagram::Strips strips = diagram::stripsAround(wanted, seen, tolerance);
    QSet<FigureItem*> there;
    for (const QRectF& strip : {strips.column, strips.row}) {
        for (FigureItem* item : m_scene.containersIn(strip))
            there.insert(item);
    }
    std::vector<QRectF> rects;
    for (const FigureItem* item : std::as_const(there)) {
        if (!m_places.contains(item->entity()))
            rects.push_back(item->place());
    }
    return rects;
}

void Move::shift(QPointF offset)
{
    for (FigureItem* item : items())
        m_scene.move(item, m_places.value(item->entity()) + offset);
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
    shift({});
}

} // namespace pigpen
