#pragma once

#include "core/topology/topology.h"

/// What must be true before something is removed, in sentences that several planners share.
namespace pigpen::plan::conditions {

/// That the command needs the inventory in which what it removes still stands.
QString oldInventory();
/// That `NAME_safeguard` keeps the command from running, where it is on for one of these nodes; else empty.
QString safeguard(const Topology& topology, const QStringList& nodes, const QString& parameter);
/// Those that are not empty, as one text.
QString all(const QStringList& conditions);

} // namespace pigpen::plan::conditions
