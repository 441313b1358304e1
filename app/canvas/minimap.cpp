#include "app/canvas/minimap.h"

#include "app/canvas/canvasview.h"
#include "app/paint/health.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace pigpen {

using diagram::Colour;

namespace {

constexpr QSize room(180, 126);
constexpr int padding = 8;
constexpr int distance = 12; // from the canvas's corner

Colour colourOf(const FigureItem& item)
{
    const EntityId& id = item.entity();
    if (item.health())
        return pigpen::colourOf(item.health()->state);
    if (!id)
        return Colour::Line;
    return id.kind == EntityId::Kind::Cluster ? diagram::hueOf(id.module).mark : diagram::hueOf(id.kind).mark;
}

} // namespace

Minimap::Minimap(CanvasView* view) : QWidget(view), m_view(view)
{
    setAccessibleName(tr("Overview of the diagram"));
    setToolTip(tr("Click or drag to look elsewhere, turn the wheel to zoom."));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    resize(room);
    setVisible(false);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Minimap::follow);
    const auto soon = [this] { m_soon.start(0); };
    connect(&view->canvas(), &CanvasScene::refreshed, this, &Minimap::catchUp);
    connect(&view->canvas(), &CanvasScene::healthShown, this, &Minimap::catchUp);
    connect(view, &CanvasView::zoomChanged, this, soon);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    view->installEventFilter(this);
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

bool Minimap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_soon.start(0);
    return QWidget::eventFilter(watched, event);
}

QRectF Minimap::seen() const
{
    return m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
}

/// It shows more than the view does, and covers little of it.
bool Minimap::isUseful() const
{
    const bool fits = m_view->width() > 2 * width() && m_view->height() > 2 * height();
    return fits && !m_contents.isEmpty() && !seen().contains(m_contents);
}

void Minimap::follow()
{
    setVisible(m_wanted && isUseful());
    if (isHidden())
        return;
    move(m_view->width() - width() - distance, m_view->height() - height() - distance);
    update();
}

void Minimap::catchUp()
{
    if (m_view->canvas().aspect() != m_aspect)
        redraw();
}

/// What lies where is asked for here only: to move the view over ten thousand boxes must cost nothing.
void Minimap::redraw()
{
    m_picture = {};
    m_aspect = m_view->canvas().aspect();
    m_contents = m_view->canvas().contents();
    const QSizeF size = QSizeF(room) - QSizeF(2 * padding, 2 * padding);
    m_scale =
        std::min(size.width() / std::max(m_contents.width(), 1.0), size.height() / std::max(m_contents.height(), 1.0));
    m_soon.start(0);
}

QPointF Minimap::mapFromScene(QPointF point) const
{
    return (point - m_contents.center()) * m_scale + QRectF(rect()).center();
}

QPointF Minimap::mapToScene(QPointF point) const
{
    return (point - QRectF(rect()).center()) / m_scale + m_contents.center();
}

void Minimap::paintBoxes(QPainter& painter) const
{
    const FigurePainter& colours = m_view->canvas().painter();
    painter.setPen(Qt::NoPen);
    for (const FigureItem* item : m_view->canvas().containers()) {
        const QRectF place = item->place();
        QColor fill = colours.colour(colourOf(*item));
        fill.setAlphaF(item->isMarked(FigureItem::Dimmed) ? 0.2F : 0.75F);
        QRectF box(mapFromScene(place.topLeft()), place.size() * m_scale);
        box.setSize(box.size().expandedTo({1, 1}));
        painter.fillRect(box, fill);
    }
}

void Minimap::paintEvent(QPaintEvent*)
{
    const FigurePainter& colours = m_view->canvas().painter();
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBoxes(painter);
        ++m_picturesPainted;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.colour(Colour::Line));
    painter.setBrush(colours.colour(Colour::Card));
    constexpr double radius = 8;
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(card, radius, radius);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF frame(mapFromScene(seen().topLeft()), mapFromScene(seen().bottomRight()));
    QColor veil = accent(colours.theme());
    painter.setPen(QPen(veil, 1.5));
    veil.setAlphaF(0.12F);
    painter.setBrush(veil);
    painter.drawRoundedRect(frame.intersected(card.adjusted(1.5, 1.5, -1.5, -1.5)), 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_view->lookAt(mapToScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        m_view->lookAt(mapToScene(event->position()));
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    m_view->zoomBy(event->angleDelta().y());
    event->accept();
}

void Minimap::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // the canvas below has nothing to say about this place
}

} // namespace pigpen
