#pragma once

#include "core/edit/transplant.h"

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
/// How few it can do with; citus: for two shards.
int leastNodeCount(Archetype archetype);
/// Whether so many nodes make a cluster of that archetype; citus: of two shards.
bool canBeMadeOf(Archetype archetype, int nodes);

/// What a user wants where neither the design nor Pigsty's conventions say anything.
struct Defaults
{
    QString subnet; // for the nodes of a design that has none yet: "10.10.10.0/24"; empty: that of Pigsty's templates
    QString prefix; // of the names of new PostgreSQL clusters, instead of "pg-": "ma-"; empty: "pg-"

    bool operator==(const Defaults&) const = default;
};

struct NewCluster
{
    QString name; // empty: the next free one of the archetype's stem
    Archetype archetype = Archetype::Trio;
    QStringList nodes; // empty: proposed from the deployment's subnet
    QString upstream;  // address, for standby and delayed
    QString delay = QStringLiteral("1h");
    int shards = 2; // for citus, coordinator not counted
    Defaults defaults = {};
};

/// Adds a host without identity to a group of plain nodes; without a group, to "nodes", which is made where it is
/// missing. Refused: no IPv4 address, a VIP, a node that stands there already, a group whose members have numbers.
Result addNode(const Topology& topology, const QString& address, const QString& group = {},
               const QString& nodename = {});
/// The same for several at once, which can have no name in common.
Result addNodes(const Topology& topology, const QStringList& addresses, const QString& group = {},
                const QString& nodename = {});
/// Removes every mention of a node, with its instances and the groups that it leaves empty; what still names it in
/// places that matter less is noted. Refused: the admin node, and what removeInstance refuses.
Result removeNode(const Topology& topology, const QString& address);
/// Writes a new group behind the others; nodes that waited in the plain group leave it. Refused: a name that is taken
/// or none, nodes that are in a cluster of the module already, a number of nodes that the archetype can't be made of,
/// an upstream that is no instance.
Result addCluster(const Topology& topology, const NewCluster& cluster);
/// Removes the group, or the members' entries where the group holds other clusters too. Refused as removeInstance.
Result removeCluster(const Topology& topology, const QString& name);
/// Renames a cluster and follows every reference whose place has a known meaning; the notes list what changed and what
/// mentions the name but was left alone. The group follows where it is called as the cluster. Refused: a name that is
/// taken or none; infra, which Pigsty knows by its name.
Result renameCluster(const Topology& topology, const QString& from, const QString& to);
/// The groups of clusters, verbatim with their comments, as a text of their own: a mapping of groups, as it stands
/// below `children`. Of a group that holds several clusters of the module, only the members of those that are asked
/// for. Refused: remote clusters, which stand in another's group; a group that is written in several places, holds
/// other groups, or does not say by itself what its members are.
tl::expected<QByteArray, Error> copyClusters(const Topology& topology, const QStringList& names);
/// Writes groups that were copied, comments and style as they are, behind their originals or else behind all groups;
/// names, numbers and addresses that are taken become free ones, and references among the copies follow. Refused: text
/// that holds no cluster, and what transplant() refuses.
Result pasteClusters(const Topology& topology, const UsedNumbers& used, const QByteArray& text,
                     const Pasting& wanted = {});
/// Both at once.
Result copyCluster(const Topology& topology, const UsedNumbers& used, const QString& name, const Pasting& wanted = {});
/// Gives a node another address and follows every reference, as renameCluster does. VIPs are not nodes: they stay.
Result readdressNode(const Topology& topology, const QString& from, const QString& to);

