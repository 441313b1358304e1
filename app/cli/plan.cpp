#include "core/plan/plan.h"

#include "app/cli/commandtable.h"
#include "app/cli/differencejson.h"
#include "core/publish/plan/planwriting.h"

#include <algorithm>

namespace pigpen::cli {
namespace {

using plan::Plan;

Json changeJson(const Plan& plan, size_t index)
{
    const plan::Change& change = plan.changes[index];
    std::vector<int> numbers;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const std::vector<int>& changes = plan.steps[i].changes;
        if (std::find(changes.begin(), changes.end(), int(index)) != changes.end())
            numbers.push_back(int(i) + 1);
    }
    Json::Map members = differenceJson(change.difference);
    for (Json::Member& one : members) // of what is new or gone, that it is
        if (one.key.display() == u"what" && one.value.isNull())
            one.value = kindName(change.difference.kind);
    members.push_back(member(QStringLiteral("answer"), answerName(change.answer)));
    members.push_back(member(QStringLiteral("note"), textOrNull(change.note)));
    members.push_back(member(QStringLiteral("steps"), jsonArray(numbers, [](int number) { return Json(number); })));
    return members;
}

Json stepJson(const plan::Step& step)
{
    return Json::Map{member(QStringLiteral("command"), step.command),
                     member(QStringLiteral("why"), step.why),
                     member(QStringLiteral("risk"), riskName(step.risk)),
                     member(QStringLiteral("before"), textOrNull(step.before)),
                     member(QStringLiteral("verify"), textOrNull(step.verify)),
                     member(QStringLiteral("inventory"), step.usesOld ? QStringLiteral("old") : QStringLiteral("new"))};
}

QByteArray toJson(const Plan& plan)
{
    Json::Sequence changes;
    for (size_t i = 0; i < plan.changes.size(); ++i)
        changes.push_back(changeJson(plan, i));
    return document(Json::Map{member(QStringLiteral("changes"), std::move(changes)),
                              member(QStringLiteral("steps"), jsonArray(plan.steps, stepJson))});
}

} // namespace

Arguments planArguments()
{
    Arguments arguments(
        QStringLiteral("plan"), QStringLiteral("OLD NEW [-o OUT] [--format text|json|sh]"),
        Words::tr(
            "Prints what to run after an edit, in order: from OLD, which is deployed, to NEW. Each command with why, "
            "how risky it is, what must be true first and how to check it. The exit status is 1 where anything "
            "differs."));
    arguments.setCount(2, 2);
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("the file to write"));
    arguments.addOption(
        {QStringLiteral("format")}, QStringLiteral("FORMAT"),
        Words::tr("text, for people, json, for programs, or sh, a script that stops at the first failure "
                  "and asks before each step that destroys data"));
    arguments.setChoices(QStringLiteral("format"),
                         {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sh")});
    return arguments;
}

int planChanges(const QStringList& words, const Streams& streams)
{
    Arguments arguments = planArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = arguments.choice(QStringLiteral("format"), streams);
    if (!format)
        return WrongUsage;
    const auto designs = loadTwo(streams, arguments);
    if (!designs)
        return designs.error();
    const Plan plan = plan::make(*designs->first.snapshot()->topology, *designs->second.snapshot()->topology);
    const QByteArray content = *format == u"json" ? toJson(plan)
                               : *format == u"sh" ? toScript(plan, arguments.value(0), arguments.value(1))
                                                  : toText(plan).toUtf8();
    const int status = write(streams, arguments.option(QStringLiteral("output")), content);
    return status != Done ? status : plan.isEmpty() ? int(Done) : int(Reported);
}

} // namespace pigpen::cli
