#include "app/canvas/figureitem.h"

#include "core/diagram/heading.h"

#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

namespace pigpen {

using namespace diagram;

namespace {

/// How far marks reach beyond the figure, in pixels at 100 %.
constexpr double markMargin = 10;
/// On screen: what is smaller is not worth painting.
constexpr double leastHeight = 2;
/// From which zoom on the mark that folds can be seen and hit.
constexpr double leastFoldZoom = 0.45;

/// The corner radius of the figure's outline: of the box that fills it.
double outlineRadius(const Figure& figure)
{
    for (const Shape& shape : figure.shapes) {
        const Box* box = std::get_if<Box>(&shape);
        if (box && box->rect.size() == figure.size)
            return box->radius;
    }
    return 8;
}

} // namespace

FigureItem::FigureItem(const Figure& figure, const FigurePainter& painter, QGraphicsItem* parent)
    : QGraphicsItem(parent),
      m_figure(figure),
      m_radius(outlineRadius(figure)),
      m_painter(painter),
      m_farLook(figure, parent != nullptr)
{
    auto& children = m_figure.children;
    children.erase(std::remove_if(children.begin(), children.end(), [](const Figure& child) { return !!child.entity; }),
                   children.end());
    for (const Figure& child : figure.children) {
        if (child.entity)
            new FigureItem(child, painter, this); // the parent item owns it
    }
    m_bounds = coverOf(m_figure).adjusted(-markMargin, -markMargin, markMargin, markMargin);
    setPos(figure.origin);
    setRemarks({});
}

std::vector<FigureItem*> FigureItem::descendants()
{
    std::vector<FigureItem*> found{this};
    for (size_t i = 0; i < found.size(); ++i) {
        for (QGraphicsItem* child : found[i]->childItems())
            found.push_back(static_cast<FigureItem*>(child)); // they have no other children
    }
    return found;
}

QList<FigureItem*> FigureItem::outermost()
{
    if (entity())
        return {this};
    QList<FigureItem*> parts;
    for (QGraphicsItem* child : childItems())
        parts.append(static_cast<FigureItem*>(child)); // all parts that are items stand for entities
    return parts;
}

void FigureItem::setRemarks(const QStringList& remarks)
{
    QStringList lines{m_figure.title, m_figure.description};
    lines += remarks;
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

void FigureItem::setMark(Mark mark, bool on)
{
    const int marks = on ? m_marks | mark : m_marks & ~mark;
    if (marks == m_marks)
        return;
    m_marks = marks;
    constexpr double lifted = 0.45;
    constexpr double dimmed = 0.25;
    setOpacity(isMarked(Dimmed) ? dimmed : isMarked(Lifted) ? lifted : 1);
    update();
}

QPainterPath FigureItem::shape() const
{
    QPainterPath path;
    path.addRect(frame());
    return path;
}

void FigureItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    if (m_bounds.height() * zoom < leastHeight + 2 * markMargin * zoom)
        return;
    if (m_farLook.appliesAt(zoom))
        m_farLook.paint(*painter, m_painter, m_figure, zoom);
    else
        m_painter.paint(*painter, m_figure, finenessAt(zoom));
    if (m_fold != Fold::None && zoom >= leastFoldZoom)
        paintFold(*painter);
    if (m_marks != 0)
        paintMarks(*painter, zoom);
}

void FigureItem::paintMarks(QPainter& painter, double zoom) const
{
    const double pixel = 1 / zoom;
    const QColor accentColour = accent(m_painter.theme());
    if (isMarked(Selected))
        paintOutline(painter, QPen(accentColour, 2 * pixel), 3);
    else if (isMarked(Hovered))
        paintOutline(painter, QPen(accentColour, pixel), 1);
    if (isMarked(Target))
        paintOutline(painter, QPen(accentColour, 2 * pixel, Qt::DashLine), 4);
    if (isMarked(Refused))
        paintOutline(painter, QPen(m_painter.colour(Colour::Error), 2 * pixel), 4);
    if (isMarked(Erroneous) || isMarked(Doubtful))
        paintBadge(painter);
}

void FigureItem::setFold(Fold fold)
{
    m_fold = fold;
    update();
}

bool FigureItem::foldsAt(QPointF scenePoint, double zoom) const
{
    return m_fold != Fold::None && zoom >= leastFoldZoom && foldMark(m_figure.size).contains(mapFromScene(scenePoint));
}

/// An angle that points down while the cluster is open, to the right where it is collapsed.
void FigureItem::paintFold(QPainter& painter) const
{
    const QPointF centre = foldMark(m_figure.size).center();
    painter.setPen(QPen(m_painter.colour(Colour::SecondaryInk), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (m_fold == Fold::Open)
        painter.drawPolyline(QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)}));
    else
        painter.drawPolyline(QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)}));
}

void FigureItem::paintOutline(QPainter& painter, const QPen& pen, double margin) const
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame().adjusted(-margin, -margin, margin, margin), m_radius + margin, m_radius + margin);
}

/// A disc with a cross for an error, a triangle for a warning, at the upper right corner: no meaning rests on colour
/// alone.
void FigureItem::paintBadge(QPainter& painter) const
{
    const QPointF centre = frame().topRight();
    painter.setPen(QPen(m_painter.colour(Colour::Ground), 2));
    painter.setBrush(m_painter.colour(isMarked(Erroneous) ? Colour::Error : Colour::Warning));
    if (isMarked(Erroneous))
        painter.drawEllipse(centre, 8, 8);
    else
        painter.drawConvexPolygon(
            QPolygonF({centre + QPointF(0, -9), centre + QPointF(9, 7), centre + QPointF(-9, 7)}));
    painter.setPen(QPen(m_painter.colour(Colour::OnStrong), 1.8, Qt::SolidLine, Qt::RoundCap));
    if (isMarked(Erroneous)) {
        painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
        painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
    } else {
        painter.drawLine(centre + QPointF(0, -3), centre + QPointF(0, 2));
        painter.drawPoint(centre + QPointF(0, 5));
    }
}

} // namespace pigpen
