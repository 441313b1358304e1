#include "core/check/report.h"
#include "core/edit/verbs.h"
#include "core/topology/naming.h"

#include <QSet>

namespace pigpen::check {
namespace {

EntityId idOf(const Cluster& cluster, const Instance& instance)
{
    return {EntityId::Kind::Instance, cluster.module, cluster.name, instance.name};
}

bool isPgsql(const Cluster& cluster)
{
    return cluster.module == Module::Pgsql;
}

/// Modules whose members are numbered by a variable of their host; redis numbers its nodes so.
bool isNumbered(const Cluster& cluster)
{
    return cluster.module != Module::Remote && !naming::seqVariable(cluster.module).isEmpty();
}

/// Calls `visit` once for each host that carries members of the cluster.
template<typename Visit>
void forEachHost(const Cluster& cluster, const Visit& visit)
{
    QSet<QString> seen;
    for (const Instance& instance : cluster.instances) {
        if (seen.contains(instance.node))
            continue;
        seen.insert(instance.node);
        visit(instance);
    }
}

void addPromotion(Finding& finding, const Cluster& cluster)
{
    const auto replica = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                      [](const Instance& instance) { return instance.role == u"replica"; });
    if (replica == cluster.instances.end())
        return;
    const QString name = replica->name;
    finding.fix = QStringLiteral("promote ") + name;
    finding.repair = [name](const Topology& topology) { return edit::promote(topology, name); };
}

} // namespace

void primaryCount(const Topology&, const Cluster& cluster, Report& report)
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
        addPromotion(
            report.add(Words::tr("the cluster %1 has no primary").arg(cluster.name), cluster.id(), cluster.place),
            cluster);
    else if (primaries.size() > 1)
        report.add(Words::tr("the cluster %1 has %2 primaries: %3")
                       .arg(cluster.name)
                       .arg(primaries.size())
                       .arg(primaries.join(QStringLiteral(", "))),
                   cluster.id(), second);
}

void rolePresent(const Topology& topology, const Cluster& cluster, Report& report)
{
    if (!isPgsql(cluster))
        return;
    const QString role = cluster.primary() ? QStringLiteral("replica") : QStringLiteral("primary");
    for (const Instance& instance : cluster.instances) {
        if (settingOf(topology, instance, QStringLiteral("pg_role")).isSet())
            continue;
        Finding& finding = report.add(Words::tr("the instance %1 has no pg_role").arg(instance.name),
                                      idOf(cluster, instance), instance.place);
        if (instance.seq < 0)
            continue; // first it needs a number, to have a name
        finding.fix = QStringLiteral("set %1 pg_role %2").arg(instance.name, role);
        finding.repair = [name = instance.name, role](const Topology& now) {
            return edit::set(now, name, QStringLiteral("pg_role"), role);
        };
    }
}

void roleKnown(const Topology& topology, const Cluster& cluster, Report& report)
{
    static const QSet<QString> roles{QStringLiteral("primary"), QStringLiteral("replica"), QStringLiteral("offline"),
                                     QStringLiteral("standby"), QStringLiteral("delayed")};
    if (!isPgsql(cluster))
        return;
    for (const Instance& instance : cluster.instances) {
        const Setting role = settingOf(topology, instance, QStringLiteral("pg_role"));
        const QString text = role.read().display();
        if (role.isSet() && !roles.contains(text) && !isOpen(text))
            report.add(Words::tr("“%1” is no role of PostgreSQL instances").arg(text), idOf(cluster, instance),
                       instance.place);
    }
}

void seqPresent(const Topology& topology, const Cluster& cluster, Report& report)
{
    if (!isNumbered(cluster))
        return;
    const QString variable = naming::seqVariable(cluster.module);
    forEachHost(cluster, [&](const Instance& instance) {
        if (!settingOf(topology, instance, variable).isSet())
            report.add(Words::tr("the host %1 has no %2").arg(instance.node, variable), idOf(cluster, instance),
                       instance.place);
    });
}

void seqIsNumber(const Topology& topology, const Cluster& cluster, Report& report)
{
    if (!isNumbered(cluster))
        return;
    const QString variable = naming::seqVariable(cluster.module);
    forEachHost(cluster, [&](const Instance& instance) {
        const Setting seq = settingOf(topology, instance, variable);
        const QString text = seq.read().display();
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (seq.isSet() && !isOpen(text) && (!isNumber || !naming::isSeq(number)))
            report.add(Words::tr("%1 of %2 is no natural number but “%3”").arg(variable, instance.node, text),
                       idOf(cluster, instance), instance.place);
    });
}

void seqUnique(const Topology&, const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Remote) {
        for (size_t i = 1; i < cluster.instances.size(); ++i) {
            const Instance& instance = cluster.instances[i];
            if (instance.seq >= 0 && instance.seq == cluster.instances[i - 1].seq)
                report.add(Words::tr("the number %1 is taken twice in %2").arg(instance.seq).arg(cluster.name),
                           idOf(cluster, instance), instance.place);
        }
        return;
    }
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

} // namespace pigpen::check
