#include "app/panels/drill/outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace pigpen {

using drill::ClusterResult;
using drill::DatabaseResult;
using drill::QuorumResult;
using drill::ServiceResult;
using drill::State;
using drill::SupportResult;
using drill::VipResult;

namespace {

struct DrillOutcome
{
    Q_DECLARE_TR_FUNCTIONS(DrillOutcome)
};

State stateOf(const ServiceResult& result)
{
    return result.state == ServiceResult::State::Ok       ? State::Ok
           : result.state == ServiceResult::State::Backup ? State::Degraded
                                                          : State::Down;
}

State stateOf(const DatabaseResult& result)
{
    return result.state == DatabaseResult::State::Ok         ? State::Ok
           : result.state == DatabaseResult::State::ReadOnly ? State::Degraded
                                                             : State::Down;
}

State stateOf(const QuorumResult& result)
{
    return !result.holds ? State::Down : result.have < result.members ? State::Degraded : State::Ok;
}

/// Moving is what a virtual address is for; still, its clients are cut off for a moment.
State stateOf(const VipResult& result)
{
    return result.to.isEmpty() ? State::Down : result.to != result.from ? State::Degraded : State::Ok;
}

State stateOf(const ClusterResult& result)
{
    return result.state;
}

State stateOf(const SupportResult& result)
{
    return result.state;
}

bool isLed(const ClusterResult& result)
{
    return result.primary.isEmpty() || !result.lost.contains(result.primary);
}

OutcomeRow rowOf(const ClusterResult& result)
{
    const bool isHandedOver = !isLed(result) && !result.successor.isEmpty();
    const QString handover = DrillOutcome::tr("%1 → %2.").arg(result.primary, result.successor);
    QStringList words{isHandedOver ? handover : QString(), result.remark};
    words.removeAll(QString());
    return {result.state, result.cluster, result.cluster.name, words.join(u' ')};
}

OutcomeRow rowOf(const ServiceResult& result)
{
    const QString words =
        result.state == ServiceResult::State::Down
            ? DrillOutcome::tr("No instance is left that it can route to.")
            : DrillOutcome::tr("Only on its backups: %1.").arg(result.members.join(QStringLiteral(", ")));
    return {stateOf(result), result.service, result.service.name, words};
}

OutcomeRow rowOf(const DatabaseResult& result)
{
    const QString words = result.state == DatabaseResult::State::Down
                              ? DrillOutcome::tr("Nobody can reach it.")
                              : DrillOutcome::tr("It can be read, but not written.");
    return {stateOf(result), result.database,
            DrillOutcome::tr("%1 of %2", "a database of a cluster").arg(result.database.name, result.database.cluster),
            words};
}

OutcomeRow rowOf(const QuorumResult& result)
{
    const QString words =
        (result.holds ? DrillOutcome::tr("%1 of %2 are left, %3 are needed: it holds.")
                      : DrillOutcome::tr("%1 of %2 are left, %3 are needed: it is lost."))
            .arg(QString::number(result.have), QString::number(result.members), QString::number(result.need));
    return {stateOf(result), result.cluster, result.cluster.name, words};
}

OutcomeRow rowOf(const VipResult& result)
{
    const QString words = result.to.isEmpty() ? DrillOutcome::tr("No node is left that can hold it.")
                                              : DrillOutcome::tr("%1 → %2.").arg(result.from, result.to);
    return {stateOf(result), result.cluster,
            DrillOutcome::tr("%1 of %2", "an address of a cluster").arg(result.address, result.cluster.name), words};
}

QString titleOf(SupportResult::Kind kind)
{
    switch (kind) {
    case SupportResult::Kind::Failover:
        return DrillOutcome::tr("Failover");
    case SupportResult::Kind::Backups:
        return DrillOutcome::tr("Backups");
    case SupportResult::Kind::Monitoring:
        return DrillOutcome::tr("Monitoring");
    case SupportResult::Kind::Dns:
        return DrillOutcome::tr("DNS");
    }
    Q_UNREACHABLE();
}

OutcomeRow rowOf(const SupportResult& result)
{
    return {result.state, result.cluster, titleOf(result.kind), result.remark};
}

/// The touched ones become a group; the others are counted.
template<typename Results>
void add(Outcome& outcome, QStringList& untouched, const QString& title, const Results& results,
         QString (*counted)(int))
{
    OutcomeGroup group{title, {}};
    int fine = 0;
    for (const auto& result : results) {
        if (stateOf(result) == State::Ok)
            ++fine;
        else
            group.rows.push_back(rowOf(result));
    }
    std::ranges::stable_sort(group.rows, std::greater(), &OutcomeRow::state);
    if (!group.rows.empty()) {
        outcome.worst = std::max(outcome.worst, group.rows.front().state);
        outcome.groups.push_back(std::move(group));
    }
    if (fine > 0)
        untouched << counted(fine);
}

// The verdict

/// "pg-test loses its primary; pg-test-2 takes over": of the gravest, as many as are read at a glance.
QStringList leadershipsOf(const drill::Result& result)
{
    constexpr qsizetype most = 2;
    QStringList sentences;
    for (const ClusterResult& cluster : result.clusters) {
        if (cluster.state == State::Down)
            sentences.prepend(DrillOutcome::tr("%1 is down.").arg(cluster.cluster.name));
        else if (!isLed(cluster) && cluster.successor.isEmpty())
            sentences.prepend(
                DrillOutcome::tr("%1 loses its primary, and nobody can take over.").arg(cluster.cluster.name));
        else if (!isLed(cluster))
            sentences << DrillOutcome::tr("%1 loses its primary; %2 takes over.")
                             .arg(cluster.cluster.name, cluster.successor);
    }
    if (const auto more = sentences.size() - most; more > 0) {
        sentences = sentences.first(most);
        sentences << DrillOutcome::tr("So it is with %n more cluster(s).", nullptr, int(more));
    }
    return sentences;
}

template<typename Results>
int countOf(const Results& results, State state)
{
    return int(std::ranges::count_if(results, [&](const auto& result) { return stateOf(result) == state; }));
}

QString lossesOf(const drill::Result& result)
{
    QStringList parts;
    const auto add = [&](int count, auto words) {
        if (count > 0)
            parts << words(count);
    };
    add(countOf(result.services, State::Down),
        [](int count) { return DrillOutcome::tr("%n service(s) down", nullptr, count); });
    add(countOf(result.services, State::Degraded),
        [](int count) { return DrillOutcome::tr("%n service(s) on backups", nullptr, count); });
    add(countOf(result.databases, State::Down),
        [](int count) { return DrillOutcome::tr("%n database(s) unreachable", nullptr, count); });
    add(countOf(result.databases, State::Degraded),
        [](int count) { return DrillOutcome::tr("%n database(s) read-only", nullptr, count); });
    add(countOf(result.quorums, State::Down),
        [](int count) { return DrillOutcome::tr("%n quorum(s) lost", nullptr, count); });
    return parts.isEmpty() ? QString() : DrillOutcome::tr("%1.").arg(parts.join(QStringLiteral(", ")));
}

QString verdictOn(const drill::Result& result, State worst)
{
    if (result.down.isEmpty())
        return DrillOutcome::tr("All nodes are up. Take one down to see what becomes of the rest.");
    QStringList sentences = leadershipsOf(result);
    if (const QString losses = lossesOf(result); !losses.isEmpty())
        sentences << losses;
    else if (worst == State::Ok)
        sentences << DrillOutcome::tr("Nothing else is touched.");
    else
        sentences << DrillOutcome::tr("No service stops.");
    return sentences.join(u' ');
}

} // namespace

