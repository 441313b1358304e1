#include "core/publish/inventory/part.h"

#include "core/publish/inventory/forms.h"
#include "tests/publish/reading.h"
#include "tests/support/generate.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace pigpen;

namespace {

QByteArray partText(const Topology& topology, const QStringList& clusters)
{
    const auto part = partOf(topology, clusters);
    return part ? (*part)->tree()->text() : "refused: " + part.error().describe().toUtf8();
}

QStringList groupsOf(const Topology& topology)
{
    QStringList names;
    for (const GroupPtr& group : topology.inventory()->groups())
        names << group->name;
    return names;
}

QStringList hostsOf(const Topology& topology, const QString& group)
{
    const GroupPtr found = topology.inventory()->group(group);
    return found ? found->hosts : QStringList(QStringLiteral("no such group"));
}

/// Whether every line of the part is a line of the whole, in its order.
bool isVerbatim(const QByteArray& part, const QByteArray& whole)
{
    qsizetype at = 0;
    const QList<QByteArray> lines = whole.split('\n');
    for (const QByteArray& line : part.split('\n')) {
        while (at < lines.size() && lines[at] != line)
            ++at;
        if (at++ >= lines.size())
            return false;
    }
    return true;
}

/// Variables of a host as text, for comparison.
QString variablesOf(const Topology& topology, const QString& host)
{
    QStringList parts;
    for (const auto& [setting, shadows] : topology.inventory()->variables(*topology.inventory()->host(host)))
        parts << setting.name + u'=' + setting.read().display();
    return parts.join(u' ');
}

} // namespace

