#include "app/paint/severity.h"

#include "app/paint/figurepainter.h"
#include "app/paint/signicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace pigpen {

using check::Severity;
using diagram::Colour;

namespace {

struct SeverityLook
{
    Q_DECLARE_TR_FUNCTIONS(SeverityLook)
};

// Everything is drawn in a square of this side, then scaled.
constexpr double side = 16;
/// From which size on the sign in the shape can be made out.
constexpr double leastSigned = 11;

const QPolygonF octagon({{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}});
const QPolygonF triangle({{8, 1.5}, {15.3, 14.5}, {0.7, 14.5}});

void paintShape(QPainter& painter, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        painter.drawPolygon(octagon);
        break;
    case Severity::Warning:
        painter.drawPolygon(triangle);
        break;
    case Severity::Info:
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
        break;
    }
}

void paintSign(QPainter& painter, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        break;
    case Severity::Warning:
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.8));
        painter.drawPoint(QPointF(8, 12.4));
        break;
    case Severity::Info:
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
        painter.drawPoint(QPointF(8, 4.6));
        break;
    }
}

} // namespace

Colour colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Colour::Error;
    case Severity::Warning:
        return Colour::Warning;
    case Severity::Info:
        break;
    }
    return Colour::Database;
}

QString pluralOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityLook::tr("Errors");
    case Severity::Warning:
        return SeverityLook::tr("Warnings");
    case Severity::Info:
        break;
    }
    return SeverityLook::tr("Hints");
}

QString singularOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityLook::tr("Error");
    case Severity::Warning:
        return SeverityLook::tr("Warning");
    case Severity::Info:
        break;
    }
    return SeverityLook::tr("Hint");
}

void paintSeverity(QPainter& painter, Severity severity, const QRectF& square, diagram::Theme theme)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(colourOf(severity), theme));
    paintShape(painter, severity);
    if (side * painter.worldTransform().m11() >= leastSigned) {
        painter.setPen(QPen(colour(Colour::OnStrong, theme), 1.7, Qt::SolidLine, Qt::RoundCap));
        paintSign(painter, severity);
    }
    painter.restore();
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    return signIcon(QStringLiteral("severity-%1").arg(int(severity)), themeOf(palette),
                    [severity](QPainter& painter, const QRectF& square, diagram::Theme theme) {
                        paintSeverity(painter, severity, square, theme);
                    });
}

} // namespace pigpen
