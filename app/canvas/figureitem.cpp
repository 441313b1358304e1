#include "app/canvas/figureitem.h"

#include "app/canvas/healthlook.h"
#include "app/paint/health.h"
#include "app/paint/severity.h"
#include "core/diagram/heading.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

namespace pigpen {

using namespace diagram;
using check::Severity;

namespace {

/// How far marks reach beyond the figure, in pixels at 100 %.
constexpr double markMargin = FigureItem::badgeReach;
/// On screen: what is smaller is not worth painting.
constexpr double leastHeight = 2;
/// From which zoom on the mark that folds can be seen and hit.
constexpr double leastFoldZoom = 0.45;
/// From which zoom on parts have badges of their own.
constexpr double leastBadgeZoom = 0.45;

struct FigureItemWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureItem)
};

/// The corner radius of the figure's outline: of the box that fills it.
double outlineRadius(const Figure& figure)
{
    for (const Shape& shape : figure.shapes) {
        const Box* box = std::get_if<Box>(&shape);
        if (box && box->rect.size() == figure.size)
            return box->radius;
    }
    return std::min(8.0, figure.size.height() / 5);
}

} // namespace

FigureItem::FigureItem(const Figure& figure, const FigurePainter& painter, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_painter(painter), m_farLook(figure, parent != nullptr)
{
    take(figure);
    setPos(figure.origin);
}

FigureItem::FigureItem(const Outline& outline, const FigurePainter& painter) : m_painter(painter), m_farLook(outline)
{
    m_figure.entity = outline.entity;
    m_figure.size = outline.size;
    simplify();
}

void FigureItem::take(const Figure& figure)
{
    m_isDetailed = true;
    m_figure = figure;
    m_radius = outlineRadius(figure);
    std::erase_if(m_figure.children, [](const Figure& child) { return !!child.entity; });
    for (const Figure& child : figure.children) {
        if (child.entity)
            new FigureItem(child, m_painter, this); // the parent item owns it
    }
    m_bounds = coverOf(m_figure).adjusted(-markMargin, -markMargin, markMargin, markMargin);
    tell();
}

void FigureItem::detail(const Figure& figure)
{
    prepareGeometryChange();
    m_farLook = FarLook(figure, false);
    take(figure);
    update();
}

void FigureItem::simplify()
{
    constexpr double usualRadius = 12; // of containers
    prepareGeometryChange();
    qDeleteAll(childItems());
    m_isDetailed = false;
    Figure left;
    left.entity = m_figure.entity;
    left.size = m_figure.size;
    m_figure = std::move(left);
    m_radius = usualRadius;
    m_bounds = frame().adjusted(-markMargin, -markMargin, markMargin, markMargin);
    m_found.clear();
    setToolTip({});
    update();
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

FigureItem* FigureItem::outermostAround()
{
    FigureItem* item = this;
    while (item->isPart())
        item = static_cast<FigureItem*>(item->parentItem());
    return item;
}

namespace {

std::optional<Severity> worstOf(const std::vector<const Told*>& findings)
{
    std::optional<Severity> worst;
    for (const Told* finding : findings)
        worst = worst ? std::min(*worst, finding->severity) : finding->severity;
    return worst;
}

/// A line each, as many as a tooltip bears.
QStringList linesOf(const FigureItem::Found& found)
{
    constexpr int most = 8;
    QStringList lines;
    for (const auto* findings : {&found.own, &found.inside}) {
        for (const Told* finding : *findings)
            lines << FigureItemWords::tr("%1: %2").arg(singularOf(finding->severity), finding->message);
    }
    const auto more = lines.size() - most;
    if (more > 1) {
        lines = lines.first(most);
        lines << FigureItemWords::tr("… and %1 more").arg(more);
    }
    return lines;
}

} // namespace

QString FigureItem::ownWords() const
{
    QStringList lines{m_figure.title, m_figure.description};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void FigureItem::setFound(const Found& found)
{
    m_worst = worstOf(found.own);
    m_worstInside = worstOf(found.inside);
    m_found = m_isDetailed ? linesOf(found) : QStringList();
    tell();
    update();
}

bool FigureItem::setHealth(const std::optional<Health>& health)
{
    if (health == m_health)
        return false;
    m_health = health;
    tell();
    update();
    return true;
}

void FigureItem::tell()
{
    if (!m_isDetailed)
        return; // nobody is so near
    QStringList lines{ownWords()};
    if (m_health)
        lines << healthlook::wordsOn(*m_health);
    setToolTip((lines + m_found).join(u'\n'));
}

bool FigureItem::setMark(Mark mark, bool on)
{
    const int marks = on ? m_marks | mark : m_marks & ~mark;
    if (marks == m_marks)
        return false;
    m_marks = marks;
    constexpr double lifted = 0.45;
    constexpr double dimmed = 0.25;
    setOpacity(isMarked(Dimmed) ? dimmed : isMarked(Lifted) ? lifted : 1);
    update();
    return true;
}

bool FigureItem::hasMarkedPart() const
{
    const QList<QGraphicsItem*> parts = childItems();
    return std::any_of(parts.begin(), parts.end(), [](const QGraphicsItem* part) {
        const auto* figure = static_cast<const FigureItem*>(part); // they have no other children
        return (figure->m_marks & ~Dimmed) != 0;
    });
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
    const bool far = !m_isDetailed || m_farLook.appliesAt(zoom);
    if (!m_isDetailed)
        m_farLook.paintBlock(*painter, m_painter, m_figure.size, zoom);
    else if (far)
        m_farLook.paint(*painter, m_painter, m_figure, zoom);
    else
        m_painter.paint(*painter, m_figure, finenessAt(zoom));
    if (m_health && !m_farLook.hidesAt(zoom))
        healthlook::paint(*painter, m_painter, m_figure, *m_health,
                          {zoom, m_radius, isPart() || isRow(), !far,
                           m_farLook.isBlankAt(m_figure.size, zoom)});
    if (m_fold != Fold::None && zoom >= leastFoldZoom)
        paintFold(*painter);
    if (m_marks != 0)
        paintMarks(*painter, zoom);
    if (m_health)
        paintHealthMark(*painter, zoom);
    else
        paintBadge(*painter, zoom);
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
}

void FigureItem::setFold(Fold fold)
{
    if (fold == m_fold)
        return;
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

// The badge

bool FigureItem::isPart() const
{
    const auto* around = static_cast<const FigureItem*>(parentItem()); // only figures are parents
    return around && around->entity();
}

std::optional<Severity> FigureItem::badgeAt(double zoom) const
{
    const bool far = zoom < leastBadgeZoom;
    if (isPart())
        return far ? std::nullopt : m_worst;
    const bool carries = m_worstInside && (far || m_fold == Fold::Collapsed);
    return carries && (!m_worst || *m_worstInside < *m_worst) ? m_worstInside : m_worst;
}

/// On the corner; from afar in it, in a size that can be seen.
QRectF FigureItem::badgeRect(bool small, double zoom) const
{
    constexpr double usual = 18;
    constexpr double smaller = 14;
    constexpr double leastForUsual = 40; // of the figure's height
    constexpr double farOnScreen = 13;
    if (zoom < leastBadgeZoom) {
        const double high = m_figure.size.height();
        constexpr double most = 0.6; // of the height: the rest is still seen
        const double side = std::min(farOnScreen / zoom, high * most);
        const double gap = std::min(3 / zoom, (high - side) / 2);
        return {m_figure.size.width() - side - gap, gap, side, side};
    }
    const bool isSmall = small || m_figure.size.height() < leastForUsual;
    constexpr double leastOnScreen = 13; // the sign in it is to be seen
    const double side = std::clamp(leastOnScreen / zoom, isSmall ? smaller : usual, 2 * badgeReach - 4);
    return {frame().topRight() - QPointF(side, side) / 2, QSizeF(side, side)};
}

bool FigureItem::hasBadgeAt(QPointF scenePoint, double zoom) const
{
    const auto severity = m_health ? std::nullopt : badgeAt(zoom);
    return severity && badgeRect(*severity == Severity::Info, zoom).contains(mapFromScene(scenePoint));
}

void FigureItem::paintBadge(QPainter& painter, double zoom) const
{
    const auto severity = badgeAt(zoom);
    if (!severity)
        return;
    const QRectF square = badgeRect(*severity == Severity::Info, zoom);
    paintRim(painter, square, zoom);
    paintSeverity(painter, *severity, square, m_painter.theme());
}

/// Of ground, around what lies on the corner.
void FigureItem::paintRim(QPainter& painter, const QRectF& square, double zoom) const
{
    if (zoom < leastBadgeZoom)
        return;
    const double rim = square.width() / 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_painter.colour(Colour::Ground));
    painter.drawEllipse(square.adjusted(-rim, -rim, rim, rim));
}

/// Of a box: it has no room for marks.
bool FigureItem::isRow() const
{
    constexpr double leastMarked = 30;
    return parentItem() && m_figure.size.height() < leastMarked;
}

/// Parts, and from afar all, bear one only where something is wrong with them: it would hide the name.
void FigureItem::paintHealthMark(QPainter& painter, double zoom) const
{
    const bool far = zoom < leastBadgeZoom;
    if (isRow())
        return;
    if (m_health->takesOver && !far)
        healthlook::paintSuccession(painter, m_painter, m_figure.size);
    const bool isFine = m_health->state == drill::State::Ok;
    if ((isPart() && (far || isFine)) || (far && isFine))
        return;
    const QRectF square = badgeRect(false, zoom);
    paintRim(painter, square, zoom);
    paintHealth(painter, m_health->state, square, m_painter.theme());
}

} // namespace pigpen
