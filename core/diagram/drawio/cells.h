#pragma once

#include "core/diagram/drawing.h"

#include <QByteArray>

namespace pigpen::diagram::drawio {

/// A cell of draw.io's graph: a shape, a container, words, or an edge. Coordinates count in the parent.
struct Cell
{
    QString id;
    QString parent;
    QString label; // HTML, escaped
    QByteArray style;
    QRectF rect;
    bool isText = false; // nothing but words
    // Of words that an edge holds: at which of its ends (-1 its start, 1 its end), and how far from there their middle
    // is.
    int atEnd = 0;
    QPointF offset;
    // Of an edge: its points from end to end, the cells that it joins, and where at them.
    bool isEdge = false;
    std::vector<QPointF> points;
    QString source;
    QString target;
    QByteArray exit;
    QByteArray entry;
    // What it shows: draw.io's "Edit data".
    EntityId entity;
    QString tooltip; // HTML, escaped
};

/// The layer that everything stands on.
inline const QString layerId = QStringLiteral("1");

/// The figures as cells, parents before their children, in the order of painting. A figure is one cell as far as can
/// be: its frames are one shape, its name is that shape's label; what is left are parts that move with it.
std::vector<Cell> cellsOf(const Drawing& drawing, Theme theme);

} // namespace pigpen::diagram::drawio
