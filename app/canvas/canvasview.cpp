#include "app/canvas/canvasview.h"

#include "app/canvas/entityverbs.h"
#include "app/canvas/neighbour.h"

#include <QApplication>
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
    : QGraphicsView(parent), m_scene(new CanvasScene(document, kind, this)), m_preview(*m_scene)
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
        if (isVisible() && !m_press) // what is clicked is seen
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
    const QRectF contents = m_scene->contents().adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const QSizeF room = viewport()->size();
    setZoom(std::min({room.width() / contents.width(), room.height() / contents.height(), 1.0}));
    centerOn(contents.center());
    m_fitted = true;
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
    endGesture(true);
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
    if (m_gesture || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    press(*event);
}

void CanvasView::press(const QMouseEvent& event)
{
    const QPoint at = event.position().toPoint();
    if (event.button() == Qt::MiddleButton || m_spaceHeld) {
        m_fitted = false;
        m_gesture = std::make_unique<Pan>(*this, at);
        m_press = Press{at, {}, event.button()};
        return;
    }
    Selection& selection = *m_scene->document().selection();
    const FigureItem* item = m_scene->itemAt(mapToScene(at));
    const EntityId entity = item ? item->entity() : EntityId();
    m_press = Press{at, entity, event.button(), selection.contains(entity)};
    const bool adding = (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    if (adding && entity)
        selection.toggle(entity);
    else if (!adding && !m_press->wasSelected)
        selection.set(entity);
    if (adding)
        m_press->wasSelected = false; // the release must not select it alone
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_press)
        return hover(at);
    const bool far = (at - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_gesture && far)
        m_gesture = gestureFrom(*m_press);
    if (m_gesture)
        m_gesture->moveTo(pointerAt(at));
}

std::unique_ptr<Gesture> CanvasView::gestureFrom(const Press& press)
{
    m_fitted = false;
    if (!m_scene->isArranged())
        return std::make_unique<Pan>(*this, press.at);
    if (!press.entity)
        return std::make_unique<Band>(*this, *m_scene, press.at, m_scene->document().selection()->ids());
    if (press.entity.kind == EntityId::Kind::Instance && m_scene->kind() == diagram::Kind::Topology)
        return std::make_unique<Carry>(*this, *m_scene, m_preview, press.entity);
    return std::make_unique<Move>(*m_scene, movable(press.entity), mapToScene(press.at));
}

QList<FigureItem*> CanvasView::movable(const EntityId& entity) const
{
    QList<FigureItem*> items{CanvasScene::containerOf(m_scene->item(entity))};
    for (const EntityId& id : m_scene->document().selection()->ids()) {
        FigureItem* item = m_scene->item(id);
        if (item && !item->parentItem() && !items.contains(item))
            items.append(item);
    }
    return items;
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_press || event->button() != m_press->button)
        return;
    if (m_gesture)
        endGesture(false);
    else
        click();
    m_press.reset();
    hover(event->position().toPoint());
}

void CanvasView::click()
{
    if (m_press->wasSelected)
        m_scene->document().selection()->set(m_press->entity);
}

void CanvasView::endGesture(bool cancelled)
{
    const auto gesture = std::move(m_gesture); // ending may open a view or a menu: it is over by then
    if (!gesture)
        return;
    if (cancelled)
        gesture->cancel();
    else
        gesture->finish();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const FigureItem* item = m_scene->itemAt(mapToScene(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !item)
        return;
    m_scene->document().selection()->set(item->entity());
    Q_EMIT inspectRequested();
}

void CanvasView::hover(QPoint position)
{
    const FigureItem* item = m_scene->itemAt(mapToScene(position));
    const EntityId entity = item ? item->entity() : EntityId();
    if (entity == m_hovered)
        return;
    for (const EntityId& id : {m_hovered, entity}) {
        if (FigureItem* figure = id ? m_scene->item(id) : nullptr)
            figure->setMark(FigureItem::Hovered, id == entity);
    }
    m_hovered = entity;
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    const bool zooms = (event->modifiers() & Qt::ControlModifier) != 0;
    if (zooms) {
        constexpr double notch = 120;
        zoomAt(event->position().toPoint(), zoom() * std::pow(zoomStep, event->angleDelta().y() / notch));
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
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
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
    switch (event->key()) {
    case Qt::Key_Space:
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT inspectRequested();
        return;
    case Qt::Key_F2:
        Q_EMIT renameRequested(m_scene->document().selection()->current());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(Qt::Key(event->key()));
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::escape()
{
    if (m_gesture)
        endGesture(true);
    else
        m_scene->document().selection()->clear();
}

void CanvasView::step(Qt::Key direction)
{
    const EntityId next = neighbour(*m_scene, m_scene->document().selection()->current(), direction);
    if (!next)
        return;
    m_scene->document().selection()->set(next);
}

void CanvasView::removeSelected()
{
    removeEntities(m_scene->document(), m_scene->document().selection()->ids());
}

// Drag and drop

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(cargoFrom(event->mimeData()).has_value());
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    const auto cargo = cargoFrom(event->mimeData());
    if (!cargo)
        return;
    m_preview.moveTo(*cargo, mapToScene(event->position().toPoint()), zoom(),
                     mapToScene(viewport()->rect()).boundingRect());
    // Accepted even where it can't be: then the drop says why, and the words stay on screen until then.
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_preview.clear();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    m_preview.drop();
    event->acceptProposedAction();
    setFocus();
}

} // namespace pigpen