Outcome outcomeOf(const drill::Result& result)
{
    Outcome outcome;
    QStringList fine;
    add(outcome, fine, DrillOutcome::tr("Clusters"), result.clusters,
        [](int count) { return DrillOutcome::tr("%n cluster(s)", nullptr, count); });
    add(outcome, fine, DrillOutcome::tr("Services"), result.services,
        [](int count) { return DrillOutcome::tr("%n service(s)", nullptr, count); });
    add(outcome, fine, DrillOutcome::tr("Databases"), result.databases,
        [](int count) { return DrillOutcome::tr("%n database(s)", nullptr, count); });
    add(outcome, fine, DrillOutcome::tr("Quorums"), result.quorums,
        [](int count) { return DrillOutcome::tr("%n quorum(s)", nullptr, count); });
    add(outcome, fine, DrillOutcome::tr("Virtual addresses"), result.vips,
        [](int count) { return DrillOutcome::tr("%n virtual address(es)", nullptr, count); });
    add(outcome, fine, DrillOutcome::tr("What all depend on"), result.supports,
        [](int count) { return DrillOutcome::tr("%n of what all depend on", nullptr, count); });
    if (!fine.isEmpty())
        outcome.untouched = DrillOutcome::tr("Untouched: %1.").arg(fine.join(QStringLiteral(", ")));
    outcome.verdict = verdictOn(result, outcome.worst);
    return outcome;
}

} // namespace pigpen
