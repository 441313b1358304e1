// Where services lead: to whom, and whether anybody answers there.
#include "core/check/members.h"
#include "core/check/rules/asking.h"
#include "core/check/rules/families.h"
#include "core/check/rules/serviceports.h"

#include <algorithm>

namespace pigpen::check {
namespace {

const Instance* firstDelayed(const Cluster& cluster)
{
    const auto found = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                    [](const Instance& instance) { return instance.role == u"delayed"; });
    return found != cluster.instances.end() ? &*found : nullptr;
}

bool servesDelayed(const Service& service)
{
    return service.shortName == u"delayed" || service.selector.contains(u"delayed") ||
           (isCustom(service) && isOpen(service.selector));
}

void delayedReachable(const Cluster& cluster, Report& report)
{
    const Instance* delayed = isPgsql(cluster) ? firstDelayed(cluster) : nullptr;
    if (!delayed || std::any_of(cluster.services.begin(), cluster.services.end(), servesDelayed))
        return;
    const bool canAdd = isOwnList(cluster, settingOf(cluster, report.facts(), u"pg_services"));
    report.add(Words::tr("%1 is delayed, but %2 has no service for delayed members").arg(delayed->name, cluster.name),
               idOf(cluster, *delayed), delayed->place,
               canAdd ? fix::addService(cluster.name, QStringLiteral("delayed")) : Fix());
}

constexpr Rule serviceDelayedMissing{
    .id = "SERVICE-DELAYED-MISSING",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster with delayed members has a service for them."),
    .why = QT_TRANSLATE_NOOP("Check", "The default services don't tell delayed members from other replicas: who asks "
                                      "the replica service now and then reads what is an hour old."),
    .source = "FACTS.md, Services",
    .fix = QT_TRANSLATE_NOOP("Check", "Adds the service delayed, on a free port."),
    .ofCluster = delayedReachable,
};

/// Whether another default destination mends it: nobody has written where these services lead.
bool followsDefault(const Cluster& cluster, const Service& service, const Facts& facts)
{
    return !service.place && cluster.group == cluster.name &&
           settingOf(cluster, facts, u"pg_default_service_dest").level != Level::Host;
}

void destRuns(const Cluster& cluster, Report& report)
{
    const Facts& facts = report.facts();
    if (!isPgsql(cluster) || cluster.services.empty() || facts.isOn(cluster, Asked::PgbouncerEnabled))
        return;
    QStringList names;
    bool canMend = true;
    yaml::Node place;
    for (const Service& service : cluster.services) {
        if (service.dest != u"pgbouncer")
            continue;
        if (names.isEmpty())
            place = placeOf(cluster, service);
        names << service.name;
        canMend = canMend && followsDefault(cluster, service, facts);
    }
    if (names.isEmpty())
        return;
    report.add(Words::tr("%1 lead to pgbouncer, which is switched off in %2")
                   .arg(names.join(QStringLiteral(", ")), cluster.name),
               cluster.id(), canMend ? facts.place(cluster, u"pgbouncer_enabled") : place,
               canMend ? fix::set(cluster.name, QStringLiteral("pg_default_service_dest"), QStringLiteral("postgres"))
                       : Fix());
}

constexpr Rule serviceDestOff{
    .id = "SERVICE-DEST-OFF",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Services lead to pgbouncer only where it runs."),
    .why = QT_TRANSLATE_NOOP("Check", "Nobody listens at the other end: each connection through the service fails."),
    .source = "FACTS.md, Services",
    .fix = QT_TRANSLATE_NOOP("Check", "Makes postgres the cluster's default destination."),
    .ofCluster = destRuns,
};

/// Whether the health check leaves only the leader.
bool wantsLeader(const Service& service)
{
    const QString check = service.check.section(u'?', 0, 0);
    return check == u"/" || check == u"/primary" || check == u"/read-write" || check == u"/leader" ||
           check == u"/master";
}

/// Whether all that could serve it now have the weight 0; those that stand by count too.
bool isWeightless(const Cluster& cluster, const Service& service)
{
    const Instance* primary = wantsLeader(service) ? cluster.primary() : nullptr;
    int weightless = 0;
    for (const QString& name : service.members + service.backups) {
        const Instance* member = cluster.instance(name);
        if (!member || (primary && member != primary))
            continue;
        if (member->weight != 0)
            return false;
        ++weightless;
    }
    return weightless > 0;
}

void weightLeft(const Cluster& cluster, Report& report)
{
    const auto zero = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                   [](const Instance& instance) { return instance.weight == 0; });
    if (!isPgsql(cluster) || zero == cluster.instances.end())
        return;
    QStringList names;
    for (const Service& service : cluster.services)
        if (isWeightless(cluster, service))
            names << service.name;
    if (!names.isEmpty())
        report.add(Words::tr("all that could serve %1 have the pg_weight 0").arg(names.join(QStringLiteral(", "))),
                   cluster.id(), report.facts().place(*zero, u"pg_weight"));
}

constexpr Rule weightZero{
    .id = "WEIGHT-ZERO",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "Of those that serve a service, one has a pg_weight above 0."),
    .why = QT_TRANSLATE_NOOP("Check", "HAProxy gives no new connection to a member of weight 0: the service refuses "
                                      "all of them."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = weightLeft,
};

constexpr Rule table[]{serviceDelayedMissing, serviceDestOff, weightZero};

} // namespace

Rules routeRules()
{
    return table;
}

} // namespace pigpen::check
