#include "app/canvas/canvasview.h"

#include "app/canvas/canvaskeys.h"
#include "app/canvas/entityverbs.h"
#include "app/canvas/minimap.h"
#include "app/document/drill.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <algorithm>

namespace pigpen {

namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 4;
constexpr double fitMargin = 40;

} // namespace

CanvasView::CanvasView(Document* document, diagram::Kind kind, QWidget* parent)
    : QGraphicsView(parent),
      m_scene(new CanvasScene(document, kind, this)),
      m_preview(*m_scene),
      m_placing(*this, m_preview),
      m_pointing(*this, *m_scene, m_preview),
      m_minimap(new Minimap(this)),
      m_edgePan(*this, [this](QPoint position) { showDrop(position); })
{
    setScene(m_scene);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(DontSavePainterState);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(SmartViewportUpdate);
    setAcceptDrops(m_scene->isArranged());
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_scene, &CanvasScene::refreshed, this, &CanvasView::updateBounds);
    connect(document->selection(), &Selection::changed, this, [this] {
        if (isVisible() && !m_pointing.isPressed()) // what is clicked is seen
            reveal(m_scene->document().selection()->current());
    });
    connect(document, &Document::replaced, this, [this] { m_fitted = true; });
    connect(document, &Document::pathChanged, this, &CanvasView::keepFitted, Qt::QueuedConnection);
}

CanvasView::~CanvasView() = default;

void CanvasView::setTheme(diagram::Theme theme)
{
    m_scene->setTheme(theme);
    resetCachedContent();
    m_minimap->redraw();
}

void CanvasView::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

// What is seen

void CanvasView::setZoom(double wanted)
{
    zoomAt(viewport()->rect().center(), wanted);
}

void CanvasView::zoomAt(QPoint position, double wanted)
{
    const QPointF fixed = mapToScene(position);
    const double value = std::clamp(wanted, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(value, value));
    const QPointF moved = viewportTransform().map(fixed) - position;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    m_fitted = false;
    Q_EMIT zoomChanged(value);
}

void CanvasView::fit()
{
    showWhole(m_scene->contents());
    m_fitted = true;
}

void CanvasView::fitSelected()
{
    QRectF selected;
    for (const EntityId& id : m_scene->document().selection()->ids()) {
        if (const FigureItem* item = m_scene->item(id))
            selected |= item->sceneFrame();
    }
    if (!selected.isEmpty())
        showWhole(selected);
}

void CanvasView::showWhole(const QRectF& part)
{
    const QRectF around = part.adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const QSizeF room = viewport()->size();
    setZoom(std::min({room.width() / around.width(), room.height() / around.height(), 1.0}));
    centerOn(around.center());
}

void CanvasView::lookAt(QPointF centre)
{
    m_fitted = false;
    centerOn(centre);
}

void CanvasView::reveal(const EntityId& entity)
{
    const FigureItem* item = entity ? m_scene->item(entity) : nullptr;
    if (!item || viewport()->rect().contains(mapFromScene(item->sceneFrame()).boundingRect()))
        return;
    m_fitted = false;
    constexpr int margin = 24;
    ensureVisible(item->sceneFrame(), margin, margin);
}

/// One can scroll a window's width beyond the picture.
void CanvasView::updateBounds()
{
    const QSizeF room = QSizeF(viewport()->size()) / zoom();
    setSceneRect(m_scene->contents().adjusted(-room.width(), -room.height(), room.width(), room.height()));
    look();
}

/// What can be seen is there when it is painted.
void CanvasView::look()
{
    if (isVisible())
        m_scene->look(mapToScene(viewport()->rect()).boundingRect(), zoom());
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    look();
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    look();
    QGraphicsView::paintEvent(event);
}

void CanvasView::keepFitted()
{
    if (m_fitted && isVisible())
        fit();
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_scene->painter().colour(diagram::Colour::Ground));
    constexpr double spacing = 24;
    constexpr double leastZoomWithDots = 0.6;
    if (!m_scene->isArranged() || zoom() < leastZoomWithDots)
        return;
    painter->setPen(QPen(m_scene->painter().colour(diagram::Colour::Line), 1.2));
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / spacing) * spacing; x < rect.right(); x += spacing) {
        for (double y = std::floor(rect.top() / spacing) * spacing; y < rect.bottom(); y += spacing)
            dots.append({x, y});
    }
    painter->drawPoints(dots.constData(), int(dots.size()));
}

