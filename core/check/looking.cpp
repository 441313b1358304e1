#include "core/check/looking.h"

#include "core/check/report.h"
#include "core/check/subjects.h"

namespace pigpen::check {

Looking::Looking(const Topology& topology, const Topology* opened) : m_topology(topology), m_facts(topology, opened) {}

Looking::RulesByKind Looking::rulesByKind()
{
    RulesByKind byKind;
    for (const Rule& rule : rules())
        for (unsigned kind = 0; rule.ofVariable && kind < byKind.size(); ++kind)
            if (rule.kinds & (Kinds(1) << kind))
                byKind[kind].push_back(&rule);
    return byKind;
}

std::vector<Finding> Looking::at(const Subject& subject) const
{
    return std::visit([this](const auto* one) { return at(*one); }, subject);
}

std::vector<Finding> Looking::at(const Cluster& cluster) const
{
    std::vector<Finding> found;
    for (const Rule* rule : m_ofCluster) {
        Report report(*rule, m_facts, found);
        rule->ofCluster(cluster, report);
    }
    return found;
}

std::vector<Finding> Looking::at(const Group& group) const
{
    std::vector<Finding> found;
    for (const Rule* rule : m_ofGroup) {
        Report report(*rule, m_facts, found);
        rule->ofGroup(group, report);
    }
    forEachVariable(group, [&](const Written& variable) { look(variable, found); });
    return found;
}

std::vector<Finding> Looking::at(const Host& host) const
{
    std::vector<Finding> found;
    for (const Rule* rule : m_ofHost) {
        Report report(*rule, m_facts, found);
        rule->ofHost(host, report);
    }
    forEachVariable(host, *m_topology.inventory(), [&](const Written& variable) { look(variable, found); });
    return found;
}

void Looking::look(const Written& variable, std::vector<Finding>& found) const
{
    const size_t kind = variable.parameter ? size_t(variable.parameter->kind) : m_ofVariable.size() - 1;
    for (const Rule* rule : m_ofVariable[kind]) {
        Report report(*rule, m_facts, found);
        rule->ofVariable(variable, report);
    }
}

Claims Looking::claimsOf(const Subject& subject) const
{
    return std::visit([this](const auto* one) { return check::claimsOf(*one, m_facts); }, subject);
}

} // namespace pigpen::check
