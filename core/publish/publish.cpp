#include "core/publish/publish.h"

#include "core/publish/picture.h"

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Publish)
};

Error noInventory(const Design& design)
{
    return design.problem().value_or(
        Error{Words::tr("there is no inventory to export"), Words::tr("open one, or begin with a template")});
}

} // namespace

tl::expected<QByteArray, Error> publish(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    if (request.format == Format::Svg)
        return svgOf(design, request.kind, request.clusters, request.theme);
    return tl::unexpected(Error{Words::tr("there is no export as %1 here").arg(formatTitle(request.format)),
                                Words::tr("choose another format, SVG for example")});
}

tl::expected<std::vector<diagram::Drawing>, Error> pagesOf(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    const diagram::Kind kind = showsOneDiagram(request.format) ? request.kind : diagram::Kind::Topology;
    const diagram::Options options =
        pictureOptions(kind, design.path(), design.text(), design.sidecar(), request.clusters);
    return std::vector{diagram::draw(kind, *design.snapshot()->topology, options)};
}

} // namespace pigpen
