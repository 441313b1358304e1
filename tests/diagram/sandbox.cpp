#include "sandbox.h"

#include <QMap>

namespace sandbox {

namespace {

Service service(const Cluster& cluster, const QString& shortName, int port, const QString& check)
{
    Service service;
    service.shortName = shortName;
    service.name = cluster.name + u'-' + shortName;
    service.port = port;
    service.check = check;
    service.dest = port < 5436 ? QStringLiteral("pgbouncer") : QStringLiteral("postgres");
    service.origin = QStringLiteral("default");
    return service;
}

/// The members and backups that the selectors of Pigsty's defaults pick.
void addServices(Cluster& cluster)
{
    Service primary = service(cluster, QStringLiteral("primary"), 5433, QStringLiteral("/primary"));
    Service replica = service(cluster, QStringLiteral("replica"), 5434, QStringLiteral("/read-only"));
    Service byDefault = service(cluster, QStringLiteral("default"), 5436, QStringLiteral("/primary"));
    Service offline = service(cluster, QStringLiteral("offline"), 5438, QStringLiteral("/replica"));
    for (const Instance& instance : cluster.instances) {
        primary.members << instance.name;
        replica.members << instance.name;
        byDefault.members << instance.name;
        if (instance.role == u"primary" || instance.role == u"offline")
            replica.backups << instance.name;
        if (instance.role == u"offline" || instance.offlineQuery)
            offline.members << instance.name;
        else if (instance.role == u"replica")
            offline.backups << instance.name;
    }
    cluster.services = {primary, replica, byDefault, offline};
}

} // namespace

Cluster pgsql(const QString& name, const std::vector<Member>& members)
{
    Cluster cluster;
    cluster.name = cluster.group = cluster.shard = name;
    cluster.version = QStringLiteral("18");
    cluster.mode = QStringLiteral("pgsql");
    QString primary;
    for (size_t i = 0; i < members.size(); ++i) {
        const Member& member = members[i];
        Instance instance;
        instance.seq = static_cast<int>(i) + 1;
        instance.name = QStringLiteral("%1-%2").arg(name).arg(instance.seq);
        instance.role = member.role;
        instance.node = member.node;
        instance.port = 5432;
        instance.offlineQuery = member.offlineQuery;
        instance.delay = member.delay;
        if (member.role == u"primary")
            primary = instance.name;
        instance.upstream = member.upstream.isEmpty() && member.role != u"primary" ? primary : member.upstream;
        cluster.instances.push_back(instance);
    }
    addServices(cluster);
    return cluster;
}

Cluster plain(Module module, const QString& name, const QStringList& nodes)
{
    Cluster cluster;
    cluster.module = module;
    cluster.name = cluster.group = name;
    for (const QString& node : nodes) {
        Instance instance;
        instance.seq = static_cast<int>(cluster.instances.size()) + 1;
        instance.name = QStringLiteral("%1-%2").arg(name).arg(instance.seq);
        instance.node = node;
        cluster.instances.push_back(instance);
    }
    return cluster;
}

diagram::Scope scope(std::vector<Cluster> clusters)
{
    diagram::Scope scope;
    QMap<QString, Node> nodes;
    for (Cluster& cluster : clusters) {
        for (const Instance& instance : cluster.instances) {
            Node& node = nodes[instance.node];
            node.address = node.name = instance.node;
            node.instances << instance.name;
        }
        scope.clusters.push_back(std::make_shared<const Cluster>(std::move(cluster)));
    }
    for (const Node& node : nodes)
        scope.nodes.push_back(std::make_shared<const Node>(node));
    scope.version = QStringLiteral("v4.5.0");
    return scope;
}

diagram::Scope fourNodes()
{
    const QString admin = QStringLiteral("10.10.10.10");
    const QString primary = QStringLiteral("primary");
    const QString replica = QStringLiteral("replica");
    Cluster meta = pgsql(QStringLiteral("pg-meta"), {{primary, admin}});
    meta.vip = QStringLiteral("10.10.10.2/24");
    meta.databases = {{QStringLiteral("meta"), {}, QStringLiteral("the catalogue"), {QStringLiteral("vector")}, {}}};
    meta.roles = {{QStringLiteral("dbuser_meta"), {QStringLiteral("dbrole_admin")}, {}, true, {}},
                  {QStringLiteral("dbuser_view"), {QStringLiteral("dbrole_readonly")}, {}, true, {}}};
    Cluster test = pgsql(QStringLiteral("pg-test"), {{primary, QStringLiteral("10.10.10.11")},
                                                     {replica, QStringLiteral("10.10.10.12")},
                                                     {replica, QStringLiteral("10.10.10.13"), true}});
    test.vip = QStringLiteral("10.10.10.3/24");
    const QString owner = QStringLiteral("dbuser_test");
    test.databases = {{QStringLiteral("test"), owner, {}, {}, {}},
                      {QStringLiteral("orders"), QStringLiteral("shop"), {}, {}, {}},
                      {QStringLiteral("stock"), owner, {}, {}, {}}};
    test.roles = {{QStringLiteral("shop"), {QStringLiteral("dbrole_readwrite")}, {}, true, {}},
                  {owner, {QStringLiteral("dbrole_admin")}, {}, true, {}}};
    Cluster redis = plain(Module::Redis, QStringLiteral("redis-ms"), {admin, admin});
    redis.mode = QStringLiteral("standalone");
    redis.instances[0].name = QStringLiteral("redis-ms-1-6379");
    redis.instances[1].name = QStringLiteral("redis-ms-1-6380");
    redis.instances[0].role = primary;
    redis.instances[1].role = replica;
    redis.instances[1].upstream = redis.instances[0].name;
    return scope({plain(Module::Infra, QStringLiteral("infra"), {admin}),
                  plain(Module::Etcd, QStringLiteral("etcd"), {admin}),
                  plain(Module::Minio, QStringLiteral("minio"), {admin}), meta, test, redis});
}

diagram::Scope standbys()
{
    const QString primary = QStringLiteral("primary");
    const QString replica = QStringLiteral("replica");
    const auto node = [](int n) { return QStringLiteral("10.20.30.%1").arg(n); };
    Cluster main = pgsql(QStringLiteral("pg-main"), {{primary, node(11)},
                                                     {replica, node(12)},
                                                     {replica, node(13), false, QStringLiteral("pg-main-2")},
                                                     {QStringLiteral("offline"), node(14)},
                                                     {replica, node(15)}});
    for (int i = 1; i <= 7; ++i)
        main.databases.push_back(
            {QStringLiteral("database_%1").arg(i), QStringLiteral("owner_%1").arg(i * 5 % 4), {}, {}, {}});
    for (int i = 0; i < 6; ++i)
        main.roles.push_back({QStringLiteral("owner_%1").arg(i), {}, {}, true, {}});
    Cluster standby = pgsql(QStringLiteral("pg-standby-with-a-name-that-goes-on-and-on-and-on"),
                            {{primary, node(21), false, QStringLiteral("pg-main-1")}, {replica, node(22)}});
    standby.upstreamCluster = main.name;
    Cluster delayed = pgsql(QStringLiteral("pg-delayed"),
                            {{primary, node(31), false, QStringLiteral("pg-main-1"), QStringLiteral("1h")}});
    delayed.upstreamCluster = main.name;
    return scope({main, standby, delayed, plain(Module::Etcd, QStringLiteral("etcd"), {node(11), node(12), node(13)})});
}

diagram::Scope shards(int count)
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < count; ++i) {
        Cluster cluster = pgsql(QStringLiteral("pg-shard%1").arg(i),
                                {{QStringLiteral("primary"), QStringLiteral("10.1.%1.1").arg(i)},
                                 {QStringLiteral("replica"), QStringLiteral("10.1.%1.2").arg(i)}});
        cluster.shard = QStringLiteral("pg-shard");
        cluster.shardGroup = i;
        cluster.mode = QStringLiteral("citus");
        cluster.databases = {{QStringLiteral("app"), QStringLiteral("app_owner"), {}, {}, {}}};
        cluster.roles = {{QStringLiteral("app_owner"), {}, {}, true, {}}};
        clusters.push_back(std::move(cluster));
    }
    return scope(std::move(clusters));
}

