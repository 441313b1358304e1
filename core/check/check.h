#pragma once

#include "core/check/finding.h"

namespace pigpen::check {

class Report;

/// One thing that an inventory can get wrong. It looks at each cluster, group or host alone, so that only what changed
/// is looked at again, or at everything at once; null: not at these.
struct Rule
{
    const char* id;
    Severity severity;
    const char* meaning; // a sentence, for people; translatable
    const char* source;  // where the rule comes from: a section of FACTS.md
    void (*ofCluster)(const Topology& topology, const Cluster& cluster, Report& report) = nullptr;
    void (*ofGroup)(const Topology& topology, const Group& group, Report& report) = nullptr;
    void (*ofHost)(const Topology& topology, const Host& host, Report& report) = nullptr;
    void (*ofAll)(const Topology& topology, Report& report) = nullptr;
};

/// All rules there are, in the order in which they run.
const std::vector<Rule>& rules();

class Checks;
using ChecksPtr = std::shared_ptr<const Checks>;

/// What all rules find in a topology. An immutable value.
class Checks
{
public:
    /// With the predecessor's checks, clusters, groups and hosts that its topology shares are not looked at again.
    static ChecksPtr run(const TopologyPtr& topology, const ChecksPtr& previous = {});

    /// In the order of the text.
    const std::vector<Finding>& findings() const { return m_findings; }
    /// How many clusters, groups and hosts were looked at.
    int subjectsChecked() const { return m_subjectsChecked; }

private:
    friend class Run;

    TopologyPtr m_topology;                                // keeps the subjects alive, whose addresses are keys below
    QHash<const void*, std::vector<Finding>> m_ofSubjects; // of those that have any
    std::vector<Finding> m_findings;
    int m_subjectsChecked = 0;
};

/// The same for once.
std::vector<Finding> check(const TopologyPtr& topology);

} // namespace pigpen::check
