#include "core/design/templates.h"
#include "core/drill/drill.h"
#include "tests/cli/pigpen.h"
#include "tests/drill/drilled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pigpen;

namespace {

QByteArray sandbox()
{
    return templates::text(QStringLiteral("sandbox"));
}

program::Outcome drilling(const char* words, const QByteArray& text = sandbox())
{
    return program::run(QStringList{QStringLiteral("drill"), QStringLiteral("-")} +
                            QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts),
                        text);
}

QJsonObject json(const char* words, const QByteArray& text = sandbox())
{
    return QJsonDocument::fromJson(drilling((QByteArray(words) + " --format json").constData(), text).out).object();
}

QJsonObject named(const QJsonObject& document, const char* list, const char* name, const char* key = "name")
{
    for (const QJsonValue& each : document[QLatin1String(list)].toArray())
        if (each[QLatin1String(key)].toString() == QLatin1String(name))
            return each.toObject();
    return {};
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue& each : list.toArray())
        all << each.toString();
    return all;
}

const QByteArray zoned = "all:\n"
                         "  children:\n"
                         "    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1, zone: east } } }\n"
                         "    pg-a:\n"
                         "      hosts:\n"
                         "        10.10.10.11: { pg_seq: 1, pg_role: primary, zone: west }\n"
                         "        10.10.10.12: { pg_seq: 2, pg_role: replica, zone: east }\n"
                         "      vars: { pg_cluster: pg-a }\n";

} // namespace

/// `pigpen drill`: what it takes, what it prints, and how it ends.
class DrillCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfTheContract();
    void nullWhereThereIsNothing();
    void itTellsWhatTheDrillTells();
    void theExitStatusTellsWhetherSomethingStops_data();
    void theExitStatusTellsWhetherSomethingStops();
    void namesStandForNodes_data();
    void namesStandForNodes();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void nothingAskedForIsWrongUsage_data();
    void nothingAskedForIsWrongUsage();
    void aZoneGoesDown();
    void whatIsNoInventory();
    void textTellsWhatIsTouched();
    void textCountsWhatIsNot();
    void theWeakestPoints();
    void theCapacity();
    void namesCantPassForLines();
    void helpNamesAllOptions();
};

void DrillCommandTest::theKeysOfTheContract()
{
    const auto outcome = drilling("--down 10.10.10.11 --format json");
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.startsWith(R"({"down": ["10.10.10.11"], "clusters": [{"name": )"));
    const QJsonObject document = json("--down 10.10.10.11");
    const QJsonObject cluster = named(document, "clusters", "pg-test");
    QCOMPARE(cluster[QLatin1String("state")].toString(), QStringLiteral("degraded"));
    QCOMPARE(cluster[QLatin1String("module")].toString(), QStringLiteral("pgsql"));
    QCOMPARE(cluster[QLatin1String("primary")].toString(), QStringLiteral("pg-test-1"));
    QCOMPARE(cluster[QLatin1String("successor")].toString(), QStringLiteral("pg-test-2"));
    QCOMPARE(texts(cluster[QLatin1String("candidates")]).join(u' '), QStringLiteral("pg-test-2 pg-test-3"));
    QCOMPARE(texts(cluster[QLatin1String("lost")]).join(u' '), QStringLiteral("pg-test-1"));
    const QJsonObject service = named(document, "services", "pg-test-primary");
    QCOMPARE(service[QLatin1String("state")].toString(), QStringLiteral("ok"));
    QCOMPARE(texts(service[QLatin1String("members")]).join(u' '), QStringLiteral("pg-test-2"));
    const QJsonObject quorum = named(document, "quorums", "etcd", "cluster");
    QCOMPARE(quorum[QLatin1String("have")].toInt(), 1);
    QCOMPARE(quorum[QLatin1String("need")].toInt(), 1);
    QVERIFY(quorum[QLatin1String("holds")].toBool());
    const QJsonObject vip = named(document, "vips", "pg-test", "cluster");
    QCOMPARE(vip[QLatin1String("from")].toString(), QStringLiteral("10.10.10.11"));
    QCOMPARE(vip[QLatin1String("to")].toString(), QStringLiteral("10.10.10.12"));
    QCOMPARE(named(document, "databases", "test")[QLatin1String("state")].toString(), QStringLiteral("ok"));
    QCOMPARE(named(document, "supports", "failover", "kind")[QLatin1String("state")].toString(), QStringLiteral("ok"));
    QVERIFY(!document.contains(QLatin1String("weakest")) && !document.contains(QLatin1String("capacity")));
}

