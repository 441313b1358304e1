#pragma once

#include "core/publish/document/document.h"
#include "core/publish/document/subject.h"

namespace pigpen::document {

/// How to reach a database through a service. Without a password: clients have it from elsewhere.
///
/// The host is the cluster's virtual address; without one, all its nodes, since each node's haproxy listens on every
/// service's port (FACTS.md, "Services"). The user is the database's owner, or another role that may log in; none where
/// there is none. A service that leads to pgbouncer wants a role that pgbouncer knows (`pgbouncer: true`).
/// Empty where pgbouncer does not serve that database (`pgbouncer: false`), and where the service has no port.
QString connectionString(const Cluster& cluster, const Service& service, const Database& database);

/// A row for each service and database of the PostgreSQL clusters; where a cluster names no database, for `postgres`,
/// which each has.
Table connectionTable(const Subject& subject);

} // namespace pigpen::document
