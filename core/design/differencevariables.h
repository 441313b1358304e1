#pragma once

#include "core/topology/topology.h"

#include <QMap>

/// The variables that groups and hosts set, for telling how two inventories differ.
namespace pigpen::differencevariables {

/// A variable as a scope sets it.
struct Variable
{
    yaml::Node key;
    yaml::Node value;
};
using Variables = QMap<QString, Variable>;

/// Of several mentions the last counts.
Variables variablesOf(const Group& group);
/// By the group that mentions the host.
QMap<QString, Variables> variablesOf(const Host& host);

/// The kind of entity that tells of a change of that variable itself; None for all others.
EntityId::Kind toldBy(const QString& variable);

} // namespace pigpen::differencevariables
