// Citus: the clusters of a shard and their coordinator.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/hostview.h"

#include <QHash>
#include <algorithm>

namespace pigpen::check {
namespace {

bool isCitus(const Cluster& cluster)
{
    return isPgsql(cluster) && cluster.mode == u"citus";
}

/// The one that Pigsty takes where nothing is set.
constexpr int groupByDefault = 0;
constexpr int unknownGroup = -1;

int groupOf(const Cluster& cluster, const Report& report)
{
    if (cluster.shardGroup >= 0)
        return cluster.shardGroup;
    return report.facts().setting(cluster, u"pg_group").isSet() ? unknownGroup : groupByDefault;
}

void groupGiven(const Cluster& cluster, Report& report)
{
    if (!isCitus(cluster) || cluster.shardGroup >= 0)
        return;
    const Setting group = report.facts().setting(cluster, u"pg_group");
    const QString text = group.read().display();
    if (!group.isSet())
        report.add(Words::tr("%1 has no pg_group").arg(cluster.name), cluster.id(), cluster.place);
    else if (!isOpen(text))
        report.add(Words::tr("the pg_group of %1 is no natural number but “%2”").arg(cluster.name, text), cluster.id(),
                   report.facts().place(cluster, u"pg_group"));
}

constexpr Rule citusGroupMissing{
    .id = "CITUS-GROUP-MISSING",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A Citus cluster has a pg_group, a natural number: 0 for the coordinator."),
    .why =
        QT_TRANSLATE_NOOP("Check", "A cluster without one is taken for the coordinator, which is wrong as soon as it "
                                   "is a worker."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = groupGiven,
};

void coordinated(std::span<const Claim> claims, Report& report)
{
    const Cluster& first = claims.front().cluster();
    if (isOpen(first.shard))
        return;
    const bool maybe = std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
        const int group = groupOf(claim.cluster(), report);
        return group == groupByDefault || group == unknownGroup;
    });
    if (!maybe)
        report.add(Words::tr("the shard %1 has no coordinator, a cluster whose pg_group is 0").arg(first.shard),
                   first.id(), claims.front().place);
}

constexpr Rule citusCoordinator{
    .id = "CITUS-COORDINATOR",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Of the Citus clusters of one pg_shard one is the coordinator, with the "
                                          "pg_group 0."),
    .why = QT_TRANSLATE_NOOP("Check", "Workers join the coordinator and are reached through it: without one each is on "
                                      "its own."),
    .source = "FACTS.md, Identity parameters",
    .topic = Topic::Shard,
    .ofClaims = coordinated,
};

void groupOfOne(std::span<const Claim> claims, Report& report)
{
    QHash<int, const Cluster*> owners;
    for (const Claim& claim : claims) {
        const Cluster& cluster = claim.cluster();
        const int group = isOpen(cluster.shard) ? unknownGroup : groupOf(cluster, report);
        if (group == unknownGroup)
            continue;
        const Cluster*& owner = owners[group];
        if (!owner)
            owner = &cluster;
        else
            report.add(Words::tr("%1 and %2 both have the pg_group %3 in the shard %4")
                           .arg(owner->name, cluster.name)
                           .arg(group)
                           .arg(cluster.shard),
                       cluster.id(), claim.place);
    }
}

constexpr Rule citusGroupShared{
    .id = "CITUS-GROUP-SHARED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each cluster of a shard has a pg_group of its own."),
    .why = QT_TRANSLATE_NOOP("Check", "Patroni knows the clusters of a shard by that number: two of one number take "
                                      "each other for members of one cluster."),
    .source = "FACTS.md, Identity parameters",
    .topic = Topic::Shard,
    .ofClaims = groupOfOne,
};

void databaseThere(const Cluster& cluster, Report& report)
{
    if (!isCitus(cluster))
        return;
    const QString name = report.facts().text(cluster, Asked::PgPrimaryDb);
    const bool isThere = std::any_of(cluster.databases.begin(), cluster.databases.end(),
                                     [&](const Database& database) { return database.name == name; });
    if (!isThere && !name.isEmpty() && name != u"postgres" && !isOpen(name))
        report.add(Words::tr("%1 shards the database %2, which is not among its pg_databases").arg(cluster.name, name),
                   cluster.id(), report.facts().place(cluster, u"pg_primary_db"));
}

constexpr Rule citusDatabase{
    .id = "CITUS-DATABASE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "The pg_primary_db of a Citus cluster is one of its pg_databases."),
    .why =
        QT_TRANSLATE_NOOP("Check", "Patroni looks for Citus in that database: where it is not made, the clusters are "
                                   "never joined."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = databaseThere,
};

constexpr Rule table[]{citusCoordinator, citusGroupShared, citusGroupMissing, citusDatabase};

} // namespace

Rules citusRules()
{
    return table;
}

} // namespace pigpen::check
