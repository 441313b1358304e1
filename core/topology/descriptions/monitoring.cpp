#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{
        "vmetrics_scrape_interval",
        QT_TRANSLATE_NOOP("Catalogue",
                          "How often metrics are collected. 10 to 30 seconds are usual; less costs disk and CPU.")},
    Description{
        "vmetrics_scrape_timeout",
        QT_TRANSLATE_NOOP("Catalogue",
                          "How long collecting may take. It must be a little shorter than vmetrics_scrape_interval.")},
    Description{"vmetrics_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node collects and stores metrics.")},
    Description{
        "vmetrics_clean",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether the stored metrics are deleted when infra is set up again. They are not kept anywhere else.")},
    Description{"vmetrics_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of VictoriaMetrics, for queries and for its own page.")},
    Description{"vmetrics_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of VictoriaMetrics; how long metrics are kept "
                                               "stands here. A value of your own replaces the default as a whole.")},
    Description{"vlogs_enabled", QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node collects and stores logs.")},
    Description{
        "vlogs_clean",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether the stored logs are deleted when infra is set up again. They are not kept anywhere else.")},
    Description{"vlogs_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of VictoriaLogs, for what sends logs and for queries.")},
    Description{"vlogs_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of VictoriaLogs; how long and how much is kept "
                                               "stands here. A value of your own replaces the default as a whole.")},
    Description{"vtraces_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node collects and stores traces.")},
    Description{
        "vtraces_clean",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "Whether the stored traces are deleted when infra is set up again. They are not kept anywhere else.")},
    Description{"vtraces_port", QT_TRANSLATE_NOOP("Catalogue", "The port of VictoriaTraces.")},
    Description{"vtraces_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of VictoriaTraces; how long and how much is kept "
                                               "stands here. A value of your own replaces the default as a whole.")},
    Description{"vmalert_enabled",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether this infra node judges the alert rules. What fires goes to Alertmanager.")},
    Description{"vmalert_port", QT_TRANSLATE_NOOP("Catalogue", "The port that VMAlert listens on.")},
    Description{"vmalert_options", QT_TRANSLATE_NOOP("Catalogue", "Command line options of VMAlert.")},
    Description{
        "blackbox_enabled",
        QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node probes nodes and virtual addresses over the network.")},
    Description{"blackbox_port", QT_TRANSLATE_NOOP("Catalogue", "The port of the exporter that probes.")},
    Description{"blackbox_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of the exporter that probes.")},
    Description{
        "alertmanager_enabled",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether this infra node sends out alerts: grouped, silenced and routed by Alertmanager.")},
    Description{"alertmanager_port",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The port of Alertmanager. An entry for it in infra_portal must follow a change.")},
    Description{"alertmanager_options", QT_TRANSLATE_NOOP("Catalogue", "Command line options of Alertmanager.")},
    Description{"exporter_metrics_path",
                QT_TRANSLATE_NOOP("Catalogue", "The path below which exporters show their metrics. Leave it.")},
    Description{"grafana_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether this infra node runs Grafana with the dashboards.")},
    Description{"grafana_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of Grafana. People usually come through the portal.")},
    Description{"grafana_clean",
                QT_TRANSLATE_NOOP("Catalogue", "Whether Grafana's own database is deleted when infra is set up again: "
                                               "users, settings and dashboards made by hand go with it.")},
    Description{"grafana_admin_username", QT_TRANSLATE_NOOP("Catalogue", "The user name of Grafana's administrator.")},
    Description{
        "grafana_admin_password",
        QT_TRANSLATE_NOOP("Catalogue", "The password of Grafana's administrator. Change it before production.")},
    Description{"grafana_auth_proxy",
                QT_TRANSLATE_NOOP("Catalogue", "Whether Grafana believes the proxy before it who is there, for single "
                                               "sign-on. Nobody may then reach its port directly.")},
    Description{"grafana_pgurl",
                QT_TRANSLATE_NOOP("Catalogue", "The URL of a PostgreSQL database for Grafana's own data, in place of a "
                                               "file. Several infra nodes can share it.")},
    Description{
        "grafana_view_password",
        QT_TRANSLATE_NOOP("Catalogue",
                          "The password of the user with which Grafana reads databases. Change it before production.")},
};

} // namespace

std::span<const Description> monitoring()
{
    return texts;
}

} // namespace pigpen::catalogue
