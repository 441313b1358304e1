#include "app/cli/commandtable.h"

#include <algorithm>
#include <array>

namespace pigpen::cli {
namespace {

constexpr std::array table{
    Command{"show", show, showArguments, QT_TRANSLATE_NOOP("CommandLine", "the entities of an inventory")},
    Command{"vars", vars, varsArguments, QT_TRANSLATE_NOOP("CommandLine", "the effective variables of a host")},
    Command{"check", check, checkArguments, QT_TRANSLATE_NOOP("CommandLine", "what is wrong in an inventory")},
    Command{"edit", edit, editArguments, QT_TRANSLATE_NOOP("CommandLine", "change an inventory")},
    Command{"export", exportDiagram, exportArguments,
            QT_TRANSLATE_NOOP("CommandLine", "draw a diagram, or write the design document")},
    Command{"inventory", inventory, inventoryArguments,
            QT_TRANSLATE_NOOP("CommandLine", "an inventory, or a part of it, in another form")},
    Command{"diff", diff, diffArguments, QT_TRANSLATE_NOOP("CommandLine", "what differs between two inventories")},
    Command{"new", create, newArguments, QT_TRANSLATE_NOOP("CommandLine", "a new inventory from a template")},
    Command{"plan", planChanges, planArguments,
            QT_TRANSLATE_NOOP("CommandLine", "what to run after an edit, in order")},
    Command{"drill", drill, drillArguments, QT_TRANSLATE_NOOP("CommandLine", "what still works when nodes are gone")},
    Command{"completion", completion, completionArguments,
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
