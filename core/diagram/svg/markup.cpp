#include "core/diagram/svg/markup.h"

#include "core/diagram/textwidth.h"

#include <cmath>

namespace pigpen::diagram::svg {

namespace {

/// A straight run: level and upright ones need one number only.
QByteArray runData(QPointF from, QPointF to)
{
    if (from.y() == to.y())
        return 'H' + number(to.x());
    if (from.x() == to.x())
        return 'V' + number(to.y());
    return 'L' + pair(to);
}

} // namespace

QByteArray number(double value)
{
    const qint64 hundredths = std::llround(value * 100);
    QByteArray text = QByteArray::number(hundredths / 100);
    const int decimals = static_cast<int>(std::abs(hundredths % 100));
    if (hundredths < 0 && hundredths > -100)
        text.prepend('-');
    if (decimals == 0)
        return text;
    text += '.';
    text += static_cast<char>('0' + decimals / 10);
    if (decimals % 10 != 0)
        text += static_cast<char>('0' + decimals % 10);
    return text;
}

QByteArray pair(QPointF point)
{
    return number(point.x()) + ' ' + number(point.y());
}

QByteArray escaped(const QString& text)
{
    return printable(text).toHtmlEscaped().toUtf8();
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

QByteArray attribute(const char* name, double value)
{
    return attribute(name, number(value));
}

QByteArray pathData(const std::vector<PathStep>& steps)
{
    QByteArray data;
    QPointF at;
    for (const PathStep& step : steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            data += 'M' + pair(step.to);
            break;
        case PathStep::Kind::Line:
            data += runData(at, step.to);
            break;
        case PathStep::Kind::Curve:
            data += 'Q' + pair(step.control) + ' ' + pair(step.to);
            break;
        }
        at = step.to;
    }
    return data;
}

QByteArray closedPathData(const std::vector<QPointF>& points)
{
    QByteArray data;
    for (size_t i = 0; i < points.size(); ++i)
        data += i == 0 ? 'M' + pair(points[i]) : runData(points[i - 1], points[i]);
    return data + 'Z';
}

QByteArray tabData(const QRectF& rect, double radius)
{
    const QByteArray r = number(radius);
    const QByteArray arc = 'a' + r + ' ' + r + " 0 0 1 " + r + ' ';
    return 'M' + pair(rect.bottomLeft()) + 'V' + number(rect.top() + radius) + arc + number(-radius) + 'H' +
           number(rect.right() - radius) + arc + r + 'V' + number(rect.bottom()) + 'Z';
}

} // namespace pigpen::diagram::svg
