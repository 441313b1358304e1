#pragma once

#include "core/check/check.h"

#include <QCoreApplication>

namespace pigpen::check {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Takes down what a rule finds.
class Report
{
public:
    Report(const Rule& rule, std::vector<Finding>& findings) : m_rule(rule), m_findings(findings) {}

    Finding& add(const QString& message, const EntityId& entity, yaml::Node place)
    {
        m_findings.push_back({QString::fromLatin1(m_rule.id), m_rule.severity, message, entity, place, {}, {}});
        return m_findings.back();
    }

private:
    const Rule& m_rule;
    std::vector<Finding>& m_findings;
};

// The rules' functions, by subject.
void primaryCount(const Topology& topology, const Cluster& cluster, Report& report);
void rolePresent(const Topology& topology, const Cluster& cluster, Report& report);
void roleKnown(const Topology& topology, const Cluster& cluster, Report& report);
void seqPresent(const Topology& topology, const Cluster& cluster, Report& report);
void seqIsNumber(const Topology& topology, const Cluster& cluster, Report& report);
void seqUnique(const Topology& topology, const Cluster& cluster, Report& report);
void clusterName(const Topology& topology, const Cluster& cluster, Report& report);
void etcdOdd(const Topology& topology, const Cluster& cluster, Report& report);
void upstreamKnown(const Topology& topology, const Cluster& cluster, Report& report);
void clusterInOneGroup(const Topology& topology, Report& report);
void vipUnique(const Topology& topology, Report& report);
void vipIsNoNode(const Topology& topology, Report& report);
void hostAddress(const Topology& topology, Report& report);
void parameterKnown(const Topology& topology, Report& report);
void keysUnique(const Topology& topology, Report& report);

/// What wins for a variable on an instance's own host; unset where the instance has no host of its own (a remote one).
Setting settingOf(const Topology& topology, const Instance& instance, const QString& name);
/// Whether a value is filled in later, by Jinja or ${…}, so that nothing can be said of it.
bool isOpen(const QString& text);

} // namespace pigpen::check
