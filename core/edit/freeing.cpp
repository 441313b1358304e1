#include "core/edit/freeing.h"

#include "core/edit/addresses.h"
#include "core/edit/assignment.h"
#include "core/edit/words.h"
#include "core/topology/naming.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace pigpen::edit {

using yaml::Value;

namespace {

std::vector<VariablePlace> virtualPlaces(const Inventory& inventory)
{
    std::vector<VariablePlace> places = placesOf(inventory, u"pg_vip_address"_qs);
    const std::vector<VariablePlace> others = placesOf(inventory, u"vip_address"_qs);
    places.insert(places.end(), others.begin(), others.end());
    return places;
}

/// The new virtual addresses of those that are in use elsewhere.
Renames newVirtualAddresses(const Topology& copy, const Topology& target)
{
    QSet<QString> taken = virtualAddresses(copy);
    for (const NodePtr& node : copy.nodes())
        taken.insert(node->address);
    Renames addresses;
    for (const VariablePlace& place : virtualPlaces(*copy.inventory())) {
        const QString address = place.value.string().section(u'/', 0, 0);
        const auto number = parseAddress(address);
        const bool isLoopback = number && *number >> 24 == 127;
        const bool isFree = isFreeAddress(target, address) && isInSubnet(target, address);
        if (!number || isLoopback || isFree || addresses.contains(address))
            continue;
        const QString free = freeVirtualAddress(target, address, taken);
        taken.insert(free);
        addresses.insert(address, free);
    }
    return addresses;
}

/// Replaces the words wherever their meaning is known.
void follow(Draft& copy, const Renames& words, WordKind kind)
{
    for (const Reference& reference : findReferences(*copy.before().inventory(), words, kind))
        if (reference.isKnown)
            copy.set(reference.path, Value(withWords(reference.node.string(), words)));
}

/// All names that nodes have, or would have.
QSet<QString> nodenamesOf(const Topology& topology)
{
    QSet<QString> names;
    for (const NodePtr& node : topology.nodes())
        names.insert(node->name);
    for (const VariablePlace& place : placesOf(*topology.inventory(), u"nodename"_qs))
        names.insert(place.value.string());
    return names;
}

/// What a member's name becomes with its cluster's; itself where it is not called so.
QString renamedMember(const QString& name, const Renames& clusters)
{
    for (auto cluster = clusters.cbegin(); cluster != clusters.cend(); ++cluster)
        if (name.startsWith(cluster.key() + u'-'))
            return *cluster + name.mid(cluster.key().size());
    return name;
}

QSet<int> routerNumbers(const Topology& topology)
{
    QSet<int> numbers;
    for (const VariablePlace& place : placesOf(*topology.inventory(), u"vip_vrid"_qs))
        numbers.insert(int(place.value.value().toInt()));
    return numbers;
}

/// The next one that is not taken; 0 where all are.
int nextRouterNumber(int number, const QSet<int>& taken)
{
    constexpr int count = 254;
    for (int step = 0; step < count; ++step)
        if (const int next = (number + step) % count + 1; !taken.contains(next))
            return next;
    return 0;
}

/// The clusters of each sharded system.
QMap<QString, std::vector<ClusterPtr>> shardsOf(const Topology& topology)
{
    QMap<QString, std::vector<ClusterPtr>> shards;
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->module == Module::Pgsql && cluster->shardGroup >= 0)
            shards[cluster->shard].push_back(cluster);
    return shards;
}

int highestGroup(const std::vector<ClusterPtr>& clusters)
{
    int highest = 0;
    for (const ClusterPtr& cluster : clusters)
        highest = std::max(highest, cluster->shardGroup);
    return highest;
}

/// Gives a cluster another pg_group wherever its members have theirs from.
void setGroup(Draft& copy, const Cluster& cluster, int group)
{
    const Inventory& inventory = *copy.before().inventory();
    std::vector<yaml::Node> own;
    for (const Instance& instance : cluster.instances)
        if (const HostPtr host = inventory.host(instance.node))
            own.push_back(inventory.variable(*host, u"pg_group").value);
    for (const VariablePlace& place : placesOf(inventory, u"pg_group"_qs))
        if (std::find(own.begin(), own.end(), place.value) != own.end())
            copy.set(place.path, Value(group));
    copy.note(Words::tr("pg_group %1 becomes %2").arg(cluster.shardGroup).arg(group));
}

