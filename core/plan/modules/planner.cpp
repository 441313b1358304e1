// Clusters of the other modules: who of them comes, goes and changes.
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

#include <algorithm>
#include <map>

namespace pigpen::plan {

namespace {

using modules::MemberChange;

std::vector<const Instance*> allOf(const Cluster& cluster)
{
    std::vector<const Instance*> all;
    for (const Instance& instance : cluster.instances)
        all.push_back(&instance);
    return all;
}

struct Commands
{
    void (*add)(Draft& draft, const MemberChange& change);
    void (*remove)(Draft& draft, const MemberChange& change);
};

/// Null for PostgreSQL, which is planned elsewhere, and for plain nodes, which are planned one by one.
const Commands* commandsOf(Module module)
{
    using namespace modules;
    static const std::map<Module, Commands> known{
        {Module::Infra, {addInfra, removeInfra}},   {Module::Etcd, {addEtcd, removeEtcd}},
        {Module::Minio, {addMinio, removeMinio}},   {Module::Redis, {addRedis, removeRedis}},
        {Module::Kafka, {addKafka, removeKafka}},   {Module::Mysql, {addMysql, removeMysql}},
        {Module::Remote, {addRemote, removeRemote}}};
    const auto found = known.find(module);
    return found != known.end() ? &found->second : nullptr;
}

/// The address that the machines of a group share (FACTS.md: vip_enabled, vip_address).
const VipKeeper keepalived{
    .playbook = QStringLiteral("node"), .tag = QStringLiteral("node_vip"), .unit = QStringLiteral("keepalived")};

class ModulePlanner
{
public:
    ModulePlanner(Draft& draft, const ClusterChanges& changes) : m_draft(draft), m_changes(changes) {}

    void plan()
    {
        const Commands* const known = commandsOf(m_changes.id.module);
        if (known == nullptr)
            return planPlainNodes();
        if (!m_changes.before)
            return known->add(m_draft, whole(m_draft.after(), *m_changes.after));
        if (!m_changes.after)
            return known->remove(m_draft, whole(m_draft.before(), *m_changes.before));
        if (m_changes.isRenamed())
            return refuseName();
        refuseNumbers();
        planMembers(*known);
        for (const Member& member : m_changes.stayed())
            planStayed(member);
        planOwn();
    }

private:
    MemberChange whole(const Topology& topology, const Cluster& cluster) const
    {
        const bool isEarly = &topology == &m_draft.before() &&
                             std::any_of(cluster.instances.begin(), cluster.instances.end(),
                                         [&](const Instance& one) { return isInTheWay(m_draft, cluster, one); });
        return {cluster, targetOf(topology, cluster), allOf(cluster), m_changes.all(), true, isEarly};
    }

    void refuseName()
    {
        m_draft.refuse(
            Words::tr("%1 can't be renamed to %2 in place").arg(m_changes.before->name, m_changes.after->name),
            Words::tr("its members and the monitoring know it by its name"),
            Words::tr("make a new cluster and move the data"), m_changes.all());
        m_draft.hold(m_changes.before->nodes());
    }

    void refuseNumbers()
    {
        for (const auto& [old, now] : m_changes.renumbered()) {
            m_draft.refuse(Words::tr("%1 on %2 can't become %3 in place").arg(old->name, old->node, now->name),
                           Words::tr("the number is part of the name by which the others know it"),
                           Words::tr("remove it with the old inventory, then add it with the new one"),
                           changesOf(m_draft, *m_changes.after, {old, now}));
            m_draft.hold({old->node});
        }
    }

    void planMembers(const Commands& known)
    {
        std::vector<const Instance*> come = m_changes.added();
        std::vector<const Instance*> gone = m_changes.removed();
        for (const Member& member : m_changes.renumbered()) {
            std::erase(come, member.after);
            std::erase(gone, member.before);
        }
        if (m_changes.id.module != Module::Infra && refuseLastCopy(m_draft, m_changes, come, gone))
            return;
        std::vector<const Instance*> early;
        std::copy_if(gone.begin(), gone.end(), std::back_inserter(early),
                     [&](const Instance* one) { return isInTheWay(m_draft, *m_changes.before, *one); });
        std::erase_if(gone, [&](const Instance* one) { return isInTheWay(m_draft, *m_changes.before, *one); });
        remove(known, early, true);
        remove(known, gone, false);
        if (!come.empty())
            known.add(m_draft, {*m_changes.after, targetOf(m_draft.after(), *m_changes.after, nodesOf(come)), come,
                                changesOf(m_draft, *m_changes.after, come)});
    }

