#include "app/cli/commandtable.h"
#include "app/cli/differencejson.h"
#include "app/cli/json.h"
#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/plan/differenceline.h"
#include "core/publish/changes/changedrawing.h"
#include "core/publish/changes/changepage.h"

#include <QFileInfo>

namespace pigpen::cli {
namespace {

QByteArray toText(const std::vector<Difference>& differences)
{
    QString text;
    for (const Difference& difference : differences)
        text += diagram::printable(lineOf(difference)) + u'\n'; // a line break in a name makes no line of its own
    return text.toUtf8();
}

QByteArray toJson(const std::vector<Difference>& differences)
{
    return document(Json::Map{member(QStringLiteral("changes"), jsonArray(differences, differenceJson))});
}

/// As --format says, else as the file's ending does; none, after complaining, where that is no format.
std::optional<QString> formatOf(const Arguments& arguments, const Streams& streams)
{
    const QString format = QStringLiteral("format");
    const QString ending = QFileInfo(arguments.option(QStringLiteral("output"))).suffix().toLower();
    const QStringList formats = arguments.choicesOf(format);
    if (arguments.isSet(format) || ending.isEmpty())
        return arguments.choice(format, streams);
    if (ending == u"txt")
        return formats.front();
    if (formats.contains(ending) && ending != formats.front())
        return ending;
    arguments.wrongUsage(
        streams, Words::tr("the ending “.%1” names no format of diff: use .svg, .html, .json or .txt").arg(ending));
    return {};
}

QByteArray contentOf(const QString& format, const Design& before, const Design& after,
                     const std::vector<Difference>& found, diagram::Theme theme)
{
    if (format == u"svg")
        return diagram::toSvg(changeDrawing(before, after), theme);
    if (format == u"html")
        return changePage(before, after, theme);
    return format == u"json" ? toJson(found) : toText(found);
}

} // namespace

Arguments diffArguments()
{
    Arguments arguments(
        QStringLiteral("diff"),
        QStringLiteral("OLD NEW [-o OUT.svg|html|json|txt] [--format text|json|svg|html] [--theme light|dark|auto]"),
        Words::tr("Prints or draws which entities and variables were added, removed, changed or moved. "
                  "The exit status is 1 where any were."));
    arguments.setCount(2, 2);
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("the file to write; its ending tells the format: svg, html, json or txt"));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("text, for people, json, for programs, svg, a picture, or html, a page with the "
                                  "picture and a table"));
    arguments.addOption({QStringLiteral("theme")}, QStringLiteral("THEME"),
                        Words::tr("of pictures: light, dark, or auto, which follows the reader's"));
    arguments.setChoices(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"),
                                                    QStringLiteral("svg"), QStringLiteral("html")});
    arguments.setChoices(QStringLiteral("theme"),
                         {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")});
    return arguments;
}

int diff(const QStringList& words, const Streams& streams)
{
    Arguments arguments = diffArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = formatOf(arguments, streams);
    const auto theme = arguments.choice(QStringLiteral("theme"), streams);
    if (!format || !theme)
        return WrongUsage;
    const auto designs = loadTwo(streams, arguments);
    if (!designs)
        return designs.error();
    const auto& [before, after] = *designs;
    const auto found = differences(*before.snapshot()->topology, *after.snapshot()->topology);
    const int status = write(streams, arguments.option(QStringLiteral("output")),
                             contentOf(*format, before, after, found, themeOf(*theme)));
    return status != Done ? status : found.empty() ? int(Done) : int(Reported);
}

} // namespace pigpen::cli
