#include "core/edit/assignment.h"

#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

class AssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = bench::sampleTopology(u"sandbox.yml"_qs); }
    void aNodeBecomesAReplicaWithTheNextNumber();
    void theFirstMemberBecomesThePrimary();
    void aRetiredNumberIsNotHandedOutAgain();
    void theRuleOfTheNumberIsTold();
    void aNodeHasOnePostgreSqlInstance();
    void anAddressMustBeOne();
    void modulesNumberTheirOwn();
    void namesAreCountedUp();
    void addressesComeFromTheDeploymentsSubnet();
    void withoutNodesAddressesComeFromTheUsersSubnet_data();
    void withoutNodesAddressesComeFromTheUsersSubnet();
    void addressesSpillOverIntoGaps();
    void archetypesHaveNames();

private:
    TopologyPtr m_sandbox;
};

void AssignmentTest::aNodeBecomesAReplicaWithTheNextNumber()
{
    const auto assignment = edit::assign(*m_sandbox, {}, *m_sandbox->cluster(u"pg-app"), u"10.1.1.14"_qs);
    QVERIFY(assignment);
    QCOMPARE(assignment->name, u"pg-app-4"_qs);
    QCOMPARE(assignment->seq, 4);
    QCOMPARE(assignment->role, u"replica"_qs);
}

void AssignmentTest::theFirstMemberBecomesThePrimary()
{
    const TopologyPtr topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                                   "        10.0.0.2: { pg_seq: 5, pg_role: replica }\n"
                                                   "      vars: { pg_cluster: pg-a }\n");
    const auto assignment = edit::assign(*topology, {}, *topology->cluster(u"pg-a"), u"10.0.0.3"_qs);
    QVERIFY(assignment);
    QCOMPARE(assignment->name, u"pg-a-6"_qs);
    QCOMPARE(assignment->role, u"primary"_qs);
}

void AssignmentTest::aRetiredNumberIsNotHandedOutAgain()
{
    edit::UsedNumbers used;
    used.note(*m_sandbox);
    const TopologyPtr smaller = bench::after(m_sandbox, edit::removeInstance(*m_sandbox, u"pg-app-3"_qs));
    QCOMPARE(edit::assign(*smaller, {}, *smaller->cluster(u"pg-app"), u"10.1.1.14"_qs)->seq, 3);
    QCOMPARE(edit::assign(*smaller, used, *smaller->cluster(u"pg-app"), u"10.1.1.14"_qs)->seq, 4);
    QCOMPARE(used.highest(u"pg-app"_qs), 3);
    QCOMPARE(used.highest(u"pg-none"_qs), 0);
}

void AssignmentTest::theRuleOfTheNumberIsTold()
{
    edit::UsedNumbers used;
    used.note(*m_sandbox);
    QCOMPARE(edit::numberRule(used, *m_sandbox->cluster(u"pg-app")), u"4 is the next number of pg-app"_qs);
    TopologyPtr smaller = bench::after(m_sandbox, edit::removeInstance(*m_sandbox, u"pg-app-3"_qs));
    QCOMPARE(edit::numberRule(used, *smaller->cluster(u"pg-app")),
             u"4 is the next number of pg-app; 3 was used and is not reused"_qs);
    smaller = bench::after(smaller, edit::removeInstance(*smaller, u"pg-app-2"_qs));
    QCOMPARE(edit::numberRule(used, *smaller->cluster(u"pg-app")),
             u"4 is the next number of pg-app; 2, 3 were used and are not reused"_qs);
    QCOMPARE(edit::numberRule(used, *m_sandbox->cluster(u"pg-rds")), QString());
}

void AssignmentTest::aNodeHasOnePostgreSqlInstance()
{
    const ClusterPtr app = m_sandbox->cluster(u"pg-app");
    const auto other = edit::assign(*m_sandbox, {}, *app, u"10.1.1.10"_qs);
    QVERIFY(!other);
    QCOMPARE(other.error().what, u"10.1.1.10 already carries the PostgreSQL instance pg-far-1"_qs);
    const auto again = edit::assign(*m_sandbox, {}, *app, u"10.1.1.12"_qs);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"10.1.1.12 is a member of pg-app already"_qs);
    QVERIFY(!again.error().remedy.isEmpty());
    QVERIFY(again.error().place.line > 0);
}

void AssignmentTest::anAddressMustBeOne()
{
    const ClusterPtr app = m_sandbox->cluster(u"pg-app");
    for (const QString& address : {u"999.1.1.1"_qs, u"10.1.1"_qs, u"10.1.1.014"_qs, u"node-4"_qs, u""_qs})
        QVERIFY2(!edit::assign(*m_sandbox, {}, *app, address), qPrintable(address));
    const auto vip = edit::assign(*m_sandbox, {}, *app, u"10.1.1.3"_qs);
    QVERIFY(!vip);
    QCOMPARE(vip.error().what, u"10.1.1.3 is a virtual address of the deployment"_qs);
}

