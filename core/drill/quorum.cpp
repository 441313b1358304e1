#include "core/drill/quorum.h"

#include "core/drill/erasure.h"
#include "core/drill/redisgroups.h"
#include "core/drill/settings.h"

#include <QHash>
#include <functional>
#include <numeric>

namespace pigpen::drill {
namespace {

int majorityOf(size_t members)
{
    return int(members / 2) + 1;
}

/// A majority of the instances that `votes` picks; none where there is none.
template<typename Votes>
std::optional<Quorum> majority(const Cluster& cluster, const std::vector<int>& nodes, const QString& unit,
                               const Votes& votes)
{
    std::vector<int> holders;
    for (size_t i = 0; i < nodes.size(); ++i)
        if (votes(cluster.instances[i]))
            holders.push_back(nodes[i]);
    if (holders.empty())
        return std::nullopt;
    const int need = majorityOf(holders.size());
    return Quorum{{std::move(holders)}, need, unit};
}

/// Where no role is set, all are combined.
bool isController(const Instance& instance)
{
    return instance.role != u"broker";
}

std::optional<Quorum> redisQuorum(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes)
{
    if (cluster.mode == u"sentinel")
        return majority(cluster, nodes, QStringLiteral("sentinels"), [](const Instance&) { return true; });
    if (cluster.mode != u"cluster")
        return std::nullopt;
    std::vector<int> primaries;
    for (const RedisGroup& group : nativeShards(inventory, cluster, nodes))
        primaries.push_back(nodes[group.primary]);
    if (primaries.empty())
        return std::nullopt;
    const int need = majorityOf(primaries.size());
    return Quorum{{std::move(primaries)}, need, QStringLiteral("primaries")};
}

} // namespace

int Quorum::have(const Loss& loss) const
{
    int fewest = members();
    for (const std::vector<int>& set : sets)
        fewest =
            std::min(fewest, int(std::count_if(set.begin(), set.end(), [&](int node) { return !loss.isGone(node); })));
    return fewest;
}

bool Quorum::bearsTwoNodes() const
{
    return std::all_of(sets.begin(), sets.end(), [this](const std::vector<int>& set) {
        QHash<int, int> byNode;
        for (const int node : set)
            ++byNode[node];
        std::vector<int> most(byNode.cbegin(), byNode.cend());
        const auto two = most.begin() + std::min<ptrdiff_t>(2, ptrdiff_t(most.size()));
        std::partial_sort(most.begin(), two, most.end(), std::greater<>());
        const int held = std::accumulate(most.begin(), two, 0);
        return int(set.size()) - held >= need;
    });
}

std::optional<Quorum> quorumOf(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes)
{
    const QString members = QStringLiteral("members");
    switch (cluster.module) {
    case Module::Etcd:
        return majority(cluster, nodes, members,
                        [&](const Instance& instance) { return !isOn(inventory, instance.node, "etcd_learner"); });
    case Module::Kafka:
        return majority(cluster, nodes, QStringLiteral("controllers"), isController);
    case Module::Mysql:
        return majority(cluster, nodes, members, [](const Instance&) { return true; });
    case Module::Minio:
        return driveQuorum(inventory, cluster, nodes);
    case Module::Redis:
        return redisQuorum(inventory, cluster, nodes);
    case Module::Pgsql:
    case Module::Infra:
    case Module::Node:
    case Module::Remote:
        break;
    }
    return std::nullopt;
}

} // namespace pigpen::drill
