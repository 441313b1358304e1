#pragma once

#include "core/topology/topology.h"

#include <QSet>

namespace pigpen {

/// Who was who before, where that can be known for sure although the name is another one.
class Counterparts
{
public:
    Counterparts(const Topology& before, const Topology& after);

    /// The cluster that had another name: of the same module, with the same instances on the same nodes in the same
    /// roles. Null where there is none.
    ClusterPtr renamed(const EntityId& after) const { return m_renamed.value(after); }
    /// Whether that instance was one of another cluster: both clusters are there before and after, and the node left
    /// one and joined the other, of the same module.
    bool hasMoved(const EntityId& instance) const { return m_origins.contains(instance); }
    /// Who an entity was, where it is such an instance, or of a renamed cluster; else None.
    EntityId former(const EntityId& after) const;

    /// Whether a cluster or an instance of before has its counterpart under another name.
    bool isSucceeded(const EntityId& before) const { return m_succeeded.contains(before); }
    /// What a group was called before: that of a renamed cluster may have changed its name with it.
    QString groupBefore(const QString& after) const { return m_groups.value(after, after); }

private:
    void findRenamed(const Topology& before, const Topology& after);
    void findMoved(const Topology& before, const Topology& after);

    QHash<EntityId, ClusterPtr> m_renamed;
    QHash<EntityId, EntityId> m_origins;
    QSet<EntityId> m_succeeded;
    QHash<QString, QString> m_groups;
};

/// The cluster as it would have been under another name: with its parts' names, and what they say of one another.
Cluster renamedTo(const Cluster& cluster, const Cluster& like);

} // namespace pigpen
