#pragma once

#include "core/design/design.h"
#include "core/diagram/diagrams.h"
#include "core/plan/difference.h"

namespace pigpen {

/// What a picture of changes is drawn with, besides the two topologies.
struct ChangeOptions
{
    QString oldName; // what the title calls the two; empty: it names none
    QString newName;
    QByteArray sourceHash;        // of the later text, as in diagram::Options
    diagram::Positions positions; // of clusters of either; the others are laid out around them
    bool list = true;             // whether every difference is told in words below the picture
};

/// What differs between two designs, as a picture: the clusters of the later one, grey where all is as before, with
/// what was added, changed and moved marked by colour and sign, and what is gone still in its place; below it every
/// difference in words. Of a large deployment only the clusters in which something differs are drawn.
diagram::Drawing changeDrawing(const Topology& before, const Topology& after, const ChangeOptions& options = {});

/// The options for two designs: their files' names, the later hash, and where their sidecars place clusters.
ChangeOptions changeOptions(const Design& before, const Design& after);

/// Of two designs that have snapshots.
diagram::Drawing changeDrawing(const Design& before, const Design& after);

} // namespace pigpen
