#include "core/topology/hostview.h"
#include "core/topology/topology.h"
#include "tests/support/shared.h"
#include "tests/topology/summary.h"

#include <QProcess>
#include <QTest>
#include <algorithm>

using namespace pigpen;

namespace {

QString sample(const char* name)
{
    return shared::source(QStringLiteral("tests/topology/samples/%1.yml").arg(QString::fromUtf8(name)));
}

QString words(const QStringList& all)
{
    return all.join(u' ');
}

/// The entities as the oracle prints them.
QStringList entities(const Topology& topology)
{
    QStringList lines;
    for (const ClusterPtr& cluster : topology.clusters()) {
        lines << words({QStringLiteral("cluster"), moduleName(cluster->module), cluster->name, cluster->vip});
        for (const Instance& each : cluster->instances)
            lines << words({QStringLiteral("instance"), each.name, each.role, each.node, each.upstream});
        for (const Service& each : cluster->services)
            lines << words({QStringLiteral("service"), each.name, QString::number(each.port), each.dest,
                            each.members.join(u','), each.backups.join(u',')});
        for (const Database& each : cluster->databases)
            lines << words({QStringLiteral("database"), cluster->name, each.name});
        for (const Role& each : cluster->roles)
            lines << words({QStringLiteral("role"), cluster->name, each.name});
    }
    for (const NodePtr& node : topology.nodes())
        lines << words({QStringLiteral("node"), node->address, node->name});
    // As Python sorts.
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList namesOf(const Topology& topology, Module module)
{
    QStringList names;
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->module == module)
            names << cluster->name;
    return names;
}

} // namespace

