#pragma once

#include <QGraphicsView>
#include <QTimer>
#include <functional>

namespace pigpen {

/// Scrolls a view while something is dragged near its edge, the nearer the faster. It waits a moment first, so that
/// what is only carried across the edge moves nothing.
class EdgePan
{
public:
    /// `scrolled` is told the mouse's place, under which another part of the scene lies now.
    EdgePan(QGraphicsView& view, std::function<void(QPoint)> scrolled);

    void follow(QPoint position);
    void stop() { m_timer.stop(); }

private:
    void scroll();

    QGraphicsView& m_view;
    std::function<void(QPoint)> m_scrolled;
    QTimer m_timer;
    QPoint m_position;
};

} // namespace pigpen
