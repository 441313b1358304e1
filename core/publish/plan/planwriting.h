#pragma once

#include "core/plan/plan.h"

namespace pigpen::plan {

/// What becomes of each change, in words: "steps 1, 3", "no command: …", "unknown: …".
QStringList fates(const Plan& plan);

/// The plan for people to read: what differs and what becomes of it, then the steps by number.
QString toText(const Plan& plan);

/// The same as a shell script for Pigsty's home directory: commented; it stops at the first failure, asks before each
/// step that destroys data and waits where a person has to act; removals run with the old inventory. The files are
/// given by the variables OLD and NEW, which default to these names.
QByteArray toScript(const Plan& plan, const QString& oldName, const QString& newName);

} // namespace pigpen::plan
