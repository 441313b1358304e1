#include "core/diagram/svg/stylesheet.h"

#include "core/diagram/theme.h"
#include "core/diagram/writing.h"

namespace pigpen::diagram::svg {

namespace {

/// What a theme changes.
QByteArray colours(const Style& style, Theme theme)
{
    QByteArray css = "fill:" + (style.fill == Colour::None ? QByteArray("none") : hex(style.fill, theme));
    if (style.stroke.colour != Colour::None)
        css += ";stroke:" + hex(style.stroke.colour, theme);
    return css;
}

QByteArray weightCss(Weight weight)
{
    return ";font-weight:" + QByteArray::number(static_cast<int>(weight));
}

QByteArray fontCss(const Style::Font& font)
{
    QByteArray css;
    if (font.size > 0)
        css += ";font-size:" + shortNumber(font.size) + "px";
    if (font.size > 0 && font.weight != plainWords.font.weight)
        css += weightCss(font.weight);
    if (font.align != Align::Left)
        css += font.align == Align::Centre ? ";text-anchor:middle" : ";text-anchor:end";
    return css;
}

QByteArray strokeCss(const Stroke& stroke)
{
    QByteArray css;
    if (stroke.colour == Colour::None)
        return css;
    if (stroke.width != 1)
        css += ";stroke-width:" + shortNumber(stroke.width);
    for (size_t i = 0; i < stroke.dash.size(); ++i)
        css += (i == 0 ? ";stroke-dasharray:" : ",") + shortNumber(stroke.dash[i]);
    return css;
}

} // namespace

bool Style::operator==(const Style& other) const
{
    return fill == other.fill && font == other.font && stroke.colour == other.stroke.colour &&
           stroke.width == other.stroke.width && stroke.dash == other.stroke.dash;
}

size_t qHash(const Style& style, size_t seed)
{
    return qHashMulti(seed, int(style.fill), int(style.stroke.colour), style.stroke.width, style.stroke.dash.size(),
                      style.font.size, int(style.font.face), int(style.font.weight), int(style.font.align));
}

QByteArray shortName(size_t index)
{
    constexpr size_t letters = 26;
    QByteArray name(1, static_cast<char>('a' + index % letters));
    for (size_t rest = index / letters; rest > 0; rest = (rest - 1) / letters)
        name.prepend(static_cast<char>('a' + (rest - 1) % letters));
    return name;
}

QByteArray StyleSheet::nameOf(const Style& style)
{
    QByteArray& name = m_names[style];
    if (name.isEmpty()) {
        name = shortName(m_styles.size());
        m_styles.push_back(style);
    }
    return name;
}

/// The long list of families once for all that need it.
QByteArray StyleSheet::monospaced() const
{
    QByteArrayList classes;
    for (size_t i = 0; i < m_styles.size(); ++i)
        if (m_styles[i].font.face == Face::Mono)
            classes << '.' + shortName(i);
    return classes.isEmpty() ? QByteArray()
                             : classes.join(',') + "{font-family:" + families(Face::Mono).toUtf8() + "}\n";
}

QByteArray StyleSheet::css(Theme theme) const
{
    QByteArray css = "text{white-space:pre;" + colours(plainWords, theme) + fontCss(plainWords.font) +
                     weightCss(plainWords.font.weight) + "}\n";
    for (size_t i = 0; i < m_styles.size(); ++i)
        css += '.' + shortName(i) + '{' + colours(m_styles[i], theme) + fontCss(m_styles[i].font) +
               strokeCss(m_styles[i].stroke) + "}\n";
    css += monospaced();
    if (theme != Theme::Auto)
        return css;
    css += "@media (prefers-color-scheme:dark){\ntext{" + colours(plainWords, Theme::Dark) + "}\n";
    for (size_t i = 0; i < m_styles.size(); ++i)
        css += '.' + shortName(i) + '{' + colours(m_styles[i], Theme::Dark) + "}\n";
    return css + "}\n";
}

} // namespace pigpen::diagram::svg
