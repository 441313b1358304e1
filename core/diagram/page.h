#pragma once

#include "core/diagram/diagrams.h"

namespace pigpen::diagram {

/// The furniture that all diagrams share: the title above, the legend and the note about the source below.

/// One entry of a legend: a sample, drawn in a line 16 pixels high, and what it means.
struct LegendItem
{
    std::vector<Shape> sample;
    QString label;
};

struct PageText
{
    QString title;
    QString subtitle;
    QString description; // for screen readers
};

/// The drawing: the content (its figures count from (0, 0), and cover `content`) under the title, above the legend and
/// the note. The note names the file and the inventory's hash; it holds no date, so that the bytes stay the same.
Drawing page(const PageText& text, std::vector<Figure> figures, const QSizeF& content,
             const std::vector<LegendItem>& legend, const Options& options);

} // namespace pigpen::diagram
