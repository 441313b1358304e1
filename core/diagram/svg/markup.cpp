#include "core/diagram/svg/markup.h"

#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

#include <algorithm>

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

/// Neither markup nor anything that takes more than a byte.
bool isVerbatim(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 && code < 0x7f && code != u'<' && code != u'>' && code != u'&' && code != u'"';
}

} // namespace

QByteArray pair(QPointF point)
{
    return shortNumber(point.x()) + ' ' + shortNumber(point.y());
}

QByteArray escaped(const QString& text)
{
    QByteArray markup;
    appendEscaped(markup, text);
    return markup;
}

void appendEscaped(QByteArray& markup, const QString& text)
{
    if (std::ranges::all_of(text, isVerbatim))
        markup += text.toLatin1();
    else
        markup += printable(text).toHtmlEscaped().toUtf8();
}

void append(QByteArray& markup, const char* name, const QByteArray& value)
{
    markup.append(' ').append(name).append("=\"").append(value).append('"');
}

void append(QByteArray& markup, const char* name, double value)
{
    markup.append(' ').append(name).append("=\"");
    appendNumber(markup, value);
    markup.append('"');
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    QByteArray markup;
    append(markup, name, value);
    return markup;
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