void setShard(Draft& copy, const QString& from, const QString& to)
{
    for (const VariablePlace& place : placesOf(*copy.before().inventory(), u"pg_shard"_qs))
        if (place.value.string() == from)
            copy.set(place.path, Value(to));
    copy.note(Words::tr("pg_shard %1 becomes %2").arg(from, to));
}

} // namespace

Renames freeNodes(const Topology& copy, const Topology& target)
{
    QSet<QString> taken = virtualAddresses(copy);
    QStringList moving;
    for (const HostPtr& host : copy.inventory()->hosts()) {
        taken.insert(host->name);
        if (!isFreeAddress(target, host->name) || !isInSubnet(target, host->name))
            moving << host->name;
    }
    const QStringList free = freeAddresses(target, int(moving.size()), taken);
    Renames addresses;
    for (qsizetype i = 0; i < moving.size(); ++i)
        addresses.insert(moving[i], free[i]);
    return addresses;
}

void freeVirtualAddresses(Draft& copy, const Topology& target)
{
    const Inventory& inventory = *copy.before().inventory();
    const Renames addresses = newVirtualAddresses(copy.before(), target);
    for (const VariablePlace& place : virtualPlaces(inventory)) {
        const QString text = place.value.string();
        const QString address = text.section(u'/', 0, 0);
        if (addresses.contains(address))
            copy.set(place.path, Value(addresses.value(address) + text.mid(address.size())));
    }
    follow(copy, addresses, WordKind::Address);
    for (auto address = addresses.cbegin(); address != addresses.cend(); ++address)
        copy.note(Words::tr("the virtual address %1 becomes %2").arg(address.key(), address.value()));
}

void freeRouterNumbers(Draft& copy, const Topology& target)
{
    QSet<int> taken = routerNumbers(target);
    const QSet<int> own = routerNumbers(copy.before());
    QHash<int, int> numbers;
    for (const VariablePlace& place : placesOf(*copy.before().inventory(), u"vip_vrid"_qs)) {
        const int number = int(place.value.value().toInt());
        if (!taken.contains(number) && !numbers.contains(number))
            continue;
        if (!numbers.contains(number)) {
            const int free = nextRouterNumber(number, taken + own);
            if (free == 0)
                return copy.fail({Words::tr("no vip_vrid is free"), Words::tr("there are 254 of them in a network")});
            numbers.insert(number, free);
            taken.insert(free);
            copy.note(Words::tr("vip_vrid %1 becomes %2").arg(number).arg(free));
        }
        copy.set(place.path, Value(numbers.value(number)));
    }
}

void freeNodenames(Draft& copy, const Topology& target, const Renames& clusters)
{
    const QSet<QString> elsewhere = nodenamesOf(target);
    QSet<QString> taken = elsewhere + nodenamesOf(copy.before());
    Renames names;
    for (const VariablePlace& place : placesOf(*copy.before().inventory(), u"nodename"_qs)) {
        const QString name = place.value.string();
        if (!elsewhere.contains(name) || names.contains(name))
            continue;
        const QString stem = renamedMember(name, clusters);
        QString free = stem;
        for (int number = 2; taken.contains(free); ++number)
            free = stem + QString::number(number);
        taken.insert(free);
        names.insert(name, free);
        copy.note(Words::tr("nodename %1 becomes %2").arg(name, free));
    }
    follow(copy, names, WordKind::Name);
}

Renames freeShards(Draft& copy, const Topology& target, const std::function<QString(const QString&)>& freeName)
{
    const auto there = shardsOf(target);
    const auto arriving = shardsOf(copy.before());
    Renames names;
    for (auto shard = arriving.cbegin(); shard != arriving.cend(); ++shard) {
        if (!there.contains(shard.key()))
            continue;
        const auto isCoordinator = [](const ClusterPtr& cluster) { return cluster->shardGroup == 0; };
        const bool begins = std::any_of(shard->begin(), shard->end(), isCoordinator);
        const QString name = begins ? freeName(shard.key()) : shard.key();
        int next = highestGroup(there.value(shard.key()));
        for (const ClusterPtr& cluster : *shard) {
            const int group = begins ? cluster->shardGroup : ++next;
            if (!begins)
                setGroup(copy, *cluster, group);
            if (cluster->name == naming::citusCluster(shard.key(), cluster->shardGroup))
                names.insert(cluster->name, naming::citusCluster(name, group));
        }
        if (begins)
            setShard(copy, shard.key(), name);
    }
    return names;
}

} // namespace pigpen::edit
