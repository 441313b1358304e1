#include "core/inventory/inventory.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <ctime>

using namespace pigpen;

namespace {

/// A deployment of that many clusters of three, as a text of our own.
QByteArray deployment(int clusters)
{
    QByteArray text = "all:\n  children:\n    infra:\n      hosts: { 10.0.0.1: { infra_seq: 1 } }\n";
    for (int i = 0; i < clusters; ++i) {
        const QByteArray name = "pg-" + QByteArray::number(i);
        text += "    " + name + ":\n      hosts:\n";
        for (int k = 1; k <= 3; ++k)
            text += "        10." + QByteArray::number(1 + i / 250) + '.' + QByteArray::number(i % 250) + '.' +
                    QByteArray::number(k) + ": { pg_seq: " + QByteArray::number(k) +
                    ", pg_role: " + (k == 1 ? "primary" : "replica") + " }\n";
        text += "      vars:\n        pg_cluster: " + name + "\n        pg_version: 17\n";
    }
    return text + "  vars:\n    admin_ip: 10.0.0.1\n    region: default\n";
}

/// Of the processor, since `start`: the machine may be busy with other things.
double milliseconds(std::clock_t start)
{
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

yaml::Splice replaceOnce(const QByteArray& text, const QByteArray& from, const QByteArray& to)
{
    const qsizetype at = text.indexOf(from);
    return {at, from, to};
}

InventoryPtr edited(const InventoryPtr& before, const yaml::Splice& splice)
{
    const auto tree = yaml::Tree::spliced(before->tree(), {splice});
    return tree ? Inventory::read(*tree, before).value_or(nullptr) : nullptr;
}

/// Everything that an inventory says, as text: to compare one that was read in steps with one read at once.
QStringList picture(const Inventory& inventory)
{
    const yaml::Tree& tree = *inventory.tree();
    QStringList lines;
    for (const GroupPtr& group : inventory.groups()) {
        lines << QStringLiteral("%1 %2 %3 <%4> <%5> <%6>")
                     .arg(group->name)
                     .arg(group->depth)
                     .arg(group->priority)
                     .arg(group->parents.join(u' '), group->children.join(u' '), group->hosts.join(u' '));
        for (const Group::Mention& mention : group->mentions)
            lines << QStringLiteral("  at %1").arg(tree.span(mention.key).begin);
    }
    for (const HostPtr& host : inventory.hosts()) {
        QStringList groups;
        for (const GroupPtr& group : host->groups)
            groups << (inventory.group(group->name) == group ? group->name : QStringLiteral("stale"));
        lines << QStringLiteral("%1 <%2>").arg(host->name, groups.join(u' '));
        for (const Host::Mention& mention : host->mentions)
            lines << QStringLiteral("  at %1 in %2").arg(tree.span(mention.key).begin).arg(mention.group);
        for (const EffectiveVariable& variable : inventory.variables(*host))
            lines << QStringLiteral("  %1=%2 of %3 over %4")
                         .arg(variable.setting.name, variable.setting.read().toJson(), variable.setting.group)
                         .arg(variable.shadows.size());
    }
    return lines;
}

} // namespace

/// After an edit only what it touches is read and made anew; the result is the same as reading everything.
class InventorySharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto tree = yaml::Tree::parse(deployment(3300));
        QVERIFY2(tree.has_value(), qPrintable(tree ? QString() : tree.error().describe()));
        const std::clock_t start = std::clock();
        m_before = Inventory::read(*tree).value_or(nullptr);
        QVERIFY(m_before);
        qInfo("%zu hosts and %zu groups read in %.1f ms", m_before->hosts().size(), m_before->groups().size(),
              milliseconds(start));
        QCOMPARE(m_before->groupsRead(), 3302);
    }

    void oneValue()
    {
        const InventoryPtr after =
            measured("one value", "pg-1700\n        pg_version: 17", "pg-1700\n        pg_version: 18");
        QCOMPARE(after->groupsRead(), 2);  // the group, and "all" around it
        QCOMPARE(after->objectsMade(), 5); // these two, and three hosts
        QCOMPARE(after->groupVariable(*after->group(QStringLiteral("pg-1700")), u"pg_version").read().toInt(), 18);
        QCOMPARE(sharedGroups(*after), 3300);
        QCOMPARE(sharedHosts(*after), 9898);
    }

    /// However it comes to stand there.
    void oneRangeTooMuch()
    {
        const auto tree = yaml::Tree::parse("all:\n  children:\n    a: { hosts: { 'a[0:60000]': } }\n"
                                            "    b: { hosts: { 'b[0:9]': } }\n");
        const InventoryPtr before = Inventory::read(*tree).value_or(nullptr);
        QVERIFY(before);
        QVERIFY(edited(before, replaceOnce(before->tree()->text(), "0:9]", "0:999]")));
        QVERIFY(!edited(before, replaceOnce(before->tree()->text(), "0:9]", "0:60000]")));
    }

    void oneHostMore()
    {
        const InventoryPtr after = measured("one host more", "        10.7.200.3: {",
                                            "        10.99.0.1: { pg_seq: 4 }\n        10.7.200.3: {");
        QCOMPARE(after->groupsRead(), 2);
        QCOMPARE(after->hosts().size(), m_before->hosts().size() + 1);
        QCOMPARE(sharedGroups(*after), 3300);
        QCOMPARE(sharedHosts(*after), 9898);
    }

    void oneGroupLess()
    {
        const QByteArray& text = m_before->tree()->text();
        const qsizetype begin = text.indexOf("    pg-1000:\n");
        const qsizetype end = text.indexOf("    pg-1001:\n");
        const InventoryPtr after = measured("one group less", text.mid(begin, end - begin), "");
        QCOMPARE(after->groupsRead(), 1);
        QVERIFY(!after->group(QStringLiteral("pg-1000")));
        QCOMPARE(sharedHosts(*after), 9898);
        QCOMPARE(sharedGroups(*after), 3300);
    }

    void globalVariable()
    {
        const InventoryPtr after = measured("a global variable", "region: default", "region: elsewhere");
        QCOMPARE(after->groupsRead(), 1);
        QCOMPARE(sharedHosts(*after), int(m_before->hosts().size()));
        QCOMPARE(after->value(*after->hosts().back(), u"region").toString(), QStringLiteral("elsewhere"));
    }

    /// Random edits one after another, each compared with reading the new text from nothing.
    void stepsEqualOneReading_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"nested", "priority", "mentions", "ungrouped", "toplevel", "diamond", "anchors"})
            QTest::newRow(name) << shared::source(
                QStringLiteral("tests/inventory/samples/%1.yml").arg(QLatin1String(name)));
    }

    void stepsEqualOneReading()
    {
        QFETCH(QString, file);
        QFile sample(file);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        InventoryPtr now = Inventory::read(*yaml::Tree::parse(sample.readAll())).value_or(nullptr);
        QVERIFY(now);
        QRandomGenerator random(7);
        int taken = 0;
        for (int step = 0; step < 400; ++step) {
            const yaml::Splice splice = randomLineEdit(now->tree()->text(), random);
            const InventoryPtr next = edited(now, splice);
            QByteArray text = now->tree()->text();
            yaml::apply(splice, text);
            const auto tree = yaml::Tree::parse(text);
            const InventoryPtr fresh = tree ? Inventory::read(*tree).value_or(nullptr) : nullptr;
            QCOMPARE(bool(next), bool(fresh));
            if (!next)
                continue;
            ++taken;
            const QStringList found = picture(*next);
            const QStringList expected = picture(*fresh);
            for (qsizetype line = 0; line < std::min(found.size(), expected.size()); ++line)
                QVERIFY2(found[line] == expected[line],
                         qPrintable(QStringLiteral("found: %1\nexpected: %2\nstep %3 of\n%4")
                                        .arg(found[line], expected[line])
                                        .arg(step)
                                        .arg(QString::fromUtf8(next->tree()->text()))));
            QCOMPARE(found.size(), expected.size());
            now = next->hosts().size() < 3 ? now : next;
        }
        qInfo("%d of 400 edits gave an inventory", taken);
        QVERIFY(taken > 50);
    }

