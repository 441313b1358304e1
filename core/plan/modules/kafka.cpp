// Kafka: its playbook wants the whole cluster (pigsty.io, its page about playbooks).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

void addKafka(Draft& draft, const MemberChange& change)
{
    const QString limit = targetOf(draft.after(), change.cluster).limit();
    draft.add(Phase::OtherModules,
              {.command = commands::playbook(QStringLiteral("kafka"), limit),
               .why = isNew(change),
               .before = change.isWhole ? QString()
                                        : Words::tr("the cluster is healthy; partitions are moved to the newcomers by "
                                                    "hand afterwards"),
               .verify = commands::isActive(limit, QStringLiteral("kafka")),
               .changes = change.changes});
}

void removeKafka(Draft& draft, const MemberChange& change)
{
    draft.add(
        change.leaving(Phase::ModuleRemoval),
        {.command = commands::playbook(QStringLiteral("kafka-rm"), change.target.limit()),
         .why = isRemoved(change),
         .risk = Risk::Destructive,
         .before = conditions::all(
             {conditions::oldInventory(),
              change.isWhole ? Words::tr("no client uses it any more")
                             : Words::tr("their partitions are moved away and a majority of the controllers stays"),
              conditions::safeguard(draft.before(), nodesOf(change.members), QStringLiteral("kafka_safeguard"))}),
         .usesOld = true,
         .changes = change.changes});
}

} // namespace pigpen::plan::modules
