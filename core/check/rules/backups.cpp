// Where PostgreSQL clusters are backed up, and what of that is lost with them.
#include "core/check/rules/backups.h"

#include "core/check/members.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"

namespace pigpen::check {
namespace {

constexpr std::string_view methodName = "pgbackrest_method";

bool isBackedUp(const Host& host, const Report& report)
{
    return Fact{report.inventory().written(host, "pgbackrest_enabled"), {}}.toBool(true);
}

} // namespace

std::vector<BackupMethod> backupMethods(const Report& report)
{
    std::vector<BackupMethod> methods;
    bool hasGlobal = false;
    for (const GroupPtr& group : report.inventory().groups()) {
        for (const Group::Mention& mention : group->mentions) {
            const VariableTable::Entry* const entry = mention.vars->find(methodName);
            if (!entry)
                continue;
            hasGlobal = hasGlobal || group->name == u"all";
            methods.push_back({textOf(entry->value), entry->value, entry->key});
        }
    }
    if (!hasGlobal)
        methods.push_back({catalogue::fallback(u"pgbackrest_method").display(), {}, report.top()});
    return methods;
}

const Cluster* userOf(const BackupMethod& method, const Report& report)
{
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        const HostPtr lead = isPgsql(*cluster) ? report.facts().lead(*cluster) : HostPtr();
        if (lead && report.inventory().written(*lead, methodName) == method.value && isBackedUp(*lead, report))
            return cluster.get();
    }
    return nullptr;
}

bool leavesDeployment(const Inventory& inventory, const Host& host)
{
    const yaml::Node repo = inventory.written(host, "pgbackrest_repo");
    const yaml::Node minio = repo ? repo.target().find("minio") : yaml::Node();
    const QString endpoint = minio ? textOf(minio.target().find("s3_endpoint")) : QString();
    return !endpoint.isEmpty() && endpoint != catalogue::fallback(u"minio_domain").display();
}

bool leavesDeployment(const Cluster& cluster, const Report& report)
{
    const HostPtr lead = report.facts().lead(cluster);
    return lead && leavesDeployment(report.inventory(), *lead);
}

namespace {

void backupsElsewhere(Report& report)
{
    if (report.topology().nodes().size() < 2)
        return;
    for (const BackupMethod& method : backupMethods(report))
        if (const Cluster* user = method.name == u"local" ? userOf(method, report) : nullptr)
            report.add(Words::tr("backups of %1 stay on the nodes that they back up").arg(user->name), user->id(),
                       method.place);
}

constexpr Rule backupLocal{
    .id = "BACKUP-LOCAL",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where there are several nodes, backups are kept on another one: "
                                          "pgbackrest_method is minio or a repository of one's own."),
    .why = QT_TRANSLATE_NOOP("Check", "With a node's disk its data and their backups are lost together, and after a "
                                      "failover backups are spread over the members."),
    .source = "pgBackRest, repositories",
    .ofAll = backupsElsewhere,
};

/// The node of the only minio member; empty where there are more, or none.
QString onlyMinioNode(const Report& report)
{
    QString node;
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        if (cluster->module != Module::Minio)
            continue;
        if (!node.isEmpty() || cluster->instances.size() != 1)
            return {};
        node = cluster->instances.front().node;
    }
    return node;
}

void backupsSurvive(Report& report)
{
    const QString minio = report.topology().nodes().size() > 1 ? onlyMinioNode(report) : QString();
    const HostPtr host = minio.isEmpty() ? HostPtr() : report.inventory().host(minio);
    if (!host || textOf(report.inventory().written(*host, methodName)) != u"minio" || !isBackedUp(*host, report))
        return;
    for (const ClusterPtr& cluster : report.topology().clusters())
        if (isPgsql(*cluster) && cluster->instances.size() == 1 && cluster->instances.front().node == minio)
            report.add(
                Words::tr("%1 and its backups in minio are both on %2 and nowhere else").arg(cluster->name, minio),
                cluster->id(), cluster->instances.front().place);
}

constexpr Rule backupSameNode{
    .id = "BACKUP-SAME-NODE",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster's backups are kept on another node than its only instance."),
    .why = QT_TRANSLATE_NOOP("Check", "With that one node the data and their backups are lost together."),
    .source = "FACTS.md, Identity parameters",
    .ofAll = backupsSurvive,
};

void backupsMade(const Written& variable, Report& report)
{
    if (variable.name != "pgbackrest_enabled" || !variable.value.target().isScalar() || isOpen(variable.value))
        return;
    if (!Fact{variable.value, {}}.toBool(true))
        report.add(Words::tr("no backups are made: pgbackrest_enabled is off"),
                   variable.host ? EntityId::ofNode(variable.host->name) : EntityId(), variable.key);
}

constexpr Rule backupOff{
    .id = "BACKUP-OFF",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "PostgreSQL clusters are backed up: pgbackrest_enabled is on."),
    .why = QT_TRANSLATE_NOOP("Check", "Replicas copy mistakes at once. What is deleted or overwritten comes back only "
                                      "from a backup."),
    .source = "pgBackRest, archiving and backups",
    .ofVariable = backupsMade,
};

constexpr Rule table[]{backupLocal, backupSameNode, backupOff};

} // namespace

Rules backupRules()
{
    return table;
}

} // namespace pigpen::check
