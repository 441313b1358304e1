#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

class RoleVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void promotionSwapsTheRoles();
    void theUpstreamOfAStandbyClusterMovesAlong();
    void aPromotedCascadeLosesItsUpstream();
    void aClusterWithoutPrimaryGetsOne();
    void theRoleIsSetWhereItIs();
    void onePrimaryIsKept();
    void kafkaHasRolesToo();
    void anUpstreamMakesACascade();
    void anUpstreamIsTakenAway();
    void whatIsNoUpstreamIsRefused();
    void whatIsSoAlreadyChangesNothing();

private:
    TopologyPtr m_topology;
};

void RoleVerbsTest::promotionSwapsTheRoles()
{
    const auto result = edit::promote(*m_topology, u"pg-app-3"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.11: { pg_seq: 1, pg_role: primary }   # the first\n"
                        "+        10.1.1.11: { pg_seq: 1, pg_role: replica }   # the first\n"
                        "=\n"
                        "-        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n"
                        "+        10.1.1.13: { pg_seq: 3, pg_role: primary, pg_offline_query: true } # reports\n"));
    QCOMPARE(result->label, u"Promote pg-app-3"_qs);
    QCOMPARE(bench::after(m_topology, result)->cluster(u"pg-app")->primary()->name, u"pg-app-3"_qs);
}

void RoleVerbsTest::theUpstreamOfAStandbyClusterMovesAlong()
{
    m_topology =
        bench::topologyOf("all:\n  children:\n    pg-a:\n"
                          "      hosts: { 10.0.0.2: { pg_seq: 1, pg_role: primary } }\n"
                          "      vars: { pg_cluster: pg-a }\n"
                          "    pg-b:\n      hosts:\n"
                          "        10.0.0.3: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.2, pg_delay: 1h }\n"
                          "        10.0.0.4: { pg_seq: 2, pg_role: replica }\n"
                          "      vars: { pg_cluster: pg-b }\n");
    const auto result = edit::promote(*m_topology, u"pg-b-2"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.0.0.3: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.2, pg_delay: 1h }\n"
                        "-        10.0.0.4: { pg_seq: 2, pg_role: replica }\n"
                        "+        10.0.0.3: { pg_seq: 1, pg_role: replica }\n"
                        "+        10.0.0.4: { pg_seq: 2, pg_role: primary, pg_upstream: 10.0.0.2, pg_delay: 1h }\n"));
    QCOMPARE(result->notes,
             (QStringList{u"pg_upstream moved from pg-b-1 to pg-b-2"_qs, u"pg_delay moved from pg-b-1 to pg-b-2"_qs}));
    QCOMPARE(bench::after(m_topology, result)->cluster(u"pg-b")->upstreamCluster, u"pg-a"_qs);
}

void RoleVerbsTest::aPromotedCascadeLosesItsUpstream()
{
    m_topology = bench::after(m_topology, edit::setUpstream(*m_topology, u"pg-app-3"_qs, u"10.1.1.12"_qs));
    const auto result = edit::promote(*m_topology, u"pg-app-3"_qs);
    QCOMPARE(bench::after(m_topology, result)->instance(u"pg-app-3").instance->upstreamAddress, QString());
    QCOMPARE(result->notes, QStringList{u"removed pg_upstream of pg-app-3"_qs});
}

void RoleVerbsTest::aClusterWithoutPrimaryGetsOne()
{
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: replica }\n"
                                   "      vars: { pg_cluster: pg-a }\n");
    const QByteArray expected = "-        10.0.0.2: { pg_seq: 1, pg_role: replica }\n"
                                "+        10.0.0.2: { pg_seq: 1, pg_role: primary }\n";
    QCOMPARE(bench::outcome(m_topology, edit::promote(*m_topology, u"pg-a-1"_qs)), expected);
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"pg-a-1"_qs, u"primary"_qs)), expected);
}

void RoleVerbsTest::theRoleIsSetWhereItIs()
{
    const auto result = edit::setRole(*m_topology, u"pg-app-2"_qs, u"offline"_qs);
    QCOMPARE(bench::outcome(m_topology, result), QByteArray("-        10.1.1.12: { pg_seq: 2, pg_role: replica }\n"
                                                            "+        10.1.1.12: { pg_seq: 2, pg_role: offline }\n"));
    QCOMPARE(result->label, u"Make pg-app-2 offline"_qs);
    // A role that a group sets is overridden at the host.
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                   "        10.0.0.3: { pg_seq: 2 }\n"
                                   "      vars: { pg_cluster: pg-a, pg_role: replica }\n");
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"pg-a-2"_qs, u"offline"_qs)),
             QByteArray("-        10.0.0.3: { pg_seq: 2 }\n+        10.0.0.3: { pg_seq: 2, pg_role: offline }\n"));
}

