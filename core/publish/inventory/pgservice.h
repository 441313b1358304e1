#pragma once

#include "core/topology/topology.h"

namespace pigpen {

/// A connection service file of libpq (PostgreSQL's documentation, "The Connection Service File"): put it where
/// PGSERVICEFILE says, and `psql service=pg-test-primary` finds host, port and database. User and password are not in
/// it.
///
/// Each service of each PGSQL cluster has a section of its own name, which leads to the cluster's first database
/// (postgres where it lists none), and one for each database, `pg-test-primary.test`: no name of a cluster or a
/// service of Pigsty's has a dot in it. The host is the cluster's VIP; without one all its nodes, which libpq tries in
/// turn: the haproxy of each routes to the right instance. What libpq could not read is left out, and a comment says
/// so. Empty `clusters`: all.
QByteArray toPgService(const Topology& topology, const QStringList& clusters = {});

} // namespace pigpen
