#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;

namespace {

const QByteArray sample = R"(all:
  children:
    etcd:
      hosts: { 10.10.10.1: { etcd_seq: 1 } }
    pg-test:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: replica }
      vars: { pg_cluster: pg-test, pg_vip_enabled: true, pg_vip_address: 10.10.10.100/24 }
    lb:
      hosts:
        10.10.10.21: { nodename: lb-1 }
        10.10.10.22: { nodename: lb-2, vip_role: master }
        10.10.10.23: { nodename: lb-3 }
      vars: { node_cluster: lb, vip_enabled: true, vip_address: 10.10.10.200, vip_vrid: 20 }
)";

/// "10.10.10.11 > 10.10.10.12": who held a cluster's VIP, and who does.
QByteArray moved(const QByteArray& text, const char* down, const char* cluster)
{
    const drill::Result result = drilled::run(text, down);
    for (const drill::VipResult& each : result.vips)
        if (each.cluster.name == QLatin1String(cluster))
            return (each.from + QStringLiteral(" > ") + each.to).toUtf8();
    return "none";
}

} // namespace

/// Who holds a virtual address.
class VipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVipOfItsOwnFollowsTheLeader()
    {
        QCOMPARE(moved(sample, "", "pg-test"), "10.10.10.11 > 10.10.10.11");
        QCOMPARE(moved(sample, "12", "pg-test"), "10.10.10.11 > 10.10.10.11");
        QCOMPARE(moved(sample, "11", "pg-test"), "10.10.10.11 > 10.10.10.12");
        QCOMPARE(moved(sample, "11 12", "pg-test"), "10.10.10.11 > 10.10.10.13");
        QCOMPARE(drilled::run(sample, "").vips.front().address, QStringLiteral("10.10.10.100/24"));
    }

    void withoutALeaderNobodyHoldsIt()
    {
        QCOMPARE(moved(sample, "1 11", "pg-test"), "10.10.10.11 > ");
        QCOMPARE(moved(sample, "1 12", "pg-test"), "10.10.10.11 > ");
        QCOMPARE(moved(sample, "1", "pg-test"), "10.10.10.11 > 10.10.10.11");
        QCOMPARE(moved(sample, "11 12 13", "pg-test"), "10.10.10.11 > ");
    }

    void keepalivedsMasterHoldsThatOfNodes()
    {
        QCOMPARE(moved(sample, "", "lb"), "10.10.10.22 > 10.10.10.22");
        QCOMPARE(moved(sample, "21", "lb"), "10.10.10.22 > 10.10.10.22");
        QCOMPARE(moved(sample, "22", "lb"), "10.10.10.22 > 10.10.10.21");
        QCOMPARE(moved(sample, "22 21", "lb"), "10.10.10.22 > 10.10.10.23");
        QCOMPARE(moved(sample, "22 21 23", "lb"), "10.10.10.22 > ");
    }

    void withoutAMasterTheFirstHoldsIt()
    {
        const QByteArray text = QByteArray(sample).replace(", vip_role: master", "");
        QCOMPARE(moved(text, "", "lb"), "10.10.10.21 > 10.10.10.21");
        QCOMPARE(moved(text, "21", "lb"), "10.10.10.21 > 10.10.10.22");
    }

    void aNodesVipUnderAPostgresClusterIsKeepalivedsToo()
    {
        // Not the leader's: it stays with keepalived's master, whoever leads.
        const QByteArray text =
            QByteArray(sample)
                .replace("pg_vip_enabled: true, pg_vip_address: 10.10.10.100/24",
                         "vip_enabled: true, vip_address: 10.10.10.100, vip_vrid: 9")
                .replace("10.10.10.13: { pg_seq: 3,", "10.10.10.13: { vip_role: master, pg_seq: 3,");
        QCOMPARE(moved(text, "11", "pg-test"), "10.10.10.13 > 10.10.10.13");
        QCOMPARE(moved(text, "13", "pg-test"), "10.10.10.13 > 10.10.10.11");
    }

    void noVipIsNoRow()
    {
        QCOMPARE(moved(QByteArray(sample).replace("pg_vip_enabled: true", "pg_vip_enabled: false"), "11", "pg-test"),
                 "none");
        QCOMPARE(moved(sample, "", "etcd"), "none");
    }
};

QTEST_GUILESS_MAIN(VipsTest)
#include "vips.moc"
