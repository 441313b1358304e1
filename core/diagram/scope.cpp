#include "scope.h"

#include <QSet>

namespace pigpen::diagram {

namespace {

QString pigstyVersion(const Inventory& inventory)
{
    const GroupPtr all = inventory.group(QStringLiteral("all"));
    if (!all)
        return {};
    const Setting version = inventory.groupVariable(*all, u"version");
    return version.isSet() ? version.value.string() : QString();
}

} // namespace

Scope scopeOf(const Topology& topology, const Options& options)
{
    Scope scope;
    scope.version = pigstyVersion(*topology.inventory());
    if (options.clusters.isEmpty()) {
        scope.clusters = topology.clusters();
        scope.nodes = topology.nodes();
        return scope;
    }
    const QSet<QString> wanted(options.clusters.begin(), options.clusters.end());
    QSet<QString> addresses;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (!wanted.contains(cluster->name))
            continue;
        scope.clusters.push_back(cluster);
        for (const Instance& instance : cluster->instances)
            addresses.insert(instance.node);
    }
    for (const NodePtr& node : topology.nodes())
        if (addresses.contains(node->address))
            scope.nodes.push_back(node);
    return scope;
}

Scope scopeWithInfrastructure(const Topology& topology, const Options& options)
{
    Options wider = options;
    if (!options.clusters.isEmpty())
        for (const ClusterPtr& cluster : topology.clusters())
            if (isInfrastructure(*cluster))
                wider.clusters << cluster->name;
    return scopeOf(topology, wider);
}

} // namespace pigpen::diagram
