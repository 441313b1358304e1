#include "core/plan/parametertable.h"

#include <QtGlobal>
#include <algorithm>

namespace pigpen::plan {

namespace {

using How = Application::How;
constexpr auto Run = How::Run;
constexpr auto Restart = Risk::Restart;

constexpr const char* madeWith = QT_TRANSLATE_NOOP(
    "Plan", "what exists was made with the old value and keeps it: make a new cluster and move the data");
constexpr const char* whenRemoved = QT_TRANSLATE_NOOP("Plan", "it counts when something is removed");
constexpr const char* whenMade = QT_TRANSLATE_NOOP("Plan", "it counts when something is made anew");
constexpr const char* keptInEtcd = QT_TRANSLATE_NOOP(
    "Plan",
    "the template counts only when a cluster is made; since then Patroni keeps the settings in etcd: the command "
    "opens them in an editor; what `patronictl list` marks with * wants a restart");
constexpr const char* initialOnly = QT_TRANSLATE_NOOP(
    "Plan", "it counts when a cluster is made; in one that runs, do the same by hand in SQL, or leave it as it is");
constexpr const char* poolRestarts = QT_TRANSLATE_NOOP("Plan", "clients of pgbouncer may be cut off and connect again");
constexpr const char* oneByOne =
    QT_TRANSLATE_NOOP("Plan", "all members are healthy: they restart one by one and keep their majority");
constexpr const char* roleName = QT_TRANSLATE_NOOP("Plan", "a role that exists keeps its name: rename it in SQL first");

constexpr const char* pgConf = "./pgsql.yml -l %1 -t pg_conf";
constexpr const char* reloadPatroni = "ansible %1 -b -a 'systemctl reload patroni'";
constexpr const char* editConfig = "patronictl -c /infra/conf/patronictl.yml edit-config %2";
constexpr const char* pgsqlHba = "bin/pgsql-hba %1";
constexpr const char* pgsqlSvc = "bin/pgsql-svc %1";
constexpr const char* pgsqlExt = "bin/pgsql-ext %1";
constexpr const char* pgbouncer = "./pgsql.yml -l %1 -t pgbouncer";
constexpr const char* pgBackup = "./pgsql.yml -l %1 -t pg_backup";
constexpr const char* etcdConfig = "./etcd.yml -l %1 -t etcd_config,etcd_launch -f 1";
constexpr const char* redisRestart = "./redis.yml -l %1 -t redis_config,redis_launch";

/// The rows of one key stand together.
constexpr Application table[]{
    // PG_ID and PG_BUSINESS; what entities tell of is planned with them
    {"pg_instances", How::Unknown},
    {"gp_role", How::Unknown},
    {"pg_hba_rules", Run, pgsqlHba, Phase::Hba},
    {"pgb_hba_rules", Run, pgsqlHba, Phase::Hba},
    {"pg_default_hba_rules", Run, pgsqlHba, Phase::Hba},
    {"pgb_default_hba_rules", Run, pgsqlHba, Phase::Hba},
    {"pg_crontab", Run, "./pgsql.yml -l %1 -t pg_crontab", Phase::PostgresSettings},
    {"pg_admin_username", How::ByHand, nullptr, Phase::Impossible, Risk::Safe, roleName},
    {"pg_monitor_username", How::ByHand, nullptr, Phase::Impossible, Risk::Safe, roleName},
    {"pg_replication_username", How::ByHand, nullptr, Phase::Impossible, Risk::Safe, roleName},
    {"pg_admin_password", Run, "./pgsql.yml -l %1 -t pg_pass,pgbouncer_user,pgbouncer_reload -e pg_reload=true",
     Phase::PostgresSettings, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "the administrator has the new password already (\\password in psql on the primary)")},
    {"pg_monitor_password", Run,
     "./pgsql.yml -l %1 -t pg_pass,pgbouncer_user,pgbouncer_reload,pg_exporter,pgbouncer_exporter,add_ds "
     "-e pg_reload=true",
     Phase::PostgresSettings, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "the monitoring user has the new password already (\\password in psql on the primary)")},
    {"pg_replication_password", Run, "./pgsql.yml -l %1 -t pg_conf,pg_pass,patroni_reload -e pg_reload=true",
     Phase::PostgresSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "the replication user has the new password already (\\password in psql on the primary); "
                               "until the command is through, new replication connections fail")},
    {"pg_dbsu_password", How::ByHand, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "set it on the primary (\\password in psql)")},

    // PG_INSTALL
    {"pg_packages", Run, pgsqlExt, Phase::Extensions},
    {"pg_extensions", Run, pgsqlExt, Phase::Extensions, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan",
                       "the packages are in the software repository; an extension that has to be loaded at start "
                       "(pg_libs) wants a restart, too")},
    {"pg_dbsu_sudo", Run, "./pgsql.yml -l %1 -t pg_dbsu_sudo", Phase::PostgresSettings},
    {"pg_dbsu_ssh_exchange", Run, "./pgsql.yml -l %1 -t pg_ssh", Phase::PostgresSettings},
    {"PG_INSTALL", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},

    // PG_BOOTSTRAP
    {"pg_conf", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_max_conn", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_shared_buffer_ratio", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_libs", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_io_method", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_storage_type", Run, editConfig, Phase::PostgresSettings, Restart, keptInEtcd},
    {"pg_pwd_enc", Run, editConfig, Phase::PostgresSettings, Risk::Safe, keptInEtcd},
    {"pg_rto*", Run, editConfig, Phase::PostgresSettings, Risk::Safe, keptInEtcd},
    {"pg_rpo", Run, editConfig, Phase::PostgresSettings, Risk::Safe, keptInEtcd},
    {"pg_parameters", Run, "./pgsql.yml -l %1 -t pg_param", Phase::PostgresSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "you know which of these want a restart of PostgreSQL: others count at once")},
    {"pg_listen", Run, pgConf, Phase::PostgresSettings},
    {"pg_listen", Run, "patronictl -c /infra/conf/patronictl.yml restart %2", Phase::PostgresSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "its connections may break off: PostgreSQL restarts, one member after the other")},
    {"patroni_username", Run, pgConf, Phase::PostgresSettings},
    {"patroni_username", Run, reloadPatroni, Phase::PostgresSettings},
    {"patroni_password", Run, pgConf, Phase::PostgresSettings},
    {"patroni_password", Run, reloadPatroni, Phase::PostgresSettings},
    {"patroni_log_dir", Run, pgConf, Phase::PostgresSettings},
    {"patroni_log_dir", Run, reloadPatroni, Phase::PostgresSettings},
    {"patroni_watchdog_mode", Run, "./pgsql.yml -l %1 -t pg_watchdog,pg_conf", Phase::PostgresSettings},
    {"patroni_watchdog_mode", Run, reloadPatroni, Phase::PostgresSettings},
    {"patroni_mode", Run, "./pgsql.yml -l %1 -t pg_patroni", Phase::PostgresSettings},
    {"pg_dummy_filesize", Run, "./pgsql.yml -l %1 -t pg_dummy", Phase::PostgresSettings},
    {"patroni_enabled", How::Unknown},
    {"patroni_port", How::Unknown},
    {"patroni_ssl_enabled", How::Unknown},
    {"pg_etcd_password", How::Unknown},
    {"pg_files", How::Unknown},
    {"pgsodium_*", How::Unknown},
    {"pg_port", How::Unknown},
    {"PG_BOOTSTRAP", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},

    // PG_PROVISION, PG_BACKUP, PG_ACCESS, PG_MONITOR, PG_REMOVE
    {"pg_reload", How::Nothing, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "it counts on the command line")},
    {"PG_PROVISION", How::ByHand, nullptr, Phase::Impossible, Risk::Safe, initialOnly},
    {"pgbackrest_init_backup", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"PG_BACKUP", Run, pgBackup, Phase::PostgresSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "the repository for the backups can be reached; make a full backup afterwards")},
    {"pg_default_services", Run, pgsqlSvc, Phase::Services},
    {"pg_services", Run, pgsqlSvc, Phase::Services},
    {"pg_default_service_dest", Run, pgsqlSvc, Phase::Services},
    {"pg_service_provider", Run, pgsqlSvc, Phase::Services},
    {"pg_weight", Run, pgsqlSvc, Phase::Services},
    {"pg_vip_*", Run, "./pgsql.yml -l %1 -t pg_vip", Phase::Access, Restart},
    {"pg_dns_*", Run, "./pgsql.yml -l %1 -t pg_dns", Phase::Access},
    {"pgbouncer_poolmode", Run, "./pgsql.yml -l %1 -t pgbouncer_config,pgbouncer_reload -e pg_reload=true",
     Phase::PostgresSettings},
    {"pgbouncer_port", Run, pgbouncer, Phase::PostgresSettings, Restart, poolRestarts},
    {"pgbouncer_port", Run, pgsqlSvc, Phase::Services},
    {"pgbouncer_enabled", Run, pgbouncer, Phase::PostgresSettings, Restart, poolRestarts},
    {"pgbouncer_enabled", Run, pgsqlSvc, Phase::Services},
    {"PG_ACCESS", Run, pgbouncer, Phase::PostgresSettings, Restart, poolRestarts},
    {"PG_MONITOR", Run, "./pgsql.yml -l %1 -t pg_monitor", Phase::Monitoring},
    {"PG_REMOVE", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenRemoved},

    // NODE
    {"node_cluster", Run, "./node.yml -l %1 -t node_register", Phase::NodeSettings},
    {"NODE_ID", Run, "./node.yml -l %1 -t node_name,node_register", Phase::NodeSettings},
    {"NODE_DNS", Run, "./node.yml -l %1 -t node_hosts,node_resolv", Phase::NodeSettings},
    {"node_uv_env", Run, "./node.yml -l %1 -t node_uv", Phase::NodeSettings},
    {"node_pip_packages", Run, "./node.yml -l %1 -t node_uv", Phase::NodeSettings},
    {"NODE_PACKAGE", Run, "./node.yml -l %1 -t node_repo,node_pkg", Phase::NodeSettings},
    {"node_disable_numa", Run, "./node.yml -l %1 -t node_feature", Phase::NodeSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "it counts after the next reboot: plan one, replicas first")},
    {"node_hugepage*", Run, "./node.yml -l %1 -t node_tune", Phase::NodeSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "PostgreSQL uses other huge pages after its next restart")},
    {"NODE_TUNE", Run, "./node.yml -l %1 -t node_feature,node_kernel,node_tune,node_sysctl", Phase::NodeSettings},
    {"NODE_SEC", Run, "./node.yml -l %1 -t node_firewall", Phase::NodeSettings, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "what must stay reachable is open, ssh first of all")},
    {"node_data", Run, "./node.yml -l %1 -t node_data", Phase::NodeSettings},
    {"node_aliases", Run, "./node.yml -l %1 -t node_alias", Phase::NodeSettings},
    {"NODE_ADMIN", Run, "./node.yml -l %1 -t node_admin", Phase::NodeSettings},
    {"node_crontab*", Run, "./node.yml -l %1 -t node_crontab", Phase::NodeSettings},
    {"node_timezone", Run, "./node.yml -l %1 -t node_timezone", Phase::NodeSettings},
    {"NODE_TIME", Run, "./node.yml -l %1 -t node_ntp", Phase::NodeSettings},
    {"NODE_VIP", Run, "./node.yml -l %1 -t node_vip", Phase::Access, Restart},
    {"haproxy_enabled", Run, "./node.yml -l %1 -t haproxy", Phase::NodeSettings, Restart},
    {"haproxy_exporter_port", Run, "./node.yml -l %1 -t haproxy", Phase::NodeSettings, Restart},
    {"HAPROXY", Run, "./node.yml -l %1 -t haproxy_config,haproxy_reload", Phase::Services},
    {"NODE_EXPORTER", Run, "./node.yml -l %1 -t node_exporter", Phase::Monitoring},
    {"VECTOR", Run, "./node.yml -l %1 -t vector", Phase::Monitoring},
    {"DOCKER", Run, "./docker.yml -l %1", Phase::NodeSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "its containers may stop while Docker restarts")},
    {"VIBE", Run, "./vibe.yml -l %1", Phase::NodeSettings},
    {"CLAUDE", Run, "./vibe.yml -l %1", Phase::NodeSettings},
    {"CODE", Run, "./vibe.yml -l %1", Phase::NodeSettings},
    {"CODEX", Run, "./vibe.yml -l %1", Phase::NodeSettings},
    {"JUPYTER", Run, "./vibe.yml -l %1", Phase::NodeSettings},
    {"NODEJS", Run, "./vibe.yml -l %1", Phase::NodeSettings},

    // INFRA
    {"language", How::Nothing, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "it counts when something is set up the next time")},
    {"region", Run, "./node.yml -l %1 -t node_repo", Phase::NodeSettings},
    {"proxy_env", Run, "./node.yml -l %1 -t node_profile", Phase::NodeSettings},
    {"version", How::Unknown},
    {"admin_ip", How::Unknown},
    {"cert_validity", How::Nothing, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "certificates that are issued from now on have it")},
    {"CA", How::Unknown},
    {"REPO", Run, "./infra.yml -l %1 -t repo_build", Phase::InfraSettings, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "what is missing can be downloaded; it may take a while")},
    {"infra_portal", Run, "./infra.yml -l %1 -t nginx", Phase::InfraSettings},
    {"infra_services", Run, "./infra.yml -l %1 -t nginx", Phase::InfraSettings},
    {"infra_extra_services", Run, "./infra.yml -l %1 -t nginx", Phase::InfraSettings},
    {"infra_packages", Run, "./infra.yml -l %1 -t infra_pkg", Phase::InfraSettings},
    {"INFRA", How::Unknown},
    {"nginx_clean", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"NGINX", Run, "./infra.yml -l %1 -t nginx", Phase::InfraSettings},
    {"DNS", Run, "./infra.yml -l %1 -t dns", Phase::InfraSettings},
    {"alertmanager_*", Run, "./infra.yml -l %1 -t alertmanager", Phase::InfraSettings},
    {"blackbox_*", Run, "./infra.yml -l %1 -t blackbox", Phase::InfraSettings},
    {"PROMETHEUS", How::Unknown},
    {"vmetrics_clean", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"vlogs_clean", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"vtraces_clean", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"vmetrics_*", Run, "./infra.yml -l %1 -t vmetrics_config,vmetrics_launch", Phase::InfraSettings, Restart},
    {"vlogs_*", Run, "./infra.yml -l %1 -t vlogs_config,vlogs_launch", Phase::InfraSettings, Restart},
    {"vtraces_*", Run, "./infra.yml -l %1 -t vtraces_config,vtraces_launch", Phase::InfraSettings, Restart},
    {"vmalert_*", Run, "./infra.yml -l %1 -t vmalert_config,vmalert_launch", Phase::InfraSettings, Restart},
    {"grafana_clean", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"grafana_view_password", How::Unknown},
    {"grafana_admin_password", How::ByHand, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "Grafana keeps the password that it was first started with: change it there, or with "
                               "grafana-cli admin reset-admin-password on each infra node")},
    {"GRAFANA", Run, "./infra.yml -l %1 -t grafana_config,grafana_launch", Phase::InfraSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "Grafana restarts; without the tag grafana_clean its dashboards stay")},

    // ETCD, MINIO, REDIS, KAFKA, MYSQL
    {"etcd_data", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},
    {"etcd_init", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"etcd_learner", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"etcd_peer_port", How::Unknown},
    {"etcd_port", How::Unknown},
    {"etcd_root_password", Run, etcdConfig, Phase::EtcdSettings, Restart,
     QT_TRANSLATE_NOOP("Plan", "root has the new password already (etcdctl user passwd root)")},
    {"ETCD_REMOVE", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenRemoved},
    {"ETCD", Run, etcdConfig, Phase::EtcdSettings, Restart, oneByOne},
    {"minio_data", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible,
     QT_TRANSLATE_NOOP("Plan", "a pool keeps the drives that it was made with: add another pool, or move the data")},
    {"minio_buckets", Run, "./minio.yml -l %1 -t minio_provision", Phase::Storage},
    {"minio_users", Run, "./minio.yml -l %1 -t minio_provision", Phase::Storage},
    {"minio_alias", Run, "./minio.yml -l %1 -t minio_provision", Phase::Storage},
    {"minio_provision", Run, "./minio.yml -l %1 -t minio_provision", Phase::Storage},
    {"MINIO_REMOVE", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenRemoved},
    {"MINIO", Run, "./minio.yml -l %1 -t minio_config,minio_launch", Phase::Storage, Restart,
     QT_TRANSLATE_NOOP("Plan", "all members restart together: backups and clients wait")},
    {"redis_exporter_*", Run, "./redis.yml -l %1 -t redis_exporter", Phase::Monitoring},
    {"redis_sentinel_monitor", Run, "./redis.yml -l %1 -t redis-ha", Phase::OtherModules},
    {"redis_fs_main", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},
    {"redis_type", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},
    {"redis_cluster_replicas", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenMade},
    {"REDIS_REMOVE", How::Nothing, nullptr, Phase::Impossible, Risk::Safe, whenRemoved},
    {"REDIS", Run, redisRestart, Phase::OtherModules, Restart,
     QT_TRANSLATE_NOOP("Plan", "what is only in memory is saved: every instance restarts")},
    {"KAFKA_BUSINESS", Run, "./kafka.yml -l %1", Phase::OtherModules},
    {"kafka_security", How::Impossible, nullptr, Phase::Impossible, Risk::Impossible, madeWith},
    {"KAFKA", Run, "./kafka.yml -l %1", Phase::OtherModules, Restart, oneByOne},
    {"mysql_cluster_password", How::ByHand, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "the playbook refuses to change it: change it in MySQL first, then run ./mysql.yml")},
    {"mysql_root_password", How::ByHand, nullptr, Phase::Impossible, Risk::Safe,
     QT_TRANSLATE_NOOP("Plan", "the playbook refuses to change it: change it in MySQL first, then run ./mysql.yml")},
    {"MYSQL", Run, "./mysql.yml -l %1", Phase::OtherModules, Restart, oneByOne},
};

bool isFor(const Application& application, const QString& name)
{
    const auto key = QLatin1String(application.key.data(), qsizetype(application.key.size()));
    return key.endsWith(u'*') ? name.startsWith(key.chopped(1)) : name == key;
}

/// The run of rows that are for that name.
std::span<const Application> rowsFor(const QString& name)
{
    const auto first =
        std::find_if(std::begin(table), std::end(table), [&](const Application& row) { return isFor(row, name); });
    if (first == std::end(table))
        return {};
    const auto last =
        std::find_if(first, std::end(table), [&](const Application& row) { return row.key != first->key; });
    return {first, last};
}

} // namespace

std::span<const Application> applicationsOf(const catalogue::Parameter& parameter)
{
    const std::span<const Application> own = rowsFor(parameter.name);
    return own.empty() ? rowsFor(parameter.section) : own;
}

} // namespace pigpen::plan
