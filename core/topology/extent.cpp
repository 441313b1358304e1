#include "core/topology/extent.h"

namespace pigpen {

namespace {

using Kind = EntityId::Kind;

/// What stands behind the key of that entity; invalid where nothing does.
template<typename Mentions, typename Mention>
yaml::Node behind(const Mentions& mentions, yaml::Node key, yaml::Node Mention::*value)
{
    for (const Mention& mention : mentions)
        if (mention.key == key)
            return mention.*value;
    return {};
}

yaml::Node behindHost(const Topology& topology, const QString& address, yaml::Node key)
{
    const HostPtr host = topology.inventory()->host(address);
    return host ? behind(host->mentions, key, &Host::Mention::vars) : yaml::Node();
}

yaml::Node valueOf(const Topology& topology, const EntityId& id, yaml::Node key)
{
    if (id.kind == Kind::Node)
        return behindHost(topology, id.name, key);
    const ClusterPtr cluster = topology.cluster(id);
    if (id.kind == Kind::Instance)
        return behindHost(topology, cluster->instance(id.name)->node, key);
    const GroupPtr group = topology.inventory()->group(cluster->group);
    return group ? behind(group->mentions, key, &Group::Mention::body) : yaml::Node();
}

} // namespace

yaml::Span extentOf(const Topology& topology, const EntityId& id)
{
    const yaml::Node place = topology.place(id);
    if (!place)
        return {};
    const yaml::Tree& tree = *topology.tree();
    const yaml::Span span = tree.span(place);
    if (id.kind != Kind::Cluster && id.kind != Kind::Instance && id.kind != Kind::Node)
        return span;
    if (const yaml::Node value = valueOf(topology, id, place))
        return {span.begin, tree.span(value).end};
    return tree.entrySpan(tree.pathAt(span.begin)); // an entry of redis_instances, for example
}

} // namespace pigpen
