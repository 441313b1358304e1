#pragma once

#include "core/check/rule.h"

/// The rules, a file a family. A rule is a function and, straight below it, a constant that says what it means.
namespace pigpen::check {

using Rules = std::span<const Rule>;

Rules structureRules();
Rules identityRules();
Rules addressRules();
Rules topologyRules();
Rules serviceRules();
Rules routeRules();
Rules portRules();
Rules objectRules();
Rules userRules();
Rules extensionRules();
Rules hbaRules();
Rules securityRules();
Rules accessRules();
Rules availabilityRules();
Rules readingRules();

} // namespace pigpen::check
