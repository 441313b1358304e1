#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

class NodeVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void aPlainNodeGetsTheGroupNodes();
    void aNodeIsWrittenLikeItsNeighbours();
    void manyNodesAreWrittenAtOnce();
    void aPlainNodeThatJoinsLeavesThePlainGroup();
    void aPlainGroupWithWordsOfItsOwnStays();
    void aNodeCannotJoinAClusterWithoutIdentity();
    void removingANodeTakesAllItsMentions();
    void aNodeThatOthersNeedStays();
    void readdressingFollowsEveryReference();
    void readdressingToATakenAddressIsRefused();

private:
    TopologyPtr m_topology;
};

void NodeVerbsTest::aPlainNodeGetsTheGroupNodes()
{
    const auto result = edit::addNode(*m_topology, u"10.1.1.14"_qs, {}, u"spare"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("+    nodes:\n+      hosts:\n+        10.1.1.14: { nodename: spare }\n+\n"));
    QCOMPARE(result->label, u"Add 10.1.1.14 to nodes"_qs);
    m_topology = bench::after(m_topology, result);
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1.15"_qs)),
             QByteArray("+        10.1.1.15: {}\n"));
}

void NodeVerbsTest::aNodeIsWrittenLikeItsNeighbours()
{
    m_topology = bench::sampleTopology(u"modules.yml"_qs);
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.3.0.20"_qs, u"spare"_qs)),
             QByteArray("+        10.3.0.20:\n"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.3.0.20"_qs, u"edge"_qs, u"edge-9"_qs)),
             QByteArray("+        10.3.0.20: { nodename: edge-9 }\n"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.3.0.11"_qs, u"spare"_qs)),
             QByteArray("+        10.3.0.11:\n"));
}

void NodeVerbsTest::manyNodesAreWrittenAtOnce()
{
    const QStringList two{u"10.1.1.14"_qs, u"10.1.1.15"_qs};
    const auto first = edit::addNodes(*m_topology, two);
    QCOMPARE(first->label, u"Add 2 nodes to nodes"_qs);
    QCOMPARE(bench::outcome(m_topology, first),
             QByteArray("+    nodes:\n+      hosts:\n+        10.1.1.14: {}\n+        10.1.1.15: {}\n+\n"));
    m_topology = bench::after(m_topology, first);
    QCOMPARE(bench::outcome(m_topology, edit::addNodes(*m_topology, {u"10.1.1.16"_qs, u"10.1.1.17"_qs})),
             QByteArray("+        10.1.1.16: {}\n+        10.1.1.17: {}\n"));
    QCOMPARE(bench::outcome(m_topology, edit::addNodes(*m_topology, {u"10.1.1.16"_qs, u"10.1.1.15"_qs})),
             QByteArray("refused: 10.1.1.15 is a node of the inventory already"));
    QCOMPARE(bench::outcome(m_topology, edit::addNodes(*m_topology, two, {}, u"spare"_qs)),
             QByteArray("refused: 2 nodes can't have one name"));
}

void NodeVerbsTest::aPlainNodeThatJoinsLeavesThePlainGroup()
{
    const TopologyPtr before = m_topology;
    m_topology = bench::after(m_topology, edit::addNodes(*m_topology, {u"10.1.1.14"_qs, u"10.1.1.15"_qs}));
    m_topology = bench::after(m_topology, edit::addInstance(*m_topology, {}, {u"pg-app"_qs, u"10.1.1.15"_qs, {}, {}}));
    QCOMPARE(m_topology->node(u"10.1.1.15")->groups, QStringList{u"pg-app"_qs});
    QCOMPARE(m_topology->node(u"10.1.1.14")->groups, QStringList{u"nodes"_qs});
    edit::NewCluster single;
    single.name = u"pg-one"_qs;
    single.archetype = edit::Archetype::Single;
    single.nodes = {u"10.1.1.14"_qs};
    const auto last = edit::addCluster(*m_topology, single);
    QCOMPARE(last->notes, QStringList{u"the group nodes goes: none of its nodes is left"_qs});
    m_topology = bench::after(m_topology, last);
    QVERIFY(!m_topology->inventory()->group(u"nodes"_qs));
    QCOMPARE(bench::changes(*before, *m_topology).filter(u"node"_qs), QStringList());
}

void NodeVerbsTest::aPlainGroupWithWordsOfItsOwnStays()
{
    m_topology = bench::topologyOf("all:\n  children:\n    pg-a:\n      hosts:\n"
                                   "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                   "      vars: { pg_cluster: pg-a }\n"
                                   "    nodes:\n      hosts: { 10.0.0.3: {}, 10.0.0.4: { nodename: spare } }\n"
                                   "      vars: { node_tune: oltp }\n");
    m_topology = bench::after(m_topology, edit::addInstance(*m_topology, {}, {u"pg-a"_qs, u"10.0.0.3"_qs, {}, {}}));
    QCOMPARE(m_topology->node(u"10.0.0.3")->groups, (QStringList{u"pg-a"_qs, u"nodes"_qs}));
}

void NodeVerbsTest::aNodeCannotJoinAClusterWithoutIdentity()
{
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1.14"_qs, u"pg-app"_qs)),
             QByteArray("refused: pg-app is a cluster of the module pgsql"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1.14"_qs, u"none"_qs)),
             QByteArray("refused: there is no group none"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1.11"_qs)),
             QByteArray("refused: 10.1.1.11 is a node of the inventory already"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1.3"_qs)),
             QByteArray("refused: 10.1.1.3 is a virtual address of the deployment"));
    QCOMPARE(bench::outcome(m_topology, edit::addNode(*m_topology, u"10.1.1"_qs)),
             QByteArray("refused: \"10.1.1\" is no IPv4 address"));
}

void NodeVerbsTest::removingANodeTakesAllItsMentions()
{
    m_topology = bench::sampleTopology(u"modules.yml"_qs);
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.3.0.12"_qs)),
             QByteArray("-        10.3.0.12: { kafka_seq: 2 }\n"));
    const auto last = edit::removeNode(*m_topology, u"10.3.0.17"_qs);
    QCOMPARE(bench::outcome(m_topology, last), QByteArray("-    spare:\n-      hosts:\n-        10.3.0.17:\n"));
    QCOMPARE(last->notes, QStringList{u"the group spare goes too"_qs});
}

void NodeVerbsTest::aNodeThatOthersNeedStays()
{
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.1.1.11"_qs)),
             QByteArray("refused: pg-app-1 is the primary of pg-app, which has other members"));
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.1.1.10"_qs)),
             QByteArray("refused: 10.1.1.10 is the admin node"));
    QCOMPARE(bench::outcome(m_topology, edit::removeNode(*m_topology, u"10.1.1.99"_qs)),
             QByteArray("refused: there is no node 10.1.1.99"));
}

