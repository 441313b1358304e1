#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"version",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The version of Pigsty that this inventory was written for. Leave it to Pigsty.")},
    Description{"admin_ip", QT_TRANSLATE_NOOP("Catalogue",
                                              "The address of the node from which everything is run. Many values refer "
                                              "to it as ${admin_ip}, so it must be one of the inventory's nodes.")},
    Description{"region",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Which mirrors packages are downloaded from. What a region lacks comes from the default one.")},
    Description{"language",
                QT_TRANSLATE_NOOP("Catalogue", "The language of the pages that Pigsty makes, such as the dashboards.")},
    Description{"proxy_env",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Proxy variables for downloads and for Docker. Keep the deployment's own networks in no_proxy.")},
    Description{"ca_create",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether a certificate authority is made where there is none. Off, the deployment "
                                  "stops without its key; back the key up, since every later certificate needs it.")},
    Description{"ca_cn",
                QT_TRANSLATE_NOOP("Catalogue", "The name in the certificate authority's own certificate. Leave it.")},
    Description{"cert_validity",
                QT_TRANSLATE_NOOP("Catalogue", "How long the certificates last that the deployment signs for itself, "
                                               "in days with a d. Those of the web portal have nginx_cert_validity.")},
    Description{"infra_services",
                QT_TRANSLATE_NOOP("Catalogue", "The links on the portal's home page. A list of your own replaces all "
                                               "of them: add yours with infra_extra_services.")},
    Description{
        "infra_extra_services",
        QT_TRANSLATE_NOOP("Catalogue", "Links that the portal's home page shows beside those of infra_services.")},
    Description{
        "infra_seq",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The number of an infra node, from 1 upward, never given twice. Having one makes a node part of infra.")},
    Description{"infra_portal",
                QT_TRANSLATE_NOOP("Catalogue", "The web pages behind the portal, by name, each with its domain and "
                                               "where it leads. The entry home is the portal itself.")},
    Description{
        "infra_data",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Where metrics, logs and traces are stored. A disk of its own keeps them from filling the system's.")},
    Description{
        "infra_packages",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The packages that infra nodes get. Pigsty knows a list for each system, which this one replaces.")},
    Description{"repo_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node keeps a local repository of packages. With "
                                               "several infra nodes, one or two are enough.")},
    Description{
        "repo_home",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Where the local repository lies. Keep it the same as nginx_home, which publishes it.")},
    Description{"repo_name",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The name of the local repository, also the name of its folder below repo_home.")},
    Description{"repo_endpoint",
                QT_TRANSLATE_NOOP("Catalogue", "The URL at which the nodes reach the local repository. It must follow "
                                               "a change of nginx_port or of the node that holds it.")},
    Description{"repo_remove",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the package sources that infra nodes have now are put aside, "
                                               "so that only known ones count. They are backed up.")},
    Description{"repo_modules",
                QT_TRANSLATE_NOOP("Catalogue", "Which groups of sources feed the local repository, separated by "
                                               "commas: infra, node, pgsql and others of repo_upstream.")},
    Description{"repo_upstream",
                QT_TRANSLATE_NOOP("Catalogue", "The package sources by name, with their URLs for each region. Pigsty "
                                               "knows a list for each system, which this one replaces.")},
    Description{"repo_packages",
                QT_TRANSLATE_NOOP("Catalogue", "What the local repository downloads, whatever PostgreSQL's version is. "
                                               "Pigsty knows a list for each system, which this one replaces.")},
    Description{"repo_extra_packages",
                QT_TRANSLATE_NOOP("Catalogue", "What the local repository downloads beside repo_packages: usually "
                                               "PostgreSQL itself and extensions, of the version pg_version.")},
    Description{"repo_url_packages",
                QT_TRANSLATE_NOOP("Catalogue", "Files that the local repository downloads by URL.")},
    Description{
        "nginx_enabled",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether this infra node runs the web portal, which also serves the local repository.")},
    Description{
        "nginx_clean",
        QT_TRANSLATE_NOOP("Catalogue", "Whether the portal's configuration is thrown away before it is written anew.")},
    Description{"nginx_exporter_enabled",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Whether an exporter for the portal's metrics runs. Without it, there is no health page either.")},
    Description{"nginx_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port at which the portal's metrics are read.")},
    Description{"nginx_sslmode",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the portal speaks HTTPS: not at all (disable), too (enable), "
                                               "or so that plain requests are sent there (enforce).")},
    Description{"nginx_cert_validity",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "How long the portal's certificate lasts. Browsers distrust more than 397 days.")},
    Description{
        "nginx_home",
        QT_TRANSLATE_NOOP(
            "Catalogue", "Where the portal's files are reached: a link to nginx_data. Keep it the same as repo_home.")},
    Description{
        "nginx_data",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Where the portal's files and the local repository really lie. They are large: a data disk suits them.")},
    Description{"nginx_users",
                QT_TRANSLATE_NOOP("Catalogue", "User names and passwords for pages of the portal that ask for them.")},
    Description{"nginx_port",
                QT_TRANSLATE_NOOP("Catalogue", "The portal's HTTP port. repo_endpoint must follow a change.")},
    Description{"nginx_ssl_port", QT_TRANSLATE_NOOP("Catalogue", "The portal's HTTPS port.")},
    Description{"certbot_sign", QT_TRANSLATE_NOOP("Catalogue", "Whether Let's Encrypt signs the portal's certificates. "
                                                               "The domains must be public and lead to this node.")},
    Description{
        "certbot_email",
        QT_TRANSLATE_NOOP("Catalogue", "Where Let's Encrypt writes to when certificates are about to run out.")},
    Description{"certbot_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of certbot, for example one that only tries.")},
    Description{"dns_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node runs a DNS server for the deployment's names. "
                                               "Without it, the names must stand in /etc/hosts: see node_etc_hosts.")},
    Description{"dns_port", QT_TRANSLATE_NOOP("Catalogue", "The port of the DNS server. Resolvers expect 53.")},
    Description{"dns_records",
                QT_TRANSLATE_NOOP("Catalogue", "Names that the DNS server knows, each line an address and its names.")},
};

} // namespace

std::span<const Description> infra()
{
    return texts;
}

} // namespace pigpen::catalogue
