#pragma once

#include "core/diagram/diagrams.h"

#include <QByteArray>

namespace pigpen::diagram {

/// A diagram in Mermaid's words, for wikis and Markdown that paint them (Mermaid 11): topology and nodes as flowcharts,
/// model and ER as ER diagrams. Mermaid lays them out by itself, so positions don't count. Where all of it would be
/// more than Mermaid paints by default, it shows less of each cluster: a comment in the text says so.
QByteArray toMermaid(Kind kind, const Topology& topology, const Options& options = {});

} // namespace pigpen::diagram
