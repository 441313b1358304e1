#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

class BusinessVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void aDatabaseIsAnItem();
    void aRoleIsAnItemOfAFlowList();
    void theFirstItemBringsTheList();
    void anUnknownOwnerIsNoted();
    void removingTakesTheItem();
    void whatIsNeededStays();
    void aServiceGetsAFreePort();
    void portsAreChecked();
    void delayedServiceLeadsToDelayedMembers();
    void defaultServicesStay();
    void namesAreChecked();
    void anInheritedListIsNotHidden();
    void aSharedGroupIsNamed();

private:
    TopologyPtr m_topology;
};

void BusinessVerbsTest::aDatabaseIsAnItem()
{
    const auto result = edit::addDatabase(*m_topology, u"pg-app"_qs, u"shop"_qs, u"app"_qs);
    QCOMPARE(bench::outcome(m_topology, result), QByteArray("+          - { name: shop ,owner: app }\n"));
    QCOMPARE(result->label, u"Add the database shop to pg-app"_qs);
    QVERIFY(result->notes.isEmpty());
    QCOMPARE(bench::after(m_topology, result)->cluster(u"pg-app")->databases.size(), size_t(3));
}

void BusinessVerbsTest::aRoleIsAnItemOfAFlowList()
{
    const auto result =
        edit::addRole(*m_topology, u"pg-app"_qs, u"reader"_qs, {u"dbrole_readonly"_qs, u"dbrole_offline"_qs});
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }]\n"
                        "+        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }, { name: "
                        "reader, roles: [dbrole_readonly, dbrole_offline] }]\n"));
}

void BusinessVerbsTest::theFirstItemBringsTheList()
{
    const auto result = edit::addDatabase(*m_topology, u"pg-far"_qs, u"copy"_qs);
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QCOMPARE(bench::after(m_topology, result)->cluster(u"pg-far")->databases.front().name, u"copy"_qs);
}

void BusinessVerbsTest::anUnknownOwnerIsNoted()
{
    QCOMPARE(edit::addDatabase(*m_topology, u"pg-app"_qs, u"shop"_qs, u"nobody"_qs)->notes,
             QStringList{u"pg-app has no role \"nobody\" yet"_qs});
}

void BusinessVerbsTest::removingTakesTheItem()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeDatabase(*m_topology, u"pg-app"_qs, u"stats"_qs)),
             QByteArray("-          - { name: stats }\n"));
    QCOMPARE(bench::outcome(m_topology, edit::removeDatabase(*m_topology, u"pg-app"_qs, u"none"_qs)),
             QByteArray("refused: pg_databases of pg-app lists no \"none\""));
}

void BusinessVerbsTest::whatIsNeededStays()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeRole(*m_topology, u"pg-app"_qs, u"app"_qs)),
             QByteArray("refused: the role app is still needed: the database app is owned by it"));
    m_topology = bench::after(m_topology, edit::addRole(*m_topology, u"pg-app"_qs, u"extra"_qs));
    QCOMPARE(bench::outcome(m_topology, edit::removeRole(*m_topology, u"pg-app"_qs, u"extra"_qs)),
             QByteArray("-        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }, { name: extra "
                        "}]\n"
                        "+        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }]\n"));
}

void BusinessVerbsTest::aServiceGetsAFreePort()
{
    const auto first = edit::addService(*m_topology, u"pg-app"_qs, u"sync"_qs);
    QCOMPARE(bench::outcome(m_topology, first),
             QByteArray("+        pg_services:\n+          - { name: sync ,port: 5439 ,selector: '[]' }\n"));
    m_topology = bench::after(m_topology, first);
    const auto second = edit::addService(*m_topology, u"pg-app"_qs, u"more"_qs, {}, u"[? pg_seq == `2` ]"_qs);
    m_topology = bench::after(m_topology, second);
    const Service& service = m_topology->cluster(u"pg-app")->services.back();
    QCOMPARE(service.port, 5440);
    QCOMPARE(service.members, QStringList{u"pg-app-2"_qs});
    m_topology = bench::after(m_topology, edit::removeService(*m_topology, u"pg-app"_qs, u"sync"_qs));
    QCOMPARE(m_topology->cluster(u"pg-app")->services.size(), size_t(5));
}

