// Who replaces a Redis primary:
// - standalone with sentinels: a replica, where a majority of the sentinels that watch the cluster is there (Redis,
//   sentinel); without sentinels nobody does;
// - a native cluster: a replica of the shard, where a majority of the primaries is there to vote. Where a shard has
//   nobody left, the whole cluster stops (Redis, cluster-require-full-coverage is on by default).
#include "core/drill/model.h"

namespace pigpen::drill {
namespace {

/// Why nobody replaces a primary, whoever is there; None where somebody can.
Reason obstacle(const Unit& unit, const Unit* sentinels, const Loss& loss)
{
    if (unit.cluster->mode == u"cluster")
        return unit.quorum && !unit.quorum->holds(loss) ? Reason::NoMajority : Reason::None;
    if (!sentinels)
        return Reason::NoSentinel;
    return sentinels->quorum && !sentinels->quorum->holds(loss) ? Reason::SentinelsLost : Reason::None;
}

std::vector<const Instance*> replicasLeft(const Unit& unit, const RedisGroup& group, const Loss& loss)
{
    std::vector<const Instance*> left;
    for (const size_t replica : group.replicas)
        if (!loss.isGone(unit.nodes[replica]))
            left.push_back(&unit.cluster->instances[replica]);
    return left;
}

void fail(Outcome& outcome, Reason reason)
{
    outcome.state = State::Down;
    outcome.reason = reason;
    outcome.leader = nullptr;
    outcome.candidates.clear();
}

/// A group whose primary is gone. The first of these is the one that is told of.
void replace(const Unit& unit, const RedisGroup& group, Reason obstacle, const Loss& loss, Outcome& outcome)
{
    const std::vector<const Instance*> left = replicasLeft(unit, group, loss);
    const bool isFirst = outcome.reason != Reason::TookOver;
    if (isFirst)
        outcome.before = &unit.cluster->instances[group.primary];
    if (left.empty() || obstacle != Reason::None)
        return fail(outcome, left.empty() ? Reason::DataLost : obstacle);
    if (!isFirst)
        return;
    outcome.state = State::Degraded;
    outcome.reason = Reason::TookOver;
    outcome.candidates = left;
    outcome.leader = left.front();
}

} // namespace

Outcome redisFailover(const Unit& unit, const Unit* sentinels, const Loss& loss)
{
    Outcome outcome;
    outcome.lost =
        int(std::count_if(unit.nodes.begin(), unit.nodes.end(), [&](int node) { return loss.isGone(node); }));
    const RedisGroup& first = unit.groups.front();
    const Reason why = obstacle(unit, sentinels, loss);
    // Which member of a native cluster leads is its own affair.
    outcome.before = unit.cluster->mode == u"cluster" ? nullptr : &unit.cluster->instances[first.primary];
    outcome.leader = outcome.before;
    if (outcome.lost == 0) {
        if (outcome.before && why == Reason::None)
            outcome.candidates = replicasLeft(unit, first, loss);
        return outcome;
    }
    outcome.state = State::Degraded;
    outcome.reason = Reason::MembersLost;
    if (size_t(outcome.lost) == unit.nodes.size()) {
        fail(outcome, Reason::AllLost);
        return outcome;
    }
    for (const RedisGroup& group : unit.groups)
        if (loss.isGone(unit.nodes[group.primary]) && outcome.state != State::Down)
            replace(unit, group, why, loss, outcome);
    if (outcome.state != State::Down && unit.cluster->mode == u"cluster" && why != Reason::None)
        fail(outcome, why);
    return outcome;
}

} // namespace pigpen::drill
