#include "core/topology/outline.h"

#include <QStringList>
#include <algorithm>
#include <numeric>
#include <optional>

namespace pigpen {

namespace {

using Memberships = std::vector<std::vector<Membership>>;

template<typename Pointer>
bool sameNames(const std::vector<Pointer>& now, const std::vector<Pointer>& then)
{
    return std::equal(now.begin(), now.end(), then.begin(), then.end(),
                      [](const Pointer& a, const Pointer& b) { return a == b || a->name == b->name; });
}

/// Nothing came, went or moved, and every changed host is in the clusters that it was in.
bool stillHolds(const Inventory& now, const Inventory& then, const Globals& globals, const Memberships& memberships)
{
    if (!sameNames(now.hosts(), then.hosts()) || !sameNames(now.groups(), then.groups()))
        return false;
    for (size_t i = 0; i < now.hosts().size(); ++i) {
        const HostPtr& host = now.hosts()[i];
        if (host != then.hosts()[i] && membershipsOf(HostView(now, globals, *host)) != memberships[i])
            return false;
    }
    return true;
}

} // namespace

std::optional<quint32> ipv4(const QString& address)
{
    const auto parts = QStringView(address).split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 number = 0;
    for (const QStringView part : parts) {
        bool ok = false;
        const uint byte = part.toUInt(&ok);
        if (!ok || byte > 255)
            return {};
        number = number << 8U | byte;
    }
    return number;
}

OutlinePtr Outline::make(const Inventory& inventory, const Globals& globals, const Inventory* before,
                         const OutlinePtr& previous, bool sameGlobals)
{
    const bool comparable = before != nullptr && previous && sameGlobals;
    if (comparable && stillHolds(inventory, *before, globals, previous->m_memberships))
        return previous;
    auto outline = std::make_shared<Outline>();
    const std::vector<HostPtr>& hosts = inventory.hosts();
    outline->m_memberships.reserve(hosts.size());
    outline->m_hostIndex.reserve(qsizetype(hosts.size()));
    for (const HostPtr& host : hosts) {
        const int known = comparable ? previous->host(host->name) : -1;
        outline->m_hostIndex.insert(host->name, int(outline->m_memberships.size()));
        outline->m_memberships.push_back(known >= 0 && before->hosts()[size_t(known)] == host
                                             ? previous->m_memberships[size_t(known)]
                                             : membershipsOf(HostView(inventory, globals, *host)));
    }
    outline->addSeeds(inventory);
    outline->placeSeeds();
    outline->orderNodes(inventory);
    return outline;
}

void Outline::addSeeds(const Inventory& inventory)
{
    for (size_t host = 0; host < m_memberships.size(); ++host)
        for (const Membership& membership : m_memberships[host]) {
            const auto key = std::pair(int(membership.module), membership.cluster);
            auto known = m_seedIndex.constFind(key);
            if (known == m_seedIndex.constEnd()) {
                known = m_seedIndex.insert(key, int(m_seeds.size()));
                m_seeds.push_back({membership.module, membership.cluster, membership.group, {}});
            }
            std::vector<int>& hosts = m_seeds[size_t(*known)].hosts;
            if (hosts.empty() || hosts.back() != int(host))
                hosts.push_back(int(host));
        }
    orderSeeds(inventory);
}

/// By the position of the group that defines them, then by their first host; at one host, by module.
void Outline::orderSeeds(const Inventory& inventory)
{
    QHash<QString, int> ranks;
    for (const GroupPtr& group : inventory.groups())
        ranks.insert(group->name, int(ranks.size()));
    std::vector<std::pair<int, size_t>> order;
    order.reserve(m_seeds.size());
    for (const Seed& seed : m_seeds)
        order.emplace_back(ranks.value(seed.group), order.size());
    if (std::is_sorted(order.begin(), order.end()))
        return;
    std::sort(order.begin(), order.end());
    std::vector<Seed> sorted;
    sorted.reserve(m_seeds.size());
    for (const auto& [rank, index] : order) {
        m_seedIndex[{int(m_seeds[index].module), m_seeds[index].name}] = int(sorted.size());
        sorted.push_back(std::move(m_seeds[index]));
    }
    m_seeds = std::move(sorted);
}

void Outline::placeSeeds()
{
    m_seedsFrom.resize(m_memberships.size());
    m_seedsOn.resize(m_memberships.size());
    const auto add = [](std::vector<int>& seeds, int seed) {
        if (std::find(seeds.begin(), seeds.end(), seed) == seeds.end())
            seeds.push_back(seed);
    };
    for (size_t i = 0; i < m_memberships.size(); ++i)
        for (const Membership& membership : m_memberships[i]) {
            const int seed = this->seed(membership.module, membership.cluster);
            const int runsOn = membership.module == Module::Remote ? host(membership.address) : int(i);
            add(m_seedsFrom[i], seed);
            if (runsOn >= 0)
                add(m_seedsOn[size_t(runsOn)], seed);
        }
    for (std::vector<int>& seeds : m_seedsOn)
        std::sort(seeds.begin(), seeds.end());
}

/// IPv4 addresses by number, then other names by text.
void Outline::orderNodes(const Inventory& inventory)
{
    struct Rank
    {
        quint64 number;
        const QString* name;
        int host;
        bool operator<(const Rank& other) const
        {
            return number != other.number ? number < other.number : *name < *other.name;
        }
    };
    constexpr quint64 behind = quint64(1) << 32U;
    std::vector<Rank> ranks;
    ranks.reserve(inventory.hosts().size());
    for (const HostPtr& host : inventory.hosts()) {
        const auto number = ipv4(host->name);
        ranks.push_back({number ? *number : behind, &host->name, int(ranks.size())});
    }
    std::sort(ranks.begin(), ranks.end());
    m_positions.resize(ranks.size());
    for (const Rank& rank : ranks) {
        m_positions[size_t(rank.host)] = int(m_nodes.size());
        m_nodes.push_back(rank.host);
    }
}

} // namespace pigpen
