#pragma once

#include "core/inventory/inventory.h"

#include <array>
#include <optional>

namespace pigpen {

/// The variables that topology reads. (Selectors may ask for others: see HostView::setting.)
enum class Variable : quint8 {
    PgCluster,
    PgSeq,
    PgRole,
    PgMode,
    PgShard,
    PgGroup,
    PgVersion,
    PgVipEnabled,
    PgVipAddress,
    PgUpstream,
    PgDelay,
    PgOfflineQuery,
    PgWeight,
    PgPort,
    PgUsers,
    PgDatabases,
    PgServices,
    PgDefaultServices,
    PgDefaultServiceDest,
    PgExporters,
    InfraSeq,
    EtcdCluster,
    EtcdSeq,
    EtcdPort,
    MinioCluster,
    MinioSeq,
    MinioPort,
    RedisCluster,
    RedisNode,
    RedisInstances,
    RedisMode,
    RedisSentinelMonitor,
    KafkaCluster,
    KafkaSeq,
    KafkaRole,
    MysqlCluster,
    MysqlSeq,
    NodeCluster,
    Nodename,
    NodeIdFromPg,
    VipEnabled,
    VipAddress,
    Count
};
inline constexpr size_t variableCount = size_t(Variable::Count);

/// A scalar's text as a template prints it; empty for null, absent and collections.
QString textOf(yaml::Node node);

/// Who says something: `all.vars`, a group's mention or a host's.
struct Origin
{
    Level level = Level::Default;
    const QString* group = nullptr;   // whose vars or hosts it is in
    const yaml::Path* path = nullptr; // of the group's mention, or of the host's entry
};

/// What wins for a variable, and where that stands. Light: it points into the host and its groups.
struct Fact
{
    yaml::Node value;
    Origin origin;

    bool isSet() const { return origin.level != Level::Default; }
    /// Set closer than for all.
    bool isOwn() const { return origin.level == Level::Group || origin.level == Level::Host; }
    /// A scalar as a template prints it; empty for what is unset, null or no scalar.
    QString text() const { return textOf(value); }
    bool toBool(bool otherwise) const;
    int toInt(int otherwise) const;
    /// The path of an entry or item inside the value.
    yaml::Path below(const QString& name, const yaml::Step& step) const;
};

using Facts = std::array<Fact, variableCount>;

/// What `all.vars` says of these variables: the same for every host, so looked up once.
class Globals
{
public:
    explicit Globals(const Inventory& inventory);

    const Facts& facts() const { return m_facts; }
    /// Whether topology reads the same from both: the same values, and of what it keeps places of, the same text.
    bool sameAs(const Globals& other) const;

private:
    Facts m_facts;
};

/// The variables of one host, each as it wins by Ansible's precedence (FACTS.md, "The inventory as Ansible reads it").
/// Valid as long as the inventory.
class HostView
{
public:
    HostView(const Inventory& inventory, const Globals& globals, const Host& host);

    const Fact& operator[](Variable variable) const { return m_facts[size_t(variable)]; }
    const Host& host() const { return *m_host; }
    const Inventory& inventory() const { return *m_inventory; }
    bool isIn(QStringView group) const;

    /// The value, or Pigsty's default where it is not set.
    QString textOrDefault(Variable variable) const;
    int intOrDefault(Variable variable) const;

    /// What wins for one that is none of Variable's, by its name; invalid where nobody sets it.
    yaml::Node other(const QString& name) const { return m_inventory->variable(*m_host, name).value; }

private:
    void set(std::string_view name, yaml::Node value, const Origin& origin);

    const Inventory* m_inventory;
    const Host* m_host;
    Facts m_facts;
};

/// "pg_cluster" …
QString nameOf(Variable variable);
std::optional<Variable> variableOf(const QString& name);

} // namespace pigpen
