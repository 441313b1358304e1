#pragma once

#include <QRectF>
#include <QString>
#include <vector>

/// What a picture must not have, in words; empty where all is well.
namespace rects {

/// Two boxes that share ground.
QString overlaps(const std::vector<QRectF>& boxes);
/// A box that a line runs through; touching its edge at either end is no crossing.
QString crossings(const std::vector<QPointF>& line, const std::vector<QRectF>& boxes);
QString inWords(const QRectF& rect);

} // namespace rects
