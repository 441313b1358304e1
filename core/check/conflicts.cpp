#include "core/check/conflicts.h"

#include <algorithm>
#include <array>

namespace pigpen::check {
namespace {

using namespace std::string_view_literals;

bool sameRank(const Group& left, const Group& right)
{
    return left.depth == right.depth && left.priority == right.priority;
}

bool setsItself(const Host& host, std::string_view name)
{
    return std::any_of(host.mentions.begin(), host.mentions.end(), [&](const Host::Mention& mention) {
        return mention.vars && bool(mention.vars.target().find(name));
    });
}

/// Whether a group behind that one, which is stronger, sets it too.
bool setsLater(const Host& host, size_t group, std::string_view name)
{
    return std::any_of(host.groups.begin() + std::ptrdiff_t(group) + 1, host.groups.end(),
                       [&](const GroupPtr& later) { return ownEntry(*later, name) != nullptr; });
}

/// Those that the group wins against the ones of its rank before it.
void addWonBy(const Host& host, size_t winner, std::vector<Conflict>& conflicts)
{
    const Group& group = *host.groups[winner];
    for (const Group::Mention& mention : group.mentions)
        for (const VariableTable::Entry& entry : mention.vars->entries())
            for (size_t loser = winner; loser-- > 0 && sameRank(*host.groups[loser], group);) {
                const VariableTable::Entry* const lost = ownEntry(*host.groups[loser], entry.name);
                const VariableTable::Entry* const won = lost ? ownEntry(group, entry.name) : nullptr;
                if (!lost || won->key != entry.key || namesCluster(entry.name))
                    continue;
                if (lost->value.value() == won->value.value() || setsItself(host, entry.name) ||
                    setsLater(host, winner, entry.name))
                    continue;
                conflicts.push_back({entry.name, host.groups[loser].get(), &group});
                break;
            }
}

} // namespace

const VariableTable::Entry* ownEntry(const Group& group, std::string_view name)
{
    for (auto mention = group.mentions.rbegin(); mention != group.mentions.rend(); ++mention)
        if (const VariableTable::Entry* const entry = mention->vars->find(name))
            return entry;
    return nullptr;
}

std::vector<Conflict> conflictsOf(const Host& host)
{
    std::vector<Conflict> conflicts;
    for (size_t winner = 1; winner < host.groups.size(); ++winner)
        if (sameRank(*host.groups[winner - 1], *host.groups[winner]))
            addWonBy(host, winner, conflicts);
    return conflicts;
}

bool namesCluster(std::string_view name)
{
    static constexpr std::array names{"pg_cluster"sv,    "redis_cluster"sv, "etcd_cluster"sv, "minio_cluster"sv,
                                      "kafka_cluster"sv, "mysql_cluster"sv, "node_cluster"sv};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace pigpen::check
