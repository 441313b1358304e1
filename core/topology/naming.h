#pragma once

#include "core/topology/entity.h"

/// Every rule of names that Pigsty has, in one place: FACTS.md, "Naming conventions" (row in brackets) and "Identity
/// parameters".
namespace pigpen::naming {

/// A DNS label without dots, [a-zA-Z0-9-]+, not "root"; a label has at most 63 characters and no hyphen at its ends
/// [cluster].
bool isClusterName(QStringView name);
/// The Ansible group should be called as its cluster [cluster].
QString groupOf(const QString& cluster);

/// `${cluster}-${seq}` [instance, etcd, minio, infra, kafka, mysql].
QString instance(const QString& cluster, const QString& seq);
/// `${redis_cluster}-${redis_node}-${port}` [redis].
QString redisInstance(const QString& cluster, const QString& node, const QString& port);
/// `${pg_cluster}-${service name}` [service].
QString service(const QString& cluster, const QString& shortName);
/// `pg-test-1.test`: a database on an instance ("Entities and relations").
QString database(const QString& instance, const QString& name);
/// The DNS name of a minio member, `minio-1.pigsty` [minio].
QString minioNode(const QString& cluster, const QString& seq);
/// Citus: "cluster names are usually shard + group" ("Identity parameters").
QString citusCluster(const QString& shard, int group);

/// A node's name: `nodename` where it is set, else the name of its PostgreSQL instance while node_id_from_pg holds;
/// else the host's own name, which the inventory does not know: its address stands in [node].
QString node(const QString& nodename, bool idFromPg, const QString& pgInstance, const QString& address);

/// A sequence number is a natural number, from 0 or 1 up [instance].
bool isSeq(qint64 seq);

/// The variables that give a cluster's name and an instance's number; empty where a module has none.
QString clusterVariable(Module module);
QString seqVariable(Module module);
/// What an instance's role is called: pg_role, kafka_role; empty where a module has none.
QString roleVariable(Module module);
/// The cluster's name where its variable is not set: infra, etcd, nodes [infra, etcd, plain nodes]; else empty.
QString defaultCluster(Module module);

} // namespace pigpen::naming
