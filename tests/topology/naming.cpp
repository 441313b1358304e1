#include "core/topology/naming.h"
#include "core/topology/catalogue.h"

#include <QTest>

using namespace pigpen;

/// Names and parameters, as FACTS.md gives them.
class Naming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheFacts()
    {
        const auto pg = QStringLiteral("pg-test");
        QCOMPARE(naming::instance(pg, QStringLiteral("1")), QStringLiteral("pg-test-1"));
        QCOMPARE(naming::service(pg, QStringLiteral("primary")), QStringLiteral("pg-test-primary"));
        QCOMPARE(naming::redisInstance(QStringLiteral("redis-ms"), QStringLiteral("1"), QStringLiteral("6379")),
                 QStringLiteral("redis-ms-1-6379"));
        QCOMPARE(naming::minioNode(QStringLiteral("minio"), QStringLiteral("1")), QStringLiteral("minio-1.pigsty"));
        QCOMPARE(naming::database(QStringLiteral("pg-test-1"), QStringLiteral("test")),
                 QStringLiteral("pg-test-1.test"));
        QCOMPARE(naming::defaultCluster(Module::Etcd), QStringLiteral("etcd"));
        QCOMPARE(naming::defaultCluster(Module::Infra), QStringLiteral("infra"));
        QCOMPARE(naming::defaultCluster(Module::Node), QStringLiteral("nodes"));
        QCOMPARE(naming::defaultCluster(Module::Pgsql), QString());
        QCOMPARE(naming::seqVariable(Module::Kafka), QStringLiteral("kafka_seq"));
    }

    void clusterNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        const auto row = [](const QString& name, bool valid) { QTest::newRow(qPrintable(name)) << name << valid; };
        row(QStringLiteral("pg-test"), true);
        row(QStringLiteral("PG1"), true);
        row(QStringLiteral("7"), true);
        row(QString(), false);
        row(QStringLiteral("root"), false);
        row(QStringLiteral("pg.test"), false);
        row(QStringLiteral("pg_test"), false);
        row(QStringLiteral("-pg"), false);
        row(QStringLiteral("pg-"), false);
        row(QStringLiteral("pgé"), false);
        row(QString(64, u'a'), false);
    }
    void clusterNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        QCOMPARE(naming::isClusterName(name), valid);
    }

    void nodeNames()
    {
        const auto name = QStringLiteral("box");
        const auto pg = QStringLiteral("pg-test-1");
        const auto address = QStringLiteral("10.10.10.11");
        QCOMPARE(naming::node(name, true, pg, address), name);
        QCOMPARE(naming::node({}, true, pg, address), pg);
        QCOMPARE(naming::node({}, false, pg, address), address);
        QCOMPARE(naming::node({}, true, {}, address), address);
    }

    void parametersAreKnown()
    {
        QVERIFY(catalogue::parameters().size() > 350);
        const catalogue::Parameter* const port = catalogue::find(u"pg_port");
        QVERIFY(port != nullptr);
        QCOMPARE(port->module, QStringLiteral("PGSQL"));
        QCOMPARE(port->type, QStringLiteral("port"));
        QCOMPARE(*port->fallback, yaml::Value(5432));
        QCOMPARE(catalogue::fallback(u"pg_default_services").items().size(), size_t(4));
        QVERIFY(catalogue::find(u"pg_seq") != nullptr && !catalogue::find(u"pg_seq")->fallback);
        QVERIFY(catalogue::find(u"nothing") == nullptr);
        QVERIFY(catalogue::fallback(u"nothing").isNull());
    }

    void misspeltParametersAreRecognised_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* written, const char* meant) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(meant);
        };
        row("pg_databaes", "pg_databases");
        row("pg_user", "pg_users");
        row("pg_clsuter", "pg_cluster");
        row("pg_vip_adress", "pg_vip_address");
        row("pg_users", "");
        row("my_own_variable", "");
        row("x", "");
        row("pg_exporter_prot", "pg_exporter_port");
    }
    void misspeltParametersAreRecognised()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QCOMPARE(catalogue::nearest(written), meant);
        QVERIFY(catalogue::nearest(QString(100'000, u'p')).isEmpty());
    }
};

QTEST_APPLESS_MAIN(Naming)
#include "naming.moc"
