#include "core/diagram/svg/markup.h"

#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

namespace pigpen::diagram::svg {

namespace {

/// A straight run: level and upright ones need one number only.
QByteArray runData(QPointF from, QPointF to)
{
    if (from.y() == to.y())
        return 'H' + shortNumber(to.x());
    if (from.x() == to.x())
        return 'V' + shortNumber(to.y());
    return 'L' + pair(to);
}

} // namespace

QByteArray pair(QPointF point)
{
    return shortNumber(point.x()) + ' ' + shortNumber(point.y());
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
    return attribute(name, shortNumber(value));
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
    const QByteArray r = shortNumber(radius);
    const QByteArray arc = 'a' + r + ' ' + r + " 0 0 1 " + r + ' ';
    return 'M' + pair(rect.bottomLeft()) + 'V' + shortNumber(rect.top() + radius) + arc + shortNumber(-radius) + 'H' +
           shortNumber(rect.right() - radius) + arc + r + 'V' + shortNumber(rect.bottom()) + 'Z';
}

} // namespace pigpen::diagram::svg
