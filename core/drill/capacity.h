#pragma once

#include "core/topology/topology.h"

/// What stands where, and how full it is: capacity at a glance.
namespace pigpen::drill {

struct NodeLoad
{
    EntityId node;
    QString zone;      // empty where nothing tells
    int instances = 0; // processes of all modules; what a plain node is named by is none
    int ports = 0;     // that something listens on there, each number once
};

struct ZoneLoad
{
    QString zone; // empty for the nodes of which nothing tells
    int nodes = 0;
    int instances = 0;
};

/// Members of a cluster by zone.
struct ClusterSpread
{
    EntityId cluster;
    std::vector<std::pair<QString, int>> members; // by zone, in its name's order; the zone is empty where unknown
};

/// Things in one place that would better not be: with it, they are lost together.
struct CoLocation
{
    EntityId node; // None where they share more than a node: a zone
    std::vector<EntityId> instances;
    QString remark; // why it matters, for people
};

struct Capacity
{
    std::vector<NodeLoad> nodes;         // by address
    std::vector<ZoneLoad> zones;         // by name, the nodes of which nothing tells first
    std::vector<ClusterSpread> clusters; // in the topology's order
    std::vector<CoLocation> coLocations;
};

Capacity capacityOf(const Topology& topology);

} // namespace pigpen::drill
