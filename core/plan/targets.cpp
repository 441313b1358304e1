#include "core/plan/targets.h"

#include <QRegularExpression>
#include <algorithm>

namespace pigpen::plan {

namespace {

/// The hosts of a group and of those below it.
void collectHosts(const Inventory& inventory, const QString& name, QSet<QString>& hosts, QSet<QString>& seen)
{
    const GroupPtr group = inventory.group(name);
    if (!group || seen.contains(name))
        return;
    seen.insert(name);
    hosts.unite(QSet<QString>(group->hosts.begin(), group->hosts.end()));
    for (const QString& child : group->children)
        collectHosts(inventory, child, hosts, seen);
}

QSet<QString> hostsOf(const Inventory& inventory, const QString& group)
{
    QSet<QString> hosts;
    QSet<QString> seen;
    collectHosts(inventory, group, hosts, seen);
    return hosts;
}

} // namespace

QString Target::limit() const
{
    return shellWord(addresses.isEmpty() ? group : addresses.join(u','));
}

QString Target::words() const
{
    QString words = shellWord(group);
    for (const QString& address : addresses)
        words += u' ' + shellWord(address);
    return words;
}

QStringList nodesOf(const std::vector<const Instance*>& instances)
{
    QStringList nodes;
    for (const Instance* instance : instances)
        nodes << instance->node;
    nodes.removeDuplicates();
    return nodes;
}

Target targetOf(const Topology& topology, const Cluster& cluster)
{
    return targetOf(topology, cluster, cluster.nodes());
}

Target targetOf(const Topology& topology, const Cluster& cluster, const QStringList& addresses)
{
    const QSet<QString> wanted(addresses.begin(), addresses.end());
    const bool isGroup = hostsOf(*topology.inventory(), cluster.group) == wanted;
    return {cluster.group, isGroup ? QStringList() : addresses};
}

QString limitOf(const Topology& topology, const QSet<QString>& hosts, const QStringList& preferred)
{
    QStringList parts;
    QSet<QString> covered;
    const Inventory& inventory = *topology.inventory();
    const auto take = [&](const QString& name) {
        const GroupPtr group = inventory.group(name);
        if (!group || name == u"all" || name == u"ungrouped" || group->hosts.isEmpty())
            return;
        const QSet<QString> own = hostsOf(inventory, name);
        if (hosts.contains(own) && !covered.contains(own)) {
            parts << name;
            covered.unite(own);
        }
    };
    for (const QString& name : preferred)
        take(name);
    for (const GroupPtr& group : inventory.groups())
        take(group->name);
    for (const HostPtr& host : inventory.hosts())
        if (hosts.contains(host->name) && !covered.contains(host->name))
            parts << host->name;
    return shellWord(parts.join(u','));
}

QStringList groupsOf(const Topology& topology, Module module)
{
    QStringList groups;
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->module == module)
            groups << cluster->group;
    groups.removeDuplicates();
    return groups;
}

QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace pigpen::plan
