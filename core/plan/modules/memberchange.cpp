#include "core/plan/modules/memberchange.h"

#include "core/plan/words.h"

namespace pigpen::plan::modules {

QString isNew(const MemberChange& change)
{
    return change.isWhole ? Words::tr("%1 is new").arg(change.cluster.name)
                          : Words::tr("new in %1: %2").arg(change.cluster.name, namesOf(change.members));
}

QString isRemoved(const MemberChange& change)
{
    return change.isWhole ? Words::tr("%1 is removed").arg(change.cluster.name)
                          : Words::tr("removed from %1: %2").arg(change.cluster.name, namesOf(change.members));
}

} // namespace pigpen::plan::modules