void BusinessVerbsTest::portsAreChecked()
{
    const auto port = [&](int number) {
        return bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"sync"_qs, number));
    };
    QCOMPARE(port(5433), QByteArray("refused: the port 5433 is reserved by Pigsty"));
    QCOMPARE(port(6379), QByteArray("refused: the port 6379 is in use on the nodes of pg-app")); // redis-app
    QCOMPARE(port(9002), QByteArray("refused: the port 9002 is in use on the nodes of pg-app")); // haproxy of minio
    QCOMPARE(port(0), QByteArray("refused: 0 is no port"));
    QVERIFY(port(7000).startsWith('+'));
}

void BusinessVerbsTest::delayedServiceLeadsToDelayedMembers()
{
    const QByteArray made = bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"delayed"_qs));
    QVERIFY2(made.contains("check: /replica ,selector: '[? pg_role == `delayed` ]'"), made);
    const QByteArray other =
        bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"delayed"_qs, {}, u"[]"_qs));
    QVERIFY2(!other.contains("check: /replica ,selector") && other.contains("'[]'"), other);
}

void BusinessVerbsTest::defaultServicesStay()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeService(*m_topology, u"pg-app"_qs, u"replica"_qs)),
             QByteArray("refused: pg-app-replica is one of the default services"));
    m_topology = bench::after(m_topology,
                              edit::addInstance(*m_topology, {}, {u"pg-app"_qs, u"10.1.1.14"_qs, u"delayed"_qs, {}}));
    QCOMPARE(bench::outcome(m_topology, edit::removeService(*m_topology, u"pg-app"_qs, u"delayed"_qs)),
             QByteArray("refused: pg-app has delayed members, which need that service"));
}

void BusinessVerbsTest::namesAreChecked()
{
    QCOMPARE(bench::outcome(m_topology, edit::addDatabase(*m_topology, u"pg-app"_qs, u"my db"_qs)),
             QByteArray("refused: \"my db\" is no name that PostgreSQL takes plainly"));
    QCOMPARE(bench::outcome(m_topology, edit::addDatabase(*m_topology, u"pg-app"_qs, u"stats"_qs)),
             QByteArray("refused: pg-app has \"stats\" already"));
    QCOMPARE(bench::outcome(m_topology, edit::addRole(*m_topology, u"pg-app"_qs, u"app"_qs)),
             QByteArray("refused: pg-app has \"app\" already"));
    QCOMPARE(bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"primary"_qs)),
             QByteArray("refused: pg-app has \"primary\" already"));
    QCOMPARE(bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"a_b"_qs)),
             QByteArray("refused: \"a_b\" is no name of a service"));
    QCOMPARE(bench::outcome(m_topology, edit::addDatabase(*m_topology, u"etcd"_qs, u"x"_qs)),
             QByteArray("refused: etcd is no PostgreSQL cluster"));
    QCOMPARE(bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"x"_qs, {}, u"[? pg_seq =="_qs)),
             QByteArray("refused: \"[? pg_seq ==\" is no selector"));
}

void BusinessVerbsTest::anInheritedListIsNotHidden()
{
    m_topology = bench::after(m_topology, edit::set(*m_topology, u"all"_qs, u"pg_services"_qs,
                                                    u"[{ name: extra, port: 5500, selector: '[]' }]"_qs));
    QCOMPARE(bench::outcome(m_topology, edit::addService(*m_topology, u"pg-app"_qs, u"sync"_qs)),
             QByteArray("refused: pg_services of pg-app comes from all"));
    QCOMPARE(bench::outcome(m_topology,
                            edit::addInstance(*m_topology, {}, {u"pg-app"_qs, u"10.1.1.14"_qs, u"delayed"_qs, {}})),
             QByteArray("refused: pg_services of pg-app comes from all"));
}

void BusinessVerbsTest::aSharedGroupIsNamed()
{
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    QCOMPARE(bench::outcome(m_topology, edit::addDatabase(*m_topology, u"pg-shard0"_qs, u"citus"_qs)),
             QByteArray("refused: pg-shard0 shares the group pg-shard with pg-shard1"));
    QCOMPARE(bench::outcome(m_topology, edit::addDatabase(*m_topology, u"pg-shard"_qs, u"citus"_qs)),
             QByteArray("+        pg_databases:\n+          - { name: citus }\n"));
}

QTEST_GUILESS_MAIN(BusinessVerbsTest)
#include "businessverbs.moc"
