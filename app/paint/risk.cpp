#include "app/paint/risk.h"

#include "app/paint/figurepainter.h"
#include "app/paint/severity.h"
#include "app/paint/signicon.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace pigpen {

using diagram::Colour;
using plan::Risk;

namespace {

struct RiskLook
{
    Q_DECLARE_TR_FUNCTIONS(RiskLook)
};

// The shapes that no severity has are drawn in a square of this side, then scaled.
constexpr double side = 16;

/// Small: what is safe asks for little attention.
void paintSafe(QPainter& painter)
{
    painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
}

void paintImpossible(QPainter& painter)
{
    painter.drawPolygon(QPolygonF({{8, 0.2}, {15.8, 8}, {8, 15.8}, {0.2, 8}}));
}

void paintSign(QPainter& painter, Risk risk)
{
    if (risk == Risk::Safe)
        painter.drawPolyline(QPolygonF({{5.5, 8.3}, {7.3, 10.1}, {10.6, 6.1}}));
    else
        painter.drawLine(QPointF(4.6, 8), QPointF(11.4, 8));
}

void paintUnknown(QPainter& painter, const QRectF& square, diagram::Theme theme)
{
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    const QColor ink = colour(Colour::Warning, theme);
    painter.setBrush(colour(Colour::WarningSoft, theme)); // so that it can be read on a selected row
    painter.setPen(QPen(ink, 1.5, Qt::DashLine));
    painter.drawEllipse(QRectF(1.2, 1.2, side - 2.4, side - 2.4));
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath hook({5.9, 6.2});
    hook.cubicTo(5.9, 3.2, 10.3, 3.4, 10.1, 6.1);
    hook.cubicTo(10, 7.5, 8, 7.6, 8, 9.3);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 12));
}

} // namespace

Colour colourOf(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return Colour::Added;
    case Risk::Restart:
        return Colour::Warning;
    case Risk::Destructive:
        return Colour::Error;
    case Risk::Impossible:
        break;
    }
    return Colour::OfflineInk;
}

Colour softOf(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return Colour::AddedSoft;
    case Risk::Restart:
        return Colour::WarningSoft;
    case Risk::Destructive:
        return Colour::ErrorSoft;
    case Risk::Impossible:
        break;
    }
    return Colour::OfflineSoft;
}

QString wordsOf(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return RiskLook::tr("safe");
    case Risk::Restart:
        return RiskLook::tr("restarts");
    case Risk::Destructive:
        return RiskLook::tr("destroys data");
    case Risk::Impossible:
        break;
    }
    return RiskLook::tr("can't be done in place");
}

/// What destroys looks as an error does, and what restarts as a warning.
void paintRisk(QPainter& painter, Risk risk, const QRectF& square, diagram::Theme theme)
{
    if (risk == Risk::Destructive)
        return paintSeverity(painter, check::Severity::Error, square, theme);
    if (risk == Risk::Restart)
        return paintSeverity(painter, check::Severity::Warning, square, theme);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(colourOf(risk), theme));
    if (risk == Risk::Safe)
        paintSafe(painter);
    else
        paintImpossible(painter);
    painter.setPen(QPen(colour(Colour::OnStrong, theme), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, risk);
    painter.restore();
}

QIcon riskIcon(Risk risk, const QPalette& palette)
{
    return signIcon(QStringLiteral("risk-%1").arg(int(risk)), themeOf(palette),
                    [risk](QPainter& painter, const QRectF& square, diagram::Theme theme) {
                        paintRisk(painter, risk, square, theme);
                    });
}

QIcon unknownIcon(const QPalette& palette)
{
    return signIcon(QStringLiteral("risk-unknown"), themeOf(palette), paintUnknown);
}

} // namespace pigpen
