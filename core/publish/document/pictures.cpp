#include "core/publish/document/pictures.h"

#include "core/diagram/mermaid.h"
#include "core/diagram/paging.h"
#include "core/diagram/svg.h"
#include "core/publish/pagelayout.h"
#include "core/publish/picture.h"

namespace pigpen::document {

namespace {

QString titleOf(diagram::Kind kind)
{
    switch (kind) {
    case diagram::Kind::Topology:
        return Words::tr("Topology");
    case diagram::Kind::Nodes:
        return Words::tr("Nodes and what runs on them");
    case diagram::Kind::Model:
        return Words::tr("Model");
    case diagram::Kind::Er:
        return Words::tr("Entities and relationships");
    }
    Q_UNREACHABLE();
}

} // namespace

Picture pictureOf(const diagram::Drawing& drawing, diagram::Kind kind, qsizetype page, qsizetype pages)
{
    const QString title =
        pages < 2
            ? titleOf(kind)
            : Words::tr("%1, page %2 of %3").arg(titleOf(kind), QString::number(page + 1), QString::number(pages));
    const QString description = drawing.description.isEmpty() ? drawing.title : drawing.description;
    return {title, description, drawing.size, diagram::toSvg(drawing, diagram::Theme::Auto), {}};
}

std::vector<Picture> picturesOf(const Design& design, const Subject& subject, diagram::Kind kind)
{
    const diagram::Options all = pictureOptions(kind, design, subject.isPart() ? subject.names() : QStringList());
    std::vector<diagram::Options> pages = diagram::pagesOf(kind, *subject.topology, all);
    const auto legible = [](const QSizeF& size) { return isLegible(size, {Paper::A4}); };
    if (pages.size() == 1) // of more, so many pages would be legible on paper that nobody would print them
        pages = diagram::pagesOf(kind, *subject.topology, all, legible);
    std::vector<Picture> pictures;
    for (const diagram::Options& options : pages) {
        const diagram::Drawing drawing = withoutSecrets(diagram::draw(kind, *subject.topology, options), subject.known);
        pictures.push_back(pictureOf(drawing, kind, qsizetype(pictures.size()), qsizetype(pages.size())));
        // Of a large deployment only the topology: text that a reader's browser must draw had better be little.
        if (pages.size() == 1 || kind == diagram::Kind::Topology)
            pictures.back().mermaid = diagram::toMermaid(kind, *subject.topology, options);
    }
    return pictures;
}

} // namespace pigpen::document
