#include "app/paint/raster.h"

#include "app/paint/figurepainter.h"
#include "consumers.h"
#include "core/diagram/svg.h"

#include <QImageReader>
#include <QTest>
#include <cmath>

using namespace pigpen;
using diagram::Kind;
using diagram::Theme;

/// Pictures of pixels: as large as was asked for, like the SVG, the same every time, and refused where too large.
class RasterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSizeFollowsTheScale_data();
    void theSizeFollowsTheScale();
    void itLooksLikeTheSvg_data();
    void itLooksLikeTheSvg();
    void theGroundIsTheThemes();
    void theBytesAreTheSameEachTime();
    void itSaysWhatItShows();
    void whatIsTooLargeIsRefusedWithTheScaleThatFits();
    void theScaleThatFitsDoesFit();
    void noScaleIsRefused();
    void whatIsFarOutIsPainted();

private:
    const Design m_design = consumers::sample();
    const consumers::Desk m_desk = {};
};

namespace {

diagram::Drawing blank(const QSizeF& size)
{
    diagram::Drawing drawing;
    drawing.size = size;
    return drawing;
}

} // namespace

void RasterTest::theSizeFollowsTheScale_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.5, 1.0, 1.25, 2.0, 3.0})
        QTest::newRow(qPrintable(QString::number(scale))) << scale;
}

void RasterTest::theSizeFollowsTheScale()
{
    QFETCH(double, scale);
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    const auto png = toPng(drawing, Theme::Light, scale);
    QVERIFY(png.has_value());
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.width(), int(std::ceil(drawing.size.width() * scale)));
    QCOMPARE(image.height(), int(std::ceil(drawing.size.height() * scale)));
    QCOMPARE(image.dotsPerMeterX(), qRound(96 * scale / 0.0254));
    QCOMPARE(image.dotsPerMeterY(), image.dotsPerMeterX());
    QVERIFY(!image.hasAlphaChannel());
}

void RasterTest::itLooksLikeTheSvg_data()
{
    consumers::addLooks();
}

void RasterTest::itLooksLikeTheSvg()
{
    if (!consumers::has(QStringLiteral("rsvg-convert")))
        QSKIP("rsvg-convert is not installed: there is nothing to compare with");
    QFETCH(Kind, kind);
    QFETCH(Theme, theme);
    const diagram::Drawing drawing = consumers::drawingOf(m_design, kind);
    const QImage svg = m_desk.pictureOfSvg(diagram::toSvg(drawing, theme), 1);
    const auto image = toImage(drawing, theme, 1);
    QVERIFY(image.has_value());
    const consumers::Distance apart = consumers::distance(*image, svg);
    QVERIFY2(apart.mean < 2 && apart.greatest < 60,
             qPrintable(QStringLiteral("mean %1, greatest %2").arg(apart.mean).arg(apart.greatest)));
    const auto other = toImage(drawing, theme == Theme::Dark ? Theme::Light : Theme::Dark, 1);
    QVERIFY(consumers::distance(*other, svg).mean > 100); // so much would be told from that little
}

void RasterTest::theGroundIsTheThemes()
{
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Er);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const auto image = toImage(drawing, theme, 1);
        QCOMPARE(image->pixelColor(1, 1), colour(diagram::Colour::Ground, theme));
    }
    QCOMPARE(toPng(drawing, Theme::Auto, 1).value(), toPng(drawing, Theme::Light, 1).value());
}

void RasterTest::theBytesAreTheSameEachTime()
{
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    const QByteArray png = toPng(drawing, Theme::Light, 2).value();
    QCOMPARE(toPng(drawing, Theme::Light, 2).value(), png);
    QVERIFY(!png.contains("tIME"));
    QVERIFY(toPng(drawing, Theme::Dark, 2).value() != png);
}

void RasterTest::itSaysWhatItShows()
{
    diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    drawing.title = QStringLiteral("<b>\n集群");
    const QImage image = QImage::fromData(toPng(drawing, Theme::Light, 1).value());
    QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("<b> 集群"));
}

void RasterTest::whatIsTooLargeIsRefusedWithTheScaleThatFits()
{
    const auto png = toPng(blank({4000, 1000}), Theme::Light, 10);
    QVERIFY(!png);
    QVERIFY2(png.error().what.contains(u"40000 × 10000"), qPrintable(png.error().what));
    QVERIFY2(png.error().remedy.contains(u"scale 8.19 fits"), qPrintable(png.error().remedy));
    const auto square = toPng(blank({20'000, 20'000}), Theme::Light, 1); // each side alone would do
    QVERIFY(!square);
    QVERIFY2(square.error().remedy.contains(u"scale 0.81 fits"), qPrintable(square.error().remedy));
}

void RasterTest::theScaleThatFitsDoesFit()
{
    QVERIFY(!sizeProblem({4000, 1000}, 8.19));
    QVERIFY(sizeProblem({4000, 1000}, 8.2));
    QVERIFY(toPng(blank({4000, 10}), Theme::Light, 8.19).has_value());
}

void RasterTest::noScaleIsRefused()
{
    for (const double scale : {0.0, -1.0, std::nan("")})
        QVERIFY(!toPng(blank({100, 100}), Theme::Light, scale));
}

/// The limit is one that painting keeps to, not only the image.
void RasterTest::whatIsFarOutIsPainted()
{
    diagram::Drawing drawing = blank({32'767, 20});
    diagram::Figure figure;
    figure.origin = {32'700, 0};
    figure.shapes.push_back(diagram::Box{.rect = {10, 5, 50, 10}, .fill = diagram::Colour::Node});
    drawing.figures.push_back(figure);
    const auto image = toImage(drawing, Theme::Light, 1);
    QVERIFY(image.has_value());
    QCOMPARE(image->pixelColor(32'730, 10), colour(diagram::Colour::Node, Theme::Light));
    QCOMPARE(image->pixelColor(32'705, 10), colour(diagram::Colour::Ground, Theme::Light));
}

QTEST_MAIN(RasterTest)
#include "raster.moc"
