#pragma once

#include "core/check/facts.h"
#include "core/check/fixes.h"
#include "core/check/rule.h"

#include <QCoreApplication>

namespace pigpen::check {

/// The translation context of everything that this room says.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Takes down what a rule finds, and answers what it asks.
class Report
{
public:
    Report(const Rule& rule, const Facts& facts, std::vector<Finding>& findings)
        : m_rule(rule), m_facts(facts), m_findings(findings)
    {
    }

    const Facts& facts() const { return m_facts; }
    const Topology& topology() const { return m_facts.topology(); }
    const Inventory& inventory() const { return m_facts.inventory(); }
    /// Where to place what is said of the deployment as a whole: at its first key.
    yaml::Node top() const { return (*topology().tree()->root().begin()).key; }

    void add(const QString& message, const EntityId& entity, yaml::Node place, const Fix& fix = {})
    {
        m_findings.push_back({QString::fromLatin1(m_rule.id), m_rule.severity, message, entity, place, fix.words,
                              fix.verb, fix.tellsSecret});
    }

private:
    const Rule& m_rule;
    const Facts& m_facts;
    std::vector<Finding>& m_findings;
};

} // namespace pigpen::check
