#pragma once

#include "core/publish/document/document.h"

namespace pigpen::document {

/// One file of HTML that stands alone: no script, nothing loaded from elsewhere (a content security policy says so),
/// light and dark, for screens, for A4 paper and for screen readers. Pictures are images in data URLs: each SVG keeps
/// its ids and styles to itself, and what is in it can't reach the page.
QByteArray toHtml(const Document& document);

} // namespace pigpen::document
