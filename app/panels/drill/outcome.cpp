#include "app/panels/drill/outcome.h"

#include "core/yaml/joint.h"

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

/// The remark tells who leads now, or something that matters more.
OutcomeRow rowOf(const ClusterResult& result)
{
    const bool isTold = isLed(result) || result.successor.isEmpty() || result.remark.contains(result.successor);
    const QString words =
        isTold ? result.remark : DrillOutcome::tr("%1 → %2; %3").arg(result.primary, result.successor, result.remark);
    return {result.state, result.cluster, result.cluster.name, words};
}

OutcomeRow rowOf(const ServiceResult& result)
{
    const QString words =
        result.state == ServiceResult::State::Down
            ? DrillOutcome::tr("no instance is left that it can route to")
            : DrillOutcome::tr("only its backups are left: %1").arg(result.members.join(QStringLiteral(", ")));
    return {stateOf(result), result.service, result.service.name, words};
}

OutcomeRow rowOf(const DatabaseResult& result)
{
    const QString words = result.state == DatabaseResult::State::Down
                              ? DrillOutcome::tr("nobody can reach it")
                              : DrillOutcome::tr("it can be read, but not written");
    return {stateOf(result), result.database,
            DrillOutcome::tr("%1 of %2", "a database of a cluster").arg(result.database.name, result.database.cluster),
            words};
}

QString unitsOf(const QuorumResult& result)
{
    return result.unit == u"controllers" ? DrillOutcome::tr("controllers")
           : result.unit == u"drives"    ? DrillOutcome::tr("drives")
           : result.unit == u"sentinels" ? DrillOutcome::tr("sentinels")
           : result.unit == u"primaries" ? DrillOutcome::tr("primaries")
                                         : DrillOutcome::tr("members");
}

OutcomeRow rowOf(const QuorumResult& result)
{
    const QString words = (result.holds ? DrillOutcome::tr("%1 of %2 %4 are left, %3 are needed: it holds")
                                        : DrillOutcome::tr("%1 of %2 %4 are left, %3 are needed: it is lost"))
                              .arg(QString::number(result.have), QString::number(result.members),
                                   QString::number(result.need), unitsOf(result));
    return {stateOf(result), result.cluster, result.cluster.name, words};
}

OutcomeRow rowOf(const VipResult& result)
{
    const QString words = result.to.isEmpty() ? DrillOutcome::tr("no node is left that can hold it")
                                              : DrillOutcome::tr("%1 → %2").arg(result.from, result.to);
    return {stateOf(result), result.cluster,
            DrillOutcome::tr("%1 of %2", "an address of a cluster").arg(result.address, result.cluster.name), words};
}

QString nameOf(SupportResult::Kind kind)
{
    switch (kind) {
    case SupportResult::Kind::Failover:
        return DrillOutcome::tr("failover");
    case SupportResult::Kind::Backups:
        return DrillOutcome::tr("backups");
    case SupportResult::Kind::Monitoring:
        return DrillOutcome::tr("monitoring");
    case SupportResult::Kind::Dns:
        return DrillOutcome::tr("DNS");
    }
    Q_UNREACHABLE();
}

OutcomeRow rowOf(const SupportResult& result)
{
    const QString name = nameOf(result.kind);
    return {result.state, result.cluster, name.left(1).toUpper() + name.mid(1), result.remark};
}

/// The touched ones become a group. How many are not.
template<typename Results>
int add(Outcome& outcome, const QString& title, const Results& results)
{
    OutcomeGroup group{title, {}};
    for (const auto& result : results) {
        if (stateOf(result) != State::Ok)
            group.rows.push_back(rowOf(result));
    }
    const auto touched = int(group.rows.size());
    std::ranges::stable_sort(group.rows, std::greater(), &OutcomeRow::state);
    if (touched > 0) {
        outcome.worst = std::max(outcome.worst, group.rows.front().state);
        outcome.groups.push_back(std::move(group));
    }
    return int(results.size()) - touched;
}

// The verdict

/// "infra, etcd, minio and 4 more": as many as are read at a glance.
QString listed(const QStringList& names)
{
    constexpr qsizetype most = 3;
    const QString list = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() > most ? DrillOutcome::tr("%1 and %2 more").arg(list).arg(names.size() - most) : list;
}

/// Who is down, who has no primary any more, and who has another one.
QStringList leadershipsOf(const drill::Result& result)
{
    QStringList down;
    QStringList leaderless;
    QStringList handovers;
    for (const ClusterResult& cluster : result.clusters) {
        if (cluster.state == State::Down)
            down << cluster.cluster.name;
        else if (!isLed(cluster) && cluster.successor.isEmpty())
            leaderless << cluster.cluster.name;
        else if (!isLed(cluster))
            handovers
                << DrillOutcome::tr("%1 loses its primary; %2 takes over").arg(cluster.cluster.name, cluster.successor);
    }
    QStringList sentences;
    if (!down.isEmpty())
        sentences << DrillOutcome::tr("Down: %1.").arg(listed(down));
    if (!leaderless.isEmpty())
        sentences << DrillOutcome::tr("Without a primary: %1.").arg(listed(leaderless));
    if (handovers.size() == 1)
        sentences << DrillOutcome::tr("%1.").arg(handovers.front());
    else if (!handovers.isEmpty())
        sentences << DrillOutcome::tr("%1, and so it is with %n more cluster(s).", nullptr, int(handovers.size()) - 1)
                         .arg(handovers.front());
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
    return parts.isEmpty() ? QString() : DrillOutcome::tr("%1.").arg(joint::list(parts));
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
    return joint::paragraph(sentences);
}

} // namespace

Outcome outcomeOf(const drill::Result& result)
{
    Outcome outcome;
    QStringList fine;
    if (const int count = add(outcome, DrillOutcome::tr("Clusters"), result.clusters))
        fine << DrillOutcome::tr("%n cluster(s)", nullptr, count);
    if (const int count = add(outcome, DrillOutcome::tr("Services"), result.services))
        fine << DrillOutcome::tr("%n service(s)", nullptr, count);
    if (const int count = add(outcome, DrillOutcome::tr("Databases"), result.databases))
        fine << DrillOutcome::tr("%n database(s)", nullptr, count);
    if (const int count = add(outcome, DrillOutcome::tr("Quorums"), result.quorums))
        fine << DrillOutcome::tr("%n quorum(s)", nullptr, count);
    if (const int count = add(outcome, DrillOutcome::tr("Virtual addresses"), result.vips))
        fine << DrillOutcome::tr("%n virtual address(es)", nullptr, count);
    add(outcome, DrillOutcome::tr("What all depend on"), result.supports);
    for (const SupportResult& support : result.supports) {
        if (support.state == State::Ok)
            fine << nameOf(support.kind);
    }
    if (!fine.isEmpty())
        outcome.untouched = DrillOutcome::tr("Untouched: %1.").arg(joint::list(fine));
    outcome.verdict = verdictOn(result, outcome.worst);
    return outcome;
}

} // namespace pigpen
