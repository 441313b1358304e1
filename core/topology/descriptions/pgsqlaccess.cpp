#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"pgbouncer_enabled",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether a PgBouncer pool runs beside each instance. Without it, services must "
                                  "lead straight to PostgreSQL: see pg_default_service_dest.")},
    Description{"pgbouncer_port", QT_TRANSLATE_NOOP("Catalogue", "The port of the PgBouncer pool.")},
    Description{
        "pgbouncer_log_dir",
        QT_TRANSLATE_NOOP("Catalogue", "Where PgBouncer writes its log; the log collector reads it from there.")},
    Description{"pgbouncer_auth_query",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether the pool asks the database for the passwords of users that its list "
                                  "doesn't hold. Off, only users with pgbouncer: true come through.")},
    Description{"pgbouncer_poolmode",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "When a connection goes back to the pool: after each transaction, which serves most "
                                  "clients; after the session, for what needs session state; after the statement.")},
    Description{
        "pgbouncer_sslmode",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether clients of the pool must use TLS, in the words of libpq. Encryption costs the pool noticeably.")},
    Description{
        "pgbouncer_ignore_param",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Startup settings of clients that the pool ignores, so that they can share its connections all the same.")},
    Description{"pg_weight",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The instance's share of a service's connections against its fellows', 0 to "
                                  "255. 0 keeps new ones away; it counts once the services are reloaded.")},
    Description{"pg_service_provider",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The group whose haproxy exposes this cluster's services in place of its own nodes'. "
                                  "On shared nodes, every service of every cluster needs a port of its own.")},
    Description{"pg_default_service_dest",
                QT_TRANSLATE_NOOP("Catalogue", "Where services with the destination default lead: to the pool "
                                               "(pgbouncer) or straight to the server (postgres).")},
    Description{"pg_default_services",
                QT_TRANSLATE_NOOP("Catalogue", "The services that every cluster exposes: primary, replica, default and "
                                               "offline. A list of your own replaces them all.")},
    Description{"pg_vip_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether a virtual address follows the cluster's primary. All members "
                                               "must share one layer 2 network, which clouds rarely give.")},
    Description{"pg_vip_address",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The cluster's virtual address with its prefix length, 10.10.10.2/24 for "
                                  "example. It must be free, in the nodes' network, and no other cluster's.")},
    Description{"pg_vip_interface",
                QT_TRANSLATE_NOOP("Catalogue", "The network interface that carries the virtual address. With auto it "
                                               "is the one of the node's own address; name it where that is wrong.")},
    Description{"pg_dns_suffix",
                QT_TRANSLATE_NOOP("Catalogue", "What is added to the cluster's name to make its DNS name, "
                                               ".db.example.com for example. Empty: the name alone.")},
    Description{"pg_dns_target",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Which address the cluster's DNS name leads to: the virtual one, the primary's, "
                                  "the first of these that there is (auto), none, or an address written here.")},
    Description{"pg_exporter_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether an exporter for PostgreSQL's metrics runs beside each "
                                               "instance. Without it the dashboards stay empty.")},
    Description{"pg_exporter_config",
                QT_TRANSLATE_NOOP("Catalogue", "The template that says which metrics are collected and how.")},
    Description{"pg_exporter_cache_ttls",
                QT_TRANSLATE_NOOP("Catalogue", "How many seconds results of the four kinds of queries are kept, from "
                                               "the cheapest to the dearest, separated by commas.")},
    Description{"pg_exporter_port", QT_TRANSLATE_NOOP("Catalogue", "The port at which PostgreSQL's metrics are read.")},
    Description{
        "pg_exporter_params",
        QT_TRANSLATE_NOOP("Catalogue", "What is added to the exporter's connection URL behind the question mark.")},
    Description{"pg_exporter_url",
                QT_TRANSLATE_NOOP("Catalogue", "The exporter's whole connection URL, in place of the one that is made "
                                               "from the monitoring user: for remote servers and special logins.")},
    Description{
        "pg_exporter_auto_discovery",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether the exporter also reads metrics of every database that it finds, not of the server only.")},
    Description{"pg_exporter_exclude_database",
                QT_TRANSLATE_NOOP("Catalogue", "Databases that are not looked into, separated by commas.")},
    Description{"pg_exporter_include_database",
                QT_TRANSLATE_NOOP("Catalogue", "The only databases that are looked into, separated by commas; empty "
                                               "for all. It outranks pg_exporter_exclude_database.")},
    Description{
        "pg_exporter_connect_timeout",
        QT_TRANSLATE_NOOP("Catalogue",
                          "How many milliseconds the exporter waits for a connection. Raise it for servers far away.")},
    Description{
        "pg_exporter_options",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Command line options of the PostgreSQL exporter. The port has a parameter of its own.")},
    Description{"pgbouncer_exporter_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether an exporter for PgBouncer's metrics runs beside each pool.")},
    Description{"pgbouncer_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port at which PgBouncer's metrics are read.")},
    Description{"pgbouncer_exporter_url",
                QT_TRANSLATE_NOOP("Catalogue", "The whole connection URL of the PgBouncer exporter, in place of the "
                                               "one that is made: for remote pools and special logins.")},
    Description{
        "pgbouncer_exporter_options",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Command line options of the PgBouncer exporter. The port has a parameter of its own.")},
    Description{"pgbackrest_exporter_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether an exporter tells how old and how big the backups are.")},
    Description{"pgbackrest_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port at which the metrics of backups are read.")},
    Description{"pgbackrest_exporter_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of the backup exporter, such as how often it "
                                               "looks. A value of your own replaces the default as a whole.")},
    Description{"pg_safeguard",
                QT_TRANSLATE_NOOP("Catalogue", "Refuses to remove the instance while it is true: a guard against a "
                                               "playbook run by mistake. Recommended in production.")},
    Description{
        "pg_rm_data",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether removing an instance deletes its data directory, too. Off, the data stays for you to look at.")},
    Description{"pg_rm_backup",
                QT_TRANSLATE_NOOP("Catalogue", "Whether removing the primary deletes the cluster's backups, too. Off "
                                               "is the last way back from a removal by mistake.")},
    Description{"pg_rm_pkg",
                QT_TRANSLATE_NOOP("Catalogue", "Whether removing an instance uninstalls PostgreSQL's packages, too.")},
};

} // namespace

std::span<const Description> pgsqlAccess()
{
    return texts;
}

} // namespace pigpen::catalogue
