#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"pg_data", QT_TRANSLATE_NOOP("Catalogue", "A link to the data directory that Pigsty's scripts rely on; "
                                                          "not meant to be set. Move the data with pg_fs_main.")},
    Description{"pg_fs_main", QT_TRANSLATE_NOOP("Catalogue", "Where the main data disk is mounted: the data directory "
                                                             "is made below it. A fast disk of its own is best.")},
    Description{"pg_fs_backup",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Where the disk for local backups is mounted. Give it a disk of its own, big enough "
                                  "for a few full backups and some days of WAL, else backups fill the data disk.")},
    Description{"pg_storage_type",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The kind of disk below the data, which the cost settings follow: SSD unless it really spins.")},
    Description{"pg_dummy_filesize",
                QT_TRANSLATE_NOOP("Catalogue", "The size of a file that only occupies space: delete it when the disk "
                                               "is full, to be able to act at all. Take some GiB in production.")},
    Description{
        "pg_listen",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The addresses that PostgreSQL and PgBouncer listen on, separated by commas. ${ip}, ${vip} "
                          "and ${lo} stand for the node's address, the cluster's virtual one and 127.0.0.1.")},
    Description{
        "pg_port",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The port of the PostgreSQL server. Clients normally come through a service's port and never see it.")},
    Description{"pg_localhost",
                QT_TRANSLATE_NOOP("Catalogue", "The directory of the Unix socket for connections on the node itself.")},
    Description{"pg_namespace",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The top key in etcd below which Patroni and the VIP manager keep their state. "
                                  "Two deployments that share an etcd must differ in it; otherwise leave it.")},
    Description{"patroni_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether Patroni makes and runs the cluster. Without it no cluster is "
                                               "made: for adding Pigsty's parts to a server that exists.")},
    Description{"patroni_mode",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "How Patroni acts after the cluster is made: as usual (default), in maintenance "
                                  "so that nothing fails over (pause), or taken away again (remove).")},
    Description{
        "patroni_port",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The port of Patroni's REST interface: health checks of all services ask it which instance leads.")},
    Description{"patroni_log_dir",
                QT_TRANSLATE_NOOP("Catalogue", "Where Patroni writes its log; the log collector reads it from there.")},
    Description{"patroni_ssl_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether Patroni's REST interface speaks HTTPS. Decide before the "
                                               "deployment: health checks, metrics and calls all have to follow.")},
    Description{"patroni_watchdog_mode",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Whether a watchdog stops a primary that Patroni lost control of: never (off), where the kernel "
                    "offers one (automatic), or else Patroni won't start (required). Not for infra nodes.")},
    Description{
        "patroni_username",
        QT_TRANSLATE_NOOP("Catalogue", "The user name for Patroni's protected REST calls, a restart for example.")},
    Description{"patroni_password",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The password for Patroni's protected REST calls. Change it before production.")},
    Description{"pg_etcd_password",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The password with which this cluster's Patroni and VIP manager log in to etcd. "
                                  "Empty, it is the cluster's name, or the shard's for Citus: easily guessed.")},
    Description{"pg_primary_db",
                QT_TRANSLATE_NOOP("Catalogue", "The database that matters most: for Citus the one that is sharded. It "
                                               "also appears in the connection strings that Pigsty prints.")},
    Description{
        "pg_parameters",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Server settings written to postgresql.auto.conf, above what Patroni keeps for the cluster. "
                          "Those that all members must share, max_connections for example, do not belong here.")},
    Description{"pg_files", QT_TRANSLATE_NOOP(
                                "Catalogue", "Files to copy into the data directory, a kernel's licence for example.")},
    Description{"pg_conf",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The tuning template: oltp.yml for short transactions, olap.yml for analysis, crit.yml where no "
                    "commit may be lost, tiny.yml for small machines. A template of your own may be named too.")},
    Description{"pg_max_conn",
                QT_TRANSLATE_NOOP("Catalogue", "How many connections the server takes, 50 to 5000. With auto the "
                                               "template decides, which counts on PgBouncer to hold the rest back.")},
    Description{"pg_shared_buffer_ratio",
                QT_TRANSLATE_NOOP("Catalogue", "The part of memory that becomes shared buffers, usually 0.1 to 0.4. "
                                               "With huge pages keep it a little below node_hugepage_ratio.")},
    Description{
        "pg_io_method",
        QT_TRANSLATE_NOOP("Catalogue",
                          "How PostgreSQL 18 and later reads and writes. With auto the system decides; io_uring is "
                          "fastest where the kernel has it, and keeps the server from starting where it hasn't.")},
    Description{"pg_rto", QT_TRANSLATE_NOOP(
                              "Catalogue",
                              "How fast a failure must be answered, as the name of a plan in pg_rto_plan. Faster plans "
                              "take a slow network for a dead primary more easily; numbers are not understood.")},
    Description{
        "pg_rto_plan",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The timeouts of Patroni and haproxy that belong to each name of pg_rto: ten values a plan. "
                          "Add one under a name of your own; wrong combinations fail over for no reason.")},
    Description{"pg_rpo", QT_TRANSLATE_NOOP("Catalogue",
                                            "How many bytes a replica may lag and still be promoted. It limits who may "
                                            "lead, not what can be lost; crit.yml in pg_conf is what loses nothing.")},
    Description{"pg_libs",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The libraries that are loaded when the server starts, separated by commas. "
                                  "Some extensions need theirs here; citus and timescaledb must come first.")},
    Description{"pg_delay",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "How far replay stays behind, 1h for example, so that a mistake can be caught before "
                                  "it arrives. It belongs on a standby cluster's primary, beside pg_upstream.")},
    Description{"pg_checksum",
                QT_TRANSLATE_NOOP("Catalogue", "Whether data pages carry checksums that reveal a bad disk. Pigsty sets "
                                               "it when the cluster is made; afterwards it takes work by hand.")},
    Description{
        "pg_pwd_enc",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "How passwords are stored. Only scram-sha-256 is left; clients too old for it need a newer driver.")},
    Description{
        "pg_encoding",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The character set of the cluster. Anything but UTF8 causes trouble, and it can't be changed later.")},
    Description{"pg_locale",
                QT_TRANSLATE_NOOP("Catalogue", "The locale of the cluster. C is fast and sorts alike everywhere; "
                                               "another one decides the order of indexes and can't be changed later.")},
    Description{"pg_lc_collate",
                QT_TRANSLATE_NOOP("Catalogue", "How text is sorted by default. It can't be changed later, and "
                                               "databases may choose another for themselves.")},
    Description{
        "pg_lc_ctype",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Which characters count as letters and how their case changes, by default. It can't be changed later.")},
    Description{"pgsodium_key",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The master key of the pgsodium extension, 64 hexadecimal digits. Without it the key "
                                  "follows from the cluster's name, which is no secret: give one of your own.")},
    Description{"pgsodium_getkey_script",
                QT_TRANSLATE_NOOP("Catalogue", "The script that hands pgsodium its master key when the server starts: "
                                               "replace it to take the key from a vault.")},
    Description{"pg_provision",
                QT_TRANSLATE_NOOP("Catalogue", "Whether roles, databases and extensions are created after the cluster "
                                               "is made. Off for kernels that can't take them, such as Greenplum.")},
    Description{
        "pg_init",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The script that sets up the template database. One of your own must keep what the original does.")},
    Description{"pg_default_roles",
                QT_TRANSLATE_NOOP("Catalogue", "The roles and users that every cluster gets: the dbrole_ roles and the "
                                               "system's own users. Others build on them, so add rather than remove.")},
    Description{"pg_default_privileges",
                QT_TRANSLATE_NOOP("Catalogue", "What the default roles may do with objects that administrators create, "
                                               "as lines of GRANT. The access rules of the whole system hang on it.")},
    Description{
        "pg_default_schemas",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Schemas that are created in every database. Monitoring needs the one of the default.")},
    Description{"pg_default_extensions",
                QT_TRANSLATE_NOOP("Catalogue", "Extensions that are created in every database, each with its schema. "
                                               "Monitoring needs some of them; pg_repack is for maintenance.")},
    Description{"pg_reload", QT_TRANSLATE_NOOP("Catalogue", "Whether a change of rules or settings is loaded at once. "
                                                            "Switch it off on the command line to look first.")},
    Description{"pg_default_hba_rules",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Who may connect to PostgreSQL in every cluster, before the cluster's own "
                                  "pg_hba_rules. A list of your own replaces all of it: copy the default first.")},
    Description{"pgb_default_hba_rules",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Who may connect through PgBouncer in every cluster, before its own pgb_hba_rules. A "
                                  "list of your own replaces all of it: copy the default first.")},
    Description{"pgbackrest_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether pgBackRest keeps backups and the WAL that restoring to a point "
                                               "in time needs. Without it there is neither.")},
    Description{
        "pgbackrest_log_dir",
        QT_TRANSLATE_NOOP("Catalogue", "Where pgBackRest writes its log; the log collector reads it from there.")},
    Description{"pgbackrest_method",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Which repository of pgbackrest_repo holds the backups: local for a disk of the node, minio for "
                    "object storage, or a name of your own. With local, a lost node takes its backups along.")},
    Description{"pgbackrest_init_backup",
                QT_TRANSLATE_NOOP("Catalogue", "Whether a first full backup is taken when the cluster is made. A "
                                               "failure doesn't stop the deployment: look whether it is there.")},
    Description{"pgbackrest_repo",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The repositories that pgbackrest_method chooses from, by name: path or bucket, "
                                  "keys, encryption and how long backups are kept. Only the chosen one is used.")},
};

} // namespace

std::span<const Description> pgsqlServer()
{
    return texts;
}

} // namespace pigpen::catalogue
