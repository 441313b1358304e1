#include "core/topology/comparing.h"

#include <algorithm>
#include <tuple>

namespace pigpen {

namespace {

auto content(const Instance& instance)
{
    return std::tie(instance.name, instance.seq, instance.role, instance.node, instance.port, instance.upstream,
                    instance.upstreamAddress, instance.delay, instance.offlineQuery, instance.weight);
}

auto content(const Service& service)
{
    return std::tie(service.name, service.port, service.dest, service.check, service.selector, service.backup,
                    service.members, service.backups, service.origin, service.problem);
}

auto content(const Database& database)
{
    return std::tie(database.name, database.owner, database.comment, database.extensions);
}

auto content(const Role& role)
{
    return std::tie(role.name, role.memberOf, role.comment, role.login);
}

auto content(const Cluster& cluster)
{
    return std::tie(cluster.module, cluster.name, cluster.group, cluster.mode, cluster.shard, cluster.shardGroup,
                    cluster.version, cluster.vip, cluster.upstreamCluster, cluster.monitors);
}

template<typename Entity>
bool sameContents(const std::vector<Entity>& left, const std::vector<Entity>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Entity& a, const Entity& b) { return content(a) == content(b); });
}

} // namespace

bool sameContent(const Cluster& left, const Cluster& right)
{
    return content(left) == content(right) && sameContents(left.instances, right.instances) &&
           sameContents(left.services, right.services) && sameContents(left.databases, right.databases) &&
           sameContents(left.roles, right.roles);
}

bool sameContent(const Node& left, const Node& right)
{
    return std::tie(left.address, left.name, left.groups, left.instances) ==
           std::tie(right.address, right.name, right.groups, right.instances);
}

} // namespace pigpen
