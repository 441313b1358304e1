#include "rects.h"

#include <algorithm>

namespace rects {

QString inWords(const QRectF& rect)
{
    return QStringLiteral("[%1, %2, %3 x %4]").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

QString overlaps(const std::vector<QRectF>& boxes)
{
    std::vector<QRectF> sorted = boxes;
    std::ranges::sort(sorted, {}, [](const QRectF& rect) { return rect.left(); });
    for (size_t i = 0; i < sorted.size(); ++i) {
        for (size_t j = i + 1; j < sorted.size() && sorted[j].left() < sorted[i].right(); ++j) {
            if (sorted[i].intersects(sorted[j]))
                return inWords(sorted[i]) + QStringLiteral(" overlaps ") + inWords(sorted[j]);
        }
    }
    return {};
}

QString crossings(const std::vector<QPointF>& line, const std::vector<QRectF>& boxes)
{
    for (size_t i = 1; i < line.size(); ++i) {
        // As thin as the numbers allow: a run along an edge, or one that ends there, is outside.
        const QRectF run = QRectF(line[i - 1], line[i]).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const QRectF& box : boxes) {
            if (box.adjusted(0.02, 0.02, -0.02, -0.02).intersects(run))
                return QStringLiteral("a line runs through ") + inWords(box);
        }
    }
    return {};
}

} // namespace rects
