#pragma once

#include "core/check/rule.h"

#include <QByteArray>

/// The list of rules that `check --list` prints.
namespace pigpen::cli {

using RuleList = std::vector<const check::Rule*>;

/// For people: by family, a line a rule.
QByteArray rulesText(const RuleList& rules);
QByteArray rulesJson(const RuleList& rules);

} // namespace pigpen::cli
