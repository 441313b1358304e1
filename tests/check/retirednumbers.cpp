#include "core/check/check.h"

#include <QTest>

using namespace pigpen;

namespace {

TopologyPtr topologyOf(const QByteArray& members, const TopologyPtr& previous = {})
{
    const QByteArray text = "all:\n  children:\n    pg-test:\n      hosts:\n" + members +
                            "      vars: { pg_cluster: pg-test }\n    spare: { hosts: { 10.0.0.9: } }\n";
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return {};
    const auto inventory = Inventory::read(*tree, previous ? previous->inventory() : nullptr);
    return inventory ? Topology::derive(*inventory, previous) : TopologyPtr();
}

QByteArray member(const char* address, int seq, const char* role)
{
    return QByteArray("        ") + address + ": { pg_seq: " + QByteArray::number(seq) + ", pg_role: " + role + " }\n";
}

std::vector<check::Finding> retired(const check::ChecksPtr& checks)
{
    std::vector<check::Finding> found = checks->findings();
    std::erase_if(found, [](const check::Finding& finding) { return finding.rule != u"SEQ-RETIRED"; });
    return found;
}

} // namespace

/// SEQ-RETIRED compares with the design as it was opened.
class RetiredNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownWithoutTheOpenedDesign()
    {
        QVERIFY(retired(check::Checks::run(m_now)).empty());
        QVERIFY(retired(check::Checks::run(m_opened, {}, m_opened)).empty());
    }

    void aNumberOnAnotherNodeIsTold()
    {
        const auto found = retired(check::Checks::run(m_now, {}, m_opened));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().entity.name, QStringLiteral("pg-test-2"));
        QCOMPARE(found.front().fix, QStringLiteral("set pg-test/10.0.0.3 pg_seq 3"));
        QVERIFY2(found.front().message.contains(u"new address"), qPrintable(found.front().message));
    }

    /// A node that was there before can't be the same machine.
    void aNodeThatWasThereIsAnotherMachine()
    {
        const TopologyPtr now = topologyOf(m_first + member("10.0.0.9", 2, "replica"));
        const auto found = retired(check::Checks::run(now, {}, m_opened));
        QCOMPARE(found.size(), 1u);
        QVERIFY2(found.front().message.contains(u"another node"), qPrintable(found.front().message));
    }

    void eachGetsANumberOfItsOwn()
    {
        const TopologyPtr now = topologyOf(member("10.0.0.3", 1, "primary") + member("10.0.0.4", 2, "replica"));
        const auto found = retired(check::Checks::run(now, {}, m_opened));
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].fix, QStringLiteral("set pg-test/10.0.0.3 pg_seq 3"));
        QCOMPARE(found[1].fix, QStringLiteral("set pg-test/10.0.0.4 pg_seq 4"));
    }

    /// Step by step from the opened design, whose own checks were run without it.
    void anEditIsComparedToo()
    {
        const check::ChecksPtr before = check::Checks::run(m_opened);
        const TopologyPtr now = topologyOf(m_first + member("10.0.0.3", 2, "replica"), m_opened);
        const check::ChecksPtr after = check::Checks::run(now, before, m_opened);
        QCOMPARE(retired(after).size(), 1u);
        const TopologyPtr back = topologyOf(m_first + member("10.0.0.2", 2, "replica"), now);
        QVERIFY(retired(check::Checks::run(back, after, m_opened)).empty());
    }

private:
    const QByteArray m_first = member("10.0.0.1", 1, "primary");
    const TopologyPtr m_opened = topologyOf(m_first + member("10.0.0.2", 2, "replica"));
    const TopologyPtr m_now = topologyOf(m_first + member("10.0.0.3", 2, "replica"));
};

QTEST_GUILESS_MAIN(RetiredNumbersTest)
#include "retirednumbers.moc"
