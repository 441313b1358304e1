#include "tests/topology/summary.h"

#include <QDebug>
#include <QFile>

using namespace pigpen;

namespace {

QString words(std::initializer_list<QString> all)
{
    return QStringList(all).join(u'|');
}

QString line(const Instance& each)
{
    return words({QStringLiteral("  instance"), each.name, QString::number(each.seq), each.role, each.node,
                  QString::number(each.port), each.upstream, each.upstreamAddress, each.delay,
                  QString::number(each.offlineQuery), QString::number(each.weight)});
}

QString line(const Service& each)
{
    return words({QStringLiteral("  service"), each.name, each.shortName, QString::number(each.port), each.dest,
                  each.check, each.selector, each.backup, each.members.join(u','), each.backups.join(u','), each.origin,
                  each.problem});
}

QString line(const Database& each)
{
    return words({QStringLiteral("  database"), each.name, each.owner, each.comment, each.extensions.join(u',')});
}

QString line(const Role& each)
{
    return words(
        {QStringLiteral("  role"), each.name, each.memberOf.join(u','), each.comment, QString::number(each.login)});
}

QString line(const Cluster& each)
{
    return words({QStringLiteral("cluster"), each.id().toString(), each.group, each.mode, each.shard,
                  QString::number(each.shardGroup), each.version, each.vip, each.upstreamCluster,
                  each.monitors.join(u',')});
}

} // namespace

QString summary(const Topology& topology)
{
    QStringList lines;
    for (const ClusterPtr& cluster : topology.clusters()) {
        lines << line(*cluster);
        for (const auto& each : cluster->instances)
            lines << line(each);
        for (const auto& each : cluster->services)
            lines << line(each);
        for (const auto& each : cluster->databases)
            lines << line(each);
        for (const auto& each : cluster->roles)
            lines << line(each);
    }
    for (const NodePtr& node : topology.nodes())
        lines << words(
            {QStringLiteral("node"), node->address, node->name, node->groups.join(u','), node->instances.join(u',')});
    return lines.join(u'\n') + u'\n';
}

TopologyPtr topologyOf(const QByteArray& text)
{
    const auto inventory =
        yaml::Tree::parse(text).and_then([](const yaml::TreePtr& tree) { return Inventory::read(tree); });
    if (!inventory) {
        qWarning().noquote() << inventory.error().describe();
        return {};
    }
    return Topology::derive(*inventory);
}

TopologyPtr topologyOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? topologyOf(file.readAll()) : TopologyPtr();
}
