#include "core/topology/matching.h"

#include <QTest>

using namespace pigpen;

/// What a filter finds.
class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void noFilterFindsNothing();
    void modulesThatAreThere();

private:
    TopologyPtr m_topology;
};

namespace {

const QByteArray text = R"(all:
  children:
    etcd: { hosts: { 10.10.10.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }
    pg-meta:
      hosts: { 10.10.10.10: { pg_seq: 1, pg_role: primary } }
      vars:
        pg_cluster: pg-meta
        pg_databases: [ { name: grafana, owner: dbuser_grafana, extensions: [ postgis ] } ]
        pg_users: [ { name: dbuser_grafana, roles: [ dbrole_admin ] } ]
    pg-test:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-test }
    redis-a:
      hosts: { 10.10.10.13: { redis_node: 1, redis_instances: { 6379: {} } } }
      vars: { redis_cluster: redis-a }
    spare: { hosts: { 10.10.10.14: { nodename: idle } } }
)";

QSet<QString> namesOf(const QSet<EntityId>& ids)
{
    QSet<QString> names;
    for (const EntityId& id : ids)
        names.insert(id.toString());
    return names;
}

} // namespace

void MatchingTest::initTestCase()
{
    const auto tree = yaml::Tree::parse(text);
    QVERIFY(tree);
    const auto inventory = Inventory::read(*tree);
    QVERIFY(inventory);
    m_topology = Topology::derive(*inventory);
}

void MatchingTest::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QSet<Module>>("modules");
    QTest::addColumn<QStringList>("expected");
    const QSet<Module> any;
    QTest::newRow("a node by its name") << "IDLE" << any
                                        << QStringList{QStringLiteral("node/10.10.10.14"),
                                                       QStringLiteral("nodes/nodes/instance/idle")};
    QTest::newRow("an address") << "10.10.10.12" << any
                                << QStringList{QStringLiteral("node/10.10.10.12"),
                                               QStringLiteral("pgsql/pg-test/instance/pg-test-2")};
    QTest::newRow("a role") << "replica" << QSet<Module>{Module::Pgsql}
                            << QStringList{QStringLiteral("pgsql/pg-test/instance/pg-test-2"),
                                           QStringLiteral("pgsql/pg-test/service/pg-test-replica"),
                                           QStringLiteral("pgsql/pg-meta/service/pg-meta-replica")};
    QTest::newRow("words in any order") << "replica pg-test" << any
                                        << QStringList{QStringLiteral("pgsql/pg-test/instance/pg-test-2"),
                                                       QStringLiteral("pgsql/pg-test/service/pg-test-replica")};
    QTest::newRow("a database and its owner") << "grafana" << any
                                              << QStringList{QStringLiteral("pgsql/pg-meta/database/grafana"),
                                                             QStringLiteral("pgsql/pg-meta/role/dbuser_grafana")};
    QTest::newRow("an extension") << "postgis" << any << QStringList{QStringLiteral("pgsql/pg-meta/database/grafana")};
    QTest::newRow("a port") << "5436" << any
                            << QStringList{QStringLiteral("pgsql/pg-test/service/pg-test-default"),
                                           QStringLiteral("pgsql/pg-meta/service/pg-meta-default")};
    QTest::newRow("a module") << "" << QSet<Module>{Module::Redis}
                              << QStringList{QStringLiteral("redis/redis-a"),
                                             QStringLiteral("redis/redis-a/instance/redis-a-1-6379")};
    QTest::newRow("nodes that carry nothing")
        << "" << QSet<Module>{Module::Node}
        << QStringList{QStringLiteral("node/10.10.10.14"), QStringLiteral("nodes/nodes"),
                       QStringLiteral("nodes/nodes/instance/idle")};
    QTest::newRow("nothing") << "nowhere" << any << QStringList();
}

void MatchingTest::finds()
{
    QFETCH(QString, words);
    QFETCH(QSet<Module>, modules);
    QFETCH(QStringList, expected);
    QCOMPARE(namesOf(matching(*m_topology, {words, modules})), QSet<QString>(expected.begin(), expected.end()));
}

void MatchingTest::noFilterFindsNothing()
{
    QVERIFY(matching(*m_topology, {}).isEmpty());
    QVERIFY(matching(*m_topology, {QStringLiteral("  "), {}}).isEmpty());
}

void MatchingTest::modulesThatAreThere()
{
    QCOMPARE(modulesIn(*m_topology), (QList<Module>{Module::Pgsql, Module::Etcd, Module::Redis, Module::Node}));
}

QTEST_APPLESS_MAIN(MatchingTest)
#include "matching.moc"
