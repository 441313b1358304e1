// How clusters and their members hang together, module by module.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"

namespace pigpen::check {
namespace {

/// Whether topology found the instance that an address leads to.
bool isResolved(const Instance& instance)
{
    return !instance.upstream.isEmpty();
}

void upstreamKnown(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    for (const Instance& instance : cluster.instances) {
        const QString& address = instance.upstreamAddress;
        if (address.isEmpty() || isOpen(address))
            continue;
        const yaml::Node place = report.facts().place(instance, u"pg_upstream");
        if (address == instance.node)
            report.add(Words::tr("%1 has itself as its pg_upstream").arg(instance.name), idOf(cluster, instance),
                       place);
        else if (!isResolved(instance))
            report.add(Words::tr("the pg_upstream %1 of %2 is no PostgreSQL instance").arg(address, instance.name),
                       idOf(cluster, instance), place);
    }
}

constexpr Rule pgUpstreamUnknown{
    .id = "PG-UPSTREAM-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A pg_upstream is the address of another PostgreSQL instance."),
    .why = QT_TRANSLATE_NOOP("Check", "There is nobody to copy from: the instance never starts."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = upstreamKnown,
};

void etcdIsOdd(const Cluster& cluster, Report& report)
{
    const size_t members = cluster.instances.size();
    if (cluster.module == Module::Etcd && members > 0 && members % 2 == 0)
        report.add(Words::tr("%1 has %2 members: an even number bears no more failures than one less")
                       .arg(cluster.name)
                       .arg(members),
                   cluster.id(), cluster.place);
}

constexpr Rule etcdEven{
    .id = "ETCD-EVEN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "An etcd cluster has an odd number of members: one more to make it even "
                                          "helps nothing."),
    .why = QT_TRANSLATE_NOOP("Check", "A majority of four is three, as of five: the fourth member is one more that "
                                      "can fail. Of two, each one's loss stops all PostgreSQL clusters' failover."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = etcdIsOdd,
};

constexpr Rule table[]{pgUpstreamUnknown, etcdEven};

} // namespace

Rules topologyRules()
{
    return table;
}

} // namespace pigpen::check
