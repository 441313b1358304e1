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
Rules nameRules();          // Identity: of clusters, groups and nodes
Rules numberRules();        // Identity: over time, and in order
Rules otherIdentityRules(); // Identity: of the modules beside PostgreSQL
Rules addressRules();
Rules vipRules(); // of Addresses, too
Rules topologyRules();
Rules quorumRules(); // Topology: the modules that others need, and how many members they have
Rules citusRules();  // Topology
Rules redisRules();  // Topology
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
Rules spreadRules(); // Availability: over nodes and zones
Rules backupRules(); // Availability
Rules readingRules();
Rules precedenceRules(); // of Reading, too

} // namespace pigpen::check
