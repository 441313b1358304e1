#include "app/cli/commandline.h"
#include "app/window/language.h"
#include "app/window/runwindow.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace {

/// Without a display, whatever the machine has. Most commands don't even need fonts. It speaks as the environment asks,
/// whatever is chosen for the window: what a script reads must not follow a setting.
int runCommand(int argc, char** argv, const QStringList& arguments)
{
    if (!pigpen::cli::needsFonts(arguments)) {
        const QCoreApplication application(argc, argv);
        pigpen::speak(pigpen::systemLanguage());
        return pigpen::cli::run(QCoreApplication::arguments().mid(1));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for what concerns the inventory, not for what Qt misses in a session without a desktop.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    pigpen::speak(pigpen::systemLanguage());
    return pigpen::cli::run(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char** argv)
{
    // The command line must start where there is no display: so the choice comes before any application object.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!arguments.isEmpty() && pigpen::cli::isCommand(arguments.first()))
        return runCommand(argc, argv, arguments);
    return pigpen::runWindow(argc, argv, pigpen::cli::windowOptions());
}
