// The modules that others need, and how many members they have.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/backups.h"
#include "core/check/rules/families.h"

#include <algorithm>

namespace pigpen::check {
namespace {

/// The first cluster of a module; null where there is none.
const Cluster* firstOf(Module module, const Report& report)
{
    const std::vector<ClusterPtr>& clusters = report.topology().clusters();
    const auto found = std::find_if(clusters.begin(), clusters.end(),
                                    [module](const ClusterPtr& cluster) { return cluster->module == module; });
    return found != clusters.end() ? found->get() : nullptr;
}

void etcdThere(Report& report)
{
    const Cluster* const pgsql = firstOf(Module::Pgsql, report);
    if (!pgsql)
        return;
    const Cluster* const etcd = firstOf(Module::Etcd, report);
    if (!etcd)
        report.add(Words::tr("there is no etcd, which %1 needs as all PostgreSQL clusters do").arg(pgsql->name),
                   pgsql->id(), report.top());
    else if (!report.inventory().group(QStringLiteral("etcd")))
        report.add(Words::tr("%1 is in the group %2, but Pigsty looks for etcd in a group called etcd")
                       .arg(etcd->name, etcd->group),
                   etcd->id(), etcd->place);
}

constexpr Rule etcdMissing{
    .id = "ETCD-MISSING",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where there are PostgreSQL clusters, there is an etcd cluster, in the group "
                                          "etcd."),
    .why = QT_TRANSLATE_NOOP("Check", "Patroni keeps in etcd who is the primary: without it no cluster starts."),
    .source = "FACTS.md, Identity parameters",
    .ofAll = etcdThere,
};

void etcdBearsLoss(Report& report)
{
    const Cluster* const etcd = firstOf(Module::Etcd, report);
    if (!etcd || etcd->instances.size() != 1)
        return;
    for (const ClusterPtr& cluster : report.topology().clusters()) {
        if (!isPgsql(*cluster) || cluster->instances.size() < 2)
            continue;
        report.add(Words::tr("%1 has one member: when it is lost, %2 can't fail over").arg(etcd->name, cluster->name),
                   etcd->id(), etcd->place);
        return;
    }
}

constexpr Rule etcdSingle{
    .id = "ETCD-SINGLE",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where PostgreSQL clusters have replicas, etcd has at least three members."),
    .why = QT_TRANSLATE_NOOP("Check", "A replica takes over only as long as etcd answers. Three members bear the loss "
                                      "of one."),
    .source = "FACTS.md, Identity parameters",
    .ofAll = etcdBearsLoss,
};

void etcdNotTooLarge(const Cluster& cluster, Report& report)
{
    constexpr size_t most = 7;
    if (cluster.module == Module::Etcd && cluster.instances.size() > most)
        report.add(Words::tr("%1 has %2 members, more than are of use").arg(cluster.name).arg(cluster.instances.size()),
                   cluster.id(), cluster.place);
}

constexpr Rule etcdMany{
    .id = "ETCD-MANY",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "An etcd cluster has at most seven members."),
    .why = QT_TRANSLATE_NOOP("Check", "Each write waits for a majority: more members make etcd slower, and five bear "
                                      "the loss of two already."),
    .source = "etcd's FAQ, the cluster's size",
    .ofCluster = etcdNotTooLarge,
};

void infraThere(Report& report)
{
    const Cluster* const pgsql = firstOf(Module::Pgsql, report);
    if (pgsql && !firstOf(Module::Infra, report))
        report.add(Words::tr("there is no infra node: nobody monitors %1").arg(pgsql->name), pgsql->id(), report.top());
}

constexpr Rule infraMissing{
    .id = "INFRA-MISSING",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Where there are PostgreSQL clusters, there is an infra node."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Metrics, logs, alerts and the package repository live there. Pigsty does without "
                                   "it, but then nobody notices a failure."),
    .source = "FACTS.md, Naming conventions",
    .ofAll = infraThere,
};

void minioThere(Report& report)
{
    if (!firstOf(Module::Pgsql, report) || firstOf(Module::Minio, report))
        return;
    for (const BackupMethod& method : backupMethods(report))
        if (const Cluster* user = method.name == u"minio" ? userOf(method, report) : nullptr;
            user && !leavesDeployment(*user, report))
            report.add(Words::tr("backups of %1 go to minio, but there is no minio cluster").arg(user->name),
                       user->id(), method.place);
}

