#pragma once

#include "core/check/facts.h"
#include "core/check/rule.h"

#include <array>
#include <variant>

namespace pigpen::check {

/// What rules look at: one of a topology's subjects.
using Subject = std::variant<const Cluster*, const Group*, const Host*, const Node*>;

/// Looks at subjects, one after another, with the rules that are for them. What it asks the inventory, it remembers:
/// not for several threads at a time.
class Looking
{
public:
    Looking(const Topology& topology, const Topology* opened);

    std::vector<Finding> at(const Subject& subject) const;
    std::vector<Finding> at(const Cluster& cluster) const;
    std::vector<Finding> at(const Group& group) const;
    std::vector<Finding> at(const Host& host) const;
    /// Nodes only claim.
    static std::vector<Finding> at(const Node&) { return {}; }
    Claims claimsOf(const Subject& subject) const;

    Facts& facts() { return m_facts; }
    const Facts& facts() const { return m_facts; }

private:
    /// The rules that look at variables, by the kind of parameter; the last: of those that are none of Pigsty's.
    using RulesByKind = std::array<std::vector<const Rule*>, 32>;
    static RulesByKind rulesByKind();
    void look(const Written& variable, std::vector<Finding>& found) const;

    const Topology& m_topology;
    Facts m_facts;
    std::vector<const Rule*> m_ofCluster = rulesWith(&Rule::ofCluster);
    std::vector<const Rule*> m_ofGroup = rulesWith(&Rule::ofGroup);
    std::vector<const Rule*> m_ofHost = rulesWith(&Rule::ofHost);
    RulesByKind m_ofVariable = rulesByKind();
};

} // namespace pigpen::check
