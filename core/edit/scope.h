#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// Where variables are written, by CLI.md's SCOPE.
struct Scope
{
    yaml::Path variables; // of the mapping of variables, which may yet be missing or null
    QString name;         // for people
    QString host;         // whose variables they are; empty for a group's
};

/// Resolves all | CLUSTER or group | INSTANCE | GROUP/IP. Errors: nothing is called so; a cluster that shares its group
/// with others, since what is set there is set for all of them.
tl::expected<Scope, Error> resolveScope(const Topology& topology, const QString& scope);

/// The group that a cluster has for itself, or the group of that name.
tl::expected<GroupPtr, Error> resolveGroup(const Topology& topology, const QString& name);

/// Where a group's variables are written: its mention that sets `variable` already, else its main one.
yaml::Path groupVariables(const Inventory& inventory, const Group& group, const QString& variable);

/// The same for any scope: the mapping in which its setting of the variable stands or belongs.
yaml::Path variablesPath(const Topology& topology, const Scope& scope, const QString& variable);

/// What the scope gets for a variable that it doesn't set itself; unset where that is nothing.
Setting inherited(const Topology& topology, const Scope& scope, const QString& variable);

/// Tells that the scope doesn't set the variable itself, and where it comes from.
Error notSetThere(const Topology& topology, const Scope& scope, const QString& variable);

} // namespace pigpen::edit
