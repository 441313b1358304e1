#include "core/diagram/model.h"

#include "core/diagram/model/band.h"
#include "core/diagram/model/bandstyle.h"
#include "core/diagram/model/legend.h"
#include "core/diagram/model/links.h"
#include "core/diagram/page.h"

#include <algorithm>

namespace pigpen::diagram {

using namespace band;

namespace {

struct Content
{
    std::vector<Figure> figures;
    QSizeF size;
    std::vector<LegendItem> legend;
};

/// Laid out again with lanes for the replication between clusters, where there is some.
Layout layoutOf(const Scope& scope, const NodeNames& names)
{
    Layout layout = layOutBands(scope.clusters, names);
    const size_t streams = streamsOf(layout).size();
    return streams == 0 ? layout : layOutBands(scope.clusters, names, streams);
}

Content contentOf(const Scope& scope, const NodeNames& names)
{
    const Layout layout = layoutOf(scope, names);
    const std::vector<Stream> streams = streamsOf(layout);
    const std::vector<Watch> watches = watchesOf(layout, linksOf(scope));
    Content content;
    for (const PlacedBand& band : layout.bands)
        content.figures.push_back(moved(bandFigure(*band.plan, names), band.at));
    if (!streams.empty())
        content.figures.push_back(streamFigure(layout, streams));
    if (!watches.empty())
        content.figures.push_back(watchFigure(layout, watches));
    const double above = std::max(streamMargin(streams), watchMargin(layout, watches));
    for (Figure& figure : content.figures)
        figure.origin.ry() += above;
    content.size = {layout.size.width(), layout.size.height() + above};
    content.legend = modelLegend(layout, !streams.empty(), !watches.empty());
    return content;
}

/// A node's name where it says something that the address and the instance on it don't.
NodeNames namesWorthShowing(const Scope& scope)
{
    NodeNames names;
    for (const NodePtr& node : scope.nodes)
        if (node->name != node->address && !node->instances.contains(node->name))
            names.insert(node->address, node->name);
    return names;
}

} // namespace

QString scopeTitle(const QString& diagram, const Options& options)
{
    const QString title = options.fileName.isEmpty() ? diagram : Words::tr("%1 of %2").arg(diagram, options.fileName);
    return options.page.count == 1
               ? title
               : Words::tr("%1, page %2 of %3").arg(title).arg(options.page.number).arg(options.page.count);
}

QString scopeSummary(const Scope& scope)
{
    size_t instances = 0;
    size_t services = 0;
    for (const ClusterPtr& cluster : scope.clusters) {
        instances += cluster->instances.size();
        services += cluster->services.size();
    }
    const auto count = [](size_t n) { return QString::number(n); };
    QStringList parts;
    if (!scope.version.isEmpty())
        parts << Words::tr("Pigsty %1").arg(scope.version);
    parts << (scope.clusters.size() == 1 ? Words::tr("1 cluster")
                                         : Words::tr("%1 clusters").arg(count(scope.clusters.size())));
    if (services > 0)
        parts << (services == 1 ? Words::tr("1 service") : Words::tr("%1 services").arg(count(services)));
    parts << (instances == 1 ? Words::tr("1 instance") : Words::tr("%1 instances").arg(count(instances)));
    parts << (scope.nodes.size() == 1 ? Words::tr("1 node") : Words::tr("%1 nodes").arg(count(scope.nodes.size())));
    return parts.join(u" · ");
}

Drawing modelDrawing(const Scope& scope, const Options& options)
{
    const Content content = contentOf(scope, namesWorthShowing(scope));
    const QString description = Words::tr("Every cluster with its services, instances, nodes, databases and roles, and "
                                          "the routes, owners and replication between them.");
    return page({scopeTitle(Words::tr("Model"), options), scopeSummary(scope), description}, content.figures,
                content.size, content.legend, options);
}

} // namespace pigpen::diagram
