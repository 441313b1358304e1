#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"pg_mode",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Which kernel the cluster runs: plain PostgreSQL, Citus, or one that speaks another product's "
                    "language. All members must agree, and it can't be changed once the cluster exists.")},
    Description{"pg_cluster",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The cluster's name and the prefix of its instances, services and DNS name. It must be unique "
                    "in the deployment and stays for the cluster's life; the group should be called the same.")},
    Description{"pg_seq",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The instance's number in its cluster, from 0 or 1 upward: cluster and number make the "
                    "instance's name. A number is never given to another instance, even after this one is gone.")},
    Description{"pg_role",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "What the instance is for when the cluster is first made, and which services may pick it later: "
                    "exactly one primary, replicas for live reads, an offline one for reports and batch jobs.")},
    Description{"pg_instances",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Reserved for several PostgreSQL servers on one node, as a mapping from port to "
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
    Description{"pg_offline_query",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Lets this instance serve the offline service beside its own duties. HBA rules and privileges "
                    "still decide who gets in; meant for replicas where no offline instance can be spared.")},
    Description{"pg_users", QT_TRANSLATE_NOOP(
                                "Catalogue",
                                "The business users and roles that the cluster creates, one mapping each; only name is "
                                "required. Taking an entry out of the list drops nobody: set its state to absent.")},
    Description{
        "pg_databases",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The business databases of the cluster, one mapping each; only name is required. An owner "
                          "must be a user of pg_users or exist already; leaving an entry out never drops a database.")},
    Description{
        "pg_services",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Services of this cluster beside the default ones: a name, a port that is free on its nodes, "
                          "and a selector that picks the members. The name gets the cluster's as a prefix.")},
    Description{
        "pg_hba_rules",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Who may connect to PostgreSQL in this cluster, added to pg_default_hba_rules. A rule names "
                          "user, database, address and method, and may be limited to one role of instance.")},
    Description{"pgb_hba_rules",
                QT_TRANSLATE_NOOP("Catalogue", "Who may connect through the PgBouncer pool of this cluster, added to "
                                               "pgb_default_hba_rules. Rules look like those of pg_hba_rules.")},
    Description{"pg_crontab",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Cron lines for the database's operating system user, without a user column; "
                                  "the place for scheduled backups. Backups only run on the current primary.")},
    Description{"pg_replication_username",
                QT_TRANSLATE_NOOP("Catalogue", "The database user that replicas stream with. Leave it as it is unless "
                                               "an existing system demands another.")},
    Description{
        "pg_replication_password",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The password of the replication user, the same for the whole deployment. Change it before production.")},
    Description{"pg_admin_username",
                QT_TRANSLATE_NOOP("Catalogue", "The database superuser for administrators, known to PostgreSQL and "
                                               "PgBouncer. Keep it to people who need it.")},
    Description{
        "pg_admin_password",
        QT_TRANSLATE_NOOP(
            "Catalogue", "The password of the database administrator pg_admin_username. Change it before production.")},
    Description{"pg_monitor_username",
                QT_TRANSLATE_NOOP("Catalogue", "The database user that the exporters and dashboards read with. It "
                                               "matters for remote servers too, where it must exist already.")},
    Description{"pg_monitor_password",
                QT_TRANSLATE_NOOP("Catalogue", "The password of the monitoring user. Avoid @, : and / in it, since it "
                                               "becomes part of connection URLs; change it before production.")},
    Description{"pg_dbsu_password",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "A password for the superuser pg_dbsu itself. Empty, which is safest, lets it "
                                  "in from the node only; Citus needs one, as its nodes log in to each other.")},
    Description{"pg_dbsu",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The operating system user that owns the server, also the name of the "
                                  "database's superuser. Other kernels may demand another; otherwise leave it.")},
    Description{"pg_dbsu_uid",
                QT_TRANSLATE_NOOP("Catalogue", "The user and group number of pg_dbsu. On Debian and Ubuntu, where 26 "
                                               "is usually taken, Pigsty uses 543 in its place.")},
    Description{
        "pg_dbsu_sudo",
        QT_TRANSLATE_NOOP("Catalogue",
                          "What the database's user may do as root: nothing (none), start and stop the database's own "
                          "services (limit), or everything, with (all) or without (nopass) a password.")},
    Description{
        "pg_dbsu_home",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The home directory of the database's operating system user. The data lies elsewhere: see pg_fs_main.")},
    Description{"pg_dbsu_ssh_exchange",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Lets the database's user reach all members of its cluster by SSH: their keys "
                                  "are exchanged. Run the playbook on all of them so that none is left out.")},
    Description{
        "pg_version",
        QT_TRANSLATE_NOOP("Catalogue",
                          "PostgreSQL's major version. All members need the same, since replication doesn't cross it; "
                          "on a cluster that exists, a change means an upgrade and can't simply be applied.")},
    Description{"pg_bin_dir",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Where the server's programs are found: a link that is made to point at the installed version.")},
    Description{"pg_log_dir",
                QT_TRANSLATE_NOOP("Catalogue", "Where PostgreSQL writes its log; the log collector reads it from "
                                               "there. Below pg_data it comes into being with the data directory.")},
    Description{"pg_packages",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "What is installed for PostgreSQL and its companions: package names or Pigsty's aliases, resolved "
                    "for the system and pg_version. Keep the two aliases of the default when you add others.")},
    Description{"pg_extensions",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Extension packages to install, as aliases or package names. Installing is not "
                                  "enabling: that is done by database in pg_databases, and some need pg_libs too.")},
};

} // namespace

std::span<const Description> pgsqlCluster()
{
    return texts;
}

} // namespace pigpen::catalogue