void DrillCommandTest::nullWhereThereIsNothing()
{
    const QJsonObject document = json("--down 10.10.10.10");
    const QJsonObject etcd = named(document, "clusters", "etcd");
    for (const char* key : {"primary", "successor"})
        QVERIFY(etcd[QLatin1String(key)].isNull());
    QVERIFY(named(document, "clusters", "pg-meta")[QLatin1String("successor")].isNull());
    QVERIFY(named(document, "vips", "pg-meta", "cluster")[QLatin1String("to")].isNull());
    const QJsonObject untouched = json("--down 10.10.10.13");
    QVERIFY(named(untouched, "clusters", "pg-meta")[QLatin1String("remark")].isNull());
}

void DrillCommandTest::itTellsWhatTheDrillTells()
{
    const QJsonObject document = json("--down 10.10.10.10 --down 10.10.10.11,10.10.10.12");
    const drill::Result result = drilled::run(sandbox(), "10 11 12");
    const auto compare = [&](const char* list, const auto& wanted, const auto& name) {
        const QJsonArray array = document[QLatin1String(list)].toArray();
        QCOMPARE(size_t(array.size()), wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(array[qsizetype(i)][QLatin1String("state")].toString(), stateName(wanted[i].state));
            QCOMPARE(array[qsizetype(i)][QLatin1String("name")].toString(), name(wanted[i]));
        }
    };
    compare("clusters", result.clusters, [](const auto& each) { return each.cluster.name; });
    compare("services", result.services, [](const auto& each) { return each.service.name; });
    compare("databases", result.databases, [](const auto& each) { return each.database.name; });
    QCOMPARE(texts(document[QLatin1String("down")]), result.down);
    QCOMPARE(size_t(document[QLatin1String("supports")].toArray().size()), result.supports.size());
}

void DrillCommandTest::theExitStatusTellsWhetherSomethingStops_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("a replica") << QByteArray("--down 10.10.10.13") << 0;
    QTest::newRow("a primary with a successor") << QByteArray("--down 10.10.10.11") << 0;
    QTest::newRow("the node of infra") << QByteArray("--down 10.10.10.10") << 1;
    QTest::newRow("two of three") << QByteArray("--down 10.10.10.12,10.10.10.13") << 1; // the offline service
    QTest::newRow("nobody") << QByteArray("--weakest") << 0;
    QTest::newRow("nobody, and how full") << QByteArray("--capacity") << 0;
}

void DrillCommandTest::theExitStatusTellsWhetherSomethingStops()
{
    QFETCH(QByteArray, words);
    QFETCH(int, status);
    QCOMPARE(drilling(words.constData()).status, status);
    QCOMPARE(drilling((words + " --format json").constData()).status, status);
}

void DrillCommandTest::namesStandForNodes_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("down");
    const auto row = [](const char* words, const char* down) {
        QTest::newRow(words) << QByteArray(words) << QString::fromLatin1(down);
    };
    row("--down 10.10.10.12,10.10.10.11", "10.10.10.11 10.10.10.12");
    row("--down 10.10.10.12 --down 10.10.10.11 --down 10.10.10.11", "10.10.10.11 10.10.10.12");
    row("--down pg-test-2", "10.10.10.12");
    row("--down etcd-1", "10.10.10.10");
    row("--down pg-test", "10.10.10.11 10.10.10.12 10.10.10.13");
    row("--down ,10.10.10.11,", "10.10.10.11");
}

