#pragma once

#include <QCommandLineOption>
#include <QIODevice>
#include <QStringList>

/// The command line of CLI.md: one file a command, needs no display, and a QGuiApplication only where it needs fonts.
namespace pigpen::cli {

/// Exit statuses, as CLI.md promises them.
enum Status { Done = 0, Reported = 1, WrongUsage = 2, Unreadable = 3, Refused = 4, Unwritable = 5 };

struct Streams
{
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
};

/// Whether a program's first argument asks for the command line rather than for the window: a command, an option that
/// only prints (--help, --version), or a bare word that is no file and so must be a command mistyped.
bool isCommand(const QString& word);

/// Whether that command paints (a PNG, a PDF): then it wants fonts, and they a QGuiApplication, which the others start
/// quicker without. Asked before there is any application; in doubt, true.
bool needsFonts(const QStringList& arguments);

/// What the window takes besides files: for its own reading of the command line, so that help and completion know it.
QList<QCommandLineOption> windowOptions();

/// Runs the command that the first argument names (arguments without the program's name). Gives an exit status.
int run(const QStringList& arguments, const Streams& streams);

/// The same with the process's own streams, for main().
int run(const QStringList& arguments);

} // namespace pigpen::cli
