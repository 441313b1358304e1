#pragma once

#include "core/plan/plan.h"

namespace pigpen::plan {

/// The plan as a shell script for Pigsty's home directory: commented, stops at the first failure, asks before each step
/// that destroys data, and runs removals with the old inventory. `oldName` and `newName` name the files in the
/// comments; the script takes their paths from OLD and NEW, which default to these.
QByteArray toScript(const Plan& plan, const QString& oldName, const QString& newName);

/// The same for people to read: what differs and what becomes of it, then the steps by number.
QString toText(const Plan& plan);

} // namespace pigpen::plan