struct NewInstance
{
    QString cluster;
    QString node;
    QString role;           // empty: by convention
    std::optional<int> seq; // none: the next number never used
};
/// Makes a node a member, written like the last one; one that waited in the plain group leaves it, and a first delayed
/// member brings the service that it needs. Refused: a node that can't join (see assign), a second primary, a number
/// that was used.
Result addInstance(const Topology& topology, const UsedNumbers& used, const NewInstance& instance);
/// Takes the member's host entry away (of Redis the process, and the entry with the last one), and the group with its
/// last host. Refused: a primary with other members, one that others replicate from or that a sentinel watches, an
/// entry that numbers the node in another module too.
Result removeInstance(const Topology& topology, const QString& instance);
/// Moves the host entry, with its comments, and gives it a number and role of its new cluster. Refused: clusters of
/// different modules, a primary with other members, an upstream of others, Redis (bound to its node).
Result moveInstance(const Topology& topology, const UsedNumbers& used, const QString& instance, const QString& cluster);
/// Gives a member another node, which may be new; its number, role and variables stay, and who replicates from it
/// follows. The old node stays, as a plain one where nothing else is on it. Refused: a node that can't join (see
/// assign), Redis (bound to its node), an entry that numbers the node in another module too.
Result relocateInstance(const Topology& topology, const QString& instance, const QString& address);
/// Refused: a second primary, and taking away the only one: promote does both at once.
Result setRole(const Topology& topology, const QString& instance, const QString& role);
/// Of a replica: another member, which makes a cascade; of a primary: an instance of another cluster, which makes a
/// standby cluster. `address` empty: none, and no delay either. Refused: no instance there, a circle.
Result setUpstream(const Topology& topology, const QString& instance, const QString& address);
/// Swaps roles with the primary, in one edit; what makes a standby or delayed cluster moves along.
Result promote(const Topology& topology, const QString& instance);

/// SCOPE of CLI.md: all | CLUSTER or group | INSTANCE | GROUP/IP. The value is YAML text, of which the meaning is
/// written: refused are comments, anchors and tags in it, and a cluster that shares its group with others.
Result set(const Topology& topology, const QString& scope, const QString& name, const QString& yaml);
/// Refused: what is not set at that very scope.
Result unset(const Topology& topology, const QString& scope, const QString& name);

/// The same for several scopes in one edit. To unset: of those that set it; refused where none does.
Result setEach(const Topology& topology, const QStringList& scopes, const QString& name, const QString& yaml);
Result unsetEach(const Topology& topology, const QStringList& scopes, const QString& name);

/// Gives a variable that the scope sets itself another name, its value and comments untouched. Refused: the name is
/// taken there.
Result renameVariable(const Topology& topology, const QString& scope, const QString& name, const QString& to);

/// A part of a variable that the scope itself sets: the path leads from the variable's name through keys of mappings
/// and indices of lists, for example {"pg_users", "0", "password"}. Only that part of the text changes. Refused: a path
/// that leads nowhere, a variable that comes from another scope.

/// Replaces what is there, or adds a key to its mapping.
Result setItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& yaml);
/// Adds an item before the one that now has the path's index (a list's size: at the end), or a key that is not there
/// yet. A variable that is set nowhere becomes a list or mapping with that alone.
Result insertItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& yaml);
Result removeItem(const Topology& topology, const QString& scope, const QStringList& path);
/// Gives an entry of a mapping another key.
Result renameItem(const Topology& topology, const QString& scope, const QStringList& path, const QString& key);
/// Moves an item or entry, with its comments, to where it has that index in the end.
Result moveItem(const Topology& topology, const QString& scope, const QStringList& path, qsizetype index);

/// Business objects stand in the lists of the cluster's own group; the name of a group that several clusters share
/// means all of them. Refused: a list that comes from elsewhere, which one of the group's own would hide; a name that
/// is taken; a role that is an owner or has members; a default service; a port that is reserved or in use.

Result addDatabase(const Topology& topology, const QString& cluster, const QString& name, const QString& owner = {});
Result removeDatabase(const Topology& topology, const QString& cluster, const QString& name);
Result addRole(const Topology& topology, const QString& cluster, const QString& name, const QStringList& memberOf = {});
Result removeRole(const Topology& topology, const QString& cluster, const QString& name);
/// Without a selector: of all members; the service delayed: of delayed ones, as FACTS.md has it.
Result addService(const Topology& topology, const QString& cluster, const QString& name, std::optional<int> port = {},
                  const QString& selector = {});
Result removeService(const Topology& topology, const QString& cluster, const QString& name);

} // namespace pigpen::edit
