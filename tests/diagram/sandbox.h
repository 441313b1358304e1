#pragma once

#include "core/diagram/scope.h"

/// Scopes put together by hand, for tests that look at the drawing alone.
namespace sandbox {

using namespace pigpen;

struct Member
{
    QString role;
    QString node;
    bool offlineQuery = false;
    QString upstream = {}; // by default the cluster's primary
    QString delay = {};
};

/// A PostgreSQL cluster with Pigsty's four services.
Cluster pgsql(const QString& name, const std::vector<Member>& members);
/// A cluster of another module: `name`-1 … on those nodes.
Cluster plain(Module module, const QString& name, const QStringList& nodes);

diagram::Scope scope(std::vector<Cluster> clusters);

/// Four nodes: the infrastructure and pg-meta on one, pg-test on three, a redis with a replica.
diagram::Scope fourNodes();
/// A primary cluster, a standby and a delayed one, a cascade, and names that are too long.
diagram::Scope standbys();
/// A sharded deployment of many alike clusters.
diagram::Scope shards(int count);
/// One cluster with 40 databases of 40 owners, in another order.
diagram::Scope manyRoles();
/// So many clusters of which every third follows the first.
diagram::Scope streams(int count);
/// The same without the clusters of a module.
diagram::Scope without(Module module, diagram::Scope scope);

} // namespace sandbox
