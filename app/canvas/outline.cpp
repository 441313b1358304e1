#include "app/canvas/outline.h"

#include "core/diagram/container.h"
#include "core/diagram/textwidth.h"

namespace pigpen {

using namespace diagram;

namespace {

QSizeF clusterSize(const Cluster& cluster, const Presentation& presentation)
{
    return containerOf(cluster, presentation).size;
}

QSizeF nodeSize(const Topology& topology, const Node& node, const Presentation& presentation)
{
    return nodeFigure(topology, node, presentation).size;
}

} // namespace

Outline outlineOf(const Cluster& cluster, const Presentation& presentation)
{
    return {cluster.id(), printable(cluster.name), clusterSize(cluster, presentation), hueOf(cluster.module)};
}

Outline outlineOf(const Topology& topology, const Node& node, const Presentation& presentation)
{
    return {node.id(),       printable(node.address), nodeSize(topology, node, presentation), hueOf(EntityId::Kind::Node),
            Colour::NodeInk, Face::Mono};
}

} // namespace pigpen
