#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

namespace pigpen {

/// Pages, one at least, in a painted format (isPainted); a PNG takes the first. Wants a QGuiApplication, for its fonts.
/// Errors: as toPng and toPdf.
tl::expected<QByteArray, Error> painted(const std::vector<diagram::Drawing>& pages, const ExportRequest& request);

/// The design in whatever format is asked for, painted or written by core: what the window and the command line call.
/// Errors: as publish() and painted().
tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request);

} // namespace pigpen
