#pragma once

#include "core/topology/outline.h"
#include "core/topology/services.h"
#include "core/topology/topology.h"

namespace pigpen {

/// What a cluster says of another one, found when all clusters are known.
struct Reference
{
    enum class Kind {
        PgUpstream,    // of an instance: the PostgreSQL instance at the address
        RedisUpstream, // of an instance: the redis instance at the address and port
        Sentinel       // of a cluster: the redis cluster with an instance there, or of that name
    };
    Kind kind = Kind::PgUpstream;
    size_t instance = 0;
    QString address;
    int port = 0;
    QString name;
};

/// A cluster that is being derived, and what remains to be found.
struct Draft
{
    Cluster cluster;
    std::vector<Reference> references;
};

/// The members of a cluster that is being derived: their views in the order of its instances.
using Members = std::vector<const HostView*>;

/// Derives single clusters from the variables of their hosts.
class Derivation
{
public:
    Derivation(const Inventory& inventory, const Globals& globals);

    Draft derive(const Seed& seed);
    /// What the node of that host is called.
    QString nodeName(int host) const;
    const Services& services() const { return m_services; }

private:
    const Inventory& m_inventory;
    const Globals& m_globals;
    Services m_services;
    std::vector<HostView> m_hosts;    // of the cluster at hand
    std::vector<QString> m_nodeNames; // by host, of those that were looked at
};

/// What a node is called, by the variables of its host.
QString nameOfNode(const HostView& host);

/// The instance that a host's own identity makes, with what is the same in all modules.
Instance instanceOf(const HostView& host, const Seed& seed);

void derivePgsql(const Members& members, Services& services, Draft& draft);
void deriveRedis(const Members& members, const Seed& seed, Draft& draft);
void deriveRemote(const Members& members, const Seed& seed, Draft& draft);
/// infra, etcd, minio, kafka, mysql and plain nodes.
void deriveSimple(const Members& members, Draft& draft);

/// Databases and roles as pg_databases and pg_users list them; those that are to be absent are left out.
std::vector<Database> databasesOf(yaml::Node list);
std::vector<Role> rolesOf(yaml::Node list);

/// vip_address where the cluster's own group enables it: other clusters on the same nodes have no part in that VIP
/// (FACTS.md, "Identity parameters").
QString nodeVip(const Members& members, const QString& group);

} // namespace pigpen
