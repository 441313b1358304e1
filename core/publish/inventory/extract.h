#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// What of a topology leaves the program: clusters in the file's order, and the nodes of their instances by address.
struct Extract
{
    std::vector<ClusterPtr> clusters;
    std::vector<NodePtr> nodes;
    QHash<QString, std::vector<ClusterPtr>> clustersOn; // by address of the node that an instance of them runs on
};

/// The clusters of these names, of all modules; everything where there are no names.
Extract extractOf(const Topology& topology, const QStringList& clusters);

} // namespace pigpen
