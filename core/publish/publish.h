#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

namespace pigpen {

/// The design as that format has it, the same bytes from the window and from the command line. Errors: the design is no
/// inventory; the format is none that core writes (app/paint/paintedformats.h brings those that are painted).
tl::expected<QByteArray, Error> publish(const Design& design, const ExportRequest& request);

/// The diagram of a request, page by page, for who paints it; of a format that is the whole design, its topology's.
/// Errors: the design is no inventory.
tl::expected<std::vector<diagram::Drawing>, Error> pagesOf(const Design& design, const ExportRequest& request);

} // namespace pigpen
