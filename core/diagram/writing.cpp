#include "core/diagram/writing.h"

#include "core/diagram/parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pigpen::diagram {

namespace {

/// Of words around the baseline, in sizes: in common fonts their middle is 0.35 above it.
constexpr double middleAboveBaseline = 0.35;
constexpr double lineHeight = 1.2;

} // namespace

void appendNumber(QByteArray& text, double value)
{
    constexpr int most = 32;
    std::array<char, most> digits{'-'};
    const qint64 hundredths = std::llround(value * 100);
    char* end = digits.data() + (hundredths < 0 && hundredths > -100 ? 1 : 0);
    end = std::to_chars(end, digits.data() + most, hundredths / 100).ptr;
    if (const int decimals = static_cast<int>(std::abs(hundredths % 100)); decimals != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + decimals / 10);
        if (decimals % 10 != 0)
            *end++ = static_cast<char>('0' + decimals % 10);
    }
    text.append(digits.data(), end - digits.data());
}

QByteArray shortNumber(double value)
{
    QByteArray text;
    appendNumber(text, value);
    return text;
}

QByteArray hex(Colour colour, Theme theme)
{
    return '#' + QByteArray::number(rgb(colour, theme), 16).rightJustified(6, '0');
}

QRectF lineBox(const Text& text)
{
    const double width = widthOf(text.runs, {text.size, text.weight, Colour::Ink, text.face});
    const double left = text.align == Align::Left ? 0 : text.align == Align::Centre ? width / 2 : width;
    const double top = (middleAboveBaseline + lineHeight / 2) * text.size;
    return {text.at - QPointF(left, top), QSizeF(width, lineHeight * text.size)};
}

QRectF boundsOf(const Polygon& polygon)
{
    if (polygon.points.empty())
        return {};
    QPointF least = polygon.points.front();
    QPointF most = least;
    for (const QPointF& point : polygon.points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

bool UniqueIds::isSafe(QChar c) const
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return c.isLetterOrNumber() || m_marks.contains(c);
    return m_letters == Letters::Xml && ((code >= 0xf8 && code <= 0x2ff) || (code >= 0x4e00 && code <= 0x9fff));
}

QString UniqueIds::safe(const QString& wanted) const
{
    QString id = wanted;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (!isSafe(wanted[i]))
            id[i] = u'_';
    const bool startsWell = !id.isEmpty() && (id[0].isLetter() || id[0] == u'_');
    return startsWell ? id : u'_' + id;
}

QString UniqueIds::unique(const QString& wanted)
{
    const QString name = safe(wanted);
    QString id = name;
    while (m_taken.contains(id))
        id = name + m_separator + QString::number(++m_copies[name] + 1);
    m_taken.insert(id);
    return id;
}

} // namespace pigpen::diagram
