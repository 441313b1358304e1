#include "app/paint/boxcache.h"

#include <QPainter>

#include <cmath>

namespace pigpen {

namespace {

constexpr int parts = 16;            // of a pixel, that lengths are rounded to
constexpr int largestWhole = 16'384; // pixels of a tile that is a whole box

double pixels(int length)
{
    return double(length) / parts;
}

/// Paints in the device's pixels, aligned to them.
class OnPixels
{
public:
    explicit OnPixels(QPainter& painter) : m_painter(painter), m_antialiased(painter.testRenderHint(hint))
    {
        painter.setWorldMatrixEnabled(false);
        painter.setRenderHint(hint, false);
    }
    ~OnPixels()
    {
        m_painter.setRenderHint(hint, m_antialiased);
        m_painter.setWorldMatrixEnabled(true);
    }
    Q_DISABLE_COPY_MOVE(OnPixels)

private:
    static constexpr QPainter::RenderHint hint = QPainter::Antialiasing;

    QPainter& m_painter;
    bool m_antialiased;
};

QRect alignedTo(const QRectF& rect)
{
    const QPoint topLeft(qRound(rect.left()), qRound(rect.top()));
    return {topLeft, QPoint(qRound(rect.right()) - 1, qRound(rect.bottom()) - 1)};
}

} // namespace

bool BoxCache::paint(QPainter& painter, const Look& look)
{
    const QTransform& transform = painter.worldTransform();
    const bool isPlain = transform.type() <= QTransform::TxScale && transform.m11() > 0 &&
                         qFuzzyCompare(transform.m11(), transform.m22()) &&
                         qFuzzyCompare(painter.device()->devicePixelRatio(), 1.0);
    if (!isPlain)
        return false;
    const bool isStroked = look.stroke.alpha() > 0;
    const double scale = transform.m11();
    Key key{look.fill.rgba(), look.stroke.rgba(), qRound(look.radius * scale * parts),
            isStroked ? std::max(1, qRound(look.width * scale * parts)) : 0};
    const double out = pixels(key.width) / 2;
    const QRect box = alignedTo(transform.mapRect(look.rect).adjusted(-out, -out, out, out));
    const int corners = 2 * (int(std::ceil(pixels(key.radius) + out)) + 1) + 1;
    const bool isWhole = box.width() <= corners || box.height() <= corners;
    if (isWhole && (box.isEmpty() || box.width() * box.height() > largestWhole))
        return false;
    key.size = isWhole ? box.size() : QSize(corners, corners);
    const OnPixels guard(painter);
    if (isWhole)
        painter.drawImage(box.topLeft(), tile(key).image);
    else
        paint(painter, box, tile(key), look.fill);
    return true;
}

void BoxCache::paint(QPainter& painter, const QRect& box, const Tile& tile, const QColor& fill)
{
    const int corner = tile.image.width() / 2;
    const int behind = corner + 1; // in the tile
    const int right = box.right() + 1 - corner;
    const int bottom = box.bottom() + 1 - corner;
    painter.drawImage(box.left(), box.top(), tile.image, 0, 0, corner, corner);
    painter.drawImage(right, box.top(), tile.image, behind, 0, corner, corner);
    painter.drawImage(box.left(), bottom, tile.image, 0, behind, corner, corner);
    painter.drawImage(right, bottom, tile.image, behind, behind, corner, corner);
    const int wide = box.width() - 2 * corner;
    const int high = box.height() - 2 * corner;
    int at = 0;
    for (const QColor& colour : tile.edges) {
        painter.fillRect(box.left() + corner, box.top() + at, wide, 1, colour);
        painter.fillRect(box.left() + corner, box.bottom() - at, wide, 1, colour);
        painter.fillRect(box.left() + at, box.top() + corner, 1, high, colour);
        painter.fillRect(box.right() - at, box.top() + corner, 1, high, colour);
        ++at;
    }
    if (fill.alpha() == 0)
        return;
    painter.fillRect(box.left() + corner, box.top() + at, wide, box.height() - 2 * at, fill);
    painter.fillRect(box.left() + at, box.top() + corner, corner - at, high, fill);
    painter.fillRect(right, box.top() + corner, corner - at, high, fill);
}

const BoxCache::Tile& BoxCache::tile(const Key& key)
{
    if (const Tile* known = m_tiles.object(key))
        return *known;
    auto* tile = new Tile(made(key));
    m_tiles.insert(key, tile, qsizetype(key.size.width()) * key.size.height());
    return *tile;
}

BoxCache::Tile BoxCache::made(const Key& key)
{
    const double radius = pixels(key.radius);
    const double width = pixels(key.width);
    Tile tile{QImage(key.size, QImage::Format_ARGB32_Premultiplied), {}};
    tile.image.fill(Qt::transparent);
    QPainter painter(&tile.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(key.width > 0 ? QPen(QColor::fromRgba(key.stroke), width) : QPen(Qt::NoPen));
    painter.setBrush(QColor::fromRgba(key.fill));
    const double in = width / 2;
    painter.drawRoundedRect(QRectF(tile.image.rect()).adjusted(in, in, -in, -in), radius, radius);
    painter.end();
    const QPoint centre = tile.image.rect().center();
    for (QPoint at(0, centre.y()); at.x() < centre.x() && tile.image.pixel(at) != tile.image.pixel(centre); ++at.rx())
        tile.edges.push_back(tile.image.pixelColor(at));
    return tile;
}

} // namespace pigpen
