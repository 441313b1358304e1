#pragma once

#include "core/check/rule.h"

/// The rules, a file a family. A rule is a function and, straight below it, a constant that says what it means.
namespace pigpen::check {

using Rules = std::span<const Rule>;

Rules structureRules();
Rules parameterRules(); // these three are of Structure, too
Rules itemRules();
Rules groupRules();
Rules identityRules();
Rules addressRules();
Rules vipRules(); // of Addresses, too
Rules topologyRules();
Rules serviceRules();
Rules objectRules();
Rules securityRules();
Rules availabilityRules();
Rules readingRules();
Rules precedenceRules(); // of Reading, too

} // namespace pigpen::check
