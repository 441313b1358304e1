#include "core/publish/document/flows.h"
#include "documentsample.h"

#include <QSet>
#include <QTest>

using namespace pigpen;
using namespace pigpen::document;

namespace {

std::vector<Flow> flowsIn(const Design& design, const QStringList& clusters = {})
{
    return flowsOf(subjectOf(design.snapshot()->topology, clusters));
}

/// "10.0.0.1 10.0.0.2 > 10.0.0.3: 5432 8008"; who has no address by name.
QString lineOf(const Flow& flow)
{
    const auto end = [](const Side& side) {
        return side.hosts.isEmpty() ? side.who.front().text : side.hosts.join(u' ');
    };
    QStringList ports;
    for (const Port& port : flow.ports)
        ports << QString::number(port.number);
    return QStringLiteral("%1 > %2: %3").arg(end(flow.from), end(flow.to), ports.join(u' '));
}

QStringList linesOf(const std::vector<Flow>& flows)
{
    QStringList lines;
    for (const Flow& flow : flows)
        lines << lineOf(flow);
    return lines;
}

/// Which ports stand open where, asked instance by instance.
QHash<QString, QSet<int>> openPorts(const Topology& topology)
{
    QHash<QString, QSet<int>> open;
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances)
            for (const Port& port : portsOf(topology.inventory().get(), *cluster, instance))
                open[instance.node].insert(port.number);
    for (const NodePtr& node : topology.nodes())
        for (const Port& port : portsOf(topology.inventory().get(), *node))
            open[node->address].insert(port.number);
    return open;
}

QSet<QString> vipsIn(const Topology& topology)
{
    QSet<QString> vips;
    for (const ClusterPtr& cluster : topology.clusters())
        if (!cluster->vip.isEmpty())
            vips.insert(withoutPrefix(cluster->vip));
    return vips;
}

} // namespace

