// PostgreSQL clusters: new ones, those that go, and what changes of one that stays.
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/pgsqlmembers.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"
#include "core/topology/catalogue.h"

#include <algorithm>

namespace pigpen::plan {

namespace {

/// How many others the cluster copies in a row: these are made before it.
int depthOf(const Topology& topology, const Cluster& cluster)
{
    int depth = 0;
    ClusterPtr upstream = topology.cluster(EntityId::ofCluster(Module::Pgsql, cluster.upstreamCluster));
    for (; upstream && depth < int(topology.clusters().size()); ++depth)
        upstream = topology.cluster(EntityId::ofCluster(Module::Pgsql, upstream->upstreamCluster));
    return depth;
}

bool hasModule(const Topology& topology, Module module)
{
    const auto& all = topology.clusters();
    return std::any_of(all.begin(), all.end(), [module](const ClusterPtr& one) { return one->module == module; });
}

void create(Draft& draft, const ClusterChanges& changes)
{
    const Cluster& cluster = *changes.after;
    QStringList before;
    if (!cluster.upstreamCluster.isEmpty())
        before << Words::tr("%1 runs: the new cluster copies it").arg(cluster.upstreamCluster);
    if (!hasModule(draft.after(), Module::Etcd))
        before << Words::tr("an etcd cluster runs: the inventory names none, and Patroni keeps its state there");
    const Target target = targetOf(draft.after(), cluster);
    const bool isInWay = std::any_of(cluster.instances.begin(), cluster.instances.end(), [&](const Instance& one) {
        const NodePtr node = draft.before().node(one.node);
        return node && std::any_of(node->instances.begin(), node->instances.end(), [&](const QString& name) {
                   const Topology::Found found = draft.before().instance(name);
                   return found && found.cluster->module == Module::Pgsql;
               });
    });
    if (isInWay)
        before << Words::tr("the PostgreSQL that stood on its nodes before is removed");
    draft.add(Phase::Postgres,
              {.command = QStringLiteral("bin/pgsql-add ") + target.words(),
               .why = Words::tr("%1 is new").arg(cluster.name),
               .before = conditions::all(before),
               .verify = commands::members(cluster),
               .changes = changes.all()},
              depthOf(draft.after(), cluster));
}

/// Who copies it and stays.
QStringList followersOf(const Draft& draft, const Cluster& cluster)
{
    QStringList names;
    for (const ClusterPtr& other : draft.before().clusters())
        if (other->upstreamCluster == cluster.name && draft.after().cluster(other->id()))
            names << other->name;
    return names;
}

void remove(Draft& draft, const ClusterChanges& changes)
{
    const Cluster& cluster = *changes.before;
    const bool isEarly = std::any_of(cluster.instances.begin(), cluster.instances.end(),
                                     [&](const Instance& one) { return isInTheWay(draft, cluster, one); });
    QStringList before{conditions::oldInventory(),
                       Words::tr("what is needed of its data and backups is kept elsewhere: both are deleted")};
    const QStringList followers = followersOf(draft, cluster);
    if (!followers.isEmpty())
        before << Words::tr("%1, which copies it, is promoted or removed").arg(followers.join(QStringLiteral(", ")));
    before << conditions::safeguard(draft.before(), cluster.nodes(), QStringLiteral("pg_safeguard"));
    draft.add(isEarly ? Phase::EarlyRemoval : Phase::Removal,
              {.command = QStringLiteral("bin/pgsql-rm ") + targetOf(draft.before(), cluster).words(),
               .why = Words::tr("%1 is removed with all its data").arg(cluster.name),
               .risk = Risk::Destructive,
               .before = conditions::all(before),
               .verify = commands::members(cluster),
               .usesOld = true,
               .changes = changes.all()});
}

/// FACTS.md: pg_cluster can't be changed in place.
void rename(Draft& draft, const ClusterChanges& changes)
{
    draft.refuse(Words::tr("%1 can't be renamed to %2 in place").arg(changes.before->name, changes.after->name),
                 Words::tr("Patroni, the monitoring, the backups and the services know it by its name"),
                 Words::tr("make %1 as a standby cluster of %2, promote it, move the clients, remove %2")
                     .arg(changes.after->name, changes.before->name),
                 changes.all());
    draft.hold(changes.before->nodes());
}

QString versionOf(const Cluster& cluster)
{
    return cluster.version.isEmpty() ? catalogue::fallback(u"pg_version").display() : cluster.version;
}

/// What a cluster is made with and keeps (FACTS.md: pg_version; pg_mode, pg_shard and pg_group are part of what it is).
void planIdentity(Draft& draft, const ClusterChanges& changes)
{
    const Cluster& old = *changes.before;
    const Cluster& now = *changes.after;
    if (versionOf(old) != versionOf(now))
        draft.refuse(
            Words::tr("pg_version of %1 can't go from %2 to %3 in place").arg(now.name, versionOf(old), versionOf(now)),
            Words::tr("another major version stores its data otherwise"),
            Words::tr("make a new cluster of version %1 and move the data (logical replication, or dump and "
                      "restore)")
                .arg(versionOf(now)),
            changes.own);
    else if (old.version != now.version)
        draft.note(changes.own, Words::tr("the version is the same as by default"));
    if (old.mode != now.mode || old.shard != now.shard || old.shardGroup != now.shardGroup)
        draft.refuse(Words::tr("the kind of cluster and the shard of %1 can't be changed in place").arg(now.name),
                     Words::tr("pg_mode, pg_shard and pg_group say what a cluster is made as"),
                     Words::tr("make a new cluster and move the data"), changes.own);
    if (old.group != now.group)
        draft.note(changes.own, Words::tr("which group lists it changes nothing on its nodes"));
    if (old.upstreamCluster != now.upstreamCluster)
        draft.note(changes.own, Words::tr("see its primary, which says whom it follows"));
}

/// Whom the leader of a standby cluster follows stands in what Patroni keeps in etcd (pigsty.io, "Standby Cluster").
void planUpstream(Draft& draft, const ClusterChanges& changes, const Member& member, const std::vector<int>& own)
{
    const QString cluster = shellWord(changes.after->name);
    const Instance& now = *member.after;
    if (now.role != u"primary") {
        const QString limit = shellWord(now.node);
        const QString why = Words::tr("%1 replicates from another member").arg(now.name);
        draft.add(Phase::PostgresSettings,
                  {.command = commands::playbook(QStringLiteral("pgsql"), limit, QStringLiteral("pg_conf")),
                   .why = why,
                   .changes = own});
        return draft.add(Phase::PostgresSettings, {.command = commands::reloadPatroni(limit),
                                                   .why = why,
                                                   .verify = commands::members(*changes.after),
                                                   .changes = own});
    }
    if (member.before->upstreamAddress.isEmpty())
        return draft.refuse(
            Words::tr("%1 can't become a standby cluster in place").arg(changes.after->name),
            Words::tr("its data has a history of its own"),
            Words::tr("remove it with the old inventory and add it with the new one: it is copied anew"), own);
    const bool promotes = now.upstreamAddress.isEmpty();
    const QString setting = promotes ? QStringLiteral("standby_cluster=null")
                                     : QStringLiteral("standby_cluster.host=") + now.upstreamAddress;
    draft.add(Phase::PostgresSettings,
              {.command = commands::patronictl(QStringLiteral("edit-config %1 -s %2").arg(cluster, shellWord(setting))),
               .why = promotes ? Words::tr("%1 stands on its own from now on").arg(changes.after->name)
                               : Words::tr("%1 follows %2 from now on").arg(changes.after->name, now.upstreamAddress),
               .risk = promotes ? Risk::Restart : Risk::Safe,
               .before = promotes
                             ? Words::tr("it has all that it needs of %1: it can't follow again afterwards")
                                   .arg(changes.before->upstreamCluster.isEmpty() ? member.before->upstreamAddress
                                                                                  : changes.before->upstreamCluster)
                             : Words::tr("PostgreSQL runs at %1").arg(now.upstreamAddress),
               .verify = commands::members(*changes.after),
               .changes = own});
}

void planDelay(Draft& draft, const ClusterChanges& changes, const Member& member, const std::vector<int>& own)
{
    const bool isOfStandby = member.after->role == u"primary" && !member.after->upstreamAddress.isEmpty();
    if (!isOfStandby || member.before->upstreamAddress.isEmpty()) {
        for (const int change : own)
            draft.doubt(change, Words::tr("how the delay of a member that runs is changed, Pigpen doesn't know"));
        return;
    }
    const QString value = member.after->delay.isEmpty() ? QStringLiteral("null") : member.after->delay;
    draft.add(Phase::PostgresSettings,
              {.command = commands::patronictl(
                   QStringLiteral("edit-config %1 -s %2")
                       .arg(shellWord(changes.after->name),
                            shellWord(QStringLiteral("standby_cluster.recovery_min_apply_delay=") + value))),
               .why = Words::tr("%1 lags behind by %2")
                          .arg(changes.after->name,
                               member.after->delay.isEmpty() ? Words::tr("nothing") : member.after->delay),
               .verify = commands::members(*changes.after),
               .changes = own});
}

/// What haproxy and the rules of access read of members: roles, weights, who takes offline queries.
void planRouting(Draft& draft, const ClusterChanges& changes, const Member& member, const std::vector<int>& own)
{
    const Instance& old = *member.before;
    const Instance& now = *member.after;
    const Target target = targetOf(draft.after(), *changes.after);
    const bool takesOther = old.role != now.role || old.offlineQuery != now.offlineQuery;
    if (takesOther)
        draft.add(Phase::Hba,
                  {.command = QStringLiteral("bin/pgsql-hba ") + target.words(),
                   .why = Words::tr("rules of access may be for a role, and %1 has another one").arg(now.name),
                   .verify = commands::query(now.node, QStringLiteral("TABLE pg_hba_file_rules")),
                   .changes = own});
    if (takesOther || old.weight != now.weight)
        draft.add(Phase::Services, {.command = QStringLiteral("bin/pgsql-svc ") + target.words(),
                                    .why = takesOther ? Words::tr("services choose their members by role")
                                                      : Words::tr("%1 has another weight").arg(now.name),
                                    .verify = commands::isActive(target.limit(), QStringLiteral("haproxy")),
                                    .changes = own});
}

void planStayed(Draft& draft, const ClusterChanges& changes, const Member& member)
{
    const std::vector<int> own = changesOf(draft, *changes.after, {member.after});
    if (own.empty())
        return;
    const Instance& old = *member.before;
    const Instance& now = *member.after;
    planRouting(draft, changes, member, own);
    if (old.upstreamAddress != now.upstreamAddress)
        planUpstream(draft, changes, member, own);
    else if (old.upstream != now.upstream && now.upstream.isEmpty() && !now.upstreamAddress.isEmpty())
        for (const int change : own)
            draft.doubt(change,
                        Words::tr("it still follows %1, where nobody is left: say by pg_upstream whom to follow")
                            .arg(now.upstreamAddress));
    else if (old.upstream != now.upstream)
        draft.note(own, Words::tr("replicas follow whoever leads, by themselves"));
    const auto delayOf = [](const Instance& one) { return one.delay == u"0" ? QString() : one.delay; };
    if (delayOf(old) != delayOf(now))
        planDelay(draft, changes, member, own);
    else if (old.delay != now.delay)
        draft.note(own, Words::tr("no delay, as before"));
    if (old.port != now.port)
        for (const int change : own)
            draft.doubt(change, Words::tr("how a server that runs gets another port, Pigpen doesn't know"));
}

} // namespace

void planPostgres(Draft& draft, const ClusterChanges& changes)
{
    if (!changes.before)
        return create(draft, changes);
    if (!changes.after)
        return remove(draft, changes);
    if (changes.isRenamed())
        return rename(draft, changes);
    planIdentity(draft, changes);
    planVip(
        draft, changes,
        {.playbook = QStringLiteral("pgsql"), .tag = QStringLiteral("pg_vip"), .unit = QStringLiteral("vip-manager")});
    PgsqlMembers(draft, changes).plan();
    for (const Member& member : changes.stayed())
        planStayed(draft, changes, member);
    planObjects(draft, changes);
}

} // namespace pigpen::plan
