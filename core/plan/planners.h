#pragma once

#include "core/plan/clusterchanges.h"

/// Who plans what: each takes the differences that it understands and writes steps and notes into the draft.
namespace pigpen::plan {

void planPostgres(Draft& draft, const ClusterChanges& changes);
/// Users, databases and services of a PostgreSQL cluster that was there and stays.
void planObjects(Draft& draft, const ClusterChanges& changes);
/// Services of which only the members are others, where the command that adds these loads the services of all.
std::vector<int> servicesLoadedByNewcomers(const Draft& draft, const ClusterChanges& changes);
/// Infra, etcd, minio, redis, kafka, mysql, remote instances, groups of plain nodes.
void planModule(Draft& draft, const ClusterChanges& changes);
void planNodes(Draft& draft);
/// Variables of clusters, hosts and all.
void planParameters(Draft& draft);

/// Whether something of that module shall stand on the node that now carries the instance: the same under the same name
/// in another place, or another cluster's. What is there has to go first then.
bool isInTheWay(const Draft& draft, const Cluster& cluster, const Instance& instance);

/// Refuses, where none of those that hold the data can stay until others have copied it; tells whether it did.
bool refuseLastCopy(Draft& draft, const ClusterChanges& changes, const std::vector<const Instance*>& come,
                    const std::vector<const Instance*>& gone);

} // namespace pigpen::plan
