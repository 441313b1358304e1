#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"nodename", QT_TRANSLATE_NOOP("Catalogue",
                                              "The node's name. Without it the node is called like its PostgreSQL "
                                              "instance, see node_id_from_pg, or keeps the name that its system has.")},
    Description{"node_cluster",
                QT_TRANSLATE_NOOP("Catalogue", "The cluster that the node itself is counted to in monitoring. Without "
                                               "it, its PostgreSQL cluster's name, else nodes.")},
    Description{"nodename_overwrite",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the node's system is renamed to its nodename.")},
    Description{"nodename_exchange",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether nodes that are set up together learn each other's names, by /etc/hosts.")},
    Description{
        "node_id_from_pg",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether a node takes its name and cluster from the PostgreSQL instance that it carries.")},
    Description{"node_write_etc_hosts",
                QT_TRANSLATE_NOOP("Catalogue", "Whether /etc/hosts is written. Containers often forbid it.")},
    Description{"node_default_etc_hosts",
                QT_TRANSLATE_NOOP("Catalogue", "Lines that every node's /etc/hosts gets: an address and its names.")},
    Description{
        "node_etc_hosts",
        QT_TRANSLATE_NOOP("Catalogue", "Lines that the /etc/hosts of these nodes gets beside node_default_etc_hosts.")},
    Description{"node_dns_method",
                QT_TRANSLATE_NOOP("Catalogue", "What happens to the node's DNS servers: Pigsty's join them (add), "
                                               "replace what is there (overwrite), or nothing (none).")},
    Description{"node_dns_servers",
                QT_TRANSLATE_NOOP("Catalogue", "The DNS servers for the nodes, by default the one on the admin node. "
                                               "They count unless node_dns_method is none.")},
    Description{"node_dns_options",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Option lines for /etc/resolv.conf. They count unless node_dns_method is none.")},
    Description{"node_repo_modules",
                QT_TRANSLATE_NOOP("Catalogue", "Which package sources the node gets, separated by commas: local for "
                                               "the deployment's own repository, or groups of repo_upstream.")},
    Description{
        "node_repo_remove",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether the package sources that the node has now are put aside. They are backed up.")},
    Description{"node_packages",
                QT_TRANSLATE_NOOP("Catalogue", "Packages to install on these nodes in their newest version.")},
    Description{"node_default_packages",
                QT_TRANSLATE_NOOP("Catalogue", "Packages that every node must have, in any version. Pigsty knows a "
                                               "list for each system, which this one replaces.")},
    Description{"node_uv_env",
                QT_TRANSLATE_NOOP("Catalogue", "Where a Python environment is made with uv; empty for none.")},
    Description{
        "node_pip_packages",
        QT_TRANSLATE_NOOP("Catalogue", "Python packages for the environment at node_uv_env, separated by spaces.")},
    Description{"node_selinux_mode",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "What SELinux does with what breaks its rules: only reports it (permissive), "
                                  "stops it (enforcing), or is off (disabled). A change may need a reboot.")},
    Description{"node_firewall_mode",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether the firewall is run by Pigsty and lets the intranet in (zone), is "
                                  "switched off (off), or is left to you (none).")},
    Description{"node_firewall_intranet",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The networks that count as inside: the firewall trusts them, and HBA rules mean them by intra.")},
    Description{"node_firewall_public_port",
                QT_TRANSLATE_NOOP("Catalogue", "The ports that are open to everyone. They count while "
                                               "node_firewall_mode is zone; open as few as you can.")},
    Description{
        "node_disable_numa",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether NUMA is switched off, which takes a reboot. Good for databases that nobody binds to CPUs.")},
    Description{"node_disable_swap",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether swap is switched off. Only with plenty of memory; Kubernetes demands it.")},
    Description{
        "node_static_network",
        QT_TRANSLATE_NOOP("Catalogue", "Whether the DNS settings outlive a reboot or a change of the network.")},
    Description{"node_disk_prefetch",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the disk reads ahead, which helps disks that spin.")},
    Description{"node_kernel_modules",
                QT_TRANSLATE_NOOP(
                    "Catalogue", "Kernel modules to load. The default ones serve the watchdog and virtual addresses.")},
    Description{
        "node_hugepage_count",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "How many huge pages of 2 MB are set aside, at most 90 % of memory. It outranks node_hugepage_ratio.")},
    Description{"node_hugepage_ratio",
                QT_TRANSLATE_NOOP("Catalogue", "The part of memory that is set aside as huge pages, 0 to 0.4; 0 for "
                                               "none. Keep it a little above pg_shared_buffer_ratio.")},
    Description{"node_overcommit_ratio",
                QT_TRANSLATE_NOOP("Catalogue", "How much memory may be promised, in percent of what there is; 0 lets "
                                               "the kernel decide. Worth setting on nodes that only run PostgreSQL.")},
    Description{
        "node_tune",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The profile that the system is tuned by; none leaves it. It should match pg_conf: oltp for "
                          "answers in time, olap for throughput, crit for safety, tiny for small machines.")},
    Description{"node_sysctl_params",
                QT_TRANSLATE_NOOP("Catalogue", "Kernel settings by name, beside those of the tuning profile.")},
    Description{
        "node_data",
        QT_TRANSLATE_NOOP("Catalogue", "Where the node's data disk is mounted. It is made where it is missing.")},
    Description{"node_admin_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether a user for administrators is made on the node.")},
    Description{
        "node_admin_uid",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The user and group number of the administrators' user. Keep it the same on all nodes.")},
    Description{"node_admin_username", QT_TRANSLATE_NOOP("Catalogue", "The name of the administrators' user.")},
    Description{"node_admin_sudo",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "What the administrators' user may do as root: everything without (nopass) or "
                                  "with a password (all), some commands (limited), nothing (none).")},
    Description{
        "node_admin_ssh_exchange",
        QT_TRANSLATE_NOOP("Catalogue", "Whether the administrators' user of these nodes can reach the others by SSH.")},
    Description{"node_admin_pk_current",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Whether whoever runs the playbook may log in as the administrators' user: the key is copied.")},
    Description{"node_admin_pk_list",
                QT_TRANSLATE_NOOP("Catalogue", "Public SSH keys that may log in as the administrators' user.")},
    Description{"node_aliases", QT_TRANSLATE_NOOP("Catalogue", "Shell aliases for all who log in, by name.")},
    Description{"node_timezone",
                QT_TRANSLATE_NOOP("Catalogue", "The node's time zone, Europe/Berlin for example; empty leaves it.")},
    Description{
        "node_ntp_enabled",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether chrony keeps the time. Clocks that differ break certificates, logs and failovers.")},
    Description{"node_ntp_servers",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Lines with time servers for chrony. They count while node_ntp_enabled is true.")},
    Description{
        "node_crontab_overwrite",
        QT_TRANSLATE_NOOP("Catalogue", "Whether node_crontab replaces what stands in /etc/crontab or is added to it.")},
    Description{"node_crontab",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Lines for /etc/crontab, each with a user. Jobs of the database's user belong "
                                  "in pg_crontab, since a user that doesn't exist yet breaks the whole file.")},
};

} // namespace

std::span<const Description> nodeSystem()
{
    return texts;
}

} // namespace pigpen::catalogue
