#include "core/topology/entity.h"

#include <QSet>
#include <QTest>

using namespace pigpen;

/// Identities as text: what the sidecar keeps.
class EntityIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        using Kind = EntityId::Kind;
        QTest::addColumn<EntityId>("id");
        QTest::addColumn<QString>("text");
        const auto cluster = QStringLiteral("pg-test");
        QTest::newRow("none") << EntityId() << QString();
        QTest::newRow("cluster") << EntityId::ofCluster(Module::Pgsql, cluster) << QStringLiteral("pgsql/pg-test");
        QTest::newRow("node") << EntityId::ofNode(QStringLiteral("10.10.10.11")) << QStringLiteral("node/10.10.10.11");
        QTest::newRow("plain nodes") << EntityId::ofCluster(Module::Node, QStringLiteral("nodes"))
                                     << QStringLiteral("nodes/nodes");
        QTest::newRow("instance") << EntityId{Kind::Instance, Module::Pgsql, cluster, QStringLiteral("pg-test-1")}
                                  << QStringLiteral("pgsql/pg-test/instance/pg-test-1");
        QTest::newRow("odd names") << EntityId{Kind::Database, Module::Remote, QStringLiteral("a/b"),
                                               QStringLiteral("50%25/é")}
                                   << QStringLiteral("remote/a%2Fb/database/50%2525%2Fé");
        QTest::newRow("role") << EntityId{Kind::Role, Module::Pgsql, cluster, QStringLiteral("test")}
                              << QStringLiteral("pgsql/pg-test/role/test");
    }
    void roundTrip()
    {
        QFETCH(EntityId, id);
        QFETCH(QString, text);
        QCOMPARE(id.toString(), text);
        QCOMPARE(EntityId::fromString(text), id);
        QCOMPARE(qHash(EntityId::fromString(text)), qHash(id));
    }

    void whatIsNoIdentityGivesNone()
    {
        for (const auto* text : {"", "x", "pgsql", "nothing/a", "pgsql/a/b", "pgsql/a/what/b", "pgsql/a/role/b/c"})
            QVERIFY2(!EntityId::fromString(QString::fromUtf8(text)), text);
    }

    void aNodeAndPlainNodesOfOneNameDiffer()
    {
        const auto name = QStringLiteral("10.10.10.11");
        QVERIFY(EntityId::ofNode(name).toString() != EntityId::ofCluster(Module::Node, name).toString());
    }
};

QTEST_APPLESS_MAIN(EntityIds)
#include "entityids.moc"
