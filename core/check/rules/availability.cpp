// What stops when something is lost: the members of PostgreSQL clusters.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"

#include <algorithm>

namespace pigpen::check {
namespace {

void clustersReplicated(Report& report)
{
    const std::vector<ClusterPtr>& clusters = report.topology().clusters();
    const bool isUsual = std::any_of(clusters.begin(), clusters.end(), [](const ClusterPtr& cluster) {
        return isPgsql(*cluster) && cluster->instances.size() > 1;
    });
    if (!isUsual)
        return;
    for (const ClusterPtr& cluster : clusters)
        if (isPgsql(*cluster) && cluster->instances.size() == 1 && !followsOthers(*cluster))
            report.add(Words::tr("%1 has one instance: its failure stops it").arg(cluster->name), cluster->id(),
                       cluster->place);
}

constexpr Rule clusterSingle{
    .id = "CLUSTER-SINGLE",
    .severity = Severity::Info,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "Where clusters have replicas, each one has: a copy of another one is spared."),
    .why = QT_TRANSLATE_NOOP("Check", "With one instance there is nobody to take over; the cluster is back when the "
                                      "node is, or a backup is restored."),
    .source = "FACTS.md, Entities and relations",
    .ofAll = clustersReplicated,
};

void someoneTakesOver(const Cluster& cluster, Report& report)
{
    const Instance* const primary = isPgsql(cluster) && cluster.instances.size() > 1 ? cluster.primary() : nullptr;
    if (!primary)
        return;
    const bool isCovered =
        std::any_of(cluster.instances.begin(), cluster.instances.end(),
                    [&](const Instance& instance) { return instance.role != u"primary" && instance.mayLead(); });
    if (!isCovered)
        report.add(
            Words::tr("beside its primary %1 has only members that stand aside, offline or delayed: none is meant "
                      "to take over")
                .arg(cluster.name),
            cluster.id(), cluster.place);
}

constexpr Rule pgNoFailover{
    .id = "PG-NO-FAILOVER",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster of several members has a replica that is meant to take over."),
    .why = QT_TRANSLATE_NOOP("Check", "When the primary fails, an offline or delayed member has to serve live traffic "
                                      "beside reports, or late."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = someoneTakesOver,
};

void synchronousCopies(const Cluster& cluster, Report& report)
{
    constexpr int enough = 3;
    if (!isPgsql(cluster) || cluster.instances.size() > size_t(enough) || !cluster.primary() || followsOthers(cluster))
        return;
    const auto members = std::count_if(cluster.instances.begin(), cluster.instances.end(),
                                       [](const Instance& instance) { return instance.role != u"delayed"; });
    if (members >= enough || !report.facts().text(cluster, Asked::PgConf).endsWith(QLatin1String("crit.yml")))
        return;
    report.add(members < 2
                   ? Words::tr("%1 is tuned by crit.yml, but no member can keep a synchronous copy").arg(cluster.name)
                   : Words::tr("%1 is tuned by crit.yml, but has one standby: while that is away, nothing is "
                               "synchronous")
                         .arg(cluster.name),
               cluster.id(), report.facts().place(cluster, u"pg_conf"));
}

constexpr Rule syncFew{
    .id = "SYNC-FEW",
    .severity = Severity::Warning,
    .meaning =
        QT_TRANSLATE_NOOP("Check", "A cluster whose commits are synchronous (pg_conf crit.yml) has three members "
                                   "or more."),
    .why = QT_TRANSLATE_NOOP("Check", "Commits wait for a standby that has them too. Where there is none, or the only "
                                      "one is being restarted, Patroni goes on without, and a failure loses data."),
    .source = "FACTS.md, Identity parameters; Patroni, synchronous_mode",
    .ofCluster = synchronousCopies,
};

constexpr Rule table[]{clusterSingle, pgNoFailover, syncFew};

} // namespace

Rules availabilityRules()
{
    return table;
}

} // namespace pigpen::check
