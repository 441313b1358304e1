#pragma once

#include "core/diagram/drawing.h"

namespace pigpen::diagram {

struct PathStep
{
    enum class Kind { Move, Line, Curve };
    Kind kind = Kind::Move;
    QPointF to;
    QPointF control; // of a Curve, quadratic
};

/// A Line as strokes and areas, corners and ends made: one geometry for all writers and for the canvas.
struct LinePath
{
    std::vector<PathStep> line;               // stroked as the line says
    std::vector<PathStep> marks;              // crow's feet and bars: stroked too, but never dashed
    std::vector<std::vector<QPointF>> arrows; // closed, filled with the stroke's colour
    std::vector<QRectF> rings;                // circles of "zero or": stroked, filled as cards are
};

LinePath pathOf(const Line& line);

/// How far from its point the mark of an end reaches along the line.
constexpr double endLength = 10;

} // namespace pigpen::diagram
