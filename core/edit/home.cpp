#include "core/edit/home.h"

#include "core/edit/draft.h"

#include <algorithm>

namespace pigpen::edit {

using yaml::Path;

namespace {

/// How much of the group a mention tells: its hosts count most.
int weightOf(const Group::Mention& mention)
{
    const auto holds = [&](std::string_view key) {
        const yaml::Node part = mention.body.isMap() ? mention.body.find(key) : yaml::Node();
        return part && !part.isNull();
    };
    return (holds("hosts") ? 2 : 0) + (holds("vars") ? 1 : 0);
}

bool isWithin(const Path& path, const Path& outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

qsizetype positionOf(const yaml::Node& map, const yaml::Step& key)
{
    qsizetype position = 0;
    for (const yaml::Node::Entry& entry : map) {
        if (yaml::Step(entry.key.string()) == key)
            return position;
        ++position;
    }
    return -1;
}

Path parentOf(Path path)
{
    path.pop_back();
    return path;
}

} // namespace

Path groupPath(const Inventory& inventory, const QString& group)
{
    const GroupPtr found = inventory.group(group);
    if (!found || found->mentions.empty())
        return {};
    const auto best = std::max_element(found->mentions.begin(), found->mentions.end(),
                                       [](const auto& a, const auto& b) { return weightOf(a) < weightOf(b); });
    return best->path;
}

Path hostPath(const Inventory& inventory, const QString& group, const QString& address)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return {};
    for (const Host::Mention& mention : host->mentions)
        if (mention.group == group)
            return mention.path;
    return {};
}

Path memberPath(const Inventory& inventory, const Instance& instance)
{
    const HostPtr host = inventory.host(instance.node);
    if (!host)
        return {};
    for (const Host::Mention& mention : host->mentions)
        if (isWithin(instance.path, mention.path))
            return mention.path;
    return {};
}

const Instance* lastMember(const Inventory& inventory, const Cluster& cluster)
{
    const Instance* last = nullptr;
    qsizetype offset = -1;
    for (const Instance& instance : cluster.instances) {
        if (memberPath(inventory, instance).empty())
            continue;
        const qsizetype begin = inventory.tree()->span(instance.place).begin;
        if (begin > offset) {
            last = &instance;
            offset = begin;
        }
    }
    return last;
}

Path hostsPath(const Inventory& inventory, const Cluster& cluster)
{
    if (const Instance* last = lastMember(inventory, cluster))
        return parentOf(memberPath(inventory, *last));
    return groupPath(inventory, cluster.group) / u"hosts"_qs;
}

qsizetype indexBehindMembers(const Inventory& inventory, const Cluster& cluster, const Path& hosts)
{
    const yaml::Node map = inventory.tree()->at(hosts);
    if (!map.isMap())
        return 0;
    const Instance* last = lastMember(inventory, cluster);
    return last ? positionOf(map, memberPath(inventory, *last).back()) + 1 : map.size();
}

QStringList sharers(const Topology& topology, const Cluster& cluster)
{
    QStringList others;
    for (const ClusterPtr& other : topology.clusters())
        if (other->module == cluster.module && other->group == cluster.group && other->name != cluster.name)
            others << other->name;
    return others;
}

Path decidingPath(const Inventory& inventory, const QString& address, const QString& variable, const Path& otherwise)
{
    const HostPtr host = inventory.host(address);
    if (!host)
        return otherwise;
    const Setting setting = inventory.variable(*host, variable);
    if (setting.level != Level::Host)
        return otherwise;
    for (const Host::Mention& mention : host->mentions)
        if (mention.vars.isMap() && mention.vars.find(variable.toStdString()) == setting.value)
            return mention.path;
    return otherwise;
}

} // namespace pigpen::edit
