// MySQL: its playbook wants the whole cluster (pigsty.io, its page about playbooks).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

namespace {

/// Pigsty.io, MySQL, "Playbook Boundaries": a cluster keeps the number of members that it was made with.
bool refuseOtherSize(Draft& draft, const MemberChange& change)
{
    const ClusterPtr before = draft.before().cluster(change.cluster.id());
    const ClusterPtr after = draft.after().cluster(change.cluster.id());
    if (!before || !after || before->instances.size() == after->instances.size())
        return false;
    draft.refuse(Words::tr("%1 can't go from %2 to %3 members in place")
                     .arg(change.cluster.name, QString::number(before->instances.size()),
                          QString::number(after->instances.size())),
                 Words::tr("a MySQL cluster keeps the number of members that it was made with"),
                 Words::tr("make a new cluster and move the data"), change.changes);
    draft.hold(nodesOf(change.members));
    return true;
}

} // namespace

void addMysql(Draft& draft, const MemberChange& change)
{
    const QString limit = targetOf(draft.after(), change.cluster).limit();
    if (refuseOtherSize(draft, change))
        return;
    draft.add(
        Phase::OtherModules,
        {.command = commands::playbook(QStringLiteral("mysql"), limit),
         .why = isNew(change),
         .before = change.isWhole ? QString() : Words::tr("the newcomer's machine is new and its data folder empty"),
         .verify = commands::isActive(limit, QStringLiteral("mysqld mysql")),
         .changes = change.changes});
}

void removeMysql(Draft& draft, const MemberChange& change)
{
    if (refuseOtherSize(draft, change))
        return;
    const auto retire = [&](const QString& limit, const QString& name, const QString& use,
                            const std::vector<int>& changes) {
        draft.add(change.leaving(Phase::ModuleRemoval),
                  {.command = commands::playbook(QStringLiteral("mysql-rm"), limit) +
                              QStringLiteral(" -e mysql_safeguard=false -e mysql_rm_confirm=") + shellWord(name),
                   .why = Words::tr("%1 is retired; its data stays on its nodes until somebody deletes it").arg(name),
                   .risk = Risk::Destructive,
                   .before = conditions::all({conditions::oldInventory(), use}),
                   .usesOld = true,
                   .changes = changes});
    };
    if (change.isWhole)
        return retire(change.target.limit(), change.cluster.name, Words::tr("no client uses it any more"),
                      change.changes);
    for (const Instance* instance : change.members)
        retire(shellWord(instance->node), instance->name, Words::tr("it is no primary and can be reached"),
               changesOf(draft, change.cluster, {instance}));
}

} // namespace pigpen::plan::modules
