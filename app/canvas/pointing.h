#pragma once

#include "app/canvas/edgepan.h"
#include "app/canvas/gesture.h"
#include "app/canvas/linkhandle.h"

class QMouseEvent;

namespace pigpen {

/// What the mouse does on a canvas: it points at entities, clicks them, and from press to release makes a Gesture.
/// During a failure drill a click takes the node there down, or up again, and nothing can be edited: a drag moves the
/// picture.
class Pointing
{
public:
    Pointing(QGraphicsView& view, CanvasScene& scene, DropPreview& preview);
    ~Pointing();
    Pointing(const Pointing&) = delete;
    Pointing& operator=(const Pointing&) = delete;

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void hover(QPoint position);
    void leave();

    bool isPressed() const { return m_press.has_value(); }
    bool isBusy() const { return m_gesture != nullptr; }
    /// Gives up the gesture that is under way.
    void cancel() { end(true); }
    /// The hand: a press moves the picture, whatever lies there.
    void setHand(bool on);

private:
    struct Press
    {
        QPoint at;
        EntityId entity;
        Qt::MouseButton button = Qt::NoButton;
        bool wasSelected = false;
        bool adding = false; // to what is selected
    };

    Pointer pointerAt(QPoint position) const;
    EntityId entityAt(QPoint position) const;
    FigureItem* foldAt(QPoint position) const;
    void pressEntity(const QMouseEvent& event);
    void pressHandle(QPoint at);
    void click(const Press& press);
    void takeNode(const EntityId& entity);
    bool drills() const;
    std::unique_ptr<Gesture> gestureFrom(const Press& press);
    QList<EntityId> carried(const EntityId& entity) const;
    QList<FigureItem*> movable(const EntityId& entity) const;
    void end(bool cancelled);
    void pointAt(const EntityId& entity);

    QGraphicsView& m_view;
    CanvasScene& m_scene;
    DropPreview& m_preview;
    LinkHandle m_handle;
    std::unique_ptr<Gesture> m_gesture;
    std::optional<Press> m_press;
    EntityId m_hovered;
    Qt::KeyboardModifiers m_modifiers;
    EdgePan m_edgePan;
    bool m_hand = false;
};

} // namespace pigpen
