#include "core/edit/assignment.h"

#include "core/edit/addresses.h"
#include "core/edit/traits.h"
#include "core/edit/words.h"
#include "core/topology/naming.h"

#include <algorithm>

namespace pigpen::edit {

namespace {

const Instance* memberOn(const Cluster& cluster, const QString& address)
{
    for (const Instance& instance : cluster.instances)
        if (instance.node == address)
            return &instance;
    return nullptr;
}

/// A node is in one cluster of a module: its variables can name only one (FACTS.md: 1:1 in the PGSQL module). Groups of
/// plain nodes may overlap.
tl::expected<void, Error> checkVacant(const Topology& topology, const Cluster& cluster, const QString& address)
{
    for (const ClusterPtr& other : topology.clusters()) {
        if (other->module != cluster.module)
            continue;
        const Instance* instance = memberOn(*other, address);
        if (!instance)
            continue;
        const Place place = topology.tree()->place(instance->place);
        if (other->name == cluster.name)
            return refuse(Words::tr("%1 is a member of %2 already").arg(address, cluster.name),
                          Words::tr("choose another node"), place);
        if (cluster.module == Module::Pgsql)
            return refuse(Words::tr("%1 already carries the PostgreSQL instance %2").arg(address, instance->name),
                          Words::tr("choose another node, or move %1").arg(instance->name), place);
        if (cluster.module != Module::Node)
            return refuse(Words::tr("%1 already carries %2 of the same module").arg(address, instance->name),
                          Words::tr("choose another node"), place);
    }
    return {};
}

/// The number of a member; of a plain node, whose name alone may have one, the number that its name ends with.
int numberOf(const Cluster& cluster, const Instance& instance)
{
    if (instance.seq >= 0 || !instance.name.startsWith(cluster.name + u'-'))
        return instance.seq;
    bool ok = false;
    const int number = QStringView(instance.name).mid(cluster.name.size() + 1).toInt(&ok);
    return ok ? number : -1;
}

int nextNumber(const UsedNumbers& used, const Cluster& cluster)
{
    int highest = used.highest(cluster.name);
    for (const Instance& instance : cluster.instances)
        highest = std::max(highest, numberOf(cluster, instance));
    return highest + 1;
}

QString conventionalRole(const Cluster& cluster)
{
    if (cluster.module == Module::Pgsql)
        return cluster.primary() ? u"replica"_qs : u"primary"_qs;
    if (cluster.module != Module::Kafka)
        return {};
    return cluster.instances.empty() ? u"combined"_qs : cluster.instances.back().role;
}

} // namespace

tl::expected<Assignment, Error> assign(const Topology& topology, const UsedNumbers& used, const Cluster& cluster,
                                       const QString& address)
{
    if (cluster.module == Module::Remote)
        return refuse(Words::tr("%1 is only monitored, its servers run elsewhere").arg(cluster.name),
                      Words::tr("list a new one in pg_exporters of the group %1").arg(cluster.group));
    if (!topology.node(address))
        if (const auto fit = checkNewAddress(topology, address); !fit)
            return tl::unexpected(fit.error());
    if (const auto vacant = checkVacant(topology, cluster, address); !vacant)
        return tl::unexpected(vacant.error());
    return conventionalAssignment(used, cluster);
}

Assignment conventionalAssignment(const UsedNumbers& used, const Cluster& cluster)
{
    const int number = nextNumber(used, cluster);
    return {u"%1-%2"_qs.arg(cluster.name).arg(number), number, conventionalRole(cluster)};
}

tl::expected<void, Error> checkClusterName(const Topology& topology, const QString& name, const Cluster* renamed)
{
    if (!naming::isClusterName(name))
        return refuse(Words::tr("\"%1\" is no name of a cluster").arg(name),
                      Words::tr("use letters, digits and dashes, and not \"root\""));
    if (name == u"all" || name == u"ungrouped")
        return refuse(Words::tr("\"%1\" is a group that every inventory has").arg(name),
                      Words::tr("choose another name"));
    const ClusterPtr cluster = topology.cluster(name);
    if (cluster && (!renamed || cluster->module == renamed->module))
        return refuse(Words::tr("there is a cluster %1 already").arg(name),
                      Words::tr("choose another name, for example %1").arg(freeClusterName(topology, name)),
                      topology.tree()->place(cluster->place));
    if (const GroupPtr group = topology.inventory()->group(name); group && (!renamed || renamed->group != name))
        return refuse(Words::tr("there is a group %1 already").arg(name),
                      Words::tr("choose another name, for example %1").arg(freeClusterName(topology, name)));
    return {};
}

QList<int> retiredNumbers(const UsedNumbers& used, const Cluster& cluster)
{
    QList<int> retired = used.of(cluster.name).values();
    for (const Instance& instance : cluster.instances)
        retired.removeAll(instance.seq);
    std::sort(retired.begin(), retired.end());
    return retired;
}

QString numberRule(const UsedNumbers& used, const Cluster& cluster)
{
    if (traitsOf(cluster.module).sequenceVariable.isEmpty() || cluster.module == Module::Remote)
        return {};
    const QList<int> retired = retiredNumbers(used, cluster);
    const int next = nextNumber(used, cluster);
    if (retired.isEmpty())
        return Words::tr("%1 is the next number of %2").arg(next).arg(cluster.name);
    QStringList numbers;
    for (const int number : retired)
        numbers << QString::number(number);
    return (numbers.size() == 1 ? Words::tr("%1 is the next number of %2; %3 was used and is not reused")
                                : Words::tr("%1 is the next number of %2; %3 were used and are not reused"))
        .arg(next)
        .arg(cluster.name, numbers.join(u", "_qs));
}

QString freeClusterName(const Topology& topology, const QString& stem)
{
    const auto taken = [&](const QString& name) { return topology.cluster(name) || topology.inventory()->group(name); };
    QString name = stem;
    for (int number = 2; taken(name); ++number)
        name = stem + QString::number(number);
    return name;
}

} // namespace pigpen::edit
