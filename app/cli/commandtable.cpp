#include "app/cli/commandtable.h"

#include <algorithm>
#include <array>

namespace pigpen::cli {
namespace {

constexpr std::array table{
    Command{"show", show, showArguments, "FILE [--cluster NAME] [--format table|json]",
            QT_TRANSLATE_NOOP("CommandLine", "the entities of an inventory")},
    Command{"vars", vars, varsArguments, "FILE --host IP [--name VAR] [--format table|json]",
            QT_TRANSLATE_NOOP("CommandLine", "the effective variables of a host")},
    Command{"check", check, checkArguments,
            "FILE [--format text|json|sarif] [--fix [--diff]] [--fail-on error|warning] | --list",
            QT_TRANSLATE_NOOP("CommandLine", "what is wrong in an inventory")},
    Command{"edit", edit, editArguments, "FILE VERB ARG… [--option V]… [-i | -o OUT] [--diff]",
            QT_TRANSLATE_NOOP("CommandLine", "change an inventory")},
    Command{"export", exportDiagram, exportArguments,
            "FILE -o OUT.svg|png|pdf|drawio|mmd|json|html|md [--diagram topology|nodes|model|er] [--cluster NAME]…",
            QT_TRANSLATE_NOOP("CommandLine", "draw a diagram, or write the design document")},
    Command{"inventory", inventory, inventoryArguments,
            "FILE --to yaml|json|list|ini|csv|hosts|pg_service [--cluster NAME]… [--table KIND] [-o OUT]",
            QT_TRANSLATE_NOOP("CommandLine", "an inventory, or a part of it, in another form")},
    Command{"diff", diff, diffArguments, "OLD NEW [-o OUT.svg|html|json|txt] [--format text|json|svg|html]",
            QT_TRANSLATE_NOOP("CommandLine", "what differs between two inventories")},
    Command{"new", create, newArguments, "TEMPLATE [-o OUT] | --list",
            QT_TRANSLATE_NOOP("CommandLine", "a new inventory from a template")},
    Command{"plan", planChanges, planArguments, "OLD NEW [-o OUT] [--format text|json|sh]",
            QT_TRANSLATE_NOOP("CommandLine", "what to run after an edit, in order")},
    Command{"drill", drill, drillArguments,
            "FILE --down IP[,IP…] [--zone ZONE]… [--weakest] [--capacity] [--format text|json]",
            QT_TRANSLATE_NOOP("CommandLine", "what still works when nodes are gone")},
    Command{"completion", completion, completionArguments, "bash|zsh",
            QT_TRANSLATE_NOOP("CommandLine", "a script that makes a shell complete what is typed")},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command* findCommand(QStringView word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [word](const Command& command) { return word == QLatin1String(command.name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace pigpen::cli
