#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/theme.h"

namespace pigpen::diagram {

/// Small parts that the diagrams are put together from.

struct Style
{
    double size = 12;
    Weight weight = Weight::Regular;
    Colour colour = Colour::Ink;
    Face face = Face::Sans;
};

using Runs = std::vector<Text::Run>;

Text words(QPointF at, Runs runs, const Style& style, Align align = Align::Left, Detail detail = Detail::Far);
Text words(QPointF at, const QString& text, const Style& style, Align align = Align::Left, Detail detail = Detail::Far);

/// Width of a line of words: the sum of its runs.
double widthOf(const Runs& runs, const Style& style);
double widthOf(const QString& text, const Style& style);
/// Cut to the width with an ellipsis, the runs' colours kept; of a name in two runs, in the first.
Runs elided(const Runs& runs, double width, const Style& style);

/// A name whose beginning is its cluster's, as Pigsty's conventions build names: the prefix in the cluster's colour,
/// the rest in its own.
Runs nameRuns(const QString& name, const QString& cluster, Colour own, Colour prefix = Colour::ClusterInk);

/// A card in an entity's colours.
Box card(const QRectF& rect, const Hue& hue, double radius = 6);
/// A disc around a point: filled, or a ring on the card's colour.
Polygon disc(QPointF centre, double radius, Colour fill, const Stroke& stroke = {});

/// A pill with a word, its right end at `right`, centred on `y`; two shapes.
std::vector<Shape> pill(double right, double y, const QString& word, Colour fill, Colour ink);
double pillWidth(const QString& word);

/// Shifts a shape.
void translate(Shape& shape, QPointF by);
/// Shifts a figure's origin.
Figure moved(Figure figure, QPointF by);

} // namespace pigpen::diagram
