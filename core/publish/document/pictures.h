#pragma once

#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

/// A design's pictures of one kind, which follow the reader's dark mode: one, or where there are many clusters, several
/// that show some of them each, so that none becomes a poster.
std::vector<Picture> picturesOf(const Design& design, const Subject& subject, diagram::Kind kind);

/// A drawing as one of the pictures of its kind; `page` from 0.
Picture pictureOf(const diagram::Drawing& drawing, diagram::Kind kind, qsizetype page, qsizetype pages);

} // namespace pigpen::document
