#include "core/publish/publish.h"

#include "core/diagram/drawio.h"
#include "core/diagram/json.h"
#include "core/diagram/mermaid.h"
#include "core/diagram/paging.h"
#include "core/diagram/svg.h"
#include "core/publish/document/html.h"
#include "core/publish/document/markdown.h"
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

tl::expected<document::Document, Error> documentOf(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    return document::designDocument(design, request.clusters);
}

tl::expected<QByteArray, Error> mermaidOf(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    return diagram::toMermaid(request.kind, *design.snapshot()->topology,
                              pictureOptions(request.kind, design, request.clusters));
}

} // namespace

tl::expected<QByteArray, Error> publish(const Design& design, const ExportRequest& request)
{
    if (isPainted(request.format))
        return tl::unexpected(Error{Words::tr("a %1 must be painted").arg(formatTitle(request.format)),
                                    Words::tr("ask who paints, in app/paint")});
    if (request.format == Format::Html)
        return documentOf(design, request).map(document::toHtml);
    if (request.format == Format::Markdown)
        return documentOf(design, request).map(document::toMarkdown);
    if (request.format == Format::Mermaid)
        return mermaidOf(design, request);
    if (request.format == Format::Drawio)
        return pagesOf(design, request).map([&](const auto& pages) { return diagram::toDrawio(pages, request.theme); });
    return wholeOf(design, request).and_then([&](const diagram::Drawing& drawing) {
        return request.format == Format::Json ? tl::expected<QByteArray, Error>(diagram::toJson(drawing))
                                              : toSvg(design, drawing, request);
    });
}

tl::expected<QByteArray, Error> toSvg(const Design& design, const diagram::Drawing& drawing,
                                      const ExportRequest& request)
{
    return diagram::Hyperlinks::fromPatterns(request.links).map([&](const diagram::Hyperlinks& links) {
        diagram::SvgOptions options(request.theme);
        options.links = links;
        options.metadata = sourceXml(design, request.embed);
        return diagram::toSvg(drawing, options);
    });
}

tl::expected<diagram::Drawing, Error> wholeOf(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    // A document begins with the topology.
    const diagram::Kind kind = showsOneDiagram(request.format) ? request.kind : diagram::Kind::Topology;
    const Topology& topology = *design.snapshot()->topology;
    return withoutSecrets(diagram::draw(kind, topology, pictureOptions(kind, design, request.clusters)),
                          secrets::Known(*topology.tree()));
}

tl::expected<std::vector<diagram::Drawing>, Error> pagesOf(const Design& design, const ExportRequest& request)
{
    if (!design.snapshot())
        return tl::unexpected(noInventory(design));
    const Topology& topology = *design.snapshot()->topology;
    const diagram::Options options = pictureOptions(request.kind, design, request.clusters);
    const auto legible = [&](const QSizeF& size) { return isLegible(size, request.page); };
    std::vector<diagram::Drawing> pages =
        diagram::drawPages(request.kind, topology, diagram::pagesOf(request.kind, topology, options, legible));
    const secrets::Known known(*topology.tree());
    for (diagram::Drawing& page : pages)
        page = withoutSecrets(std::move(page), known);
    return pages;
}

} // namespace pigpen