    void remove(const Commands& known, const std::vector<const Instance*>& gone, bool isEarly)
    {
        if (!gone.empty())
            known.remove(m_draft, {*m_changes.before, targetOf(m_draft.before(), *m_changes.before, nodesOf(gone)),
                                   gone, changesOf(m_draft, *m_changes.before, gone), false, isEarly});
    }

    void planStayed(const Member& member)
    {
        const std::vector<int> own = changesOf(m_draft, *m_changes.after, {member.after});
        if (own.empty())
            return;
        const Instance& now = *member.after;
        switch (m_changes.id.module) {
        case Module::Redis:
            return m_draft.add(
                Phase::OtherModules,
                {.command = commands::playbook(QStringLiteral("redis"), shellWord(now.node)) +
                            QStringLiteral(" -e redis_port=%1 -t redis_config,redis_launch").arg(now.port),
                 .why = Words::tr("%1 is set up otherwise").arg(now.name),
                 .risk = Risk::Restart,
                 .before = Words::tr("the one that it follows runs; its clients wait while it starts"),
                 .changes = own});
        case Module::Remote:
            return modules::addRemote(m_draft, {*m_changes.after, {}, {&now}, own});
        default:
            if (member.before->role == now.role) // its port is a parameter of its own
                return m_draft.note(own, Words::tr("see the parameter that it follows from"));
            for (const int change : own)
                m_draft.doubt(change, Words::tr("what applies this to a member that runs, Pigpen doesn't know"));
        }
    }

    /// Whom sentinels watch; which group lists a cluster.
    void planOwn()
    {
        const QString limit = targetOf(m_draft.after(), *m_changes.after).limit();
        if (m_changes.before->monitors != m_changes.after->monitors)
            m_draft.add(Phase::OtherModules,
                        {.command = commands::playbook(QStringLiteral("redis"), limit, QStringLiteral("redis-ha")),
                         .why = Words::tr("the sentinels of %1 watch others").arg(m_changes.after->name),
                         .before = Words::tr("the primaries that they shall watch run"),
                         .changes = m_changes.own});
        planVip(m_draft, m_changes, keepalived);
        if (m_changes.before->mode != m_changes.after->mode)
            m_draft.refuse(Words::tr("the mode of %1 can't be changed in place").arg(m_changes.after->name),
                           Words::tr("redis_mode says what a cluster is made as"),
                           Words::tr("make a new cluster and move the data"), m_changes.own);
        if (m_changes.before->group != m_changes.after->group)
            m_draft.note(m_changes.own, Words::tr("which group lists it changes nothing on its nodes"));
    }

    /// A group of machines: what becomes of each is told of the node; the address that they share is the group's.
    void planPlainNodes()
    {
        planVip(m_draft, m_changes, keepalived);
        m_draft.note(m_changes.own, Words::tr("a group of machines: see its nodes"));
        m_draft.note(m_changes.instances, Words::tr("see the node"));
    }

    Draft& m_draft;
    const ClusterChanges& m_changes;
};

} // namespace

void planModule(Draft& draft, const ClusterChanges& changes)
{
    ModulePlanner(draft, changes).plan();
}

bool refuseLastCopy(Draft& draft, const ClusterChanges& changes, const std::vector<const Instance*>& come,
                    const std::vector<const Instance*>& gone)
{
    const bool isBlocked = std::any_of(gone.begin(), gone.end(), [&](const Instance* instance) {
        return isInTheWay(draft, *changes.before, *instance);
    });
    if (gone.size() != changes.before->instances.size() || !isBlocked)
        return false;
    std::vector<int> all = changesOf(draft, *changes.before, gone);
    const std::vector<int> newcomers = changesOf(draft, *changes.after, come);
    all.insert(all.end(), newcomers.begin(), newcomers.end());
    draft.refuse(
        Words::tr("all of %1 can't move at once").arg(changes.before->name),
        Words::tr("what it holds is only on %1, which would have to go before the newcomers can copy it")
            .arg(namesOf(gone)),
        Words::tr("add a member on a node of its own first, under a number that is free, and let it take over; "
                  "then remove the old ones"),
        all);
    draft.hold(nodesOf(gone));
    return true;
}

bool isInTheWay(const Draft& draft, const Cluster& cluster, const Instance& instance)
{
    const ClusterPtr same = draft.after().cluster(cluster.id());
    const Instance* const elsewhere = same ? same->instance(instance.name) : nullptr;
    if (elsewhere != nullptr && elsewhere->node != instance.node)
        return true;
    const NodePtr node = draft.after().node(instance.node);
    return node && std::any_of(node->instances.begin(), node->instances.end(), [&](const QString& name) {
               const Topology::Found found = draft.after().instance(name);
               return found && found.cluster->module == cluster.module && found.cluster->name != cluster.name &&
                      found.instance->port == instance.port && cluster.module != Module::Infra;
           });
}

} // namespace pigpen::plan