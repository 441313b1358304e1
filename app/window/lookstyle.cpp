#include "app/window/lookstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace pigpen {

namespace {

constexpr double side = 14; // pixels at 100 %

/// The square in which a box or a circle is drawn; lines lie on whole pixels.
QRectF placeIn(const QRect& room)
{
    const double size = std::min({side, double(room.width()), double(room.height())}) - 1;
    QRectF place(0, 0, size, size);
    place.moveCenter(QRectF(room).center());
    place.moveTopLeft({std::floor(place.left()) + 0.5, std::floor(place.top()) + 0.5});
    return place;
}

/// What is on is filled with the accent, with a sign of the ground's colour on it.
void drawShape(QPainter& painter, const QRectF& place, double radius, bool isOn, const QStyleOption& option)
{
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver) != 0;
    const QPalette& palette = option.palette;
    const QColor edge = palette.color(isEnabled ? QPalette::PlaceholderText : QPalette::Mid);
    const QColor full = palette.color(isEnabled ? QPalette::Highlight : QPalette::Mid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn || isHovered ? full : edge);
    painter.setBrush(isOn ? full : palette.color(QPalette::Base));
    painter.drawRoundedRect(place, radius, radius);
}

void drawBox(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const bool isPartly = (option.state & QStyle::State_NoChange) != 0;
    const QRectF place = placeIn(option.rect);
    constexpr double radius = 3;
    drawShape(painter, place, radius, isOn || isPartly, option);
    painter.setPen(
        QPen(option.palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&place](double x, double y) { return place.topLeft() + QPointF(x, y) * place.width(); };
    if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    else if (isPartly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void drawCircle(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const QRectF place = placeIn(option.rect);
    drawShape(painter, place, place.width() / 2, isOn, option);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::HighlightedText));
    const double dot = place.width() / 5;
    if (isOn)
        painter.drawEllipse(place.center(), dot, dot);
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    if (isBox)
        drawBox(*painter, *option);
    else
        drawCircle(*painter, *option);
    painter->restore();
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace pigpen
