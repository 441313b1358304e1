#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>
#include <QHash>

namespace pigpen::diagram::svg {

/// How something is painted: one CSS class.
struct Style
{
    /// Of words.
    struct Font
    {
        double size = 0;
        Face face = Face::Sans;
        Weight weight = Weight::Regular;
        Align align = Align::Left;

        bool operator==(const Font&) const = default;
    };
    Colour fill = Colour::None;
    Stroke stroke = {};
    Font font = {};

    bool operator==(const Style& other) const;
};
size_t qHash(const Style& style, size_t seed = 0);

/// Words need no class where they are painted like this, as most names on cards are.
inline const Style plainWords{.fill = Colour::Ink, .font = {13, Face::Sans, Weight::SemiBold, Align::Left}};

/// "a", "b" … "z", "aa", "ab" …
QByteArray shortName(size_t index);

/// Names the styles in the order of their first use.
class StyleSheet
{
public:
    QByteArray nameOf(const Style& style);

    /// With Theme::Auto, the light colours and, for readers who prefer them, the dark ones.
    QByteArray css(Theme theme) const;

private:
    QByteArray monospaced() const;

    std::vector<Style> m_styles;
    QHash<Style, QByteArray> m_names;
};

} // namespace pigpen::diagram::svg
