#include "core/publish/picture.h"

#include "core/diagram/svg.h"
#include "core/edit/redaction.h"

#include <QCryptographicHash>

namespace pigpen {

diagram::Options pictureOptions(diagram::Kind kind, const Design& design, const QStringList& clusters)
{
    const Sidecar& sidecar = design.sidecar();
    diagram::Options options;
    options.fileName = design.fileName();
    options.sourceHash = QCryptographicHash::hash(design.text(), QCryptographicHash::Sha256).toHex();
    options.clusters = clusters;
    options.positions = kind == diagram::Kind::Nodes ? sidecar.nodes : sidecar.clusters;
    options.presentation = sidecar;
    return options;
}

QByteArray sourceXml(const Design& design, embedding::Embed embed)
{
    if (embed == embedding::Embed::None || !design.snapshot())
        return {};
    const bool redacts = embed == embedding::Embed::Redacted;
    const yaml::Tree& tree = *design.snapshot()->tree;
    return embedding::toXml({redacts ? edit::redacted(tree) : tree.text(), design.fileName(),
                             redacts || design.isRedacted(), design.sidecar()});
}

QByteArray svgOf(const Design& design, diagram::Kind kind, const QStringList& clusters, diagram::Theme theme)
{
    if (!design.snapshot())
        return {};
    return diagram::toSvg(diagram::draw(kind, *design.snapshot()->topology, pictureOptions(kind, design, clusters)),
                          theme);
}

} // namespace pigpen
