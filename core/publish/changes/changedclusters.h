#pragma once

#include "core/design/difference.h"

#include <QSet>

namespace pigpen {

/// The clusters of two topologies as one: those of the later one, with what is gone since still in its place.
struct ChangedClusters
{
    std::vector<ClusterPtr> clusters;         // in the later order, what is gone behind its former neighbour
    QHash<EntityId, ClusterPtr> now;          // by cluster, without what is gone; of one that is gone, as it was
    QHash<EntityId, Difference::Kind> states; // by cluster, part and node; none is the same as before
    QSet<EntityId> ghosts;                    // where they are no more: gone, or instances that went to another cluster
    QHash<EntityId, QStringList> what;        // of entities: in words, their variables too
    QHash<EntityId, QString> formerNodes;     // of instances that now stand on another one
    QSet<EntityId> touched;                   // clusters in which anything differs
};

ChangedClusters changedClusters(const Topology& before, const Topology& after,
                                const std::vector<Difference>& differences);

} // namespace pigpen
