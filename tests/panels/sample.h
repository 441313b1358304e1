#pragma once

#include <QByteArray>

/// Two clusters and a variable: small, with a comment and a non-ASCII character in front of what the tests edit.
inline const QByteArray sample = "# métadonnées\n"
                                 "all:\n"
                                 "  children:\n"
                                 "    etcd: { hosts: { 10.10.10.10: { etcd_seq: 1 } }, vars: { etcd_cluster: etcd } }\n"
                                 "    pg-test:\n"
                                 "      hosts:\n"
                                 "        10.10.10.11: { pg_seq: 1, pg_role: primary }   # le maître, né premier\n"
                                 "        10.10.10.12: { pg_seq: 2, pg_role: replica }\n"
                                 "      vars:\n"
                                 "        pg_cluster: pg-test\n"
                                 "        pg_users: [{ name: dbuser_app, roles: [dbrole_admin] }]\n"
                                 "        pg_databases: [{ name: app, owner: dbuser_app }]\n"
                                 "  vars:\n"
                                 "    pg_version: 18\n";
