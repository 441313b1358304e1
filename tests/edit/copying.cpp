#include "core/check/check.h"
#include "core/edit/verbs.h"
#include "tests/edit/bench.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace pigpen;
using edit::Pasting;

/// Clusters that are copied and pasted: verbatim but for what must be free.
class CopyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsTheTextWithWhatMustBeFree();
    void aCopiedTextStandsAlone();
    void partOfAGroup();
    void aCoordinatorBeginsANewShard();
    void whatMustDifferIsMadeFree();
    void severalAtOnce();
    void intoAnotherInventory();
    void intoAnEmptyInventory();
    void intoBracesAndWithOtherLineBreaks();
    void textThatIsIndented();
    void groupsInGroups();
    void namesAndNodesAsTheUserWants();
    void numbersUsedBeforeAreNotReused();
    void refusals_data();
    void refusals();
    void textThatIsNoCluster_data();
    void textThatIsNoCluster();
    void everyClusterOfEveryTemplate_data();
    void everyClusterOfEveryTemplate();
};

namespace {

QStringList errorsOf(const TopologyPtr& topology)
{
    QStringList errors;
    for (const check::Finding& finding : check::check(topology))
        // docker.yml names all of its nodes at once, which is right as long as there is one.
        if (finding.severity == check::Severity::Error && finding.rule != u"NODENAME-DUPLICATE")
            errors << finding.rule + u": "_qs + finding.message;
    return errors;
}

/// The entities, without what a new name or address changes.
QStringList shapeOf(const Cluster& cluster)
{
    QStringList shape = {moduleName(cluster.module), cluster.mode, cluster.version};
    for (const Instance& instance : cluster.instances)
        shape << u"%1 %2 %3 %4"_qs.arg(instance.seq).arg(instance.role).arg(instance.port).arg(instance.weight);
    for (const Service& service : cluster.services)
        shape << service.shortName + u' ' + QString::number(service.members.size());
    for (const Database& database : cluster.databases)
        shape << database.name + u' ' + database.owner;
    for (const Role& role : cluster.roles)
        shape << role.name;
    return shape;
}

} // namespace

void CopyingTest::aCopyIsTheTextWithWhatMustBeFree()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const edit::Result result = edit::copyCluster(*sandbox, {}, u"pg-app"_qs);
    QCOMPARE(bench::outcome(sandbox, result), QByteArray(R"(+    # the cluster that applications use
+    pg-app2:
+      hosts:
+        10.1.1.14: { pg_seq: 1, pg_role: primary }   # the first
+        10.1.1.15: { pg_seq: 2, pg_role: replica }
+        10.1.1.16: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports
+      vars:
+        pg_cluster: pg-app2            # its name
+        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }]
+        pg_databases:
+          - { name: app ,owner: app }
+          - { name: stats }
+        pg_vip_enabled: true
+        pg_vip_address: 10.1.1.4/24
+
)"));
    QCOMPARE(result->label, u"Paste pg-app2"_qs);
    QCOMPARE(result->notes, QStringList{u"the virtual address 10.1.1.3 becomes 10.1.1.4"_qs});
}

void CopyingTest::aCopiedTextStandsAlone()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const auto text = edit::copyClusters(*sandbox, {u"redis-app"_qs, u"etcd"_qs});
    QVERIFY(text);
    QCOMPARE(*text, QByteArray(R"(etcd: { hosts: { 10.1.1.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }

redis-app:
  hosts:
    10.1.1.12: { redis_node: 1, redis_instances: { 6379: { }, 6380: { replica_of: '10.1.1.12 6379' } } }
  vars: { redis_cluster: redis-app }
)"));
}

