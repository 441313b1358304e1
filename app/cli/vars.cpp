#include "app/cli/commandtable.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "core/topology/catalogue.h"
#include "core/topology/knownsecrets.h"

#include <map>

namespace pigpen::cli {
namespace {

QString levelName(Level level)
{
    switch (level) {
    case Level::Default:
        return QStringLiteral("default");
    case Level::Global:
        return QStringLiteral("global");
    case Level::Group:
        return QStringLiteral("group");
    case Level::Host:
        break;
    }
    return QStringLiteral("host");
}

/// A setting as it is printed: Pigsty's default has a value, but neither group nor place.
struct Row
{
    QString name;
    Json value;
    Level level = Level::Default;
    QString group;
    int line = 0;
    std::vector<Row> shadows;
};

Row rowOf(const yaml::Tree& tree, const Setting& setting)
{
    return {setting.name, setting.read(), setting.level, setting.group, tree.place(setting.key).line, {}};
}

/// What the host sees, by name: what the inventory sets, and Pigsty's defaults for the rest.
std::map<QString, Row> rowsOf(const Inventory& inventory, const Host& host)
{
    std::map<QString, Row> rows;
    for (const EffectiveVariable& variable : inventory.variables(host)) {
        Row row = rowOf(*inventory.tree(), variable.setting);
        for (const Setting& shadow : variable.shadows)
            row.shadows.push_back(rowOf(*inventory.tree(), shadow));
        rows.emplace(row.name, std::move(row));
    }
    for (const catalogue::Parameter& parameter : catalogue::parameters()) {
        if (!parameter.fallback)
            continue;
        const Row fallback{parameter.name, *parameter.fallback, Level::Default, {}, 0, {}};
        const auto [row, isUnset] = rows.emplace(parameter.name, fallback);
        if (!isUnset)
            row->second.shadows.push_back(fallback);
    }
    return rows;
}

Json shadowJson(const Row& row)
{
    Json::Map members{member(QStringLiteral("value"), row.value),
                      member(QStringLiteral("level"), levelName(row.level))};
    if (row.level != Level::Default) {
        members.push_back(member(QStringLiteral("group"), row.group));
        members.push_back(member(QStringLiteral("line"), row.line));
    }
    return members;
}

Json rowJson(const Row& row)
{
    return Json::Map{member(QStringLiteral("name"), row.name),
                     member(QStringLiteral("value"), row.value),
                     member(QStringLiteral("level"), levelName(row.level)),
                     member(QStringLiteral("group"), textOrNull(row.group)),
                     member(QStringLiteral("line"), row.line > 0 ? Json(row.line) : Json()),
                     member(QStringLiteral("shadows"), jsonArray(row.shadows, shadowJson))};
}

/// For a screen that others may see: JSON, and a variable asked for by its name, tell all.
void hideSecrets(Row& row, const secrets::Known& known)
{
    const bool isSecret = secrets::isName(row.name) && !row.value.isNull() && !row.value.display().isEmpty();
    row.value = isSecret ? Json(QString::fromLatin1(secrets::replacement)) : secrets::without(known.without(row.value));
    for (Row& shadow : row.shadows)
        hideSecrets(shadow, known);
}

QString brief(const Json& value)
{
    constexpr qsizetype Most = 48;
    const QString text = value.isMap() || value.isSequence() || value.isNull() ? value.toJson() : value.display();
    return text.size() <= Most ? text : text.left(Most - 1) + u'…';
}

QByteArray toTable(const std::map<QString, Row>& rows)
{
    Table table({Words::tr("VARIABLE"), Words::tr("VALUE"), Words::tr("LEVEL"), Words::tr("GROUP"), Words::tr("LINE"),
                 Words::tr("INSTEAD OF")});
    for (const auto& [name, row] : rows) {
        QStringList shadows;
        for (const Row& shadow : row.shadows)
            shadows << QStringLiteral("%1 (%2)").arg(brief(shadow.value),
                                                     shadow.group.isEmpty() ? levelName(shadow.level) : shadow.group);
        table.add({name, brief(row.value), levelName(row.level), row.group,
                   row.line > 0 ? QString::number(row.line) : QString(), shadows.join(QStringLiteral(", "))});
    }
    return table.toText().toUtf8();
}

QByteArray toJson(const std::map<QString, Row>& rows)
{
    return document(jsonArray(rows, [](const auto& each) { return rowJson(each.second); }));
}

} // namespace

/// A description of the command, with everything it takes.
Arguments varsArguments()
{
    Arguments arguments(QStringLiteral("vars"), QStringLiteral("FILE --host IP [--name VAR] [--format table|json]"),
                        Words::tr("Prints a host's effective variables: value, where it is set, and what it takes the "
                                  "place of. What nobody sets has Pigsty's default. The table leaves out passwords, "
                                  "secrets and keys; with --name, and in JSON, values stand as they are."));
    arguments.addOption({QStringLiteral("host")}, QStringLiteral("IP"), Words::tr("the host, by its name in the file"));
    arguments.addOption({QStringLiteral("name")}, QStringLiteral("VAR"), Words::tr("only this variable"));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("table, for people, or json, for programs"));
    arguments.setChoices(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    return arguments;
}

int vars(const QStringList& words, const Streams& streams)
{
    Arguments arguments = varsArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = arguments.choice(QStringLiteral("format"), streams);
    if (!format)
        return WrongUsage;
    if (!arguments.isSet(QStringLiteral("host")))
        return arguments.wrongUsage(streams, Words::tr("vars lacks --host"));
    const auto design = load(streams, arguments.value(0));
    if (!design)
        return complain(streams, Unreadable, design.error(), arguments.value(0));
    const Inventory& inventory = *design->snapshot()->inventory;
    const HostPtr host = inventory.host(arguments.option(QStringLiteral("host")));
    if (!host)
        return complain(streams, WrongUsage,
                        {Words::tr("there is no host “%1”").arg(arguments.option(QStringLiteral("host"))),
                         Words::tr("“pigpen show” lists the nodes")},
                        arguments.value(0));
    std::map<QString, Row> rows = rowsOf(inventory, *host);
    if (arguments.isSet(QStringLiteral("name")))
        std::erase_if(rows, [&](const auto& row) { return row.first != arguments.option(QStringLiteral("name")); });
    else if (*format == u"table")
        for (const secrets::Known known(*design->snapshot()->tree); auto& [name, row] : rows)
            hideSecrets(row, known);
    return print(streams, *format == u"json" ? toJson(rows) : toTable(rows));
}

} // namespace pigpen::cli
