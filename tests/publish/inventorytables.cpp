#include "core/publish/inventory/forms.h"
#include "core/publish/inventory/hostsfile.h"
#include "tests/publish/reading.h"
#include "tests/support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace pigpen;

#define REQUIRE_PYTHON()                                                                                               \
    if (python().isEmpty())                                                                                            \
    QSKIP("python3 is not installed: nothing reads the tables")

namespace {

QString sandbox()
{
    return shared::source(QStringLiteral("resources/templates/sandbox.yml"));
}

/// Names that would do something where they are not written with care.
QByteArray hostile()
{
    return "all:\n"
           "  children:\n"
           "    bad:\n"
           "      hosts:\n"
           "        10.0.0.1: { pg_seq: 1, pg_role: primary, nodename: \"=HYPERLINK(\\\"http://x\\\")\" }\n"
           "        10.0.0.2: { pg_seq: 2, pg_role: replica, nodename: \"a\\n10.6.6.6 evil.example\" }\n"
           "        10.0.0.3: { pg_seq: 3, pg_role: replica, nodename: \"a b # c\" }\n"
           "        not.an.address: { pg_seq: 4, pg_role: replica, nodename: fine }\n"
           "      vars:\n"
           "        pg_cluster: \"bad\\u2028name\\r\\n10.6.6.6 evil.example\"\n"
           "        pg_vip_enabled: true\n"
           "        pg_vip_address: \"10.0.0.9\\n10.6.6.6 evil/24\"\n"
           "        pg_services: [{ name: '@x, \"y\"', port: 5444, selector: '[]', dest: postgres }]\n";
}

/// Empty where it is not installed.
QString python()
{
    return QStandardPaths::findExecutable(QStringLiteral("python3"));
}

/// A file like /etc/hosts as a resolver reads it: names to addresses, the first one wins.
QHash<QString, QString> resolved(const QByteArray& hosts)
{
    QHash<QString, QString> addresses;
    for (const QByteArray& line : hosts.split('\n')) {
        const QStringList words = QString::fromUtf8(line).section(u'#', 0, 0).simplified().split(u' ');
        for (const QString& name : words.mid(1))
            if (!addresses.contains(name))
                addresses.insert(name, words.front());
    }
    return addresses;
}

} // namespace

