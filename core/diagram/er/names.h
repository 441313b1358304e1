#pragma once

#include "core/diagram/er/parts.h"
#include "core/diagram/scope.h"

namespace pigpen::diagram::er {

/// The entities with the real names of a cluster, or of the deployment.
Entity nodesOf(const Cluster& cluster);
Entity instancesOf(const Cluster& cluster);
Entity servicesOf(const Cluster& cluster);
Entity databasesOf(const Cluster& cluster);
Entity rolesOf(const Cluster& cluster);
Entity inventoryOf(const Options& options);
Entity environmentOf(const Scope& scope);
/// But for the cluster that stands for itself in the drawing.
Entity infrastructureOf(const Scope& scope, const ClusterPtr& chosen);

} // namespace pigpen::diagram::er
