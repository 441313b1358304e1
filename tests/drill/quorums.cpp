#include "core/drill/erasure.h"
#include "core/drill/redisgroups.h"
#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;
using drilled::fate;
using drilled::run;
using drilled::votes;

namespace {

/// A group of members on 10.10.10.11 and up: "etcd_seq: 1", "etcd_seq: 2" …
QByteArray group(const QByteArray& name, const QByteArray& seq, int members, const QByteArray& vars)
{
    QByteArray text = "all:\n  children:\n    " + name + ":\n      hosts:\n";
    for (int i = 1; i <= members; ++i)
        text += "        10.10.10." + QByteArray::number(10 + i) + ": { " + seq + ": " + QByteArray::number(i) + " }\n";
    return text + "      vars: { " + vars + " }\n";
}

QByteArray etcd(int members)
{
    return group("etcd", "etcd_seq", members, "etcd_cluster: etcd");
}

QByteArray minio(int members, const QByteArray& vars)
{
    return group("silo", "minio_seq", members, "minio_cluster: silo, " + vars);
}

const QByteArray kafka = R"(all:
  children:
    kf:
      hosts:
        10.10.10.11: { kafka_seq: 1, kafka_role: controller }
        10.10.10.12: { kafka_seq: 2, kafka_role: controller }
        10.10.10.13: { kafka_seq: 3, kafka_role: combined }
        10.10.10.14: { kafka_seq: 4, kafka_role: broker }
      vars: { kafka_cluster: kf }
)";

} // namespace

/// Who still decides.
class QuorumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void etcdNeedsAMajority_data();
    void etcdNeedsAMajority();
    void learnersHaveNoVote();
    void mysqlNeedsAMajority();
    void kafkaNeedsAMajorityOfControllers();
    void kafkaNeedsABroker();
    void kafkaWithoutRolesIsCombined();
    void minioNeedsDrives_data();
    void minioNeedsDrives();
    void drivesAreCounted();
    void erasureSetsAreThoseOfMinio_data();
    void erasureSetsAreThoseOfMinio();
    void setsOfManyNodesAreLostApart();
    void othersNeedNoQuorum();
};

void QuorumsTest::etcdNeedsAMajority_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("1, all there") << 1 << QByteArray() << QByteArray("1 of 1 members, 1 needed: holds")
                                  << QByteArray("ok");
    QTest::newRow("1, gone") << 1 << QByteArray("11") << QByteArray("0 of 1 members, 1 needed: lost")
                             << QByteArray("down");
    QTest::newRow("2, one gone") << 2 << QByteArray("11") << QByteArray("1 of 2 members, 2 needed: lost")
                                 << QByteArray("down");
    QTest::newRow("3, one gone") << 3 << QByteArray("13") << QByteArray("2 of 3 members, 2 needed: holds")
                                 << QByteArray("degraded");
    QTest::newRow("3, two gone") << 3 << QByteArray("11 13") << QByteArray("1 of 3 members, 2 needed: lost")
                                 << QByteArray("down");
    QTest::newRow("4, two gone") << 4 << QByteArray("11 13") << QByteArray("2 of 4 members, 3 needed: lost")
                                 << QByteArray("down");
    QTest::newRow("5, two gone") << 5 << QByteArray("11 13") << QByteArray("3 of 5 members, 3 needed: holds")
                                 << QByteArray("degraded");
}

void QuorumsTest::etcdNeedsAMajority()
{
    QFETCH(int, members);
    QFETCH(QByteArray, down);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, state);
    const drill::Result result = run(etcd(members), down.constData());
    QCOMPARE(votes(result, "etcd"), wanted);
    QCOMPARE(fate(result, "etcd"), state);
    QCOMPARE(result.stopsSomething(), state == "down");
}

void QuorumsTest::learnersHaveNoVote()
{
    const QByteArray text = etcd(4).replace("etcd_seq: 4 }", "etcd_seq: 4, etcd_learner: true }");
    QCOMPARE(votes(run(text, ""), "etcd"), "3 of 3 members, 2 needed: holds");
    QCOMPARE(votes(run(text, "13 14"), "etcd"), "2 of 3 members, 2 needed: holds");
    QCOMPARE(fate(run(text, "14"), "etcd"), "degraded");
    QCOMPARE(votes(run(text, "12 13"), "etcd"), "1 of 3 members, 2 needed: lost");
}

