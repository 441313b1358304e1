#pragma once

#include "core/plan/draft.h"
#include "core/topology/catalogue.h"

#include <span>
#include <string_view>

namespace pigpen::plan {

/// What applies a parameter that was changed on hosts that run already (FACTS.md, "What an operator runs after an
/// edit"; tags and warnings: pigsty.io, the modules' pages about playbooks, and "Managing PostgreSQL Clusters").
struct Application
{
    enum class How {
        Run,        // the command
        ByHand,     // the remark tells how
        Impossible, // the remark tells why
        Nothing,    // the remark tells why
        Unknown
    };

    std::string_view key; // a parameter, a beginning of one ("vmetrics_*"), or a section (PG_HBA)
    How how = How::Unknown;
    /// %1 is the limit; of a script in bin, the cluster and its members; %2 the cluster's name: then it runs once for
    /// each cluster.
    const char* command = nullptr;
    Phase phase = Phase::Impossible;
    Risk risk = Risk::Safe;
    const char* remark = nullptr; // what must be true first, or why there is no command; translatable
};

/// One after the other, all that belong to a parameter; empty where nothing is known. The parameter's own row counts,
/// else that of its beginning, else that of its section.
std::span<const Application> applicationsOf(const catalogue::Parameter& parameter);

} // namespace pigpen::plan
