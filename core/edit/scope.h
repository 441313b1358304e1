#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// Where variables are written, by CLI.md's SCOPE.
struct Scope
{
    yaml::Path variables; // of the mapping of variables, which may yet be missing or null
    QString name;         // for people
};

/// Resolves all | CLUSTER or group | INSTANCE | GROUP/IP. Errors: nothing is called so; a cluster that shares its group
/// with others, since what is set there is set for all of them.
tl::expected<Scope, Error> resolveScope(const Topology& topology, const QString& scope);

/// The group that a cluster has for itself, or the group of that name.
tl::expected<GroupPtr, Error> resolveGroup(const Topology& topology, const QString& name);

/// Where a group's variables are written: its mention that sets `variable` already, else its main one.
yaml::Path groupVariables(const Inventory& inventory, const Group& group, const QString& variable);

} // namespace pigpen::edit
