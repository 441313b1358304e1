// Clusters of the other modules (FACTS.md, "What an operator runs after an edit"; pigsty.io, the modules' pages about
// playbooks and administration).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

#include <algorithm>
#include <map>

namespace pigpen::plan {

namespace {

std::vector<const Instance*> allOf(const Cluster& cluster)
{
    std::vector<const Instance*> all;
    for (const Instance& instance : cluster.instances)
        all.push_back(&instance);
    return all;
}

/// What is said of members that come or go, for whoever knows the module's commands.
struct Group
{
    const Cluster& cluster; // as it is after they came, or before they went
    Target target;          // they
    std::vector<const Instance*> members;
    std::vector<int> changes;
    bool isWhole = false; // a cluster that is new, or gone
    bool isEarly = false; // going to make room

    Phase leaving(Phase usual) const { return isEarly ? Phase::EarlyRemoval : usual; }
    QString words() const { return isWhole ? Words::tr("the cluster %1").arg(cluster.name) : namesOf(members); }
};

QString isNew(const Group& group)
{
    return group.isWhole ? Words::tr("%1 is new").arg(group.cluster.name)
                         : Words::tr("new in %1: %2").arg(group.cluster.name, namesOf(group.members));
}

QString isRemoved(const Group& group)
{
    return group.isWhole ? Words::tr("%1 is removed").arg(group.cluster.name)
                         : Words::tr("removed from %1: %2").arg(group.cluster.name, namesOf(group.members));
}

// etcd

/// Who has Patroni keep its state in etcd learns of its members from a file (pigsty.io, etcd, "Reload Config").
void tellPatroni(Draft& draft, Phase phase, const std::vector<int>& changes)
{
    QSet<QString> nodes;
    for (const ClusterPtr& cluster : draft.after().clusters())
        if (cluster->module == Module::Pgsql && draft.before().cluster(cluster->id()))
            for (const Instance& instance : cluster->instances)
                nodes.insert(instance.node);
    if (nodes.isEmpty())
        return;
    const QString limit = limitOf(draft.after(), nodes);
    const QString why = Words::tr("Patroni learns who the members of etcd are now");
    draft.add(phase, {.command = commands::playbook(QStringLiteral("pgsql"), limit, QStringLiteral("pg_conf")),
                      .why = why,
                      .changes = changes});
    draft.add(phase, {.command = commands::reloadPatroni(limit),
                      .why = why,
                      .verify = commands::patronictl(QStringLiteral("list")),
                      .changes = changes});
}

void addEtcd(Draft& draft, const Group& group)
{
    const QString health = commands::etcdHealth(group.cluster.instances.front().node);
    if (group.isWhole)
        return draft.add(Phase::Etcd, {.command = commands::playbook(QStringLiteral("etcd"), group.target.limit()),
                                       .why = isNew(group),
                                       .verify = health,
                                       .changes = group.changes});
    draft.add(Phase::Etcd, {.command = QStringLiteral("bin/etcd-add ") + nodesOf(group.members).join(u' '),
                            .why = isNew(group),
                            .before = Words::tr("all members that are there are healthy"),
                            .verify = health,
                            .changes = group.changes});
    tellPatroni(draft, Phase::EtcdClients, group.changes);
}

void removeEtcd(Draft& draft, const Group& group)
{
    const QString safeguard =
        conditions::safeguard(draft.before(), nodesOf(group.members), QStringLiteral("etcd_safeguard"));
    const QString use = group.isWhole ? Words::tr("no PostgreSQL cluster keeps its state there any more")
                                      : Words::tr("the members that stay are a majority of those that are there");
    draft.add(group.leaving(Phase::EtcdRemoval),
              {.command = group.isWhole ? QStringLiteral("bin/etcd-rm")
                                        : QStringLiteral("bin/etcd-rm ") + nodesOf(group.members).join(u' '),
               .why = isRemoved(group),
               .risk = Risk::Destructive,
               .before = conditions::all({conditions::oldInventory(), use, safeguard}),
               .verify = group.isWhole ? QString() : commands::etcdHealth(group.cluster.instances.front().node),
               .usesOld = true,
               .changes = group.changes});
    if (!group.isWhole && !group.isEarly) // who comes in its place is told of later
        tellPatroni(draft, Phase::EtcdClientsAfter, group.changes);
}

// minio

void addMinio(Draft& draft, const Group& group)
{
    const Target whole = targetOf(draft.after(), group.cluster);
    draft.add(
        Phase::Storage,
        {.command = commands::playbook(QStringLiteral("minio"), whole.limit()),
         .why = isNew(group),
         .risk = group.isWhole ? Risk::Safe : Risk::Restart,
         .before = group.isWhole
                       ? QString()
                       : Words::tr("the newcomers are a pool of their own (minio_volumes): a pool that holds data "
                                   "can't get or lose nodes; all members restart together"),
         .verify = QStringLiteral("mcli admin info sss"),
         .changes = group.changes});
}

void removeMinio(Draft& draft, const Group& group)
{
    const QString use =
        group.isWhole ? Words::tr("no backup and no bucket that it holds is needed any more")
                      : Words::tr("the pool that they are is drained (mcli admin decommission): a pool that holds "
                                  "data can't lose nodes");
    draft.add(group.leaving(Phase::ModuleRemoval),
              {.command = commands::playbook(QStringLiteral("minio-rm"), group.target.limit()),
               .why = isRemoved(group),
               .risk = Risk::Destructive,
               .before = conditions::all(
                   {conditions::oldInventory(), use,
                    conditions::safeguard(draft.before(), nodesOf(group.members), QStringLiteral("minio_safeguard"))}),
               .verify = group.isWhole ? QString() : QStringLiteral("mcli admin info sss"),
               .usesOld = true,
               .changes = group.changes});
}

// redis: by node, or by port where others stay on the node

std::vector<const Instance*> onNode(const std::vector<const Instance*>& instances, const QString& node)
{
    std::vector<const Instance*> found;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(found),
                 [&](const Instance* one) { return one->node == node; });
    return found;
}

bool hasOthersOn(const Cluster& cluster, const QString& node, size_t count)
{
    const auto& all = cluster.instances;
    return size_t(std::count_if(all.begin(), all.end(), [&](const Instance& one) { return one.node == node; })) > count;
}

QString redisTarget(const Cluster& cluster, const std::vector<const Instance*>& members, const QString& node)
{
    const std::vector<const Instance*> here = onNode(members, node);
    QString words = shellWord(node);
    if (hasOthersOn(cluster, node, here.size()))
        for (const Instance* instance : here)
            words += u' ' + QString::number(instance->port);
    return words;
}

void addRedis(Draft& draft, const Group& group)
{
    const QString verify = QStringLiteral("ansible %1 -b -a 'systemctl list-units redis*'").arg(group.target.limit());
    if (group.isWhole)
        return draft.add(Phase::OtherModules, {.command = QStringLiteral("bin/redis-add ") + group.target.limit(),
                                               .why = isNew(group),
                                               .verify = verify,
                                               .changes = group.changes});
    for (const QString& node : nodesOf(group.members)) {
        const std::vector<const Instance*> here = onNode(group.members, node);
        draft.add(Phase::OtherModules,
                  {.command = QStringLiteral("bin/redis-add ") + redisTarget(group.cluster, group.members, node),
                   .why = Words::tr("new in %1: %2").arg(group.cluster.name, namesOf(here)),
                   .before = group.cluster.mode == u"cluster"
                                 ? Words::tr("you know how the shards shall lie: the newcomers join the native cluster "
                                             "by hand afterwards (redis-cli --cluster add-node, then reshard)")
                                 : QString(),
                   .verify = verify,
                   .changes = changesOf(draft, group.cluster, here)});
    }
}

void removeRedis(Draft& draft, const Group& group)
{
    const QString safeguard =
        conditions::safeguard(draft.before(), nodesOf(group.members), QStringLiteral("redis_safeguard"));
    const auto add = [&](const QString& words, const QString& why, const QString& use,
                         const std::vector<int>& changes) {
        draft.add(group.leaving(Phase::ModuleRemoval),
                  {.command = QStringLiteral("bin/redis-rm ") + words,
                   .why = why,
                   .risk = Risk::Destructive,
                   .before = conditions::all({conditions::oldInventory(), use, safeguard}),
                   .usesOld = true,
                   .changes = changes});
    };
    if (group.isWhole)
        return add(group.target.limit(), isRemoved(group), Words::tr("no client uses it any more"), group.changes);
    for (const QString& node : nodesOf(group.members)) {
        const std::vector<const Instance*> here = onNode(group.members, node);
        add(redisTarget(group.cluster, group.members, node),
            Words::tr("removed from %1: %2").arg(group.cluster.name, namesOf(here)),
            group.cluster.mode == u"cluster"
                ? Words::tr("its slots are moved away (redis-cli --cluster reshard, del-node)")
                : Words::tr("no replica follows it and no client uses it any more"),
            changesOf(draft, group.cluster, here));
    }
}

// kafka and mysql: their playbooks want the whole cluster

void addKafka(Draft& draft, const Group& group)
{
    const QString limit = targetOf(draft.after(), group.cluster).limit();
    draft.add(Phase::OtherModules,
              {.command = commands::playbook(QStringLiteral("kafka"), limit),
               .why = isNew(group),
               .before = group.isWhole ? QString()
                                       : Words::tr("the cluster is healthy; partitions are moved to the newcomers by "
                                                   "hand afterwards"),
               .verify = commands::isActive(limit, QStringLiteral("kafka")),
               .changes = group.changes});
}

void removeKafka(Draft& draft, const Group& group)
{
    draft.add(
        group.leaving(Phase::ModuleRemoval),
        {.command = commands::playbook(QStringLiteral("kafka-rm"), group.target.limit()),
         .why = isRemoved(group),
         .risk = Risk::Destructive,
         .before = conditions::all(
             {conditions::oldInventory(),
              group.isWhole ? Words::tr("no client uses it any more")
                            : Words::tr("their partitions are moved away and a majority of the controllers stays"),
              conditions::safeguard(draft.before(), nodesOf(group.members), QStringLiteral("kafka_safeguard"))}),
         .usesOld = true,
         .changes = group.changes});
}

/// Pigsty.io, MySQL, "Playbook Boundaries": a cluster keeps the number of members that it was made with.
bool refuseOtherSize(Draft& draft, const Group& group)
{
    const ClusterPtr before = draft.before().cluster(group.cluster.id());
    const ClusterPtr after = draft.after().cluster(group.cluster.id());
    if (!before || !after || before->instances.size() == after->instances.size())
        return false;
    draft.refuse(Words::tr("%1 can't go from %2 to %3 members in place")
                     .arg(group.cluster.name, QString::number(before->instances.size()),
                          QString::number(after->instances.size())),
                 Words::tr("a MySQL cluster keeps the number of members that it was made with"),
                 Words::tr("make a new cluster and move the data"), group.changes);
    draft.hold(nodesOf(group.members));
    return true;
}

void addMysql(Draft& draft, const Group& group)
{
    const QString limit = targetOf(draft.after(), group.cluster).limit();
    if (refuseOtherSize(draft, group))
        return;
    draft.add(
        Phase::OtherModules,
        {.command = commands::playbook(QStringLiteral("mysql"), limit),
         .why = isNew(group),
         .before = group.isWhole ? QString() : Words::tr("the newcomer's machine is new and its data folder empty"),
         .verify = commands::isActive(limit, QStringLiteral("mysqld mysql")),
         .changes = group.changes});
}

void removeMysql(Draft& draft, const Group& group)
{
    if (refuseOtherSize(draft, group))
        return;
    const auto retire = [&](const QString& limit, const QString& name, const QString& use,
                            const std::vector<int>& changes) {
        draft.add(group.leaving(Phase::ModuleRemoval),
                  {.command = commands::playbook(QStringLiteral("mysql-rm"), limit) +
                              QStringLiteral(" -e mysql_safeguard=false -e mysql_rm_confirm=") + shellWord(name),
                   .why = Words::tr("%1 is retired; its data stays on its nodes until somebody deletes it").arg(name),
                   .risk = Risk::Destructive,
                   .before = conditions::all({conditions::oldInventory(), use}),
                   .usesOld = true,
                   .changes = changes});
    };
    if (group.isWhole)
        return retire(group.target.limit(), group.cluster.name, Words::tr("no client uses it any more"), group.changes);
    for (const Instance* instance : group.members)
        retire(shellWord(instance->node), instance->name, Words::tr("it is no primary and can be reached"),
               changesOf(draft, group.cluster, {instance}));
}

// infra

void addInfra(Draft& draft, const Group& group)
{
    draft.add(Phase::Infra, {.command = commands::playbook(QStringLiteral("infra"), group.target.limit()),
                             .why = isNew(group),
                             .verify = commands::isActive(group.target.limit(), QStringLiteral("nginx")),
                             .changes = group.changes});
}

void removeInfra(Draft& draft, const Group& group)
{
    draft.add(group.leaving(Phase::InfraRemoval),
              {.command = commands::playbook(QStringLiteral("infra-rm"), group.target.limit()),
               .why = isRemoved(group),
               .risk = Risk::Destructive,
               .before = conditions::all(
                   {conditions::oldInventory(),
                    Words::tr("its metrics, logs, software repository and dashboards are kept elsewhere or not needed"),
                    Words::tr("it is not where these commands run (admin_ip)")}),
               .usesOld = true,
               .changes = group.changes});
}

// remote instances: nothing is done to them, they are only watched

void addRemote(Draft& draft, const Group& group)
{
    draft.add(Phase::Monitoring,
              {.command = QStringLiteral("bin/pgmon-add ") + shellWord(group.cluster.name),
               .why = Words::tr("to be monitored: %1").arg(namesOf(group.members)),
               .before = Words::tr("the monitoring user exists there and may log in"),
               .verify = QStringLiteral("# ") +
                         Words::tr("look for %1 in Grafana's list of clusters").arg(group.cluster.name),
               .changes = group.changes});
}

void removeRemote(Draft& draft, const Group& group)
{
    draft.add(Phase::Monitoring,
              {.command = QStringLiteral("bin/pgmon-rm ") +
                          shellWord(group.isWhole ? group.cluster.name : group.members.front()->name),
               .why = Words::tr("no longer monitored: %1").arg(namesOf(group.members)),
               .usesOld = true,
               .changes = group.changes});
}

struct Commands
{
    void (*add)(Draft& draft, const Group& group);
    void (*remove)(Draft& draft, const Group& group);
};

/// Null for PostgreSQL, which is planned elsewhere, and for plain nodes, which are planned one by one.
const Commands* commandsOf(Module module)
{
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
    Group whole(const Topology& topology, const Cluster& cluster) const
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
        m_draft.hold(nodesOf(*m_changes.before));
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
            return addRemote(m_draft, {*m_changes.after, {}, {&now}, own});
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
