#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

/// An instance that gets another node.
class RelocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void theEntryKeepsAllButItsAddress();
    void whoReplicatesFromItFollows();
    void theOldNodeStaysAsAPlainOne();
    void aWaitingNodeChangesPlaces();
    void whatIsBoundIsRefused();

private:
    QByteArray outcome(const QString& instance, const QString& address)
    {
        return bench::outcome(m_topology, edit::relocateInstance(*m_topology, instance, address));
    }

    TopologyPtr m_topology;
};

void RelocationTest::theEntryKeepsAllButItsAddress()
{
    const auto result = edit::relocateInstance(*m_topology, u"pg-app-3"_qs, u"10.1.1.14"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n"
                        "+        10.1.1.14: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n"));
    QCOMPARE(result->label, u"Move pg-app-3 to 10.1.1.14"_qs);
}

void RelocationTest::whoReplicatesFromItFollows()
{
    const auto result = edit::relocateInstance(*m_topology, u"pg-app-1"_qs, u"10.1.1.14"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-        10.1.1.11: { pg_seq: 1, pg_role: primary }   # the first\n"
                        "+        10.1.1.14: { pg_seq: 1, pg_role: primary }   # the first\n"
                        "=\n"
                        "-      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }\n"
                        "+      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.14 } }\n"));
    QCOMPARE(result->notes, QStringList{u"pg-far-1 replicates from 10.1.1.14 now"_qs});
    const QStringList left = bench::after(m_topology, result)->node(u"10.1.1.11")->instances;
    QVERIFY(left.contains(u"minio-2"_qs) && !left.contains(u"pg-app-1"_qs));
}

void RelocationTest::theOldNodeStaysAsAPlainOne()
{
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                   "      vars: { pg_cluster: pg-a }\n");
    const TopologyPtr after =
        bench::after(m_topology, edit::relocateInstance(*m_topology, u"pg-a-1"_qs, u"10.0.0.3"_qs));
    QCOMPARE(after->instance(u"pg-a-1").instance->node, u"10.0.0.3"_qs);
    QCOMPARE(after->node(u"10.0.0.2")->groups, QStringList{u"nodes"_qs});
}

void RelocationTest::aWaitingNodeChangesPlaces()
{
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                   "      vars: { pg_cluster: pg-a }\n"
                                   "    nodes:\n      hosts: { 10.0.0.3: {} }\n");
    QCOMPARE(outcome(u"pg-a-1"_qs, u"10.0.0.3"_qs), QByteArray("-        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                                               "+        10.0.0.3: { pg_seq: 1, pg_role: primary }\n"
                                                               "=\n"
                                                               "-      hosts: { 10.0.0.3: {} }\n"
                                                               "+      hosts: { 10.0.0.2: {} }\n"));
}

void RelocationTest::whatIsBoundIsRefused()
{
    QCOMPARE(outcome(u"redis-app-1-6379"_qs, u"10.1.1.14"_qs),
             QByteArray("refused: redis-app-1-6379 can't move: it is bound to its node"));
    QCOMPARE(outcome(u"pg-app-3"_qs, u"10.1.1.10"_qs),
             QByteArray("refused: 10.1.1.10 already carries the PostgreSQL instance pg-far-1"));
    QCOMPARE(outcome(u"pg-app-3"_qs, u"10.1.1.12"_qs), QByteArray("refused: 10.1.1.12 is a member of pg-app already"));
    QCOMPARE(outcome(u"pg-app-3"_qs, u"10.1.1.3"_qs),
             QByteArray("refused: 10.1.1.3 is a virtual address of the deployment"));
    m_topology =
        bench::topologyOf("all: { children: { both: { hosts: { 10.0.0.2: { infra_seq: 1, etcd_seq: 1 } } } } }\n");
    QCOMPARE(outcome(u"infra-1"_qs, u"10.0.0.3"_qs),
             QByteArray("refused: the entry of infra-1 numbers its node in another module too"));
}

QTEST_GUILESS_MAIN(RelocationTest)
#include "relocation.moc"
