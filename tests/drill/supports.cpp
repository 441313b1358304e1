#include "tests/drill/drilled.h"

#include <QTest>

using namespace pigpen;
using drilled::run;
using drilled::support;
using Kind = drill::SupportResult::Kind;

namespace {

const QByteArray sample = R"(all:
  children:
    infra: { hosts: { 10.10.10.1: { infra_seq: 1 }, 10.10.10.2: { infra_seq: 2 } } }
    etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 }, 10.10.10.2: { etcd_seq: 2 }, 10.10.10.3: { etcd_seq: 3 } } }
    minio:
      hosts: { 10.10.10.4: { minio_seq: 1 }, 10.10.10.5: { minio_seq: 2 }, 10.10.10.6: { minio_seq: 3 } }
      vars: { minio_cluster: minio }
    pg-a:
      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary }, 10.10.10.12: { pg_seq: 2, pg_role: replica } }
      vars: { pg_cluster: pg-a }
    pg-b:
      hosts: { 10.10.10.13: { pg_seq: 1, pg_role: primary } }
      vars: { pg_cluster: pg-b }
  vars: { pgbackrest_method: minio }
)";

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(sample.contains(before));
    return QByteArray(sample).replace(before, after);
}

QString remark(const drill::Result& result, Kind kind)
{
    for (const drill::SupportResult& each : result.supports)
        if (each.kind == kind)
            return each.remark;
    return {};
}

} // namespace

