#include "app/window/clipboard.h"

#include "app/canvas/entityverbs.h"
#include "app/paint/raster.h"
#include "core/edit/verbs.h"
#include "core/publish/picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace pigpen::clipboard {

namespace {

struct Clipboard
{
    Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

const auto clustersType = QStringLiteral("application/x-pigpen-clusters");

bool refuse(Document& document, const QString& what, const QString& remedy)
{
    Q_EMIT document.refused({what, remedy, {}});
    return false;
}

/// A form of our own, and text for everyone.
void put(const QString& type, const QByteArray& content)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(type, content);
    data->setText(QString::fromUtf8(content));
    QGuiApplication::clipboard()->setMimeData(data.release()); // which takes it over
}

/// Of what is selected, in the file's order.
QList<EntityId> clusterIds(Document& document)
{
    QSet<EntityId> selected;
    for (const EntityId& id : document.selection()->ids())
        if (!id.cluster.isEmpty())
            selected.insert(EntityId::ofCluster(id.module, id.cluster));
    QList<EntityId> ids;
    if (const TopologyPtr topology = document.topology())
        for (const ClusterPtr& cluster : topology->clusters())
            if (selected.contains(cluster->id()))
                ids << cluster->id();
    return ids;
}

/// What the selected clusters' groups say; none, told, where nothing is selected or it can't be copied.
std::optional<QByteArray> textOfSelected(Document& document)
{
    const QStringList clusters = selectedClusters(document);
    if (clusters.isEmpty()) {
        refuse(document, Clipboard::tr("no cluster is selected"), Clipboard::tr("select the ones to copy"));
        return {};
    }
    const auto text = edit::copyClusters(*document.topology(), clusters);
    if (!text)
        Q_EMIT document.refused(text.error());
    return text ? std::optional(*text) : std::nullopt;
}

/// Which clusters there are beside those of before.
QList<EntityId> newClusters(const Topology& before, const Topology& after)
{
    QList<EntityId> ids;
    for (const ClusterPtr& cluster : after.clusters())
        if (!before.cluster(cluster->id()))
            ids << cluster->id();
    return ids;
}

bool pasteText(Document& document, const QByteArray& text)
{
    const TopologyPtr before = document.topology();
    if (!before)
        return refuse(document, Clipboard::tr("there is no inventory to paste into"),
                      Clipboard::tr("mend the text first"));
    if (!document.perform(edit::pasteClusters(*before, document.usedNumbers(), text)))
        return false;
    document.selection()->set(newClusters(*before, *document.topology()));
    return true;
}

void tell(Document& document, const QStringList& clusters, const QString& form)
{
    const QString what = clusters.isEmpty() ? Clipboard::tr("All of it") : clusters.join(QStringLiteral(", "));
    Q_EMIT document.noted({Clipboard::tr("%1 is on the clipboard as %2.").arg(what, form)});
}

} // namespace

QStringList selectedClusters(Document& document)
{
    QStringList names;
    for (const EntityId& id : clusterIds(document))
        names << id.name;
    return names;
}

bool copy(Document& document)
{
    const auto text = textOfSelected(document);
    if (text)
        put(clustersType, *text);
    return text.has_value();
}

bool cut(Document& document)
{
    const auto text = textOfSelected(document);
    if (!text || !removeEntities(document, clusterIds(document)))
        return false;
    put(clustersType, *text);
    return true;
}

bool paste(Document& document)
{
    const QMimeData& data = *QGuiApplication::clipboard()->mimeData();
    return pasteText(document, data.hasFormat(clustersType) ? data.data(clustersType) : data.text().toUtf8());
}

bool duplicate(Document& document)
{
    const auto text = textOfSelected(document);
    return text && pasteText(document, *text);
}

void copyYaml(Document& document)
{
    const QStringList clusters = selectedClusters(document);
    const auto text = clusters.isEmpty() ? document.text() : textOfSelected(document);
    if (!text)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    tell(document, clusters, Clipboard::tr("YAML"));
}

void copySvg(Document& document, diagram::Kind kind)
{
    const QStringList clusters = selectedClusters(document);
    put(QStringLiteral("image/svg+xml"), svgOf(document.design(), kind, clusters));
    tell(document, clusters, Clipboard::tr("SVG"));
}

void copyImage(Document& document, diagram::Kind kind, diagram::Theme theme)
{
    const TopologyPtr topology = document.topology();
    if (!topology)
        return;
    const QStringList clusters = selectedClusters(document);
    const diagram::Drawing drawing =
        withoutSecrets(diagram::draw(kind, *topology, pictureOptions(kind, document.design(), clusters)),
                       secrets::Known(*topology->tree()));
    constexpr double usual = 2;
    const auto image = toImage(drawing, theme, std::min(usual, largestScale(drawing.size)));
    if (!image) {
        Q_EMIT document.refused(image.error());
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    tell(document, clusters, Clipboard::tr("an image"));
}

} // namespace pigpen::clipboard
