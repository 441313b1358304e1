// The nodes of infra (pigsty.io, its page about playbooks).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

void addInfra(Draft& draft, const MemberChange& change)
{
    draft.add(Phase::Infra, {.command = commands::playbook(QStringLiteral("infra"), change.target.limit()),
                             .why = isNew(change),
                             .verify = commands::isActive(change.target.limit(), QStringLiteral("nginx")),
                             .changes = change.changes});
}

void removeInfra(Draft& draft, const MemberChange& change)
{
    draft.add(change.leaving(Phase::InfraRemoval),
              {.command = commands::playbook(QStringLiteral("infra-rm"), change.target.limit()),
               .why = isRemoved(change),
               .risk = Risk::Destructive,
               .before = conditions::all(
                   {conditions::oldInventory(),
                    Words::tr("its metrics, logs, software repository and dashboards are kept elsewhere or not needed"),
                    Words::tr("it is not where these commands run (admin_ip)")}),
               .usesOld = true,
               .changes = change.changes});
}

} // namespace pigpen::plan::modules