void NodeVerbsTest::readdressingFollowsEveryReference()
{
    const auto result = edit::readdressNode(*m_topology, u"10.1.1.11"_qs, u"10.1.1.111"_qs);
    QCOMPARE(bench::outcome(m_topology, result),
             QByteArray("-          20001: { pg_cluster: pg-rds, pg_seq: 1, pg_host: 10.1.1.11 }\n"
                        "+          20001: { pg_cluster: pg-rds, pg_seq: 1, pg_host: 10.1.1.111 }\n"
                        "=\n"
                        "-        10.1.1.11: { minio_seq: 2, nodename: minio-2 }\n"
                        "+        10.1.1.111: { minio_seq: 2, nodename: minio-2 }\n"
                        "=\n"
                        "-              - { name: minio-2 ,ip: 10.1.1.11 ,port: 9000 }\n"
                        "+              - { name: minio-2 ,ip: 10.1.1.111 ,port: 9000 }\n"
                        "=\n"
                        "-        10.1.1.11: { pg_seq: 1, pg_role: primary }   # the first\n"
                        "+        10.1.1.111: { pg_seq: 1, pg_role: primary }   # the first\n"
                        "=\n"
                        "-      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }\n"
                        "+      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.111 } }\n"
                        "=\n"
                        "-      app: { domain: app.pigsty, endpoint: \"10.1.1.11:8080\" }\n"
                        "+      app: { domain: app.pigsty, endpoint: 10.1.1.111:8080 }\n"));
    QCOMPARE(result->notes,
             (QStringList{u"changed infra_portal of all (line 67)"_qs, u"left alone: greeting of all (line 68)"_qs,
                          u"left alone: remark of all (line 69)"_qs, u"changed pg_exporters of infra (line 11)"_qs,
                          u"changed haproxy_services of minio (line 27)"_qs,
                          u"changed pg_upstream of pg-far/10.1.1.10 (line 45)"_qs}));
}

void NodeVerbsTest::readdressingToATakenAddressIsRefused()
{
    const auto readdress = [&](const QString& from, const QString& to) {
        return bench::outcome(m_topology, edit::readdressNode(*m_topology, from, to));
    };
    QCOMPARE(readdress(u"10.1.1.11"_qs, u"10.1.1.12"_qs), QByteArray("refused: 10.1.1.12 is another node's address"));
    QCOMPARE(readdress(u"10.1.1.11"_qs, u"10.1.1.3"_qs),
             QByteArray("refused: 10.1.1.3 is a virtual address of the deployment"));
    QCOMPARE(readdress(u"10.1.1.11"_qs, u"10.1.1.300"_qs), QByteArray("refused: \"10.1.1.300\" is no IPv4 address"));
    QCOMPARE(readdress(u"10.1.1.99"_qs, u"10.1.1.98"_qs), QByteArray("refused: there is no node 10.1.1.99"));
}

QTEST_GUILESS_MAIN(NodeVerbsTest)
#include "nodeverbs.moc"
