#include "core/drill/capacity.h"

#include "core/drill/colocation.h"
#include "core/topology/ports.h"
#include "core/topology/zones.h"

#include <QSet>
#include <map>

namespace pigpen::drill {
namespace {

/// What a plain node is named by is no process on it.
bool isProcess(const Cluster& cluster)
{
    return cluster.module != Module::Node;
}

/// The zones of all hosts that members are on; one that is no node has none.
using Zones = QHash<QString, QString>;

Zones zonesOf(const Topology& topology)
{
    Zones zones;
    for (const NodePtr& node : topology.nodes())
        zones.insert(node->address, zoneOf(*topology.inventory(), node->address));
    return zones;
}

std::vector<NodeLoad> nodeLoads(const Topology& topology, const Zones& zones)
{
    struct Listening
    {
        int instances = 0;
        QSet<int> ports;
    };
    const Inventory* const inventory = topology.inventory().get();
    const auto add = [](Listening& listening, const std::vector<Port>& ports) {
        for (const Port& port : ports)
            listening.ports.insert(port.number);
    };
    QHash<QString, Listening> byNode;
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances)
            if (isProcess(*cluster)) {
                ++byNode[instance.node].instances;
                add(byNode[instance.node], portsOf(inventory, *cluster, instance));
            }
    std::vector<NodeLoad> loads;
    loads.reserve(topology.nodes().size());
    for (const NodePtr& node : topology.nodes()) {
        Listening& listening = byNode[node->address];
        add(listening, portsOf(inventory, *node));
        loads.push_back({node->id(), zones.value(node->address), listening.instances, int(listening.ports.size())});
    }
    return loads;
}

std::vector<ZoneLoad> zoneLoads(const std::vector<NodeLoad>& nodes)
{
    std::map<QString, ZoneLoad> byZone;
    for (const NodeLoad& node : nodes) {
        ZoneLoad& zone = byZone[node.zone];
        zone.zone = node.zone;
        ++zone.nodes;
        zone.instances += node.instances;
    }
    std::vector<ZoneLoad> loads;
    loads.reserve(byZone.size());
    for (const auto& zone : byZone)
        loads.push_back(zone.second);
    return loads;
}

ClusterSpread spreadOf(const Cluster& cluster, const Zones& zones)
{
    std::map<QString, int> members;
    for (const Instance& instance : cluster.instances)
        ++members[zones.value(instance.node)];
    return {cluster.id(), {members.begin(), members.end()}};
}

} // namespace

Capacity capacityOf(const Topology& topology)
{
    const Zones zones = zonesOf(topology);
    Capacity capacity;
    capacity.nodes = nodeLoads(topology, zones);
    capacity.zones = zoneLoads(capacity.nodes);
    for (const ClusterPtr& cluster : topology.clusters())
        capacity.clusters.push_back(spreadOf(*cluster, zones));
    capacity.coLocations = coLocationsOf(topology, capacity);
    return capacity;
}

} // namespace pigpen::drill