void QuorumsTest::mysqlNeedsAMajority()
{
    const QByteArray three = group("my", "mysql_seq", 3, "mysql_cluster: my");
    QCOMPARE(votes(run(three, "12"), "my"), "2 of 3 members, 2 needed: holds");
    QCOMPARE(fate(run(three, "12"), "my"), "degraded");
    QCOMPARE(votes(run(three, "12 13"), "my"), "1 of 3 members, 2 needed: lost");
    QCOMPARE(fate(run(three, "12 13"), "my"), "down");
    QCOMPARE(fate(run(group("my", "mysql_seq", 1, "mysql_cluster: my"), "11"), "my"), "down");
}

void QuorumsTest::kafkaNeedsAMajorityOfControllers()
{
    QCOMPARE(votes(run(kafka, ""), "kf"), "3 of 3 controllers, 2 needed: holds");
    QCOMPARE(fate(run(kafka, "14"), "kf"), "degraded");
    QCOMPARE(votes(run(kafka, "14"), "kf"), "3 of 3 controllers, 2 needed: holds");
    QCOMPARE(votes(run(kafka, "11 12"), "kf"), "1 of 3 controllers, 2 needed: lost");
    QCOMPARE(fate(run(kafka, "11 12"), "kf"), "down");
    QCOMPARE(fate(run(kafka, "11 14"), "kf"), "degraded");
}

void QuorumsTest::kafkaNeedsABroker()
{
    // Two controllers of three are there, but nobody who has data.
    const drill::Result result = run(kafka, "13 14");
    QCOMPARE(votes(result, "kf"), "2 of 3 controllers, 2 needed: holds");
    QCOMPARE(fate(result, "kf"), "down");
    QCOMPARE(drilled::cluster(result, QLatin1String("kf")).remark, QStringLiteral("no broker is left"));
}

void QuorumsTest::kafkaWithoutRolesIsCombined()
{
    const QByteArray text = group("kf", "kafka_seq", 3, "kafka_cluster: kf");
    QCOMPARE(votes(run(text, "11"), "kf"), "2 of 3 controllers, 2 needed: holds");
    QCOMPARE(fate(run(text, "11 12"), "kf"), "down");
}

void QuorumsTest::minioNeedsDrives_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QByteArray>("vars");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QByteArray>("wanted");
    const QByteArray one = "minio_data: /data/minio";
    const QByteArray four = "minio_data: '/data{1...4}'";
    const auto row = [](const char* name, int nodes, const QByteArray& vars, const char* down, const char* wanted) {
        QTest::newRow(name) << nodes << vars << QByteArray(down) << QByteArray(wanted);
    };
    row("one node", 1, one, "11", "0 of 1 drives, 1 needed: lost");
    row("one node of four drives", 1, four, "11", "0 of 4 drives, 3 needed: lost");
    row("two of one", 2, one, "11", "1 of 2 drives, 2 needed: lost");
    row("three of one", 3, one, "11", "2 of 3 drives, 2 needed: holds");
    row("three of one, two gone", 3, one, "11 12", "1 of 3 drives, 2 needed: lost");
    row("four of one", 4, one, "11", "3 of 4 drives, 3 needed: holds");
    row("four of one, two gone", 4, one, "11 12", "2 of 4 drives, 3 needed: lost");
    row("four of four", 4, four, "11", "12 of 16 drives, 12 needed: holds");
    row("four of four, two gone", 4, four, "11 12", "8 of 16 drives, 12 needed: lost");
    row("two of four", 2, four, "11", "4 of 8 drives, 5 needed: lost");
    row("more parity was chosen", 4, four + ", minio_extra_vars: 'MINIO_STORAGE_CLASS_STANDARD=\"EC:8\"'", "11 12",
        "8 of 16 drives, 9 needed: lost");
    row("less parity was chosen", 4, four + ", minio_extra_vars: MINIO_STORAGE_CLASS_STANDARD=EC:2", "11",
        "12 of 16 drives, 14 needed: lost");
    row("more parity than data is none", 4, one + ", minio_extra_vars: MINIO_STORAGE_CLASS_STANDARD=EC:9", "11",
        "3 of 4 drives, 3 needed: holds");
}