void DrillCommandTest::namesStandForNodes()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, down);
    QCOMPARE(texts(json(words.constData())[QLatin1String("down")]).join(u' '), down);
}

void DrillCommandTest::namesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("near") << QByteArray("--down pg-tset-2") << QByteArray("“pg-tset-2”; is “pg-test-2” meant?");
    QTest::newRow("a near address") << QByteArray("--down 10.10.10.14") << QByteArray("is “10.10.10.1");
    QTest::newRow("far") << QByteArray("--down webserver")
                         << QByteArray("there is no node “webserver”; “pigpen show” lists them");
    QTest::newRow("one of several") << QByteArray("--down 10.10.10.11,nobody") << QByteArray("“nobody”");
    QTest::newRow("a database") << QByteArray("--down pg-test.test") << QByteArray("there is no node “pg-test.test”");
    QTest::newRow("a zone of none") << QByteArray("--zone east")
                                    << QByteArray("no node stands in a zone “east”; give nodes a variable “zone”");
}

void DrillCommandTest::namesThatAreNone()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, wanted);
    const auto outcome = drilling(words.constData());
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(wanted), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void DrillCommandTest::nothingAskedForIsWrongUsage_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char* words :
         {"", "--format json", "--down ,", "--down=", "--format xml --weakest", "--weakest more", "--up x"})
        QTest::newRow(words) << QByteArray(words);
}

void DrillCommandTest::nothingAskedForIsWrongUsage()
{
    QFETCH(QByteArray, words);
    const auto outcome = drilling(words.constData());
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains("usage: pigpen drill FILE [--down NODE"));
    QVERIFY(outcome.out.isEmpty());
}

void DrillCommandTest::aZoneGoesDown()
{
    QCOMPARE(texts(json("--zone east", zoned)[QLatin1String("down")]).join(u' '),
             QStringLiteral("10.10.10.1 10.10.10.12"));
    QCOMPARE(texts(json("--zone west --down etcd-1", zoned)[QLatin1String("down")]).join(u' '),
             QStringLiteral("10.10.10.1 10.10.10.11"));
    QCOMPARE(texts(json("--zone west --zone east", zoned)[QLatin1String("down")]).size(), 3);
    const auto near = drilling("--zone wets", zoned);
    QCOMPARE(near.status, 2);
    QVERIFY(near.err.contains("is “west” meant?"));
    QVERIFY(drilling("--zone north-by-northwest", zoned).err.contains("; there are east, west\n"));
}

void DrillCommandTest::whatIsNoInventory()
{
    QCOMPARE(drilling("--down 10.10.10.11", "").status, 3);
    QCOMPARE(drilling("--down 10.10.10.11", "a: [").status, 3);
}

void DrillCommandTest::textTellsWhatIsTouched()
{
    const QByteArray text = drilling("--down 10.10.10.10,10.10.10.11").out;
    QVERIFY(text.startsWith("Gone: 10.10.10.10 (pg-meta-1), 10.10.10.11 (pg-test-1)\n\n"));
    const QString flat = QString::fromUtf8(text).simplified();
    for (const char* wanted :
         {"pg-test pgsql down pg-test-1 nobody takes over: etcd has no majority", "pg-test-primary down",
          "pg-meta.meta unreachable", "pg-test.test read-only", "etcd lost 0 of 1 members 1",
          "10.10.10.3/24 pg-test 10.10.10.11 nobody", "monitoring down infra gone: infra-1"})
        QVERIFY2(flat.contains(QLatin1String(wanted)), wanted);
    QVERIFY(!flat.contains(QLatin1String("pg-test-replica"))); // it goes on
    for (const QByteArray& line : text.split('\n'))
        QVERIFY(!line.endsWith(' '));
    QVERIFY(drilling("--down pg-test-2,pg-test-3").out.contains("on backups  pg-test-1"));
}

