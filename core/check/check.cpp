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
        {"PG-PRIMARY-COUNT", Severity::Error,
         QT_TRANSLATE_NOOP("Check", "A PostgreSQL cluster has exactly one primary."), "FACTS.md, Identity parameters",
         primaryCount, nullptr},
        {"PG-ROLE-MISSING", Severity::Error, QT_TRANSLATE_NOOP("Check", "Each PostgreSQL instance has a pg_role."),
         "FACTS.md, Identity parameters", rolePresent, nullptr},
        {"PG-ROLE-UNKNOWN", Severity::Error,
         QT_TRANSLATE_NOOP("Check", "A pg_role is primary, replica, offline, standby or delayed."),
         "FACTS.md, Identity parameters", roleKnown, nullptr},
        {"PG-UPSTREAM-UNKNOWN", Severity::Error,
         QT_TRANSLATE_NOOP("Check", "A pg_upstream is the address of another PostgreSQL instance."),
         "FACTS.md, Identity parameters", upstreamKnown, nullptr},
        {"SEQ-MISSING", Severity::Error, QT_TRANSLATE_NOOP("Check", "Each member of a cluster has a number."),
         "FACTS.md, Naming conventions", seqPresent, nullptr},
        {"SEQ-NUMBER", Severity::Error, QT_TRANSLATE_NOOP("Check", "A member's number is a natural number."),
         "FACTS.md, Naming conventions", seqIsNumber, nullptr},
        {"SEQ-DUPLICATE", Severity::Error, QT_TRANSLATE_NOOP("Check", "A member's number is unique in its cluster."),
         "FACTS.md, Naming conventions", seqUnique, nullptr},
        {"CLUSTER-NAME", Severity::Error,
         QT_TRANSLATE_NOOP("Check", "A cluster's name is a DNS label without dots, and not root."),
         "FACTS.md, Naming conventions", clusterName, nullptr},
        {"CLUSTER-SPLIT", Severity::Error, QT_TRANSLATE_NOOP("Check", "A cluster is defined in one group."),
         "FACTS.md, What Pigsty's own checker misses", nullptr, clusterInOneGroup},
        {"ETCD-EVEN", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "An etcd cluster has an odd number of members: one more to make it even helps "
                                    "nothing."),
         "FACTS.md, Identity parameters", etcdOdd, nullptr},
        {"VIP-SHARED", Severity::Error, QT_TRANSLATE_NOOP("Check", "A virtual address belongs to one cluster."),
         "FACTS.md, What Pigsty's own checker misses", nullptr, vipUnique},
        {"VIP-IS-NODE", Severity::Error, QT_TRANSLATE_NOOP("Check", "A virtual address is no node's own."),
         "FACTS.md, Identity parameters", nullptr, vipIsNoNode},
        {"HOST-ADDRESS", Severity::Error, QT_TRANSLATE_NOOP("Check", "A host is named by its IPv4 address."),
         "FACTS.md, Naming conventions", nullptr, hostAddress},
        {"PARAM-MISSPELT", Severity::Warning,
         QT_TRANSLATE_NOOP("Check", "A variable is not nearly, but not quite, called as one of Pigsty's parameters."),
         "FACTS.md, What Pigsty's own checker misses", nullptr, parameterKnown},
        {"KEY-DUPLICATE", Severity::Error, QT_TRANSLATE_NOOP("Check", "A key stands once in its mapping."),
         "YAML 1.1; Ansible takes the last", nullptr, keysUnique},
    };
    return table;
}

std::vector<Finding> check(const Topology& topology)
{
    std::vector<Finding> findings;
    for (const Rule& rule : rules()) {
        Report report(rule, findings);
        if (rule.ofAll)
            rule.ofAll(topology, report);
        if (!rule.ofCluster)
            continue;
        for (const ClusterPtr& cluster : topology.clusters())
            rule.ofCluster(topology, *cluster, report);
    }
    const auto offset = [&topology](const Finding& finding) {
        return finding.place ? topology.tree()->span(finding.place).begin : 0;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding& a, const Finding& b) { return offset(a) < offset(b); });
    return findings;
}

} // namespace pigpen::check
