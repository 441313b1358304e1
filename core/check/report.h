#pragma once

#include "core/check/check.h"

#include <QCoreApplication>
#include <QHash>
#include <deque>
#include <string_view>

namespace pigpen::check {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// What a misspelt name most likely means, empty for others; each name is looked up once.
class Speller
{
public:
    const QString& nearest(std::string_view name);

private:
    std::deque<QByteArray> m_names; // keeps the keys below alive
    QHash<QByteArrayView, QString> m_known;
};

/// Takes down what a rule finds.
class Report
{
public:
    Report(const Rule& rule, std::vector<Finding>& findings, Speller& speller)
        : m_rule(rule), m_findings(findings), m_speller(speller)
    {
    }

    Finding& add(const QString& message, const EntityId& entity, yaml::Node place)
    {
        m_findings.push_back({QString::fromLatin1(m_rule.id), m_rule.severity, message, entity, place, {}, {}});
        return m_findings.back();
    }
    Speller& speller() { return m_speller; }

private:
    const Rule& m_rule;
    std::vector<Finding>& m_findings;
    Speller& m_speller;
};

// The rules' functions, by subject. Those of a cluster tell places in its own text only: its object is kept as long as
// that text stays.
void primaryCount(const Topology& topology, const Cluster& cluster, Report& report);
void rolePresent(const Topology& topology, const Cluster& cluster, Report& report);
void roleKnown(const Topology& topology, const Cluster& cluster, Report& report);
void seqPresent(const Topology& topology, const Cluster& cluster, Report& report);
void seqIsNumber(const Topology& topology, const Cluster& cluster, Report& report);
void seqUnique(const Topology& topology, const Cluster& cluster, Report& report);
void clusterName(const Topology& topology, const Cluster& cluster, Report& report);
void etcdOdd(const Topology& topology, const Cluster& cluster, Report& report);
void clusterInOneGroup(const Topology& topology, const Cluster& cluster, Report& report);
void upstreamKnown(const Topology& topology, Report& report);
void vipUnique(const Topology& topology, Report& report);
void vipIsNoNode(const Topology& topology, Report& report);
void hostAddress(const Topology& topology, const Host& host, Report& report);
void parametersOfGroup(const Topology& topology, const Group& group, Report& report);
void parametersOfHost(const Topology& topology, const Host& host, Report& report);
void keysUnique(const Topology& topology, Report& report);

/// What wins for a variable on an instance's own host; unset where the instance has no host of its own (a remote one).
Setting settingOf(const Topology& topology, const Instance& instance, const QString& name);
/// Whether a value is filled in later, by Jinja or ${…}, so that nothing can be said of it.
bool isOpen(const QString& text);

} // namespace pigpen::check
