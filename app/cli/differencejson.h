#pragma once

#include "app/cli/json.h"
#include "core/plan/difference.h"

namespace pigpen::cli {

/// What `diff` and `plan` tell of one thing that differs.
Json::Map differenceJson(const Difference& difference);

} // namespace pigpen::cli
