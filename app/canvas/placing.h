#pragma once

#include "app/canvas/droppreview.h"

#include <QGraphicsView>

class QMouseEvent;

namespace pigpen {

/// Click-to-place: while something is armed the pointer carries its preview over the canvas, and a click places it.
/// Shift keeps it armed for more, as the lock does; a right click ends it.
class Placing : public QObject
{
    Q_OBJECT

public:
    Placing(QGraphicsView& view, DropPreview& preview);

    void arm(const Cargo& cargo, bool locked);
    void disarm();
    bool isArmed() const { return m_cargo.has_value(); }

    /// Whether the event was meant for placing.
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool takesMenu();
    void leave();

Q_SIGNALS:
    void disarmed();

private:
    void show(QPoint position);

    QGraphicsView& m_view;
    DropPreview& m_preview;
    std::optional<Cargo> m_cargo;
    bool m_locked = false;
    bool m_menuTaken = false; // by the right click that disarmed
};

} // namespace pigpen
