#include "core/design/file.h"
#include "core/diagram/svg.h"
#include "core/publish/picture.h"
#include "tests/support/shared.h"
#include "tests/topology/summary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;
using embedding::Embed;

namespace {

const QByteArray inventory = "all:\r\n"
                             "  children:\r\n"
                             "    pg-test: # <the> \"cluster\" & all\r\n"
                             "      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary } }\r\n"
                             "      vars: { pg_cluster: pg-test, pg_users: [{ name: dba, password: Top.Secret }] }\r\n";

QByteArray pictureOf(const Design& design, Embed embed)
{
    diagram::SvgOptions options;
    options.metadata = sourceXml(design, embed);
    const auto kind = diagram::Kind::Topology;
    return toSvg(draw(kind, *design.snapshot()->topology, pictureOptions(kind, design)), options);
}

} // namespace

/// A picture that holds its inventory.
class EmbeddingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte();
    void aNameOfAFileIsShownAndNotObeyed();
    void comesBackWithoutItsSecrets();
    void everyTemplateComesBack_data();
    void everyTemplateComesBack();
    void aPictureIsNeverWrittenOver();
    void whatHoldsNoInventoryIsTold_data();
    void whatHoldsNoInventoryIsTold();
};

void EmbeddingTest::comesBackByteForByte()
{
    Design design = Design::fromText(inventory, QStringLiteral("/somewhere/a<b.yml"));
    design.sidecar().clusters.insert(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test")), {40, 80});
    const auto again = Design::read(pictureOf(design, Embed::Full));
    QVERIFY(again.has_value());
    QCOMPARE(again->text(), inventory);
    QCOMPARE(again->sidecar(), design.sidecar());
    QCOMPARE(again->fileName(), QStringLiteral("a<b.yml"));
    QVERIFY(!again->isRedacted());
    QVERIFY(!pictureOf(design, Embed::None).contains("metadata"));
}

/// XML has no control characters at all, and what turns the direction of writing would mislead who reads the source.
void EmbeddingTest::aNameOfAFileIsShownAndNotObeyed()
{
    const Design design = Design::fromText(inventory, QStringLiteral("a\u202ebad\a.yml"));
    const auto again = Design::read(pictureOf(design, Embed::Full));
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().describe()));
    QCOMPARE(again->fileName(), QStringLiteral("a\ufffdbad\ufffd.yml"));
}

void EmbeddingTest::comesBackWithoutItsSecrets()
{
    const Design design = Design::fromText(inventory);
    const QByteArray picture = pictureOf(design, Embed::Redacted);
    const auto again = Design::read(picture);
    QVERIFY(again.has_value());
    QVERIFY(again->isRedacted());
    QCOMPARE(again->text(), QByteArray(inventory).replace("Top.Secret", "REDACTED"));
    QVERIFY(!picture.contains("somewhere"));
    // What was redacted once is so for good.
    QVERIFY(Design::read(pictureOf(*again, Embed::Full))->isRedacted());
}

void EmbeddingTest::everyTemplateComesBack_data()
{
    REQUIRE_SHARED();
    QTest::addColumn<QString>("path");
    for (const QString& path : shared::templates())
        QTest::newRow(qPrintable(path.section(QStringLiteral("/conf/"), 1))) << path;
}

void EmbeddingTest::everyTemplateComesBack()
{
    QFETCH(const QString, path);
    const auto design = Design::open(path);
    QVERIFY(design.has_value());
    QCOMPARE(Design::read(pictureOf(*design, Embed::Full))->text(), design->text());
    const auto again = Design::read(pictureOf(*design, Embed::Redacted));
    QVERIFY(again.has_value() && again->snapshot());
    QCOMPARE(summary(*again->snapshot()->topology), summary(*design->snapshot()->topology));
}

void EmbeddingTest::aPictureIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("topology.svg"));
    QVERIFY(file::write(path, pictureOf(Design::fromText(inventory), Embed::Full)).has_value());
    auto design = Design::open(path);
    QVERIFY(design.has_value());
    QCOMPARE(design->path(), QString());
    QVERIFY(!design->save().has_value());
    QVERIFY(embedding::isSvg(file::read(path).value()));
}

void EmbeddingTest::whatHoldsNoInventoryIsTold_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QString>("what");
    const QByteArray whole = pictureOf(Design::fromText(inventory), Embed::Full);
    QTest::newRow("none in it") << pictureOf(Design::fromText(inventory), Embed::None)
                                << QStringLiteral("this picture holds no inventory");
    QTest::newRow("another's") << QByteArray("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                               << QStringLiteral("this picture holds no inventory");
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << QStringLiteral("the picture is no well-formed SVG");
    QByteArray damaged = whole;
    damaged.replace(damaged.indexOf("YWxs"), 4, "Y!!s");
    QTest::newRow("damaged") << damaged << QStringLiteral("the inventory in this picture is damaged");
}

void EmbeddingTest::whatHoldsNoInventoryIsTold()
{
    QFETCH(const QByteArray, svg);
    QFETCH(const QString, what);
    const auto design = Design::read(svg);
    QVERIFY(!design.has_value());
    QVERIFY2(design.error().what.startsWith(what), qPrintable(design.error().describe()));
    QVERIFY(!design.error().remedy.isEmpty());
}

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "embedding.moc"
