#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

namespace pigpen::diagram {

/// A line between two boxes of many: from the side of one to the side of the other, in horizontal and vertical runs, as
/// short and with as few bends as can be, through none of the boxes. Empty where there is no way, or where finding one
/// would cost too much: more than some dozens of boxes near by.
/// It depends on the boxes that touch regionOf them.
std::vector<QPointF> route(const QRectF& from, const QRectF& to, const std::vector<QRectF>& boxes);

QRectF regionOf(const QRectF& from, const QRectF& to);

} // namespace pigpen::diagram
