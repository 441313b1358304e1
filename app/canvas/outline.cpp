#include "app/canvas/outline.h"

#include "core/diagram/diagrams.h"
#include "core/diagram/textwidth.h"

namespace pigpen {

using namespace diagram;

Outline outlineOf(const Cluster& cluster, const Presentation& presentation)
{
    return {cluster.id(), printable(cluster.name), clusterSize(cluster, presentation), hueOf(cluster.module)};
}

Outline outlineOf(const Topology& topology, const Node& node, const Presentation& presentation)
{
    return {node.id(),
            printable(node.address),
            nodeSize(topology, node, presentation),
            hueOf(EntityId::Kind::Node),
            Colour::NodeInk,
            Face::Mono};
}

} // namespace pigpen
