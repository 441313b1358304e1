#include "core/publish/exportrequest.h"

#include "core/design/templates.h"
#include "core/publish/picture.h"
#include "core/publish/publish.h"

#include <QSet>
#include <QTest>

using namespace pigpen;
using diagram::Kind;
using diagram::Theme;

/// What can be asked for, under which name, and what core answers.
class ExportRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBack();
    void eachFormatSaysWhatItIsGoodFor();
    void endingsNameFormats();
    void svgIsTheDiagrams();
    void aRequestSaysWhichClusters();
    void whatCoreDoesNotPaintIsRefused();
    void whatIsNoInventoryIsRefusedWithItsPlace();
    void aDocumentBeginsWithTheTopology();

private:
    const Design m_design = Design::fromText(templates::text(QStringLiteral("sandbox")), QStringLiteral("a/shop.yml"));
};

void ExportRequestTest::namesLeadBack()
{
    for (const Format format : formats)
        QCOMPARE(formatFromName(formatName(format)), format);
    for (const Embed embed : {Embed::None, Embed::Redacted, Embed::Full})
        QCOMPARE(embedFromName(embedName(embed)), embed);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Auto})
        QCOMPARE(themeFromName(themeName(theme)), theme);
    QVERIFY(!formatFromName(u"gif"));
    QVERIFY(!embedFromName(u"some"));
    QVERIFY(!themeFromName(u"pink"));
}

void ExportRequestTest::eachFormatSaysWhatItIsGoodFor()
{
    QSet<QString> purposes;
    for (const Format format : formats) {
        QVERIFY(!formatTitle(format).isEmpty());
        QVERIFY(formatPurpose(format).startsWith(u"For "));
        purposes.insert(formatPurpose(format));
    }
    QCOMPARE(purposes.size(), qsizetype(formats.size()));
}

void ExportRequestTest::endingsNameFormats()
{
    QCOMPARE(formatOfFile(QStringLiteral("out/shop.PDF")), Format::Pdf);
    QCOMPARE(formatOfFile(QStringLiteral("shop.v2.mmd")), Format::Mermaid);
    QVERIFY(!formatOfFile(QStringLiteral("shop.png/shop")));
    QVERIFY(!formatOfFile(QStringLiteral("svg")));
    QVERIFY(!formatOfFile(QStringLiteral("-")));
}

void ExportRequestTest::svgIsTheDiagrams()
{
    ExportRequest request;
    for (const Kind kind : {Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er}) {
        request.kind = kind;
        QCOMPARE(publish(m_design, request).value(), svgOf(m_design, kind));
    }
    request.theme = Theme::Auto;
    QVERIFY(publish(m_design, request)->contains("prefers-color-scheme"));
}

void ExportRequestTest::aRequestSaysWhichClusters()
{
    ExportRequest request;
    request.clusters = {QStringLiteral("pg-test")};
    const QByteArray svg = publish(m_design, request).value();
    QVERIFY(svg.contains("pg-test-1"));
    QVERIFY(!svg.contains("pg-meta-1"));
    QVERIFY(wholeOf(m_design, request)->size.width() < wholeOf(m_design, ExportRequest{})->size.width());
}

void ExportRequestTest::whatCoreDoesNotPaintIsRefused()
{
    ExportRequest request;
    for (const Format format : {Format::Png, Format::Pdf}) {
        QVERIFY(isPainted(format));
        request.format = format;
        const auto bytes = publish(m_design, request);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().what.contains(formatTitle(format)));
    }
}

void ExportRequestTest::whatIsNoInventoryIsRefusedWithItsPlace()
{
    const Design broken = Design::fromText("all:\n  children: [\n");
    const auto bytes = publish(broken, {});
    QVERIFY(!bytes);
    QVERIFY(bytes.error().place.line > 0);
    QVERIFY(!pagesOf(broken, {}));
    QVERIFY(!wholeOf(broken, {}));
}

void ExportRequestTest::aDocumentBeginsWithTheTopology()
{
    ExportRequest request;
    request.format = Format::Html;
    request.kind = Kind::Er;
    QVERIFY(!showsOneDiagram(Format::Html));
    QCOMPARE(wholeOf(m_design, request)->title, wholeOf(m_design, ExportRequest{})->title);
}

QTEST_GUILESS_MAIN(ExportRequestTest)
#include "exportrequest.moc"
