#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"etcd_seq",
                QT_TRANSLATE_NOOP("Catalogue", "The member's number in its etcd cluster, never given twice. Having one "
                                               "makes a node a member; an odd number of members survives best.")},
    Description{"etcd_cluster",
                QT_TRANSLATE_NOOP("Catalogue", "The name of the etcd cluster, also the group that PostgreSQL clusters "
                                               "look for it in. A second one is for special cases.")},
    Description{"etcd_learner",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the member joins without a vote until it has caught up. It "
                                               "doesn't count towards the majority while it learns.")},
    Description{"etcd_data",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Where etcd stores its data. It wants a fast disk: every failover hangs on it.")},
    Description{"etcd_port", QT_TRANSLATE_NOOP("Catalogue", "The port for etcd's clients, Patroni among them.")},
    Description{"etcd_peer_port", QT_TRANSLATE_NOOP("Catalogue", "The port at which the members talk to each other.")},
    Description{"etcd_init", QT_TRANSLATE_NOOP("Catalogue", "Whether the members found a cluster (new) or join one "
                                                            "(existing). A member added as new founds a second one.")},
    Description{"etcd_election_timeout",
                QT_TRANSLATE_NOOP("Catalogue", "How many milliseconds without a leader's sign until a new one is "
                                               "elected. About ten times etcd_heartbeat_interval.")},
    Description{"etcd_heartbeat_interval",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "How many milliseconds pass between a leader's signs of life. Networks over distance need more.")},
    Description{"etcd_root_password",
                QT_TRANSLATE_NOOP("Catalogue", "The password of etcd's superuser. Change it before production.")},
    Description{"etcd_safeguard",
                QT_TRANSLATE_NOOP("Catalogue", "Refuses to remove etcd members while it is true. Recommended in "
                                               "production: without etcd no PostgreSQL cluster can fail over.")},
    Description{"etcd_rm_data",
                QT_TRANSLATE_NOOP("Catalogue", "Whether removing a member deletes its data and certificates, too.")},
    Description{"etcd_rm_pkg", QT_TRANSLATE_NOOP("Catalogue", "Whether removing a member uninstalls etcd, too.")},
    Description{
        "minio_type",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Which object storage serves the module. Only silo is left; it keeps MinIO's interface.")},
    Description{"minio_seq", QT_TRANSLATE_NOOP("Catalogue", "The member's number in its object storage cluster, from 1 "
                                                            "upward, never given twice. Node names are made of it.")},
    Description{"minio_cluster",
                QT_TRANSLATE_NOOP("Catalogue", "The name of the object storage cluster. It belongs on the group; with "
                                               "several clusters, minio_alias and minio_domain must differ, too.")},
    Description{
        "minio_https",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether the object storage speaks HTTPS. The default backup repository counts on it.")},
    Description{"minio_user",
                QT_TRANSLATE_NOOP("Catalogue", "The operating system user that the object storage runs as.")},
    Description{"minio_node",
                QT_TRANSLATE_NOOP("Catalogue", "The pattern of the members' names, which they find each other by.")},
    Description{"minio_data",
                QT_TRANSLATE_NOOP("Catalogue", "Where objects are stored; several disks as /data{1...4}. Several "
                                               "members need disks of their own, not the system's.")},
    Description{"minio_domain",
                QT_TRANSLATE_NOOP("Catalogue", "The name that clients reach the object storage by. No DNS record is "
                                               "made for it: add one with node_etc_hosts or dns_records.")},
    Description{"minio_port",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The port of the S3 interface, also the one at which members talk to each other.")},
    Description{"minio_admin_port", QT_TRANSLATE_NOOP("Catalogue", "The port of the object storage's web console.")},
    Description{"minio_access_key",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The user name of the object storage's superuser. Change it before production.")},
    Description{
        "minio_secret_key",
        QT_TRANSLATE_NOOP("Catalogue", "The password of the object storage's superuser. Change it before production.")},
    Description{"minio_extra_vars",
                QT_TRANSLATE_NOOP("Catalogue", "Environment variables for the object storage, one a line.")},
    Description{"minio_provision",
                QT_TRANSLATE_NOOP("Catalogue", "Whether buckets and users are created once the object storage runs.")},
    Description{
        "minio_alias",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The name by which command line clients know this object storage. Every cluster needs one of its own.")},
    Description{
        "minio_buckets",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The buckets to create, each with its name and whether old versions are kept. Backups need theirs.")},
    Description{"minio_users",
                QT_TRANSLATE_NOOP("Catalogue", "The users to create, each with a key, a secret and the buckets it may "
                                               "use. The keys in pgbackrest_repo must match.")},
    Description{"minio_safeguard",
                QT_TRANSLATE_NOOP("Catalogue", "Refuses to remove the object storage while it is true. Recommended in "
                                               "production, all the more where it holds backups.")},
    Description{"minio_rm_data",
                QT_TRANSLATE_NOOP("Catalogue", "Whether removing the object storage deletes what it stores, too.")},
    Description{"minio_rm_pkg",
                QT_TRANSLATE_NOOP("Catalogue", "Whether removing the object storage uninstalls it, too.")},
};

} // namespace

std::span<const Description> storage()
{
    return texts;
}

} // namespace pigpen::catalogue
