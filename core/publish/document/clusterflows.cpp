#include "core/publish/document/flowlist.h"

#include <map>

namespace pigpen::document {

namespace {

const QString postgres = QStringLiteral("postgres");
const QString patroni = QStringLiteral("patroni");

/// What the members of a cluster want of one another; empty where nothing.
QString purposeAmong(const Cluster& cluster)
{
    switch (cluster.module) {
    case Module::Pgsql:
        return Words::tr("Among members: replication, routing by haproxy, Patroni’s health checks");
    case Module::Etcd:
        return Words::tr("Among members: consensus");
    case Module::Minio:
        return Words::tr("Among members: pieces of objects");
    case Module::Redis:
        return cluster.mode == u"cluster"
                   ? Words::tr("Among members: replication, redirection; their bus needs each port plus 10000, too")
                   : Words::tr("Among members: replication");
    case Module::Kafka:
        return Words::tr("Among members: replication");
    case Module::Mysql:
        return Words::tr("Among members: replication");
    case Module::Infra: // with the monitoring
    case Module::Node:
    case Module::Remote:
        return {};
    }
    Q_UNREACHABLE();
}

Pick portsAmong(Module module)
{
    if (module == Module::Pgsql)
        return byName({postgres, QStringLiteral("pgbouncer"), patroni});
    return module == Module::Minio ? byName({QStringLiteral("minio")}) : byUse(Port::Use::Client);
}

void addMembers(FlowList& flows)
{
    for (const ClusterPtr& cluster : flows.subject().scope.clusters) {
        const QString why = purposeAmong(*cluster);
        if (!why.isEmpty())
            flows.add(sideOf(cluster, cluster->nodes()), {cluster}, portsAmong(cluster->module), why);
    }
}

/// Replication from an instance of another cluster. Any member may come to lead its cluster, and then follow.
void addUpstreams(FlowList& flows)
{
    const Subject& subject = flows.subject();
    for (const ClusterPtr& cluster : subject.scope.clusters) {
        for (const Instance& instance : cluster->instances) {
            const Topology::Found upstream = subject.topology->instance(instance.upstream);
            if (!upstream || upstream.cluster->id() == cluster->id())
                continue;
            std::vector<Port> ports = portsOf(subject.scope.inventory.get(), *upstream.cluster, *upstream.instance);
            std::erase_if(ports, [&](const Port& port) {
                return port.use != Port::Use::Client || port.number != upstream.instance->port;
            });
            flows.add({sideOf(cluster, cluster->nodes()), sideOf(upstream.cluster, {upstream.instance->node}), ports,
                       Words::tr("Replication from another cluster")});
        }
    }
}

/// The clusters of one distributed database: the coordinator hands queries to the shards, which exchange rows.
void addShards(FlowList& flows)
{
    std::map<QString, Clusters> databases;
    for (const ClusterPtr& cluster : flows.subject().clusters(Module::Pgsql))
        if (cluster->shardGroup >= 0)
            databases[cluster->shard].push_back(cluster);
    for (const auto& [shard, clusters] : databases) {
        const QStringList hosts = hostsOf(listenersOf(flows.subject(), clusters, byName({postgres})));
        if (clusters.size() > 1)
            flows.add(sideOf(clusters, hosts), clusters, byName({postgres}),
                      Words::tr("Among the shards of %1: queries and rows").arg(shard));
    }
}

void addSentinels(FlowList& flows)
{
    const Topology& topology = *flows.subject().topology;
    for (const ClusterPtr& cluster : flows.subject().scope.clusters) {
        Clusters watched;
        for (const QString& name : cluster->monitors)
            if (ClusterPtr found = topology.cluster(EntityId::ofCluster(Module::Redis, name)))
                watched.push_back(std::move(found));
        for (const ClusterPtr& one : watched)
            flows.add(sideOf(cluster, cluster->nodes()), {one}, byUse(Port::Use::Client),
                      Words::tr("The sentinels watch and promote"));
    }
}

/// Patroni keeps a cluster's state in etcd.
void addConsensus(FlowList& flows)
{
    const Subject& subject = flows.subject();
    const Clusters clusters = subject.clusters(Module::Pgsql);
    const QStringList hosts = hostsOf(listenersOf(subject, clusters, byName({patroni})));
    if (!hosts.isEmpty())
        flows.add(sideOf(clusters, hosts), subject.infrastructureOf(Module::Etcd), byName({QStringLiteral("client")}),
                  Words::tr("Patroni and vip-manager: who leads"));
}

/// The port of the repository in MinIO that a node's pgbackrest writes to; 0 where it writes elsewhere.
int repositoryPort(const Subject& subject, const QString& address)
{
    if (subject.value(address, QStringLiteral("pgbackrest_method")).display() != u"minio")
        return 0;
    constexpr int usual = 9000;
    const yaml::Value repositories = subject.value(address, QStringLiteral("pgbackrest_repo"));
    const yaml::Value* const minio = repositories.find(u"minio");
    const yaml::Value* const port = minio != nullptr ? minio->find(u"storage_port") : nullptr;
    return port != nullptr ? int(port->toInt(usual)) : usual;
}

/// What a MinIO cluster and its nodes' routes listen on at that port; where nothing does, the server's own.
std::vector<Listeners> storesAt(const Subject& subject, const ClusterPtr& minio, int number)
{
    const Pick atPort = [number](const Port& port) { return port.number == number && port.use != Port::Use::Metrics; };
    std::vector<Listeners> found = listenersOf(subject, Clusters{minio}, atPort);
    std::ranges::move(listenersOf(subject, minio->nodes(), atPort), std::back_inserter(found));
    return !found.empty() ? found : listenersOf(subject, Clusters{minio}, byName({QStringLiteral("minio")}));
}

void addBackups(FlowList& flows)
{
    const Subject& subject = flows.subject();
    std::map<int, std::pair<Clusters, QStringList>> writers; // by the port they write to
    for (const ClusterPtr& cluster : subject.clusters(Module::Pgsql)) {
        for (const QString& address : cluster->nodes()) {
            const int port = repositoryPort(subject, address);
            if (port == 0)
                continue;
            auto& [clusters, hosts] = writers[port];
            if (clusters.empty() || clusters.back() != cluster)
                clusters.push_back(cluster);
            hosts << address;
        }
    }
    for (const auto& [port, writer] : writers)
        for (const ClusterPtr& minio : subject.infrastructureOf(Module::Minio))
            for (const Listeners& some : storesAt(subject, minio, port))
                flows.add({sideOf(writer.first, writer.second), sideOf(minio, reachable(*minio, some.hosts)),
                           some.ports, Words::tr("pgBackRest: backups and archived WAL")});
}

} // namespace

void addClusters(FlowList& flows)
{
    addMembers(flows);
    addUpstreams(flows);
    addShards(flows);
    addSentinels(flows);
    addConsensus(flows);
    addBackups(flows);
}

} // namespace pigpen::document
