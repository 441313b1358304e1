#pragma once

#include "app/cli/arguments.h"

#include <span>

namespace pigpen::cli {

/// One command of CLI.md: its word, what runs it, what it takes, and what the help says of it.
struct Command
{
    const char* name;
    int (*run)(const QStringList& words, const Streams& streams);
    Arguments (*takes)();
    const char* summary; // translatable
};

/// In the order of the help.
std::span<const Command> commands();
/// Null where there is none of that name.
const Command* findCommand(QStringView word);

// What each takes, in its own file.
Arguments showArguments();
Arguments varsArguments();
Arguments checkArguments();
Arguments editArguments();
Arguments exportArguments();
Arguments inventoryArguments();
Arguments diffArguments();
Arguments newArguments();
Arguments planArguments();
Arguments drillArguments();
Arguments completionArguments();

/// What the window takes, where no command is named.
Arguments windowArguments();

} // namespace pigpen::cli
