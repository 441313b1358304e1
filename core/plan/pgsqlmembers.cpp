#include "core/plan/pgsqlmembers.h"

#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

#include <algorithm>

namespace pigpen::plan {

PgsqlMembers::PgsqlMembers(Draft& draft, const ClusterChanges& changes)
    : m_draft(draft), m_changes(changes), m_come(changes.added()), m_gone(changes.removed())
{
    for (const Member& member : changes.renumbered()) {
        std::erase(m_come, member.after);
        std::erase(m_gone, member.before);
    }
}

void PgsqlMembers::plan()
{
    planRenumbered();
    if (refuseLastCopy(m_draft, m_changes, m_come, m_gone))
        return;
    planHandOver();
    planRemovals();
    planAdditions();
}

std::vector<int> PgsqlMembers::changesOf(const std::vector<const Instance*>& instances) const
{
    std::vector<int> found = plan::changesOf(m_draft, *m_changes.before, instances);
    const std::vector<int> now = plan::changesOf(m_draft, *m_changes.after, instances);
    found.insert(found.end(), now.begin(), now.end());
    return found;
}

/// FACTS.md, "What an operator runs after an edit": a change of pg_seq can't be applied in place.
void PgsqlMembers::planRenumbered()
{
    for (const auto& [old, now] : m_changes.renumbered()) {
        std::vector<int> refused = changesOf({old, now});
        const std::vector<int> services = servicesThatFollow(m_draft, m_changes);
        refused.insert(refused.end(), services.begin(), services.end());
        const QString cluster = targetOf(m_draft.before(), *m_changes.before, {old->node}).words();
        m_draft.refuse(
            Words::tr("%1 on %2 can't become %3 in place").arg(old->name, old->node, now->name),
            Words::tr("the number is part of the name by which Patroni, the monitoring and the backups know it"),
            Words::tr("to have it so, remove it with the old inventory (bin/pgsql-rm %1) and add it with the new one "
                      "(bin/pgsql-add %1): its data is copied anew")
                .arg(cluster),
            refused);
        m_draft.hold({old->node});
    }
}

bool PgsqlMembers::leaves(const Instance& instance) const
{
    return std::find(m_gone.begin(), m_gone.end(), &instance) != m_gone.end();
}

/// What it is called now is refused: it leads on under its number.
bool PgsqlMembers::isRenumbered(const Instance& instance) const
{
    const std::vector<Member> all = m_changes.renumbered();
    return std::any_of(all.begin(), all.end(), [&](const Member& member) { return member.before == &instance; });
}

/// Who shall lead: the new inventory's primary, else whoever stays and may. Early, only those that are there already.
const Instance* PgsqlMembers::candidate(const Instance& leader, bool isEarly) const
{
    const auto isFit = [&](const Instance& instance) {
        const Instance* const old = m_changes.before->instance(instance.name);
        const bool isThere = old != nullptr && !leaves(*old);
        return instance.name != leader.name && instance.mayLead() && (isThere || !isEarly);
    };
    const Instance* const primary = m_changes.after->primary();
    if (primary != nullptr && isFit(*primary))
        return primary;
    const auto& all = m_changes.after->instances;
    const auto other = std::find_if(all.begin(), all.end(), isFit);
    return other != all.end() ? &*other : nullptr;
}

/// FACTS.md: "removing a primary needs a switchover first"; roles in the inventory follow what Patroni does.
void PgsqlMembers::planHandOver()
{
    const Instance* const leader = m_changes.before->primary();
    const Instance* const next = m_changes.after->primary();
    const bool goes = leader != nullptr && leaves(*leader);
    if (leader == nullptr || isRenumbered(*leader) || (!goes && (next == nullptr || next->name == leader->name)))
        return;
    const bool isEarly = goes && isInTheWay(m_draft, *m_changes.before, *leader);
    const Instance* const heir = candidate(*leader, isEarly);
    if (heir == nullptr)
        return; // what removes it says so
    const QString takesOver = Words::tr("%1 is to lead %2 in place of %3");
    const QString& name = m_changes.after->name;
    switchOver(isEarly ? Phase::EarlyHandOver : Phase::HandOver, *leader, *heir,
               goes ? Words::tr("%1 leads %2 and is to be removed").arg(leader->name, name)
                    : takesOver.arg(heir->name, name, leader->name));
    // Who shall lead in the end was not there yet.
    if (isEarly && next != nullptr && next->name != heir->name)
        switchOver(Phase::HandOver, *heir, *next, takesOver.arg(next->name, name, heir->name));
}

void PgsqlMembers::switchOver(Phase phase, const Instance& from, const Instance& to, const QString& why)
{
    m_draft.add(phase, {.command = commands::patronictl(
                            QStringLiteral("switchover %1 --leader %2 --candidate %3")
                                .arg(shellWord(m_changes.after->name), shellWord(from.name), shellWord(to.name))),
                        .why = why,
                        .risk = Risk::Restart,
                        .before = Words::tr("%1 streams without lag; writing stops for some seconds").arg(to.name),
                        .verify = commands::members(*m_changes.after),
                        .changes = changesOf({&from, &to})});
}

void PgsqlMembers::planRemovals()
{
    std::vector<const Instance*> early;
    std::vector<const Instance*> late;
    for (const Instance* instance : m_gone)
        (isInTheWay(m_draft, *m_changes.before, *instance) ? early : late).push_back(instance);
    planRemoval(early, true);
    planRemoval(late, false);
    if (m_gone.empty())
        return;
    const Target target = targetOf(m_draft.after(), *m_changes.after);
    m_draft.add(Phase::Services,
                {.command = QStringLiteral("bin/pgsql-svc ") + target.words(),
                 .why = Words::tr("%1 no longer routes to %2").arg(m_changes.after->name, namesOf(m_gone)),
                 .verify = commands::isActive(target.limit(), QStringLiteral("haproxy")),
                 .changes = changesOf(m_gone)});
}

void PgsqlMembers::planRemoval(const std::vector<const Instance*>& leaving, bool isEarly)
{
    if (leaving.empty())
        return;
    const Target target = targetOf(m_draft.before(), *m_changes.before, nodesOf(leaving));
    // Named one by one, even where they are all that the group holds: without addresses the script removes the cluster.
    const QString words = Target{target.group, nodesOf(leaving)}.words();
    m_draft.add(
        isEarly ? Phase::EarlyRemoval : Phase::Removal,
        {.command = QStringLiteral("bin/pgsql-rm ") + words,
         .why = isEarly ? Words::tr("removed from %1, to make room: %2").arg(m_changes.before->name, namesOf(leaving))
                        : Words::tr("removed from %1: %2").arg(m_changes.before->name, namesOf(leaving)),
         .risk = Risk::Destructive,
         .before = beforeRemoval(leaving),
         .verify = commands::members(*m_changes.before),
         .usesOld = true,
         .changes = changesOf(leaving)});
}

QString PgsqlMembers::beforeRemoval(const std::vector<const Instance*>& leaving) const
{
    QStringList told{conditions::oldInventory()};
    const Instance* const leader = m_changes.before->primary();
    if (leader != nullptr && std::find(leaving.begin(), leaving.end(), leader) != leaving.end()) {
        const bool isEarly = isInTheWay(m_draft, *m_changes.before, *leader);
        const Instance* const heir = candidate(*leader, isEarly);
        told << (heir != nullptr
                     ? Words::tr("%1 leads no longer: the switchover to %2 is done").arg(leader->name, heir->name)
                     : Words::tr("%1 leads and nobody can take over: writing stops with it").arg(leader->name));
    }
    for (const Instance* instance : leaving) {
        const QString followers = followersOf(*instance);
        if (!followers.isEmpty())
            told << Words::tr("%1, which replicates from %2, follows another one").arg(followers, instance->name);
    }
    told << conditions::safeguard(m_draft.before(), nodesOf(leaving), QStringLiteral("pg_safeguard"));
    return conditions::all(told);
}

/// Who is told to replicate from the instance and stays.
QString PgsqlMembers::followersOf(const Instance& instance) const
{
    QStringList names;
    for (const ClusterPtr& cluster : m_draft.after().clusters())
        for (const Instance& other : cluster->instances)
            if (!other.upstreamAddress.isEmpty() && other.upstreamAddress == instance.node)
                names << other.name;
    return names.join(QStringLiteral(", "));
}

void PgsqlMembers::planAdditions()
{
    if (m_come.empty())
        return;
    const Target target = targetOf(m_draft.after(), *m_changes.after, nodesOf(m_come));
    const QString words = Target{target.group, nodesOf(m_come)}.words();
    std::vector<int> changes = changesOf(m_come);
    const std::vector<int> loaded = servicesThatFollow(m_draft, m_changes);
    changes.insert(changes.end(), loaded.begin(), loaded.end());
    const bool isMoved = std::any_of(m_come.begin(), m_come.end(), [this](const Instance* instance) {
        return m_changes.before->instance(instance->name) != nullptr;
    });
    m_draft.add(Phase::Replicas,
                {.command = QStringLiteral("bin/pgsql-add ") + words,
                 .why = Words::tr("new in %1: %2; the data is copied, and the other members route there, too")
                            .arg(m_changes.after->name, namesOf(m_come)),
                 .before = isMoved ? Words::tr("its predecessor of the same name is removed")
                                   : Words::tr("the primary of %1 runs").arg(m_changes.after->name),
                 .verify = commands::members(*m_changes.after),
                 .changes = changes});
}

} // namespace pigpen::plan
