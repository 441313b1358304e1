#pragma once

#include "core/plan/plan.h"

class QPalette;

/// A plan in words, for the panel and the clipboard.
namespace pigpen::planwords {

/// "7 steps: 1 destroys data, 2 restart; 1 change is unknown"
QString summary(const plan::Plan& plan);

/// The command as a shell in Pigsty's home directory takes it: what removes runs with the earlier inventory, as in the
/// script. What is to be done by hand stays a comment.
QString shellLine(const plan::Step& step, const QString& oldFile);

/// As rich text: the command, why, what must be true first, how to check it, and with which inventory it runs.
QString details(const plan::Step& step, const QString& earlierName, const QPalette& palette);
/// What differs, and what becomes of it.
QString details(const Difference& difference, const QString& fate, const QPalette& palette);

} // namespace pigpen::planwords
