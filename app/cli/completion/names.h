#pragma once

#include "app/cli/completion/candidates.h"

namespace pigpen::cli {

/// Where names are looked for.
struct Surroundings
{
    QString file;          // the inventory that the line names; empty where it names none
    QStringList arguments; // of the verb, those before
};

/// What there is of that kind, in the program or in the inventory. Names that could mislead or be no words of a command
/// line are left out; so are all of an inventory that can't be read or is too large to be read between two keys.
std::vector<Candidate> namesOf(Expected expected, const Surroundings& surroundings);

} // namespace pigpen::cli
