#include "app/canvas/pointing.h"

#include "app/canvas/arranging.h"
#include "app/canvas/link.h"
#include "app/canvas/move.h"
#include "app/canvas/presenting.h"
#include "app/document/drill.h"

#include <QApplication>
#include <QMouseEvent>

namespace pigpen {

Pointing::Pointing(QGraphicsView& view, CanvasScene& scene, DropPreview& preview)
    : m_view(view), m_scene(scene), m_preview(preview), m_handle(scene), m_edgePan(view, [this](QPoint at) {
          m_gesture->moveTo(pointerAt(at));
      })
{
    m_scene.addItem(&m_handle);
}

Pointing::~Pointing()
{
    m_scene.removeItem(&m_handle);
}

Pointer Pointing::pointerAt(QPoint position) const
{
    return {position, m_view.mapToScene(position), m_modifiers};
}

EntityId Pointing::entityAt(QPoint position) const
{
    const FigureItem* item = m_scene.itemAt(m_view.mapToScene(position));
    return item ? item->entity() : EntityId();
}

FigureItem* Pointing::foldAt(QPoint position) const
{
    return m_scene.foldAt(m_view.mapToScene(position), m_view.transform().m11());
}

void Pointing::press(const QMouseEvent& event)
{
    const bool middle = event.button() == Qt::MiddleButton;
    if (m_gesture || (event.button() != Qt::LeftButton && !middle))
        return;
    if (!middle && !m_hand)
        return pressEntity(event);
    const QPoint at = event.position().toPoint();
    m_gesture = std::make_unique<Pan>(m_view, at);
    m_press = Press{at, {}, event.button()};
}

void Pointing::pressEntity(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (!drills() && m_handle.holds(m_view.mapToScene(at)))
        return pressHandle(at);
    const EntityId entity = entityAt(at);
    Selection& selection = *m_scene.document().selection();
    const bool adding = (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    m_press = Press{at, entity, event.button(), selection.contains(entity), adding};
    if (adding && entity)
        selection.toggle(entity);
    else if (!adding && !m_press->wasSelected)
        selection.set(entity);
    if (adding)
        m_press->wasSelected = false; // the release must not select it alone
}

void Pointing::move(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (!m_press)
        return hover(at);
    const bool far = (at - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_gesture && far)
        m_gesture = gestureFrom(*m_press);
    if (!m_gesture)
        return;
    m_modifiers = event.modifiers();
    m_gesture->moveTo(pointerAt(at));
    if (m_gesture->scrollsAtEdges())
        m_edgePan.follow(at);
}

void Pointing::pressHandle(QPoint at)
{
    m_press = Press{at, {}, Qt::LeftButton};
    m_gesture = std::make_unique<Link>(m_view, m_scene, m_handle.entity(), m_handle.tip());
    m_gesture->moveTo(pointerAt(at));
}

std::unique_ptr<Gesture> Pointing::gestureFrom(const Press& press)
{
    m_handle.attach({});
    if (!m_scene.isArranged() || drills())
        return std::make_unique<Pan>(m_view, press.at);
    if (!press.entity)
        return std::make_unique<Band>(m_view, m_scene, press.at, m_scene.document().selection()->ids());
    if (press.entity.kind == EntityId::Kind::Instance)
        return std::make_unique<Carry>(m_view, m_scene, m_preview, carried(press.entity));
    return std::make_unique<Move>(m_view, m_scene, movable(press.entity), m_view.mapToScene(press.at));
}

/// With it go the other cards that are selected.
QList<EntityId> Pointing::carried(const EntityId& entity) const
{
    QList<EntityId> ids{entity};
    for (const EntityId& id : m_scene.document().selection()->ids()) {
        if (id.kind == EntityId::Kind::Instance && id != entity && m_scene.item(id))
            ids.append(id);
    }
    return ids;
}

QList<FigureItem*> Pointing::movable(const EntityId& entity) const
{
    QList<FigureItem*> items = selectedContainers(m_scene);
    FigureItem* pressed = CanvasScene::containerOf(m_scene.item(entity));
    if (!items.contains(pressed))
        items.append(pressed);
    return items;
}

void Pointing::release(const QMouseEvent& event)
{
    if (!m_press || event.button() != m_press->button)
        return;
    const Press press = *m_press;
    m_press.reset(); // before the gesture ends: what it makes and selects is brought into sight
    if (m_gesture)
        end(false);
    else
        click(press);
    setHand(m_hand); // the gesture may have had another cursor
    hover(event.position().toPoint());
}

void Pointing::click(const Press& press)
{
    Document& document = m_scene.document();
    if (const FigureItem* cluster = foldAt(press.at))
        return setCollapsed(document, {cluster->entity()}, !document.sidecar().collapsed.contains(cluster->entity()));
    if (press.wasSelected)
        document.selection()->set(press.entity);
    if (drills() && !press.adding && press.button == Qt::LeftButton)
        takeNode(press.entity);
}

/// What can't be seen from so far is not meant.
void Pointing::takeNode(const EntityId& entity)
{
    FigureItem* item = m_scene.item(entity);
    const bool isHidden = item && item->isHiddenAt(m_view.transform().m11());
    const QString node = m_scene.nodeOf(isHidden ? CanvasScene::containerOf(item)->entity() : entity);
    if (!node.isEmpty())
        m_scene.document().drill()->toggle(node);
}

bool Pointing::drills() const
{
    return m_scene.document().drill()->isOn();
}

void Pointing::end(bool cancelled)
{
    m_edgePan.stop();
    const auto gesture = std::move(m_gesture); // ending may open a view or a menu: it is over by then
    if (!gesture)
        return;
    if (cancelled)
        gesture->cancel();
    else
        gesture->finish();
}

void Pointing::setHand(bool on)
{
    m_hand = on;
    if (m_gesture)
        return;
    if (on)
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

void Pointing::hover(QPoint position)
{
    if (!drills() && m_handle.holds(m_view.mapToScene(position)))
        return; // half of it lies beside the card
    const EntityId entity = entityAt(position);
    pointAt(entity);
    m_handle.attach(drills() ? EntityId() : entity);
}

void Pointing::leave()
{
    pointAt({});
    m_handle.attach({});
}

void Pointing::pointAt(const EntityId& entity)
{
    if (entity == m_hovered)
        return;
    for (const EntityId& id : {m_hovered, entity}) {
        if (FigureItem* figure = id ? m_scene.item(id) : nullptr)
            figure->setMark(FigureItem::Hovered, id == entity);
    }
    m_hovered = entity;
}

} // namespace pigpen
