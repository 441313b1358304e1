#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{
        "pg_mode",
        QT_TRANSLATE_NOOP(
            "Catalogue", "Which kernel the cluster runs: plain PostgreSQL, Citus, or one that speaks another product's "
                         "language. All members must agree, and it can't be changed once the cluster exists.")},
    Description{
        "pg_cluster",
        QT_TRANSLATE_NOOP(
            "Catalogue", "The cluster's name and the prefix of its instances, services and DNS name. It must be unique "
                         "in the deployment and stays for the cluster's life; the group should be called the same.")},
    Description{
        "pg_seq",
        QT_TRANSLATE_NOOP(
            "Catalogue", "The instance's number in its cluster, from 0 or 1 upward: cluster and number make the "
                         "instance's name. A number is never given to another instance, even after this one is gone.")},
    Description{"pg_role",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "What the instance is for when the cluster is first made, and which services may pick it later: "
                    "exactly one primary, replicas for live reads, an offline one for reports and batch jobs.")},
    Description{
        "pg_instances",
        QT_TRANSLATE_NOOP("Catalogue", "Reserved for several PostgreSQL servers on one node, as a mapping from port to "
                                       "variables. Pigsty doesn't act on it yet: one node, one instance.")},
    Description{"pg_upstream",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The address of the instance to replicate from. On a primary it makes a standby cluster that "
                    "follows another cluster; on a replica it makes a cascade below a member of its own cluster.")},
    Description{"pg_shard",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The name that the clusters of one sharded system have in common, Citus for example; "
                                  "each of them adds its pg_group. Without it, a cluster is its own shard.")},
    Description{"pg_group",
                QT_TRANSLATE_NOOP("Catalogue", "The cluster's number within its pg_shard, from 0. In Citus, group 0 is "
                                               "the coordinator and the others hold the data.")},
    Description{"gp_role",
                QT_TRANSLATE_NOOP("Catalogue", "Whether a Greenplum cluster coordinates (master) or holds data "
                                               "(segment). It has no meaning unless pg_mode is gpsql.")},
    Description{"pg_exporters",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Remote servers that are only monitored, RDS for example, as a mapping from a free local port to "
                    "pg_cluster, pg_seq and pg_host. It belongs on the infra group, and each port may occur once.")},
    Description{
        "pg_offline_query",
        QT_TRANSLATE_NOOP(
            "Catalogue", "Lets this instance serve the offline service beside its own duties. HBA rules and privileges "
                         "still decide who gets in; meant for replicas where no offline instance can be spared.")},
};

} // namespace

std::span<const Description> pgsqlIdentity()
{
    return texts;
}

} // namespace pigpen::catalogue
