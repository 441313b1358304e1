// MinIO (pigsty.io, its page about administration: a pool keeps its nodes).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

void addMinio(Draft& draft, const MemberChange& change)
{
    const Target whole = targetOf(draft.after(), change.cluster);
    draft.add(
        Phase::Storage,
        {.command = commands::playbook(QStringLiteral("minio"), whole.limit()),
         .why = isNew(change),
         .risk = change.isWhole ? Risk::Safe : Risk::Restart,
         .before = change.isWhole
                       ? QString()
                       : Words::tr("the newcomers are a pool of their own (minio_volumes): a pool that holds data "
                                   "can't get or lose nodes; all members restart together"),
         .verify = QStringLiteral("mcli admin info sss"),
         .changes = change.changes});
}

void removeMinio(Draft& draft, const MemberChange& change)
{
    const QString use =
        change.isWhole ? Words::tr("no backup and no bucket that it holds is needed any more")
                       : Words::tr("the pool that they are is drained (mcli admin decommission): a pool that holds "
                                   "data can't lose nodes");
    draft.add(change.leaving(Phase::ModuleRemoval),
              {.command = commands::playbook(QStringLiteral("minio-rm"), change.target.limit()),
               .why = isRemoved(change),
               .risk = Risk::Destructive,
               .before = conditions::all(
                   {conditions::oldInventory(), use,
                    conditions::safeguard(draft.before(), nodesOf(change.members), QStringLiteral("minio_safeguard"))}),
               .verify = change.isWhole ? QString() : QStringLiteral("mcli admin info sss"),
               .usesOld = true,
               .changes = change.changes});
}

} // namespace pigpen::plan::modules
