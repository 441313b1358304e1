#include "app/paint/signicon.h"

#include <QPainter>
#include <QPixmapCache>

namespace pigpen {

namespace {

QPixmap drawn(const QString& key, diagram::Theme theme, int pixels, const SignPainter& paint)
{
    const QString sizedKey = QStringLiteral("%1-%2-%3").arg(key).arg(int(theme)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(sizedKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, pixels, pixels), theme);
    QPixmapCache::insert(sizedKey, pixmap);
    return pixmap;
}

} // namespace

QIcon signIcon(const QString& key, diagram::Theme theme, const SignPainter& paint)
{
    constexpr int usual = 14;
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        const QPixmap pixmap = drawn(key, theme, usual * scale, paint);
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
            icon.addPixmap(pixmap, mode);
    }
    return icon;
}

} // namespace pigpen
