#include "app/cli/commandtable.h"
#include "core/publish/inventory/forms.h"

namespace pigpen::cli {
namespace {

/// The words of --table, in the order of CsvTable.
QStringList tableNames()
{
    return {QStringLiteral("all"), QStringLiteral("nodes"), QStringLiteral("instances"), QStringLiteral("services")};
}

/// The status to end with where the words don't fit together.
std::optional<int> refusal(const Arguments& arguments, const Streams& streams)
{
    if (!arguments.isSet(QStringLiteral("to")))
        return arguments.wrongUsage(streams, Words::tr("inventory lacks --to"));
    if (arguments.isSet(QStringLiteral("table")) && arguments.option(QStringLiteral("to")) != u"csv")
        return arguments.wrongUsage(streams, Words::tr("--table goes with “--to csv” only"));
    return {};
}

} // namespace

Arguments inventoryArguments()
{
    Arguments arguments(QStringLiteral("inventory"),
                        QStringLiteral("FILE --to yaml|json|list|ini|csv|hosts|pg_service [--cluster NAME]… "
                                       "[--table nodes|instances|services] [-o OUT]"),
                        Words::tr("Prints an inventory, or what some clusters are made of, in another form."));
    arguments.addOption({QStringLiteral("to")}, QStringLiteral("FORM"), Words::tr("the form, see below"));
    arguments.addOption({QStringLiteral("cluster")}, QStringLiteral("NAME"),
                        Words::tr("only this cluster; may come several times"));
    arguments.addOption({QStringLiteral("table")}, QStringLiteral("KIND"),
                        Words::tr("of csv, only nodes, instances or services; else all of them in one table"));
    arguments.addOption({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT"),
                        Words::tr("write it to this file"));
    arguments.setEpilogue(
        Words::tr(
            "yaml, json, list and ini are the inventory itself, with its passwords, secrets and keys; csv, hosts and "
            "pg_service have none.") +
        u'\n' +
        Words::tr("Forms:\n"
                  "  yaml        the text as it is; of some clusters, their groups and all.vars, with the comments\n"
                  "  json        the same as JSON, which Ansible reads as a file\n"
                  "  list        what “ansible-inventory --list” prints: for dynamic inventories\n"
                  "  ini         Ansible's INI form\n"
                  "  csv         nodes, instances and services as a table\n"
                  "  hosts       addresses and names, as in /etc/hosts\n"
                  "  pg_service  services and databases for libpq: psql service=pg-test-primary; no passwords\n"));
    arguments.setChoices(QStringLiteral("to"), inventoryForms());
    arguments.setChoices(QStringLiteral("table"), tableNames());
    return arguments;
}

int inventory(const QStringList& words, const Streams& streams)
{
    Arguments arguments = inventoryArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    if (const std::optional<int> status = refusal(arguments, streams))
        return *status;
    const auto form = arguments.choice(QStringLiteral("to"), streams);
    const auto table = form ? arguments.choice(QStringLiteral("table"), streams) : form;
    if (!table)
        return WrongUsage;
    const QString file = arguments.value(0);
    const auto design = load(streams, file);
    if (!design)
        return complain(streams, Unreadable, design.error(), file);
    const Topology& topology = *design->snapshot()->topology;
    const QStringList clusters = arguments.options(QStringLiteral("cluster"));
    for (const QString& name : clusters)
        if (!topology.cluster(name))
            return complain(streams, WrongUsage,
                            {Words::tr("there is no cluster “%1”").arg(name), Words::tr("“pigpen show” lists them")},
                            file);
    const auto content = inventoryAs(*form, topology, clusters, CsvTable(tableNames().indexOf(*table)));
    if (!content)
        return complain(streams, Refused, content.error(), file);
    return write(streams, arguments.option(QStringLiteral("output")), *content);
}

} // namespace pigpen::cli
