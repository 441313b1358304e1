#include "app/cli/commandtable.h"
#include "app/paint/paintedformats.h"
#include "core/diagram/hyperlinks.h"
#include "core/publish/publish.h"

#include <QFileInfo>

namespace pigpen::cli {
namespace {

template<typename List, typename Name>
QStringList namesOf(const List& list, Name name)
{
    QStringList names;
    for (const auto& one : list)
        names << name(one);
    return names;
}

/// The first is what holds where the option is not given.
const QStringList embeds{QStringLiteral("none"), QStringLiteral("redacted"), QStringLiteral("full")};
const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")};
const QStringList diagrams{QStringLiteral("topology"), QStringLiteral("nodes"), QStringLiteral("model"),
                           QStringLiteral("er")};

/// "--embed" alone says that the inventory shall be in the picture, and not how.
QStringList withEmbedSpelled(QStringList words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] == u"--embed" && !embeds.contains(words.value(i + 1)))
            words[i] = QStringLiteral("--embed=redacted");
    return words;
}

using Usage = tl::expected<ExportRequest, int>; // or the status to end with

tl::expected<Format, int> formatOf(const Arguments& arguments, const Streams& streams)
{
    const QString output = arguments.option(QStringLiteral("output"));
    if (arguments.isSet(QStringLiteral("format"))) {
        const QString name = arguments.option(QStringLiteral("format"));
        if (const auto format = formatFromName(name))
            return *format;
        return tl::unexpected(
            arguments.wrongUsage(streams, Words::tr("“%1” is no format that can be written").arg(name)));
    }
    if (output == u"-")
        return Format::Svg;
    if (const auto format = formatOfFile(output))
        return *format;
    return tl::unexpected(
        arguments.wrongUsage(streams, Words::tr("“%1” says no format that can be written").arg(output)));
}

/// Options that the format has no use for are a mistake.
std::optional<QString> misfit(const Arguments& arguments, Format format)
{
    struct Rule
    {
        const char* option;
        QList<Format> formats;
    };
    const Rule rules[]{{"embed", {Format::Svg}},
                       {"link", {Format::Svg}},
                       {"scale", {Format::Png}},
                       {"paper", {Format::Pdf}},
                       {"pages", {Format::Svg, Format::Png}}};
    for (const Rule& rule : rules)
        if (arguments.isSet(QLatin1String(rule.option)) && !rule.formats.contains(format))
            return Words::tr("--%1 does not go with %2").arg(QLatin1String(rule.option), formatName(format));
    return {};
}

Usage requestOf(const Arguments& arguments, const Streams& streams)
{
    const auto wrong = [&](const QString& what) { return tl::unexpected(arguments.wrongUsage(streams, what)); };
    if (!arguments.isSet(QStringLiteral("output")))
        return wrong(Words::tr("export lacks -o"));
    const auto format = formatOf(arguments, streams);
    if (!format)
        return tl::unexpected(format.error());
    if (const auto what = misfit(arguments, *format))
        return wrong(*what);
    const auto kind = arguments.choice(QStringLiteral("diagram"), streams);
    const auto theme = arguments.choice(QStringLiteral("theme"), streams);
    const auto embed = arguments.choice(QStringLiteral("embed"), streams);
    if (!kind || !theme || !embed)
        return tl::unexpected(int(WrongUsage));
    ExportRequest request{.format = *format,
                          .kind = *diagram::kindFromName(*kind),
                          .clusters = arguments.options(QStringLiteral("cluster")),
                          .theme = *themeFromName(*theme)};
    request.embed = *embedFromName(*embed);
    request.links = arguments.options(QStringLiteral("link"));
    if (const auto links = diagram::Hyperlinks::fromPatterns(request.links); !links)
        return tl::unexpected(complain(streams, WrongUsage, links.error()));
    if (arguments.isSet(QStringLiteral("scale")))
        request.scale = arguments.option(QStringLiteral("scale")).toDouble();
    if (!(request.scale > 0))
        return wrong(Words::tr("--scale wants a number above 0"));
    const QString paper = arguments.option(QStringLiteral("paper"));
    if (!paper.isEmpty() && !paperFromName(paper))
        return wrong(Words::tr("there is no paper “%1”").arg(paper));
    request.page.paper = paperFromName(paper).value_or(Paper::Drawing);
    return request;
}