void CanvasView::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (!m_dimmed)
        return;
    QColor veil = m_scene->painter().colour(diagram::Colour::Ground);
    veil.setAlphaF(0.6F);
    painter->fillRect(rect, veil);
}

void CanvasView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    m_scene->setActive(true);
    keepFitted();
}

void CanvasView::hideEvent(QHideEvent* event)
{
    m_pointing.cancel();
    m_scene->setActive(false);
    QGraphicsView::hideEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    updateBounds();
    keepFitted();
}

// The mouse

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (m_placing.press(*event))
        return;
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressedBadge = plain ? badgeAt(event->position().toPoint()) : EntityId();
    m_pointing.press(*event);
}

EntityId CanvasView::badgeAt(QPoint position) const
{
    const FigureItem* item = m_scene->badgeAt(mapToScene(position), zoom());
    return item ? item->entity() : EntityId();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_placing.move(*event))
        return;
    m_pointing.move(*event);
    if (m_pointing.isBusy())
        m_fitted = false;
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    const EntityId badge = std::exchange(m_pressedBadge, {});
    const bool isClick = badge && !m_pointing.isBusy() && badgeAt(event->position().toPoint()) == badge;
    m_pointing.release(*event);
    if (isClick)
        Q_EMIT problemsRequested(badge);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_scene->document().drill()->isOn())
        return mousePressEvent(event); // two clicks that follow each other closely
    if (m_placing.press(*event))
        return;
    const FigureItem* item = m_scene->itemAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !item || item->foldsAt(mapToScene(event->position().toPoint()), zoom()))
        return;
    m_scene->document().selection()->set(item->entity());
    Q_EMIT inspectRequested();
}

double CanvasView::factorOf(int wheel)
{
    constexpr double notch = 120;
    return std::pow(zoomStep, wheel / notch);
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const bool zooms = (event->modifiers() & Qt::ControlModifier) != 0;
    if (zooms) {
        zoomAt(event->position().toPoint(), zoom() * factorOf(event->angleDelta().y()));
        return;
    }
    m_fitted = false;
    QPoint way = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    if ((event->modifiers() & Qt::ShiftModifier) != 0)
        way = way.transposed();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* pinch = static_cast<QNativeGestureEvent*>(event);
        if (pinch->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(pinch->position().toPoint(), zoom() * (1 + pinch->value()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave) {
        m_pointing.leave();
        m_placing.leave();
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_placing.takesMenu())
        return;
    Selection& selection = *m_scene->document().selection();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const FigureItem* item = m_scene->item(selection.current());
        const QPoint place = item ? mapFromScene(item->sceneFrame().center()) : event->pos();
        Q_EMIT menuRequested(selection.current(), viewport()->mapToGlobal(place));
        return;
    }
    const FigureItem* item = m_scene->itemAt(mapToScene(event->pos()));
    const EntityId entity = item ? item->entity() : EntityId();
    if (!selection.contains(entity))
        selection.set(entity);
    Q_EMIT menuRequested(entity, event->globalPos());
}

// The keyboard

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (!pressKey(*this, *event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (!releaseKey(*this, *event))
        QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::removeSelected()
{
    removeEntities(m_scene->document(), m_scene->document().selection()->ids());
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    m_pointing.setHand(false); // the key is released elsewhere
    QGraphicsView::focusOutEvent(event);
}

// Drag and drop

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(cargoFrom(event->mimeData()).has_value() && !m_scene->document().drill()->isOn());
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    m_cargo = cargoFrom(event->mimeData());
    if (!m_cargo)
        return;
    showDrop(event->position().toPoint());
    m_edgePan.follow(event->position().toPoint());
    // Accepted even where it can't be: then the drop says why, and the words stay on screen until then.
    event->acceptProposedAction();
}

void CanvasView::showDrop(QPoint position)
{
    m_preview.moveTo(*m_cargo, mapToScene(position), zoom(), mapToScene(viewport()->rect()).boundingRect());
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_edgePan.stop();
    m_preview.clear();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    m_edgePan.stop();
    m_preview.drop();
    event->acceptProposedAction();
    setFocus();
}

} // namespace pigpen
