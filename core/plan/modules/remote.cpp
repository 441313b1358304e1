// Remote instances: nothing is done to them, they are only watched.
#include "core/plan/commands.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

namespace pigpen::plan::modules {

void addRemote(Draft& draft, const MemberChange& change)
{
    draft.add(Phase::Monitoring,
              {.command = QStringLiteral("bin/pgmon-add ") + shellWord(change.cluster.name),
               .why = Words::tr("to be monitored: %1").arg(namesOf(change.members)),
               .before = Words::tr("the monitoring user exists there and may log in"),
               .verify = QStringLiteral("# ") +
                         Words::tr("look for %1 in Grafana's list of clusters").arg(change.cluster.name),
               .changes = change.changes});
}

void removeRemote(Draft& draft, const MemberChange& change)
{
    draft.add(Phase::Monitoring,
              {.command = QStringLiteral("bin/pgmon-rm ") +
                          shellWord(change.isWhole ? change.cluster.name : change.members.front()->name),
               .why = Words::tr("no longer monitored: %1").arg(namesOf(change.members)),
               .usesOld = true,
               .changes = change.changes});
}

} // namespace pigpen::plan::modules
