#include "app/cli/arguments.h"
#include "app/cli/json.h"
#include "core/plan/difference.h"
#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/publish/changes/changedrawing.h"
#include "core/publish/changes/changepage.h"

#include <QFileInfo>

namespace pigpen::cli {
namespace {

QString typeOf(const Difference& difference)
{
    if (!difference.variable.isEmpty())
        return QStringLiteral("variable");
    switch (difference.entity.kind) {
    case EntityId::Kind::Cluster:
        return QStringLiteral("cluster");
    case EntityId::Kind::Instance:
        return QStringLiteral("instance");
    case EntityId::Kind::Service:
        return QStringLiteral("service");
    case EntityId::Kind::Database:
        return QStringLiteral("database");
    case EntityId::Kind::Role:
        return QStringLiteral("role");
    case EntityId::Kind::Node:
    case EntityId::Kind::None:
        break;
    }
    return QStringLiteral("node");
}

/// Databases and roles are known by their cluster, too.
QString nameOf(const Difference& difference)
{
    if (!difference.variable.isEmpty())
        return difference.scope;
    const bool isOfCluster =
        difference.entity.kind == EntityId::Kind::Database || difference.entity.kind == EntityId::Kind::Role;
    return isOfCluster ? difference.entity.cluster + u'.' + difference.entity.name : difference.entity.name;
}

/// A line each: "+ instance pg-test-4", "~ cluster pg-test: version: 17 → 18", "> instance pg-test-2: moved from …",
/// "~ variable all pg_conf: …".
QByteArray toText(const std::vector<Difference>& differences)
{
    QString text;
    for (const Difference& difference : differences) {
        const QChar sign = difference.kind == Difference::Kind::Added     ? u'+'
                           : difference.kind == Difference::Kind::Removed ? u'-'
                           : difference.kind == Difference::Kind::Moved   ? u'>'
                                                                          : u'~';
        QString line = sign + QStringLiteral(" %1 %2").arg(typeOf(difference), nameOf(difference));
        if (!difference.variable.isEmpty()) // what differs begins with its name
            line += u' ' + difference.what.join(QStringLiteral("; "));
        else if (!difference.what.isEmpty())
            line += QStringLiteral(": ") + difference.what.join(QStringLiteral("; "));
        text += diagram::printable(line) + u'\n'; // a name with a line break can't pass for a line of its own
    }
    return text.toUtf8();
}

Json lineOf(const TextRange& range)
{
    return range ? Json(range.first) : Json();
}

Json differenceJson(const Difference& difference)
{
    const bool isOfCluster = !difference.entity.cluster.isEmpty();
    return Json::Map{
        member(QStringLiteral("entity"), nameOf(difference)),
        member(QStringLiteral("type"), typeOf(difference)),
        member(QStringLiteral("variable"), textOrNull(difference.variable)),
        member(QStringLiteral("module"), isOfCluster ? Json(moduleName(difference.entity.module)) : Json()),
        member(QStringLiteral("cluster"), textOrNull(difference.entity.cluster)),
        member(QStringLiteral("kind"), kindName(difference.kind)),
        member(QStringLiteral("from"), textOrNull(difference.from.name)),
        member(QStringLiteral("what"), textOrNull(difference.what.join(QStringLiteral("; ")))),
        member(QStringLiteral("oldLine"), lineOf(difference.before)),
        member(QStringLiteral("line"), lineOf(difference.after))};
}

QByteArray toJson(const std::vector<Difference>& differences)
{
    return document(Json::Map{member(QStringLiteral("changes"), jsonArray(differences, differenceJson))});
}

Arguments takes()
{
    Arguments arguments(QStringLiteral("diff"),
                        QStringLiteral("OLD NEW [-o OUT] [--format text|json|svg|html] [--theme light|dark|auto]"),
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
    return arguments;
}

/// As --format says, else as the file's ending does; none, after complaining, where that is no format.
std::optional<QString> formatOf(const Arguments& arguments, const Streams& streams)
{
    const QString format = QStringLiteral("format");
    const QString ending = QFileInfo(arguments.option(QStringLiteral("output"))).suffix().toLower();
    const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("svg"),
                              QStringLiteral("html")};
    if (arguments.isSet(format) || ending.isEmpty())
        return arguments.choice(format, formats, streams);
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

int diff(const QStringList& words, const Streams& streams)
{
    Arguments arguments = takes();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = formatOf(arguments, streams);
    const auto theme = arguments.choice(
        QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("auto")}, streams);
    if (!format || !theme)
        return WrongUsage;
    if (arguments.value(0) == u"-" && arguments.value(1) == u"-")
        return arguments.wrongUsage(streams, Words::tr("standard input can be one of the two only"));
    const auto before = load(streams, arguments.value(0));
    if (!before)
        return complain(streams, Unreadable, before.error(), arguments.value(0));
    const auto after = load(streams, arguments.value(1));
    if (!after)
        return complain(streams, Unreadable, after.error(), arguments.value(1));
    const auto found = differences(*before->snapshot()->topology, *after->snapshot()->topology);
    const int status = write(streams, arguments.option(QStringLiteral("output")),
                             contentOf(*format, *before, *after, found, themeOf(*theme)));
    return status != Done ? status : found.empty() ? int(Done) : int(Reported);
}

} // namespace pigpen::cli
