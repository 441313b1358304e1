#include "core/edit/services.h"

#include "core/edit/grouplist.h"
#include "core/edit/members.h"
#include "core/edit/scope.h"
#include "core/edit/words.h"

#include <QSet>
#include <algorithm>

namespace pigpen::edit {

using yaml::Value;

namespace {

/// FACTS.md, "Services": what Pigsty's own processes listen on.
const QSet<int>& reservedPorts()
{
    static const QSet<int> ports = {5432, 5433, 5434, 5436, 5438, 6432, 8008, 9100, 9101, 9630, 9631, 9080};
    return ports;
}

constexpr int firstCustomPort = 5439;
constexpr int lastPort = 65535;

QSet<QString> nodesOf(const Cluster& cluster)
{
    QSet<QString> nodes;
    for (const Instance& instance : cluster.instances)
        nodes.insert(instance.node);
    return nodes;
}

/// Ports of the services that plain haproxy_services define on a node.
void addProxyPorts(const Inventory& inventory, const QString& address, QSet<int>& ports)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return;
    const Value services = inventory.value(*host, u"haproxy_services");
    for (const Value& service : services.items())
        if (const Value* port = service.find(u"port"))
            ports.insert(int(port->toInt()));
}

QSet<int> portsOn(const Topology& topology, const QSet<QString>& nodes)
{
    QSet<int> ports;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (!nodesOf(*cluster).intersects(nodes))
            continue;
        for (const Service& service : cluster->services)
            ports.insert(service.port);
        for (const Instance& instance : cluster->instances)
            if (nodes.contains(instance.node))
                ports.insert(instance.port);
    }
    for (const QString& node : nodes)
        addProxyPorts(*topology.inventory(), node, ports);
    return ports;
}

bool hasService(const Cluster& cluster, QStringView shortName)
{
    return std::any_of(cluster.services.begin(), cluster.services.end(),
                       [&](const Service& service) { return service.shortName == shortName; });
}

} // namespace

tl::expected<void, Error> checkServicePort(const Topology& topology, const Cluster& cluster, int port)
{
    const QString remedy = Words::tr("take another, for example %1").arg(freeServicePort(topology, cluster));
    if (port < 1 || port > lastPort)
        return refuse(Words::tr("%1 is no port").arg(port), remedy);
    if (reservedPorts().contains(port))
        return refuse(Words::tr("the port %1 is reserved by Pigsty").arg(port), remedy);
    if (portsOn(topology, nodesOf(cluster)).contains(port))
        return refuse(Words::tr("the port %1 is in use on the nodes of %2").arg(port).arg(cluster.name), remedy);
    return {};
}

int freeServicePort(const Topology& topology, const Cluster& cluster)
{
    const QSet<int> used = portsOn(topology, nodesOf(cluster)) + reservedPorts();
    int port = firstCustomPort;
    while (used.contains(port))
        ++port;
    return port;
}

Value delayedService(int port)
{
    return Value(Value::Map{member(u"name"_qs, Value(u"delayed"_qs)), member(u"port"_qs, Value(port)),
                            member(u"dest"_qs, Value(u"postgres"_qs)), member(u"check"_qs, Value(u"/replica"_qs)),
                            member(u"selector"_qs, Value(u"[? pg_role == `delayed` ]"_qs))},
                 Value::Form::Flow);
}

void ensureDelayedService(Draft& draft, const Cluster& cluster)
{
    if (hasService(cluster, u"delayed"))
        return;
    const Topology& topology = draft.before();
    const auto list = resolveGroup(topology, cluster.name).and_then([&](const GroupPtr& group) {
        return groupList(topology, *group, u"pg_services"_qs);
    });
    if (!list)
        return draft.fail(list.error());
    const int port = freeServicePort(topology, cluster);
    draft.append(list->variables, list->variable, delayedService(port));
    draft.note(Words::tr("added the service %1-delayed on port %2").arg(cluster.name).arg(port));
}

} // namespace pigpen::edit
