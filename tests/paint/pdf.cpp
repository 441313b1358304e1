#include "app/paint/pdf.h"

#include "app/paint/paintedformats.h"
#include "app/paint/pdffinish.h"
#include "consumers.h"
#include "core/diagram/svg.h"

#include <QRegularExpression>
#include <QTest>

using namespace pigpen;
using diagram::Kind;
using diagram::Theme;

/// Pages of a PDF, as those read them who did not write them: poppler and MuPDF.
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageIsAsLargeAsItsDrawing();
    void eachDrawingIsAPage();
    void thePaperIsKept();
    void itLooksLikeTheSvg_data();
    void itLooksLikeTheSvg();
    void wordsStayWords();
    void fontsAreInIt();
    void bookmarksNameTheClusters();
    void bookmarksNameTheNodes();
    void bookmarksPointToTheFigures();
    void hostileNamesAreWordsOnly();
    void theBytesAreTheSameEachTime();
    void itHoldsNoDate();
    void withoutPagesThereIsNoPdf();
    void whatIsNoPdfIsRefused();
    void aDesignIsExported();

private:
    QByteArray info(const QByteArray& pdf) const;
    QString outline(const QByteArray& pdf) const;

    const Design m_design = consumers::sample();
    const consumers::Desk m_desk = {};
};

namespace {

QByteArray pdfOf(const std::vector<diagram::Drawing>& pages, const PageLayout& layout = {})
{
    return toPdf(pages, Theme::Light, layout).value();
}

} // namespace

void PdfTest::initTestCase()
{
    for (const char* program : {"pdfinfo", "pdftotext", "pdftoppm", "pdffonts", "mutool"}) {
        if (!consumers::has(QLatin1String(program)))
            QSKIP("poppler-utils or mupdf-tools are not installed: nobody here reads a PDF");
    }
}

QByteArray PdfTest::info(const QByteArray& pdf) const
{
    return consumers::output(QStringLiteral("pdfinfo"),
                             {QStringLiteral("-l"), QStringLiteral("9"), m_desk.put(QStringLiteral("info.pdf"), pdf)});
}

/// A line an entry: its depth as tabs, its title in quotes, where it goes.
QString PdfTest::outline(const QByteArray& pdf) const
{
    return QString::fromUtf8(consumers::output(
        QStringLiteral("mutool"),
        {QStringLiteral("show"), m_desk.put(QStringLiteral("outline.pdf"), pdf), QStringLiteral("outline")}));
}

void PdfTest::aPageIsAsLargeAsItsDrawing()
{
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    const QByteArray said = info(pdfOf({drawing}));
    const PlacedPage page = placeOnPage(drawing.size, PageLayout{});
    const QByteArray size = QByteArray::number(page.size.width()) + " x " + QByteArray::number(page.size.height());
    QVERIFY2(said.contains(size + " pts"), said.constData());
    QVERIFY2(said.contains("Title:           " + drawing.title.toUtf8()), said.constData());
}

void PdfTest::eachDrawingIsAPage()
{
    const QByteArray said =
        info(pdfOf({consumers::drawingOf(m_design, Kind::Topology), consumers::drawingOf(m_design, Kind::Er)}));
    QVERIFY2(QString::fromUtf8(said).contains(QRegularExpression(QStringLiteral("Pages: +2\n"))), said.constData());
    QVERIFY2(said.contains("Page    2 size"), said.constData());
}

void PdfTest::thePaperIsKept()
{
    diagram::Drawing wide = consumers::drawingOf(m_design, Kind::Topology);
    wide.size = {2000, 500};
    diagram::Drawing tall = wide;
    tall.size = {500, 2000};
    const QString said = QString::fromUtf8(info(pdfOf({wide, tall}, {Paper::A4})));
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Page +1 size: +842 x 595 pts"))), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Page +2 size: +595 x 842 pts"))), qPrintable(said));
}

void PdfTest::itLooksLikeTheSvg_data()
{
    consumers::addLooks();
}

void PdfTest::itLooksLikeTheSvg()
{
    if (!consumers::has(QStringLiteral("rsvg-convert")))
        QSKIP("rsvg-convert is not installed: there is nothing to compare with");
    QFETCH(Kind, kind);
    QFETCH(Theme, theme);
    const diagram::Drawing drawing = consumers::drawingOf(m_design, kind);
    const QImage svg = m_desk.pictureOfSvg(diagram::toSvg(drawing, theme), 1);
    const QImage page = m_desk.pictureOfPdf(toPdf({drawing}, theme, {}).value(), 96);
    const consumers::Distance apart = consumers::distance(page, svg);
    QVERIFY2(apart.mean < 2 && apart.greatest < 60,
             qPrintable(QStringLiteral("mean %1, greatest %2").arg(apart.mean).arg(apart.greatest)));
}

void PdfTest::wordsStayWords()
{
    const QByteArray pdf = pdfOf({consumers::drawingOf(m_design, Kind::Topology)});
    const QByteArray words = consumers::output(QStringLiteral("pdftotext"),
                                               {m_desk.put(QStringLiteral("text.pdf"), pdf), QStringLiteral("-")});
    for (const char* name : {"pg-test", "pg-test-1", "pg-meta-1", "10.10.10.11", "etcd-1"})
        QVERIFY2(words.contains(name), name);
}