void DrillCommandTest::textCountsWhatIsNot()
{
    const QByteArray text = drilling("--down 10.10.10.13").out;
    QVERIFY(text.endsWith("\nAs before: clusters 4 of 5, services 7 of 8, databases 2 of 2\n"));
    QVERIFY(!text.contains("pg-meta"));
}

void DrillCommandTest::theWeakestPoints()
{
    const QJsonObject weakest = json("--weakest")[QLatin1String("weakest")].toObject();
    const QJsonObject first = weakest[QLatin1String("singles")][0].toObject();
    QCOMPARE(texts(first[QLatin1String("nodes")]).join(u' '), QStringLiteral("10.10.10.10"));
    QCOMPARE(first[QLatin1String("services")].toInt(), 4);
    QCOMPARE(first[QLatin1String("databases")].toInt(), 1);
    QCOMPARE(first[QLatin1String("clusters")].toInt(), 4);
    QCOMPARE(first[QLatin1String("stopped")].toArray().size(), 9);
    QVERIFY(!first.contains(QLatin1String("only")));
    const QJsonObject pair = weakest[QLatin1String("pairs")][0].toObject();
    QCOMPARE(texts(pair[QLatin1String("nodes")]).size(), 2);
    QVERIFY(!pair[QLatin1String("only")].toArray().isEmpty());
    const QByteArray text = drilling("--weakest").out;
    QVERIFY(text.startsWith("ONE NODE     SERVICES  DATABASES  CLUSTERS  STOPS\n10.10.10.10  4"));
    QVERIFY(text.contains("\nTWO NODES"));
    const QByteArray safe =
        drilling("--weakest",
                 "all: { children: { web: { hosts: { 10.10.10.1: {}, 10.10.10.2: {}, 10.10.10.3: {} } } } }")
            .out;
    QCOMPARE(safe, QByteArray("ONE NODE: none stops anything\n\nTWO NODES: none stops anything\n"));
}

void DrillCommandTest::theCapacity()
{
    const QJsonObject capacity = json("--capacity", zoned)[QLatin1String("capacity")].toObject();
    QCOMPARE(named(capacity, "nodes", "10.10.10.12", "address")[QLatin1String("zone")].toString(),
             QStringLiteral("east"));
    QCOMPARE(named(capacity, "zones", "east", "zone")[QLatin1String("nodes")].toInt(), 2);
    QCOMPARE(named(capacity, "clusters", "pg-a")[QLatin1String("zones")].toArray().size(), 2);
    QVERIFY(capacity[QLatin1String("colocations")].toArray().isEmpty());
    const QString text = QString::fromUtf8(drilling("--capacity", zoned).out).simplified();
    QVERIFY(text.contains(QStringLiteral("ZONE NODES INSTANCES east 2 2 west 1 1")));
    QVERIFY(text.contains(QStringLiteral("pg-a east 1, west 1")));
    QVERIFY(!drilling("--capacity").out.contains("BY ZONE")); // nothing tells zones there
    QVERIFY(drilling("--capacity").out.contains("the primary pg-meta-1 shares the node with"));
}

void DrillCommandTest::namesCantPassForLines()
{
    const QByteArray text = "all: { children: { web: { hosts: { 10.10.10.1: { nodename: \"a\\nEVIL\" } }, vars: { "
                            "node_cluster: \"w\\nEVIL\" } } } }";
    for (const char* words : {"--down 10.10.10.1", "--weakest", "--capacity"})
        QVERIFY2(!drilling(words, text).out.contains("\nEVIL"), words);
}

void DrillCommandTest::helpNamesAllOptions()
{
    const QByteArray help = drilling("--help").out;
    for (const char* option : {"--down", "--zone", "--weakest", "--capacity", "--format"})
        QVERIFY2(help.contains(option), option);
    QVERIFY(program::run({QStringLiteral("--help")}).out.contains("what still works when nodes are gone"));
}

QTEST_GUILESS_MAIN(DrillCommandTest)
#include "drillcommand.moc"
