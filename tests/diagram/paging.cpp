#include "core/diagram/paging.h"

#include "geometry.h"
#include "tests/support/generate.h"

#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

std::vector<Drawing> drawn(Kind kind, const Topology& topology, const Options& options = {})
{
    return drawPages(kind, topology, pagesOf(kind, topology, options));
}

TopologyPtr topologyOf(const QByteArray& text)
{
    return Topology::derive(Inventory::read(yaml::Tree::parse(text).value()).value());
}

QByteArray group(const QByteArray& name, int number, const QByteArray& vars)
{
    const QByteArray last = QByteArray::number(number);
    return "    " + name + ": { hosts: { 10.1." + last +
           ".1: { pg_seq: 1, pg_role: primary } }, vars: { pg_cluster: " + name + vars + " } }\n";
}

QString textsOf(const std::vector<QStringList>& pages)
{
    QStringList sizes;
    for (const QStringList& page : pages)
        sizes << QString::number(page.size());
    return sizes.join(u' ');
}

} // namespace

/// Large deployments on several pages.
class PagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOnePage();
    void everyClusterStandsOnOnePage_data();
    void everyClusterStandsOnOnePage();
    void everyNodeStandsOnOnePage();
    void whatBelongsTogetherStaysTogether();
    void pagesHoldFewerUntilTheyAreLegible();
    void moreShardsThanAPageHoldsTakeSeveral();
};

void PagingTest::whatFitsIsOnePage()
{
    const TopologyPtr topology = topologyOf(generateInventory(mostOnOnePage - 2)); // and infra and etcd
    QCOMPARE(drawn(Kind::Topology, *topology, {}).size(), 1);
    QCOMPARE(drawn(Kind::Er, *topologyOf(generateInventory(200)), {}).size(), 1);
    const Drawing only = drawn(Kind::Model, *topology, {}).front();
    QCOMPARE(only.title, draw(Kind::Model, *topology).title);
}

void PagingTest::everyClusterStandsOnOnePage_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("topology") << Kind::Topology;
    QTest::newRow("model") << Kind::Model;
}

void PagingTest::everyClusterStandsOnOnePage()
{
    QFETCH(const Kind, kind);
    const TopologyPtr topology = topologyOf(generateInventory(120));
    Options options;
    options.fileName = QStringLiteral("large.yml");
    const std::vector<Drawing> pages = drawn(kind, *topology, options);
    QCOMPARE(pages.size(), 8);
    int shown = 0;
    for (const Drawing& page : pages) {
        QCOMPARE(geometry::faults(page).join(u'\n'), QString());
        const int clusters = geometry::count(page, EntityId::Kind::Cluster);
        QVERIFY(clusters <= mostOnEachPage);
        shown += clusters;
        const double proportion = page.size.width() / page.size.height();
        QVERIFY2(proportion > 0.7 && proportion < 2.2, qPrintable(QString::number(proportion)));
    }
    QCOMPARE(shown, int(topology->clusters().size()));
    QVERIFY2(pages[1].title.endsWith(QStringLiteral("of large.yml, page 2 of 8")), qPrintable(pages[1].title));
}

void PagingTest::everyNodeStandsOnOnePage()
{
    const TopologyPtr topology = topologyOf(generateInventory(60));
    QStringList shown;
    for (const Options& page : pagesOf(Kind::Nodes, *topology, {})) {
        shown << page.nodes;
        QCOMPARE(geometry::count(draw(Kind::Nodes, *topology, page), EntityId::Kind::Node), int(page.nodes.size()));
    }
    QStringList all;
    for (const NodePtr& node : topology->nodes())
        all << node->address;
    QCOMPARE(shown, all);
}

void PagingTest::whatBelongsTogetherStaysTogether()
{
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < 47; ++i)
        text += group("pg-" + QByteArray::number(i), i, {});
    text += group("pg-east", 60, {});
    text += group("pg-west", 61, ", pg_upstream: 10.1.60.1");
    text += group("pg-a", 62, ", pg_mode: citus, pg_shard: pg-x, pg_group: 0");
    text += group("pg-b", 63, ", pg_mode: citus, pg_shard: pg-x, pg_group: 1");
    text += group("pg-late", 64, ", pg_upstream: 10.1.3.1");
    std::vector<QStringList> pages;
    for (const Options& page : pagesOf(Kind::Topology, *topologyOf(text), {}))
        pages.push_back(page.clusters);
    QCOMPARE(textsOf(pages), QStringLiteral("16 16 16 4"));
    QVERIFY(pages[0].contains(QStringLiteral("pg-late"))); // beside pg-3, which it follows
    QCOMPARE(pages[3], QStringList({QStringLiteral("pg-east"), QStringLiteral("pg-west"), QStringLiteral("pg-a"),
                                    QStringLiteral("pg-b")}));
}

void PagingTest::pagesHoldFewerUntilTheyAreLegible()
{
    const TopologyPtr topology = topologyOf(generateInventory(30));
    const auto narrow = [](const QSizeF& size) { return size.width() <= 1700 && size.height() <= 1700; };
    const std::vector<Options> pages = pagesOf(Kind::Topology, *topology, {}, narrow);
    QVERIFY(pages.size() > 1 && pages.size() < 32);
    qsizetype shown = 0;
    for (const Options& page : pages) {
        shown += page.clusters.size();
        QVERIFY(narrow(draw(Kind::Topology, *topology, page).size));
    }
    QCOMPARE(shown, 32);
    const auto never = [](const QSizeF&) { return false; };
    QCOMPARE(pagesOf(Kind::Topology, *topology, {}, never).size(), 32);
    QCOMPARE(pagesOf(Kind::Er, *topology, {}, never).size(), 1);
    const auto always = [](const QSizeF&) { return true; };
    QCOMPARE(pagesOf(Kind::Topology, *topology, {}, always).size(), 1);
}

void PagingTest::moreShardsThanAPageHoldsTakeSeveral()
{
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < 120; ++i)
        text += group("pg-" + QByteArray::number(i), i, ", pg_shard: pg-x, pg_group: " + QByteArray::number(i));
    std::vector<QStringList> pages;
    for (const Options& page : pagesOf(Kind::Model, *topologyOf(text), {}))
        pages.push_back(page.clusters);
    QCOMPARE(textsOf(pages), QStringLiteral("16 16 16 16 16 16 16 8"));
}

QTEST_APPLESS_MAIN(PagingTest)
#include "paging.moc"