private:
    InventoryPtr measured(const char* what, const QByteArray& from, const QByteArray& to)
    {
        const auto tree = yaml::Tree::spliced(m_before->tree(), {replaceOnce(m_before->tree()->text(), from, to)});
        if (!tree)
            return nullptr;
        const std::clock_t start = std::clock();
        InventoryPtr after = Inventory::read(*tree, m_before).value_or(nullptr);
        qInfo("%s: read again in %.2f ms", what, milliseconds(start));
        return after;
    }

    int sharedGroups(const Inventory& after) const
    {
        return int(std::count_if(after.groups().begin(), after.groups().end(),
                                 [this](const GroupPtr& group) { return m_before->group(group->name) == group; }));
    }

    int sharedHosts(const Inventory& after) const
    {
        return int(std::count_if(after.hosts().begin(), after.hosts().end(),
                                 [this](const HostPtr& host) { return m_before->host(host->name) == host; }));
    }

    /// Doubles, drops, swaps or changes a line.
    static yaml::Splice randomLineEdit(const QByteArray& text, QRandomGenerator& random)
    {
        const QList<QByteArray> lines = text.split('\n');
        const qsizetype line = 1 + random.bounded(int(lines.size()) - 2);
        qsizetype offset = 0;
        for (qsizetype i = 0; i < line; ++i)
            offset += lines[i].size() + 1;
        const QByteArray old = lines[line] + '\n';
        QByteArray changed = old;
        switch (random.bounded(4)) {
        case 0:
            return {offset, {}, lines[1 + random.bounded(int(lines.size()) - 2)] + '\n'};
        case 1:
            return {offset, old, {}};
        case 2:
            changed.replace(".1:", ".2:");
            return {offset, old, changed};
        default:
            for (char& c : changed)
                c = c >= '1' && c < '9' && random.bounded(2) ? char(c + 1) : c;
            return {offset, old, changed};
        }
    }

    InventoryPtr m_before;
};

QTEST_GUILESS_MAIN(InventorySharingTest)
#include "inventorysharing.moc"
