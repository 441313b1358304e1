#include "core/check/check.h"

#include "core/check/report.h"

#include <algorithm>

namespace pigpen::check {

Setting settingOf(const Topology& topology, const Instance& instance, const QString& name)
{
    const HostPtr host = topology.inventory()->host(instance.node);
    return host ? topology.inventory()->variable(*host, name) : Setting();
}

bool isOpen(const QString& text)
{
    return text.contains(u"{{") || text.contains(u"${");
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> table{
        {.id = "PG-PRIMARY-COUNT",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A PostgreSQL cluster has exactly one primary."),
         .source = "FACTS.md, Identity parameters",
         .ofCluster = primaryCount},
        {.id = "PG-ROLE-MISSING",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "Each PostgreSQL instance has a pg_role."),
         .source = "FACTS.md, Identity parameters",
         .ofCluster = rolePresent},
        {.id = "PG-ROLE-UNKNOWN",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A pg_role is primary, replica, offline, standby or delayed."),
         .source = "FACTS.md, Identity parameters",
         .ofCluster = roleKnown},
        {.id = "PG-UPSTREAM-UNKNOWN",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A pg_upstream is the address of another PostgreSQL instance."),
         .source = "FACTS.md, Identity parameters",
         .ofAll = upstreamKnown},
        {.id = "SEQ-MISSING",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "Each member of a cluster has a number."),
         .source = "FACTS.md, Naming conventions",
         .ofCluster = seqPresent},
        {.id = "SEQ-NUMBER",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A member's number is a natural number."),
         .source = "FACTS.md, Naming conventions",
         .ofCluster = seqIsNumber},
        {.id = "SEQ-DUPLICATE",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A member's number is unique in its cluster."),
         .source = "FACTS.md, Naming conventions",
         .ofCluster = seqUnique},
        {.id = "CLUSTER-NAME",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A cluster's name is a DNS label without dots, and not root."),
         .source = "FACTS.md, Naming conventions",
         .ofCluster = clusterName},
        {.id = "CLUSTER-SPLIT",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A cluster is defined in one group."),
         .source = "FACTS.md, What Pigsty's own checker misses",
         .ofCluster = clusterInOneGroup},
        {.id = "ETCD-EVEN",
         .severity = Severity::Warning,
         .meaning =
             QT_TRANSLATE_NOOP("Check", "An etcd cluster has an odd number of members: one more to make it even helps "
                                        "nothing."),
         .source = "FACTS.md, Identity parameters",
         .ofCluster = etcdOdd},
        {.id = "VIP-SHARED",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address belongs to one cluster."),
         .source = "FACTS.md, What Pigsty's own checker misses",
         .ofAll = vipUnique},
        {.id = "VIP-IS-NODE",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A virtual address is no node's own."),
         .source = "FACTS.md, Identity parameters",
         .ofAll = vipIsNoNode},
        {.id = "HOST-ADDRESS",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A host is named by its IPv4 address."),
         .source = "FACTS.md, Naming conventions",
         .ofHost = hostAddress},
        {.id = "PARAM-MISSPELT",
         .severity = Severity::Warning,
         .meaning = QT_TRANSLATE_NOOP("Check",
                                      "A variable is not nearly, but not quite, called as one of Pigsty's parameters."),
         .source = "FACTS.md, What Pigsty's own checker misses",
         .ofGroup = parametersOfGroup,
         .ofHost = parametersOfHost},
        {.id = "KEY-DUPLICATE",
         .severity = Severity::Error,
         .meaning = QT_TRANSLATE_NOOP("Check", "A key stands once in its mapping."),
         .source = "YAML 1.1; Ansible takes the last",
         .ofAll = keysUnique},
    };
    return table;
}

/// Runs the rules on one topology.
class Run
{
public:
    Run(const TopologyPtr& topology, const ChecksPtr& previous, Checks& checks)
        : m_topology(*topology),
          m_previous(previous),
          m_before(previous ? previous->m_topology.get() : nullptr),
          m_checks(checks)
    {
        checks.m_topology = topology;
    }

    void everything()
    {
        const Inventory& inventory = *m_topology.inventory();
        each(m_topology.clusters(), &Rule::ofCluster,
             [this](const Cluster& cluster) { return m_before->cluster(cluster.id()); });
        each(inventory.groups(), &Rule::ofGroup,
             [this](const Group& group) { return m_before->inventory()->group(group.name); });
        each(inventory.hosts(), &Rule::ofHost,
             [this](const Host& host) { return m_before->inventory()->host(host.name); });
        for (const Rule& rule : rules()) {
            Report report(rule, m_checks.m_findings, m_speller);
            if (rule.ofAll)
                rule.ofAll(m_topology, report);
        }
        sort();
    }

private:
    template<typename Pointer, typename Function, typename Before>
    void each(const std::vector<Pointer>& subjects, Function Rule::*function, const Before& before)
    {
        for (const Pointer& subject : subjects) {
            std::vector<Finding> found = m_previous && before(*subject) == subject
                                             ? m_previous->m_ofSubjects.value(subject.get())
                                             : look(*subject, function);
            if (found.empty())
                continue;
            m_checks.m_findings.insert(m_checks.m_findings.end(), found.begin(), found.end());
            m_checks.m_ofSubjects.insert(subject.get(), std::move(found));
        }
    }

    template<typename Subject, typename Function>
    std::vector<Finding> look(const Subject& subject, Function Rule::*function)
    {
        ++m_checks.m_subjectsChecked;
        std::vector<Finding> found;
        for (const Rule& rule : rules()) {
            Report report(rule, found, m_speller);
            if (rule.*function)
                (rule.*function)(m_topology, subject, report);
        }
        return found;
    }

    void sort()
    {
        const auto offset = [this](const Finding& finding) {
            return finding.place ? m_topology.tree()->span(finding.place).begin : 0;
        };
        std::stable_sort(m_checks.m_findings.begin(), m_checks.m_findings.end(),
                         [&](const Finding& a, const Finding& b) { return offset(a) < offset(b); });
    }

    const Topology& m_topology;
    ChecksPtr m_previous;
    const Topology* m_before;
    Checks& m_checks;
    Speller m_speller;
};

ChecksPtr Checks::run(const TopologyPtr& topology, const ChecksPtr& previous)
{
    auto checks = std::make_shared<Checks>();
    Run(topology, previous, *checks).everything();
    return checks;
}

std::vector<Finding> check(const TopologyPtr& topology)
{
    return Checks::run(topology)->findings();
}

} // namespace pigpen::check
