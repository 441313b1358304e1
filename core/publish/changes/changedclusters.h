#pragma once

#include "core/plan/difference.h"

#include <QSet>

namespace pigpen {

/// Something that differs of an entity, in words. Of a variable that came or went Added or Removed, though its entity
/// is changed.
struct Remark
{
    Difference::Kind kind = Difference::Kind::Changed;
    QString words;

    bool operator==(const Remark&) const = default;
};

/// The clusters of two topologies as one: those of the later one, with what is gone since still in its place.
struct ChangedClusters
{
    std::vector<ClusterPtr> clusters;         // in the later order, what is gone behind its former neighbour
    QHash<EntityId, ClusterPtr> now;          // by cluster, without what is gone; of one that is gone, as it was
    QHash<EntityId, Difference::Kind> states; // by cluster, part and node; none is the same as before
    QSet<EntityId> ghosts;                    // where they are no more: gone, or instances that went to another cluster
    QHash<EntityId, QList<Remark>> what;      // of entities, their variables too
    QHash<EntityId, QString> formerNodes;     // of instances that now stand on another one
    QHash<EntityId, Difference::Kind> follows; // of instances and clusters, as far as they follow another one: Added
                                               // where they didn't follow that one before, Removed where they are gone
    QSet<EntityId> touched;                    // clusters in which anything differs
};

ChangedClusters changedClusters(const Topology& before, const Topology& after,
                                const std::vector<Difference>& differences);

} // namespace pigpen
