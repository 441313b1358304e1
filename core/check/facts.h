#pragma once

#include "core/check/claims.h"
#include "core/check/lists.h"
#include "core/check/portbook.h"
#include "core/topology/topology.h"
#include "core/topology/zones.h"

#include <QHash>
#include <array>
#include <deque>
#include <optional>
#include <string_view>

namespace pigpen::catalogue {
struct Parameter;
}

namespace pigpen::check {

/// The variables that rules look up by name, beside those that topology reads. A new rule that asks for another one
/// adds it here: where all.vars changes one of these, every subject is looked at again.
enum class Asked : quint8 {
    AdminIp,
    NodeVipVrid,
    NodeVipRole,
    PgConf,
    PgServiceProvider,
    PgbouncerEnabled,
    HaproxyEnabled,
    PgDbsu,
    PgReplicationUsername,
    PgAdminUsername,
    PgMonitorUsername,
    PgDefaultRoles,
    PgPackages,
    PgExtensions,
    PgLibs,
    PgParameters,
    PgHbaRules,
    PgbHbaRules,
    RedisPassword,
    NodeFirewallMode,
    PgPrimaryDb,
    RedisClusterReplicas,
    PgVipEnabled,
    Count
};
std::string_view nameOf(Asked asked);
/// Whether a rule may look it up for a subject that does not set it itself.
bool isAsked(std::string_view name);

/// What a misspelt name most likely means, empty for others; each name is looked up once.
class Speller
{
public:
    const QString& nearest(std::string_view name);

private:
    std::deque<QByteArray> m_names; // keeps the keys below alive
    QHash<QByteArrayView, QString> m_known;
};

/// What rules ask about the inventory as a whole: what wins for a variable, and where a finding is placed.
class Facts
{
public:
    /// `opened`: the topology as it was when the design was opened; null where that is unknown.
    Facts(const Topology& topology, const Topology* opened) : m_topology(topology), m_opened(opened) {}
    /// What all subjects claim; before that is known, nothing.
    void setClaims(const ClaimIndex* claims) { m_claims = claims; }

    const Topology& topology() const { return m_topology; }
    const Topology* opened() const { return m_opened; }
    const Inventory& inventory() const { return *m_topology.inventory(); }
    Speller& speller() const { return m_speller; }
    /// In how many zones machines stand, as far as somebody says so.
    int zones() const { return m_claims ? m_claims->keyCount(Topic::Zone) : 0; }
    PortBook& ports() const { return m_ports; }
    Lists& lists() const { return m_lists; }

    /// The host of an instance; null of a remote one.
    HostPtr host(const Instance& instance) const { return inventory().host(instance.node); }
    /// The host whose variables count for the cluster: that of its first member. Null where it has none.
    HostPtr lead(const Cluster& cluster) const;

    /// What wins for the subject, as written; invalid where nobody sets it.
    yaml::Node written(const Host& host, Asked asked) const { return inventory().written(host, nameOf(asked)); }
    yaml::Node written(const Cluster& cluster, Asked asked) const;
    /// The same as text, switch or number; Pigsty's default where nobody sets it.
    QString text(const Cluster& cluster, Asked asked) const;
    QString text(const Host& host, Asked asked) const;
    bool isOn(const Cluster& cluster, Asked asked) const;
    int number(const Cluster& cluster, Asked asked) const;
    /// What all.vars says, else Pigsty's default: for what is no host's.
    const QString& common(Asked asked) const;

    /// What wins, with its place and level, for those that found something to tell.
    Setting setting(const Host& host, QStringView name) const { return inventory().variable(host, name); }
    Setting setting(const Instance& instance, QStringView name) const; // unset of a remote one
    Setting setting(const Cluster& cluster, QStringView name) const;
    /// Where to place what is said of that variable of the subject: where the subject's own text sets it, else where
    /// the subject stands.
    yaml::Node place(const Cluster& cluster, QStringView name) const;
    yaml::Node place(const Instance& instance, QStringView name) const;

private:
    const Topology& m_topology;
    const Topology* m_opened;
    const ClaimIndex* m_claims = nullptr;
    mutable Speller m_speller;
    mutable PortBook m_ports;
    mutable Lists m_lists;
    mutable std::array<std::optional<QString>, size_t(Asked::Count)> m_common;
};

/// Null where it is none of Pigsty's.
const catalogue::Parameter* parameterOf(std::string_view name);
/// Whether a value is filled in later, by Jinja or ${…}, so that nothing can be said of it.
bool isOpen(QStringView text);
bool isOpen(yaml::Node scalar);

} // namespace pigpen::check