/// Who talks to whom: the port and firewall matrix.
class DocumentFlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeploymentOfItsOwnMachines_data()
    {
        QTest::addColumn<QString>("line");
        const QString orders = QStringLiteral("10.10.10.41 10.10.10.42 10.10.10.43");
        const QString ledger = QStringLiteral("10.10.10.51 10.10.10.52 10.10.10.53");
        const QString etcd = QStringLiteral("10.10.10.21 10.10.10.22 10.10.10.23");
        const QString minio = QStringLiteral("10.10.10.31 10.10.10.32 10.10.10.33");
        const QString infra = QStringLiteral("10.10.10.10 10.10.10.11");
        const QString all = QStringList{infra, etcd, minio, orders, ledger}.join(u' ');
        const auto row = [](const char* name, const QString& line) { QTest::newRow(name) << line; };
        row("services", QStringLiteral("Clients > %1 10.10.10.2: 5433 5434 5436 5438").arg(orders));
        row("portal", QStringLiteral("Clients > %1: 80 443").arg(infra));
        row("objects", QStringLiteral("Clients > %1 10.10.10.9: 9000").arg(minio));
        row("routes of nodes", QStringLiteral("Clients > %1 10.10.10.9: 9002").arg(minio));
        row("members", QStringLiteral("%1 > %1: 5432 6432 8008").arg(ledger));
        row("peers", QStringLiteral("%1 > %1: 2379 2380").arg(etcd));
        row("pieces", QStringLiteral("%1 > %1: 9000").arg(minio));
        row("consensus", QStringLiteral("%1 %2 > %3: 2379").arg(orders, ledger, etcd));
        row("backups", QStringLiteral("%1 %2 > %3 10.10.10.9: 9000").arg(orders, ledger, minio));
        row("exporters", QStringLiteral("%1 > %2 %3: 8008 9630 9631 9854").arg(infra, orders, ledger));
        row("etcd's metrics", QStringLiteral("%1 > %2: 2379").arg(infra, etcd));
        row("data sources", QStringLiteral("%1 > %2 %3: 5432").arg(infra, orders, ledger));
        row("packages", QStringLiteral("%1 > %2: 80 443").arg(all, infra));
        row("logs", QStringLiteral("%1 > %2: 9428").arg(all, infra));
        row("playbooks", QStringLiteral("10.10.10.10 > %1: 22").arg(all));
        row("console", QStringLiteral("Administrators > %1: 9001").arg(minio));
    }

    void aDeploymentOfItsOwnMachines()
    {
        QFETCH(const QString, line);
        const QStringList lines = linesOf(flowsIn(sample::builtIn(QStringLiteral("production"))));
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    }

    void backupsGoWhereTheRepositoryListens()
    {
        Design design = sample::builtIn(QStringLiteral("production"));
        QByteArray text = design.text();
        text.replace("pgbackrest_method: minio\n",
                     "pgbackrest_method: minio\n    pgbackrest_repo: { minio: { storage_port: 9002 } }\n");
        const QStringList lines = linesOf(flowsIn(Design::fromText(text)));
        QCOMPARE(
            lines.filter(QStringLiteral("10.10.10.53 > 10.10.10.31 10.10.10.32 10.10.10.33 10.10.10.9: 9002")).size(),
            1);
        text.replace("pgbackrest_method: minio\n", "pgbackrest_method: local\n");
        for (const Flow& flow : flowsIn(Design::fromText(text)))
            QVERIFY(!flow.why.contains(QStringLiteral("pgBackRest")));
    }

    void standbysFollowAnInstanceElsewhere()
    {
        const QStringList lines = linesOf(flowsIn(Design::fromText(R"(
all:
  children:
    pg-a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: pg-a, pg_port: 5499 } }
    pg-b:
      hosts:
        10.0.0.3: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.1 }
        10.0.0.4: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-b }
  vars: { admin_ip: 10.0.0.9, ansible_port: 2222 }
)")));
        QVERIFY2(lines.contains(QStringLiteral("10.0.0.3 10.0.0.4 > 10.0.0.1: 5499")), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(QStringLiteral("10.0.0.9 > 10.0.0.1 10.0.0.3 10.0.0.4: 2222")));
    }

    void sentinelsWatchAndShardsExchange()
    {
        const QStringList redis = linesOf(flowsIn(Design::fromText(R"(
all:
  children:
    redis-a:
      hosts:
        10.0.0.1: { redis_node: 1, redis_instances: { 6379: {} } }
        10.0.0.2: { redis_node: 2, redis_instances: { 6379: { replica_of: '10.0.0.1 6379' } } }
      vars: { redis_cluster: redis-a }
    redis-s:
      hosts: { 10.0.0.3: { redis_node: 1, redis_instances: { 26379: {} } } }
      vars:
        redis_cluster: redis-s
        redis_mode: sentinel
        redis_sentinel_monitor: [{ name: redis-a, host: 10.0.0.1, port: 6379 }]
)")));
        QVERIFY2(redis.contains(QStringLiteral("10.0.0.3 > 10.0.0.1 10.0.0.2: 6379")), qPrintable(redis.join(u'\n')));
        QVERIFY(redis.contains(QStringLiteral("10.0.0.1 10.0.0.2 > 10.0.0.1 10.0.0.2: 6379")));
        bool exchange = false;
        for (const Flow& flow : flowsIn(sample::builtIn(QStringLiteral("citus"))))
            exchange = exchange || flow.why.contains(QStringLiteral("shards"));
        QVERIFY(exchange);
    }

    void aSingleNodeNeedsClientsAndItsAdministratorOnly()
    {
        for (const Flow& flow : flowsIn(sample::builtIn(QStringLiteral("single"))))
            QVERIFY2(flow.from.hosts.isEmpty(), qPrintable(lineOf(flow)));
    }

    void onlyPortsThatAreOpenAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : sample::everyInventory())
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }

    void onlyPortsThatAreOpenAreNamed()
    {
        QFETCH(const QString, path);
        const Design design = sample::open(path);
        QVERIFY(design.snapshot());
        const Topology& topology = *design.snapshot()->topology;
        const QHash<QString, QSet<int>> open = openPorts(topology);
        const QSet<QString> vips = vipsIn(topology);
        const std::vector<Flow> flows = flowsIn(design);
        QVERIFY(!flows.empty());
        for (const Flow& flow : flows) {
            QVERIFY(!flow.why.isEmpty() && !flow.ports.empty() && !flow.to.who.empty() && !flow.from.who.empty());
            for (const QString& host : flow.to.hosts) {
                for (const Port& port : flow.ports) {
                    const bool known = vips.contains(host) || port.name == u"ssh" || open[host].contains(port.number);
                    QVERIFY2(known, qPrintable(host + u' ' + lineOf(flow)));
                }
            }
        }
    }

    void everyExporterIsAsked_data() { onlyPortsThatAreOpenAreNamed_data(); }

    void everyExporterIsAsked()
    {
        QFETCH(const QString, path);
        const Design design = sample::open(path);
        const Topology& topology = *design.snapshot()->topology;
        const Subject subject = subjectOf(design.snapshot()->topology, {});
        QStringList infra;
        for (const ClusterPtr& cluster : subject.infrastructureOf(Module::Infra))
            infra += cluster->nodes();
        QHash<QString, QSet<int>> asked;
        for (const Flow& flow : flowsOf(subject))
            if (flow.from.hosts == infra)
                for (const QString& host : flow.to.hosts)
                    for (const Port& port : flow.ports)
                        asked[host].insert(port.number);
        for (const NodePtr& node : topology.nodes())
            for (const Port& port : portsOf(topology.inventory().get(), *node))
                if (port.use == Port::Use::Metrics && !infra.isEmpty() && infra != QStringList(node->address))
                    QVERIFY2(asked[node->address].contains(port.number), qPrintable(node->address + u' ' + port.name));
    }
};

QTEST_GUILESS_MAIN(DocumentFlowsTest)
#include "documentflows.moc"
