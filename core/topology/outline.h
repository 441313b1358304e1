#pragma once

#include "core/topology/membership.h"

#include <QHash>
#include <memory>
#include <optional>

namespace pigpen {

/// An IPv4 address as a number, by which nodes are ordered, also with leading zeros; none where it is another kind of
/// name, which stand behind.
std::optional<quint32> ipv4(const QString& address);

/// A cluster before it is derived: who it is, and the hosts (by their index in the inventory) that it is made from.
struct Seed
{
    Module module = Module::Pgsql;
    QString name;
    QString group;
    std::vector<int> hosts;
};

class Outline;
using OutlinePtr = std::shared_ptr<const Outline>;

/// Who belongs where: the clusters in the file's order and their hosts. Shared by successive topologies as long as no
/// host and no cluster comes, goes or moves.
class Outline
{
public:
    /// The outline of an inventory. `sameGlobals`: whether what `all.vars` says has not changed since the previous
    /// inventory, from which `previous` was made.
    static OutlinePtr make(const Inventory& inventory, const Globals& globals, const Inventory* before,
                           const OutlinePtr& previous, bool sameGlobals);

    const std::vector<Seed>& seeds() const { return m_seeds; }
    /// -1 where there is none.
    int seed(Module module, const QString& name) const { return m_seedIndex.value({int(module), name}, -1); }
    int host(const QString& address) const { return m_hostIndex.value(address, -1); }
    /// The clusters made from that host, and those with an instance on it, in their order.
    const std::vector<int>& seedsFrom(int host) const { return m_seedsFrom[size_t(host)]; }
    const std::vector<int>& seedsOn(int host) const { return m_seedsOn[size_t(host)]; }
    /// The hosts by address.
    const std::vector<int>& nodes() const { return m_nodes; }
    /// Where a host stands among them.
    int position(int host) const { return m_positions[size_t(host)]; }

private:
    void addSeeds(const Inventory& inventory);
    void orderSeeds(const Inventory& inventory);
    void placeSeeds();
    void orderNodes(const Inventory& inventory);

    std::vector<std::vector<Membership>> m_memberships; // by host
    std::vector<Seed> m_seeds;
    QHash<std::pair<int, QString>, int> m_seedIndex;
    QHash<QString, int> m_hostIndex;
    std::vector<std::vector<int>> m_seedsFrom;
    std::vector<std::vector<int>> m_seedsOn;
    std::vector<int> m_nodes;
    std::vector<int> m_positions;
};

} // namespace pigpen
