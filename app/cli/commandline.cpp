#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "core/publish/exportrequest.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cstdio>

namespace pigpen::cli {
namespace {

struct Command
{
    const char* name;
    int (*run)(const QStringList& words, const Streams& streams); // null in this version
    const char* synopsis;
    const char* summary;
};

constexpr std::array Commands{
    Command{"show", show, "FILE [--cluster NAME] [--format table|json]",
            QT_TRANSLATE_NOOP("CommandLine", "the entities of an inventory")},
    Command{"vars", vars, "FILE --host IP [--name VAR] [--format table|json]",
            QT_TRANSLATE_NOOP("CommandLine", "the effective variables of a host")},
    Command{"check", check, "FILE [--format text|json|sarif] [--fix [--diff]] [--fail-on error|warning] | --list",
            QT_TRANSLATE_NOOP("CommandLine", "what is wrong in an inventory")},
    Command{"edit", edit, "FILE VERB ARG… [--option V]… [-i | -o OUT] [--diff]",
            QT_TRANSLATE_NOOP("CommandLine", "change an inventory")},
    Command{"export", exportDiagram,
            "FILE -o OUT.svg|png|pdf|drawio|mmd|json|html|md [--diagram topology|nodes|model|er] [--cluster NAME]…",
            QT_TRANSLATE_NOOP("CommandLine", "draw a diagram, or write the design document")},
    Command{"inventory", inventory,
            "FILE --to yaml|json|list|ini|csv|hosts|pg_service [--cluster NAME]… [--table KIND] [-o OUT]",
            QT_TRANSLATE_NOOP("CommandLine", "an inventory, or a part of it, in another form")},
    Command{"diff", diff, "OLD NEW [-o OUT.svg|html|json|txt] [--format text|json|svg|html]",
            QT_TRANSLATE_NOOP("CommandLine", "what differs between two inventories")},
    Command{"new", create, "TEMPLATE [-o OUT] | --list",
            QT_TRANSLATE_NOOP("CommandLine", "a new inventory from a template")},
    Command{"plan", nullptr, "", ""},
    Command{"drill", drill, "FILE --down IP[,IP…] [--zone ZONE]… [--weakest] [--capacity] [--format text|json]",
            QT_TRANSLATE_NOOP("CommandLine", "what still works when nodes are gone")},
};

const Command* find(const QString& word)
{
    const auto found = std::find_if(Commands.begin(), Commands.end(),
                                    [&word](const Command& command) { return word == QLatin1String(command.name); });
    return found == Commands.end() ? nullptr : &*found;
}

bool isHelp(const QString& word)
{
    return word == u"--help" || word == u"-h";
}

bool isVersion(const QString& word)
{
    return word == u"--version" || word == u"-v";
}

QString help()
{
    Table commands;
    for (const Command& command : Commands) {
        if (command.run)
            commands.add({QStringLiteral("  %1").arg(QLatin1String(command.name)), Words::tr(command.summary)});
    }
    Table synopses;
    for (const Command& command : Commands) {
        if (command.run)
            synopses.add({QStringLiteral("  pigpen %1 %2")
                              .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis))});
    }
    return Words::tr("Pigpen designs Pigsty deployments: it draws an inventory and edits it.") +
           QStringLiteral("\n\n") + Words::tr("Usage:") + u'\n' + Words::tr("  pigpen [FILE…]  opens the window") +
           u'\n' + synopses.toText() + u'\n' + Words::tr("Commands, which need no display:") + u'\n' +
           commands.toText() + u'\n' +
           Words::tr("FILE may be “-” for standard input. “pigpen COMMAND --help” tells more.") + u'\n';
}

int dispatch(const QStringList& arguments, const Streams& streams)
{
    const QString word = arguments.value(0);
    if (isHelp(word))
        return print(streams, help().toUtf8());
    if (isVersion(word))
        return print(streams, QByteArray("pigpen " PIGPEN_VERSION "\n"));
    const Command* command = find(word);
    if (!command)
        return complain(streams, WrongUsage,
                        {Words::tr("“%1” is no command").arg(word), Words::tr("“pigpen --help” lists them")});
    if (!command->run)
        return complain(streams, WrongUsage, notYet(Words::tr("the command “%1”").arg(word)));
    return command->run(arguments.mid(1), streams);
}

} // namespace

bool isCommand(const QString& word)
{
    return isHelp(word) || isVersion(word) || find(word);
}

bool needsFonts(const QStringList& arguments)
{
    // The word may be a file (-o x.png, --output=x.png), or a format (--format png, --format=png).
    const auto namesPainted = [](const QString& word) {
        const auto format = formatFromName(word.section(u'=', -1));
        return isPainted(format.value_or(formatOfFile(word).value_or(Format::Svg)));
    };
    return arguments.value(0) == u"export" && std::any_of(arguments.begin() + 1, arguments.end(), namesPainted);
}

int run(const QStringList& arguments, const Streams& streams)
{
    const int status = dispatch(arguments, streams);
    auto* file = qobject_cast<QFileDevice*>(&streams.out);
    if (status <= Reported && file && !file->flush())
        return complain(streams, Unwritable,
                        {Words::tr("standard output can't be written: %1").arg(file->errorString()),
                         Words::tr("check where it goes")});
    return status;
}

int run(const QStringList& arguments)
{
    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly) &&
                        err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return opened ? run(arguments, Streams{in, out, err}) : int(Unwritable);
}

} // namespace pigpen::cli
