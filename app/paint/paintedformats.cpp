#include "app/paint/paintedformats.h"

#include "app/paint/pdf.h"
#include "app/paint/raster.h"
#include "core/publish/publish.h"

namespace pigpen {

tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request)
{
    if (!isPainted(request.format))
        return publish(design, request);
    if (request.format == Format::Pdf)
        return pagesOf(design, request).and_then([&](const auto& pages) {
            return toPdf(pages, request.theme, request.page);
        });
    return wholeOf(design, request).and_then([&](const diagram::Drawing& drawing) {
        return exported(design, drawing, request);
    });
}

tl::expected<QByteArray, Error> exported(const Design& design, const diagram::Drawing& drawing,
                                         const ExportRequest& request)
{
    return request.format == Format::Png ? toPng(drawing, request.theme, request.scale)
                                         : toSvg(design, drawing, request);
}

} // namespace pigpen
