#pragma once

#include "core/inventory/variabletable.h"

#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace pigpen {

/// Where a variable's value comes from, weakest first (FACTS.md, "The inventory as Ansible reads it").
enum class Level { Default, Global, Group, Host };

/// One mention of a variable: its value, who sets it, and where.
struct Setting
{
    QString name;
    yaml::Node key;   // invalid at Level::Default
    yaml::Node value; // invalid at Level::Default
    Level level = Level::Default;
    QString group; // whose vars or hosts hold it: "all" at Level::Global
    int port = 0;  // what a key "host:port" says about ansible_port, where that is the setting; else 0

    bool isSet() const { return level != Level::Default; }
    /// What it means; null where it is not set.
    yaml::Value read() const { return port > 0 ? yaml::Value(port) : value ? value.value() : yaml::Value(); }
};

/// A variable as a host sees it: the setting that wins, and those it shadows, strongest first.
struct EffectiveVariable
{
    Setting setting;
    std::vector<Setting> shadows;
};

/// A group, merged over all its mentions. Immutable, shared between inventories while its text is unchanged.
struct Group
{
    /// One place that mentions the group: `path` leads to it, e.g. {"all", "children", "pg-test"}.
    struct Mention
    {
        yaml::Path path;
        yaml::Node key;
        yaml::Node body;
        VariableTablePtr vars; // what its `vars` say; never null
    };

    QString name;
    std::vector<Mention> mentions; // in the order in which Ansible reads them: a later one wins
    QStringList parents;           // "all" for those at the top
    QStringList children;          // in the file's order
    QStringList hosts;             // its own, in the file's order, patterns like web[01:10] expanded
    int depth = 0;                 // "all" is 0; the longest way counts
    int priority = 1;              // ansible_group_priority
    std::vector<yaml::PiecePtr> pieces;
};
using GroupPtr = std::shared_ptr<const Group>;

/// A host, known by its name in the inventory: in Pigsty, its primary internal IPv4 address.
struct Host
{
    /// One place that mentions the host: `path` leads to its entry under a group's hosts.
    struct Mention
    {
        QString group;
        yaml::Path path;
        yaml::Node key;
        yaml::Node vars; // a map, or null

        bool operator==(const Mention&) const = default;
    };

    QString name;
    std::vector<Mention> mentions; // in the order in which Ansible reads them: a later one wins
    /// All of them but "all", which every host is in; ancestors too, weakest first.
    std::vector<GroupPtr> groups;
    int port = 0; // of a key "host:port" in its first mention; 0 where there is none

    bool operator==(const Host&) const = default;
};
using HostPtr = std::shared_ptr<const Host>;

struct Links;
class Inventory;
using InventoryPtr = std::shared_ptr<const Inventory>;

/// The inventory as Ansible reads it: groups, hosts, variables, precedence, and where each value comes from. An
/// immutable value.
class Inventory
{
public:
    /// Errors: a text whose shape is no inventory (the root no mapping, no group at all, `hosts:` a list …), with its
    /// place. With the inventory of the tree's predecessor, groups and hosts whose text is unchanged are shared with
    /// it.
    static tl::expected<InventoryPtr, Error> read(const yaml::TreePtr& tree, const InventoryPtr& previous = {});

    const yaml::TreePtr& tree() const;
    const std::vector<GroupPtr>& groups() const; // in the file's order, "all" first
    const std::vector<HostPtr>& hosts() const;   // in the file's order
    GroupPtr group(const QString& name) const;   // null where there is none
    HostPtr host(const QString& name) const;

    /// What wins for that host above Pigsty's defaults; unset where nobody sets it.
    Setting variable(const Host& host, QStringView name) const;
    yaml::Value value(const Host& host, QStringView name) const { return variable(host, name).read(); }
    /// The value alone, as written, for those who ask for many; invalid where nobody sets it.
    yaml::Node written(const Host& host, std::string_view name) const;
    /// Everything set for that host above Pigsty's defaults, sorted by name: what `ansible-inventory --host` prints.
    std::vector<EffectiveVariable> variables(const Host& host) const;
    /// The same for a group itself, as a host would see it that is in no other.
    std::vector<EffectiveVariable> variables(const Group& group) const;
    /// What wins for a group itself (its own vars, then its ancestors').
    Setting groupVariable(const Group& group, QStringView name) const;

    /// How many mentions of groups were read anew to make this inventory.
    int groupsRead() const;
    /// How many hosts and groups were made anew.
    int objectsMade() const;

private:
    Inventory(yaml::TreePtr tree, std::shared_ptr<const Links> links);

    yaml::TreePtr m_tree;
    std::shared_ptr<const Links> m_links;
};

} // namespace pigpen
