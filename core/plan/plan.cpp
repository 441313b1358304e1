#include "core/plan/plan.h"

#include "core/plan/planners.h"

#include <algorithm>

namespace pigpen::plan {

QString riskName(Risk risk)
{
    switch (risk) {
    case Risk::Safe:
        return QStringLiteral("safe");
    case Risk::Restart:
        return QStringLiteral("restart");
    case Risk::Destructive:
        return QStringLiteral("destructive");
    case Risk::Impossible:
        return QStringLiteral("impossible");
    }
    Q_UNREACHABLE();
}

QString answerName(Change::Answer answer)
{
    switch (answer) {
    case Change::Answer::Steps:
        return QStringLiteral("steps");
    case Change::Answer::Nothing:
        return QStringLiteral("nothing");
    case Change::Answer::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

int Plan::count(Risk risk) const
{
    return int(std::count_if(steps.begin(), steps.end(), [risk](const Step& step) { return step.risk == risk; }));
}

int Plan::count(Change::Answer answer) const
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [answer](const Change& change) { return change.answer == answer; }));
}

Plan make(const Topology& before, const Topology& after)
{
    Draft draft(before, after);
    for (const ClusterChanges& changes : byCluster(draft))
        changes.id.module == Module::Pgsql ? planPostgres(draft, changes) : planModule(draft, changes);
    planNodes(draft);
    planParameters(draft);
    return draft.finish();
}

} // namespace pigpen::plan