void CopyingTest::partOfAGroup()
{
    const TopologyPtr citus = bench::sampleTopology(u"citus.yml"_qs);
    QCOMPARE(bench::outcome(citus, edit::copyCluster(*citus, {}, u"pg-shard1"_qs)), QByteArray(R"(+    pg-shard2:
+      hosts:
+        10.2.0.32: { pg_group: 2, pg_cluster: pg-shard2 ,pg_vip_address: 10.2.0.40/24 ,pg_seq: 1, pg_role: primary }
+        10.2.0.33: { pg_group: 2, pg_cluster: pg-shard2 ,pg_vip_address: 10.2.0.40/24 ,pg_seq: 2, pg_role: replica }
+      vars:
+        pg_mode: citus
+        pg_shard: pg-shard
+        pg_primary_db: citus
+        pg_vip_enabled: true
)"));
}

void CopyingTest::aCoordinatorBeginsANewShard()
{
    const TopologyPtr citus = bench::sampleTopology(u"citus.yml"_qs);
    const auto text = edit::copyClusters(*citus, {u"pg-shard0"_qs, u"pg-shard1"_qs});
    QVERIFY(text);
    const TopologyPtr after = bench::after(citus, edit::pasteClusters(*citus, {}, *text));
    // pg-shard itself is a group, so the next free name of its stem is the shard's.
    for (const int group : {0, 1}) {
        const ClusterPtr cluster = after->cluster(u"pg-shard2%1"_qs.arg(group));
        QVERIFY(cluster);
        QCOMPARE(cluster->shard, u"pg-shard2"_qs);
        QCOMPARE(cluster->shardGroup, group);
        QCOMPARE(cluster->group, u"pg-shard2"_qs);
    }
    QCOMPARE(after->cluster(u"pg-shard20")->vip, u"10.2.0.36/24"_qs);
    QCOMPARE(after->cluster(u"pg-shard21")->vip, u"10.2.0.40/24"_qs);
}

void CopyingTest::whatMustDifferIsMadeFree()
{
    const QByteArray text = R"(all:
  children:
    edge:
      hosts:
        10.4.0.11: { nodename: gate, vip_role: master }
        10.4.0.12: { nodename: edge-2 }
      vars:
        node_cluster: edge
        vip_enabled: true
        vip_address: 10.4.0.9
        vip_vrid: 254
        node_etc_hosts: [ 10.4.0.9 edge.pigsty, 10.4.0.11 gate ]
        remark: ask edge-2
)";
    const TopologyPtr edge = bench::topologyOf(text);
    const edit::Result result = edit::copyCluster(*edge, {}, u"edge"_qs);
    QCOMPARE(bench::outcome(edge, result), QByteArray(R"(+    edge2:
+      hosts:
+        10.4.0.13: { nodename: gate2, vip_role: master }
+        10.4.0.14: { nodename: edge2-2 }
+      vars:
+        node_cluster: edge2
+        vip_enabled: true
+        vip_address: 10.4.0.10
+        vip_vrid: 1
+        node_etc_hosts: [ 10.4.0.10 edge.pigsty, 10.4.0.13 gate2 ]
+        remark: ask edge-2
)"));
    QCOMPARE(result->notes,
             (QStringList{u"the virtual address 10.4.0.9 becomes 10.4.0.10"_qs, u"vip_vrid 254 becomes 1"_qs,
                          u"nodename gate becomes gate2"_qs, u"nodename edge-2 becomes edge2-2"_qs,
                          u"left alone: node_etc_hosts of edge2"_qs}));
}

void CopyingTest::severalAtOnce()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const auto text = edit::copyClusters(*sandbox, {u"pg-app"_qs, u"pg-far"_qs, u"redis-app"_qs, u"redis-watch"_qs});
    QVERIFY(text);
    const edit::Result result = edit::pasteClusters(*sandbox, {}, *text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QVERIFY(result->label.startsWith(u"Paste 4 cluster"_qs)); // the plural is the translation's
    const TopologyPtr after = bench::after(sandbox, result);
    // pg-far's node also carries etcd and others: its copy is a node of its own. 10.1.1.12 and .13 stay shared.
    QCOMPARE(bench::changes(*sandbox, *after),
             (QStringList{u"+pgsql pg-app2: pg-app2-1 primary 10.1.1.14, pg-app2-2 replica 10.1.1.15, pg-app2-3 "
                          "replica 10.1.1.16"_qs,
                          u"+pgsql pg-far2: pg-far2-1 primary 10.1.1.17 10.1.1.14"_qs,
                          u"+redis redis-app2: redis-app2-1-6379 primary 10.1.1.15, redis-app2-1-6380 replica "
                          "10.1.1.15 10.1.1.15 6379"_qs,
                          u"+redis redis-watch2: redis-watch2-1-26379 sentinel 10.1.1.16"_qs}));
    QCOMPARE(after->cluster(u"pg-far2")->upstreamCluster, u"pg-app2"_qs);
    QCOMPARE(after->cluster(u"redis-watch2")->monitors, QStringList{u"redis-app2"_qs});
    QCOMPARE(after->instance(u"redis-app2-1-6380").instance->upstream, u"redis-app2-1-6379"_qs);
}

void CopyingTest::intoAnotherInventory()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const TopologyPtr modules = bench::sampleTopology(u"modules.yml"_qs);
    const auto text = edit::copyClusters(*sandbox, {u"pg-far"_qs});
    // The name is free there and stays; the address is of another subnet; the upstream is not here.
    QCOMPARE(bench::outcome(modules, edit::pasteClusters(*modules, {}, *text)), QByteArray(R"(+    pg-far:
+      hosts: { 10.3.0.18: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }
+      vars: { pg_cluster: pg-far }
)"));
}

void CopyingTest::intoAnEmptyInventory()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const auto text = edit::copyClusters(*sandbox, {u"infra"_qs, u"pg-far"_qs});
    QVERIFY(text);
    const TopologyPtr empty = bench::topologyOf("all:\n  vars:\n    region: default\n");
    QCOMPARE(bench::outcome(empty, edit::pasteClusters(*empty, {}, *text)), QByteArray(R"(+  children:
+    infra:
+      hosts:
+        10.1.1.10: { infra_seq: 1 }
+      vars:
+        pg_exporters:
+          20001: { pg_cluster: pg-rds, pg_seq: 1, pg_host: 10.1.1.11 }
+          20002: { pg_cluster: pg-rds, pg_seq: 2, pg_host: db.example.com }
+    pg-far:
+      hosts: { 10.1.1.10: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.11 } }
+      vars: { pg_cluster: pg-far }
)"));
}

