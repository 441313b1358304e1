#include "app/cli/findings.h"

#include "app/cli/json.h"
#include "core/topology/knownsecrets.h"
#include "core/yaml/joint.h"

#include <algorithm>

namespace pigpen::cli {
namespace {

using check::Finding;
using check::Severity;

Place placeOf(const yaml::Tree& tree, const Finding& finding)
{
    return finding.place ? tree.place(finding.place) : Place();
}

QString lineOf(const Shown& shown, const yaml::Tree& tree, const QString& file)
{
    const Finding& finding = shown.finding;
    QString kind = check::severityName(finding.severity);
    QString more = finding.fix.isEmpty() ? QString() : Words::tr("fix: %1").arg(finding.fix);
    if (shown.isIgnored) {
        kind = Words::tr("ignored");
        more = shown.reason.isEmpty() ? QString() : Words::tr("reason: %1").arg(shown.reason);
    }
    const Error line{kind + QStringLiteral(": ") + finding.message, more, placeOf(tree, finding)};
    return line.describe(file) + QStringLiteral(" [%1]\n").arg(finding.rule);
}

Json jsonOf(const Shown& shown, const yaml::Tree& tree)
{
    const Finding& finding = shown.finding;
    const Place place = placeOf(tree, finding);
    Json::Map keys{member(QStringLiteral("rule"), finding.rule),
                   member(QStringLiteral("severity"), check::severityName(finding.severity)),
                   member(QStringLiteral("message"), finding.message),
                   member(QStringLiteral("entity"), textOrNull(finding.entity.name)),
                   member(QStringLiteral("line"), place.line > 0 ? Json(place.line) : Json()),
                   member(QStringLiteral("column"), place.column > 0 ? Json(place.column) : Json()),
                   member(QStringLiteral("fix"), textOrNull(finding.fix))};
    if (shown.isIgnored)
        keys.push_back(member(QStringLiteral("ignored"), shown.reason));
    return keys;
}

Finding told(Finding finding, const secrets::Known& known)
{
    finding.message = known.without(finding.message);
    finding.tellsSecret = finding.tellsSecret || known.isIn(finding.fix);
    if (finding.tellsSecret)
        finding.fix.clear();
    return finding;
}

} // namespace

std::vector<Shown> shownOf(const check::Checks& checks, const Topology& topology,
                           const std::function<bool(const Finding&)>& wanted)
{
    const yaml::Tree& tree = *topology.tree();
    const secrets::Known known(tree);
    std::vector<Shown> shown;
    for (const Finding& finding : checks.findings())
        if (wanted(finding))
            shown.push_back({told(finding, known), false, {}});
    const auto middle = qsizetype(shown.size());
    for (const check::Ignored& one : checks.ignored())
        if (wanted(one.finding))
            shown.push_back({told(one.finding, known), true, known.without(secrets::without(one.reason))});
    const auto offset = [&](const Shown& one) { return one.finding.place ? tree.span(one.finding.place).begin : 0; };
    std::inplace_merge(shown.begin(), shown.begin() + middle, shown.end(),
                       [&](const Shown& left, const Shown& right) { return offset(left) < offset(right); });
    return shown;
}

QByteArray findingsText(const std::vector<Shown>& findings, const yaml::Tree& tree, const QString& file)
{
    QString text;
    for (const Shown& one : findings)
        text += lineOf(one, tree, file);
    return text.toUtf8();
}

QByteArray findingsJson(const std::vector<Shown>& findings, const yaml::Tree& tree)
{
    return document(jsonArray(findings, [&](const Shown& one) { return jsonOf(one, tree); }));
}

QString summaryOf(const std::vector<Shown>& findings)
{
    const auto count = [&](const auto& is) { return std::count_if(findings.begin(), findings.end(), is); };
    const auto countOf = [&](Severity severity) {
        return count([severity](const Shown& one) { return !one.isIgnored && one.finding.severity == severity; });
    };
    QStringList found;
    if (const auto errors = countOf(Severity::Error))
        found << Words::tr("%n errors", nullptr, int(errors));
    if (const auto warnings = countOf(Severity::Warning))
        found << Words::tr("%n warnings", nullptr, int(warnings));
    if (const auto hints = countOf(Severity::Info))
        found << Words::tr("%n hints", nullptr, int(hints));
    QStringList parts;
    if (!found.isEmpty())
        parts << joint::list(found);
    if (const auto ignored = count([](const Shown& one) { return one.isIgnored; }))
        parts << Words::tr("%1 ignored").arg(ignored);
    if (const auto fixes = count([](const Shown& one) { return !one.isIgnored && one.finding.repair; }))
        parts << Words::tr("%1 can be fixed with --fix").arg(fixes);
    return joint::sentences(parts);
}

} // namespace pigpen::cli
