#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"

namespace pigpen::cli {

Arguments windowArguments()
{
    Arguments arguments({}, QStringLiteral("FILE"), {});
    const auto option = [&](const char* name, const char* value, const QString& words) {
        arguments.addOption({QLatin1String(name)}, QString::fromUtf8(value), words);
    };
    option("screenshot", "OUT.png", Words::tr("save a picture of the window and quit; needs no display"));
    option("view", "VIEW", Words::tr("clusters, nodes, model or er"));
    option("theme", "THEME", Words::tr("light or dark"));
    option("size", "WxH", Words::tr("of the window: 1440x900 unless you say another"));
    option("select", "ENTITY", Words::tr("an entity to select, by name"));
    option("down", "IP[,IP…]", Words::tr("a failure drill: nodes to take down, by address"));
    arguments.setChoices(QStringLiteral("view"), {QStringLiteral("clusters"), QStringLiteral("nodes"),
                                                  QStringLiteral("model"), QStringLiteral("er")});
    arguments.setChoices(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    return arguments;
}

QList<QCommandLineOption> windowOptions()
{
    return windowArguments().takenOptions().mid(1); // without --help, which is the command line's
}

} // namespace pigpen::cli
