#include "core/publish/document/document.h"
#include "core/publish/document/html.h"
#include "core/publish/document/markdown.h"
#include "documentsample.h"
#include "tests/support/generate.h"

#include <QTest>

using namespace pigpen;
using namespace pigpen::document;

namespace {

Design designOf(const char* text)
{
    return Design::fromText(text, QStringLiteral("pigsty.yml"));
}

QString connection(const Document& document, const QString& service)
{
    return sample::row(sample::table(document, QStringLiteral("connections")), service).value(2);
}

} // namespace

/// What the design document says.
class DesignDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStandInOrder()
    {
        const Document document = designDocument(sample::builtIn(QStringLiteral("production")));
        QStringList ids;
        for (const Section& section : document.sections)
            ids << section.id;
        QCOMPARE(ids.join(u' '), QStringLiteral("summary diagrams clusters instances services connections nodes ports "
                                                "addresses databases roles"));
        QCOMPARE(document.fileName, QStringLiteral("production.yml"));
        QCOMPARE(document.version, QStringLiteral("v4.5.0"));
        QCOMPARE(document.sha256.size(), 64);
    }

    void everyEntityHasItsRow()
    {
        const Design design = sample::builtIn(QStringLiteral("production"));
        const Document document = designDocument(design);
        const Topology& topology = *design.snapshot()->topology;
        QCOMPARE(sample::table(document, QStringLiteral("clusters")).rows.size(), topology.clusters().size());
        QCOMPARE(sample::table(document, QStringLiteral("nodes")).rows.size(), topology.nodes().size());
        size_t instances = 0;
        for (const ClusterPtr& cluster : topology.clusters())
            instances += cluster->instances.size();
        QCOMPARE(sample::table(document, QStringLiteral("instances")).rows.size(), instances);
        const QStringList offline =
            sample::row(sample::table(document, QStringLiteral("instances")), QStringLiteral("pg-orders-3"));
        QCOMPARE(offline.mid(1, 6),
                 QStringList({QStringLiteral("pg-orders"), QStringLiteral("offline"), QStringLiteral("3"),
                              QStringLiteral("10.10.10.43"), QStringLiteral("5432"), QStringLiteral("pg-orders-1")}));
    }

    void aVirtualAddressIsWhereClientsGo()
    {
        const Document document = designDocument(sample::builtIn(QStringLiteral("production")));
        QCOMPARE(connection(document, QStringLiteral("pg-orders-primary")),
                 QStringLiteral("postgresql://orders_owner@10.10.10.2:5433/orders"));
        QCOMPARE(connection(document, QStringLiteral("pg-orders-offline")),
                 QStringLiteral("postgresql://orders_owner@10.10.10.2:5438/orders"));
    }

    void withoutOneAllNodesAreListed()
    {
        const Document document = designDocument(designOf(R"(
all:
  children:
    pg-a:
      hosts:
        10.0.0.1: { pg_seq: 1, pg_role: primary }
        10.0.0.2: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-a, pg_users: [{ name: app }], pg_databases: [{ name: app }] }
    pg-b:
      hosts:
        10.0.0.3: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.1 }
        10.0.0.4: { pg_seq: 2, pg_role: replica }
      vars: { pg_cluster: pg-b }
)"));
        QCOMPARE(connection(document, QStringLiteral("pg-a-primary")),
                 QStringLiteral("postgresql://app@10.0.0.1:5433,10.0.0.2:5433/app?target_session_attrs=read-write"));
        QCOMPARE(connection(document, QStringLiteral("pg-a-replica")),
                 QStringLiteral("postgresql://app@10.0.0.1:5434,10.0.0.2:5434/app"));
        // The leader of a standby cluster takes no writes; a cluster without databases has one of PostgreSQL's own.
        QCOMPARE(connection(document, QStringLiteral("pg-b-primary")),
                 QStringLiteral("postgresql://10.0.0.3:5433,10.0.0.4:5433/postgres"));
    }

    void theUserMayLogInAndIsKnownToThePool()
    {
        const Document document = designDocument(designOf(R"(
all:
  children:
    pg-a:
      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: primary } }
      vars:
        pg_cluster: pg-a
        pg_users:
          - { name: owner, login: false, pgbouncer: true }
          - { name: "first one@" }
          - { name: pooled, pgbouncer: true }
        pg_databases: [{ name: "a/b?c", owner: owner }, { name: direct, pgbouncer: false }]
)"));
        QCOMPARE(connection(document, QStringLiteral("pg-a-primary")),
                 QStringLiteral("postgresql://pooled@10.0.0.1:5433/a%2Fb%3Fc"));
        QCOMPARE(connection(document, QStringLiteral("pg-a-default")),
                 QStringLiteral("postgresql://first%20one%40@10.0.0.1:5436/a%2Fb%3Fc"));
        // Two services of pgbouncer for one database, two of PostgreSQL itself for both.
        QCOMPARE(sample::table(document, QStringLiteral("connections")).rows.size(), size_t(2 + 4));
    }

    void aPartTellsOfItselfOnly()
    {
        const Document document =
            designDocument(sample::builtIn(QStringLiteral("production")), {QStringLiteral("pg-ledger")});
        QCOMPARE(sample::table(document, QStringLiteral("clusters")).rows.size(), size_t(1));
        QCOMPARE(sample::table(document, QStringLiteral("nodes")).rows.size(), size_t(3));
        const QByteArray text = toMarkdown(document);
        QVERIFY(!text.contains("pg-orders"));
        QVERIFY2(text.contains("10.10.10.31"), "its backups go to MinIO");
    }

    void findingsAreListedTheWorstFirst()
    {
        const Document document = designDocument(designOf(R"(
all:
  children:
    etcd: { hosts: { 10.0.0.9: { etcd_seq: 1 }, 10.0.0.8: { etcd_seq: 2 } } }
    pg-a:
      hosts: { 10.0.0.1: { pg_seq: 1, pg_role: replica } }
      vars: { pg_cluster: pg-a, pg_databaes: [] }
)"));
        const Table table = sample::table(document, QStringLiteral("findings"));
        QVERIFY(table.rows.size() >= 3);
        QCOMPARE(sample::text(table.rows.front()[0]), QStringLiteral("Error"));
        QVERIFY(sample::text(table.rows.back()[0]) != QStringLiteral("Error"));
        QVERIFY(toMarkdown(document).contains("PG-PRIMARY-COUNT"));
    }

    void theSameInventoryGivesTheSameBytes()
    {
        const auto write = [] {
            const Document document = designDocument(sample::builtIn(QStringLiteral("redis")));
            return toHtml(document) + toMarkdown(document);
        };
        QVERIFY(write() == write());
    }

    void otherIllustratorsMayDraw()
    {
        const Illustrator illustrator = [](diagram::Kind kind) {
            std::vector<Picture> pictures;
            if (kind == diagram::Kind::Topology)
                for (int page = 1; page <= 2; ++page)
                    pictures.push_back({QStringLiteral("Page %1").arg(page), QStringLiteral("drawn"), QSizeF(10, 10),
                                        "<svg/>", "flowchart LR\n```\n"});
            return pictures;
        };
        const Document document = designDocument(sample::builtIn(QStringLiteral("single")), {}, illustrator);
        QCOMPARE(sample::section(document, QStringLiteral("diagrams"))->blocks.size(), size_t(2));
        QVERIFY(toHtml(document).contains("data:image/svg+xml,%3Csvg/%3E"));
        QVERIFY(toMarkdown(document).contains("### Page 2\n\ndrawn\n\n````mermaid\nflowchart LR\n```\n````\n"));
    }

    void withoutPicturesThereIsNoSectionOfThem()
    {
        const auto nobody = [](diagram::Kind) { return std::vector<Picture>(); };
        const Document without = designDocument(sample::builtIn(QStringLiteral("single")), {}, nobody);
        QVERIFY(!toMarkdown(without).contains("Diagrams"));
        const Document document = designDocument(sample::builtIn(QStringLiteral("single")));
        QCOMPARE(toMarkdown(document).count("```mermaid\n"), 4);
        QVERIFY(toHtml(document).contains("<h2 id=\"diagrams-title\">"));
    }

    /// No poster: many clusters are drawn on pages; no table of addresses without end: rows of them are ranges.
    void manyClustersStayLegible()
    {
        const Document document = designDocument(Design::fromText(generateInventory(333), QStringLiteral("big.yml")));
        double largest = 0;
        for (const Block& block : sample::section(document, QStringLiteral("diagrams"))->blocks)
            if (const auto* const picture = std::get_if<Picture>(&block))
                largest = std::max(largest, picture->size.width() * picture->size.height());
        QVERIFY2(largest < 3000.0 * 3000.0, qPrintable(QString::number(largest)));
        const qsizetype html = toHtml(document).size();
        const qsizetype markdown = toMarkdown(document).size();
        QVERIFY2(html < 12'000'000, qPrintable(QString::number(html)));
        // The sample has two users, two databases and a finding in every cluster: a third of it tells these.
        QVERIFY2(markdown < 1'300'000, qPrintable(QString::number(markdown)));
        qInfo("1,000 nodes: %lld bytes of HTML, %lld of Markdown", qlonglong(html), qlonglong(markdown));
    }

    void noInventoryGivesAnEmptyDocument()
    {
        QVERIFY(designDocument(Design::fromText("- no inventory\n")).sections.empty());
    }
};

QTEST_GUILESS_MAIN(DesignDocumentTest)
#include "designdocument.moc"
