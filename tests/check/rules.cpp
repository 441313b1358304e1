#include "core/check/check.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace pigpen;

namespace {

TopologyPtr topologyOf(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return {};
    const auto inventory = Inventory::read(*tree);
    return inventory ? Topology::derive(*inventory) : TopologyPtr();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "RULE line", sorted as the checks sort.
QStringList found(const TopologyPtr& topology)
{
    QStringList lines;
    for (const check::Finding& finding : check::check(topology))
        lines << QStringLiteral("%1 %2")
                     .arg(finding.rule)
                     .arg(finding.place ? topology->tree()->place(finding.place).line : 0);
    return lines;
}

/// A sound inventory, whose etcd and pgsql parts a test may replace.
QByteArray inventory(const QByteArray& clusters, const QByteArray& globals = {})
{
    return "all:\n  children:\n" + clusters + "  vars:\n    admin_ip: 10.0.0.1\n" + globals;
}

} // namespace

/// Each rule on an inventory that breaks it and on one that nearly does.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("clusters");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* expected, const char* clusters) {
            QTest::newRow(name) << QByteArray(clusters) << QString::fromLatin1(expected);
        };
        row("sound", "", "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a } }\n");

        row("no primary", "PG-PRIMARY-COUNT 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }, vars: { pg_cluster: a } }\n");
        row("two primaries", "PG-PRIMARY-COUNT 6",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_seq: 2, pg_role: primary }\n      vars: { pg_cluster: a }\n");
        row("a standby leader is one primary", "",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a } }\n"
            "    b: { hosts: { 10.0.0.2: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.1 } }, vars: { "
            "pg_cluster: b } }\n");

        row("no role", "PG-ROLE-MISSING 5",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1 }\n"
            "        10.0.0.2: { pg_seq: 2, pg_role: primary }\n      vars: { pg_cluster: a }\n");
        row("a role from the group", "",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1 } }, vars: { pg_cluster: a, pg_role: primary } }\n");
        row("an unknown role", "PG-ROLE-UNKNOWN 6",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_seq: 2, pg_role: slave }\n      vars: { pg_cluster: a }\n");
        row("all five roles", "",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_seq: 2, pg_role: replica }\n        10.0.0.3: { pg_seq: 3, pg_role: offline }\n"
            "        10.0.0.4: { pg_seq: 4, pg_role: standby }\n        10.0.0.5: { pg_seq: 5, pg_role: delayed }\n"
            "      vars: { pg_cluster: a }\n");

        row("an upstream nowhere", "PG-UPSTREAM-UNKNOWN 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary, pg_upstream: 10.9.9.9 } }, vars: { "
            "pg_cluster: a } }\n");
        row("an upstream that is a node without PostgreSQL", "PG-UPSTREAM-UNKNOWN 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.2 } }, vars: { "
            "pg_cluster: a } }\n    infra: { hosts: { 10.0.0.2: { infra_seq: 1 } } }\n");
        row("an upstream of its own", "PG-UPSTREAM-UNKNOWN 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.1 } }, vars: { "
            "pg_cluster: a } }\n");
        row("a cascade", "",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_seq: 2, pg_role: replica, pg_upstream: 10.0.0.1 }\n"
            "      vars: { pg_cluster: a }\n");

        row("no number", "SEQ-MISSING 5",
            "    a:\n      hosts:\n        10.0.0.1: { pg_role: primary }\n      vars: { pg_cluster: a }\n");
        row("a number in words", "SEQ-NUMBER 5",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: one, pg_role: primary }\n"
            "      vars: { pg_cluster: a }\n");
        row("a negative number", "SEQ-NUMBER 3",
            "    etcd: { hosts: { 10.0.0.1: { etcd_seq: -1 } }, vars: { etcd_cluster: etcd } }\n");
        row("a number in quotes, and nought", "",
            "    etcd: { hosts: { 10.0.0.1: { etcd_seq: '0' } }, vars: { etcd_cluster: etcd } }\n"
            "    infra: { hosts: { 10.0.0.1: { infra_seq: 0 } } }\n");
        row("a repeated pg_seq", "SEQ-DUPLICATE 6",
            "    a:\n      hosts:\n        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_seq: 1, pg_role: replica }\n      vars: { pg_cluster: a }\n");
        row("a repeated etcd_seq", "SEQ-DUPLICATE 6",
            "    etcd:\n      hosts:\n        10.0.0.1: { etcd_seq: 1 }\n        10.0.0.2: { etcd_seq: 1 }\n"
            "        10.0.0.3: { etcd_seq: 2 }\n      vars: { etcd_cluster: etcd }\n");
        row("one number in two clusters of a group", "",
            "    a:\n      hosts:\n        10.0.0.1: { pg_cluster: a1, pg_seq: 1, pg_role: primary }\n"
            "        10.0.0.2: { pg_cluster: a2, pg_seq: 1, pg_role: primary }\n");
        row("redis processes share their node's number", "",
            "    r: { hosts: { 10.0.0.1: { redis_node: 1, redis_instances: { 6379: {}, 6380: {} } } }, vars: { "
            "redis_cluster: r } }\n");

        row("a name with a dot", "CLUSTER-NAME 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a.b } }\n");
        row("a name with an underscore", "CLUSTER-NAME 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a_b } }\n");
        row("the name root", "CLUSTER-NAME 3",
            "    root: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: root } }\n");
        row("a name with hyphens, digits and capitals", "",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: Pg-2-a } }\n");

        row("a cluster in two groups", "CLUSTER-SPLIT 4",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a } }\n"
            "    b: { hosts: { 10.0.0.2: { pg_seq: 2, pg_role: replica } }, vars: { pg_cluster: a } }\n");
        row("a cluster in two children of one group", "",
            "    p:\n      vars: { pg_cluster: p }\n      children:\n"
            "        a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } } }\n"
            "        b: { hosts: { 10.0.0.2: { pg_seq: 2, pg_role: replica } } }\n");

        row("two etcd members", "ETCD-EVEN 3",
            "    etcd: { hosts: { 10.0.0.1: { etcd_seq: 1 }, 10.0.0.2: { etcd_seq: 2 } }, vars: { etcd_cluster: etcd "
            "} }\n");
        row("three etcd members", "",
            "    etcd: { hosts: { 10.0.0.1: { etcd_seq: 1 }, 10.0.0.2: { etcd_seq: 2 }, 10.0.0.3: { etcd_seq: 3 } "
            "}, vars: { etcd_cluster: etcd } }\n");

        row("a VIP of two clusters", "VIP-SHARED 4",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a, pg_vip_enabled: "
            "true, pg_vip_address: 10.0.0.9/24 } }\n"
            "    b: { hosts: { 10.0.0.2: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: b, pg_vip_enabled: "
            "true, pg_vip_address: 10.0.0.9/16 } }\n");
        row("a VIP that is disabled", "",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a, pg_vip_enabled: "
            "true, pg_vip_address: 10.0.0.9/24 } }\n"
            "    b: { hosts: { 10.0.0.2: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: b, pg_vip_enabled: "
            "false, pg_vip_address: 10.0.0.9/24 } }\n");
        row("a VIP that is a node", "VIP-IS-NODE 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a, pg_vip_enabled: "
            "true, pg_vip_address: 10.0.0.1/24 } }\n");

        row("an impossible address", "HOST-ADDRESS 3", "    infra: { hosts: { 999.0.0.1: { infra_seq: 1 } } }\n");
        row("an address of three numbers", "HOST-ADDRESS 3", "    infra: { hosts: { 10.0.0: { infra_seq: 1 } } }\n");
        row("the highest address", "", "    infra: { hosts: { 255.255.255.255: { infra_seq: 1 } } }\n");

        row("a misspelt parameter of a group", "PARAM-MISSPELT 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a, pg_databaes: [] } "
            "}\n");
        row("a misspelt parameter of a host", "PARAM-MISSPELT 3",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary, pg_offline_qeury: true } }, vars: { "
            "pg_cluster: a } }\n");
        row("a variable of one's own", "",
            "    a: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: a, my_own_note: x } "
            "}\n");

        row("a key twice", "KEY-DUPLICATE 7",
            "    a:\n      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }\n"
            "      vars:\n        pg_cluster: a\n        pg_cluster: a\n");
    }

    void finds()
    {
        QFETCH(QByteArray, clusters);
        QFETCH(QString, expected);
        const TopologyPtr topology = topologyOf(inventory(clusters));
        QVERIFY(topology);
        QCOMPARE(found(topology).join(QStringLiteral(", ")), expected);
        m_fired.insert(expected.section(u' ', 0, 0));
    }

    void everyRuleFiredOnce()
    {
        for (const check::Rule& rule : check::rules())
            QVERIFY2(m_fired.contains(QString::fromLatin1(rule.id)), rule.id);
    }

    void tenFaultsInOneFile()
    {
        const TopologyPtr topology =
            topologyOf(contentOf(shared::source(QStringLiteral("tests/check/samples/ten-faults.yml"))));
        QVERIFY(topology);
        const QStringList lines = found(topology);
        qInfo().noquote() << lines.join(u'\n');
        for (const char* rule : {"ETCD-EVEN 9", "SEQ-DUPLICATE 14", "PG-PRIMARY-COUNT 21", "SEQ-DUPLICATE 22",
                                 "HOST-ADDRESS 22", "PARAM-MISSPELT 25", "PG-UPSTREAM-UNKNOWN 31", "VIP-SHARED 35",
                                 "PG-PRIMARY-COUNT 37", "CLUSTER-SPLIT 52"})
            QVERIFY2(lines.contains(QString::fromLatin1(rule)), rule);
        QCOMPARE(lines.size(), 10);
    }

    void ownTemplatesAreSound()
    {
        const QDir folder(QStringLiteral(":/templates"));
        QVERIFY(folder.entryList().size() >= 8);
        for (const QString& name : folder.entryList()) {
            const TopologyPtr topology = topologyOf(contentOf(folder.filePath(name)));
            QVERIFY2(topology, qPrintable(name));
            QVERIFY2(found(topology).isEmpty(), qPrintable(name + found(topology).join(u' ')));
        }
    }

    void realInventoriesHaveNoFalseErrors()
    {
        REQUIRE_SHARED();
        for (const QString& path : shared::templates()) {
            const TopologyPtr topology = topologyOf(contentOf(path));
            QVERIFY2(topology, qPrintable(path));
            for (const check::Finding& finding : check::check(topology)) {
                const QString line = QStringLiteral("%1:%2: %3 [%4]")
                                         .arg(QDir(shared::folder()).relativeFilePath(path))
                                         .arg(topology->tree()->place(finding.place).line)
                                         .arg(finding.message, finding.rule);
                qInfo().noquote() << line;
                QVERIFY2(finding.severity != check::Severity::Error, qPrintable(line));
            }
        }
    }

private:
    QSet<QString> m_fired;
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules.moc"
