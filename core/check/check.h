#pragma once

#include "core/check/finding.h"

namespace pigpen::check {

class Report;

/// One thing that an inventory can get wrong. It looks at one cluster at a time, or at everything at once.
struct Rule
{
    const char* id;
    Severity severity;
    const char* meaning; // a sentence, for people; translatable
    const char* source;  // where the rule comes from: a section of FACTS.md
    void (*ofCluster)(const Topology& topology, const Cluster& cluster, Report& report);
    void (*ofAll)(const Topology& topology, Report& report);
};

/// All rules there are, in the order in which they run.
const std::vector<Rule>& rules();

/// What all rules find, in the order of the text.
std::vector<Finding> check(const Topology& topology);

} // namespace pigpen::check
