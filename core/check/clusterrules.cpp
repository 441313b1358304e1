#include "core/check/report.h"
#include "core/topology/naming.h"

#include <QHash>
#include <array>

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

void upstreamKnown(const Topology& topology, const Cluster& cluster, Report& report)
{
    if (cluster.module != Module::Pgsql)
        return;
    for (const Instance& instance : cluster.instances) {
        const QString& address = instance.upstreamAddress;
        if (address.isEmpty() || isOpen(address))
            continue;
        const NodePtr node = topology.node(address);
        const auto runs = [&node](const ClusterPtr& other) {
            const auto isOnNode = [&node](const Instance& each) { return each.node == node->address; };
            return (other->module == Module::Pgsql || other->module == Module::Remote) &&
                   std::any_of(other->instances.begin(), other->instances.end(), isOnNode);
        };
        const EntityId id{EntityId::Kind::Instance, cluster.module, cluster.name, instance.name};
        const yaml::Node place = settingOf(topology, instance, QStringLiteral("pg_upstream")).key;
        if (address == instance.node)
            report.add(Words::tr("%1 has itself as its pg_upstream").arg(instance.name), id, place);
        else if (!node || std::none_of(topology.clusters().begin(), topology.clusters().end(), runs))
            report.add(Words::tr("the pg_upstream %1 of %2 is no PostgreSQL instance").arg(address, instance.name), id,
                       place);
    }
}

void clusterInOneGroup(const Topology& topology, Report& report)
{
    static constexpr std::array modules{Module::Pgsql, Module::Etcd,  Module::Minio,
                                        Module::Redis, Module::Kafka, Module::Mysql};
    const Inventory& inventory = *topology.inventory();
    for (const Module module : modules) {
        const QString variable = naming::clusterVariable(module);
        QHash<QString, QStringList> groups; // that define the cluster, the first one first
        for (const HostPtr& host : inventory.hosts()) {
            const Setting setting = inventory.variable(*host, variable);
            if (!setting.isSet() || setting.level == Level::Global)
                continue;
            QStringList& known = groups[setting.read().display()];
            if (known.contains(setting.group))
                continue;
            known << setting.group;
            if (known.size() > 1)
                report.add(Words::tr("the cluster %1 is defined in the groups %2 and %3")
                               .arg(setting.read().display(), known.front(), setting.group),
                           EntityId::ofCluster(module, setting.read().display()), setting.key);
        }
    }
}

void vipUnique(const Topology& topology, Report& report)
{
    struct Owner
    {
        QString cluster;
        yaml::Node origin;
    };
    QHash<QString, Owner> owners;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->vip.isEmpty() || isOpen(cluster->vip))
            continue;
        const Owner owner{cluster->name, vipOrigin(topology, *cluster)};
        const auto known = owners.constFind(addressOf(cluster->vip));
        if (known == owners.constEnd())
            owners.insert(addressOf(cluster->vip), owner);
        else if (known->origin != owner.origin)
            report.add(Words::tr("the virtual address %1 of %2 is that of %3 too")
                           .arg(addressOf(cluster->vip), cluster->name, known->cluster),
                       cluster->id(), owner.origin);
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
