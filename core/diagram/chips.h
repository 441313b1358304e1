#pragma once

#include "core/diagram/parts.h"

namespace pigpen::diagram {

/// A rounded label with a name and perhaps a port or an address in the monospaced face.
struct Chip
{
    EntityId entity;
    QString title;
    QString name;
    QString code = {};
    Hue hue = {};
};

inline constexpr double chipHeight = 20;
inline constexpr double chipGap = 8;

double chipWidth(const Chip& chip);
/// At least `width` wide, at (0, 0).
Figure chipFigure(const Chip& chip, double width = 0);

/// Chips one after another, wrapped at the width; what does not fit into `lines` is counted at the end ("+12 more").
struct ChipFlow
{
    std::vector<Figure> figures;
    std::vector<Shape> shapes;
    double height = 0;
};
ChipFlow flow(const std::vector<Chip>& chips, QPointF at, double width, int lines);
/// The same with all chips of one width, in rows of equal count, so that they stand in columns.
ChipFlow grid(const std::vector<Chip>& chips, QPointF at, double width, int lines);

} // namespace pigpen::diagram
