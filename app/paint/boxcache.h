#pragma once

#include <QCache>
#include <QColor>
#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace pigpen {

/// Paints boxes with round corners, edge to edge with the screen's pixels. Corners are rendered once, and the rest is
/// plain: that costs a fraction of painting such a box as a path, which a frame of the canvas does hundreds of times.
class BoxCache
{
public:
    struct Look
    {
        QRectF rect;
        double radius = 0;
        QColor fill;
        QColor stroke; // transparent: none
        double width = 0;
    };

    /// Says no where it takes a path: a box turned or sheared, or a large one that is all corners.
    bool paint(QPainter& painter, const Look& look);

private:
    struct Key
    {
        QRgb fill = 0;
        QRgb stroke = 0;
        int radius = 0; // in parts of a pixel, as is the width
        int width = 0;
        QSize size = {}; // in pixels
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.fill, key.stroke, key.radius, key.width, key.size.width(), key.size.height());
        }
    };
    /// A box: a small one whole, of a larger one the corners, and one pixel between them.
    struct Tile
    {
        QImage image;
        std::vector<QColor> edges; // of an edge's pixels, from the outside, as far as they differ from the fill
    };

    const Tile& tile(const Key& key);
    static Tile made(const Key& key);
    static void paint(QPainter& painter, const QRect& box, const Tile& tile, const QColor& fill);

    QCache<Key, Tile> m_tiles{1'000'000}; // pixels
};

} // namespace pigpen
