#include "core/check/check.h"
#include "app/cli/commandtable.h"
#include "app/cli/findings.h"
#include "app/cli/rulelist.h"
#include "app/cli/sarif.h"
#include "app/cli/unifieddiff.h"
#include "core/check/fixing.h"
#include "core/check/rulepage.h"
#include "core/topology/knownsecrets.h"

#include <QSet>
#include <algorithm>

namespace pigpen::cli {
namespace {

using check::Finding;
using check::Severity;

/// What the command was asked for.
struct Request
{
    QString file;
    QString format;
    std::optional<Severity> failOn; // the mildest that makes the exit status 1; none: nothing does
    QSet<QString> rules;            // empty: all
    TopologyPtr since;              // null: not given

    bool wants(const QString& rule) const { return rules.isEmpty() || rules.contains(rule); }
    bool wants(const Finding& finding) const { return wants(finding.rule); }
    int statusOf(const std::vector<Finding>& findings) const;
};

int Request::statusOf(const std::vector<Finding>& findings) const
{
    const bool fails = failOn && std::any_of(findings.begin(), findings.end(), [this](const Finding& finding) {
                           return wants(finding) && finding.severity <= *failOn;
                       });
    return fails ? Reported : Done;
}

int list(const Streams& streams, const Request& request)
{
    if (request.format == u"md")
        return print(streams, check::rulePage().toUtf8());
    RuleList rules;
    for (const check::Rule& rule : check::rules())
        if (request.wants(QString::fromLatin1(rule.id)))
            rules.push_back(&rule);
    return print(streams, request.format == u"json" ? rulesJson(rules) : rulesText(rules));
}

int fix(const Streams& streams, const Request& request, Design design, bool showsDiff)
{
    const QByteArray before = design.text();
    const check::Fixed fixed = check::fixAll(
        design.snapshot()->topology, [&](const Finding& finding) { return request.wants(finding); }, request.since);
    const secrets::Known known(*design.snapshot()->tree);
    for (const QString& note : fixed.notes)
        remark(streams, known.without(note));
    const auto applied = design.apply(fixed.splices);
    if (!applied || design.problem())
        return complain(streams, Refused, applied ? *design.problem() : applied.error(), request.file);
    const int status = print(streams, showsDiff ? unifiedDiff(before, design.text(), request.file) : design.text());
    const auto left = check::Checks::run(design.snapshot()->topology, {}, request.since);
    return status == Done ? request.statusOf(left->findings()) : status;
}

int report(const Streams& streams, const Request& request, const Design& design, bool showsIgnored)
{
    const auto checks = check::Checks::run(design.snapshot()->topology, {}, request.since);
    const Topology& topology = *design.snapshot()->topology;
    const yaml::Tree& tree = *topology.tree();
    std::vector<Shown> shown =
        shownOf(*checks, topology, [&](const Finding& finding) { return request.wants(finding); });
    const QString summary = summaryOf(shown);
    if (request.format != u"sarif" && !showsIgnored)
        std::erase_if(shown, [](const Shown& one) { return one.isIgnored; });
    const int status = print(streams, request.format == u"json"    ? findingsJson(shown, tree)
                                      : request.format == u"sarif" ? sarif(shown, topology, request.file)
                                                                   : findingsText(shown, tree, request.file));
    if (request.format == u"text" && !summary.isEmpty())
        remark(streams, request.file + QStringLiteral(": ") + summary);
    return status == Done ? request.statusOf(checks->findings()) : status;
}

/// What goes together, in words where it does not.
QString contradiction(const Arguments& arguments, const QString& format)
{
    const auto has = [&](const char* name) { return arguments.isSet(QString::fromLatin1(name)); };
    if (has("list"))
        return !arguments.values().isEmpty()  ? Words::tr("--list takes no FILE")
               : has("fix") || has("ignored") ? Words::tr("--list goes neither with --fix nor with --ignored")
               : format == u"sarif"           ? Words::tr("--list is text, json or md")
                                              : QString();
    if (arguments.values().isEmpty())
        return Words::tr("%1 lacks an argument").arg(QStringLiteral("check"));
    if (format == u"md")
        return Words::tr("--format md goes with --list");
    if (has("fix") && format == u"sarif")
        return Words::tr("--format sarif tells the fixes and goes without --fix");
    return has("diff") && !has("fix") ? Words::tr("--diff goes with --fix") : QString();
}

/// What is asked for, but for --since; or the status to end with.
tl::expected<Request, int> requestOf(const Arguments& arguments, const Streams& streams)
{
    const auto format = arguments.choice(QStringLiteral("format"), streams);
    const auto failOn = arguments.choice(QStringLiteral("fail-on"), streams);
    if (!format || !failOn)
        return tl::make_unexpected(int(WrongUsage));
    if (const QString wrong = contradiction(arguments, *format); !wrong.isEmpty())
        return tl::make_unexpected(arguments.wrongUsage(streams, wrong));
    Request request{arguments.value(0), *format, {}, {}, {}};
    if (*failOn != u"never")
        request.failOn = *failOn == u"error" ? Severity::Error : Severity::Warning;
    for (const QString& rule : arguments.options(QStringLiteral("rule"))) {
        if (!check::findRule(rule))
            return tl::make_unexpected(complain(
                streams, WrongUsage,
                {Words::tr("there is no rule “%1”").arg(rule), Words::tr("“pigpen check --list” lists them")}));
        request.rules.insert(rule);
    }
    return request;
}

} // namespace

Arguments checkArguments()
{
    Arguments arguments(
        QStringLiteral("check"),
        QStringLiteral("FILE [--format text|json|sarif] [--rule ID]… [--fail-on error|warning|never] [--since OLD] "
                       "[--ignored] [--fix [--diff]] | --list"),
        Words::tr("Prints what is wrong, a line a finding. The exit status is 1 where there is an error."));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("text, for people; json, for programs; sarif, for code scanning and editors; of "
                                  "--list also md, the page about all rules"));
    arguments.addOption({QStringLiteral("rule")}, QStringLiteral("ID"),
                        Words::tr("only what this rule finds, or fixes; may be repeated"));
    arguments.addOption({QStringLiteral("fail-on")}, QStringLiteral("SEVERITY"),
                        Words::tr("error; warning to make the exit status 1 for warnings too; or never"));
    arguments.addOption({QStringLiteral("since")}, QStringLiteral("OLD"),
                        Words::tr("the inventory as it is deployed, for the rules about what may not change"));
    arguments.addOption({QStringLiteral("ignored")}, {},
                        Words::tr("show also what comments ignore, and their reasons (sarif always has them)"));
    arguments.addOption(
        {QStringLiteral("fix")}, {},
        Words::tr("print the inventory, with its passwords, secrets and keys and with every safe fix "
                  "applied, and what was done on standard error; the exit status tells of what is left"));
    arguments.addOption({QStringLiteral("diff")}, {}, Words::tr("with --fix: print a unified diff instead"));
    arguments.addOption({QStringLiteral("list")}, {},
                        Words::tr("print the rules: their meaning and severity, by family"));
    arguments.setCount(0, 1);
    arguments.setEpilogue(
        Words::tr("A comment “# pigpen: ignore RULE reason” ignores what that rule finds in the entry below it, or in "
                  "that of its line. “pigpen edit FILE ignore RULE ENTITY” writes it.") +
        u'\n');
    arguments.setChoices(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"),
                                                    QStringLiteral("sarif"), QStringLiteral("md")});
    arguments.setChoices(QStringLiteral("fail-on"),
                         {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("never")});
    return arguments;
}

int check(const QStringList& words, const Streams& streams)
{
    Arguments arguments = checkArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    auto request = requestOf(arguments, streams);
    if (!request)
        return request.error();
    if (arguments.isSet(QStringLiteral("list")))
        return list(streams, *request);
    auto design = load(streams, request->file);
    if (!design)
        return complain(streams, Unreadable, design.error(), request->file);
    if (arguments.isSet(QStringLiteral("since"))) {
        const QString old = arguments.option(QStringLiteral("since"));
        const auto opened = load(streams, old);
        if (!opened)
            return complain(streams, Unreadable, opened.error(), old);
        request->since = opened->snapshot()->topology;
    }
    if (arguments.isSet(QStringLiteral("fix")))
        return fix(streams, *request, std::move(*design), arguments.isSet(QStringLiteral("diff")));
    return report(streams, *request, *design, arguments.isSet(QStringLiteral("ignored")));
}

} // namespace pigpen::cli
