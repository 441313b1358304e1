#include "core/publish/documentpictures.h"

#include "core/diagram/svg.h"
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

/// The names of the clusters that each page shows. The diagram of entities takes one cluster as its example.
std::vector<QStringList> pagesOf(const Subject& subject, diagram::Kind kind)
{
    constexpr size_t onOnePage = 50;
    constexpr qsizetype onEach = 12;
    QStringList names;
    for (const ClusterPtr& cluster : subject.scope.clusters)
        names << cluster->name;
    names.removeDuplicates();
    if (kind == diagram::Kind::Er || subject.scope.clusters.size() <= onOnePage)
        return {subject.isPart() ? names : QStringList()};
    std::vector<QStringList> pages;
    for (qsizetype at = 0; at < names.size(); at += onEach)
        pages.push_back(names.mid(at, onEach));
    return pages;
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
    const std::vector<QStringList> pages = pagesOf(subject, kind);
    std::vector<Picture> pictures;
    for (const QStringList& clusters : pages) {
        const diagram::Options options = pictureOptions(kind, design.path(), design.text(), design.sidecar(), clusters);
        pictures.push_back(pictureOf(diagram::draw(kind, *subject.topology, options), kind, qsizetype(pictures.size()),
                                     qsizetype(pages.size())));
    }
    return pictures;
}

} // namespace pigpen::document
