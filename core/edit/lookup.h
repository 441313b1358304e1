#pragma once

#include "core/topology/topology.h"

#include <tl/expected.hpp>

namespace pigpen::edit {

/// By name. Errors: nothing is called so, and what is.
tl::expected<ClusterPtr, Error> findCluster(const Topology& topology, const QString& name);
tl::expected<Topology::Found, Error> findInstance(const Topology& topology, const QString& name);

/// Errors too where it is no PostgreSQL cluster or instance of the deployment's own.
tl::expected<ClusterPtr, Error> findPgsqlCluster(const Topology& topology, const QString& name);
tl::expected<Topology::Found, Error> findPgsqlInstance(const Topology& topology, const QString& name);

/// The PostgreSQL instance on a node; empty where there is none.
Topology::Found pgsqlInstanceOn(const Topology& topology, const QString& address);

/// An instance whose pg_upstream is the node of that one; null where there is none.
const Instance* followerOf(const Topology& topology, const Instance& instance);

} // namespace pigpen::edit
