#include "core/check/check.h"
#include "app/cli/arguments.h"
#include "app/cli/json.h"
#include "core/check/fixing.h"

namespace pigpen::cli {
namespace {

using check::Finding;
using check::Severity;

QString severityName(Severity severity)
{
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("info");
}

Place placeOf(const Design& design, const Finding& finding)
{
    return finding.place ? design.snapshot()->tree->place(finding.place) : Place();
}

Json findingJson(const Design& design, const Finding& finding)
{
    const Place place = placeOf(design, finding);
    return Json::Map{member(QStringLiteral("rule"), finding.rule),
                     member(QStringLiteral("severity"), severityName(finding.severity)),
                     member(QStringLiteral("message"), finding.message),
                     member(QStringLiteral("entity"), textOrNull(finding.entity.name)),
                     member(QStringLiteral("line"), place.line > 0 ? Json(place.line) : Json()),
                     member(QStringLiteral("column"), place.column > 0 ? Json(place.column) : Json()),
                     member(QStringLiteral("fix"), textOrNull(finding.fix))};
}

/// A line a finding, in the form that compilers use and editors understand.
QByteArray toText(const Design& design, const QString& file, const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings) {
        const Error line{severityName(finding.severity) + QStringLiteral(": ") + finding.message,
                         finding.fix.isEmpty() ? QString() : Words::tr("fix: %1").arg(finding.fix),
                         placeOf(design, finding)};
        text += line.describe(file) + QStringLiteral(" [%1]\n").arg(finding.rule);
    }
    return text.toUtf8();
}

QByteArray toJson(const Design& design, const std::vector<Finding>& findings)
{
    return document(jsonArray(findings, [&](const Finding& finding) { return findingJson(design, finding); }));
}

/// The worst that is still fine: findings above it make the exit status 1.
int statusOf(const std::vector<Finding>& findings, Severity failOn)
{
    const bool fails = std::any_of(findings.begin(), findings.end(),
                                   [failOn](const Finding& finding) { return finding.severity <= failOn; });
    return fails ? Reported : Done;
}

int fix(const Streams& streams, Design design, const QString& file, Severity failOn)
{
    const check::Fixed fixed = check::fixAll(design.snapshot()->topology);
    for (const QString& note : fixed.notes)
        remark(streams, note);
    const auto applied = design.apply(fixed.splices);
    if (!applied || design.problem())
        return complain(streams, Refused, applied ? *design.problem() : applied.error(), file);
    const int status = print(streams, design.text());
    return status == Done ? statusOf(check::check(design.snapshot()->topology), failOn) : status;
}

Arguments takes()
{
    Arguments arguments(QStringLiteral("check"),
                        QStringLiteral("FILE [--format text|json] [--fix] [--fail-on error|warning]"),
                        Words::tr("Prints what is wrong. The exit status is 1 where there is an error."));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("text, for people, or json, for programs"));
    arguments.addOption({QStringLiteral("fix")}, {},
                        Words::tr("print the inventory with every safe fix applied, and what was done on standard "
                                  "error; the exit status tells of what is left"));
    arguments.addOption({QStringLiteral("fail-on")}, QStringLiteral("SEVERITY"),
                        Words::tr("error, or warning to make the exit status 1 for warnings too"));
    return arguments;
}

} // namespace

int check(const QStringList& words, const Streams& streams)
{
    Arguments arguments = takes();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = arguments.choice(
        QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")}, streams);
    const auto failOn =
        arguments.choice(QStringLiteral("fail-on"), {QStringLiteral("error"), QStringLiteral("warning")}, streams);
    if (!format || !failOn)
        return WrongUsage;
    if (*format == u"sarif")
        return complain(streams, WrongUsage, notYet(QStringLiteral("--format sarif")));
    const QString file = arguments.value(0);
    auto design = load(streams, file);
    if (!design)
        return complain(streams, Unreadable, design.error(), file);
    const Severity limit = *failOn == u"error" ? Severity::Error : Severity::Warning;
    if (arguments.isSet(QStringLiteral("fix")))
        return fix(streams, std::move(*design), file, limit);
    const std::vector<Finding> findings = check::check(design->snapshot()->topology);
    const int status = print(streams, *format == u"json" ? toJson(*design, findings) : toText(*design, file, findings));
    return status == Done ? statusOf(findings, limit) : status;
}

} // namespace pigpen::cli
