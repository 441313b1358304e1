#include "core/design/templates.h"
#include "core/publish/inventory/ansiblejson.h"
#include "tests/support/generate.h"
#include "tests/support/publications.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace pigpen;

namespace {

/// Names that are markup, that are obeyed where they are shown, or that are simply too much.
const QList<std::pair<const char*, QString>> dangerousNames{
    {"markup", QStringLiteral("</text></svg><script>alert(1)</script>&lt;!--]]>")},
    {"quotes", QStringLiteral("\\\" onload='alert(1)' x=\\\"")},
    {"control characters", QStringLiteral("a\\0b\\ac\\e7d\\x7fe\\x9bf\\tg\\nh")},
    {"bidi overrides", QStringLiteral("a\\u202egnp.\\u2066b\\u2069\\u200f\\u061cc\\u202a")},
    {"line separators", QStringLiteral("a\\u2028b\\u2029c\\x85d")},
    {"no characters", QStringLiteral("a\\ufffe\\uffff\\ufdd0b")},
    {"long", QString(10'000, u'x')},
    {"wide and long", QString(10'000, u'\u6570')}};

/// A cluster with one thing of every kind, all called by that name; in YAML's double quotes. YAML has no longer keys.
QByteArray inventoryOf(const QString& name)
{
    constexpr int longestKey = 300;
    return QStringLiteral(
               "all:\n"
               "  children:\n"
               "    \"%2\":\n"
               "      hosts:\n"
               "        10.10.10.11: { pg_seq: 1, pg_role: primary, nodename: \"%1\" }\n"

               "        \"%2\": { pg_seq: 2, pg_role: \"%1\", pg_upstream: \"%1\" }\n"
               "      vars:\n"
               "        pg_cluster: \"%1\"\n"
               "        pg_version: \"%1\"\n"
               "        pg_vip_enabled: true\n"
               "        pg_vip_address: \"%1\"\n"
               "        pg_databases: [ { name: \"%1\", owner: \"%1\", comment: \"%1\", extensions: [ \"%1\" ] } ]\n"
               "        pg_users: [ { name: \"%1\", roles: [ \"%1\" ], comment: \"%1\" } ]\n"
               "        pg_services: [ { name: \"%1\", port: 5440, selector: \"%1\", check: \"%1\" } ]\n"
               "    redis-x:\n"
               "      hosts: { 10.10.10.12: { redis_node: 1, redis_instances: { 6379: { replica_of: \"%1\" } } } }\n"
               "      vars: { redis_cluster: \"%1\", redis_mode: \"%1\" }\n"
               "  vars: { version: \"%1\", admin_ip: \"%1\", region: \"%1\" }\n")
        .arg(name, name.first(std::min<qsizetype>(name.size(), longestKey)))
        .toUtf8();
}

/// Group 0 holds two groups that each hold the two of the next floor, and so on: twice as many ways on each floor.
QByteArray towerOfGroups(int floors)
{
    QByteArray text = "all:\n  children:\n";
    for (int floor = 0; floor < floors; ++floor) {
        const QByteArray next = QByteArray::number(floor + 1);
        for (const char side : {'l', 'r'})
            text += QByteArray("    ") + side + QByteArray::number(floor) + ": { children: { l" + next + ": , r" +
                    next + ": }, vars: { pg_cluster: " + side + " } }\n";
    }
    return text + "    l" + QByteArray::number(floors) + ": { hosts: { 10.10.10.10: { pg_seq: 1 } } }\n";
}

/// Each within the one before.
QByteArray nestedGroups(int depth)
{
    QByteArray text = "all: ";
    for (int i = 0; i < depth; ++i)
        text += "{ children: { g" + QByteArray::number(i) + ": ";
    return text + QByteArray(" } }").repeated(depth) + '\n';
}

/// Lists that each hold the one before twice.
QByteArray aliasBomb(int floors)
{
    QByteArray text = "all:\n  children: { a: { hosts: { 10.10.10.10: } } }\n  vars:\n    a0: &a0 [ x, x ]\n";
    for (int floor = 1; floor < floors; ++floor) {
        const QByteArray below = "*a" + QByteArray::number(floor - 1);
        const QByteArray name = 'a' + QByteArray::number(floor);
        text += "    " + name + ": &" + name + " [ " + below + ", " + below + " ]\n";
    }
    return text;
}

/// In bytes; 0 where the system does not tell.
qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ')[1].toLongLong() * 1024;
    }
    return 0;
}

QString reason(const Design& design)
{
    return design.problem() ? design.problem()->describe() : QString();
}

} // namespace

/// Inventories that nobody means well with, through the whole program: an error or a design, never a crash, and nothing
/// in what is published that is obeyed instead of shown. What YAML itself refuses is tested in tests/yaml.
class HostileInventoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixOfATemplateIsReadOrRefused_data();
    void everyPrefixOfATemplateIsReadOrRefused();
    void everyLineOfATemplateMayBeTheLastOne_data() { everyPrefixOfATemplateIsReadOrRefused_data(); }
    void everyLineOfATemplateMayBeTheLastOne();
    void namesAreShownAndNotObeyed_data();
    void namesAreShownAndNotObeyed();
    void keysOfTenThousandCharactersAreRefused();
    void manyWaysToAGroupAreNotWalkedOneByOne();
    void aliasBombsAreBounded();
    void rangesAreBounded_data();
    void rangesAreBounded();
    void aHundredThousandGroups();
    void deepGroups();
    void sixtyFourMegabytes_data();
    void sixtyFourMegabytes();

private:
    static void verifyReadOrRefused(const Design& design, const QByteArray& text);
    static void verifyPublished(const Design& design);
};

void HostileInventoriesTest::verifyReadOrRefused(const Design& design, const QByteArray& text)
{
    QCOMPARE(design.text(), text);
    QCOMPARE(design.problem().has_value(), !design.snapshot());
    if (design.problem())
        QVERIFY2(!design.problem()->what.isEmpty() && !design.problem()->remedy.isEmpty(), qPrintable(reason(design)));
}

void HostileInventoriesTest::verifyPublished(const Design& design)
{
    for (const publications::Publication& publication : publications::of(design)) {
        const QString fault = publications::faultIn(publication);
        QVERIFY2(fault.isEmpty(), qPrintable(publication.name + QStringLiteral(": ") + fault));
    }
}

void HostileInventoriesTest::everyPrefixOfATemplateIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString& name : templates::names())
        QTest::newRow(qPrintable(name)) << templates::text(name);
}

