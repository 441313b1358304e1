#pragma once

#include "core/diagram/scope.h"

namespace pigpen::diagram {

/// The model diagram: of every cluster its services, instances, nodes, databases and roles with what binds them.
Drawing modelDrawing(const Scope& scope, const Options& options);

inline Drawing modelDrawing(const Topology& topology, const Options& options)
{
    return modelDrawing(scopeOf(topology, options), options);
}

/// Title and subtitle that all diagrams of a scope share: the file, Pigsty's version, what there is.
QString scopeTitle(const QString& diagram, const Options& options);
QString scopeSummary(const Scope& scope);

} // namespace pigpen::diagram
