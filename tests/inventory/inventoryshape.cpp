#include "core/inventory/inventory.h"

#include <QTest>
#include <limits>

using namespace pigpen;

namespace {

tl::expected<InventoryPtr, Error> read(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    return tree ? Inventory::read(*tree) : tl::make_unexpected(tree.error());
}

} // namespace

/// What is an inventory and what is none; what is wrong with it is told with its place.
class InventoryShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, const char* text, int line, int column) {
            QTest::newRow(name) << QByteArray(text) << line << column;
        };
        row("a list", "- a\n- b\n", 1, 1);
        row("a word", "hello\n", 1, 1);
        row("no group", "a: 1\nb: [x]\n", 1, 1);
        row("hosts as a list", "all:\n  hosts: [a, b]\n", 2, 10);
        row("vars as a list", "all:\n  vars:\n    - a: 1\n", 3, 5);
        row("children as a number", "all:\n  children: 5\n", 2, 13);
        row("a child that is a word", "all:\n  children:\n    pg: words\n", 3, 9);
        row("a group named by a number", "all:\n  children:\n    17: {}\n", 3, 5);
        row("a group named by a truth", "all:\n  children:\n    on: {}\n", 3, 5);
        row("a host named by a number", "all:\n  hosts:\n    10: {}\n", 3, 5);
        row("host variables as a list", "all:\n  hosts:\n    a: [1]\n", 3, 8);
        row("host variables as a word", "all:\n  hosts:\n    a: x\n", 3, 8);
        row("a bad range", "all:\n  hosts:\n    a[1:]: {}\n", 3, 5);
        row("a priority that is no number", "g:\n  vars: { ansible_group_priority: high }\n", 2, 11);
        row("a priority without end", "g:\n  vars: { ansible_group_priority: .inf }\n", 2, 11);
        row("a priority that is nothing", "g:\n  vars: { ansible_group_priority: .nan }\n", 2, 11);
        row("a group in itself", "g:\n  children: { g: }\n", 2, 15);
        row("groups in a circle", "a:\n  children: { b: }\nb:\n  children: { c: }\nc:\n  children: { a: }\n", 6, 15);
        row("all inside a group", "g:\n  children: { all: }\n", 2, 15);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto inventory = read(text);
        QVERIFY(!inventory);
        QVERIFY(!inventory.error().what.isEmpty());
        QVERIFY(!inventory.error().remedy.isEmpty());
        QCOMPARE(inventory.error().place.line, line);
        QCOMPARE(inventory.error().place.column, column);
    }

    /// Numbers beyond ours come first or last, as they do where numbers have no end.
    void readsPrioritiesOfAnySize()
    {
        const auto priority = [](const char* number) {
            const auto inventory =
                read(QByteArray("g:\n  hosts: { a: }\n  vars: { ansible_group_priority: ") + number + " }\n");
            return inventory ? (*inventory)->group(QStringLiteral("g"))->priority : 0;
        };
        constexpr int highest = std::numeric_limits<int>::max();
        constexpr int lowest = std::numeric_limits<int>::min();
        QCOMPARE(priority("7"), 7);
        QCOMPARE(priority("7.9"), 7);
        QCOMPARE(priority("-7.9"), -7);
        QCOMPARE(priority("1.0e+300"), highest);
        QCOMPARE(priority("-1.0e+300"), lowest);
        QCOMPARE(priority("4294967296"), highest);
        QCOMPARE(priority("-4294967296"), lowest);
        QCOMPARE(priority("99999999999999999999999999"), highest);
        QCOMPARE(priority("-99999999999999999999999999"), lowest);
    }

    /// Aliases that put a group inside itself, or many groups into few lines, end in an error and not in the memory.
    void refusesAliasTricks()
    {
        QVERIFY(!read("a: &a\n  children:\n    b: *a\n").has_value());
        QByteArray bomb = "g0: &g0 { hosts: { 'h[1:999]': } }\n";
        for (int i = 1; i < 12; ++i) {
            bomb += "g" + QByteArray::number(i) + ": &g" + QByteArray::number(i) + "\n  children:\n";
            for (int k = 0; k < 9; ++k)
                bomb +=
                    "    c" + QByteArray::number(i) + QByteArray::number(k) + ": *g" + QByteArray::number(i - 1) + "\n";
        }
        QVERIFY(!read(bomb).has_value());
        QVERIFY(!read("a: { hosts: { 'a[0:60000]': , 'b[0:60000]': } }\n").has_value());
    }

    void acceptsWhatIsLeftOpen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("hosts");
        const auto row = [](const char* name, const char* text, const char* groups, const char* hosts) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(groups) << QString::fromUtf8(hosts);
        };
        row("nothing but all", "all:\n", "all", "");
        row("all in braces", "all: {}\n", "all", "");
        row("empty sections", "all: { hosts: , vars: {}, children: ~ }\n", "all", "");
        row("hosts without variables", "all:\n  hosts:\n    a:\n    b: {}\n    c: ~\n", "all", "a b c");
        row("one host as a word", "g: { hosts: solo }\n", "all g", "solo");
        row("several mentions", "g: { hosts: { a: } }\nall: { children: { g: { hosts: { b: , a: } } } }\n", "all g",
            "a b");
        row("a key that is no section", "g: { hosts: { a: }, color: red }\n", "all g", "a");
        row("groups of groups", "a: { children: { b: { children: { c: { hosts: { x: } } } } } }\n", "all a b c", "x");
    }

    void acceptsWhatIsLeftOpen()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, groups);
        QFETCH(QString, hosts);
        const auto inventory = read(text);
        QVERIFY2(inventory.has_value(), qPrintable(inventory ? QString() : inventory.error().describe()));
        QStringList groupNames;
        for (const GroupPtr& group : (*inventory)->groups())
            groupNames << group->name;
        QStringList hostNames;
        for (const HostPtr& host : (*inventory)->hosts())
            hostNames << host->name;
        QCOMPARE(groupNames.join(u' '), groups);
        QCOMPARE(hostNames.join(u' '), hosts);
    }

    void knowsParentsAndDepth()
    {
        const auto inventory = read("all: { children: { c: , a: { children: { b: { children: { c: } } } } } }\n");
        QVERIFY(inventory.has_value());
        const GroupPtr group = (*inventory)->group(QStringLiteral("c"));
        QCOMPARE(group->depth, 3);
        QCOMPARE(group->parents, QStringList({QStringLiteral("all"), QStringLiteral("b")}));
        QCOMPARE(group->mentions.size(), size_t(2));
        QCOMPARE((*inventory)->group(QStringLiteral("nobody")), GroupPtr());
    }
};

QTEST_GUILESS_MAIN(InventoryShapeTest)
#include "inventoryshape.moc"