void HostileInventoriesTest::everyPrefixOfATemplateIsReadOrRefused()
{
    QFETCH(const QByteArray, text);
    for (qsizetype size = 0; size <= text.size(); ++size)
        verifyReadOrRefused(Design::fromText(text.first(size)), text.first(size));
}

/// What people save while they write.
void HostileInventoriesTest::everyLineOfATemplateMayBeTheLastOne()
{
    QFETCH(const QByteArray, text);
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        const Design design = Design::fromText(text.first(end + 1));
        if (design.snapshot())
            verifyPublished(design);
    }
}

void HostileInventoriesTest::namesAreShownAndNotObeyed_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [what, name] : dangerousNames)
        QTest::newRow(what) << name;
}

void HostileInventoriesTest::namesAreShownAndNotObeyed()
{
    QFETCH(const QString, name);
    const QByteArray text = inventoryOf(name);
    const Design design = Design::fromText(text, QStringLiteral("<b>\u202e&\".yml"));
    verifyReadOrRefused(design, text);
    QVERIFY2(design.snapshot(), qPrintable(reason(design)));
    verifyPublished(design);
}

/// By YAML: a key ends within 1,024 characters.
void HostileInventoriesTest::keysOfTenThousandCharactersAreRefused()
{
    const QByteArray name(10'000, 'x');
    for (const QByteArray& text : {"all: { children: { " + name + ": { hosts: { 10.10.10.10: } } } }\n",
                                   "all:\n  children:\n    " + name + ":\n      hosts: { 10.10.10.10: }\n"}) {
        const Design design = Design::fromText(text);
        verifyReadOrRefused(design, text);
        QVERIFY(design.problem());
    }
}

/// Forty floors have more ways than anybody could walk.
void HostileInventoriesTest::manyWaysToAGroupAreNotWalkedOneByOne()
{
    const Design design = Design::fromText(towerOfGroups(40));
    QVERIFY2(design.snapshot(), qPrintable(reason(design)));
    QCOMPARE(design.snapshot()->inventory->group(QStringLiteral("l40"))->depth, 41);
    verifyPublished(design);
    QVERIFY(toAnsibleList(*design.snapshot()->inventory).size() < 100'000);
}

/// Whatever is not refused, for being too much, can be written out.
void HostileInventoriesTest::aliasBombsAreBounded()
{
    qsizetype written = 0;
    for (int floors = 1; floors < 40; ++floors) {
        const Design design = Design::fromText(aliasBomb(floors));
        verifyReadOrRefused(design, aliasBomb(floors));
        if (design.snapshot())
            written = toAnsibleList(*design.snapshot()->inventory).size();
    }
    QVERIFY(written > 0);
    QVERIFY2(written < 100'000'000, qPrintable(QString::number(written)));
}

void HostileInventoriesTest::rangesAreBounded_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::newRow("a huge range") << QByteArray("a[0:2147483647]:");
    QTest::newRow("no range at all") << QByteArray("'a[9223372036854775807:99999999999999999999]':");
    QTest::newRow("ranges of ranges") << QByteArray("a[0:99][0:99][0:99][0:99]:");
    QTest::newRow("a range of long names") << QByteArray(900, 'a') + "[0:99999]:";
    QTest::newRow("many ranges") << QByteArray("a[0:99999]:\n        b[0:99999]:\n        c[0:99999]:");
}

void HostileInventoriesTest::rangesAreBounded()
{
    QFETCH(const QByteArray, hosts);
    const Design design = Design::fromText("all:\n  children:\n    a:\n      hosts:\n        " + hosts + "\n");
    QVERIFY(design.problem());
}

void HostileInventoriesTest::aHundredThousandGroups()
{
    constexpr int count = 100'000;
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < count; ++i)
        text += "    g" + QByteArray::number(i) + ": { vars: { a: 1 } }\n";
    const Design design = Design::fromText(text);
    verifyReadOrRefused(design, text);
    QVERIFY2(design.snapshot(), qPrintable(reason(design)));
    QCOMPARE(design.snapshot()->inventory->groups().size(), size_t(count + 1));
    verifyPublished(design);
}