/// Forms for people, spreadsheets and resolvers.
class InventoryTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = reading::topology(sandbox());
        m_hostile = reading::topologyOf(hostile());
        QVERIFY(m_sandbox && m_hostile);
    }

    void csvHoldsAllThreeKinds()
    {
        REQUIRE_PYTHON();
        const QJsonArray rows = read(toCsv(*m_sandbox, CsvTable::All));
        QVERIFY(rows.size() > 10);
        QHash<QString, int> kinds;
        for (const auto& row : rows) {
            QCOMPARE(row.toArray().size(), rows[0].toArray().size());
            ++kinds[row[0].toString()];
        }
        size_t instances = 0;
        size_t services = 0;
        for (const ClusterPtr& cluster : m_sandbox->clusters()) {
            instances += cluster->instances.size();
            services += cluster->services.size();
        }
        QCOMPARE(kinds.value(QStringLiteral("node")), int(m_sandbox->nodes().size()));
        QCOMPARE(kinds.value(QStringLiteral("instance")), int(instances));
        QCOMPARE(kinds.value(QStringLiteral("service")), int(services));
    }

    void csvOfOneKindHasItsOwnColumns()
    {
        QCOMPARE(toCsv(*m_sandbox, CsvTable::Nodes, {QStringLiteral("pg-test")}),
                 QByteArray("name,address,cluster,groups,instances\r\n"
                            "pg-test-1,10.10.10.11,pg-test,pg-test,pg-test-1\r\n"
                            "pg-test-2,10.10.10.12,pg-test,pg-test,pg-test-2\r\n"
                            "pg-test-3,10.10.10.13,pg-test,pg-test,pg-test-3\r\n"));
        QCOMPARE(toCsv(*m_sandbox, CsvTable::Instances, {QStringLiteral("etcd")}),
                 QByteArray("name,address,cluster,module,seq,role,port,upstream\r\n"
                            "etcd-1,10.10.10.10,etcd,etcd,1,,2379,\r\n"));
        const QByteArray services = toCsv(*m_sandbox, CsvTable::Services, {QStringLiteral("pg-test")});
        QVERIFY2(services.contains("\r\npg-test-primary,10.10.10.3,pg-test,5433,pgbouncer,/primary,[],,"
                                   "pg-test-1 pg-test-2 pg-test-3,,default\r\n"),
                 services);
    }

    void csvCellsAreNoFormulas()
    {
        REQUIRE_PYTHON();
        for (const CsvTable table : {CsvTable::All, CsvTable::Nodes, CsvTable::Instances, CsvTable::Services})
            for (const auto& row : read(toCsv(*m_hostile, table)))
                for (const auto& cell : row.toArray())
                    QVERIFY2(!QStringView(u"=+-@\t\r\n").contains(cell.toString().left(1)) || cell.toString().isEmpty(),
                             qPrintable(cell.toString()));
        const QByteArray nodes = toCsv(*m_hostile, CsvTable::Nodes);
        QVERIFY2(nodes.contains("\r\n\"'=HYPERLINK(\"\"http://x\"\")\",10.0.0.1,"), nodes);
    }

    void csvKeepsHostileTextInItsCell()
    {
        REQUIRE_PYTHON();
        const QJsonArray rows = read(toCsv(*m_hostile, CsvTable::Nodes));
        QCOMPARE(rows.size(), 1 + int(m_hostile->nodes().size()));
        QCOMPARE(rows[2][0].toString(), QStringLiteral("a\n10.6.6.6 evil.example"));
    }

    void hostsAreGroupedAndAligned()
    {
        const QByteArray text = toHostsFile(*m_sandbox, {QStringLiteral("pg-meta"), QStringLiteral("pg-test")});
        const qsizetype end = text.indexOf("\n\n");
        QVERIFY2(text.startsWith("# Made from an inventory with sha256 "), text);
        QCOMPARE(
            text.mid(end),
            QByteArray("\n\n"
                       "# pg-meta (pgsql)\n"
                       "10.10.10.10  pg-meta-1\n"
                       "10.10.10.2   pg-meta    pg-meta-primary pg-meta-replica pg-meta-default pg-meta-offline\n"
                       "\n"
                       "# pg-test (pgsql)\n"
                       "10.10.10.11  pg-test-1\n"
                       "10.10.10.12  pg-test-2\n"
                       "10.10.10.13  pg-test-3\n"
                       "10.10.10.3   pg-test    pg-test-primary pg-test-replica pg-test-default pg-test-offline\n"));
    }

    void everyNodeAndInstanceIsFound()
    {
        const auto addresses = resolved(toHostsFile(*m_sandbox));
        for (const NodePtr& node : m_sandbox->nodes())
            for (const QString& name : node->instances + QStringList(node->name))
                QCOMPARE(addresses.value(name), node->address);
        QCOMPARE(addresses.value(QStringLiteral("pg-test")), QStringLiteral("10.10.10.3"));
    }

    /// Without a VIP the only node of a cluster has its names; of several nobody knows which is up.
    void withoutVipOnlyASingleNodeHasTheServices()
    {
        const TopologyPtr topology = reading::topologyOf(
            "all: { children: {\n"
            "  pg-one: { hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: pg-one } },\n"
            "  pg-two: { hosts: { 10.0.0.2: { pg_seq: 1, pg_role: primary }, 10.0.0.3: { pg_seq: 2 } },\n"
            "            vars: { pg_cluster: pg-two } } } }\n");
        const auto addresses = resolved(toHostsFile(*topology));
        QCOMPARE(addresses.value(QStringLiteral("pg-one-primary")), QStringLiteral("10.0.0.1"));
        QVERIFY(!addresses.contains(QStringLiteral("pg-two")));
        QVERIFY(!addresses.contains(QStringLiteral("pg-two-primary")));
        QCOMPARE(addresses.value(QStringLiteral("pg-two-2")), QStringLiteral("10.0.0.3"));
    }

    void aNameMeansOneAddress()
    {
        const TopologyPtr topology = reading::topologyOf(
            "all: { children: { nodes: { hosts: {\n"
            "  10.0.0.1: { nodename: twin }, 10.0.0.2: { nodename: Twin }, 10.0.0.3: { nodename: '7' } "
            "} } } }\n");
        const QByteArray text = toHostsFile(*topology);
        QVERIFY2(text.contains("10.0.0.1  twin\n# left out: Twin is the name of 10.0.0.1\n"), text);
        QVERIFY2(text.contains("# left out: 7 is no host name\n"), text);
    }

    void hostileNamesStayInComments()
    {
        const QByteArray text = toHostsFile(*m_hostile);
        const auto addresses = resolved(text);
        for (auto it = addresses.cbegin(); it != addresses.cend(); ++it)
            QVERIFY2(it.value().startsWith(u"10.0.0.") && it.key() != u"evil.example", qPrintable(it.key()));
        for (const char* escaped :
             {"# left out: a\\u000a10.6.6.6 evil.example is no host name\n", "# left out: a b # c is no host name\n",
              "# bad\\u2028name\\u000d\\u000a10.6.6.6", "# left out: not.an.address is no IPv4 address\n"})
            QVERIFY2(text.contains(escaped), text);
        for (const char* separator : {"\r", "\u2028"})
            QVERIFY(!text.contains(separator));
    }

    /// Nothing that can't be told in a form is lost silently: it is refused, with its place.
    void iniSaysWhatItHasNoWordsFor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addRow("encrypted") << QByteArray("all: { vars: { a: !vault x } }") << QStringLiteral("“a”");
        QTest::addRow("not templated") << QByteArray("all: { hosts: { h: { a: [!unsafe x] } } }")
                                       << QStringLiteral("“a”");
        QTest::addRow("no number") << QByteArray("all: { vars: { a: [.nan] } }") << QStringLiteral("“a”");
        QTest::addRow("assignment") << QByteArray("all: { vars: { a=b: 1 } }") << QStringLiteral("“a=b”");
        QTest::addRow("comment") << QByteArray("all: { vars: { '#a': 1 } }") << QStringLiteral("“#a”");
        QTest::addRow("section") << QByteArray("all: { vars: { '[a': [1] } }") << QStringLiteral("“[a”");
        QTest::addRow("line") << QByteArray("all: { vars: { \"a\\nb\": 1 } }") << QStringLiteral("“a\\u000ab”");
        QTest::addRow("group") << QByteArray("a b: { hosts: { h: } }") << QStringLiteral("group “a b”");
        QTest::addRow("group comment") << QByteArray("'#a': { hosts: { h: } }") << QStringLiteral("group “#a”");
        QTest::addRow("host") << QByteArray("all: { hosts: { \"h\\nx\": } }") << QStringLiteral("host “h\\u000ax”");
    }

    void iniSaysWhatItHasNoWordsFor()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, what);
        const TopologyPtr topology = reading::topologyOf(text);
        QVERIFY(topology);
        const auto ini = inventoryAs(QStringLiteral("ini"), *topology);
        QVERIFY(!ini);
        QVERIFY2(ini.error().what.contains(what), qPrintable(ini.error().what));
        QCOMPARE(ini.error().place.line, 1);
        QVERIFY(ini.error().place.column > 1 || text.startsWith('\'') || text.startsWith("a b"));
    }

private:
    /// The rows as Python's own reader of the format sees them.
    static QJsonArray read(const QByteArray& csv)
    {
        QProcess process;
        process.start(python(), {QStringLiteral("-c"),
                                 QStringLiteral("import csv, io, json, sys\n"
                                                "text = sys.stdin.buffer.read().decode()\n"
                                                "rows = csv.reader(io.StringIO(text, newline=''), strict=True)\n"
                                                "print(json.dumps(list(rows)))")});
        process.write(csv);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning() << process.readAllStandardError();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    }

    TopologyPtr m_sandbox;
    TopologyPtr m_hostile;
};

QTEST_GUILESS_MAIN(InventoryTablesTest)
#include "inventorytables.moc"
