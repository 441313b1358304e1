#pragma once

#include "core/diagram/drawio/style.h"

namespace pigpen::diagram::drawio {

/// What of a figure is one shape: the boxes that are its whole rectangle, and a header across it.
class Frame
{
public:
    explicit Frame(const Figure& figure);

    explicit operator bool() const { return m_exists; } // a figure may have none
    const Look& look() const { return m_look; }
    /// Whether a box is part of it.
    bool has(const Box& box) const;
    /// Where its label may stand: in the header, where it has one.
    QRectF labelRect() const;
    /// Whether its words are one line, in the middle.
    bool isPill() const;

private:
    void add(const Box& box);
    bool isHeader(const Box& box) const;

    QRectF m_whole;
    bool m_exists;
    Look m_look;
};

/// Whether some words stand in a box of the figure's that is not its frame: they are that one's label.
bool isInSmallBox(const Figure& figure, const Frame& frame, const Text& text);

/// The texts of a figure that say something.
std::vector<const Text*> textsOf(const Figure& figure);

} // namespace pigpen::diagram::drawio
