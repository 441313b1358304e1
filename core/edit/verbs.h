#pragma once

#include "core/edit/edit.h"

#include <optional>

/// The verbs of CLI.md, used alike by the window and the command line. Each is a pure function: an inventory's topology
/// in, splices out; nothing is written. Errors: the verb can't be done cleanly, why, where, and what to do instead.
namespace pigpen::edit {

enum class Archetype {
    Single,
    Pair,
    Trio,
    Offline,
    Standby,
    Delayed,
    Citus,
    Infra,
    Etcd,
    Minio,
    Redis,
    Kafka,
    Mysql,
    Nodes
};

std::optional<Archetype> archetypeFromName(QStringView name);
QString archetypeName(Archetype archetype);
/// How many nodes a cluster of that archetype starts with; citus: for two shards.
int nodeCount(Archetype archetype);

struct NewCluster
{
    QString name; // empty: the next free one of the archetype's stem
    Archetype archetype = Archetype::Trio;
    QStringList nodes; // empty: proposed from the deployment's subnet
    QString upstream;  // address, for standby and delayed
    QString delay = QStringLiteral("1h");
    int shards = 2; // for citus, coordinator not counted
};

Result addNode(const Topology& topology, const QString& address, const QString& group = {},
               const QString& nodename = {});
Result removeNode(const Topology& topology, const QString& address);
Result addCluster(const Topology& topology, const NewCluster& cluster);
Result removeCluster(const Topology& topology, const QString& name);
Result renameCluster(const Topology& topology, const QString& from, const QString& to);
Result readdressNode(const Topology& topology, const QString& from, const QString& to);

struct NewInstance
{
    QString cluster;
    QString node;
    QString role;           // empty: by convention
    std::optional<int> seq; // none: the next number never used
};
Result addInstance(const Topology& topology, const UsedNumbers& used, const NewInstance& instance);
Result removeInstance(const Topology& topology, const QString& instance);
Result moveInstance(const Topology& topology, const UsedNumbers& used, const QString& instance, const QString& cluster);
Result setRole(const Topology& topology, const QString& instance, const QString& role);
/// `address` empty: none.
Result setUpstream(const Topology& topology, const QString& instance, const QString& address);
Result promote(const Topology& topology, const QString& instance);

/// SCOPE of CLI.md: all | CLUSTER or group | INSTANCE | GROUP/IP. The value is YAML text.
Result set(const Topology& topology, const QString& scope, const QString& name, const QString& yaml);
Result unset(const Topology& topology, const QString& scope, const QString& name);

Result addDatabase(const Topology& topology, const QString& cluster, const QString& name, const QString& owner = {});
Result removeDatabase(const Topology& topology, const QString& cluster, const QString& name);
Result addRole(const Topology& topology, const QString& cluster, const QString& name, const QStringList& memberOf = {});
Result removeRole(const Topology& topology, const QString& cluster, const QString& name);
Result addService(const Topology& topology, const QString& cluster, const QString& name, std::optional<int> port = {},
                  const QString& selector = {});
Result removeService(const Topology& topology, const QString& cluster, const QString& name);

} // namespace pigpen::edit
