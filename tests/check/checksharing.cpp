#include "core/check/check.h"
#include "tests/check/cases.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;

namespace {

struct State
{
    TopologyPtr topology;
    check::ChecksPtr checks;

    explicit operator bool() const { return checks != nullptr; }
};

State derive(const tl::expected<yaml::TreePtr, Error>& tree, const State& before = {})
{
    if (!tree)
        return {};
    const auto inventory = Inventory::read(*tree, before ? before.topology->inventory() : nullptr);
    if (!inventory)
        return {};
    const TopologyPtr topology = Topology::derive(*inventory, before.topology);
    return {topology, check::Checks::run(topology, before.checks)};
}

qsizetype found(const State& state, const QString& rule)
{
    const auto& findings = state.checks->findings();
    return std::count_if(findings.begin(), findings.end(),
                         [&](const check::Finding& finding) { return finding.rule == rule; });
}

QStringList picture(const State& state)
{
    QStringList lines;
    for (const check::Finding& finding : state.checks->findings()) {
        const Place place = finding.place ? state.topology->tree()->place(finding.place) : Place();
        lines << QStringLiteral("%1 %2:%3 %4 %5 %6")
                     .arg(finding.rule)
                     .arg(place.line)
                     .arg(place.column)
                     .arg(finding.message, finding.entity.toString(), finding.fix);
    }
    lines.sort();
    return lines;
}

} // namespace

/// After an edit the rules look only at what changed, and find what they find from nothing.
class CheckSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnlyAtWhatChanged()
    {
        QByteArray text = "all:\n  children:\n";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray name = "pg-" + QByteArray::number(i);
            const QByteArray net = "10." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250);
            text += "    " + name + ":\n      hosts:\n        " + net +
                    ".1: { pg_seq: 1, pg_role: primary }\n        " + net +
                    ".2: { pg_seq: 2, pg_role: replica }\n      vars:\n        pg_cluster: " + name + '\n';
        }
        const State before = derive(yaml::Tree::parse(text));
        QVERIFY(before);
        QCOMPARE(found(before, QStringLiteral("SEQ-DUPLICATE")), 0);
        QCOMPARE(before.checks->subjectsChecked(), 3000 + 3001 + 6000 + 6000);
        const qsizetype at = text.indexOf("pg_seq: 2", text.indexOf("pg-1500:"));
        const State after = derive(
            yaml::Tree::spliced(before.topology->tree(), {{at, QByteArray("pg_seq: 2"), QByteArray("pg_seq: 1")}}),
            before);
        QVERIFY(after);
        QCOMPARE(found(after, QStringLiteral("SEQ-DUPLICATE")), 1);
        QCOMPARE(after.checks->subjectsChecked(),
                 1 + 2 + 2 + 2); // the cluster; its group and "all"; its hosts; its nodes
    }

    /// They share their place and what is said of them.
    void hostsOfARangeComeInTheOrderOfTheirNames()
    {
        const State state =
            derive(yaml::Tree::parse("all:\n  children:\n    a:\n      hosts:\n        w[01:90]: { 'no:name': 1 }\n"));
        QVERIFY(state);
        QStringList names;
        for (const check::Finding& finding : state.checks->findings())
            if (finding.rule == u"VAR-NAME")
                names << finding.entity.name;
        QCOMPARE(names.size(), 90);
        QVERIFY2(std::ranges::is_sorted(names), qPrintable(names.join(u' ')));
    }

    void stepsFindWhatOneRunFinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QFile file(shared::source(QStringLiteral("tests/check/samples/ten-faults.yml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow("ten faults") << file.readAll();
        for (const cases::Case& one : cases::all())
            QTest::addRow("%s %s", qPrintable(one.rule), qPrintable(one.title)) << one.text;
    }

    /// Every line left out and put back, one after another: step by step, and from nothing.
    void stepsFindWhatOneRunFinds()
    {
        QFETCH(QByteArray, text);
        const State whole = derive(yaml::Tree::parse(text));
        QVERIFY(whole);
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype end = text.indexOf('\n', begin) + 1;
            QByteArray without = text;
            without.remove(begin, end - begin);
            const yaml::Splice removal{begin, text.mid(begin, end - begin), {}};
            const State step = derive(yaml::Tree::spliced(whole.topology->tree(), {removal}), whole);
            const State fresh = derive(yaml::Tree::parse(without));
            QCOMPARE(bool(step), bool(fresh));
            if (step) {
                QCOMPARE(picture(step), picture(fresh));
                const State back = derive(yaml::Tree::spliced(step.topology->tree(), {removal.inverse()}), step);
                QCOMPARE(picture(back), picture(whole));
            }
            begin = end;
        }
    }
};

QTEST_GUILESS_MAIN(CheckSharingTest)
#include "checksharing.moc"