constexpr Rule minioMissing{
    .id = "MINIO-MISSING",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "With pgbackrest_method minio there is a minio cluster, or pgbackrest_repo "
                                          "names another endpoint."),
    .why = QT_TRANSLATE_NOOP("Check", "No backup is ever made, and WAL that can't be archived fills the disk."),
    .source = "FACTS.md, Identity parameters",
    .ofAll = minioThere,
};

void minioBearsLoss(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Minio && cluster.instances.size() == 2)
        report.add(Words::tr("%1 has two nodes: when one is lost, nothing can be written").arg(cluster.name),
                   cluster.id(), cluster.place);
}

constexpr Rule minioCount{
    .id = "MINIO-COUNT",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A minio cluster has one node, or three and more."),
    .why = QT_TRANSLATE_NOOP("Check", "More than half of the drives must be there to write. Of two nodes each one's "
                                      "loss stops backups: the second only adds one more that can fail."),
    .source = "MinIO, erasure coding and write quorum",
    .ofCluster = minioBearsLoss,
};

int kafkaMembers(const Cluster& cluster, QStringView role)
{
    return int(std::count_if(cluster.instances.begin(), cluster.instances.end(), [&](const Instance& instance) {
        return instance.role == u"combined" || instance.role == role;
    }));
}

/// What can't be counted: roles that are filled in later or are none, of which other rules tell.
bool isCountable(const Cluster& cluster)
{
    return cluster.module == Module::Kafka &&
           std::all_of(cluster.instances.begin(), cluster.instances.end(), [](const Instance& instance) {
               return instance.role == u"combined" || instance.role == u"broker" || instance.role == u"controller";
           });
}

void kafkaControlled(const Cluster& cluster, Report& report)
{
    if (isCountable(cluster) && kafkaMembers(cluster, u"controller") == 0)
        report.add(Words::tr("%1 has no controller").arg(cluster.name), cluster.id(), cluster.place);
}

constexpr Rule kafkaControllers{
    .id = "KAFKA-CONTROLLERS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Kafka cluster has a member of the role controller or combined."),
    .why = QT_TRANSLATE_NOOP("Check", "Controllers know which broker has which data: without one no broker starts."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = kafkaControlled,
};

void kafkaControllersOdd(const Cluster& cluster, Report& report)
{
    const int controllers = isCountable(cluster) ? kafkaMembers(cluster, u"controller") : 0;
    if (controllers > 0 && controllers % 2 == 0)
        report.add(Words::tr("%1 has %2 controllers: an even number bears no more failures than one less")
                       .arg(cluster.name)
                       .arg(controllers),
                   cluster.id(), cluster.place);
}

constexpr Rule kafkaEven{
    .id = "KAFKA-EVEN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Kafka cluster has an odd number of controllers, combined ones counted."),
    .why =
        QT_TRANSLATE_NOOP("Check", "They decide by majority: of two, each one's loss stops the cluster, and a fourth "
                                   "is only one more that can fail."),
    .source = "Pigsty, the role kafka",
    .ofCluster = kafkaControllersOdd,
};

void kafkaServed(const Cluster& cluster, Report& report)
{
    if (isCountable(cluster) && kafkaMembers(cluster, u"broker") == 0)
        report.add(Words::tr("%1 has no broker").arg(cluster.name), cluster.id(), cluster.place);
}

constexpr Rule kafkaBrokers{
    .id = "KAFKA-BROKERS",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Kafka cluster has a member of the role broker or combined."),
    .why = QT_TRANSLATE_NOOP("Check", "Brokers hold the data and answer clients; Pigsty's playbook stops without one."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = kafkaServed,
};

void mysqlSized(const Cluster& cluster, Report& report)
{
    constexpr size_t complete = 3;
    const size_t members = cluster.instances.size();
    if (cluster.module == Module::Mysql && members != 1 && members != complete)
        report.add(Words::tr("%1 has %2 members: a MySQL cluster has 1 or 3").arg(cluster.name).arg(members),
                   cluster.id(), cluster.place);
}

constexpr Rule mysqlCount{
    .id = "MYSQL-COUNT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A MySQL cluster has one member or three."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at any other number."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = mysqlSized,
};

constexpr Rule table[]{etcdMissing, etcdSingle,       etcdMany,  infraMissing, minioMissing,
                       minioCount,  kafkaControllers, kafkaEven, kafkaBrokers, mysqlCount};

} // namespace

Rules quorumRules()
{
    return table;
}

} // namespace pigpen::check