/// What all depend on beside their own members.
class SupportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failoverNeedsEtcd()
    {
        QCOMPARE(support(run(sample, ""), Kind::Failover), "ok etcd");
        QCOMPARE(support(run(sample, "3"), Kind::Failover), "degraded etcd");
        QCOMPARE(support(run(sample, "2 3"), Kind::Failover), "down etcd");
        QCOMPARE(support(run(with("    etcd: {", "    other: {").replace("etcd_seq", "x"), ""), Kind::Failover),
                 "down");
    }

    void nobodyAsksForFailoverWithoutPostgres()
    {
        QCOMPARE(support(run("all: { children: { etcd: { hosts: { 10.10.10.1: { etcd_seq: 1 } } } } }", "1"),
                         Kind::Failover),
                 "");
    }

    void backupsInMinioNeedItsDrives()
    {
        QCOMPARE(support(run(sample, ""), Kind::Backups), "ok minio");
        QCOMPARE(support(run(sample, "4"), Kind::Backups), "degraded minio");
        QCOMPARE(support(run(sample, "4 5"), Kind::Backups), "down minio");
        QCOMPARE(remark(run(sample, "4 5"), Kind::Backups),
                 QStringLiteral("minio takes no more backups of pg-a, pg-b"));
        QCOMPARE(support(run(sample, "11"), Kind::Backups), "ok minio");
    }

    void backupsInMinioWithoutMinio()
    {
        const QByteArray text = with("minio_seq", "x").replace("minio_cluster", "node_cluster");
        QCOMPARE(support(run(text, ""), Kind::Backups), "down");
        QCOMPARE(remark(run(text, ""), Kind::Backups),
                 QStringLiteral("there is no minio for the backups of pg-a, pg-b"));
    }

    void localBackupsAreLostWithThePrimary()
    {
        const QByteArray text = with("pgbackrest_method: minio", "pgbackrest_method: local");
        QCOMPARE(support(run(text, ""), Kind::Backups), "ok");
        QCOMPARE(support(run(text, "12"), Kind::Backups), "ok");
        QCOMPARE(support(run(text, "11"), Kind::Backups), "degraded");
        QCOMPARE(remark(run(text, "11"), Kind::Backups),
                 QStringLiteral("gone with the primary's node: the backups of pg-a"));
        QCOMPARE(support(run(text, "11 13"), Kind::Backups), "down");
        QCOMPARE(support(run(text, "4 5"), Kind::Backups), "ok");
    }

    void localIsTheDefault()
    {
        const QByteArray text = with("  vars: { pgbackrest_method: minio }\n", "");
        QCOMPARE(support(run(text, "11"), Kind::Backups), "degraded");
    }

    void eachMethodHasItsRow()
    {
        const QByteArray text =
            with("vars: { pg_cluster: pg-b }", "vars: { pg_cluster: pg-b, pgbackrest_method: local }");
        const drill::Result result = run(text, "13 4 5");
        int rows = 0;
        for (const drill::SupportResult& each : result.supports)
            if (each.kind == Kind::Backups) {
                ++rows;
                QCOMPARE(each.state, drill::State::Down);
                QVERIFY(each.remark.contains(each.cluster ? QStringLiteral("of pg-a") : QStringLiteral("of pg-b")));
            }
        QCOMPARE(rows, 2);
    }

    void whatIsNotBackedUpHereHasNoRow()
    {
        QCOMPARE(support(run(with("pgbackrest_method: minio", "pgbackrest_enabled: false"), ""), Kind::Backups), "");
        const QByteArray elsewhere = with(
            "pgbackrest_method: minio", "pgbackrest_method: minio, pgbackrest_repo: { minio: { type: s3, s3_endpoint: "
                                        "s3.example.com } }");
        QCOMPARE(support(run(elsewhere, "4 5"), Kind::Backups), "");
    }

    void monitoringNeedsOneInfraNode()
    {
        QCOMPARE(support(run(sample, ""), Kind::Monitoring), "ok infra");
        QCOMPARE(support(run(sample, "1"), Kind::Monitoring), "degraded infra");
        QCOMPARE(remark(run(sample, "1"), Kind::Monitoring), QStringLiteral("gone: infra-1"));
        QCOMPARE(support(run(sample, "1 2"), Kind::Monitoring), "down infra");
    }

    void onlyThoseThatMonitorCount()
    {
        for (const char* off : {"vmetrics_enabled: false", "grafana_enabled: false"}) {
            const QByteArray text = with("infra_seq: 2", QByteArray("infra_seq: 2, ") + off);
            QCOMPARE(support(run(text, "2"), Kind::Monitoring), "ok infra");
            QCOMPARE(support(run(text, "1"), Kind::Monitoring), "down infra");
        }
        QCOMPARE(support(run(with("    infra: {", "    other: {").replace("infra_seq", "x"), ""), Kind::Monitoring),
                 "down");
    }

    void dnsIsThatOfInfraNodes()
    {
        QCOMPARE(support(run(sample, "1"), Kind::Dns), "degraded infra");
        QCOMPARE(support(run(sample, "1 2"), Kind::Dns), "down infra");
        QCOMPARE(support(run(with("infra_seq: 2", "infra_seq: 2, dns_enabled: false"), "1"), Kind::Dns), "down infra");
        QCOMPARE(
            support(run(with("  vars: { pgbackrest_method", "  vars: { dns_enabled: false, pgbackrest_method"), ""),
                    Kind::Dns),
            "");
    }

    void remoteInstancesLoseOnlyThoseWhoWatch()
    {
        const QByteArray text =
            with("infra: { hosts: {", "infra: { vars: { pg_exporters: { 20001: { pg_cluster: pg-far, pg_seq: 1, "
                                      "pg_host: db.example.com } } }, hosts: {");
        QCOMPARE(drilled::fate(run(text, "1"), "pg-far"), "ok");
        const drill::Result result = run(text, "1 2");
        QCOMPARE(drilled::fate(result, "pg-far"), "degraded");
        QCOMPARE(drilled::cluster(result, QLatin1String("pg-far")).remark, QStringLiteral("nobody monitors it"));
    }

    void theyStopNothingByThemselves()
    {
        // What is lost with infra's own nodes is infra: no service, no database.
        const drill::Result result = run(sample, "1 2");
        for (const drill::ServiceResult& each : result.services)
            QCOMPARE(each.state, drill::ServiceResult::State::Ok);
        QCOMPARE(drilled::fate(result, "pg-a"), "degraded"); // etcd has lost two of three
    }
};

QTEST_GUILESS_MAIN(SupportsTest)
#include "supports.moc"
