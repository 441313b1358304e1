// Why a cluster is as it is, in a sentence for people.
#include "core/drill/model.h"
#include "core/drill/words.h"

namespace pigpen::drill {
namespace {

QString nameOf(const Unit* unit)
{
    return unit ? unit->cluster->name : QString();
}

QString nameOf(const Instance* instance)
{
    return instance ? instance->name : QString();
}

QString membersLost(const Unit& unit, const Outcome& outcome)
{
    const QString left = Words::tr("%1 of %2 members gone").arg(outcome.lost).arg(unit.nodes.size());
    if (unit.isSynchronous && outcome.leader && !outcome.synchronous)
        return Words::tr("%1; no synchronous standby is left: what is committed is nowhere else").arg(left);
    return left;
}

QString noMajority(const Unit& unit)
{
    return unit.cluster->module == Module::Minio ? Words::tr("too few drives are left to write")
                                                 : Words::tr("too few members are left to decide");
}

QString tookOver(const Unit& unit, const Outcome& outcome)
{
    const QString words = Words::tr("%1 takes over from %2").arg(nameOf(outcome.leader), nameOf(outcome.before));
    if (unit.isSynchronous && !outcome.synchronous)
        return Words::tr("%1; no synchronous standby is left: what is committed is nowhere else").arg(words);
    return words;
}

/// Nobody can take over, and what stands in the way is not the cluster's own.
QString obstacle(const Model& model, const Unit& unit, Reason reason)
{
    const QString guard = nameOf(model.unit(unit.guard));
    switch (reason) {
    case Reason::NoEtcd:
        return Words::tr("nobody takes over: there is no etcd");
    case Reason::EtcdLost:
        return Words::tr("nobody takes over: %1 has no majority").arg(guard);
    case Reason::Demoted:
        return Words::tr("the primary stops writing: %1 has no majority, and a member is gone").arg(guard);
    case Reason::Unmanaged:
        return Words::tr("nobody takes over: Patroni is not there to promote one");
    case Reason::NoSentinel:
        return Words::tr("nobody takes over: no sentinels watch it");
    case Reason::SentinelsLost:
        return Words::tr("nobody takes over: %1 has no majority").arg(guard);
    default:
        return {};
    }
}

QString elsewhere(const Model& model, const Unit& unit, Reason reason)
{
    switch (reason) {
    case Reason::Unguarded:
        return Words::tr("%1 has no majority: nobody would take over").arg(nameOf(model.unit(unit.guard)));
    case Reason::Stale:
        return Words::tr("it gets no more changes from %1").arg(unit.cluster->upstreamCluster);
    case Reason::ShardDown:
        return Words::tr("another part of %1 is down").arg(unit.cluster->shard);
    case Reason::Unwatched:
        return Words::tr("nobody monitors it");
    default:
        return {};
    }
}

} // namespace

QString remarkOf(const Model& model, const Unit& unit, const Outcome& outcome, Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::MembersLost:
        return membersLost(unit, outcome);
    case Reason::TookOver:
        return tookOver(unit, outcome);
    case Reason::AllLost:
        return Words::tr("no member is left");
    case Reason::NoMajority:
        return noMajority(unit);
    case Reason::NoBroker:
        return Words::tr("no broker is left");
    case Reason::NoCandidate:
        return Words::tr("nobody takes over: no other member that may lead is left");
    case Reason::SyncLost:
        return Words::tr("nobody takes over: the primary and its synchronous standby are gone together");
    case Reason::DataLost:
        return Words::tr("%1 and all that copy it are gone").arg(nameOf(outcome.before));
    case Reason::NoEtcd:
    case Reason::EtcdLost:
    case Reason::Demoted:
    case Reason::Unmanaged:
    case Reason::NoSentinel:
    case Reason::SentinelsLost:
        return obstacle(model, unit, reason);
    case Reason::Unguarded:
    case Reason::Stale:
    case Reason::ShardDown:
    case Reason::Unwatched:
        return elsewhere(model, unit, reason);
    }
    Q_UNREACHABLE();
}

} // namespace pigpen::drill