diagram::Scope manyRoles()
{
    constexpr int count = 40;
    Cluster cluster = pgsql(QStringLiteral("pg-many"), {{QStringLiteral("primary"), QStringLiteral("10.0.0.1")}});
    for (int i = 0; i < count; ++i) {
        cluster.databases.push_back(
            {QStringLiteral("db%1").arg(i), QStringLiteral("u%1").arg(i * 7 % count), {}, {}, {}});
        cluster.roles.push_back({QStringLiteral("u%1").arg(i), {}, {}, true, {}});
    }
    return scope({cluster});
}

diagram::Scope streams(int count)
{
    std::vector<Cluster> clusters;
    for (int i = 0; i < count; ++i) {
        const bool follows = i > 0 && i % 3 == 0;
        clusters.push_back(
            pgsql(QStringLiteral("pg-%1").arg(i), {{QStringLiteral("primary"), QStringLiteral("10.2.%1.1").arg(i),
                                                    false, follows ? QStringLiteral("pg-0-1") : QString()}}));
        if (follows)
            clusters.back().upstreamCluster = QStringLiteral("pg-0");
    }
    return scope(std::move(clusters));
}

diagram::Scope without(Module module, diagram::Scope scope)
{
    std::erase_if(scope.clusters, [&](const ClusterPtr& cluster) { return cluster->module == module; });
    return scope;
}

} // namespace sandbox
