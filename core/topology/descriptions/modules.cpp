#include "core/topology/descriptions/descriptions.h"

#include <array>

namespace pigpen::catalogue {

namespace {

constexpr std::array texts = {
    Description{"redis_cluster",
                QT_TRANSLATE_NOOP("Catalogue", "The name of the Redis cluster, the prefix of its instances' names.")},
    Description{
        "redis_instances",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The Redis processes of the node, by port. One with replica_of, an address and a port, follows that one.")},
    Description{
        "redis_node",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The node's number in its Redis cluster, never given twice; with the port it names each instance.")},
    Description{"redis_fs_main",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Where Redis stores its data. It must be a directory of its own, not /data itself.")},
    Description{"redis_exporter_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether an exporter for all Redis processes of the node runs.")},
    Description{"redis_exporter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port at which the metrics of Redis are read.")},
    Description{"redis_exporter_options",
                QT_TRANSLATE_NOOP("Catalogue", "Command line options of the Redis exporter.")},
    Description{"redis_type", QT_TRANSLATE_NOOP("Catalogue", "Which server runs: Redis or Valkey. All members of a "
                                                             "cluster need the same, and changing it moves no data.")},
    Description{"redis_mode",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "How the processes work together: standalone with replicas by hand, cluster for "
                                  "Redis's own sharding, sentinel to watch others and fail them over.")},
    Description{
        "redis_conf",
        QT_TRANSLATE_NOOP("Catalogue", "The template of the server's configuration. Sentinels have one of their own.")},
    Description{"redis_bind_address",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The address to listen on; empty for the node's own address, which is safer than all of them.")},
    Description{
        "redis_max_memory",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "How much memory each Redis process may use, 1GB for example. Mind how many of them a node carries.")},
    Description{"redis_mem_policy",
                QT_TRANSLATE_NOOP("Catalogue", "What is thrown out when the memory is full: by last use (lru), by how "
                                               "often it is used (lfu), at random, or nothing, so that writes fail.")},
    Description{
        "redis_password",
        QT_TRANSLATE_NOOP("Catalogue", "The password of the Redis cluster, empty for none. A node can only have one.")},
    Description{
        "redis_rdb_save",
        QT_TRANSLATE_NOOP(
            "Catalogue", "When the data is saved to disk, as seconds and number of changes; an empty list for never.")},
    Description{
        "redis_aof_enabled",
        QT_TRANSLATE_NOOP("Catalogue",
                          "Whether every change is logged on disk, which loses less than snapshots and costs speed.")},
    Description{"redis_rename_commands",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Other names for dangerous commands, such as flushall, so that nobody types them by mistake.")},
    Description{"redis_cluster_replicas",
                QT_TRANSLATE_NOOP("Catalogue", "How many replicas each master gets where redis_mode is cluster.")},
    Description{
        "redis_sentinel_monitor",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The masters that the sentinels watch: name, host, port, password and how many sentinels must agree.")},
    Description{"redis_safeguard",
                QT_TRANSLATE_NOOP("Catalogue", "Refuses to remove Redis while it is true. Recommended in production.")},
    Description{"redis_rm_data", QT_TRANSLATE_NOOP("Catalogue", "Whether removing Redis deletes its data, too.")},
    Description{"redis_rm_pkg", QT_TRANSLATE_NOOP("Catalogue", "Whether removing Redis uninstalls it, too.")},
    Description{"kafka_cluster",
                QT_TRANSLATE_NOOP("Catalogue", "The name of the Kafka cluster, the prefix of its members' names.")},
    Description{"kafka_seq",
                QT_TRANSLATE_NOOP("Catalogue", "The member's number in its Kafka cluster, which is also Kafka's own "
                                               "node id. It stays with the data: never change it or give it twice.")},
    Description{"kafka_role",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether the member serves clients (broker), keeps the cluster's state "
                                  "(controller), or both (combined). Set it for all members or for none.")},
    Description{"kafka_topics",
                QT_TRANSLATE_NOOP("Catalogue", "The topics to create, each with its partitions, replicas and settings. "
                                               "Partitions can only grow, and leaving an entry out deletes no topic.")},
    Description{"kafka_users",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Kafka's users, each with a password, what it may do and how much. It needs "
                                  "kafka_security to be scram; leaving an entry out deletes no user.")},
    Description{"kafka_security",
                QT_TRANSLATE_NOOP("Catalogue", "Whether clients come in the plain (plaintext), or encrypted and with a "
                                               "password (scram). It can't be changed on a cluster that exists.")},
    Description{"kafka_heap_opts",
                QT_TRANSLATE_NOOP("Catalogue", "How much memory Kafka's Java gets. Give both values the same, and "
                                               "leave the system enough for its cache.")},
    Description{"mysql_cluster",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "The name of the MySQL cluster, the prefix of its members' names. A group must be called so.")},
    Description{"mysql_seq",
                QT_TRANSLATE_NOOP("Catalogue", "The member's number in its MySQL cluster: 1 alone, or 1 to 3 without a "
                                               "gap. Number 1 only begins; who leads is elected.")},
    Description{
        "mysql_root_password",
        QT_TRANSLATE_NOOP(
            "Catalogue",
            "The password of MySQL's root, who can only log in on the node. Later changes are made by hand first.")},
    Description{"mysql_monitor_password",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The password with which the exporter reads MySQL's metrics, on the node only.")},
    Description{"mysql_cluster_password",
                QT_TRANSLATE_NOOP("Catalogue", "The password with which the members join, backups are made and the "
                                               "router logs in. A cluster that exists keeps the one it has.")},
    Description{"vibe_data", QT_TRANSLATE_NOOP("Catalogue", "The folder that the development tools work in.")},
    Description{"code_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether an editor in the browser (code-server) runs on the node.")},
    Description{"code_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of the editor in the browser. The portal leads to it.")},
    Description{"code_data", QT_TRANSLATE_NOOP("Catalogue", "Where the editor in the browser keeps its settings.")},
    Description{"code_password",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The password of the editor in the browser. Change it: whoever has it has a shell.")},
    Description{"code_gallery",
                QT_TRANSLATE_NOOP("Catalogue", "Where the editor in the browser gets its extensions from.")},
    Description{"jupyter_enabled", QT_TRANSLATE_NOOP("Catalogue", "Whether JupyterLab runs on the node.")},
    Description{"jupyter_port",
                QT_TRANSLATE_NOOP("Catalogue", "The port of JupyterLab, on all of the node's addresses.")},
    Description{"jupyter_data", QT_TRANSLATE_NOOP("Catalogue", "Where JupyterLab keeps its settings.")},
    Description{
        "jupyter_password",
        QT_TRANSLATE_NOOP("Catalogue", "The token that JupyterLab asks for. Change it: whoever has it has a shell.")},
    Description{"jupyter_venv",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The Python environment that JupyterLab runs in. It must exist: see node_uv_env.")},
    Description{"codex_enabled",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Whether the Codex command line tool is installed. Setting it up is left to you.")},
    Description{"claude_enabled",
                QT_TRANSLATE_NOOP("Catalogue", "Whether the Claude Code command line tool is installed and set up.")},
    Description{"claude_package",
                QT_TRANSLATE_NOOP("Catalogue", "The npm package that Claude Code is installed from.")},
    Description{"claude_env",
                QT_TRANSLATE_NOOP(
                    "Catalogue",
                    "Environment variables for Claude Code, beside those that send its metrics and logs to infra.")},
    Description{"nodejs_enabled", QT_TRANSLATE_NOOP("Catalogue", "Whether Node.js is installed on the node.")},
    Description{"nodejs_registry",
                QT_TRANSLATE_NOOP("Catalogue",
                                  "The registry that npm packages come from; empty for the usual one of the region.")},
    Description{"npm_packages", QT_TRANSLATE_NOOP("Catalogue", "Packages of npm to install for everyone on the node.")},
};

} // namespace

std::span<const Description> modules()
{
    return texts;
}

} // namespace pigpen::catalogue
