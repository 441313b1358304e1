#pragma once

#include "core/plan/difference.h"

namespace pigpen {

/// "cluster", "instance" …, "variable": for programs.
QString typeOf(const Difference& difference);
/// Of an entity its name, of a variable its scope. Databases and roles are known by their cluster, too.
QString nameOf(const Difference& difference);
/// "+ instance pg-test-4", "~ cluster pg-test: version: 17 → 18", "> instance pg-test-2: moved from …",
/// "~ variable all pg_conf: …".
QString lineOf(const Difference& difference);

} // namespace pigpen
