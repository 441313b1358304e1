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

double chipWidth(const QString& name, const QString& code = {});
/// At least `width` wide, at (0, 0).
Figure chipFigure(const Chip& chip, double width = 0);

/// Where chips of some widths stand; those that don't fit into the lines are counted at the end ("+12 more").
struct ChipPlaces
{
    std::vector<QRectF> rects; // of those that are shown
    QPointF more;              // where the others are counted
    double height = 0;
};
/// One after another, wrapped at the width.
ChipPlaces flow(const std::vector<double>& widths, QPointF at, double width, int lines);
/// The same with all of one width, in rows of equal count, so that they stand in columns.
ChipPlaces grid(const std::vector<double>& widths, QPointF at, double width, int lines);

struct ChipFlow
{
    std::vector<Figure> figures;
    std::vector<Shape> shapes;
    double height = 0;
};
ChipFlow drawn(const std::vector<Chip>& chips, const ChipPlaces& places);
ChipFlow flow(const std::vector<Chip>& chips, QPointF at, double width, int lines);

} // namespace pigpen::diagram
