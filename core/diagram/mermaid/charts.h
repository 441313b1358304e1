#pragma once

#include "core/diagram/mermaid/text.h"
#include "core/diagram/scope.h"

namespace pigpen::diagram::mermaid {

/// How much of each cluster or node is shown; less, where there are many.
enum class Depth { All, Instances, Names };

/// Every cluster with its services, instances, databases and replication; links between clusters.
Written topologyChart(const Scope& scope, const QString& title, Depth depth);
/// Every node with what runs on it.
Written nodesChart(const Scope& scope, const QString& title, Depth depth);
/// The concrete entities of every cluster: its services, instances, databases and roles, and what binds them.
Written modelChart(const Scope& scope, const QString& title, Depth depth);
/// The entities of the deployment and of one cluster (chosenCluster), their relationships with their cardinalities, and
/// the real names of each.
Written chenChart(const Scope& scope, const Options& options, const QString& title);

} // namespace pigpen::diagram::mermaid
