#include "core/topology/ports.h"

#include <QTest>
#include <algorithm>

using namespace pigpen;

/// What listens where, by effective parameters.
class PortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheCatalogues();
    void theNearestSettingWins();
    void whatIsSwitchedOffIsNotThere();
    void servicesComeLast();
    void eachRedisHasItsOwn();
    void nodesRouteAndTellTheMonitoring();
    void globalSettingsAreThoseOfPorts();
};

namespace {

TopologyPtr topologyOf(const QByteArray& text)
{
    return Topology::derive(*Inventory::read(*yaml::Tree::parse(text)));
}

QByteArray inventory(const QByteArray& hostVars, const QByteArray& clusterVars = {}, const QByteArray& globals = {})
{
    return "all:\n  children:\n    pg-a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary" + hostVars +
           " }\n      vars: { pg_cluster: pg-a" + clusterVars + " }\n  vars: { admin_ip: 10.0.0.1" + globals + " }\n";
}

QStringList described(const std::vector<Port>& ports, Port::Use use)
{
    QStringList words;
    for (const Port& port : ports) {
        if (port.use == use)
            words << QStringLiteral("%1 %2").arg(port.number).arg(port.name);
    }
    return words;
}

std::vector<Port> ofInstance(const Topology& topology, const char* name)
{
    const Topology::Found found = topology.instance(QString::fromLatin1(name));
    return portsOf(topology.inventory().get(), *found.cluster, *found.instance);
}

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* word : all)
        list << QString::fromLatin1(word);
    return list;
}

} // namespace

void PortsTest::defaultsAreTheCatalogues()
{
    const TopologyPtr topology = topologyOf(inventory({}));
    const std::vector<Port> ports = ofInstance(*topology, "pg-a-1");
    QCOMPARE(described(ports, Port::Use::Client), words({"5432 postgres", "6432 pgbouncer", "8008 patroni"}));
    QCOMPARE(described(ports, Port::Use::Metrics), words({"9630 pg", "9631 pgbouncer", "9854 pgbackrest"}));
    const Topology::Found found = topology->instance(u"pg-a-1");
    QCOMPARE(portsOf(nullptr, *found.cluster, *found.instance), ports);
}

void PortsTest::theNearestSettingWins()
{
    const TopologyPtr topology = topologyOf(
        inventory(", patroni_port: 8010", ", pgbouncer_port: '6433', patroni_port: 8009", ", pg_port: 5555"));
    QCOMPARE(described(ofInstance(*topology, "pg-a-1"), Port::Use::Client),
             words({"5555 postgres", "6433 pgbouncer", "8010 patroni"}));
}

void PortsTest::whatIsSwitchedOffIsNotThere()
{
    const TopologyPtr topology =
        topologyOf(inventory({}, ", pgbouncer_enabled: false, pg_exporter_enabled: 'no', patroni_enabled: off"));
    const std::vector<Port> ports = ofInstance(*topology, "pg-a-1");
    QCOMPARE(described(ports, Port::Use::Client), words({"5432 postgres"}));
    QCOMPARE(described(ports, Port::Use::Metrics), words({"9631 pgbouncer", "9854 pgbackrest"}));
}

void PortsTest::servicesComeLast()
{
    const TopologyPtr topology = topologyOf(inventory({}, ", pg_services: [ { name: stock, port: 5440 } ]"));
    const std::vector<Port> ports = ofInstance(*topology, "pg-a-1");
    QCOMPARE(described(ports, Port::Use::Service),
             words({"5433 primary", "5434 replica", "5436 default", "5438 offline", "5440 stock"}));
    QCOMPARE(ports.back().name, QStringLiteral("stock"));
}

void PortsTest::eachRedisHasItsOwn()
{
    const TopologyPtr topology =
        topologyOf("all:\n  children:\n    redis-a:\n      hosts:\n        10.0.0.1: { redis_node: 1, redis_instances: "
                   "{ 6379: {}, 6380: {} } }\n      vars: { redis_cluster: redis-a }\n");
    QCOMPARE(described(ofInstance(*topology, "redis-a-1-6380"), Port::Use::Client), words({"6380 redis"}));
    QCOMPARE(described(ofInstance(*topology, "redis-a-1-6380"), Port::Use::Metrics), words({"9121 redis"}));
}

void PortsTest::nodesRouteAndTellTheMonitoring()
{
    const TopologyPtr topology =
        topologyOf(inventory(", haproxy_services: [ { name: minio, port: 9002 }, { name: nowhere } ]",
                             ", node_exporter_port: 9109, vip_enabled: true"));
    const std::vector<Port> ports = portsOf(topology->inventory().get(), *topology->node(u"10.0.0.1"));
    QCOMPARE(described(ports, Port::Use::Service), words({"9002 minio"}));
    QCOMPARE(described(ports, Port::Use::Metrics),
             words({"9109 node", "9101 haproxy", "9598 vector", "9650 keepalived"}));
}

void PortsTest::globalSettingsAreThoseOfPorts()
{
    const auto settings = [](const QByteArray& globals) {
        return globalPortSettings(*topologyOf(inventory({}, {}, globals))->inventory());
    };
    QCOMPARE(settings(", pg_conf: oltp.yml"), settings({}));
    QVERIFY(settings(", patroni_port: 8009") != settings({}));
    QVERIFY(settings(", pg_port: 1") != settings(", pgbouncer_port: 1"));
}

QTEST_GUILESS_MAIN(PortsTest)
#include "ports.moc"
