#pragma once

#include "core/check/check.h"
#include "core/yaml/progress.h"

namespace pigpen::check {

/// The result of applying fixes: splices that count one after another, and a line for each fix.
struct Fixed
{
    yaml::Splices splices;
    QStringList notes;
};

/// Applies the fixes that findings offer, one after another: each is a verb on what the last one left, so that a fix
/// that another one made needless is not made. Those that are refused are left out, and those whose findings `wanted`
/// does not want. `opened`: as for Checks::run. Cancelled, it gives what is fixed by then.
Fixed fixAll(const TopologyPtr& topology, const std::function<bool(const Finding&)>& wanted = {},
             const TopologyPtr& opened = {}, const Progress& progress = {});

} // namespace pigpen::check
