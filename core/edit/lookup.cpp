#include "core/edit/lookup.h"

#include "core/edit/words.h"

namespace pigpen::edit {

namespace {

QString clusterNames(const Topology& topology)
{
    QStringList names;
    for (const ClusterPtr& cluster : topology.clusters())
        names << cluster->name;
    constexpr qsizetype enough = 12;
    const bool more = names.size() > enough;
    return names.mid(0, enough).join(u", "_qs) + (more ? u", …"_qs : QString());
}

} // namespace

tl::expected<ClusterPtr, Error> findCluster(const Topology& topology, const QString& name)
{
    if (const ClusterPtr cluster = topology.cluster(name))
        return cluster;
    if (topology.clusters().empty())
        return refuse(Words::tr("there is no cluster %1").arg(name), Words::tr("add one first"));
    return refuse(Words::tr("there is no cluster %1").arg(name),
                  Words::tr("name one of %1").arg(clusterNames(topology)));
}

tl::expected<Topology::Found, Error> findInstance(const Topology& topology, const QString& name)
{
    if (const Topology::Found found = topology.instance(name))
        return found;
    return refuse(Words::tr("there is no instance %1").arg(name),
                  Words::tr("name it by its cluster and number, for example pg-test-1"));
}

tl::expected<ClusterPtr, Error> findPgsqlCluster(const Topology& topology, const QString& name)
{
    auto cluster = findCluster(topology, name);
    if (cluster && (*cluster)->module != Module::Pgsql)
        return refuse(Words::tr("%1 is no PostgreSQL cluster").arg(name), Words::tr("name one of the module pgsql"),
                      topology.tree()->place((*cluster)->place));
    return cluster;
}

tl::expected<Topology::Found, Error> findPgsqlInstance(const Topology& topology, const QString& name)
{
    auto found = findInstance(topology, name);
    if (found && found->cluster->module != Module::Pgsql)
        return refuse(Words::tr("%1 is no PostgreSQL instance").arg(name), Words::tr("name one of the module pgsql"),
                      topology.tree()->place(found->instance->place));
    return found;
}

Topology::Found pgsqlInstanceOn(const Topology& topology, const QString& address)
{
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances)
            if (cluster->module == Module::Pgsql && instance.node == address)
                return {cluster, &instance};
    return {};
}

const Instance* followerOf(const Topology& topology, const Instance& instance)
{
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& other : cluster->instances)
            if (other.upstreamAddress == instance.node && &other != &instance)
                return &other;
    return nullptr;
}

} // namespace pigpen::edit
