#pragma once

#include "core/topology/topology.h"

#include <functional>
#include <optional>

/// The variables that groups and hosts set, for telling how two inventories differ.
namespace pigpen::differencevariables {

/// A variable as a scope sets it.
struct Variable
{
    yaml::Node key;
    yaml::Node value;
};

/// A variable that two inventories set otherwise, or only one of them sets: of a group, or of a host in a group.
struct Change
{
    QString group;
    QString host; // empty where it is the group's
    QString name;
    std::optional<Variable> before;
    std::optional<Variable> after;
};

/// By group, then by host, then by name. `nameBefore` tells what a group of after was called before. Of several
/// mentions in one text the last counts.
std::vector<Change> changes(const Inventory& before, const Inventory& after,
                            const std::function<QString(const QString&)>& nameBefore);

/// The kind of entity that tells of a change of that variable itself; None for all others.
EntityId::Kind toldBy(const QString& variable);

} // namespace pigpen::differencevariables