void CopyingTest::intoBracesAndWithOtherLineBreaks()
{
    const QByteArray text = "pg-x:\n  hosts: { 10.9.0.1: { pg_seq: 1, pg_role: primary } } # one\n"
                            "  vars:\n    pg_cluster: pg-x\n";
    const TopologyPtr windows = bench::topologyOf("all:\r\n  children:\r\n    spare:\r\n      hosts: {}\r\n");
    QCOMPARE(bench::applied(windows->tree()->text(), *edit::pasteClusters(*windows, {}, text)),
             windows->tree()->text() +
                 QByteArray("    pg-x:\r\n      hosts: { 10.9.0.1: { pg_seq: 1, pg_role: primary } } # one\r\n"
                            "      vars:\r\n        pg_cluster: pg-x\r\n"));
    const TopologyPtr braces = bench::topologyOf("{\"all\": {\"children\": {\"spare\": {\"hosts\": {}}}}}\n");
    QVERIFY(bench::outcome(braces, edit::pasteClusters(*braces, {}, text)).startsWith("refused: Comments"));
    QCOMPARE(bench::applied(braces->tree()->text(),
                            *edit::pasteClusters(*braces, {}, QByteArray(text).replace(" # one", ""))),
             QByteArray("{\"all\": {\"children\": {\"spare\": {\"hosts\": {}}, pg-x: {hosts: {10.9.0.1: "
                        "{pg_seq: 1, pg_role: primary}}, vars: {pg_cluster: pg-x}}}}}\n"));
}