void AssignmentTest::modulesNumberTheirOwn()
{
    const TopologyPtr modules = bench::sampleTopology(u"modules.yml"_qs);
    const auto nameIn = [&](const TopologyPtr& topology, const QString& cluster) {
        return edit::assign(*topology, {}, *topology->cluster(cluster), u"10.3.0.99"_qs)->name;
    };
    QCOMPARE(nameIn(modules, u"kf-main"_qs), u"kf-main-3"_qs);
    QCOMPARE(nameIn(modules, u"my-main"_qs), u"my-main-2"_qs);
    QCOMPARE(nameIn(modules, u"redis-main"_qs), u"redis-main-2"_qs);
    QCOMPARE(nameIn(modules, u"edge"_qs), u"edge-3"_qs);
    QCOMPARE(nameIn(modules, u"infra"_qs), u"infra-2"_qs);
    QCOMPARE(nameIn(m_sandbox, u"etcd"_qs), u"etcd-2"_qs);
    QCOMPARE(nameIn(m_sandbox, u"minio"_qs), u"minio-3"_qs);
    QVERIFY(!edit::assign(*m_sandbox, {}, *m_sandbox->cluster(u"pg-rds"), u"10.3.0.99"_qs));
}

void AssignmentTest::namesAreCountedUp()
{
    QCOMPARE(edit::freeClusterName(*m_sandbox, u"pg-test"_qs), u"pg-test"_qs);
    QCOMPARE(edit::freeClusterName(*m_sandbox, u"pg-app"_qs), u"pg-app2"_qs);
    const TopologyPtr citus = bench::sampleTopology(u"citus.yml"_qs);
    QCOMPARE(edit::freeClusterName(*citus, u"pg-shard"_qs), u"pg-shard2"_qs); // a group is called so
}

void AssignmentTest::addressesComeFromTheDeploymentsSubnet()
{
    // .14 is free; .3 is a VIP; 10.1.1.110 stands in a remark.
    QCOMPARE(edit::freeAddresses(*m_sandbox, 2), (QStringList{u"10.1.1.14"_qs, u"10.1.1.15"_qs}));
    QVERIFY(!edit::freeAddresses(*m_sandbox, 120).contains(u"10.1.1.110"_qs));
    QCOMPARE(edit::freeAddresses(*bench::topologyOf("all: { children: {} }\n"), 1), QStringList{u"10.10.10.10"_qs});
}

void AssignmentTest::withoutNodesAddressesComeFromTheUsersSubnet_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("first");
    QTest::newRow("24") << "172.16.5.0/24"
                        << "172.16.5.10";
    QTest::newRow("large") << "172.16.0.0/12"
                           << "172.16.0.10";
    QTest::newRow("any of its addresses") << "172.16.5.77/24"
                                          << "172.16.5.10";
    QTest::newRow("half of one") << "172.16.5.128/25"
                                 << "172.16.5.138";
    QTest::newRow("small") << "172.16.5.64/28"
                           << "172.16.5.72";
    QTest::newRow("smallest") << "172.16.5.64/30"
                              << "172.16.5.66";
    QTest::newRow("too small") << "172.16.5.64/31"
                               << "10.10.10.10";
    QTest::newRow("no subnet") << "172.16.5.1"
                               << "10.10.10.10";
    QTest::newRow("nothing") << ""
                             << "10.10.10.10";
}

void AssignmentTest::withoutNodesAddressesComeFromTheUsersSubnet()
{
    QFETCH(QString, subnet);
    QFETCH(QString, first);
    QCOMPARE(edit::freeAddresses(*bench::topologyOf("all: { children: {} }\n"), 1, {}, subnet), QStringList{first});
    QCOMPARE(edit::freeAddresses(*m_sandbox, 1, {}, subnet), QStringList{u"10.1.1.14"_qs});
}

void AssignmentTest::addressesSpillOverIntoGaps()
{
    const QStringList many = edit::freeAddresses(*m_sandbox, 300);
    QCOMPARE(QSet<QString>(many.begin(), many.end()).size(), 300);
    QCOMPARE(many.at(many.indexOf(u"10.1.1.254"_qs) + 1), u"10.1.1.2"_qs);
    QVERIFY(many.contains(u"10.1.1.9"_qs));
    QVERIFY(many.contains(u"10.1.2.2"_qs));
    for (const QString& taken : {u"10.1.1.3"_qs, u"10.1.1.10"_qs, u"10.1.1.255"_qs, u"10.1.1.1"_qs, u"10.1.2.0"_qs})
        QVERIFY2(!many.contains(taken), qPrintable(taken));
}

void AssignmentTest::archetypesHaveNames()
{
    for (const QString& name : {u"single"_qs, u"trio"_qs, u"citus"_qs, u"nodes"_qs}) {
        QVERIFY(edit::archetypeFromName(name));
        QCOMPARE(edit::archetypeName(*edit::archetypeFromName(name)), name);
    }
    QVERIFY(!edit::archetypeFromName(u"quartet"));
    QCOMPARE(edit::nodeCount(edit::Archetype::Trio), 3);
    QCOMPARE(edit::nodeCount(edit::Archetype::Citus), 6);
}

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignment.moc"
