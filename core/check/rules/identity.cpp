// Who is who: names, numbers, roles, and the groups that define clusters.
#include "core/check/members.h"
#include "core/check/report.h"
#include "core/check/rules/families.h"
#include "core/topology/naming.h"

#include <algorithm>
#include <array>

namespace pigpen::check {
namespace {

/// Modules whose members are numbered by a variable of their host; redis numbers its nodes so.
bool isNumbered(const Cluster& cluster)
{
    return cluster.module != Module::Remote && !naming::seqVariable(cluster.module).isEmpty();
}

Fix promotionIn(const Cluster& cluster)
{
    const auto replica = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                      [](const Instance& instance) { return instance.role == u"replica"; });
    return replica != cluster.instances.end() ? fix::promote(replica->name) : Fix();
}

void primaryCount(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    QStringList primaries;
    yaml::Node second;
    for (const Instance& instance : cluster.instances) {
        if (instance.role != u"primary")
            continue;
        primaries << instance.name;
        if (primaries.size() == 2)
            second = instance.place;
    }
    if (primaries.isEmpty())
        report.add(Words::tr("the cluster %1 has no primary").arg(cluster.name), cluster.id(), cluster.place,
                   promotionIn(cluster));
    else if (primaries.size() > 1)
        report.add(Words::tr("the cluster %1 has %2 primaries: %3")
                       .arg(cluster.name)
                       .arg(primaries.size())
                       .arg(primaries.join(QStringLiteral(", "))),
                   cluster.id(), second);
}

constexpr Rule pgPrimaryCount{
    .id = "PG-PRIMARY-COUNT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A PostgreSQL cluster has exactly one primary."),
    .why = QT_TRANSLATE_NOOP("Check", "Without one nothing bootstraps the cluster; with two, two databases of one "
                                      "name are made. Pigsty's playbook stops at both."),
    .source = "FACTS.md, Identity parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Promotes the first replica of a cluster that has no primary."),
    .ofCluster = primaryCount,
};

void rolePresent(const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    static const QString fallback = catalogue::fallback(u"pg_role").display();
    const QString role = cluster.primary() ? QStringLiteral("replica") : QStringLiteral("primary");
    for (const Instance& instance : cluster.instances) {
        const bool maybeUnset = instance.role == fallback || instance.role.isEmpty();
        if (!maybeUnset || report.facts().setting(instance, u"pg_role").isSet())
            continue;
        const bool hasName = instance.seq >= 0; // else it needs a number first
        report.add(Words::tr("the instance %1 has no pg_role").arg(instance.name), idOf(cluster, instance),
                   instance.place, hasName ? fix::set(instance.name, QStringLiteral("pg_role"), role) : Fix());
    }
}

constexpr Rule pgRoleMissing{
    .id = "PG-ROLE-MISSING",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each PostgreSQL instance has a pg_role."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at a host whose role it does not know."),
    .source = "FACTS.md, Identity parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Makes it a replica, or the primary where the cluster has none."),
    .ofCluster = rolePresent,
};

void roleKnown(const Cluster& cluster, Report& report)
{
    static const QSet<QString> roles{QStringLiteral("primary"), QStringLiteral("replica"), QStringLiteral("offline"),
                                     QStringLiteral("standby"), QStringLiteral("delayed")};
    if (!isPgsql(cluster))
        return;
    for (const Instance& instance : cluster.instances) {
        if (roles.contains(instance.role))
            continue;
        const Setting role = report.facts().setting(instance, u"pg_role");
        const QString text = role.read().display();
        if (role.isSet() && !roles.contains(text) && !isOpen(text))
            report.add(Words::tr("“%1” is no role of PostgreSQL instances").arg(text), idOf(cluster, instance),
                       instance.place);
    }
}

constexpr Rule pgRoleUnknown{
    .id = "PG-ROLE-UNKNOWN",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A pg_role is primary, replica, offline, standby or delayed."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at a host whose role it does not know."),
    .source = "FACTS.md, Identity parameters",
    .ofCluster = roleKnown,
};

void seqPresent(const Cluster& cluster, Report& report)
{
    if (!isNumbered(cluster))
        return;
    const QString variable = naming::seqVariable(cluster.module);
    forEachHost(cluster, [&](const Instance& instance) {
        if (instance.seq < 0 && !report.facts().setting(instance, variable).isSet())
            report.add(Words::tr("the host %1 has no %2").arg(instance.node, variable), idOf(cluster, instance),
                       instance.place);
    });
}

constexpr Rule seqMissing{
    .id = "SEQ-MISSING",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "Each member of a cluster has a number."),
    .why = QT_TRANSLATE_NOOP("Check", "The number is part of the instance's name: without it the member has none, "
                                      "and the playbook stops."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = seqPresent,
};

void seqIsNumber(const Cluster& cluster, Report& report)
{
    if (!isNumbered(cluster))
        return;
    const QString variable = naming::seqVariable(cluster.module);
    forEachHost(cluster, [&](const Instance& instance) {
        if (instance.seq >= 0)
            return;
        const Setting seq = report.facts().setting(instance, variable);
        const QString text = seq.read().display();
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (seq.isSet() && !isOpen(text) && (!isNumber || !naming::isSeq(number)))
            report.add(Words::tr("%1 of %2 is no natural number but “%3”").arg(variable, instance.node, text),
                       idOf(cluster, instance), instance.place);
    });
}

