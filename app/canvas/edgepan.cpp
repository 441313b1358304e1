#include "app/canvas/edgepan.h"

#include <QScrollBar>

#include <chrono>

namespace pigpen {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 250ms;
constexpr auto tick = 16ms;
constexpr int margin = 32; // pixels on screen
constexpr int fastest = 20;

/// How far to scroll in one tick: nothing between the margins.
int speed(int position, int length)
{
    const int before = std::clamp(margin - position, 0, margin);
    const int beyond = std::clamp(position - (length - margin), 0, margin);
    return (beyond - before) * fastest / margin;
}

} // namespace

EdgePan::EdgePan(QGraphicsView& view, std::function<void(QPoint)> scrolled)
    : m_view(view), m_scrolled(std::move(scrolled))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { scroll(); });
}

void EdgePan::follow(QPoint position)
{
    m_position = position;
    const QSize room = m_view.viewport()->size();
    const bool atEdge = speed(position.x(), room.width()) != 0 || speed(position.y(), room.height()) != 0;
    if (!atEdge)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(patience);
}

void EdgePan::scroll()
{
    m_timer.setInterval(tick);
    QScrollBar* across = m_view.horizontalScrollBar();
    QScrollBar* down = m_view.verticalScrollBar();
    const QPoint before(across->value(), down->value());
    across->setValue(before.x() + speed(m_position.x(), m_view.viewport()->width()));
    down->setValue(before.y() + speed(m_position.y(), m_view.viewport()->height()));
    if (QPoint(across->value(), down->value()) != before)
        m_scrolled(m_position);
}

} // namespace pigpen
