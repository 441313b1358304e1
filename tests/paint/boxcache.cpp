#include "app/paint/boxcache.h"

#include <QPainter>
#include <QTest>

using namespace pigpen;

/// Boxes from the cache look as QPainter's own, where those stand on whole pixels.
class BoxCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsQPaintersOwn_data();
    void looksAsQPaintersOwn();
    void standsOnWholePixels();
    void leavesToAPathWhatItCanNotPaint();

private:
    static QImage canvas()
    {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(250, 240, 200));
        return image;
    }
    static QImage painted(const BoxCache::Look& look, double scale)
    {
        QImage image = canvas();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        BoxCache boxes;
        if (!boxes.paint(painter, look) || !boxes.paint(painter, look))
            return {};
        painter.drawPoint(QPointF(1, 1)); // with the painter as it was
        return image;
    }
    static QImage expected(const BoxCache::Look& look, double scale)
    {
        QImage image = canvas();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.setPen(look.width > 0 ? QPen(look.stroke, look.width) : QPen(Qt::NoPen));
        painter.setBrush(look.fill);
        for (int i = 0; i < 2; ++i)
            painter.drawRoundedRect(look.rect, look.radius, look.radius);
        painter.setPen(Qt::black);
        painter.drawPoint(QPointF(1, 1));
        return image;
    }
    /// Of any channel of any pixel.
    static int farthest(const QImage& left, const QImage& right)
    {
        int most = 0;
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x) {
                const QColor a = left.pixelColor(x, y);
                const QColor b = right.pixelColor(x, y);
                most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                 std::abs(a.blue() - b.blue())});
            }
        return most;
    }
};

void BoxCacheTest::looksAsQPaintersOwn_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<double>("radius");
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("stroke");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("scale");
    const QColor none(Qt::transparent);
    const QColor white(Qt::white);
    const QColor orange(0xee, 0x6c, 0x36);
    const QColor veil(20, 60, 200, 90);
    QTest::newRow("filled") << QRectF(20, 30, 200, 120) << 10.0 << white << none << 0.0 << 1.0;
    QTest::newRow("filled and stroked") << QRectF(20.5, 30.5, 200, 120) << 10.0 << white << orange << 1.0 << 1.0;
    QTest::newRow("stroked") << QRectF(21, 31, 200, 120) << 8.0 << none << orange << 2.0 << 1.0;
    QTest::newRow("a broad line") << QRectF(22, 32, 150, 90) << 12.0 << white << orange << 4.0 << 1.0;
    QTest::newRow("through the fill") << QRectF(20, 30, 200, 120) << 10.0 << veil << none << 0.0 << 1.0;
    QTest::newRow("a pill") << QRectF(20, 30, 60, 18) << 9.0 << orange << none << 0.0 << 1.0;
    QTest::newRow("a bar") << QRectF(20, 30, 4, 40) << 2.0 << orange << none << 0.0 << 1.0;
    QTest::newRow("half as large") << QRectF(40, 60, 300, 200) << 12.0 << white << orange << 4.0 << 0.5;
    QTest::newRow("twice as large") << QRectF(10.25, 20.25, 120, 80) << 6.0 << white << orange << 0.5 << 2.0;
}

void BoxCacheTest::looksAsQPaintersOwn()
{
    QFETCH(QRectF, rect);
    QFETCH(double, radius);
    QFETCH(QColor, fill);
    QFETCH(QColor, stroke);
    QFETCH(double, width);
    QFETCH(double, scale);
    const BoxCache::Look look{rect, radius, fill, stroke, width};
    const QImage image = painted(look, scale);
    QVERIFY(!image.isNull());
    constexpr int unseen = 6; // of 255: two ways of rounding
    const int apart = farthest(image, expected(look, scale));
    QVERIFY2(apart <= unseen, qPrintable(QString::number(apart)));
    QVERIFY(farthest(image, canvas()) > unseen);
}

/// A box between pixels has edges as sharp as one that stands on them.
void BoxCacheTest::standsOnWholePixels()
{
    const QImage image = painted({{20.3, 30.4, 200, 120}, 10, Qt::red, Qt::transparent, 0}, 1);
    QVERIFY(!image.isNull());
    const QColor ground = canvas().pixelColor(0, 0);
    QCOMPARE(image.pixelColor(19, 90), ground);
    QCOMPARE(image.pixelColor(20, 90), QColor(Qt::red));
    QCOMPARE(image.pixelColor(219, 90), QColor(Qt::red));
    QCOMPARE(image.pixelColor(220, 90), ground);
}

void BoxCacheTest::leavesToAPathWhatItCanNotPaint()
{
    QImage image = canvas();
    QPainter painter(&image);
    BoxCache boxes;
    const BoxCache::Look look{{20, 30, 200, 120}, 10, Qt::red, Qt::transparent, 0};
    painter.rotate(10);
    QVERIFY(!boxes.paint(painter, look));
    painter.resetTransform();
    painter.scale(2, 1);
    QVERIFY(!boxes.paint(painter, look));
    painter.resetTransform();
    QVERIFY(!boxes.paint(painter, {{0, 0, 400, 300}, 150, Qt::red, Qt::transparent, 0}));
    QCOMPARE(image, canvas());
}

QTEST_MAIN(BoxCacheTest)
#include "boxcache.moc"
