#pragma once

#include "app/document/document.h"

/// A small deployment for the tests of the window: four nodes, infra, etcd, a single PostgreSQL cluster and one of
/// three.
inline const QByteArray sandbox = R"(# our own four nodes
all:
  children:
    infra:
      hosts:
        10.10.10.10: { infra_seq: 1 }
    etcd:
      hosts:
        10.10.10.10: { etcd_seq: 1 }
      vars: { etcd_cluster: etcd }
    pg-meta:
      hosts:
        10.10.10.10: { pg_seq: 1, pg_role: primary }
      vars:
        pg_cluster: pg-meta
        pg_databases: [ { name: meta, owner: dbuser_meta } ]
        pg_users: [ { name: dbuser_meta, roles: [ dbrole_admin ] } ]
    pg-test:
      hosts:
        10.10.10.11: { pg_seq: 1, pg_role: primary }   # the first
        10.10.10.12: { pg_seq: 2, pg_role: replica }
        10.10.10.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true }
      vars:
        pg_cluster: pg-test
  vars:
    admin_ip: 10.10.10.10
)";

inline pigpen::EntityId instanceId(const QString& cluster, const QString& name)
{
    return {pigpen::EntityId::Kind::Instance, pigpen::Module::Pgsql, cluster, name};
}

inline pigpen::EntityId clusterId(const QString& name)
{
    return pigpen::EntityId::ofCluster(pigpen::Module::Pgsql, name);
}