/// All entities of an inventory.
class Topologies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realInventoriesAreReadAsPigstyReadsThem()
    {
        REQUIRE_SHARED();
        const QStringList paths = shared::templates();
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     QStringList{shared::source(QStringLiteral("tests/topology/topologyoracle.py"))} + paths);
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-yaml or python3-jmespath is absent: nothing to compare with");
        const QStringList parts = QString::fromUtf8(python.readAllStandardOutput()).split(QStringLiteral("=\n"));
        QCOMPARE(parts.size(), paths.size() + 1);
        qsizetype compared = 0;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const TopologyPtr topology = topologyOfFile(paths[i]);
            QVERIFY2(topology, qPrintable(paths[i]));
            const QStringList expected = parts[i].split(u'\n', Qt::SkipEmptyParts);
            const QStringList got = entities(*topology);
            for (const QString& line : expected)
                QVERIFY2(got.contains(line), qPrintable(paths[i] + QStringLiteral(" misses: ") + line));
            for (const QString& line : got)
                QVERIFY2(expected.contains(line), qPrintable(paths[i] + QStringLiteral(" has too much: ") + line));
            QCOMPARE(got.size(), expected.size());
            compared += got.size();
        }
        qInfo() << compared << "entities of" << paths.size() << "inventories compared";
    }

    void variablesWinAsInTheInventory()
    {
        for (const QString& path :
             shared::templates() + QStringList{sample("everything"), sample("mistaken"), sample("layers")}) {
            const TopologyPtr topology = topologyOfFile(path);
            QVERIFY2(topology, qPrintable(path));
            const Inventory& inventory = *topology->inventory();
            const Globals globals(inventory);
            for (const HostPtr& host : inventory.hosts()) {
                const HostView view(inventory, globals, *host);
                for (size_t i = 0; i < variableCount; ++i) {
                    const Setting setting = inventory.variable(*host, nameOf(Variable(i)));
                    const Fact& fact = view[Variable(i)];
                    QCOMPARE(fact.isSet(), setting.isSet());
                    QCOMPARE(fact.value, setting.value);
                    QCOMPARE(fact.origin.level, setting.level);
                    if (fact.isSet())
                        QCOMPARE(*fact.origin.group, setting.group);
                }
            }
        }
    }

    void layersOfGroups()
    {
        const TopologyPtr topology = topologyOfFile(sample("layers"));
        QVERIFY(topology);
        QCOMPARE(topology->clusters().size(), size_t(3));
        const ClusterPtr cluster = topology->cluster(u"pg-layer");
        QCOMPARE(cluster->group, QStringLiteral("pg-layer"));
        QCOMPARE(cluster->version, QStringLiteral("16"));
        QCOMPARE(cluster->instances.size(), size_t(2));
        QCOMPARE(cluster->instances[0].weight, 20);
        QCOMPARE(cluster->instances[1].weight, 100);
        QCOMPARE(cluster->databases.size(), size_t(2));
        QCOMPARE(topology->cluster(u"nodes")->instances.size(), size_t(1));
    }

    void clustersOfEveryModule()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        QVERIFY(topology);
        const auto names = [&](Module module) { return namesOf(*topology, module).join(u' '); };
        QCOMPARE(names(Module::Pgsql), QStringLiteral("pg-core pg-far pg-late pg-shards0 pg-shards1"));
        QCOMPARE(names(Module::Infra), QStringLiteral("infra"));
        QCOMPARE(names(Module::Etcd), QStringLiteral("etcd"));
        QCOMPARE(names(Module::Minio), QStringLiteral("minio"));
        QCOMPARE(names(Module::Redis), QStringLiteral("redis-cache redis-watch redis-wide"));
        QCOMPARE(names(Module::Kafka), QStringLiteral("kf-main"));
        QCOMPARE(names(Module::Mysql), QStringLiteral("my-main"));
        QCOMPARE(names(Module::Node), QStringLiteral("workers nodes"));
        QCOMPARE(names(Module::Remote), QStringLiteral("pg-cloud"));
        QCOMPARE(topology->nodes().size(), size_t(20));
    }

    void replicationIsResolved()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const auto upstream = [&](QStringView name) { return topology->instance(name).instance->upstream; };
        QCOMPARE(upstream(u"pg-core-1"), QString());
        QCOMPARE(upstream(u"pg-core-2"), QStringLiteral("pg-core-1"));
        QCOMPARE(upstream(u"pg-core-3"), QStringLiteral("pg-core-2"));
        QCOMPARE(upstream(u"pg-far-1"), QStringLiteral("pg-core-1"));
        QCOMPARE(upstream(u"pg-far-2"), QStringLiteral("pg-far-1"));
        QCOMPARE(upstream(u"redis-cache-2-6379"), QStringLiteral("redis-cache-1-6379"));
        QVERIFY(topology->cluster(u"pg-far")->isStandby());
        QCOMPARE(topology->cluster(u"pg-late")->upstreamCluster, QStringLiteral("pg-core"));
        QCOMPARE(topology->instance(u"pg-late-1").instance->delay, QStringLiteral("1h"));
        QVERIFY(!topology->cluster(u"pg-core")->isStandby());
        QCOMPARE(topology->cluster(u"redis-watch")->monitors,
                 (QStringList{QStringLiteral("redis-cache"), QStringLiteral("redis-wide")}));
    }

    void shardsAndVips()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const ClusterPtr shard = topology->cluster(u"pg-shards1");
        QCOMPARE(shard->group, QStringLiteral("pg-shards"));
        QCOMPARE(shard->shard, QStringLiteral("pg-shards"));
        QCOMPARE(shard->shardGroup, 1);
        QCOMPARE(shard->mode, QStringLiteral("citus"));
        QCOMPARE(shard->vip, QStringLiteral("10.7.0.132/24"));
        QCOMPARE(topology->cluster(u"pg-core")->version, QStringLiteral("17"));
        QCOMPARE(topology->cluster(u"minio")->vip, QStringLiteral("10.7.0.200"));
        QCOMPARE(topology->cluster(u"workers")->vip, QStringLiteral("10.7.0.150"));
        // The minio nodes' VIP is not that of the other clusters on them.
        QCOMPARE(topology->cluster(u"infra")->vip, QString());
        QCOMPARE(topology->cluster(u"etcd")->vip, QString());
    }

    void servicesOfEveryKind()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const std::vector<Service>& services = topology->cluster(u"pg-core")->services;
        QCOMPARE(services.size(), size_t(7));
        QCOMPARE(services[0].dest, QStringLiteral("postgres"));
        QVERIFY(!services[0].place);
        QCOMPARE(services[4].name, QStringLiteral("pg-core-delayed"));
        QCOMPARE(services[4].dest, QStringLiteral("5432"));
        QCOMPARE(services[4].members, QStringList(QStringLiteral("pg-core-5")));
        QCOMPARE(services[5].members.join(u' '), QStringLiteral("pg-core-1 pg-core-2 pg-core-3 pg-core-5"));
        QCOMPARE(services[5].origin, QStringLiteral("custom"));
        QVERIFY(services[6].members.isEmpty());
        QVERIFY(services[6].problem.contains(QStringLiteral("15")));
    }

    void businessObjects()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const ClusterPtr core = topology->cluster(u"pg-core");
        QCOMPARE(core->databases.size(), size_t(1));
        QCOMPARE(core->databases[0].owner, QStringLiteral("shop"));
        QCOMPARE(core->databases[0].extensions, (QStringList{QStringLiteral("postgis"), QStringLiteral("vector")}));
        QCOMPARE(core->roles.size(), size_t(2));
        QCOMPARE(core->roles[1].memberOf, QStringList(QStringLiteral("dbrole_readonly")));
        QVERIFY(core->roles[0].login && !core->roles[1].login);
        QCOMPARE(topology->cluster(u"pg-cloud")->databases.size(), size_t(2));
    }

    void nodesKnowWhatRunsOnThem()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const NodePtr first = topology->node(u"10.7.0.1");
        QCOMPARE(first->name, QStringLiteral("store-1"));
        QCOMPARE(first->groups.join(u' '), QStringLiteral("infra etcd minio"));
        QCOMPARE(first->instances.join(u' '), QStringLiteral("infra-1 etcd-1 minio-1"));
        QCOMPARE(topology->node(u"10.7.0.9")->instances.join(u' '), QStringLiteral("pg-cloud-1 10.7.0.9"));
        QCOMPARE(topology->nodes()[4]->address, QStringLiteral("10.7.0.11")); // by number, behind 10.7.0.9
    }

    void mistakesShowAsFarAsTheyAreUnderstood()
    {
        const TopologyPtr topology = topologyOfFile(sample("mistaken"));
        QVERIFY(topology);
        const ClusterPtr odd = topology->cluster(u"pg-odd");
        QCOMPARE(odd->instances.size(), size_t(6));
        QCOMPARE(odd->instances[0].name, QStringLiteral("pg-odd-3"));
        QCOMPARE(odd->instances[1].name, QStringLiteral("pg-odd-3"));
        QCOMPARE(odd->instances[2].name, QStringLiteral("pg-odd-10.8.0.1"));
        QCOMPARE(odd->instances[2].seq, -1);
        QCOMPARE(odd->instances[3].role, QStringLiteral("leader"));
        QCOMPARE(odd->instances[5].upstream, QString());
        QCOMPARE(odd->instances[5].upstreamAddress, QStringLiteral("10.99.99.99"));
        QCOMPARE(odd->instances[5].weight, 100);
        QCOMPARE(odd->databases.size(), size_t(2));
        QVERIFY(odd->roles.empty());
        for (size_t i = 4; i < odd->services.size(); ++i)
            QVERIFY2(!odd->services[i].problem.isEmpty(), qPrintable(odd->services[i].name));
        QCOMPARE(topology->cluster(u"etcd")->instances.size(), size_t(3));
        QCOMPARE(topology->cluster(u"infra")->instances.size(), size_t(1));
        QVERIFY(topology->node(u"10.8.0.21")->instances.isEmpty());
    }

    void namesLeadToEntities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* id) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(id);
        };
        row("pg-core", "pgsql/pg-core");
        row("pg-core-2", "pgsql/pg-core/instance/pg-core-2");
        row("10.7.0.51", "node/10.7.0.51");
        row("store-1", "node/10.7.0.1");
        row("pg-core-offline", "pgsql/pg-core/service/pg-core-offline");
        row("pg-core.shop", "pgsql/pg-core/database/shop");
        row("pg-core-1.shop", "pgsql/pg-core/database/shop");
        row("pgsql/pg-core/role/reader", "pgsql/pg-core/role/reader");
        row("workers", "nodes/workers");
        row("nothing", "");
        row("pgsql/nothing", "");
        row("pg-core.nothing", "");
    }
    void namesLeadToEntities()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        QCOMPARE(topology->find(name).toString(), id);
    }

    void placesLeadToEntities_data()
    {
        QTest::addColumn<QByteArray>("needle");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* needle, const char* id) {
            QTest::newRow(needle) << QByteArray(needle) << QString::fromUtf8(id);
        };
        row("pg-core:", "pgsql/pg-core");
        row("pg_seq: 2, pg_role: replica }\n        10.7.0.13", "pgsql/pg-core/instance/pg-core-2");
        row("pg_vip_enabled: true\n        pg_vip_address: 10.7.0.100", "pgsql/pg-core");
        row("comment: orders", "pgsql/pg-core/database/shop");
        row("login: false", "pgsql/pg-core/role/reader");
        row("port: 5440", "pgsql/pg-core/service/pg-core-heavy");
        row("replica_of: '10.7.0.11 6379' } } }\n        10.7.0.12", "redis/redis-cache/instance/redis-cache-1-6380");
        row("redis_node: 2", "node/10.7.0.12");
        row("pg_host: db.example.net", "remote/pg-cloud/instance/pg-cloud-2");
        row("etcd_seq: 2", "etcd/etcd/instance/etcd-2");
        row("pg_cluster: pg-shards1, pg_group: 1, pg_seq: 2", "pgsql/pg-shards1/instance/pg-shards1-2");
        row("nodename: worker-1", "nodes/workers/instance/worker-1");
        row("rack: a", "");
        row("# Every module", "");
    }
    void placesLeadToEntities()
    {
        QFETCH(QByteArray, needle);
        QFETCH(QString, id);
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        const qsizetype offset = topology->tree()->text().indexOf(needle);
        QVERIFY(offset > 0 || needle.startsWith('#'));
        QCOMPARE(topology->entityAt(offset).toString(), id);
    }

    void everyPlaceLeadsBackToItsEntity()
    {
        const TopologyPtr topology = topologyOfFile(sample("everything"));
        for (const ClusterPtr& cluster : topology->clusters())
            for (const Instance& instance : cluster->instances) {
                const EntityId id{EntityId::Kind::Instance, cluster->module, cluster->name, instance.name};
                const yaml::Node place = topology->place(id);
                QVERIFY(place);
                QCOMPARE(topology->tree()->at(instance.path).piece(), place.piece());
                if (cluster->module != Module::Redis)
                    QCOMPARE(topology->entityAt(topology->tree()->span(place).begin).toString(), id.toString());
            }
    }
};

QTEST_APPLESS_MAIN(Topologies)
#include "topologies.moc"
