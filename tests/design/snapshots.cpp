#include "core/design/design.h"
#include "core/edit/verbs.h"
#include "core/publish/inventory/ansiblejson.h"
#include "tests/support/generate.h"

#include <QTest>
#include <algorithm>

using namespace pigpen;

/// Costs follow the change: what is counted here is work, never seconds.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEditInOneClusterReadsOneGroupAndDerivesOneCluster();
    void anUndoCostsNoMoreThanTheEdit();
    void whatTheVerbHasReadIsNotReadAgain();
    void whatTheVerbHasReadOfAnotherTextIsNotTaken();
    void typingInOneClusterSharesAllOthers();
    void mendingWhatWasBrokenSharesAllOthers();
    void aNewInstanceTouchesItsClusterAndNode();

private:
    static constexpr int clusters = 3000;
    const QString m_name = QStringLiteral("pg-c01500");
    std::unique_ptr<Design> m_design;

    int shared(const SnapshotPtr& before) const;
    void verifyOneOfEverything() const;
    void verifyOneDerived() const;
    void verifyAsReadAnew() const;
};

void SnapshotsTest::initTestCase()
{
    m_design = std::make_unique<Design>(Design::fromText(generateInventory(clusters)));
    QVERIFY2(m_design->snapshot(), m_design->problem() ? qPrintable(m_design->problem()->describe()) : "");
    QCOMPARE(m_design->snapshot()->topology->clusters().size(), size_t(clusters + 2));
    QCOMPARE(m_design->snapshot()->topology->nodes().size(), size_t(clusters * 3 + 1));
}

/// How many clusters are the very same objects as before.
int SnapshotsTest::shared(const SnapshotPtr& before) const
{
    int same = 0;
    for (const ClusterPtr& cluster : m_design->snapshot()->topology->clusters())
        same += before->topology->cluster(cluster->id()) == cluster ? 1 : 0;
    return same;
}

void SnapshotsTest::verifyOneOfEverything() const
{
    const SnapshotPtr& now = m_design->snapshot();
    QCOMPARE(now->tree->piecesParsed(), 1);
    QCOMPARE(now->inventory->groupsRead(), 2); // it, and "all", which lists it
    verifyOneDerived();
}

/// Whatever it was made from.
void SnapshotsTest::verifyAsReadAnew() const
{
    const Design anew = Design::fromText(m_design->text());
    const SnapshotPtr& now = m_design->snapshot();
    QCOMPARE(now->tree->text(), m_design->text());
    QCOMPARE(toAnsibleList(*now->inventory), toAnsibleList(*anew.snapshot()->inventory));
    QVERIFY(std::ranges::equal(
        now->topology->clusters(), anew.snapshot()->topology->clusters(), [](const ClusterPtr& a, const ClusterPtr& b) {
            return a->id() == b->id() &&
                   std::ranges::equal(a->instances, b->instances, [](const auto& x, const auto& y) {
                       return x.name == y.name && x.role == y.role && x.upstream == y.upstream;
                   });
        }));
    QVERIFY(std::ranges::equal(now->findings(), anew.snapshot()->findings(), [](const auto& a, const auto& b) {
        return a.rule == b.rule && a.message == b.message && a.entity == b.entity;
    }));
}

void SnapshotsTest::verifyOneDerived() const
{
    const SnapshotPtr& now = m_design->snapshot();
    QCOMPARE(now->topology->clustersDerived(), 1);
    QVERIFY(now->topology->changes().added.empty());
    QVERIFY(now->topology->changes().removed.empty());
    // The cluster, its group and "all", a host, nodes: so many times the rules for one subject, and those for all once.
    constexpr int few = 10;
    QVERIFY2(now->checks->subjectsChecked() <= few, qPrintable(QString::number(now->checks->subjectsChecked())));
}

void SnapshotsTest::anEditInOneClusterReadsOneGroupAndDerivesOneCluster()
{
    const SnapshotPtr before = m_design->snapshot();
    const auto edit = edit::setRole(*before->topology, m_name + QStringLiteral("-2"), QStringLiteral("offline"));
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().describe()));
    QVERIFY(m_design->apply(edit->splices).has_value());
    verifyOneOfEverything();
    QCOMPARE(shared(before), clusters + 1);
    QCOMPARE(m_design->snapshot()->topology->instance(m_name + QStringLiteral("-2")).instance->role,
             QStringLiteral("offline"));
}

