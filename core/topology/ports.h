#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// A port that something listens on.
struct Port
{
    enum class Use {
        Client,  // what the instance is there for
        Service, // routed by the node's haproxy
        Metrics  // asked by the monitoring
    };
    QString name; // of who listens: "postgres", "patroni", "grafana"; of an exporter, what it tells about
    int number = 0;
    Use use = Use::Client;

    bool operator==(const Port&) const = default;
};

/// What an instance listens on, by the effective parameters of its host; without an inventory, by Pigsty's defaults.
/// What is switched off (`pgbouncer_enabled: false`) is left out. The cluster's services come last.
std::vector<Port> portsOf(const Inventory* inventory, const Cluster& cluster, const Instance& instance);

/// What every node runs beside its instances: its own routes (`haproxy_services`), then who tells the monitoring about
/// the machine.
std::vector<Port> portsOf(const Inventory* inventory, const Node& node);

/// What `all.vars` says of ports, as text. While that and a node's HostPtr are the same, so are its ports.
QString globalPortSettings(const Inventory& inventory);
/// Whether a variable of that name moves a port, switches one on or adds one.
bool isPortSetting(std::string_view name);

} // namespace pigpen
