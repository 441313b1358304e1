#include "core/publish/document/flowlist.h"

namespace pigpen::document {

namespace {

/// What clients want of a module's clusters; empty where they have no business there.
QString purposeOf(const Cluster& cluster)
{
    switch (cluster.module) {
    case Module::Pgsql:
        return Words::tr("Services, through the haproxy of any node");
    case Module::Minio:
        return Words::tr("Objects (S3)");
    case Module::Redis:
        return cluster.mode == u"sentinel" ? Words::tr("Asking the sentinels which instance is the primary")
                                           : Words::tr("Commands");
    case Module::Kafka:
        return Words::tr("Producing and consuming: a client talks to every broker");
    case Module::Mysql:
        return Words::tr("Queries");
    case Module::Infra:
        return Words::tr("Web portal");
    case Module::Etcd:
    case Module::Node:
    case Module::Remote:
        return {};
    }
    Q_UNREACHABLE();
}

Pick portsFor(Module module)
{
    if (module == Module::Pgsql)
        return byUse(Port::Use::Service);
    if (module == Module::Infra)
        return byName({QStringLiteral("nginx"), QStringLiteral("nginx tls")});
    return module == Module::Minio ? byName({QStringLiteral("minio")}) : byUse(Port::Use::Client);
}

/// The virtual addresses that keepalived moves among nodes of that list.
QStringList vipsAmong(const Subject& subject, const QStringList& nodes)
{
    QStringList vips;
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        const QStringList own = cluster->nodes();
        if (cluster->module != Module::Pgsql && !cluster->vip.isEmpty() &&
            std::ranges::all_of(own, [&](const QString& address) { return nodes.contains(address); }))
            vips << withoutPrefix(cluster->vip);
    }
    vips.removeDuplicates();
    return vips;
}

/// The routes of haproxy_services.
void addNodeRoutes(FlowList& flows)
{
    const Subject& subject = flows.subject();
    for (const Listeners& some : listenersOf(subject, nodesOf(subject).hosts, byUse(Port::Use::Service)))
        flows.add({sideOf(Words::tr("Clients")),
                   sideOf(Words::tr("Nodes with routes of their own"), some.hosts + vipsAmong(subject, some.hosts)),
                   some.ports, Words::tr("The routes of the nodes’ haproxy")});
}

} // namespace

void addClients(FlowList& flows)
{
    const Subject& subject = flows.subject();
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        const QString why = purposeOf(*cluster);
        if (why.isEmpty())
            continue;
        for (const Listeners& some : listenersOf(subject, {cluster}, portsFor(cluster->module)))
            flows.add(
                {sideOf(Words::tr("Clients")), sideOf(cluster, reachable(*cluster, some.hosts)), some.ports, why});
    }
    addNodeRoutes(flows);
}

} // namespace pigpen::document
