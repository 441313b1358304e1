#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"vip_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether a virtual address is shared by the nodes of the group, moved "
                                               "by keepalived. The nodes must share one layer 2 network.")},
    Description{"vip_address",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The group's virtual address, without a prefix length. It must be free and no other group's.")},
    Description{"vip_vrid", QT_TRANSLATE_NOOP("Catalogue", "The number of the virtual address in its network, 1 to "
                                                           "254. No other keepalived in the same VLAN may use it.")},
    Description{"vip_role",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Which node holds the virtual address at first: the master, all others are backup.")},
    Description{
        "vip_preempt",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether a node of higher rank takes the virtual address back as soon as it returns.")},
    Description{"vip_interface",
                QT_TRANSLATE_NOOP("Catalogue", "The network interface that carries the group's virtual address. With "
                                               "auto it is the one of the node's own address.")},
    Description{
        "vip_dns_suffix",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "What is added to the group's name to make the DNS name of its virtual address; empty: the name alone.")},
    Description{"vip_auth_pass",
                QT_TRANSLATE_NOOP("Catalogue", "The password that keepalived's members know each other by. Empty, it "
                                               "follows from the group's name and vip_vrid.")},
    Description{"vip_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port at which keepalived's metrics are read.")},
    Description{"haproxy_enabled",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether haproxy runs on the node. The services of PostgreSQL clusters need it.")},
    Description{"haproxy_clean", QT_TRANSLATE_NOOP("Catalogue", "Whether all of haproxy's configuration is thrown away "
                                                                "before it is written anew, services of others too.")},
    Description{
        "haproxy_reload",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether haproxy takes its new configuration at once. Switch it off on the command line to look first.")},
    Description{
        "haproxy_auth_enabled",
        QT_TRANSLATE_NOOP(
            "Catalogue", "Whether haproxy's admin page asks for a password. Whoever reaches it can redirect traffic.")},
    Description{"haproxy_admin_username", QT_TRANSLATE_NOOP("Catalogue", "The user name for haproxy's admin page.")},
    Description{"haproxy_admin_password",
                QT_TRANSLATE_NOOP("Catalogue", "The password for haproxy's admin page. Change it before production.")},
    Description{"haproxy_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of haproxy's admin page and metrics.")},
    Description{
        "haproxy_client_timeout",
        QT_TRANSLATE_NOOP(
            "Catalogue", "How long a client's connection may be idle. Connections that stay open for days need more.")},
    Description{
        "haproxy_server_timeout",
        QT_TRANSLATE_NOOP(
            "Catalogue", "How long a connection to a server may be idle. Keep it the same as haproxy_client_timeout.")},
    Description{"haproxy_services",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Services that haproxy exposes on these nodes beside PostgreSQL's: a name, a "
                                  "port and the servers behind it. Each port may occur once on a node.")},
    Description{
        "node_exporter_enabled",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether an exporter for the node's own metrics runs. Without it the node is missing in monitoring.")},
    Description{"node_exporter_port", QT_TRANSLATE_NOOP("Catalogue", "The port at which the node's metrics are read.")},
    Description{
        "node_exporter_options",
        QT_TRANSLATE_NOOP("Catalogue", "Command line options of the node's exporter, such as which collectors run.")},
    Description{"vector_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether Vector collects the node's logs and sends them to infra.")},
    Description{
        "vector_clean",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether Vector forgets how far it has read when it is set up again: all logs are then sent once more.")},
    Description{"vector_data",
                QT_TRANSLATE_NOOP("Catalogue", "Where Vector keeps how far it has read and what it hasn't sent yet.")},
    Description{"vector_port", QT_TRANSLATE_NOOP("Catalogue", "The port at which Vector's own metrics are read.")},
    Description{
        "vector_read_from",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether logs that exist already are read from their beginning, or only what comes from now on (end).")},
    Description{"vector_log_endpoint", QT_TRANSLATE_NOOP("Catalogue", "The groups whose nodes the logs are sent to.")},
    Description{"docker_enabled", QT_TRANSLATE_NOOP("Catalogue", "Whether Docker is installed on the node.")},
    Description{
        "docker_data",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Where Docker keeps images, containers and volumes. They grow: a data disk suits them.")},
    Description{
        "docker_storage_driver",
        QT_TRANSLATE_NOOP("Catalogue",
                          "How Docker stores layers of images. Others than overlay2 suit special file systems.")},
    Description{"docker_cgroups_driver",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Who manages Docker's control groups. The default suits systems that run systemd.")},
    Description{"docker_registry_mirrors",
                QT_TRANSLATE_NOOP("Catalogue", "Mirrors that images are pulled from first.")},
    Description{"docker_exporter_port", QT_TRANSLATE_NOOP("Catalogue", "The port at which Docker's metrics are read.")},
    Description{"docker_image", QT_TRANSLATE_NOOP("Catalogue", "Images to pull once Docker runs.")},
    Description{
        "docker_image_cache",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Files with images that are loaded in place of pulling them, as a path with wildcards.")},
};

} // namespace

std::span<const Description> nodeServices()
{
    return texts;
}

} // namespace pigpen::catalogue
