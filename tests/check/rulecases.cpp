#include "core/check/fixing.h"
#include "tests/check/cases.h"

#include <QSet>
#include <QTest>

using namespace pigpen;

namespace {

TopologyPtr topologyOf(const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        qWarning().noquote() << tree.error().describe();
    const auto inventory = tree ? Inventory::read(*tree) : tl::expected<InventoryPtr, Error>();
    if (!inventory)
        qWarning().noquote() << inventory.error().describe();
    return inventory ? Topology::derive(*inventory) : TopologyPtr();
}

std::vector<check::Finding> foundBy(const QString& rule, const TopologyPtr& topology, const TopologyPtr& opened)
{
    std::vector<check::Finding> found = check::Checks::run(topology, {}, opened)->findings();
    std::erase_if(found, [&](const check::Finding& finding) { return finding.rule != rule; });
    return found;
}

QString describe(const std::vector<check::Finding>& findings, const yaml::Tree& tree)
{
    QString text;
    for (const check::Finding& finding : findings)
        text += QStringLiteral("\n  %1: %2 [%3] %4")
                    .arg(finding.place ? tree.place(finding.place).line : 0)
                    .arg(finding.message, finding.entity.toString(), finding.fix);
    return text;
}

} // namespace

/// Each rule on inventories that break it and on some that nearly do: see cases.h.
class RuleCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasCases()
    {
        QSet<QString> fired;
        QSet<QString> spared;
        for (const cases::Case& one : cases::all())
            (one.fires ? fired : spared).insert(one.rule);
        QStringList missing;
        for (const check::Rule& rule : check::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            if (!fired.contains(id) || !spared.contains(id))
                missing << id;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        for (const QString& id : fired + spared)
            QVERIFY2(check::findRule(id), qPrintable(id));
    }

    void finds_data()
    {
        addRows([](const cases::Case&) { return true; });
    }

    void finds()
    {
        QFETCH(QString, rule);
        QFETCH(bool, fires);
        QFETCH(QByteArray, text);
        const TopologyPtr topology = topologyOf(text);
        QVERIFY(topology);
        QFETCH(QByteArray, opened);
        const TopologyPtr before = topologyOf(opened);
        QCOMPARE(before != nullptr, !opened.isEmpty());
        const std::vector<check::Finding> found = foundBy(rule, topology, before);
        std::vector<int> lines;
        for (const check::Finding& finding : found) {
            lines.push_back(finding.place ? topology->tree()->place(finding.place).line : 0);
            QVERIFY(!finding.message.isEmpty());
            QVERIFY(!finding.message.contains(u'%'));
        }
        const QString words = describe(found, *topology->tree());
        QVERIFY2(lines == cases::markedLines(text), qPrintable(words));
        QVERIFY2(lines.empty() != fires, qPrintable(words));
    }

    void fixes_data()
    {
        addRows([](const cases::Case& one) { return one.fires; });
    }

    /// A fix does what it says, and what it mends is not found again.
    void fixes()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fixed);
        const TopologyPtr topology = topologyOf(text);
        QVERIFY(topology);
        QFETCH(QByteArray, opened);
        const TopologyPtr before = topologyOf(opened);
        QCOMPARE(before != nullptr, !opened.isEmpty());
        const std::vector<check::Finding> found = foundBy(rule, topology, before);
        const bool offers =
            std::any_of(found.begin(), found.end(), [](const check::Finding& finding) { return bool(finding.repair); });
        QVERIFY2(!offers || check::findRule(rule)->fix, "a rule that mends says so in the list of rules");
        const check::Fixed done = check::fixAll(
            topology, [&](const check::Finding& finding) { return finding.rule == rule; }, before);
        QByteArray after = text;
        for (const yaml::Splice& splice : done.splices)
            yaml::apply(splice, after);
        QCOMPARE(after != text, offers);
        if (!fixed.isEmpty() || offers)
            QCOMPARE(after, fixed);
        const TopologyPtr mended = topologyOf(after);
        QVERIFY(mended);
        for (const check::Finding& finding : foundBy(rule, mended, before))
            QVERIFY2(!finding.repair, qPrintable(finding.message));
    }

private:
    static void addRows(bool (*wanted)(const cases::Case&))
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("fires");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fixed");
        QTest::addColumn<QByteArray>("opened");
        for (const cases::Case& one : cases::all())
            if (wanted(one))
                QTest::addRow("%s %s", qPrintable(one.rule), qPrintable(one.title))
                    << one.rule << one.fires << one.text << one.fixed << one.opened;
    }
};

QTEST_GUILESS_MAIN(RuleCasesTest)
#include "rulecases.moc"