void SnapshotsTest::anUndoCostsNoMoreThanTheEdit()
{
    const QByteArray text = m_design->text();
    const auto edit =
        edit::setRole(*m_design->snapshot()->topology, m_name + QStringLiteral("-3"), QStringLiteral("replica"));
    QVERIFY(edit.has_value());
    const SnapshotPtr before = m_design->snapshot();
    QVERIFY(m_design->apply(edit->splices).has_value());
    QVERIFY(m_design->apply(yaml::inverse(edit->splices)).has_value());
    QCOMPARE(m_design->snapshot()->tree, before->tree);
    QCOMPARE(m_design->snapshot()->inventory, before->inventory);
    verifyOneDerived();
    QCOMPARE(m_design->text(), text);
}

void SnapshotsTest::whatTheVerbHasReadIsNotReadAgain()
{
    const auto edit =
        edit::setRole(*m_design->snapshot()->topology, m_name + QStringLiteral("-3"), QStringLiteral("replica"));
    QVERIFY(edit.has_value());
    QVERIFY(m_design->apply(*edit).has_value());
    QCOMPARE(m_design->snapshot()->inventory, edit->outcome.inventory);
    verifyOneOfEverything();
    verifyAsReadAnew();
    QVERIFY(m_design->apply(yaml::inverse(edit->splices)).has_value());
    verifyAsReadAnew();
}

/// Another change came between the verb and its edit: what the verb has read is of another text.
void SnapshotsTest::whatTheVerbHasReadOfAnotherTextIsNotTaken()
{
    const auto edit =
        edit::setRole(*m_design->snapshot()->topology, m_name + QStringLiteral("-3"), QStringLiteral("replica"));
    QVERIFY(edit.has_value());
    QVERIFY(m_design->apply({{m_design->text().size(), {}, "# later\n"}}).has_value());
    QVERIFY(m_design->apply(*edit).has_value());
    QVERIFY(m_design->text().endsWith("# later\n"));
    QVERIFY(m_design->snapshot()->inventory != edit->outcome.inventory);
    verifyAsReadAnew();
    QVERIFY(m_design->apply(yaml::inverse(edit->splices)).has_value());
    QVERIFY(m_design->text().endsWith("# later\n"));
    verifyAsReadAnew();
}

void SnapshotsTest::typingInOneClusterSharesAllOthers()
{
    const SnapshotPtr before = m_design->snapshot();
    const qsizetype at = m_design->text().indexOf("10.200.6.1/24"); // the VIP of pg-c01500
    QVERIFY(at > 0);
    QVERIFY(m_design->apply({{at, "10.200.6.1", "10.201.6.1"}}).has_value());
    verifyOneOfEverything();
    QCOMPARE(m_design->snapshot()->topology->cluster(m_name)->vip, QStringLiteral("10.201.6.1/24"));
}

/// While somebody types, the text is no YAML for some keys.
void SnapshotsTest::mendingWhatWasBrokenSharesAllOthers()
{
    const SnapshotPtr before = m_design->snapshot();
    const qsizetype at = m_design->text().indexOf("10.201.6.1/24");
    QVERIFY(at > 0);
    for (const yaml::Splice& key : {yaml::Splice{at, {}, "'"}, yaml::Splice{at + 1, "10.201", "10.202"}}) {
        QVERIFY(m_design->apply({key}).has_value());
        QVERIFY(m_design->problem());
    }
    QVERIFY(m_design->apply({{at + 14, {}, "'"}}).has_value());
    QVERIFY2(!m_design->problem(), m_design->problem() ? qPrintable(m_design->problem()->describe()) : "");
    verifyOneOfEverything();
    QCOMPARE(shared(before), int(before->topology->clusters().size()) - 1);
    QCOMPARE(m_design->snapshot()->topology->cluster(m_name)->vip, QStringLiteral("10.202.6.1/24"));
}

void SnapshotsTest::aNewInstanceTouchesItsClusterAndNode()
{
    const SnapshotPtr before = m_design->snapshot();
    const auto edit =
        edit::addInstance(*before->topology, m_design->usedNumbers(), {m_name, QStringLiteral("10.8.0.1"), {}, {}});
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().describe()));
    QVERIFY(m_design->apply(edit->splices).has_value());
    const TopologyPtr& now = m_design->snapshot()->topology;
    QCOMPARE(now->clustersDerived(), 1);
    QCOMPARE(shared(before), clusters + 1);
    QCOMPARE(now->changes().added, std::vector<EntityId>({EntityId::ofNode(QStringLiteral("10.8.0.1"))}));
    QVERIFY(now->changes().changed.size() == 1);
    QCOMPARE(now->changes().changed.front(), EntityId::ofCluster(Module::Pgsql, m_name));
}

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots.moc"