void CopyingTest::textThatIsIndented()
{
    const TopologyPtr modules = bench::sampleTopology(u"modules.yml"_qs);
    const QByteArray text =
        "      # about it\n      pg-x:\n       hosts:\n         10.3.0.20: { pg_seq: 1 } # one\n"
        "       vars:\n         pg_cluster: pg-x\n         remark: |\n           a\n            b\n";
    QCOMPARE(bench::outcome(modules, edit::pasteClusters(*modules, {}, text)), QByteArray(R"(+    # about it
+    pg-x:
+     hosts:
+       10.3.0.20: { pg_seq: 1 } # one
+     vars:
+       pg_cluster: pg-x
+       remark: |
+         a
+          b
)"));
}

void CopyingTest::groupsInGroups()
{
    const QByteArray nested = "all:\n  children:\n    site:\n      children:\n        pg-x:\n"
                              "          hosts: { 10.9.0.1: { pg_seq: 1, pg_role: primary } }\n"
                              "          vars: { pg_cluster: pg-x }\n      vars: { pg_conf: crit.yml }\n";
    const TopologyPtr below = bench::topologyOf(nested);
    QCOMPARE(bench::outcome(below, edit::copyCluster(*below, {}, u"pg-x"_qs)), QByteArray(R"(+        pg-x2:
+          hosts: { 10.9.0.2: { pg_seq: 1, pg_role: primary } }
+          vars: { pg_cluster: pg-x2 }
)"));
    const TopologyPtr listed =
        bench::topologyOf("all:\n  children:\n    pg-x:\n      hosts: { 10.9.0.1: { pg_seq: 1, pg_role: primary } }\n"
                          "      vars: { pg_cluster: pg-x }\n    site: { children: { pg-x: } }\n");
    const edit::Result result = edit::copyCluster(*listed, {}, u"pg-x"_qs);
    QVERIFY2(result, result ? "" : qPrintable(result.error().what));
    QCOMPARE(result->notes, QStringList{u"pg-x is in the group site, its copy is not"_qs});
    const edit::Result whole = edit::copyCluster(
        *bench::topologyOf(QByteArray(nested)
                               .replace("      vars: { pg_conf: crit.yml }\n", "      vars: { pg_cluster: pg-x }\n")
                               .replace("          vars: { pg_cluster: pg-x }\n", "")),
        {}, u"pg-x"_qs);
    QVERIFY(!whole);
    QCOMPARE(whole.error().what, u"pg-x takes its identity from outside of its group"_qs);
}

void CopyingTest::namesAndNodesAsTheUserWants()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const TopologyPtr after =
        bench::after(sandbox, edit::copyCluster(*sandbox, {}, u"redis-app"_qs, {u"cache"_qs, {u"10.1.1.11"_qs}}));
    QCOMPARE(
        bench::changes(*sandbox, *after),
        QStringList{u"+redis cache: cache-1-6379 primary 10.1.1.11, cache-1-6380 replica 10.1.1.11 10.1.1.11 6379"_qs});
}

void CopyingTest::numbersUsedBeforeAreNotReused()
{
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const TopologyPtr after = bench::after(sandbox, edit::copyCluster(*sandbox, {}, u"pg-far"_qs));
    edit::UsedNumbers used;
    used.note(*after);
    QCOMPARE(edit::copyCluster(*sandbox, used, u"pg-far"_qs)->label, u"Paste pg-far3"_qs);
}

void CopyingTest::refusals_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* reason, const QString& cluster, const QString& name, const QStringList& nodes) {
        QTest::newRow(reason) << cluster << name << nodes << QString::fromLatin1(reason);
    };
    row("there is no cluster pg-none", u"pg-none"_qs, {}, {});
    row("a deployment has one infra cluster, and there is one already", u"infra"_qs, {}, {});
    row("pg-rds is only monitored: it has no group of its own", u"pg-rds"_qs, {}, {});
    row("there is a cluster pg-far already", u"pg-app"_qs, u"pg-far"_qs, {});
    row("\"pg.app\" is no name of a cluster", u"pg-app"_qs, u"pg.app"_qs, {});
    row("the copy has 3 nodes", u"pg-app"_qs, {}, {u"10.1.1.20"_qs});
    row("10.1.1.11 already carries the PostgreSQL instance pg-app-1", u"pg-far"_qs, {}, {u"10.1.1.11"_qs});
    row("10.1.1.3 is a virtual address of the deployment", u"pg-far"_qs, {}, {u"10.1.1.3"_qs});
}

void CopyingTest::refusals()
{
    QFETCH(QString, cluster);
    QFETCH(QString, name);
    QFETCH(QStringList, nodes);
    QFETCH(QString, reason);
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const edit::Result result = edit::copyCluster(*sandbox, {}, cluster, {name, nodes});
    QVERIFY(!result);
    QCOMPARE(result.error().what, reason);
    QVERIFY(!result.error().remedy.isEmpty());
}

