// Who leads a PostgreSQL cluster when nodes are gone, by Patroni's rules:
// - Who leads is kept in etcd. Without etcd's majority nobody can be promoted.
// - failsafe_mode is on in all of Pigsty's templates: without etcd the primary leads on while it reaches every member
//   of its cluster, and is demoted to read-only where one is gone (Patroni, "DCS Failsafe Mode"). A paused Patroni
//   demotes nobody, and the leader of a standby cluster has nothing to be demoted from.
// - Offline and delayed members stand aside (FACTS.md, "Identity parameters"); others come by seq, since how far each
//   has replayed can't be known.
// - With synchronous replication only the synchronous standby is promoted: any other may lack what was committed
//   (Patroni, "Replication modes"). Which one that is Patroni chooses at run time; taken here is the first by seq that
//   follows the primary itself. synchronous_mode_strict is off: the primary writes on when no standby is left.
#include "core/drill/model.h"

namespace pigpen::drill {
namespace {

using Instances = std::vector<const Instance*>;

/// The others that may lead, by seq; of a synchronous cluster, those that follow the primary itself first.
Instances successorsOf(const Unit& unit, const Instance& primary)
{
    Instances successors;
    for (const Instance& instance : unit.cluster->instances)
        if (&instance != &primary && instance.mayLead() && instance.role != u"primary")
            successors.push_back(&instance);
    if (unit.isSynchronous)
        std::stable_partition(successors.begin(), successors.end(),
                              [](const Instance* each) { return each->upstreamAddress.isEmpty(); });
    return successors;
}

int lostIn(const Unit& unit, const Loss& loss)
{
    return int(std::count_if(unit.nodes.begin(), unit.nodes.end(), [&](int node) { return loss.isGone(node); }));
}

Instances alive(const Unit& unit, const Instances& instances, const Loss& loss)
{
    Instances left;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(left),
                 [&](const Instance* each) { return !unit.isGone(*each, loss); });
    return left;
}

void stop(Outcome& outcome, Reason reason)
{
    outcome.state = State::Down;
    outcome.reason = reason;
    outcome.leader = nullptr;
}

/// Why nobody is promoted, whoever is there; None where somebody can be.
Reason obstacle(const Unit& unit, const Unit* etcd, const Loss& loss)
{
    if (!unit.isManaged)
        return Reason::Unmanaged;
    if (!etcd)
        return Reason::NoEtcd;
    return etcd->quorum && !etcd->quorum->holds(loss) ? Reason::EtcdLost : Reason::None;
}

/// The primary is there.
void leadOn(const Unit& unit, const Loss& loss, Reason obstacle, const Instances& successors, Outcome& outcome)
{
    outcome.leader = outcome.before;
    if (obstacle == Reason::EtcdLost && outcome.lost > 0 && outcome.before->upstreamAddress.isEmpty())
        stop(outcome, Reason::Demoted);
    if (obstacle == Reason::None)
        outcome.candidates = alive(unit, successors, loss);
}

/// The primary is gone.
void replace(const Unit& unit, const Loss& loss, Reason obstacle, Instances successors, Outcome& outcome)
{
    if (obstacle != Reason::None)
        return stop(outcome, obstacle);
    const bool isSynchronous = unit.isSynchronous && !successors.empty();
    if (isSynchronous)
        successors.resize(1);
    outcome.candidates = alive(unit, successors, loss);
    if (outcome.candidates.empty())
        return stop(outcome, isSynchronous ? Reason::SyncLost : Reason::NoCandidate);
    outcome.leader = outcome.candidates.front();
    outcome.state = State::Degraded;
    outcome.reason = Reason::TookOver;
}

/// Whom Patroni has confirm each commit now.
const Instance* synchronousStandby(const Unit& unit, const Loss& loss, const Instances& successors,
                                   const Outcome& outcome)
{
    if (!unit.isSynchronous)
        return nullptr;
    const Instances left = alive(unit, successors, loss);
    const auto found =
        std::find_if(left.begin(), left.end(), [&](const Instance* each) { return each != outcome.leader; });
    return found != left.end() ? *found : nullptr;
}

} // namespace

Outcome succession(const Unit& unit, const Unit* etcd, const Loss& loss)
{
    Outcome outcome;
    outcome.lost = lostIn(unit, loss);
    outcome.before = unit.primary();
    if (outcome.lost > 0) {
        outcome.state = State::Degraded;
        outcome.reason = Reason::MembersLost;
    }
    const bool all = size_t(outcome.lost) == unit.nodes.size();
    if (all && outcome.lost > 0) {
        stop(outcome, Reason::AllLost);
        return outcome;
    }
    if (!outcome.before)
        return outcome; // of what has no primary nothing can be said
    const Instances successors = successorsOf(unit, *outcome.before);
    const Reason why = obstacle(unit, etcd, loss);
    if (unit.isGone(*outcome.before, loss))
        replace(unit, loss, why, successors, outcome);
    else
        leadOn(unit, loss, why, successors, outcome);
    outcome.synchronous = synchronousStandby(unit, loss, successors, outcome);
    return outcome;
}

} // namespace pigpen::drill
