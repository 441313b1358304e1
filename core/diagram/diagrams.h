#pragma once

#include "core/diagram/drawing.h"
#include "core/diagram/presentation.h"

namespace pigpen::diagram {

enum class Kind { Topology, Nodes, Model, Er };

/// "topology", "nodes", "model", "er": the words of CLI.md.
std::optional<Kind> kindFromName(QStringView name);
QString kindName(Kind kind);

struct Options
{
    QString fileName = {};      // for the title and the note; without its folder
    QByteArray sourceHash = {}; // sha256 of the inventory's text, hex; empty: no note
    QStringList clusters = {};  // only these, and what belongs to them; empty: all
    QStringList nodes = {};     // of the nodes diagram: only these addresses; empty: all
    struct Page
    {
        int number = 1;
        int count = 1;
    };
    Page page = {}; // of several; see paging
    Positions positions = {};
    Presentation presentation = {};
};

/// The picture of a topology: pure, the same on every machine.
Drawing draw(Kind kind, const Topology& topology, const Options& options = {});

/// One cluster's container with its cards, at its own size, origin (0, 0): what the canvas shows and moves as one.
Figure clusterFigure(const Topology& topology, const Cluster& cluster, const Presentation& presentation = {});
/// Its size: far quicker, since nothing is drawn.
QSizeF clusterSize(const Cluster& cluster, const Presentation& presentation = {});
/// One node's box with what runs on it, origin (0, 0).
Figure nodeFigure(const Topology& topology, const Node& node, const Presentation& presentation = {});

/// Where every cluster (or node) stands: what `positions` says, and the rest laid out around it without overlaps.
Positions arrange(Kind kind, const Topology& topology, const Positions& positions = {},
                  const Presentation& presentation = {});
/// The same for who has drawn the figures already, and knows their sizes: far quicker.
using Sizes = QHash<EntityId, QSizeF>;
Positions arrange(Kind kind, const Topology& topology, const Sizes& sizes, const Positions& positions);

/// What is drawn between clusters, below their boxes, which `rects` places: lines (standby, delayed, sentinel …) routed
/// around them, frames around the shards of one database.
std::vector<Figure> linkFigures(const Topology& topology, const QHash<EntityId, QRectF>& rects);

} // namespace pigpen::diagram
