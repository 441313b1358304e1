#pragma once

#include <QString>
#include <optional>

namespace pigpen::cli {

/// What may stand at a place of the command line.
enum class Expected {
    Text, // anything: nothing is proposed
    File,
    Template,
    Shell,
    Verb,
    Rule,
    Parameter,
    ParameterValue,
    // What the inventory of the line has:
    Cluster,
    Instance,
    Node,
    Entity,
    Zone,
    Group,
    Scope,
    Database,
    Role,
    Service,
    InstanceRole
};

struct Place
{
    Expected expected = Expected::Text;
    bool isList = false; // with commas
};

/// What an argument is, by the name that the help gives it and the command or verb that it belongs to; none where
/// nobody has said (a test sees to it that somebody has).
std::optional<Place> placeOfArgument(QStringView owner, QStringView name);
/// The same of an option's value, by the option's first long name or only one.
std::optional<Place> placeOfOption(QStringView option);

} // namespace pigpen::cli