/// An inventory of some clusters is what of the text makes them, and all.vars.
class InventoryPartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = reading::topology(shared::source(QStringLiteral("tests/publish/samples/parts.yml")));
        QVERIFY(m_whole);
    }

    void aClusterComesWithItsGroupAndItsComments()
    {
        QCOMPARE(
            partText(*m_whole, {QStringLiteral("etcd")}),
            QByteArray("# A deployment to cut parts out of: clusters that share a group, groups in groups, nodes in "
                       "several clusters.\n"
                       "all:\n"
                       "  children:\n"
                       "\n"
                       "    # the consensus store\n"
                       "    etcd:\n"
                       "      hosts:\n"
                       "        10.0.0.1: { etcd_seq: 1 }   # on the admin node\n"
                       "      vars: { etcd_cluster: etcd }\n"
                       "\n"
                       "  vars: # for everyone\n"
                       "    admin_ip: 10.0.0.1   # the admin node\n"
                       "    pg_version: 18\n"));
    }

    /// Clusters that share a group leave their own hosts in it only.
    void ofASharedGroupOnlyTheMembersStay()
    {
        const auto part = partOf(*m_whole, {QStringLiteral("pg-shard0")});
        QVERIFY2(part, part ? "" : qPrintable(part.error().describe()));
        QCOMPARE(groupsOf(**part), QStringList({QStringLiteral("all"), QStringLiteral("pg-shard")}));
        QCOMPARE(hostsOf(**part, QStringLiteral("pg-shard")),
                 QStringList({QStringLiteral("10.0.0.11"), QStringLiteral("10.0.0.12")}));
        QCOMPARE(hostsOf(**part, QStringLiteral("all")), QStringList(QStringLiteral("10.0.0.11")));
        QVERIFY((*part)->tree()->text().contains("pg_seq: 1, pg_role: primary }   # coordinator\n"));
        QVERIFY(!(*part)->tree()->text().contains("worker"));
        QCOMPARE((*part)->clusters().size(), size_t(1));
        QCOMPARE(variablesOf(**part, QStringLiteral("10.0.0.11")), variablesOf(*m_whole, QStringLiteral("10.0.0.11")));
    }

    /// The groups around a cluster's give it variables: they stay, without their other hosts and groups.
    void theGroupsAroundStay()
    {
        const auto part = partOf(*m_whole, {QStringLiteral("pg-inner")});
        QVERIFY2(part, part ? "" : qPrintable(part.error().describe()));
        QCOMPARE(groupsOf(**part),
                 QStringList({QStringLiteral("all"), QStringLiteral("outer"), QStringLiteral("pg-inner")}));
        QCOMPARE(hostsOf(**part, QStringLiteral("outer")), QStringList(QStringLiteral("10.0.0.21")));
        for (const char* host : {"10.0.0.21", "10.0.0.22"})
            QCOMPARE(variablesOf(**part, QString::fromLatin1(host)), variablesOf(*m_whole, QString::fromLatin1(host)));
    }

    /// What a node sees as a member of another cluster is not there.
    void otherClustersOfTheNodeSayNothing()
    {
        const auto part = partOf(*m_whole, {QStringLiteral("etcd")});
        QVERIFY(part);
        QVERIFY(variablesOf(*m_whole, QStringLiteral("10.0.0.1")).contains(u"note=infra"));
        QCOMPARE(variablesOf(**part, QStringLiteral("10.0.0.1")),
                 QStringLiteral("admin_ip=10.0.0.1 etcd_cluster=etcd etcd_seq=1 pg_version=18"));
    }

    /// Comments above a line belong to all of it, also where only a part of the line goes.
    void commentsGoWithWhatTheyDescribe()
    {
        const TopologyPtr topology = reading::topologyOf(
            "# The file.\n"
            "all:\n"
            "  children:\n"
            "  # The groups.\n"
            "\n"
            "    # A.\n"
            "    # More of A.\n"
            "    a: { hosts: { 10.0.0.1: { node_cluster: a } } }   # behind A\n"
            "    # B and C.\n"
            "    bc: { hosts: { 10.0.0.2: { node_cluster: b }, 10.0.0.3: { node_cluster: c } } } # behind B and C\n");
        const QByteArray above = "# The file.\nall:\n  children:\n  # The groups.\n\n";
        QCOMPARE(partText(*topology, {QStringLiteral("c")}),
                 above + "    # B and C.\n    bc: { hosts: { 10.0.0.3: { node_cluster: c } } } # behind B and C\n");
        QCOMPARE(partText(*topology, {QStringLiteral("a")}),
                 above +
                     "    # A.\n    # More of A.\n    a: { hosts: { 10.0.0.1: { node_cluster: a } } }   # behind A\n");
    }

    void severalClustersComeTogether()
    {
        const auto part =
            partOf(*m_whole, {QStringLiteral("pg-shard2"), QStringLiteral("etcd"), QStringLiteral("ranged")});
        QVERIFY2(part, part ? "" : qPrintable(part.error().describe()));
        QCOMPARE(groupsOf(**part), QStringList({QStringLiteral("all"), QStringLiteral("etcd"),
                                                QStringLiteral("pg-shard"), QStringLiteral("ranged")}));
        QCOMPARE(hostsOf(**part, QStringLiteral("pg-shard")), QStringList(QStringLiteral("10.0.0.14")));
        QCOMPARE(hostsOf(**part, QStringLiteral("ranged")).size(), 3);
    }

    void ofARemoteClusterTheWatchingGroupStays()
    {
        const auto part = partOf(*m_whole, {QStringLiteral("pg-far")});
        QVERIFY2(part, part ? "" : qPrintable(part.error().describe()));
        QCOMPARE(groupsOf(**part), QStringList({QStringLiteral("all"), QStringLiteral("watch")}));
    }

    void halfARangeIsRefused()
    {
        const auto part = partOf(*m_whole, {QStringLiteral("mixed")});
        QVERIFY(!part);
        QVERIFY2(part.error().what.contains(u"10.0.0.[41:42]"), qPrintable(part.error().what));
        QVERIFY(part.error().place.line > 0);
    }

    void whatOthersReferToIsRefused()
    {
        const TopologyPtr topology =
            reading::topologyOf("all:\n  children:\n"
                                "    a: { hosts: { 10.0.0.1: }, vars: &v { node_cluster: a } }\n"
                                "    b: { hosts: { 10.0.0.2: }, vars: { <<: *v, node_cluster: b } }\n");
        QVERIFY(partOf(*topology, {QStringLiteral("a")}));
        QVERIFY(!partOf(*topology, {QStringLiteral("b")}));
    }

    /// Redis finds its processes in a group that does not make the host a member.
    void whatWouldBeAnotherClusterIsRefused()
    {
        const TopologyPtr topology = reading::topologyOf(
            "all:\n  children:\n"
            "    redis: { hosts: { 10.0.0.1: { redis_node: 1 } }, vars: { redis_cluster: redis } }\n"
            "    ports: { hosts: { 10.0.0.1: }, vars: { redis_instances: { 6379: {}, 6380: {} } } }\n");
        QCOMPARE(topology->cluster(QStringLiteral("redis"))->instances.size(), size_t(2));
        QVERIFY(!partOf(*topology, {QStringLiteral("redis")}));
    }

    void groupsOutsideOfAllAndNamesInPlaceOfMappings()
    {
        const TopologyPtr topology = reading::topologyOf("pg-a:\n"
                                                         "  hosts: 10.0.0.1\n"
                                                         "  vars: { pg_cluster: pg-a, pg_seq: 1, pg_role: primary }\n"
                                                         "  children: below\n"
                                                         "below: { vars: { pg_conf: x } }\n"
                                                         "pg-b:\n"
                                                         "  hosts: 10.0.0.2\n"
                                                         "  vars: { pg_cluster: pg-b, pg_seq: 1, pg_role: primary }\n");
        QCOMPARE(partText(*topology, {QStringLiteral("pg-a")}),
                 QByteArray("pg-a:\n"
                            "  hosts: 10.0.0.1\n"
                            "  vars: { pg_cluster: pg-a, pg_seq: 1, pg_role: primary }\n"));
    }

    void byteOrderMarkAndLineBreaksStay()
    {
        QByteArray text = "\xEF\xBB\xBF" + m_whole->tree()->text();
        text.replace('\n', "\r\n");
        const QByteArray part = partText(*reading::topologyOf(text), {QStringLiteral("pg-shard0")});
        QVERIFY(part.startsWith("\xEF\xBB\xBF# A deployment"));
        QCOMPARE(part.count('\n'), part.count("\r\n"));
        QVERIFY(isVerbatim(part, text));
    }

    /// In a real inventory a group that has a cluster of its name stays exactly as it is, and so does all.vars.
    void realClustersStayAsTheyAre()
    {
        REQUIRE_SHARED();
        int clusters = 0;
        for (const QString& file : shared::templates()) {
            const TopologyPtr whole = reading::topology(file);
            QVERIFY2(whole, qPrintable(file));
            for (const ClusterPtr& cluster : whole->clusters())
                clusters += checkCluster(*whole, *cluster, file) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(clusters > 100);
        qInfo("%d clusters cut out", clusters);
    }

    /// All six of ha/citus.yml share one group.
    void realShardsComeAlone()
    {
        REQUIRE_SHARED();
        const TopologyPtr whole = reading::topology(shared::folder() + QStringLiteral("/pigsty/conf/ha/citus.yml"));
        for (const ClusterPtr& cluster : whole->clusters()) {
            if (cluster->module != Module::Pgsql)
                continue;
            const auto part = partOf(*whole, {cluster->name});
            QVERIFY2(part, part ? "" : qPrintable(part.error().describe()));
            QCOMPARE((*part)->inventory()->hosts().size(), cluster->instances.size());
            QVERIFY(isVerbatim((*part)->tree()->text(), whole->tree()->text()));
        }
    }

    void manyClustersAreNoTrouble()
    {
        const TopologyPtr whole = reading::topologyOf(generateInventory(300));
        const auto part = partOf(*whole, {QStringLiteral("pg-c00007")});
        QVERIFY(part);
        QCOMPARE((*part)->inventory()->hosts().size(), size_t(3));
    }

private:
    /// Whether the cluster is one to check so.
    bool checkCluster(const Topology& whole, const Cluster& cluster, const QString& file)
    {
        const yaml::Value before = whole.tree()->root().value();
        const auto part = partOf(whole, {cluster.name});
        if (!part) {
            qWarning() << file << cluster.name << part.error().describe();
            QTest::qFail("refused", __FILE__, __LINE__);
            return false;
        }
        if (cluster.group != cluster.name || cluster.instances.size() != size_t(hostsOf(whole, cluster.group).size()))
            return false;
        const yaml::Value after = (*part)->tree()->root().value();
        const auto partsOf = [](const yaml::Value& root) { return root.find(u"all"); };
        const bool same = *partsOf(after)->find(u"vars") == *partsOf(before)->find(u"vars") &&
                          partsOf(after)->find(u"children")->members().size() == 1 &&
                          *partsOf(after)->find(u"children")->find(cluster.group) ==
                              *partsOf(before)->find(u"children")->find(cluster.group) &&
                          isVerbatim((*part)->tree()->text(), whole.tree()->text());
        if (!same)
            QTest::qFail(qPrintable(file + u' ' + cluster.name), __FILE__, __LINE__);
        return true;
    }

    TopologyPtr m_whole;
};

QTEST_GUILESS_MAIN(InventoryPartTest)
#include "inventorypart.moc"
