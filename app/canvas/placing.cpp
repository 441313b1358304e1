#include "app/canvas/placing.h"

#include <QMouseEvent>

namespace pigpen {

Placing::Placing(QGraphicsView& view, DropPreview& preview) : m_view(view), m_preview(preview) {}

void Placing::arm(const Cargo& cargo, bool locked)
{
    m_preview.clear();
    m_cargo = cargo;
    m_locked = locked;
    m_view.viewport()->setCursor(Qt::CrossCursor);
    const QPoint position = m_view.viewport()->mapFromGlobal(QCursor::pos());
    if (m_view.viewport()->isVisible() && m_view.viewport()->rect().contains(position))
        show(position);
}

void Placing::disarm()
{
    if (!m_cargo)
        return;
    m_cargo.reset();
    m_preview.clear();
    m_view.viewport()->unsetCursor();
    Q_EMIT disarmed();
}

bool Placing::press(const QMouseEvent& event)
{
    m_menuTaken = false;
    if (!m_cargo || event.button() == Qt::MiddleButton)
        return false;
    if (event.button() == Qt::RightButton) {
        m_menuTaken = true;
        disarm();
    } else if (event.button() == Qt::LeftButton) {
        show(event.position().toPoint());
        const bool done = m_preview.drop();
        const bool goesOn = m_locked || (event.modifiers() & Qt::ShiftModifier) != 0;
        if (done && !goesOn)
            disarm(); // what can't stand there may stand elsewhere
    }
    return true;
}

bool Placing::move(const QMouseEvent& event)
{
    if (!m_cargo || event.buttons() != Qt::NoButton)
        return false;
    show(event.position().toPoint());
    return true;
}

bool Placing::takesMenu()
{
    return std::exchange(m_menuTaken, false);
}

void Placing::leave()
{
    if (m_cargo)
        m_preview.clear();
}

void Placing::show(QPoint position)
{
    m_preview.moveTo(*m_cargo, m_view.mapToScene(position), m_view.transform().m11(),
                     m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

} // namespace pigpen
