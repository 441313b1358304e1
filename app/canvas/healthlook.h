#pragma once

#include "app/document/drill.h"
#include "app/paint/figurepainter.h"

/// What a failure drill adds to a figure on the canvas: a wash and an outline in the state's colour, which is dashed
/// where less is left than before; what is down is hatched, and a part of it pale, its name struck out.
namespace pigpen::healthlook {

/// How the figure is seen.
struct Sight
{
    double zoom = 1;
    double radius = 8;  // of its outline
    bool part = false;  // it stands in another figure
    bool words = true;  // its own can be read
    bool blank = false; // there is not even its name
};

/// Above the figure, in its own coordinates.
void paint(QPainter& painter, const FigurePainter& figures, const diagram::Figure& figure, const Health& health,
           const Sight& sight);

/// "takes over", on the lower edge of the card.
void paintSuccession(QPainter& painter, const FigurePainter& figures, QSizeF size);

/// A line on what the state is and why, for the tooltip.
QString wordsOn(const Health& health);

} // namespace pigpen::healthlook
