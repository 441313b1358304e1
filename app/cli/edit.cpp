#include "app/cli/commandtable.h"
#include "app/cli/unifieddiff.h"
#include "app/cli/verbtable.h"

namespace pigpen::cli {
namespace {

QStringList archetypes()
{
    QStringList names;
    for (int i = 0; i <= int(edit::Archetype::Nodes); ++i)
        names << edit::archetypeName(edit::Archetype(i));
    return names;
}

QString epilogue()
{
    QString text = Words::tr("Verbs:") + u'\n';
    for (const Verb& verb : verbs())
        text += QStringLiteral("  ") + verb.synopsis() + u'\n';
    return text + u'\n' +
           Words::tr(
               "SCOPE is all, a cluster or group, an instance, or GROUP/IP; several stand with commas between them. "
               "PATH leads into a variable: pg_users/0/password. Archetypes: %1.")
               .arg(archetypes().join(QStringLiteral(", "))) +
           u'\n' +
           Words::tr("ignore writes a comment that accepts what a rule of “pigpen check” finds about an entity, heed "
                     "takes it away; “-” stands for what is about none.") +
           u'\n' + Words::tr("What begins with a dash but is no option comes behind “--”.") + u'\n' +
           Words::tr(
               "What is printed, also with --diff, is the inventory itself, with its passwords, secrets and keys.") +
           u'\n';
}

/// The verb that the arguments name, with what it works on; or the status to end with.
tl::expected<const Verb*, int> verbOf(const Arguments& arguments, const Streams& streams)
{
    const QString name = arguments.value(1);
    const Verb* verb = findVerb(name);
    if (!verb)
        return tl::make_unexpected(
            complain(streams, WrongUsage,
                     {Words::tr("“%1” is no verb").arg(name), Words::tr("“pigpen edit --help” lists them")}));
    const auto wrong = [&](const QString& what) {
        return tl::make_unexpected(
            complain(streams, WrongUsage, {what, Words::tr("usage: pigpen edit FILE %1").arg(verb->synopsis())}));
    };
    const qsizetype given = arguments.values().size() - 2;
    if (given != verb->arguments.size())
        return wrong(Words::tr("%1 takes %2 and not %3 arguments").arg(name).arg(verb->arguments.size()).arg(given));
    for (const VerbOption& option : verbOptions()) {
        if (!arguments.isSet(option.name))
            continue;
        if (!verb->options.contains(option.name))
            return wrong(Words::tr("%1 takes no --%2").arg(name, option.name));
        bool isNumber = true;
        if (option.isNumber)
            arguments.option(option.name).toInt(&isNumber);
        if (!isNumber)
            return wrong(Words::tr("--%1 wants a whole number").arg(option.name));
    }
    if (arguments.isSet(QStringLiteral("i")) && (arguments.isSet(QStringLiteral("o")) || arguments.value(0) == u"-"))
        return wrong(Words::tr("-i goes neither with -o nor with standard input"));
    return verb;
}

VerbRequest requestOf(const Arguments& arguments, const Design& design)
{
    const TopologyPtr& topology = design.snapshot()->topology;
    VerbRequest request{topology, *topology, design.usedNumbers(), arguments.values().mid(2), {}};
    for (const VerbOption& option : verbOptions()) {
        if (arguments.isSet(option.name))
            request.options.insert(option.name, arguments.option(option.name));
    }
    return request;
}

/// Saves the new text where it was asked to, and prints it, or the difference, where that is wanted.
int deliver(const Arguments& arguments, const Streams& streams, const QByteArray& before, const QByteArray& after)
{
    const QString file = arguments.value(0);
    const bool inPlace = arguments.isSet(QStringLiteral("i"));
    const bool saves = inPlace || arguments.isSet(QStringLiteral("o"));
    const bool shows = arguments.isSet(QStringLiteral("diff"));
    if (saves && !(inPlace && before == after)) {
        const int status = write(streams, inPlace ? file : arguments.option(QStringLiteral("o")), after);
        if (status != Done)
            return status;
    }
    if (shows)
        return print(streams, unifiedDiff(before, after, file));
    return saves ? int(Done) : print(streams, after);
}

} // namespace

Arguments editArguments()
{
    Arguments arguments(
        QStringLiteral("edit"), QStringLiteral("FILE VERB ARG… [--option V]… [-i | -o OUT] [--diff]"),
        Words::tr("Changes an inventory by one verb and prints it; what the verb does not mean stays as "
                  "it is, byte for byte."));
    arguments.addOption({QStringLiteral("i"), QStringLiteral("in-place")}, {}, Words::tr("save into the same file"));
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("save into that file"));
    arguments.addOption({QStringLiteral("diff")}, {}, Words::tr("print a unified diff instead of the inventory"));
    for (const VerbOption& option : verbOptions())
        arguments.addOption({option.name}, option.value, Words::tr("see the verbs below"));
    arguments.setChoices(QStringLiteral("archetype"), archetypes());
    arguments.setCount(2, 5);
    arguments.setEpilogue(epilogue());
    return arguments;
}

int edit(const QStringList& words, const Streams& streams)
{
    Arguments arguments = editArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto verb = verbOf(arguments, streams);
    if (!verb)
        return verb.error();
    const QString file = arguments.value(0);
    const auto design = load(streams, file);
    if (!design)
        return complain(streams, Unreadable, design.error(), file);
    if (arguments.isSet(QStringLiteral("i")) && design->path().isEmpty())
        return complain(streams, Refused,
                        {Words::tr("a picture can't be edited in place"),
                         Words::tr("write the inventory to a file of its own with -o")},
                        file);
    const edit::Result result = (*verb)->apply(requestOf(arguments, *design));
    if (!result)
        return complain(streams, Refused, result.error(), file);
    QByteArray after = design->text();
    for (const yaml::Splice& splice : result->splices)
        yaml::apply(splice, after);
    for (const QString& note : result->notes)
        remark(streams, note);
    return deliver(arguments, streams, design->text(), after);
}

} // namespace pigpen::cli
