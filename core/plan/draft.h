#pragma once

#include "core/plan/plan.h"

#include <QSet>

namespace pigpen::plan {

/// When a step's turn comes: what others stand on first, what takes away last.
enum class Phase {
    Impossible,
    EarlyHandOver, // of a primary whose node somebody else needs
    EarlyRemoval,  // of what stands where something new shall stand
    Infra,
    Nodes,
    NodeSettings,
    InfraSettings,
    Etcd,
    EtcdSettings,
    EtcdClients, // Patroni learns of new members
    Storage,
    OtherModules,
    Postgres,
    Replicas,
    PostgresSettings,
    Extensions,
    Users,
    Databases,
    DropDatabases, // before the users that own them
    DropUsers,
    Hba,
    HandOver,
    Removal, // what clients use goes before what it stands on
    ModuleRemoval,
    EtcdRemoval,
    EtcdClientsAfter, // Patroni forgets members that are gone
    InfraRemoval,
    NodeRemoval,
    Services, // haproxy learns who is there in the end
    Access,   // virtual addresses and names
    Monitoring
};

/// A plan in the making: what the planners of modules write into.
class Draft
{
public:
    Draft(const Topology& before, const Topology& after);

    const Topology& before() const { return m_before; }
    const Topology& after() const { return m_after; }
    const std::vector<Change>& changes() const { return m_changes; }
    const Difference& difference(int change) const { return m_changes[size_t(change)].difference; }
    /// What differs of an entity itself, by who it is or who it was.
    std::vector<int> changesOf(const EntityId& entity) const { return m_ofEntity.value(entity); }

    /// In a phase, those of a lower rank come first, else in the order of adding. The same command in the same phase
    /// is one step, for all that asked for it.
    void add(Phase phase, const Step& step, int rank = 0);
    /// What can't be done: `what` in a comment's place, why, and what to do in its stead.
    void refuse(const QString& what, const QString& why, const QString& instead, const std::vector<int>& changes);
    /// That what a node carries stays as it is, so that nothing is done to the node for its sake.
    void hold(const QStringList& nodes) { m_held.unite(QSet<QString>(nodes.begin(), nodes.end())); }
    bool isHeld(const QString& node) const { return m_held.contains(node); }

    /// More to know of a change. Where no step is for it, it needs none.
    void note(int change, const QString& note);
    void note(const std::vector<int>& changes, const QString& note);
    /// That Pigpen doesn't know what to run for it.
    void doubt(int change, const QString& note);

    Plan finish();

private:
    struct Entry
    {
        Phase phase;
        int rank;
        Step step;
        QStringList why; // sentences, of all that asked for it
        QStringList before;
    };

    const Topology& m_before;
    const Topology& m_after;
    std::vector<Change> m_changes;
    std::vector<QStringList> m_notes; // sentences, by change
    std::vector<bool> m_isDoubted;
    QSet<QString> m_held;
    QHash<EntityId, std::vector<int>> m_ofEntity;
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_known; // entries, by phase and command
};

} // namespace pigpen::plan
