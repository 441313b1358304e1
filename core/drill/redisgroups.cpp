#include "core/drill/redisgroups.h"

#include "core/drill/settings.h"

#include <QHash>
#include <algorithm>
#include <deque>

namespace pigpen::drill {
namespace {

/// Who is at the head of the chain that an instance copies. A circle, which is a mistake, ends at its start.
size_t headOf(const Cluster& cluster, const QHash<QString, size_t>& byName, size_t index)
{
    size_t head = index;
    for (size_t step = 0; step < cluster.instances.size(); ++step) {
        const auto upstream = byName.constFind(cluster.instances[head].upstream);
        if (upstream == byName.constEnd() || *upstream == head)
            return head;
        head = *upstream;
    }
    return index;
}

/// The instances, one from each node in turn.
std::deque<size_t> inTurns(const std::vector<int>& nodes)
{
    QHash<int, int> taken;
    std::vector<std::pair<int, size_t>> turns;
    for (size_t i = 0; i < nodes.size(); ++i)
        turns.emplace_back(taken[nodes[i]]++, i);
    std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::deque<size_t> order;
    for (const auto& turn : turns)
        order.push_back(turn.second);
    return order;
}

size_t takeReplica(std::deque<size_t>& rest, const std::vector<int>& nodes, int primaryNode)
{
    auto found =
        std::find_if(rest.begin(), rest.end(), [&](size_t instance) { return nodes[instance] != primaryNode; });
    if (found == rest.end())
        found = rest.begin();
    const size_t instance = *found;
    rest.erase(found);
    return instance;
}

/// Gives a replica on its primary's own node to another shard, for one that suits both.
void separate(std::vector<RedisGroup>& shards, const std::vector<int>& nodes)
{
    const auto isApart = [&](const RedisGroup& shard, size_t replica) {
        return nodes[replica] != nodes[shard.primary];
    };
    for (RedisGroup& shard : shards)
        for (size_t& replica : shard.replicas)
            for (RedisGroup& other : shards)
                for (size_t& offered : other.replicas)
                    if (!isApart(shard, replica) && isApart(shard, offered) && isApart(other, replica))
                        std::swap(replica, offered);
}

} // namespace

std::vector<RedisGroup> replicationGroups(const Cluster& cluster)
{
    QHash<QString, size_t> byName;
    for (size_t i = 0; i < cluster.instances.size(); ++i)
        byName.insert(cluster.instances[i].name, i);
    std::vector<RedisGroup> groups;
    QHash<size_t, size_t> groupOf;
    const auto group = [&](size_t head) -> RedisGroup& {
        const auto known = groupOf.constFind(head);
        if (known != groupOf.constEnd())
            return groups[*known];
        groupOf.insert(head, groups.size());
        return groups.emplace_back(RedisGroup{head, {}});
    };
    for (size_t i = 0; i < cluster.instances.size(); ++i) {
        const size_t head = headOf(cluster, byName, i);
        RedisGroup& own = group(head);
        if (head != i)
            own.replicas.push_back(i);
    }
    return groups;
}

std::vector<RedisGroup> nativeShards(const Inventory& inventory, const Cluster& cluster, const std::vector<int>& nodes)
{
    if (nodes.empty())
        return {};
    const int wanted = settingOf(inventory, cluster.instances.front().node, "redis_cluster_replicas").toInt();
    const size_t copies = size_t(std::clamp(wanted, 0, int(nodes.size()) - 1));
    std::deque<size_t> rest = inTurns(nodes);
    std::vector<RedisGroup> shards(rest.size() / (copies + 1));
    for (RedisGroup& shard : shards) {
        shard.primary = rest.front();
        rest.pop_front();
    }
    if (!rest.empty())
        std::rotate(rest.begin(), rest.begin() + 1, rest.end()); // so that the first primary's own node comes last
    for (RedisGroup& shard : shards)
        while (shard.replicas.size() < copies)
            shard.replicas.push_back(takeReplica(rest, nodes, nodes[shard.primary]));
    for (size_t i = 0; !rest.empty(); ++i)
        shards[i % shards.size()].replicas.push_back(
            takeReplica(rest, nodes, nodes[shards[i % shards.size()].primary]));
    separate(shards, nodes);
    return shards;
}

} // namespace pigpen::drill
