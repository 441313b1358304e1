#include "core/publish/pagelayout.h"

#include <QTest>

using namespace pigpen;

/// Where a drawing stands on its page.
class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsAsLargeAsTheDrawing();
    void pagesAreNoLargerThanReadersTake();
    void thePaperLiesOrStandsAsSuits_data();
    void thePaperLiesOrStandsAsSuits();
    void aSmallDrawingIsNotEnlarged();
    void aLargeDrawingKeepsToTheMargins();
    void marginsLeaveRoom();
    void namesLeadBack();
};

void PageLayoutTest::aPageIsAsLargeAsTheDrawing()
{
    const PlacedPage page = placeOnPage({1001, 600}, PageLayout{.margin = 50});
    QCOMPARE(page.size, QSizeF(751, 450)); // 750.75 points
    QCOMPARE(page.drawing, QRectF(0, 0, 750.75, 450));
    QCOMPARE(page.scale, 0.75);
}

void PageLayoutTest::pagesAreNoLargerThanReadersTake()
{
    const PlacedPage page = placeOnPage({40'000, 1000}, PageLayout{});
    QCOMPARE(page.size.width(), 14400.0);
    QCOMPARE(page.scale, 0.36);
}

void PageLayoutTest::thePaperLiesOrStandsAsSuits_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QSizeF>("drawing");
    QTest::addColumn<QSizeF>("page");
    QTest::newRow("wide on A4") << Paper::A4 << QSizeF(2000, 800) << QSizeF(842, 595);
    QTest::newRow("tall on A4") << Paper::A4 << QSizeF(800, 2000) << QSizeF(595, 842);
    QTest::newRow("wide and small on A3") << Paper::A3 << QSizeF(300, 200) << QSizeF(1191, 842);
    QTest::newRow("tall and small on letter") << Paper::Letter << QSizeF(200, 300) << QSizeF(612, 792);
    QTest::newRow("square on letter") << Paper::Letter << QSizeF(2000, 2000) << QSizeF(612, 792);
}

void PageLayoutTest::thePaperLiesOrStandsAsSuits()
{
    QFETCH(Paper, paper);
    QFETCH(QSizeF, drawing);
    QFETCH(QSizeF, page);
    QCOMPARE(placeOnPage(drawing, PageLayout{paper}).size, page);
}

void PageLayoutTest::aSmallDrawingIsNotEnlarged()
{
    const PlacedPage page = placeOnPage({400, 200}, PageLayout{Paper::A4});
    QCOMPARE(page.scale, 0.75);
    QCOMPARE(page.drawing.size(), QSizeF(300, 150));
    QCOMPARE(page.drawing.center(), QPointF(421, 297.5));
}

void PageLayoutTest::aLargeDrawingKeepsToTheMargins()
{
    const double margin = 25.4; // 72 points
    const PlacedPage page = placeOnPage({4000, 500}, PageLayout{Paper::A4, margin});
    QCOMPARE(page.drawing.left(), 72.0);
    QCOMPARE(page.drawing.right(), 842.0 - 72);
    QCOMPARE(page.drawing.width() / page.drawing.height(), 8.0);
    QCOMPARE(page.scale * 4000, page.drawing.width());
}

void PageLayoutTest::marginsLeaveRoom()
{
    for (const double margin : {-5.0, 1000.0}) {
        const PlacedPage page = placeOnPage({4000, 3000}, PageLayout{Paper::A4, margin});
        QVERIFY(page.scale > 0.05);
        QVERIFY(QRectF({}, page.size).contains(page.drawing));
    }
}

void PageLayoutTest::namesLeadBack()
{
    for (const Paper paper : papers) {
        QCOMPARE(paperFromName(paperName(paper)), paper);
        QVERIFY(!paperTitle(paper).isEmpty());
    }
    QVERIFY(!paperFromName(u"a5"));
}

QTEST_GUILESS_MAIN(PageLayoutTest)
#include "pagelayout.moc"
