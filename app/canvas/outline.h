#pragma once

#include "core/diagram/diagrams.h"
#include "core/diagram/theme.h"

namespace pigpen {

/// What is seen of a container from afar: enough to lay it out, to point at it and to paint it as a block. Far cheaper
/// than its figure.
struct Outline
{
    EntityId entity;
    QString name;
    QSizeF size; // that of the figure
    diagram::Hue hue;
    diagram::Colour ink = diagram::Colour::Ink; // of the name
    diagram::Face face = diagram::Face::Sans;
};

Outline outlineOf(const Cluster& cluster, const diagram::Presentation& presentation);
Outline outlineOf(const Topology& topology, const Node& node, const diagram::Presentation& presentation);

} // namespace pigpen