void QuorumsTest::minioNeedsDrives()
{
    QFETCH(int, nodes);
    QFETCH(QByteArray, vars);
    QFETCH(QByteArray, down);
    QFETCH(QByteArray, wanted);
    const drill::Result result = run(minio(nodes, vars), down.constData());
    QCOMPARE(votes(result, "silo"), wanted);
    QCOMPARE(fate(result, "silo"), wanted.endsWith("holds") ? "degraded" : "down");
}

void QuorumsTest::drivesAreCounted()
{
    QCOMPARE(drill::drivesOf(u"/data/minio"), 1);
    QCOMPARE(drill::drivesOf(u"/data{1...4}"), 4);
    QCOMPARE(drill::drivesOf(u"/data{0...3}"), 4);
    QCOMPARE(drill::drivesOf(u"/shelf{1...2}/disk{01...06}"), 12);
    QCOMPARE(drill::drivesOf(u"/data{4...1}"), 1);
    QCOMPARE(drill::drivesOf(u""), 1);
}

void QuorumsTest::erasureSetsAreThoseOfMinio_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("drives");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("parity");
    // Nodes, drives each, set size and parity: as a table of MinIO's maintainers has them, then larger ones by the
    // rule.
    const int table[][4]{{1, 1, 1, 0},   {1, 4, 4, 2},  {4, 1, 4, 2},   {5, 1, 5, 2},   {6, 1, 6, 3},   {7, 1, 7, 3},
                         {4, 2, 8, 4},   {5, 2, 10, 4}, {6, 2, 12, 4},  {7, 2, 14, 4},  {8, 1, 8, 4},   {9, 1, 9, 4},
                         {16, 1, 16, 4}, {4, 4, 16, 4}, {8, 4, 16, 4},  {16, 4, 16, 4}, {32, 4, 16, 4}, {32, 1, 16, 4},
                         {5, 4, 10, 4},  {6, 4, 12, 4}, {12, 4, 12, 4}, {10, 3, 10, 4}};
    for (const auto& row : table)
        QTest::addRow("%d nodes of %d", row[0], row[1]) << row[0] << row[1] << row[2] << row[3];
}

void QuorumsTest::erasureSetsAreThoseOfMinio()
{
    QFETCH(int, nodes);
    QFETCH(int, drives);
    QFETCH(int, size);
    QFETCH(int, parity);
    QCOMPARE(drill::erasureSetSize(nodes, drives), size);
    QCOMPARE(drill::defaultParity(size), parity);
    // MinIO: reading needs as many drives as there is data, writing one more where parity is half.
    QCOMPARE(drill::writeQuorum(size, parity), size - parity + (size == 2 * parity ? 1 : 0));
}

void QuorumsTest::setsOfManyNodesAreLostApart()
{
    // 32 nodes of one drive are two sets of 16: five nodes of one set are too many, of both together not.
    const QByteArray text = minio(32, "minio_data: /data/minio");
    QCOMPARE(votes(run(text, "11 12 13 14 15"), "silo"), "11 of 16 drives, 12 needed: lost");
    QCOMPARE(votes(run(text, "11 12 13 40 41"), "silo"), "13 of 16 drives, 12 needed: holds");
}

void QuorumsTest::othersNeedNoQuorum()
{
    const drill::Result result = run(group("infra", "infra_seq", 2, "x: 1"), "11");
    QVERIFY(result.quorums.empty());
    QCOMPARE(fate(result, "infra"), "degraded");
    QVERIFY(!result.stopsSomething());
    QCOMPARE(fate(run(group("web", "nodename", 2, "node_cluster: web"), "11 12"), "web"), "down");
}

QTEST_GUILESS_MAIN(QuorumsTest)
#include "quorums.moc"
