#pragma once

#include "core/diagram/scope.h"

namespace pigpen::diagram {

/// The ER diagram after Chen: the deployment's entities and those of one cluster, the relationships between them with
/// their cardinalities, and beside each entity the real names. The cluster is the first that the options name, else the
/// one that tells most.
Drawing erDrawing(const Scope& scope, const Options& options);
inline Drawing erDrawing(const Topology& topology, const Options& options)
{
    return erDrawing(scopeWithInfrastructure(topology, options), options);
}

/// The cluster that tells most, deterministically: a PostgreSQL cluster before others, one that serves before
/// infrastructure, then the one with most instances, the first of equals. Null where there is no cluster.
ClusterPtr tellingCluster(const Scope& scope);
/// Whose names the diagram shows: the first cluster that the options name, else the telling one.
ClusterPtr chosenCluster(const Scope& scope, const Options& options);

} // namespace pigpen::diagram