void PdfTest::fontsAreInIt()
{
    const QByteArray pdf = pdfOf({consumers::drawingOf(m_design, Kind::Topology)});
    const QByteArray said =
        consumers::output(QStringLiteral("pdffonts"), {m_desk.put(QStringLiteral("fonts.pdf"), pdf)});
    const QList<QByteArray> rows = said.trimmed().split('\n').mid(2);
    QVERIFY2(rows.size() >= 2, said.constData()); // sans and monospaced
    for (const QByteArray& row : rows)
        QVERIFY2(QRegularExpression(QStringLiteral(" yes \\w+ +yes ")).match(QString::fromUtf8(row)).hasMatch(),
                 row.constData()); // embedded, and with its letters' meanings
}

void PdfTest::bookmarksNameTheClusters()
{
    const QString said =
        outline(pdfOf({consumers::drawingOf(m_design, Kind::Topology), consumers::drawingOf(m_design, Kind::Model)}));
    for (const char* name : {"infra", "etcd", "pg-meta", "pg-test"}) {
        const QRegularExpression entry(QStringLiteral("\\t\\t\"%1\"\\t#page=1&").arg(QLatin1String(name)));
        QVERIFY2(said.contains(entry), qPrintable(said));
    }
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("\\t\\t\"pg-test\"\\t#page=2&"))), qPrintable(said));
    QVERIFY(!said.contains(u"pg-test-1"));
}

void PdfTest::bookmarksNameTheNodes()
{
    const QString said = outline(pdfOf({consumers::drawingOf(m_design, Kind::Nodes)}));
    QVERIFY2(said.contains(QRegularExpression(QStringLiteral("\\t\\t\"10\\.10\\.10\\.11"))), qPrintable(said));
    QVERIFY(!said.contains(u"\"pg-test\""));
}

/// On paper, too, where the drawing is moved and made smaller. MuPDF tells places in points from the upper edge.
void PdfTest::bookmarksPointToTheFigures()
{
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    for (const Paper paper : {Paper::Drawing, Paper::A4}) {
        const PlacedPage page = placeOnPage(drawing.size, {paper});
        const QString said = outline(pdfOf({drawing}, {paper}));
        for (const diagram::Figure& figure : drawing.figures) {
            if (figure.entity.kind != EntityId::Kind::Cluster)
                continue;
            const QPointF at = page.drawing.topLeft() + figure.origin * page.scale;
            const QRegularExpression entry(QStringLiteral("\"%1\"\t#page=1&zoom=nan,([\\d.]+),([\\d.]+)")
                                               .arg(QRegularExpression::escape(figure.entity.name)));
            const auto match = entry.match(said);
            QVERIFY2(match.hasMatch(), qPrintable(said));
            QVERIFY2(std::abs(match.captured(1).toDouble() - at.x()) < 1, qPrintable(said));
            QVERIFY2(std::abs(match.captured(2).toDouble() - at.y()) < 1, qPrintable(said));
        }
    }
}

void PdfTest::hostileNamesAreWordsOnly()
{
    diagram::Drawing drawing;
    drawing.size = {400, 300};
    drawing.title = QStringLiteral("a) /JS (b\\\n集群 >> endobj");
    diagram::Figure figure;
    figure.entity = EntityId::ofCluster(Module::Pgsql, QStringLiteral("(x) << /URI \u202e>>"));
    drawing.figures.push_back(figure);
    const QByteArray pdf = pdfOf({drawing});
    const QString said = outline(pdf);
    QVERIFY2(said.contains(u"集群 >> endobj"), qPrintable(said));
    QVERIFY2(said.contains(u"(x) << /URI "), qPrintable(said));
    QVERIFY(!said.contains(QChar(0x202e)));
    QVERIFY(info(pdf).contains("a) /JS (b\\ 集群 >> endobj"));
}

void PdfTest::theBytesAreTheSameEachTime()
{
    const diagram::Drawing drawing = consumers::drawingOf(m_design, Kind::Topology);
    const QByteArray pdf = pdfOf({drawing});
    QTest::qWait(1100); // a second, which dates would tell
    QCOMPARE(pdfOf({drawing}), pdf);
    QVERIFY(pdfOf({consumers::drawingOf(m_design, Kind::Nodes)}) != pdf);
}

void PdfTest::itHoldsNoDate()
{
    const QByteArray said = info(pdfOf({consumers::drawingOf(m_design, Kind::Topology)}));
    QVERIFY(said.contains("Creator:         Pigpen"));
    QVERIFY2(!said.contains("Date"), said.constData());
    QVERIFY2(said.contains("Metadata Stream: no"), said.constData());
}

void PdfTest::withoutPagesThereIsNoPdf()
{
    QVERIFY(!toPdf({}, Theme::Light, {}));
}

void PdfTest::whatIsNoPdfIsRefused()
{
    for (const char* bytes : {"", "%PDF-1.4 and no more", "<svg/>"}) {
        const auto pdf = finishedPdf(bytes, QStringLiteral("a"), {{QStringLiteral("a"), 0, {}}});
        QVERIFY2(!pdf, bytes);
        QVERIFY(!pdf.error().what.isEmpty());
    }
}

void PdfTest::aDesignIsExported()
{
    ExportRequest request;
    request.format = Format::Pdf;
    request.kind = Kind::Nodes;
    QCOMPARE(exported(m_design, request).value(), pdfOf({consumers::drawingOf(m_design, Kind::Nodes)}));
    request.format = Format::Png;
    QVERIFY(exported(m_design, request).value().startsWith("\x89PNG"));
    request.format = Format::Svg;
    QVERIFY(exported(m_design, request).value().startsWith("<svg"));
    QVERIFY(!exported(Design::fromText("- no inventory"), request));
}

QTEST_MAIN(PdfTest)
#include "pdf.moc"
