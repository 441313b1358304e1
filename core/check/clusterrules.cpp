#include "core/check/report.h"
#include "core/topology/naming.h"

#include <QHash>
#include <QSet>

namespace pigpen::check {
namespace {

QString addressOf(const QString& vip)
{
    return vip.section(u'/', 0, 0);
}

/// Where a cluster's virtual address comes from: of hosts that several clusters share, it is the same text.
yaml::Node vipOrigin(const Topology& topology, const Cluster& cluster)
{
    const QString name =
        cluster.module == Module::Pgsql ? QStringLiteral("pg_vip_address") : QStringLiteral("vip_address");
    return cluster.instances.empty() ? yaml::Node() : settingOf(topology, cluster.instances.front(), name).key;
}

} // namespace

void clusterName(const Topology&, const Cluster& cluster, Report& report)
{
    if (cluster.module == Module::Node || isOpen(cluster.name) || naming::isClusterName(cluster.name))
        return;
    report.add(Words::tr("“%1” can't be a cluster's name: letters, digits and hyphens make one").arg(cluster.name),
               cluster.id(), cluster.place);
}

void etcdOdd(const Topology&, const Cluster& cluster, Report& report)
{
    const size_t members = cluster.instances.size();
    if (cluster.module == Module::Etcd && members > 0 && members % 2 == 0)
        report.add(Words::tr("%1 has %2 members: an even number bears no more failures than one less")
                       .arg(cluster.name)
                       .arg(members),
                   cluster.id(), cluster.place);
}

void clusterInOneGroup(const Topology& topology, const Cluster& cluster, Report& report)
{
    const QString variable = naming::clusterVariable(cluster.module);
    if (variable.isEmpty() || cluster.module == Module::Node || cluster.module == Module::Remote)
        return;
    QString first;
    for (const Instance& instance : cluster.instances) {
        const Setting setting = settingOf(topology, instance, variable);
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

void upstreamKnown(const Topology& topology, Report& report)
{
    QSet<QString> runsPostgres;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->module != Module::Pgsql && cluster->module != Module::Remote)
            continue;
        for (const Instance& instance : cluster->instances)
            runsPostgres.insert(instance.node);
    }
    for (const ClusterPtr& cluster : topology.clusters()) {
        for (const Instance& instance : cluster->instances) {
            const QString& address = instance.upstreamAddress;
            if (address.isEmpty() || isOpen(address) || cluster->module != Module::Pgsql)
                continue;
            const EntityId id{EntityId::Kind::Instance, cluster->module, cluster->name, instance.name};
            const auto place = [&] { return settingOf(topology, instance, QStringLiteral("pg_upstream")).key; };
            if (address == instance.node)
                report.add(Words::tr("%1 has itself as its pg_upstream").arg(instance.name), id, place());
            else if (!runsPostgres.contains(address))
                report.add(Words::tr("the pg_upstream %1 of %2 is no PostgreSQL instance").arg(address, instance.name),
                           id, place());
        }
    }
}

void vipUnique(const Topology& topology, Report& report)
{
    QHash<QString, ClusterPtr> owners;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->vip.isEmpty() || isOpen(cluster->vip))
            continue;
        ClusterPtr& owner = owners[addressOf(cluster->vip)];
        if (!owner)
            owner = cluster;
        else if (vipOrigin(topology, *owner) != vipOrigin(topology, *cluster))
            report.add(Words::tr("the virtual address %1 of %2 is that of %3 too")
                           .arg(addressOf(cluster->vip), cluster->name, owner->name),
                       cluster->id(), vipOrigin(topology, *cluster));
    }
}

void vipIsNoNode(const Topology& topology, Report& report)
{
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (!cluster->vip.isEmpty() && topology.node(addressOf(cluster->vip)))
            report.add(Words::tr("the virtual address %1 of %2 is a node's own address")
                           .arg(addressOf(cluster->vip), cluster->name),
                       cluster->id(), vipOrigin(topology, *cluster));
    }
}

} // namespace pigpen::check