void CopyingTest::textThatIsNoCluster_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const auto none = u"this text holds no cluster"_qs;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("prose") << QByteArray("see you tomorrow") << none;
    QTest::newRow("no YAML") << QByteArray("a: [b") << none;
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << none;
    QTest::newRow("variables") << QByteArray("pg_conf: oltp.yml\n") << none;
    QTest::newRow("a host") << QByteArray("10.1.1.11: { pg_seq: 1 }\n") << none;
    QTest::newRow("no hosts") << QByteArray("pg-x: { vars: { pg_cluster: pg-x } }\n") << none;
    QTest::newRow("an alias") << QByteArray("pg-x: { hosts: { 10.1.1.20: *host } }\n") << none;
    QTest::newRow("hosts that are a list")
        << QByteArray("pg-x: { hosts: [ 10.1.1.20 ] }\n") << u"“hosts” of the group “pg-x” is no mapping"_qs;
    QTest::newRow("an inventory") << bench::sample(u"citus.yml"_qs) << u"this text is a whole inventory"_qs;
    QTest::newRow("a host name") << QByteArray("pg-x: { hosts: { db1: { pg_seq: 1 } }, vars: { pg_cluster: pg-x } }\n")
                                 << u"the host db1 is not named by an IPv4 address"_qs;
    QTest::newRow("groups in groups")
        << QByteArray("pg-x: { hosts: { 10.1.1.20: }, children: { pg-y: { hosts: { 10.1.1.21: } } } }\n")
        << u"the group pg-x holds other groups"_qs;
}

void CopyingTest::textThatIsNoCluster()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const TopologyPtr sandbox = bench::sampleTopology(u"sandbox.yml"_qs);
    const edit::Result result = edit::pasteClusters(*sandbox, {}, text);
    QVERIFY(!result);
    QCOMPARE(result.error().what, reason);
    QVERIFY(!result.error().remedy.isEmpty());
}

void CopyingTest::everyClusterOfEveryTemplate_data()
{
    QTest::addColumn<QString>("path");
    const QDir own(shared::source(u"resources/templates"_qs));
    for (const QString& name : own.entryList({u"*.yml"_qs}))
        QTest::newRow(qPrintable(name)) << own.filePath(name);
    if (shared::folder().isEmpty())
        qWarning("../shared is absent: only the built-in templates are copied");
    for (const QString& path : shared::templates())
        QTest::newRow(qPrintable(u"shared "_qs + QFileInfo(path).fileName())) << path;
}

void CopyingTest::everyClusterOfEveryTemplate()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const TopologyPtr before = bench::topologyOf(file.readAll());
    const QStringList errors = errorsOf(before);
    for (const ClusterPtr& cluster : before->clusters()) {
        const edit::Result result = edit::copyCluster(*before, {}, cluster->name);
        const bool hasPlace = cluster->module != Module::Infra && cluster->module != Module::Remote;
        QVERIFY2(result.has_value() == hasPlace,
                 qPrintable(cluster->name + (result ? u" was copied"_qs : u": "_qs + result.error().what)));
        if (!result)
            continue;
        const QByteArray text = bench::applied(before->tree()->text(), *result);
        QVERIFY2(!text.startsWith('!'), text.constData());
        const TopologyPtr after = bench::topologyOf(text);
        const QStringList changes = bench::changes(*before, *after);
        QVERIFY2(std::all_of(changes.begin(), changes.end(), [](const QString& line) { return line.startsWith(u'+'); }),
                 qPrintable(changes.join(u'\n')));
        for (const QString& error : errorsOf(after))
            QVERIFY2(errors.contains(error),
                     qPrintable(result->label + u": "_qs + error + u'\n' +
                                QString::fromUtf8(bench::difference(before->tree()->text(), text))));
        int copies = 0;
        for (const ClusterPtr& copy : after->clusters())
            if (!before->cluster(copy->id()) && shapeOf(*copy) == shapeOf(*cluster))
                ++copies;
        QVERIFY2(copies > 0, qPrintable(result->label + changes.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(CopyingTest)
#include "copying.moc"
