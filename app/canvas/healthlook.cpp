#include "app/canvas/healthlook.h"

#include "app/paint/health.h"
#include "core/diagram/textwidth.h"

#include <QCoreApplication>

namespace pigpen::healthlook {

using diagram::Colour;
using drill::State;

namespace {

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(HealthLook)
};

/// Of the wash: enough to be seen, and to read what lies under it. Without a name it stands for the figure.
double strengthOf(State state, const Sight& sight)
{
    if (sight.blank)
        return state == State::Ok ? 0.45 : 0.7;
    switch (state) {
    case State::Ok:
        return sight.words ? 0 : 0.12;
    case State::Degraded:
        return sight.words ? 0.08 : 0.2;
    case State::Down:
        return sight.words ? 0.12 : 0.28;
    }
    Q_UNREACHABLE();
}

/// In pixels of the screen, so that it is the same at every zoom.
QPen outlineOf(State state, const QColor& strong, const Sight& sight)
{
    const double wide = state == State::Ok ? (sight.part ? 1 : 1.5) : 2;
    QPen pen(strong, wide / sight.zoom);
    if (state == State::Degraded)
        pen.setDashPattern({4, 2.5});
    return pen;
}

const diagram::Text* nameOf(const diagram::Figure& figure)
{
    for (const diagram::Shape& shape : figure.shapes) {
        if (const auto* text = std::get_if<diagram::Text>(&shape))
            return text;
    }
    return nullptr;
}

void strikeOut(QPainter& painter, const diagram::Figure& figure, const QColor& strong, const Sight& sight)
{
    painter.setPen(QPen(strong, 1.5 / std::min(sight.zoom, 1.0), Qt::SolidLine, Qt::RoundCap));
    const diagram::Text* name = nameOf(figure);
    if (!name || !sight.words) {
        const double margin = std::min(figure.size.width(), figure.size.height()) / 6;
        const QRectF inside = QRectF({}, figure.size).adjusted(margin, margin, -margin, -margin);
        return painter.drawLine(inside.bottomLeft(), inside.topRight());
    }
    double width = 0;
    for (const diagram::Text::Run& run : name->runs)
        width += diagram::textWidth(run.text, name->size, name->face, name->weight);
    constexpr double middle = 0.33; // of the letters' size above the baseline
    const double left = name->align == diagram::Align::Centre  ? name->at.x() - width / 2
                        : name->align == diagram::Align::Right ? name->at.x() - width
                                                               : name->at.x();
    const double y = name->at.y() - name->size * middle;
    painter.drawLine(QPointF(left - 2, y), QPointF(left + width + 2, y));
}

/// A part that is gone is pale; a whole is hatched.
void paintLoss(QPainter& painter, const FigurePainter& figures, const QRectF& frame, const QColor& strong,
               const Sight& sight)
{
    painter.setPen(Qt::NoPen);
    if (sight.part) {
        QColor veil = figures.colour(Colour::Card);
        veil.setAlphaF(0.5F);
        painter.setBrush(veil);
        return painter.drawRoundedRect(frame, sight.radius, sight.radius);
    }
    QColor line = strong;
    line.setAlphaF(0.13F);
    QBrush hatch(line, Qt::BDiagPattern);
    hatch.setTransform(QTransform::fromScale(1 / sight.zoom, 1 / sight.zoom)); // as dense at every zoom
    painter.setBrush(hatch);
    painter.drawRoundedRect(frame, sight.radius, sight.radius);
}

} // namespace

void paint(QPainter& painter, const FigurePainter& figures, const diagram::Figure& figure, const Health& health,
           const Sight& sight)
{
    const QColor strong = figures.colour(colourOf(health.state));
    const QRectF frame({}, figure.size);
    if (health.state == State::Down)
        paintLoss(painter, figures, frame, strong, sight);
    QColor wash = strong;
    wash.setAlphaF(float(strengthOf(health.state, sight)));
    painter.setBrush(wash);
    painter.setPen(outlineOf(health.state, strong, sight));
    painter.drawRoundedRect(frame, sight.radius, sight.radius);
    if (health.state == State::Down && sight.part)
        strikeOut(painter, figure, strong, sight);
}

void paintSuccession(QPainter& painter, const FigurePainter& figures, QSizeF size)
{
    constexpr double fontSize = 10;
    constexpr double height = 15;
    constexpr double sides = 14;
    constexpr double inset = 12;
    const QString words = HealthWords::tr("takes over");
    const QFont font = fontOf(diagram::Face::Sans, fontSize, diagram::Weight::SemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(words) + sides;
    const QRectF pill(size.width() - inset - width, size.height() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(figures.colour(colourOf(State::Ok)));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setPen(figures.colour(Colour::OnStrong));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, words);
}

QString wordsOn(const Health& health)
{
    const QString state = HealthWords::tr("Drill: %1").arg(wordOf(health.state).toLower());
    return health.remark.isEmpty() ? state : HealthWords::tr("%1, %2").arg(state, health.remark);
}

} // namespace pigpen::healthlook
