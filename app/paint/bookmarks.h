#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/pagelayout.h"

namespace pigpen {

/// An entry of a PDF's outline, and the place that it jumps to.
struct Bookmark
{
    QString title;
    size_t page = 0;
    QPointF at; // in points, from the page's upper left corner
    std::vector<Bookmark> children = {};
};

/// The drawing's title, and below it its clusters in the order in which they are drawn; where it shows none, its nodes.
Bookmark bookmarkOf(const diagram::Drawing& drawing, size_t number, const PlacedPage& page);

} // namespace pigpen
