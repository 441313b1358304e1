#pragma once

#include "core/design/design.h"
#include "core/publish/exportrequest.h"

namespace pigpen {

/// The design in whatever format is asked for, painted or written by core: what the window and the command line call.
/// A painted one wants a QGuiApplication, for its fonts, and may be painted in any thread. Errors: as publish(), toPng
/// and toPdf; or it was cancelled.
tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request,
                                         const Progress& progress = {});

/// One drawing of it as SVG or PNG.
tl::expected<QByteArray, Error> exported(const Design& design, const diagram::Drawing& drawing,
                                         const ExportRequest& request);

} // namespace pigpen
