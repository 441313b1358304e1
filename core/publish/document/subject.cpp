#include "core/publish/document/subject.h"

#include "core/topology/catalogue.h"

namespace pigpen::document {

namespace {

std::vector<ClusterPtr> ofModule(const std::vector<ClusterPtr>& clusters, Module module)
{
    std::vector<ClusterPtr> picked;
    std::ranges::copy_if(clusters, std::back_inserter(picked),
                         [module](const ClusterPtr& cluster) { return cluster->module == module; });
    return picked;
}

} // namespace

QStringList Subject::names() const
{
    QStringList names;
    for (const ClusterPtr& cluster : scope.clusters)
        names << cluster->name;
    names.removeDuplicates();
    return names;
}

std::vector<ClusterPtr> Subject::clusters(Module module) const
{
    return ofModule(scope.clusters, module);
}

std::vector<ClusterPtr> Subject::infrastructureOf(Module module) const
{
    return ofModule(infrastructure, module);
}

QString Subject::told(const QString& words) const
{
    return known.without(words);
}

yaml::Value Subject::value(const QString& address, const QString& name) const
{
    const Inventory& inventory = *topology->inventory();
    const HostPtr host = inventory.host(address);
    const Setting setting = host ? inventory.variable(*host, name) : Setting();
    return setting.isSet() ? setting.read() : catalogue::fallback(name);
}

Subject subjectOf(const TopologyPtr& topology, const QStringList& clusters)
{
    diagram::Options options;
    options.clusters = clusters;
    Subject subject{topology, secrets::Known(*topology->tree()), diagram::scopeOf(*topology, options), {}};
    std::ranges::copy_if(topology->clusters(), std::back_inserter(subject.infrastructure),
                         [](const ClusterPtr& cluster) { return diagram::isInfrastructure(*cluster); });
    return subject;
}

} // namespace pigpen::document
