#pragma once

#include "core/topology/topology.h"

/// What stands where, and how full it is: capacity at a glance.
namespace pigpen::drill {

struct NodeLoad
{
    EntityId node;
    QString zone; // empty where nothing tells
    int instances = 0;
    int ports = 0; // that something listens on there
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

/// Things on one node that would better not be: with it, they are lost together.
struct CoLocation
{
    EntityId node;
    std::vector<EntityId> instances;
    QString remark; // why it matters, for people
};

struct Capacity
{
    std::vector<NodeLoad> nodes;
    std::vector<ZoneLoad> zones;
    std::vector<ClusterSpread> clusters;
    std::vector<CoLocation> coLocations;
};

Capacity capacityOf(const Topology& topology);

} // namespace pigpen::drill
