#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::diagram::drawio {

/// Looks in draw.io's words: `key=value;` after `key=value;`.

/// A box's look; several boxes on one another make one.
struct Look
{
    Colour fill = Colour::None;
    Stroke stroke = {};
    double radius = 0;
    double header = 0; // height of the band above; 0: none
    Colour headerFill = Colour::None;
};

/// A colour; of Theme::Auto both of its values, of which draw.io takes the one for its mode.
QByteArray shade(Colour colour, Theme theme);

QByteArray boxStyle(const Look& look, Theme theme);
/// Of a polygon or an ellipse in its bounds.
QByteArray polygonStyle(const Polygon& polygon, const QRectF& bounds, Theme theme);
/// Of a straight stroke that is a mark and joins nothing.
QByteArray strokeStyle(const Line& line, bool upright, Theme theme);
QByteArray edgeStyle(const Line& line, Theme theme);
/// Where on a figure's border an edge ends: `end` is "exit" or "entry".
QByteArray anchorStyle(const char* end, const QRectF& figure, QPointF at);

/// The font of words.
QByteArray fontStyle(const Text& text, Theme theme);
/// The same, and where in a rectangle the words stand.
QByteArray labelStyle(const Text& text, const QRectF& rect, Theme theme);
/// Words in the middle of a rectangle, wherever they stood.
QByteArray centredStyle(const Text& text, Theme theme);

/// The words of a line; what looks unlike the first of them says how.
QString labelHtml(const std::vector<const Text*>& texts, Theme theme);

} // namespace pigpen::diagram::drawio
