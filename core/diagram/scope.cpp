#include "scope.h"

#include <QSet>
#include <algorithm>

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

/// What `redis_sentinel_monitor` lists, as far as the names are clusters' names.
QHash<QString, QStringList> watchedIn(const Topology& topology)
{
    QHash<QString, QStringList> watched;
    const Inventory& inventory = *topology.inventory();
    for (const ClusterPtr& cluster : topology.clusters()) {
        const bool sentinels = cluster->module == Module::Redis && cluster->mode == u"sentinel";
        const HostPtr host =
            sentinels && !cluster->instances.empty() ? inventory.host(cluster->instances.front().node) : HostPtr();
        if (!host)
            continue;
        const yaml::Value monitored = inventory.value(*host, u"redis_sentinel_monitor");
        for (const yaml::Value& item : monitored.items()) {
            if (const yaml::Value* name = item.find(u"name"))
                watched[cluster->name] << name->toString();
        }
    }
    return watched;
}

Scope scopeOnNodes(Scope scope, const Topology& topology, const QStringList& addresses)
{
    const QSet<QString> wanted(addresses.begin(), addresses.end());
    const auto stands = [&](const Instance& instance) { return wanted.contains(instance.node); };
    for (const ClusterPtr& cluster : topology.clusters())
        if (std::ranges::any_of(cluster->instances, stands))
            scope.clusters.push_back(cluster);
    for (const NodePtr& node : topology.nodes())
        if (wanted.contains(node->address))
            scope.nodes.push_back(node);
    return scope;
}

} // namespace

Scope scopeOf(const Topology& topology, const Options& options)
{
    Scope scope;
    scope.inventory = topology.inventory();
    scope.watched = watchedIn(topology);
    scope.version = pigstyVersion(*topology.inventory());
    if (!options.nodes.isEmpty())
        return scopeOnNodes(std::move(scope), topology, options.nodes);
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
    if (options.clusters.size() > 1)
        for (const ClusterPtr& cluster : topology.clusters())
            if (isInfrastructure(*cluster))
                wider.clusters << cluster->name;
    return scopeOf(topology, wider);
}

} // namespace pigpen::diagram
