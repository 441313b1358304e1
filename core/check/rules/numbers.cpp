// The numbers of members, over time and in their order.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/naming.h"

#include <QHash>
#include <algorithm>

namespace pigpen::check {
namespace {

bool isNumbered(const Cluster& cluster)
{
    return cluster.module != Module::Remote && !naming::seqVariable(cluster.module).isEmpty();
}

/// Only where the host's own entry says it.
Fix numberAnew(const Instance& instance, const QString& variable, int number, const Report& report)
{
    const Setting seq = report.facts().setting(instance, variable);
    return seq.level == Level::Host ? fix::set(seq.group + u'/' + instance.node, variable, QString::number(number))
                                    : Fix();
}

QString retiredWords(const Cluster& cluster, const Instance& instance, const QString& before, bool wasThere)
{
    const QString name = naming::instance(cluster.name, QString::number(instance.seq));
    return wasThere ? Words::tr("%1 was on %2 and is now on %3, another node: its number is retired")
                          .arg(name, before, instance.node)
                    : Words::tr("%1 was on %2 and is now on %3: unless that is the same machine with a new address, "
                                "its number is retired")
                          .arg(name, before, instance.node);
}

void numberNotUsedAgain(const Cluster& cluster, Report& report)
{
    const Topology* const opened = report.facts().opened();
    const ClusterPtr before = opened && isNumbered(cluster) ? opened->cluster(cluster.id()) : ClusterPtr();
    if (!before || before.get() == &cluster)
        return;
    QHash<int, QStringList> owners;
    int highest = 0;
    for (const Instance& instance : before->instances)
        owners[instance.seq] << instance.node;
    for (const Cluster* each : {before.get(), &cluster})
        for (const Instance& instance : each->instances)
            highest = std::max(highest, instance.seq);
    forEachHost(cluster, [&](const Instance& instance) {
        const QStringList nodes = instance.seq >= 0 ? owners.value(instance.seq) : QStringList();
        if (nodes.isEmpty() || nodes.contains(instance.node))
            return;
        const bool wasThere = opened->node(instance.node) != nullptr;
        report.add(retiredWords(cluster, instance, nodes.front(), wasThere), idOf(cluster, instance), instance.place,
                   numberAnew(instance, naming::seqVariable(cluster.module), ++highest, report));
    });
}

constexpr Rule seqRetired{
    .id = "SEQ-RETIRED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A member's number is not given to another machine: a new member gets the "
                                          "next one never used."),
    .why = QT_TRANSLATE_NOOP("Check", "Metrics, logs and backups of the old member go on under the new one's name, and "
                                      "what is left of it in etcd or in DNS is taken for the new one's. Where only the "
                                      "machine's address changed, the number may stay."),
    .source = "FACTS.md, Naming conventions",
    .fix = QT_TRANSLATE_NOOP("Check", "Gives the member the next number that nobody had."),
    .ofCluster = numberNotUsedAgain,
};

/// Whether both stand in one list of hosts.
bool areSiblings(const Instance& left, const Instance& right)
{
    return left.path.size() == right.path.size() &&
           std::equal(left.path.begin(), left.path.end() - 1, right.path.begin());
}

void numbersInOrder(const Cluster& cluster, Report& report)
{
    if (!isNumbered(cluster) || cluster.module == Module::Redis) // whose nodes are spread by hand
        return;
    const yaml::Tree& tree = *report.topology().tree();
    for (size_t i = 1; i < cluster.instances.size(); ++i) {
        const Instance& lower = cluster.instances[i - 1];
        const Instance& higher = cluster.instances[i];
        if (lower.seq < 0 || higher.seq <= lower.seq || !areSiblings(lower, higher) ||
            tree.span(lower.place).begin < tree.span(higher.place).begin)
            continue;
        report.add(Words::tr("%1 stands behind %2").arg(lower.name, higher.name), idOf(cluster, lower), lower.place);
        return;
    }
}

constexpr Rule seqOrder{
    .id = "SEQ-ORDER",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "Members are written in the order of their numbers, the newest last."),
    .why = QT_TRANSLATE_NOOP("Check", "Numbers are handed out in increasing order. A lower one further down is easily "
                                      "overlooked, or is one that was used before."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = numbersInOrder,
};

constexpr Rule table[]{seqRetired, seqOrder};

} // namespace

Rules numberRules()
{
    return table;
}

} // namespace pigpen::check
