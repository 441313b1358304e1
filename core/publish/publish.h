#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

namespace pigpen {

/// The design as that format has it, the same bytes from the window and from the command line. Errors: the design is no
/// inventory; a link leads nowhere; the format is one that is painted (app/paint/paintedformats.h brings those).
tl::expected<QByteArray, Error> publish(const Design& design, const ExportRequest& request);

/// The diagram of a request in one piece, however large, and page by page, each legible on the request's paper. Errors:
/// the design is no inventory.
tl::expected<diagram::Drawing, Error> wholeOf(const Design& design, const ExportRequest& request);
tl::expected<std::vector<diagram::Drawing>, Error> pagesOf(const Design& design, const ExportRequest& request);

/// One of those as SVG, with the request's links and with the inventory inside, where it asks for that.
tl::expected<QByteArray, Error> toSvg(const Design& design, const diagram::Drawing& drawing,
                                      const ExportRequest& request);

} // namespace pigpen
