// Virtual addresses that come, change or go.
#include "core/plan/commands.h"
#include "core/plan/planners.h"
#include "core/plan/words.h"

namespace pigpen::plan {

void planVip(Draft& draft, const ClusterChanges& changes, const VipKeeper& keeper)
{
    if (!changes.after)
        return;
    const QString before = changes.before ? changes.before->vip : QString();
    const QString& now = changes.after->vip;
    const QString& name = changes.after->name;
    const QString limit = targetOf(draft.after(), *changes.after).limit();
    if (before == now)
        return;
    if (now.isEmpty())
        return draft.add(
            Phase::Access,
            {.command = QStringLiteral("ansible %1 -b -a 'systemctl disable --now %2'").arg(limit, keeper.unit),
             .why = Words::tr("%1 gives up %2, which no playbook takes away").arg(name, before),
             .risk = Risk::Restart,
             .before = Words::tr("no client uses %1 any more").arg(before),
             .changes = changes.own});
    draft.add(Phase::Access,
              {.command = commands::playbook(keeper.playbook, limit, keeper.tag),
               .why = before.isEmpty()
                          ? Words::tr("%1 gets the virtual address %2").arg(name, now)
                          : Words::tr("%1 changes its virtual address from %2 to %3").arg(name, before, now),
               .risk = Risk::Restart,
               .before = Words::tr("nothing else answers at %1").arg(now),
               .verify = commands::ping(now),
               .changes = changes.own});
}

} // namespace pigpen::plan
