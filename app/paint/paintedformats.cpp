#include "app/paint/paintedformats.h"

#include "app/paint/pdf.h"
#include "app/paint/raster.h"
#include "core/publish/publish.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaintedFormats)
};

} // namespace

tl::expected<QByteArray, Error> exported(const Design& design, const ExportRequest& request, const Progress& progress)
{
    constexpr double beforePainting = 0.3;
    const auto cancelled = [] { return tl::unexpected(Error{Words::tr("the export was cancelled"), {}, {}}); };
    if (!isPainted(request.format))
        return publish(design, request);
    if (request.format == Format::Pdf)
        return pagesOf(design, request).and_then([&](const auto& pages) -> tl::expected<QByteArray, Error> {
            if (!goesOn(progress, beforePainting))
                return cancelled();
            return toPdf(pages, request.theme, request.page);
        });
    return wholeOf(design, request).and_then([&](const diagram::Drawing& drawing) -> tl::expected<QByteArray, Error> {
        if (!goesOn(progress, beforePainting))
            return cancelled();
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