/// As deep as they may go; one more is refused.
void HostileInventoriesTest::deepGroups()
{
    bool isRefused = false;
    for (int depth = 1; depth < 200 && !isRefused; ++depth) {
        const Design design = Design::fromText(nestedGroups(depth));
        verifyReadOrRefused(design, nestedGroups(depth));
        isRefused = !design.snapshot();
        if (!isRefused)
            verifyPublished(design);
    }
    QVERIFY(isRefused);
}

void HostileInventoriesTest::sixtyFourMegabytes_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("line");
    const QByteArray begin = "all:\n  children: { a: { hosts: { 10.10.10.10: } } }\n";
    QTest::newRow("one scalar") << begin + "  vars:\n    a: |\n" << QByteArray("      text\n");
    QTest::newRow("comments") << begin << QByteArray("# nothing is said here\n");
    QTest::newRow("one line") << begin + "  vars:\n    a: '" << QByteArray("text ");
    QTest::newRow("an inventory") << QByteArray() << QByteArray();
}

void HostileInventoriesTest::sixtyFourMegabytes()
{
    constexpr qint64 size = 64 << 20;
    constexpr qint64 needed = 32 * size; // twice of what it takes, measured
    if (availableMemory() < needed)
        QSKIP("There is less than 2 GB of free memory: this test reads inventories of 64 MB");
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, line);
    const qsizetype bytesOfACluster = generateInventory(1000).size() / 1000;
    const QByteArray text = line.isEmpty()
                                ? generateInventory(static_cast<int>(size / bytesOfACluster))
                                : begin + line.repeated(size / line.size()) + (begin.endsWith('\'') ? "'" : "");
    QVERIFY(text.size() > size - size / 100);
    const Design design = Design::fromText(text);
    QVERIFY2(design.snapshot(), qPrintable(reason(design)));
    QVERIFY(design.text() == text);
}

QTEST_GUILESS_MAIN(HostileInventoriesTest)
#include "hostileinventories.moc"
