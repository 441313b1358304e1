#pragma once

#include <QPointF>
#include <QSizeF>
#include <vector>

namespace pigpen::diagram {

/// Cards of one size, placed as a tree from left to right: who replicates stands right of whom it replicates from.
struct ReplicationLayout
{
    std::vector<QPointF> at; // top left corners, one a card
    std::vector<std::vector<QPointF>>
        arrows; // orthogonal, from a card's right side to another's left, never through one
    QSizeF size;
    int columns = 0; // of cards beside one another
};

/// `upstream` holds for each card the index of the one that it replicates from, or -1. Cards without relations stand in
/// a grid. Cycles, and chains that are longer than any real one, are cut.
ReplicationLayout layOutReplication(const std::vector<int>& upstream, QSizeF card);

} // namespace pigpen::diagram
