#include "core/check/fixing.h"

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

} // namespace

/// Safe fixes change what they say and nothing else.
class FixingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("nothing to fix") << QByteArray("all: # sound\n  vars: { admin_ip: 10.0.0.1 }\n")
                                        << QByteArray("all: # sound\n  vars: { admin_ip: 10.0.0.1 }\n");
        QTest::newRow("no primary") << QByteArray("all:\n  children:\n    a:\n      hosts:\n"
                                                  "        10.0.0.1: { pg_seq: 1, pg_role: offline } # first\n"
                                                  "        10.0.0.2: { pg_seq: 2, pg_role: replica } # second\n"
                                                  "      vars: { pg_cluster: a }\n")
                                    << QByteArray("all:\n  children:\n    a:\n      hosts:\n"
                                                  "        10.0.0.1: { pg_seq: 1, pg_role: offline } # first\n"
                                                  "        10.0.0.2: { pg_seq: 2, pg_role: primary } # second\n"
                                                  "      vars: { pg_cluster: a }\n");
        QTest::newRow("no role") << QByteArray("all:\n  children:\n    a:\n      hosts:\n"
                                               "        10.0.0.1: { pg_seq: 1 }\n"
                                               "        10.0.0.2: { pg_seq: 2 }\n"
                                               "      vars: { pg_cluster: a }\n")
                                 << QByteArray("all:\n  children:\n    a:\n      hosts:\n"
                                               "        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
                                               "        10.0.0.2: { pg_seq: 2, pg_role: replica }\n"
                                               "      vars: { pg_cluster: a }\n");
        QTest::newRow("a misspelt name")
            << QByteArray("all:\n  vars:\n    admin_pi: 10.0.0.1 # kept\n    regoin: \"default\"\n")
            << QByteArray("all:\n  vars:\n    admin_ip: 10.0.0.1 # kept\n    region: \"default\"\n");
        QTest::newRow("a misspelt name whose right one is there")
            << QByteArray("all:\n  vars:\n    admin_pi: 10.0.0.1\n    admin_ip: 10.0.0.2\n")
            << QByteArray("all:\n  vars:\n    admin_pi: 10.0.0.1\n    admin_ip: 10.0.0.2\n");
    }

    void fixes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const TopologyPtr topology = topologyOf(before);
        QVERIFY(topology);
        const check::Fixed fixed = check::fixAll(topology);
        QByteArray text = before;
        for (const yaml::Splice& splice : fixed.splices)
            yaml::apply(splice, text);
        QCOMPARE(text, after);
        QCOMPARE(fixed.notes.isEmpty(), before == after);
    }

    /// Two primaries are no typing slip: which of them to keep is the architect's to say.
    void leavesWhatIsNotSafe()
    {
        const QByteArray text = "all:\n  children:\n    a:\n      hosts:\n"
                                "        10.0.0.1: { pg_seq: 1, pg_role: primary }\n"
                                "        10.0.0.2: { pg_seq: 1, pg_role: primary }\n"
                                "      vars: { pg_cluster: a }\n";
        const TopologyPtr topology = topologyOf(text);
        QVERIFY(topology);
        QStringList rules;
        for (const check::Finding& finding : check::check(topology))
            rules << finding.rule;
        QVERIFY(rules.contains(u"PG-PRIMARY-COUNT") && rules.contains(u"SEQ-DUPLICATE"));
        QVERIFY(check::fixAll(topology).splices.empty());
    }
};

QTEST_GUILESS_MAIN(FixingTest)
#include "fixing.moc"
