#pragma once

#include "core/check/claims.h"
#include "core/check/ignoring.h"
#include "core/check/rule.h"

#include <QHash>

namespace pigpen::check {

class Checks;
using ChecksPtr = std::shared_ptr<const Checks>;

/// What all rules find in a topology. An immutable value.
class Checks
{
public:
    /// With the predecessor's checks, subjects that its topology shares are not looked at again. `opened`: the topology
    /// as it was when the design was opened, for the rules that compare with it; null where that is unknown.
    static ChecksPtr run(const TopologyPtr& topology, const ChecksPtr& previous = {}, const TopologyPtr& opened = {});

    /// In the order of the text, without those that comments ignore.
    const std::vector<Finding>& findings() const { return m_findings; }
    const std::vector<Ignored>& ignored() const { return m_ignored; }
    /// How many clusters, groups, hosts and nodes were looked at.
    int subjectsChecked() const { return m_subjectsChecked; }

private:
    friend class Run;

    TopologyPtr m_topology; // keeps the subjects alive, whose addresses are keys below
    TopologyPtr m_opened;
    QHash<const void*, std::shared_ptr<const std::vector<Finding>>> m_ofSubjects; // of those that have any
    ClaimIndex m_claims;
    std::vector<Finding> m_findings;
    std::vector<Ignored> m_ignored;
    int m_subjectsChecked = 0;
};

/// The same for once.
std::vector<Finding> check(const TopologyPtr& topology);

} // namespace pigpen::check
