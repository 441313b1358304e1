#include "app/cli/arguments.h"
#include "core/publish/picture.h"

#include <QFileInfo>

namespace pigpen::cli {
namespace {

Arguments takes()
{
    Arguments arguments(QStringLiteral("export"),
                        QStringLiteral("FILE -o OUT.svg [--diagram topology|nodes|model|er] [--cluster NAME]… "
                                       "[--theme light|dark|auto]"),
                        Words::tr("Draws a diagram, the same bytes on every machine. Positions come from the file "
                                  "FILE.pigpen.json where there is one."));
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("the file to write; “-” for standard output"));
    arguments.addOption({QStringLiteral("diagram")}, QStringLiteral("KIND"),
                        Words::tr("topology (unless you say another), nodes, model or er"));
    arguments.addOption({QStringLiteral("cluster")}, QStringLiteral("NAME"),
                        Words::tr("only this cluster; may come several times"));
    arguments.addOption({QStringLiteral("theme")}, QStringLiteral("THEME"),
                        Words::tr("light, dark, or auto, which follows the reader's"));
    arguments.addOption({QStringLiteral("embed")}, QStringLiteral("HOW"),
                        Words::tr("whether the inventory goes into the picture: none in this version"));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("svg, whatever the file's ending says"));
    return arguments;
}

/// The status to end with where the words are wrong, or right but for a later version.
std::optional<int> refusal(const Arguments& arguments, const Streams& streams)
{
    static const QStringList later{QStringLiteral("png"), QStringLiteral("pdf"),  QStringLiteral("drawio"),
                                   QStringLiteral("mmd"), QStringLiteral("json"), QStringLiteral("html"),
                                   QStringLiteral("md")};
    if (!arguments.isSet(QStringLiteral("output")))
        return arguments.wrongUsage(streams, Words::tr("export lacks -o"));
    const QString output = arguments.option(QStringLiteral("output"));
    const QString format = arguments.isSet(QStringLiteral("format")) ? arguments.option(QStringLiteral("format"))
                           : output == u"-"                          ? QStringLiteral("svg")
                                                                     : QFileInfo(output).suffix().toLower();
    if (later.contains(format))
        return complain(streams, WrongUsage, notYet(Words::tr("export to %1").arg(format)));
    if (format != u"svg")
        return arguments.wrongUsage(streams, Words::tr("“%1” says no format that can be written").arg(output));
    const auto embed = arguments.choice(
        QStringLiteral("embed"), {QStringLiteral("none"), QStringLiteral("redacted"), QStringLiteral("full")}, streams);
    if (!embed)
        return WrongUsage;
    if (*embed != u"none")
        return complain(streams, WrongUsage, notYet(QStringLiteral("--embed ") + *embed));
    return {};
}

} // namespace

int exportDiagram(const QStringList& words, const Streams& streams)
{
    Arguments arguments = takes();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    if (const std::optional<int> status = refusal(arguments, streams))
        return *status;
    const auto kind = arguments.choice(
        QStringLiteral("diagram"),
        {QStringLiteral("topology"), QStringLiteral("nodes"), QStringLiteral("model"), QStringLiteral("er")}, streams);
    const auto theme = arguments.choice(
        QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")}, streams);
    if (!kind || !theme)
        return WrongUsage;
    const auto design = load(streams, arguments.value(0));
    if (!design)
        return complain(streams, Unreadable, design.error(), arguments.value(0));
    const QStringList clusters = arguments.options(QStringLiteral("cluster"));
    for (const QString& name : clusters) {
        if (!design->snapshot()->topology->cluster(name))
            return complain(streams, WrongUsage,
                            {Words::tr("there is no cluster “%1”").arg(name), Words::tr("“pigpen show” lists them")},
                            arguments.value(0));
    }
    const QByteArray svg = svgOf(*design, *diagram::kindFromName(*kind), clusters, themeOf(*theme));
    return write(streams, arguments.option(QStringLiteral("output")), svg);
}

} // namespace pigpen::cli
