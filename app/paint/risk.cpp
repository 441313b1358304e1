#include "app/paint/risk.h"

#include "app/paint/figurepainter.h"
#include "app/paint/severity.h"
#include "app/paint/signicon.h"

#include <QCoreApplication>
#include <QPainter>
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

void paintOwn(QPainter& painter, Risk risk)
{
    if (risk == Risk::Safe)
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    else
        painter.drawPolygon(QPolygonF({{8, 0.2}, {15.8, 8}, {8, 15.8}, {0.2, 8}}));
}

void paintSign(QPainter& painter, Risk risk)
{
    if (risk == Risk::Safe)
        painter.drawPolyline(QPolygonF({{4.9, 8.4}, {7.1, 10.6}, {11.2, 5.6}}));
    else
        painter.drawLine(QPointF(4.6, 8), QPointF(11.4, 8));
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
    paintOwn(painter, risk);
    painter.setPen(QPen(colour(Colour::OnStrong, theme), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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

} // namespace pigpen