void RoleVerbsTest::onePrimaryIsKept()
{
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"pg-app-2"_qs, u"primary"_qs)),
             QByteArray("refused: pg-app has a primary already, pg-app-1"));
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"pg-app-1"_qs, u"replica"_qs)),
             QByteArray("refused: pg-app-1 is the only primary of pg-app"));
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"etcd-1"_qs, u"primary"_qs)),
             QByteArray("refused: the members of etcd have no role to set"));
    QCOMPARE(bench::outcome(m_topology, edit::promote(*m_topology, u"minio-1"_qs)),
             QByteArray("refused: minio-1 is no PostgreSQL instance"));
}

void RoleVerbsTest::kafkaHasRolesToo()
{
    m_topology = bench::sampleTopology(u"modules.yml"_qs);
    QCOMPARE(bench::outcome(m_topology, edit::setRole(*m_topology, u"kf-main-2"_qs, u"controller"_qs)),
             QByteArray("-        10.3.0.12: { kafka_seq: 2 }\n"
                        "+        10.3.0.12: { kafka_seq: 2, kafka_role: controller }\n"));
}

void RoleVerbsTest::anUpstreamMakesACascade()
{
    const auto result = edit::setUpstream(*m_topology, u"pg-app-2"_qs, u"10.1.1.13"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.12: { pg_seq: 2, pg_role: replica }\n"
                        "+        10.1.1.12: { pg_seq: 2, pg_role: replica, pg_upstream: 10.1.1.13 }\n"));
    QCOMPARE(bench::after(m_topology, result)->instance(u"pg-app-2").instance->upstream, u"pg-app-3"_qs);
}

void RoleVerbsTest::anUpstreamIsTakenAway()
{
    QCOMPARE(bench::outcome(m_topology, edit::setUpstream(*m_topology, u"pg-far-1"_qs, {})),
             QByteArray("-      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }\n"
                        "+      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary } }\n"));
}

void RoleVerbsTest::whatIsNoUpstreamIsRefused()
{
    const auto upstream = [&](const QString& instance, const QString& address) {
        return bench::outcome(m_topology, edit::setUpstream(*m_topology, instance, address));
    };
    QCOMPARE(upstream(u"pg-app-2"_qs, u"10.1.1.99"_qs),
             QByteArray("refused: there is no PostgreSQL instance on 10.1.1.99"));
    QCOMPARE(upstream(u"pg-app-2"_qs, u"10.1.1.12"_qs), QByteArray("refused: pg-app-2 can't replicate from itself"));
    QCOMPARE(upstream(u"pg-app-2"_qs, u"10.1.1.10"_qs), QByteArray("refused: pg-far-1 is no member of pg-app"));
    QCOMPARE(upstream(u"pg-app-1"_qs, u"10.1.1.12"_qs), QByteArray("refused: pg-app-1 is the primary of its cluster"));
    QCOMPARE(upstream(u"pg-app-1"_qs, u"10.1.1.10"_qs),
             QByteArray("refused: pg-far-1 replicates from pg-app-1 already"));
    m_topology = bench::after(m_topology, edit::setUpstream(*m_topology, u"pg-app-2"_qs, u"10.1.1.13"_qs));
    QCOMPARE(upstream(u"pg-app-3"_qs, u"10.1.1.12"_qs),
             QByteArray("refused: pg-app-2 replicates from pg-app-3 already"));
}

void RoleVerbsTest::whatIsSoAlreadyChangesNothing()
{
    QVERIFY(edit::promote(*m_topology, u"pg-app-1"_qs)->isEmpty());
    QVERIFY(edit::setRole(*m_topology, u"pg-app-2"_qs, u"replica"_qs)->isEmpty());
    QVERIFY(edit::setUpstream(*m_topology, u"pg-far-1"_qs, u"10.1.1.11"_qs)->isEmpty());
    QVERIFY(edit::setUpstream(*m_topology, u"pg-app-2"_qs, {})->isEmpty());
}

QTEST_GUILESS_MAIN(RoleVerbsTest)
#include "roleverbs.moc"
