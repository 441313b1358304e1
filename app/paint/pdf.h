#pragma once

#include "core/diagram/drawing.h"
#include "core/publish/pagelayout.h"
#include "core/yaml/error.h"

#include <QByteArray>
#include <tl/expected.hpp>
#include <vector>

class QPainter;

namespace pigpen {

/// Drawings as the pages of a PDF: lines stay lines and words words, with their fonts. A bookmark a page, and below it
/// one for each cluster (or node) on it. It holds no date: the same drawings and fonts give the same bytes. Theme::Auto
/// is light. Errors: there is no page; the parts of the PDF can't be put together.
tl::expected<QByteArray, Error> toPdf(const std::vector<diagram::Drawing>& pages, diagram::Theme theme,
                                      const PageLayout& layout);

/// Paints a drawing where it belongs on a page; the painter counts in points from the page's corner.
void paintPage(QPainter& painter, const diagram::Drawing& drawing, diagram::Theme theme, const PlacedPage& page);

} // namespace pigpen
