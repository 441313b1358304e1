#pragma once

#include "core/plan/clusterchanges.h"

/// Who plans what: each takes the differences that it understands and writes steps and notes into the draft.
namespace pigpen::plan {

void planPostgres(Draft& draft, const ClusterChanges& changes);
/// Users, databases and services of a PostgreSQL cluster that was there and stays.
void planObjects(Draft& draft, const ClusterChanges& changes);
/// What a list of users or databases newly says shall be absent, though it was not in the list before.
void planNewlyAbsent(Draft& draft, int change);
/// Services of which only the members are others, where whatever becomes of the newcomers becomes of these, too: the
/// command that adds members loads the services of all.
std::vector<int> servicesThatFollow(const Draft& draft, const ClusterChanges& changes);
/// Infra, etcd, minio, redis, kafka, mysql, remote instances, groups of plain nodes.
void planModule(Draft& draft, const ClusterChanges& changes);
void planNodes(Draft& draft);
/// Variables of clusters, hosts and all.
void planParameters(Draft& draft);

/// Who holds a virtual address, and what sets it up.
struct VipKeeper
{
    QString playbook;
    QString tag;
    QString unit;
};
/// Of a cluster or a group of machines; with a new or an old one, what is made of it brings or takes it along.
void planVip(Draft& draft, const ClusterChanges& changes, const VipKeeper& keeper);

/// Whether something of that module shall stand on the node that now carries the instance: the same under the same name
/// in another place, or another cluster's. What is there has to go first then.
bool isInTheWay(const Draft& draft, const Cluster& cluster, const Instance& instance);

/// Refuses, where none of those that hold the data can stay until others have copied it; tells whether it did.
bool refuseLastCopy(Draft& draft, const ClusterChanges& changes, const std::vector<const Instance*>& come,
                    const std::vector<const Instance*>& gone);

} // namespace pigpen::plan