/// "OUT-3.svg" of "OUT.svg".
QString pageName(const QString& output, qsizetype number)
{
    const QString ending = QFileInfo(output).suffix();
    const qsizetype stem = output.size() - (ending.isEmpty() ? 0 : ending.size() + 1);
    return output.left(stem) + u'-' + QString::number(number) + output.mid(stem);
}

int writePages(const Streams& streams, const Design& design, const ExportRequest& request, const QString& output)
{
    const auto pages = pagesOf(design, request);
    if (!pages)
        return complain(streams, Refused, pages.error());
    for (size_t i = 0; i < pages->size(); ++i) {
        const auto bytes = exported(design, (*pages)[i], request);
        if (!bytes)
            return complain(streams, Refused, bytes.error(), output);
        const QString name = pages->size() == 1 ? output : pageName(output, qsizetype(i) + 1);
        if (const int status = write(streams, name, *bytes); status != Done)
            return status;
    }
    return Done;
}

} // namespace

Arguments exportArguments()
{
    Arguments arguments(
        QStringLiteral("export"),
        QStringLiteral(
            "FILE -o OUT.svg|png|pdf|drawio|mmd|json|html|md [--diagram topology|nodes|model|er] [--cluster NAME]… "
            "[--theme light|dark|auto] [--embed none|redacted|full] [--link URL]… "
            "[--scale N] [--paper SIZE] [--pages] [--format F]"),
        Words::tr("Writes a diagram, or the whole design document. The format follows OUT's ending. "
                  "Positions come from the file FILE.pigpen.json where there is one."));
    const auto option = [&](const char* name, const char* value, const QString& words) {
        arguments.addOption({QLatin1String(name)}, QLatin1String(value), words);
    };
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("the file to write; “-” for standard output"));
    option("diagram", "KIND", Words::tr("topology (unless you say another), nodes, model or er"));
    option("cluster", "NAME", Words::tr("only this cluster; may come several times"));
    option("theme", "THEME", Words::tr("light, dark, or auto, which follows the reader's (SVG)"));
    option("embed", "HOW",
           Words::tr("put the inventory into the SVG: redacted (unless you say another: without passwords, secrets and "
                     "keys), full (with them: the only export that has any), or none"));
    option("link", "URL",
           Words::tr("where the SVG's entities lead to, with {cluster}, {instance}, {service}, {node}, {database}, "
                     "{role} or {module} in it; may come several times"));
    option("scale", "N", Words::tr("of a PNG: 2 unless you say another; 1 is 96 dots an inch"));
    option("paper", "SIZE", Words::tr("of a PDF: %1").arg(namesOf(papers, paperName).join(QStringLiteral(", "))));
    option("pages", "", Words::tr("SVG and PNG: a file a page, OUT-1, OUT-2 …, where one would be too large to read"));
    option("format", "FORMAT",
           Words::tr("whatever OUT's ending says: %1").arg(namesOf(formats, formatName).join(QStringLiteral(", "))));
    arguments.setChoices(QStringLiteral("format"), namesOf(formats, formatName));
    arguments.setChoices(QStringLiteral("paper"), namesOf(papers, paperName));
    arguments.setChoices(QStringLiteral("diagram"), diagrams);
    arguments.setChoices(QStringLiteral("theme"), themes);
    arguments.setChoices(QStringLiteral("embed"), embeds);
    return arguments;
}

int exportDiagram(const QStringList& words, const Streams& streams)
{
    Arguments arguments = exportArguments();
    if (const std::optional<int> status = arguments.parse(withEmbedSpelled(words), streams))
        return *status;
    const Usage request = requestOf(arguments, streams);
    if (!request)
        return request.error();
    const QString file = arguments.value(0);
    const auto design = load(streams, file);
    if (!design)
        return complain(streams, Unreadable, design.error(), file);
    for (const QString& name : request->clusters) {
        if (!design->snapshot()->topology->cluster(name))
            return complain(streams, WrongUsage,
                            {Words::tr("there is no cluster “%1”").arg(name), Words::tr("“pigpen show” lists them")},
                            file);
    }
    const QString output = arguments.option(QStringLiteral("output"));
    if (arguments.isSet(QStringLiteral("pages")))
        return writePages(streams, *design, *request, output);
    const auto bytes = exported(*design, *request);
    return bytes ? write(streams, output, *bytes) : complain(streams, Refused, bytes.error(), output);
}

} // namespace pigpen::cli
