#pragma once

#include "core/inventory/inventory.h"
#include "core/topology/entity.h"

#include <memory>
#include <vector>

namespace pigpen {

/// One server process of a cluster on one node: a PostgreSQL instance, an etcd member, a redis process …
struct Instance
{
    QString name;     // ${cluster}-${seq}; for redis ${cluster}-${node}-${port}
    int seq = -1;     // -1 where the inventory gives none
    QString role;     // pgsql: primary, replica, offline, standby, delayed; kafka: combined, broker, controller; redis:
                      // primary, replica, sentinel; else empty
    QString node;     // address of the node; of a remote instance its pg_host
    int port = 0;     // the one that clients use; 0 where it has none
    QString upstream; // name of the instance it replicates from, by configuration or by convention; empty for a primary
    QString upstreamAddress; // pg_upstream as written; empty where unset
    QString delay;           // pg_delay as written
    bool offlineQuery = false;
    int weight = 100;
    yaml::Path path;  // its host entry (or its entry in pg_exporters, redis_instances): where its variables go
    yaml::Node place; // the key of that entry

    /// Of PostgreSQL: whether it is there to become the primary. An offline or delayed one stands aside.
    bool mayLead() const { return role != u"offline" && role != u"delayed"; }
};

/// What a cluster exposes through the haproxy of its nodes (FACTS.md, "Services").
struct Service
{
    QString name;      // ${cluster}-${shortName}
    QString shortName; // primary, replica, default, offline, delayed, …
    int port = 0;
    QString dest;        // pgbouncer, postgres or a port, "default" resolved
    QString check;       // path of the health check, e.g. /primary
    QString selector;    // JMESPath, as written
    QString backup;      // JMESPath, as written; empty where there is none
    QStringList members; // names of the instances that the selector picks, before any health check
    QStringList backups;
    QString origin;   // "default" (pg_default_services) or "custom" (pg_services)
    QString problem;  // why the selector can't be evaluated; empty where it can
    yaml::Node place; // invalid for those of Pigsty's defaults
};

struct Database
{
    QString name;
    QString owner; // empty where unset
    QString comment;
    QStringList extensions;
    yaml::Node place;
};

/// A business user of pg_users.
struct Role
{
    QString name;
    QStringList memberOf;
    QString comment;
    bool login = true;
    yaml::Node place;
};

/// An autonomous unit of one module. Immutable, shared between topologies while its inputs are unchanged.
struct Cluster
{
    Module module = Module::Pgsql;
    QString name;
    QString group;                   // the Ansible group that defines it
    QString mode;                    // pgsql: pg_mode (pgsql, citus, …); redis: redis_mode; else empty
    QString shard;                   // pg_shard; by default the cluster's name
    int shardGroup = -1;             // pg_group of citus; 0 is the coordinator; -1 where there is none
    QString version;                 // pg_version as text, empty where unset
    QString vip;                     // with its prefix, empty where disabled
    QString upstreamCluster;         // of a standby or delayed cluster: whose instance its primary follows
    QStringList monitors;            // of a redis sentinel cluster: the redis clusters that it watches
    std::vector<Instance> instances; // by seq
    std::vector<Service> services;
    std::vector<Database> databases;
    std::vector<Role> roles;
    yaml::Node place;                   // where it is defined: its group's key
    std::vector<yaml::PiecePtr> pieces; // keep all these places valid

    EntityId id() const { return EntityId::ofCluster(module, name); }
    const Instance* primary() const; // null where there is none
    const Instance* instance(QStringView name) const;
    QStringList nodes() const; // addresses of its instances' nodes, each once, in their order
    bool isStandby() const { return !upstreamCluster.isEmpty(); }
};
using ClusterPtr = std::shared_ptr<const Cluster>;

/// A machine, known by its primary internal IPv4 address.
struct Node
{
    QString address;
    QString name;          // by Pigsty's rules of naming, else the address
    QStringList groups;    // that list it as a host, in the file's order
    QStringList instances; // of all modules, in the order of the clusters
    yaml::Node place;
    yaml::PiecePtr piece; // keeps the place valid

    EntityId id() const { return EntityId::ofNode(address); }
};
using NodePtr = std::shared_ptr<const Node>;

/// What differs from the predecessor: entities that are new, gone, or whose content changed (where they stand in the
/// text is no content). Clusters and nodes only.
struct TopologyChanges
{
    std::vector<EntityId> added;
    std::vector<EntityId> removed;
    std::vector<EntityId> changed;
};

class NameIndex;
class Topology;
using TopologyPtr = std::shared_ptr<const Topology>;

/// All entities of an inventory. An immutable value.
class Topology
{
public:
    /// Never fails: what an inventory gets wrong, the checks tell; here it shows as far as it can be understood.
    /// With the predecessor, clusters and nodes whose inputs are unchanged are shared with it.
    static TopologyPtr derive(const InventoryPtr& inventory, const TopologyPtr& previous = {});

    const InventoryPtr& inventory() const;
    const yaml::TreePtr& tree() const { return inventory()->tree(); }
    const std::vector<ClusterPtr>& clusters() const; // in the file's order
    const std::vector<NodePtr>& nodes() const;       // by address
    /// By name; a name may be that of clusters of two modules: pgsql first. Null where there is none.
    ClusterPtr cluster(QStringView name) const;
    ClusterPtr cluster(const EntityId& id) const; // also of an instance's, service's … id
    NodePtr node(QStringView address) const;
    /// The instance of that name in any cluster, with its cluster; null where there is none.
    struct Found
    {
        ClusterPtr cluster;
        const Instance* instance = nullptr;
        explicit operator bool() const { return instance != nullptr; }
    };
    Found instance(QStringView name) const;
    /// The entity that CLI.md's names mean: an instance, cluster, node address, service …; None where nothing is called
    /// so.
    EntityId find(QStringView name) const;
    /// Where an entity is defined in the text; invalid where nowhere (a default service).
    yaml::Node place(const EntityId& id) const;
    /// The innermost entity at a byte offset of the text; None where there is none.
    EntityId entityAt(qsizetype offset) const;

    const TopologyChanges& changes() const; // since the predecessor; all added when opened
    /// How many clusters were derived anew to make this topology.
    int clustersDerived() const;

    struct Data; // the room's own business
    explicit Topology(Data data);
    ~Topology();
    Q_DISABLE_COPY_MOVE(Topology)

private:
    const NameIndex& names() const;

    std::unique_ptr<const Data> m_data;
};

} // namespace pigpen
