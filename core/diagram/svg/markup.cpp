#include "core/diagram/svg/markup.h"

#include "core/diagram/textwidth.h"
#include "core/diagram/writing.h"

#include <algorithm>
#include <array>

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

/// An attribute up to its value, in one go.
void begin(QByteArray& markup, const char* name)
{
    constexpr size_t most = 32;
    std::array<char, most> start{' '};
    const size_t length = std::min(qstrlen(name), most - 3);
    char* end = std::copy_n(name, length, start.data() + 1);
    *end++ = '=';
    *end++ = '"';
    markup.append(start.data(), end - start.data());
}

} // namespace

QByteArray pair(QPointF point)
{
    QByteArray data;
    appendNumber(data, point.x());
    data += ' ';
    appendNumber(data, point.y());
    return data;
}

QByteArray escaped(const QString& text)
{
    QByteArray markup;
    appendEscaped(markup, text);
    return markup;
}

void appendEscaped(QByteArray& markup, const QString& text)
{
    if (!std::ranges::all_of(text, isVerbatim)) {
        markup += printable(text).toHtmlEscaped().toUtf8();
        return;
    }
    const qsizetype before = markup.size();
    markup.resize(before + text.size());
    std::ranges::transform(text, markup.data() + before, [](QChar c) { return static_cast<char>(c.unicode()); });
}

void append(QByteArray& markup, const char* name, const QByteArray& value)
{
    begin(markup, name);
    markup.append(value).append('"');
}

void append(QByteArray& markup, const char* name, double value)
{
    begin(markup, name);
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