constexpr Rule seqNumber{
    .id = "SEQ-NUMBER",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A member's number is a natural number."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty's playbook stops at anything else."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = seqIsNumber,
};

void seqOfRemoteUnique(const Cluster& cluster, Report& report)
{
    for (size_t i = 1; i < cluster.instances.size(); ++i) {
        const Instance& instance = cluster.instances[i];
        if (instance.seq >= 0 && instance.seq == cluster.instances[i - 1].seq)
            report.add(Words::tr("the number %1 is taken twice in %2").arg(instance.seq).arg(cluster.name),
                       idOf(cluster, instance), instance.place);
    }
}

void seqUnique(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Remote)
        return seqOfRemoteUnique(cluster, report);
    QHash<int, QString> owners;
    forEachHost(cluster, [&](const Instance& instance) {
        if (instance.seq < 0)
            return;
        QString& owner = owners[instance.seq];
        if (owner.isEmpty())
            owner = instance.node;
        else
            report.add(Words::tr("%1 is %2 on both %3 and %4")
                           .arg(naming::seqVariable(cluster.module))
                           .arg(instance.seq)
                           .arg(owner, instance.node),
                       idOf(cluster, instance), instance.place);
    });
}

constexpr Rule seqDuplicate{
    .id = "SEQ-DUPLICATE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A member's number is unique in its cluster."),
    .why = QT_TRANSLATE_NOOP("Check", "Two members of one number have one name: monitoring, DNS and Patroni take "
                                      "them for the same."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = seqUnique,
};

/// Whether the variable gives clusters their names, whose playbooks stop where it is empty.
bool namesClusters(std::string_view name)
{
    static constexpr std::array modules{Module::Pgsql, Module::Etcd,  Module::Minio,
                                        Module::Redis, Module::Kafka, Module::Mysql};
    return std::any_of(modules.begin(), modules.end(), [name](Module module) {
        return naming::clusterVariable(module) == QLatin1String(name.data(), qsizetype(name.size()));
    });
}

void nameFits(const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Node || isOpen(cluster.name) || naming::isClusterName(cluster.name))
        return;
    report.add(Words::tr("“%1” can't be a cluster's name: letters, digits and hyphens make one").arg(cluster.name),
               cluster.id(), cluster.place);
}

/// Looks where pg_cluster and its like are written: there is no cluster that the finding could be about.
void nameGiven(const Written& variable, Report& report)
{
    const yaml::Node value = variable.value.target();
    if (!value.isScalar() || !(value.isNull() || value.text().empty()) || !namesClusters(variable.name))
        return;
    const Inventory& inventory = report.inventory();
    const auto hasIt = [&](const HostPtr& host) {
        return host && inventory.written(*host, variable.name) == variable.value;
    };
    const QStringList hosts = variable.host ? QStringList(variable.host->name) : variable.group->hosts;
    if (std::any_of(hosts.begin(), hosts.end(), [&](const QString& name) { return hasIt(inventory.host(name)); }))
        report.add(Words::tr("%1 is empty for %2: it makes no cluster").arg(variable.nameText(), variable.scope()),
                   variable.host ? EntityId::ofNode(variable.host->name) : report.topology().find(variable.group->name),
                   variable.key);
}

constexpr Rule clusterName{
    .id = "CLUSTER-NAME",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster's name is a DNS label without dots, and not root."),
    .why = QT_TRANSLATE_NOOP("Check", "It becomes part of host names, DNS names and paths; Pigsty's playbook stops at "
                                      "a name that can't."),
    .source = "FACTS.md, Naming conventions",
    .ofCluster = nameFits,
    .ofVariable = nameGiven,
};

void inOneGroup(const Cluster& cluster, Report& report)
{
    const QString variable = naming::clusterVariable(cluster.module);
    if (variable.isEmpty() || cluster.module == Module::Node || cluster.module == Module::Remote)
        return;
    QString first;
    for (const Instance& instance : cluster.instances) {
        const Setting setting = report.facts().setting(instance, variable);
        if (!setting.isSet() || setting.level == Level::Global || setting.group == first)
            continue;
        if (!first.isEmpty()) {
            report.add(
                Words::tr("the cluster %1 is defined in the groups %2 and %3").arg(cluster.name, first, setting.group),
                cluster.id(), instance.place);
            return;
        }
        first = setting.group;
    }
}

constexpr Rule clusterSplit{
    .id = "CLUSTER-SPLIT",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A cluster is defined in one group."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty runs by group: a playbook for one of them leaves the other members out, "
                                      "and each half is configured without the other."),
    .source = "FACTS.md, What Pigsty's own checker misses",
    .ofCluster = inOneGroup,
};

constexpr Rule table[]{pgPrimaryCount, pgRoleMissing, pgRoleUnknown, seqMissing,
                       seqNumber,      seqDuplicate,  clusterName,   clusterSplit};

} // namespace

Rules identityRules()
{
    return table;
}

} // namespace pigpen::check
