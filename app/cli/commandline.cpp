#include "app/cli/commandline.h"

#include "app/cli/commandtable.h"
#include "app/cli/table.h"
#include "core/publish/exportrequest.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>

namespace pigpen::cli {
namespace {

bool isHelp(const QString& word)
{
    return word == u"--help" || word == u"-h";
}

bool isVersion(const QString& word)
{
    return word == u"--version" || word == u"-v";
}

bool isMistyped(const QString& word)
{
    static const QRegularExpression bare(QStringLiteral("^[a-z][a-z_-]*$"));
    return bare.match(word).hasMatch() && !QFileInfo::exists(word);
}

QString help()
{
    Table summaries;
    for (const Command& command : commands()) {
        summaries.add({QStringLiteral("  %1").arg(QLatin1String(command.name)), Words::tr(command.summary)});
    }
    QString usages;
    for (const Command& command : commands())
        usages += QStringLiteral("  %1\n").arg(command.takes().usage(2));
    Table options;
    for (const QCommandLineOption& option : windowOptions())
        options.add(
            {QStringLiteral("  --%1 %2").arg(option.names().constFirst(), option.valueName()), option.description()});
    return Words::tr("Pigpen designs Pigsty deployments: it draws an inventory and edits it.") +
           QStringLiteral("\n\n") + Words::tr("Usage:") + u'\n' + Words::tr("  pigpen [FILE…]  opens the window") +
           u'\n' + usages + u'\n' + Words::tr("Commands, which need no display:") + u'\n' + summaries.toText() + u'\n' +
           Words::tr("Options of the window:") + u'\n' + options.toText() + u'\n' +
           Words::tr("FILE may be “-” for standard input. “pigpen COMMAND --help” tells more.") + u'\n';
}

int dispatch(const QStringList& arguments, const Streams& streams)
{
    const QString word = arguments.value(0);
    if (isHelp(word))
        return print(streams, help().toUtf8());
    if (isVersion(word))
        return print(streams, QByteArray("pigpen " PIGPEN_VERSION "\n"));
    const Command* command = findCommand(word);
    if (!command)
        return complain(streams, WrongUsage,
                        {Words::tr("“%1” is neither a command nor a file here").arg(word),
                         Words::tr("“pigpen --help” lists the commands")});
    return command->run(arguments.mid(1), streams);
}

} // namespace

bool isCommand(const QString& word)
{
    return isHelp(word) || isVersion(word) || findCommand(word) || isMistyped(word);
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
