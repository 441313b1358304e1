#include "app/canvas/ghostitem.h"

#include <QFontMetricsF>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace pigpen {

using namespace diagram;

namespace {

constexpr double wordsSizePx = 13;
constexpr double lineHeight = 20;
constexpr double padding = 10;
constexpr double markWidth = 22;  // of the sign before the words
constexpr QPointF offset(18, 18); // of the words from the pointer

QFont wordsFont()
{
    return fontOf(Face::Sans, wordsSizePx, Weight::Medium);
}

} // namespace

GhostItem::GhostItem(const FigurePainter& painter) : m_painter(painter)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
}

void GhostItem::show(std::vector<Part> parts, const QStringList& words)
{
    set(std::move(parts), words, false);
}

void GhostItem::refuse(const QString& why)
{
    set({}, why.split(u'\n'), true);
}

void GhostItem::hide()
{
    set({}, {}, false);
    setVisible(false);
}

void GhostItem::set(std::vector<Part> parts, const QStringList& words, bool refused)
{
    prepareGeometryChange();
    m_parts = std::move(parts);
    m_words = words;
    m_refused = refused;
    setVisible(true);
    update();
}

void GhostItem::follow(QPointF pointer, double zoom, const QRectF& seen)
{
    prepareGeometryChange();
    m_pointer = pointer;
    m_zoom = zoom;
    m_seen = seen;
}

QRectF GhostItem::wordsRect() const
{
    const QFontMetricsF metrics(wordsFont());
    double width = 0;
    for (const QString& line : m_words)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(width + markWidth + 2 * padding, lineHeight * double(m_words.size()) + padding);
    const bool boxBelow = !m_parts.empty() && m_parts.front().figure.rect().center().y() > m_pointer.y();
    const double left = std::min(offset.x(), (m_seen.right() - m_pointer.x()) * m_zoom - size.width() - padding);
    return {QPointF(left, boxBelow ? -offset.y() - size.height() : offset.y()), size};
}

QRectF GhostItem::boundingRect() const
{
    QRectF rect;
    for (const Part& part : m_parts)
        rect |= part.figure.rect();
    if (!m_words.isEmpty()) {
        const QRectF words = wordsRect();
        rect |= QRectF(m_pointer + words.topLeft() / m_zoom, words.size() / m_zoom);
    }
    return rect.adjusted(-4, -4, 4, 4);
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    for (const Part& part : m_parts)
        paintPart(*painter, part, zoom);
    if (!m_words.isEmpty())
        paintWords(*painter);
}

void GhostItem::paintPart(QPainter& painter, const Part& part, double zoom) const
{
    if (!part.outlineOnly) {
        painter.save();
        painter.setOpacity(0.9);
        painter.translate(part.figure.origin);
        m_painter.paint(painter, part.figure, finenessAt(zoom));
        painter.restore();
    }
    QPen pen(accent(m_painter.theme()), 2 / zoom);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(part.figure.rect(), 10, 10);
}

/// In pixels of the screen, whatever the zoom.
void GhostItem::paintWords(QPainter& painter) const
{
    painter.save();
    painter.translate(m_pointer);
    painter.scale(1 / m_zoom, 1 / m_zoom);
    const QRectF box = wordsRect();
    const QColor edge = m_refused ? m_painter.colour(Colour::Error) : accent(m_painter.theme());
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(m_painter.colour(m_refused ? Colour::ErrorSoft : Colour::Card));
    painter.drawRoundedRect(box, 8, 8);
    const QPointF sign = box.topLeft() + QPointF(padding + 6, padding / 2 + lineHeight / 2);
    painter.setPen(QPen(edge, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(sign + QPointF(-5, m_refused ? -5 : 0), sign + QPointF(5, m_refused ? 5 : 0));
    painter.drawLine(sign + QPointF(m_refused ? -5 : 0, m_refused ? 5 : -5),
                     sign + QPointF(m_refused ? 5 : 0, m_refused ? -5 : 5));
    painter.setFont(wordsFont());
    painter.setPen(m_painter.colour(Colour::Ink));
    QPointF at = box.topLeft() + QPointF(padding + markWidth, padding / 2 + lineHeight - 6);
    for (const QString& line : m_words) {
        painter.drawText(at, line);
        at.ry() += lineHeight;
    }
    painter.restore();
}

} // namespace pigpen
