#include "core/publish/picture.h"

#include "core/diagram/svg.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace pigpen {

diagram::Options pictureOptions(diagram::Kind kind, const QString& path, const QByteArray& text, const Sidecar& sidecar,
                                const QStringList& clusters)
{
    diagram::Options options;
    options.fileName = QFileInfo(path).fileName();
    options.sourceHash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    options.clusters = clusters;
    options.positions = kind == diagram::Kind::Nodes ? sidecar.nodes : sidecar.clusters;
    options.presentation = sidecar;
    return options;
}

QByteArray svgOf(const Design& design, diagram::Kind kind, const QStringList& clusters, diagram::Theme theme)
{
    if (!design.snapshot())
        return {};
    const diagram::Options options = pictureOptions(kind, design.path(), design.text(), design.sidecar(), clusters);
    return diagram::toSvg(diagram::draw(kind, *design.snapshot()->topology, options), theme);
}

} // namespace pigpen
