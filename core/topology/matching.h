#pragma once

#include "core/topology/topology.h"

#include <QSet>

namespace pigpen {

/// What a user wants to see of a design. Module::Node stands for groups of nodes and for nodes that carry nothing else.
struct Filter
{
    QString text;         // words: each must be found, in whatever order and case
    QSet<Module> modules; // one of these; empty: any

    bool isEmpty() const { return text.trimmed().isEmpty() && modules.isEmpty(); }
    bool operator==(const Filter&) const = default;
};

/// The entities that match a filter by what they are themselves: name, address, role, port, what else one calls them.
/// Words may also be found in the name and the module of their cluster, but not all of them: a cluster's name finds the
/// cluster, its name and "replica" find its replicas. With an empty filter: none.
QSet<EntityId> matching(const Topology& topology, const Filter& filter);

/// The modules that a filter can tell apart there, in Module's order.
QList<Module> modulesIn(const Topology& topology);

} // namespace pigpen
