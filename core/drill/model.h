#pragma once

#include "core/drill/drill.h"
#include "core/drill/quorum.h"
#include "core/drill/redisgroups.h"

#include <QHash>

namespace pigpen::drill {

/// Whom a service's health check lets pass (FACTS.md, "Services"; Patroni, REST API).
enum class Check { Leader, Replica, Synchronous, Any };

/// A service as haproxy has it: servers, and those that are only there for when no server is (pgsql's service.cfg: what
/// both selectors pick is a backup server).
struct Route
{
    Check check = Check::Any;
    std::vector<size_t> servers; // by index among the cluster's instances
    std::vector<size_t> backups;
    bool isIdle = false; // it leads nowhere even with nothing lost: nothing can be taken from it
};

/// A cluster, with what of the inventory decides what a loss does to it.
struct Unit
{
    ClusterPtr cluster;
    std::vector<int> nodes; // by instance: the index of its node; -1 where the inventory has none at that address
    std::optional<Quorum> quorum;

    // Of PostgreSQL.
    bool isManaged = false; // Patroni is there to promote another: patroni_enabled, patroni_mode, pg_mode
    bool isSynchronous = false;
    bool hasLeaderVip = false; // pg_vip_enabled: the VIP follows the leader
    int upstream = -1;         // the unit that it copies
    int upstreamNode = -1;     // where the instance is that it copies
    std::vector<int> shards;   // the other units of its Citus cluster
    std::vector<Route> routes; // by service
    std::vector<int> access;   // the nodes whose haproxy leads to its services

    // Of Redis: who replaces whom.
    std::vector<RedisGroup> groups;

    /// Who must have a majority for a failover: the unit of etcd, or of the sentinels that watch it; -1 where there is
    /// none.
    int guard = -1;

    const Instance* primary() const { return cluster->primary(); }
    size_t indexOf(const Instance& instance) const { return size_t(&instance - cluster->instances.data()); }
    int nodeOf(const Instance& instance) const { return nodes[indexOf(instance)]; }
    bool isGone(const Instance& instance, const Loss& loss) const { return loss.isGone(nodeOf(instance)); }
    bool isPgsql() const { return cluster->module == Module::Pgsql; }
};

/// Why a cluster is as it is.
enum class Reason {
    None,
    MembersLost,   // it works without them
    TookOver,      // somebody else leads now
    AllLost,       // no member is left
    NoMajority,    // its own members can't decide any more
    NoBroker,      // of Kafka: controllers decide, but nobody has data
    NoEtcd,        // nobody can take over: there is no etcd
    EtcdLost,      // nobody can take over: etcd has no majority
    Demoted,       // the primary is there, but without etcd and all its members it stops writing
    Unmanaged,     // nobody can take over: Patroni isn't there to do so
    NoCandidate,   // nobody else may lead
    SyncLost,      // primary and synchronous standby are gone together
    NoSentinel,    // of Redis: nobody watches the primary
    SentinelsLost, // of Redis: the sentinels have no majority
    DataLost,      // of Redis: a primary and all that copy it are gone
    // What happens elsewhere, and does not stop the cluster.
    Unguarded, // the next failure finds nobody who decides
    Stale,     // what it copies is gone
    ShardDown, // another part of the Citus cluster is down
    Unwatched  // remote, and nobody monitors it any more
};

/// What a loss does to a cluster itself, without what happens elsewhere to its upstream, its shards …
struct Outcome
{
    State state = State::Ok;
    Reason reason = Reason::None;
    int lost = 0;
    const Instance* before = nullptr; // who led
    const Instance* leader = nullptr; // who leads now
    std::vector<const Instance*> candidates;
    const Instance* synchronous = nullptr; // the synchronous standby after that; null where there is none

    bool tookOver() const { return leader && leader != before; }
};

/// Where a service leads to.
struct Destination
{
    ServiceResult::State state = ServiceResult::State::Ok;
    std::vector<size_t> instances;
};

/// An inventory prepared for many losses: each then costs only what it touches.
class Model
{
public:
    explicit Model(const Topology& topology);

    const Topology& topology() const { return m_topology; }
    const Inventory& inventory() const { return *m_topology.inventory(); }
    const std::vector<Unit>& units() const { return m_units; } // in the order of the clusters
    const Unit* unit(int index) const { return index >= 0 ? &m_units[size_t(index)] : nullptr; }
    /// The first of a module; null where there is none.
    const Unit* first(Module module) const;
    int nodeIndex(const QString& address) const { return m_nodes.value(address, -1); }
    Loss nothingLost() const { return Loss(m_topology.nodes().size()); }

    Outcome outcomeOf(const Unit& unit, const Loss& loss) const;

private:
    void addUnit(const ClusterPtr& cluster);
    void fillPgsql(Unit& unit) const;
    void fillAccess(Unit& unit) const;
    void link();
    void findIdleRoutes();

    const Topology& m_topology;
    QHash<QString, int> m_nodes;
    std::vector<Unit> m_units;
};

/// Of a PostgreSQL cluster: who leads when its primary is gone (see succession.cpp for Patroni's rules).
Outcome succession(const Unit& unit, const Unit* etcd, const Loss& loss);
/// Of a Redis cluster (see redisfailover.cpp).
Outcome redisFailover(const Unit& unit, const Unit* sentinels, const Loss& loss);

Route routeOf(const Cluster& cluster, const Service& service);
Destination destinationOf(const Unit& unit, const Route& route, const Outcome& outcome, const Loss& loss);
DatabaseResult::State databaseState(const Unit& unit, const Outcome& outcome);

std::optional<VipResult> vipOf(const Model& model, const Unit& unit, const Outcome& outcome, const Loss& loss);
std::vector<SupportResult> supportsOf(const Model& model, const std::vector<Outcome>& outcomes, const Loss& loss);
QString remarkOf(const Model& model, const Unit& unit, const Outcome& outcome, Reason reason);

} // namespace pigpen::drill
