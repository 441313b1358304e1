#include "core/publish/document/findings.h"

#include "core/publish/document/cells.h"

#include <QSet>

namespace pigpen::document {

namespace {

QString severityTitle(check::Severity severity)
{
    switch (severity) {
    case check::Severity::Error:
        return Words::tr("Error");
    case check::Severity::Warning:
        return Words::tr("Warning");
    case check::Severity::Info:
        return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

Item severityItem(check::Severity severity)
{
    const diagram::Colour mark = severity == check::Severity::Error     ? diagram::Colour::Error
                                 : severity == check::Severity::Warning ? diagram::Colour::Warning
                                                                        : diagram::Colour::Role;
    return {severityTitle(severity), mark};
}

} // namespace

namespace {

bool tellsOfSecrets(const check::Finding& finding)
{
    const check::Rule* const rule = check::findRule(finding.rule);
    return rule && rule->ofSecrets;
}

} // namespace

std::vector<check::Finding> findingsOf(const Subject& subject, const check::Checks& checks)
{
    QSet<EntityId> told;
    for (const ClusterPtr& cluster : subject.scope.clusters)
        told.insert(cluster->id());
    for (const NodePtr& node : subject.scope.nodes)
        told.insert(node->id());
    std::vector<check::Finding> findings;
    for (const check::Finding& finding : checks.findings()) {
        if (tellsOfSecrets(finding))
            continue;
        const ClusterPtr cluster = subject.topology->cluster(finding.entity);
        if (!subject.isPart() || !finding.entity || told.contains(cluster ? cluster->id() : finding.entity))
            findings.push_back(finding);
    }
    return findings;
}

Table findingTable(const Subject& subject, const std::vector<check::Finding>& findings)
{
    Table table{Words::tr("Findings"),
                {{Words::tr("Severity")},
                 {Words::tr("Rule")},
                 {Words::tr("What was found")},
                 {Words::tr("About")},
                 {Words::tr("Line"), true}},
                {}};
    std::vector<check::Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const check::Finding& one, const check::Finding& other) {
        return one.severity < other.severity;
    });
    for (const check::Finding& finding : sorted) {
        const int line = finding.place ? subject.topology->tree()->place(finding.place).line : 0;
        table.rows.push_back({cell(severityItem(finding.severity)), cell(machine(finding.rule)),
                              cell(subject.told(finding.message)), cell(finding.entity.name),
                              line > 0 ? cell(qsizetype(line)) : Cell()});
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace pigpen::document
