#pragma once

#include "core/edit/draft.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// Whether a service of the cluster may listen on that port. Errors: reserved by Pigsty, or used on one of its nodes.
tl::expected<void, Error> checkServicePort(const Topology& topology, const Cluster& cluster, int port);

/// The first port from 5439 on that a new service of the cluster may have.
int freeServicePort(const Topology& topology, const Cluster& cluster);

/// The service that leads to delayed members alone (FACTS.md, "Services").
yaml::Value delayedService(int port);

} // namespace pigpen::edit
