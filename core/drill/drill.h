#pragma once

#include "core/topology/topology.h"

#include <QHash>
#include <QSet>

/// What still works when nodes are gone, answered from the inventory alone: by roles, quorums, selectors and health
/// checks. The assumptions, and what can't be known, are told in resources/help/en/drill.md.
namespace pigpen::drill {

enum class State {
    Ok,       // nothing of it is touched
    Degraded, // it works, with less than before: a member, its spare or its guard is gone
    Down
};
/// "ok", "degraded", "down": for programs.
QString stateName(State state);

struct ClusterResult
{
    EntityId cluster;
    State state = State::Ok;
    QStringList lost;       // instances that are gone
    QString primary;        // who led before; empty where nobody leads in such a cluster
    QString successor;      // who leads in its place; empty where it needs none, or nobody can
    QStringList candidates; // all who may take over, the likeliest first
    QString remark;         // why it is so, in a sentence for people; empty where all is well
};

struct ServiceResult
{
    /// Backup: only its backup servers are left. What has no other by design, or leads nowhere even with nothing lost
    /// (the offline service of a single instance), is Ok as long as haproxy is there.
    enum class State { Ok, Backup, Down };

    EntityId service;
    State state = State::Ok;
    QStringList members; // instances that it routes to now; its backups, where only those are left
};
/// "ok", "backup", "down": for programs.
QString stateName(ServiceResult::State state);

struct DatabaseResult
{
    enum class State { Ok, ReadOnly, Down };

    EntityId database;
    State state = State::Ok;
};
/// "ok", "readonly", "down": for programs.
QString stateName(DatabaseResult::State state);

/// A cluster whose members decide by majority (etcd, kafka's controllers, mysql, redis' sentinels and the primaries of
/// a native redis cluster), or store so that a part may be missing (minio: the drives of an erasure set; of several
/// sets, of the one that has the fewest).
struct QuorumResult
{
    EntityId cluster;
    int members = 0;
    int have = 0;
    int need = 0;
    bool holds = true;
    QString unit; // what is counted: "members", "controllers", "drives", "sentinels", "primaries"; for programs
};

struct VipResult
{
    EntityId cluster; // whose it is
    QString address;  // with its prefix
    QString from;     // the node that held it
    QString to;       // the node that holds it now: the same where it stays; empty where nobody can
};

/// What all depend on beside their own members.
struct SupportResult
{
    enum class Kind { Failover, Backups, Monitoring, Dns };

    Kind kind = Kind::Monitoring;
    State state = State::Ok;
    EntityId cluster; // that provides it; None where nobody does
    QString remark;   // for people
};
/// "failover", "backups", "monitoring", "dns": for programs.
QString kindName(SupportResult::Kind kind);

/// In the topology's order; what is untouched is there, too.
struct Result
{
    QStringList down; // the nodes, by address
    std::vector<ClusterResult> clusters;
    std::vector<ServiceResult> services;
    std::vector<DatabaseResult> databases;
    std::vector<QuorumResult> quorums;
    std::vector<VipResult> vips;
    std::vector<SupportResult> supports;
    QHash<EntityId, State> touched; // what is not as before, of all kinds

    /// Whether a cluster, a service, a database or a quorum is down.
    bool stopsSomething() const;
    /// Of any entity that has one: a cluster's, an instance's (down with its node), a node's, a service's, a
    /// database's.
    State stateOf(const EntityId& entity) const { return touched.value(entity, State::Ok); }
};

/// Addresses that are no node's are ignored.
Result run(const Topology& topology, const QSet<QString>& down);

} // namespace pigpen::drill
