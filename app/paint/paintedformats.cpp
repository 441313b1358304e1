#include "app/paint/paintedformats.h"

#include "app/paint/pdf.h"
#include "app/paint/raster.h"
#include "core/publish/publish.h"

namespace pigpen {

tl::expected<QByteArray, Error> painted(const std::vector<diagram::Drawing>& pages, const ExportRequest& request)
{
    if (request.format == Format::Pdf)
        return toPdf(pages, request.theme, request.page);
    return toPng(pages.front(), request.theme, request.scale);
}

tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request)
{
    if (!isPainted(request.format))
        return publish(design, request);
    return pagesOf(design, request).and_then([&request](const auto& pages) { return painted(pages, request); });
}

} // namespace pigpen
