#include "core/publish/document/listeners.h"

namespace pigpen::document {

namespace {

/// Gathers ports by node, then nodes by ports; both in the order of their coming.
class Gathering
{
public:
    explicit Gathering(Pick pick) : m_pick(std::move(pick)) {}

    void add(const QString& address, const std::vector<Port>& ports)
    {
        for (const Port& port : ports) {
            if (!m_pick(port))
                continue;
            if (!m_ports.contains(address))
                m_order << address;
            std::vector<Port>& own = m_ports[address];
            if (std::ranges::find(own, port) == own.end())
                own.push_back(port);
        }
    }

    std::vector<Listeners> listeners()
    {
        std::vector<Listeners> all;
        for (const QString& address : m_order) {
            std::vector<Port>& ports = m_ports[address];
            std::ranges::stable_sort(ports, {}, &Port::number);
            const auto same = std::ranges::find(all, ports, &Listeners::ports);
            if (same != all.end())
                same->hosts << address;
            else
                all.push_back({QStringList(address), std::move(ports)});
        }
        return all;
    }

private:
    Pick m_pick;
    QStringList m_order;
    QHash<QString, std::vector<Port>> m_ports;
};

} // namespace

Pick byUse(Port::Use use)
{
    return [use](const Port& port) { return port.use == use; };
}

Pick byName(const QStringList& names)
{
    return [names](const Port& port) { return port.use == Port::Use::Client && names.contains(port.name); };
}

std::vector<Listeners> listenersOf(const Subject& subject, const std::vector<ClusterPtr>& clusters, const Pick& pick)
{
    Gathering gathering(pick);
    for (const ClusterPtr& cluster : clusters)
        for (const Instance& instance : cluster->instances)
            gathering.add(instance.node, portsOf(subject.scope.inventory.get(), *cluster, instance));
    return gathering.listeners();
}

std::vector<Listeners> listenersOf(const Subject& subject, const QStringList& nodes, const Pick& pick)
{
    Gathering gathering(pick);
    for (const QString& address : nodes)
        if (const NodePtr node = subject.topology->node(address))
            gathering.add(address, portsOf(subject.scope.inventory.get(), *node));
    return gathering.listeners();
}

QStringList hostsOf(const std::vector<Listeners>& listeners)
{
    QStringList hosts;
    for (const Listeners& some : listeners)
        hosts += some.hosts;
    hosts.removeDuplicates();
    return hosts;
}

} // namespace pigpen::document
