#include "core/publish/document/flowlist.h"

namespace pigpen::document {

namespace {

const QString nginx = QStringLiteral("nginx");
const QString nginxTls = QStringLiteral("nginx tls");

/// Exporters, and servers that tell about themselves.
bool isMeasured(const Port& port)
{
    static const QStringList telling{QStringLiteral("patroni"), QStringLiteral("minio")};
    return port.use == Port::Use::Metrics || telling.contains(port.name);
}

void addMonitoring(FlowList& flows)
{
    const Subject& subject = flows.subject();
    const Side infra = infraOf(subject);
    const QString why = Words::tr("Monitoring: VictoriaMetrics asks for metrics");
    const Side nodes = nodesOf(subject);
    const std::vector<Listeners> groups = listenersOf(subject, nodes.hosts, byUse(Port::Use::Metrics));
    for (const Listeners& some : groups)
        flows.add({infra, groups.size() == 1 ? nodes : sideOf(Words::tr("Nodes"), some.hosts), some.ports, why});
    for (const Module module : {Module::Pgsql, Module::Minio, Module::Redis})
        flows.add(infra, subject.clusters(module), isMeasured, why);
    flows.add(infra, subject.clusters(Module::Etcd), byName({QStringLiteral("client")}), why);
    flows.add(
        infra, subject.clusters(Module::Infra), [](const Port&) { return true; },
        Words::tr("Infra nodes watch one another"));
}

/// Grafana reads databases themselves, and exporters of remote ones run on the infra nodes.
void addDataSources(FlowList& flows)
{
    const Subject& subject = flows.subject();
    const Pick postgres = byName({QStringLiteral("postgres")});
    const QStringList readers =
        hostsOf(listenersOf(subject, subject.infrastructureOf(Module::Infra), byName({QStringLiteral("grafana")})));
    if (!readers.isEmpty())
        flows.add(sideOf(subject.infrastructureOf(Module::Infra), readers), subject.clusters(Module::Pgsql), postgres,
                  Words::tr("Grafana’s data sources"));
    flows.add(infraOf(subject), subject.clusters(Module::Remote), postgres,
              Words::tr("Monitoring: the exporters stand on the infra nodes"));
}

/// What every node has from the infra nodes.
void addCommonServices(FlowList& flows)
{
    const Subject& subject = flows.subject();
    const Clusters infra = subject.infrastructureOf(Module::Infra);
    const Side nodes = nodesOf(subject);
    flows.add(nodes, infra, byName({nginx, nginxTls}), Words::tr("Packages and web portal"));
    flows.add(nodes, infra, byName({QStringLiteral("vlogs")}), Words::tr("Logs that vector sends"));
    flows.add(nodes, infra, byName({QStringLiteral("dns")}), Words::tr("Names (TCP and UDP)"));
}

/// By ansible_port, which a host's key "host:port" sets too.
int sshPort(const Subject& subject, const QString& address)
{
    constexpr int usual = 22;
    const int written = subject.value(address, QStringLiteral("ansible_port")).display().toInt();
    return written > 0 ? written : usual;
}

/// Playbooks run on the admin node.
void addPlaybooks(FlowList& flows)
{
    const Subject& subject = flows.subject();
    const Side nodes = nodesOf(subject);
    if (nodes.hosts.isEmpty())
        return;
    const QString admin = subject.value(nodes.hosts.front(), QStringLiteral("admin_ip")).display();
    std::vector<Listeners> groups;
    for (const QString& address : nodes.hosts) {
        const std::vector<Port> ports{{QStringLiteral("ssh"), sshPort(subject, address)}};
        const auto same = std::ranges::find(groups, ports, &Listeners::ports);
        if (same != groups.end())
            same->hosts << address;
        else
            groups.push_back({QStringList(address), ports});
    }
    for (const Listeners& some : groups)
        flows.add({sideOf(Words::tr("Admin node"), admin.isEmpty() ? QStringList() : QStringList(admin)),
                   groups.size() == 1 ? nodes : sideOf(Words::tr("Nodes"), some.hosts), some.ports,
                   Words::tr("Ansible’s playbooks")});
}

} // namespace

void addOperation(FlowList& flows)
{
    const Subject& subject = flows.subject();
    addMonitoring(flows);
    addDataSources(flows);
    addCommonServices(flows);
    addPlaybooks(flows);
    flows.add(sideOf(Words::tr("Administrators")), subject.clusters(Module::Minio), byName({QStringLiteral("console")}),
              Words::tr("MinIO’s console"));
}

} // namespace pigpen::document
