#include "app/paint/health.h"

#include "app/paint/figurepainter.h"
#include "app/paint/signicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace pigpen {

using diagram::Colour;
using drill::State;

namespace {

struct HealthLook
{
    Q_DECLARE_TR_FUNCTIONS(HealthLook)
};

// Everything is drawn in a square of this side, then scaled.
constexpr double side = 16;

/// The lower half is what is left.
void paintHalf(QPainter& painter, const QColor& strong, const QColor& empty)
{
    constexpr double rim = 1.8;
    const QRectF disc(1 + rim / 2, 1 + rim / 2, side - 2 - rim, side - 2 - rim);
    painter.setBrush(empty);
    painter.setPen(QPen(strong, rim));
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    constexpr int half = 180 * 16; // sixteenths of a degree
    painter.drawPie(disc, half, half);
}

} // namespace

Colour colourOf(State state)
{
    switch (state) {
    case State::Ok:
        return Colour::Added;
    case State::Degraded:
        return Colour::Warning;
    case State::Down:
        return Colour::Error;
    }
    Q_UNREACHABLE();
}

QString wordOf(State state)
{
    switch (state) {
    case State::Ok:
        return HealthLook::tr("Works");
    case State::Degraded:
        return HealthLook::tr("Degraded");
    case State::Down:
        return HealthLook::tr("Down");
    }
    Q_UNREACHABLE();
}

void paintHealth(QPainter& painter, State state, const QRectF& square, diagram::Theme theme)
{
    const QColor strong = colour(colourOf(state), theme);
    const QPen sign(colour(Colour::OnStrong, theme), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    switch (state) {
    case State::Ok:
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
        painter.setPen(sign);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}}));
        break;
    case State::Degraded:
        paintHalf(painter, strong, colour(Colour::Card, theme));
        break;
    case State::Down:
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3.5, 3.5);
        painter.setPen(sign);
        painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
        break;
    }
    painter.restore();
}

QIcon healthIcon(State state, const QPalette& palette)
{
    return signIcon(QStringLiteral("health-%1").arg(int(state)), themeOf(palette),
                    [state](QPainter& painter, const QRectF& square, diagram::Theme theme) {
                        paintHealth(painter, state, square, theme);
                    });
}

} // namespace pigpen
