#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

namespace pigpen {

/// The design in whatever format is asked for, painted or written by core: what the window and the command line call.
/// A painted one wants a QGuiApplication, for its fonts. Errors: as publish(), toPng and toPdf.
tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request);

/// One drawing of it as SVG or PNG.
tl::expected<QByteArray, Error> exported(const Design& design, const diagram::Drawing& drawing,
                                         const ExportRequest& request);

} // namespace pigpen
