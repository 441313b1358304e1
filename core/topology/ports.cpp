#include "core/topology/ports.h"

#include "core/topology/catalogue.h"
#include "core/topology/hostview.h"

#include <algorithm>

namespace pigpen {

namespace {

/// One who listens: the parameters that name its port and switch it on; without the latter it always runs.
struct Listener
{
    Module module; // Node: whatever the node runs
    const char* name;
    const char* port;
    const char* enabled = nullptr;
    Port::Use use = Port::Use::Client;
};

constexpr auto metrics = Port::Use::Metrics;

constexpr Listener listeners[]{
    {Module::Pgsql, "postgres", "pg_port"},
    {Module::Pgsql, "pgbouncer", "pgbouncer_port", "pgbouncer_enabled"},
    {Module::Pgsql, "patroni", "patroni_port", "patroni_enabled"},
    {Module::Pgsql, "pg", "pg_exporter_port", "pg_exporter_enabled", metrics},
    {Module::Pgsql, "pgbouncer", "pgbouncer_exporter_port", "pgbouncer_exporter_enabled", metrics},
    {Module::Pgsql, "pgbackrest", "pgbackrest_exporter_port", "pgbackrest_exporter_enabled", metrics},
    {Module::Etcd, "client", "etcd_port"},
    {Module::Etcd, "peer", "etcd_peer_port"},
    {Module::Minio, "minio", "minio_port"},
    {Module::Minio, "console", "minio_admin_port"},
    {Module::Infra, "nginx", "nginx_port", "nginx_enabled"},
    {Module::Infra, "nginx tls", "nginx_ssl_port", "nginx_enabled"},
    {Module::Infra, "grafana", "grafana_port", "grafana_enabled"},
    {Module::Infra, "vmetrics", "vmetrics_port", "vmetrics_enabled"},
    {Module::Infra, "vlogs", "vlogs_port", "vlogs_enabled"},
    {Module::Infra, "vtraces", "vtraces_port", "vtraces_enabled"},
    {Module::Infra, "vmalert", "vmalert_port", "vmalert_enabled"},
    {Module::Infra, "alertmanager", "alertmanager_port", "alertmanager_enabled"},
    {Module::Infra, "blackbox", "blackbox_port", "blackbox_enabled"},
    {Module::Infra, "dns", "dns_port", "dns_enabled"},
    {Module::Infra, "nginx", "nginx_exporter_port", "nginx_exporter_enabled", metrics},
    {Module::Redis, "redis", "redis_exporter_port", "redis_exporter_enabled", metrics},
    {Module::Node, "node", "node_exporter_port", "node_exporter_enabled", metrics},
    {Module::Node, "haproxy", "haproxy_exporter_port", "haproxy_enabled", metrics},
    {Module::Node, "vector", "vector_port", "vector_enabled", metrics},
    {Module::Node, "docker", "docker_exporter_port", "docker_enabled", metrics},
    {Module::Node, "keepalived", "vip_exporter_port", "vip_enabled", metrics},
};

/// The parameters of one host, or Pigsty's defaults.
class Parameters
{
public:
    Parameters(const Inventory* inventory, const QString& address)
        : m_inventory(inventory), m_host(inventory ? inventory->host(address) : HostPtr())
    {
    }

    yaml::Node written(const QString& name) const
    {
        return m_host ? m_inventory->variable(*m_host, name).value : yaml::Node();
    }
    int number(const char* name) const
    {
        const QString key = QString::fromLatin1(name);
        return Fact{written(key), {}}.toInt(int(catalogue::fallback(key).toInt()));
    }
    bool isOn(const char* name) const
    {
        const QString key = QString::fromLatin1(name);
        return Fact{written(key), {}}.toBool(catalogue::fallback(key).toBool());
    }

private:
    const Inventory* m_inventory;
    HostPtr m_host;
};

void addListeners(std::vector<Port>& ports, Module module, const Parameters& parameters)
{
    for (const Listener& listener : listeners) {
        if (listener.module != module || (listener.enabled && !parameters.isOn(listener.enabled)))
            continue;
        if (const int number = parameters.number(listener.port); number > 0)
            ports.push_back({QString::fromLatin1(listener.name), number, listener.use});
    }
}

/// Of modules whose ports no parameter names, and of processes that are known by their port.
QString ownName(Module module)
{
    switch (module) {
    case Module::Redis:
    case Module::Kafka:
    case Module::Mysql:
        return moduleName(module);
    case Module::Remote:
        return QStringLiteral("postgres");
    case Module::Pgsql:
    case Module::Infra:
    case Module::Etcd:
    case Module::Minio:
    case Module::Node:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Port> portsOf(const Inventory* inventory, const Cluster& cluster, const Instance& instance)
{
    std::vector<Port> ports;
    if (const QString name = ownName(cluster.module); !name.isEmpty() && instance.port > 0)
        ports.push_back({name, instance.port});
    if (cluster.module != Module::Node)
        addListeners(ports, cluster.module, Parameters(inventory, instance.node));
    for (const Service& service : cluster.services)
        if (service.port > 0)
            ports.push_back({service.shortName, service.port, Port::Use::Service});
    return ports;
}

std::vector<Port> portsOf(const Inventory* inventory, const Node& node)
{
    const Parameters parameters(inventory, node.address);
    std::vector<Port> ports;
    if (const yaml::Node services = parameters.written(QStringLiteral("haproxy_services"))) {
        const yaml::Value list = services.value();
        for (const yaml::Value& service : list.items()) {
            const yaml::Value* name = service.find(u"name");
            const yaml::Value* port = service.find(u"port");
            if (name && port && port->toInt() > 0)
                ports.push_back({name->display(), int(port->toInt()), Port::Use::Service});
        }
    }
    addListeners(ports, Module::Node, parameters);
    return ports;
}

QString globalPortSettings(const Inventory& inventory)
{
    QString settings;
    const auto add = [&](const char* name) {
        for (const Group::Mention& mention : inventory.groups().front()->mentions) {
            const VariableTable::Entry* entry = name ? mention.vars->find(name) : nullptr;
            settings += entry ? entry->value.value().toJson() : QString();
        }
        settings += u'\n';
    };
    for (const Listener& listener : listeners) {
        add(listener.port);
        add(listener.enabled);
    }
    add("haproxy_services");
    return settings;
}

bool isPortSetting(std::string_view name)
{
    return name == "haproxy_services" ||
           std::any_of(std::begin(listeners), std::end(listeners), [name](const Listener& listener) {
               return name == listener.port || (listener.enabled && name == listener.enabled);
           });
}

} // namespace pigpen
