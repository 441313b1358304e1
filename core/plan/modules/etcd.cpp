// etcd (pigsty.io, its page about administration).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

namespace {

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
    const QString limit = limitOf(draft.after(), nodes, groupsOf(draft.after(), Module::Pgsql));
    const QString why = Words::tr("Patroni learns who the members of etcd are now");
    draft.add(phase, {.command = commands::playbook(QStringLiteral("pgsql"), limit, QStringLiteral("pg_conf")),
                      .why = why,
                      .changes = changes});
    draft.add(phase, {.command = commands::reloadPatroni(limit),
                      .why = why,
                      .verify = commands::patronictl(QStringLiteral("list")),
                      .changes = changes});
}

} // namespace

void addEtcd(Draft& draft, const MemberChange& change)
{
    const QString health = commands::etcdHealth(change.cluster.instances.front().node);
    if (change.isWhole)
        return draft.add(Phase::Etcd, {.command = commands::playbook(QStringLiteral("etcd"), change.target.limit()),
                                       .why = isNew(change),
                                       .verify = health,
                                       .changes = change.changes});
    draft.add(Phase::Etcd, {.command = QStringLiteral("bin/etcd-add ") + nodesOf(change.members).join(u' '),
                            .why = isNew(change),
                            .before = Words::tr("all members that are there are healthy"),
                            .verify = health,
                            .changes = change.changes});
    tellPatroni(draft, Phase::EtcdClients, change.changes);
}

void removeEtcd(Draft& draft, const MemberChange& change)
{
    const QString safeguard =
        conditions::safeguard(draft.before(), nodesOf(change.members), QStringLiteral("etcd_safeguard"));
    const QString use = change.isWhole ? Words::tr("no PostgreSQL cluster keeps its state there any more")
                                       : Words::tr("the members that stay are a majority of those that are there");
    draft.add(change.leaving(Phase::EtcdRemoval),
              {.command = change.isWhole ? QStringLiteral("bin/etcd-rm")
                                         : QStringLiteral("bin/etcd-rm ") + nodesOf(change.members).join(u' '),
               .why = isRemoved(change),
               .risk = Risk::Destructive,
               .before = conditions::all({conditions::oldInventory(), use, safeguard}),
               .verify = change.isWhole ? QString() : commands::etcdHealth(change.cluster.instances.front().node),
               .usesOld = true,
               .changes = change.changes});
    if (!change.isWhole && !change.isEarly) // who comes in its place is told of later
        tellPatroni(draft, Phase::EtcdClientsAfter, change.changes);
}

} // namespace pigpen::plan::modules
