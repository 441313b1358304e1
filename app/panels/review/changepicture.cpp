#include "app/panels/review/changepicture.h"

#include "app/paint/figurepainter.h"
#include "core/diagram/svg.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <functional>

namespace pigpen {

using diagram::Drawing;
using diagram::Figure;

namespace {

constexpr double step = 1.2; // of the zoom

/// A drawing on its ground.
class DrawingItem : public QGraphicsItem
{
public:
    DrawingItem(const Drawing& drawing, diagram::Theme theme) : m_drawing(drawing), m_painter(theme) {}

    QRectF boundingRect() const override { return {QPointF(), m_drawing.size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const double zoom = painter->worldTransform().m11();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(boundingRect(), m_painter.colour(diagram::Colour::Ground));
        for (const Figure& figure : m_drawing.figures) {
            painter->save();
            painter->translate(figure.origin);
            m_painter.paint(*painter, figure, finenessAt(zoom));
            painter->restore();
        }
    }

private:
    const Drawing& m_drawing;
    FigurePainter m_painter;
};

/// Visits figures with their places, the outer before those in them.
void visit(const std::vector<Figure>& figures, QPointF at,
           const std::function<void(const Figure&, const QRectF&)>& take)
{
    for (const Figure& figure : figures) {
        take(figure, figure.rect().translated(at));
        visit(figure.children, at + figure.origin, take);
    }
}

/// The innermost figure there that has something to tell.
const Figure* figureAt(const Drawing& drawing, QPointF point)
{
    const Figure* found = nullptr;
    visit(drawing.figures, {}, [&](const Figure& figure, const QRectF& rect) {
        if (figure.entity && rect.contains(point))
            found = &figure;
    });
    return found;
}

} // namespace

ChangePicture::ChangePicture(const Review* review, QWidget* parent) : QGraphicsView(parent), m_review(review)
{
    setScene(new QGraphicsScene(this));
    setAccessibleName(tr("What differs, as a picture"));
    setDragMode(ScrollHandDrag);
    setFrameShape(NoFrame);
    setTransformationAnchor(AnchorUnderMouse);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the room does not change by fitting into it
    viewport()->setCursor(Qt::ArrowCursor);
    connect(review, &Review::changed, this, &ChangePicture::draw);
    draw();
}

ChangePicture::~ChangePicture() = default;

void ChangePicture::draw()
{
    scene()->clear();
    m_drawing = m_review->drawing();
    const diagram::Theme theme = themeOf(palette());
    setBackgroundBrush(colour(diagram::Colour::Ground, theme));
    scene()->addItem(new DrawingItem(m_drawing, theme));
    setSceneRect({QPointF(), m_drawing.size});
    fit();
    verticalScrollBar()->setValue(0);
}

QByteArray ChangePicture::toSvg() const
{
    return diagram::toSvg(m_drawing, diagram::Theme::Light);
}

QRectF ChangePicture::placeOf(const EntityId& entity) const
{
    QRectF place;
    visit(m_drawing.figures, {}, [&](const Figure& figure, const QRectF& rect) {
        if (figure.entity == entity && place.isNull())
            place = rect;
    });
    return place;
}

/// As broad as its room, but no larger than 100 %; a tall picture is scrolled.
void ChangePicture::fit()
{
    m_isFitted = true;
    const double room = viewport()->width() - 2;
    const double zoom = m_drawing.size.width() > 0 ? std::clamp(room / m_drawing.size.width(), 0.1, 1.0) : 1;
    setTransform(QTransform::fromScale(zoom, zoom));
}

void ChangePicture::zoomBy(double factor)
{
    constexpr double least = 0.1;
    constexpr double most = 4;
    m_isFitted = false;
    const double zoom = std::clamp(transform().m11() * factor, least, most);
    setTransform(QTransform::fromScale(zoom, zoom));
}

void ChangePicture::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_isFitted)
        return;
    fit();
    verticalScrollBar()->setValue(0);
}

void ChangePicture::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
    event->accept();
}

void ChangePicture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(step);
    case Qt::Key_Minus:
        return zoomBy(1 / step);
    case Qt::Key_0:
        return fit();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChangePicture::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

/// A click, as long as it was no drag, chooses what differs there.
void ChangePicture::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const Figure* figure = isClick ? figureAt(m_drawing, mapToScene(event->pos())) : nullptr;
    const int difference = figure ? m_review->differenceOf(figure->entity) : -1;
    if (difference >= 0)
        Q_EMIT chosen(difference);
}

bool ChangePicture::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Figure* figure = figureAt(m_drawing, mapToScene(help->pos()));
    QToolTip::showText(help->globalPos(), figure ? figure->title.toHtmlEscaped() : QString(), this);
    return true;
}

} // namespace pigpen
