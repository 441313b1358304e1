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

namespace {

void hide(std::vector<diagram::Figure>& figures, const secrets::Known& known)
{
    for (diagram::Figure& figure : figures) {
        figure.title = known.without(figure.title);
        figure.description = known.without(figure.description);
        for (diagram::Shape& shape : figure.shapes)
            if (auto* const text = std::get_if<diagram::Text>(&shape))
                for (diagram::Text::Run& run : text->runs)
                    run.text = known.without(run.text);
        hide(figure.children, known);
    }
}

} // namespace

diagram::Drawing withoutSecrets(diagram::Drawing drawing, const secrets::Known& known)
{
    hide(drawing.figures, known);
    return drawing;
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
    const Topology& topology = *design.snapshot()->topology;
    return diagram::toSvg(withoutSecrets(diagram::draw(kind, topology, pictureOptions(kind, design, clusters)),
                                         secrets::Known(*topology.tree())),
                          theme);
}

} // namespace pigpen
