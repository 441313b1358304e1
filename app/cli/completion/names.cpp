#include "app/cli/completion/names.h"

#include "app/cli/verbtable.h"
#include "core/check/report.h"
#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/diagram/textwidth.h"
#include "core/edit/traits.h"
#include "core/topology/catalogue.h"
#include "core/topology/zones.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace pigpen::cli {
namespace {

using List = std::vector<Candidate>;

List plain(const QStringList& words)
{
    List list;
    for (const QString& word : words)
        list.push_back({word, {}});
    return list;
}

List rules()
{
    List list;
    for (const check::Rule& rule : check::rules())
        list.push_back({QString::fromLatin1(rule.id), check::Words::tr(rule.meaning)});
    return list;
}

List templateNames()
{
    List list;
    for (const QString& name : templates::names())
        list.push_back({name, templates::summary(name)});
    return list;
}

List verbNames()
{
    List list;
    for (const Verb& verb : verbs())
        list.push_back({verb.name, verb.synopsis()});
    return list;
}

List parameters()
{
    List list;
    for (const catalogue::Parameter& parameter : catalogue::parameters())
        list.push_back({parameter.name, catalogue::description(parameter.name)});
    return list;
}

/// Of a parameter that was named just before.
List valuesOf(const QString& parameter)
{
    const catalogue::Parameter* known = catalogue::find(parameter);
    if (!known)
        return {};
    return plain(known->type == u"bool" ? QStringList{QStringLiteral("true"), QStringLiteral("false")}
                                        : known->choices);
}

List instanceRoles()
{
    return plain(edit::traitsOf(Module::Pgsql).roles + edit::traitsOf(Module::Kafka).roles);
}

/// What belongs to the program, whatever inventory there is; none for what an inventory holds.
std::optional<List> ownNames(Expected expected, const Surroundings& surroundings)
{
    switch (expected) {
    case Expected::Template:
        return templateNames();
    case Expected::Shell:
        return plain({QStringLiteral("bash"), QStringLiteral("zsh")});
    case Expected::Verb:
        return verbNames();
    case Expected::Rule:
        return rules();
    case Expected::Parameter:
        return parameters();
    case Expected::ParameterValue:
        return valuesOf(surroundings.arguments.value(1));
    case Expected::InstanceRole:
        return instanceRoles();
    case Expected::Text:
    case Expected::File:
        return List();
    default:
        return {};
    }
}

void addInstances(List& list, const Topology& topology)
{
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances)
            list.push_back({instance.name, instance.role.isEmpty()
                                               ? instance.node
                                               : instance.role + QStringLiteral(", ") + instance.node});
}

void addClusters(List& list, const Topology& topology)
{
    for (const ClusterPtr& cluster : topology.clusters())
        list.push_back({cluster->name, moduleName(cluster->module)});
}

void addNodes(List& list, const Topology& topology)
{
    for (const NodePtr& node : topology.nodes())
        list.push_back({node->address, node->name == node->address ? QString() : node->name});
}

void addGroups(List& list, const Topology& topology)
{
    for (const GroupPtr& group : topology.inventory()->groups())
        list.push_back({group->name, {}});
}

void addZones(List& list, const Topology& topology)
{
    for (const NodePtr& node : topology.nodes())
        list.push_back({zoneOf(*topology.inventory(), node->address), {}});
}

/// Of the cluster that was named before, or of all.
template<typename Member>
void addMembers(List& list, const Topology& topology, const QString& name, Member member)
{
    for (const ClusterPtr& cluster : topology.clusters())
        if (cluster->name == name || !topology.cluster(name))
            for (const auto& one : (*cluster).*member)
                list.push_back({one.name, cluster->name});
}

List inventoryNames(Expected expected, const Topology& topology, const QString& cluster)
{
    List list;
    if (expected == Expected::Cluster || expected == Expected::Entity)
        addClusters(list, topology);
    if (expected == Expected::Group || expected == Expected::Scope)
        addGroups(list, topology);
    if (expected == Expected::Instance || expected == Expected::Entity || expected == Expected::Scope)
        addInstances(list, topology);
    if (expected == Expected::Node || expected == Expected::Entity)
        addNodes(list, topology);
    if (expected == Expected::Zone)
        addZones(list, topology);
    if (expected == Expected::Database)
        addMembers(list, topology, cluster, &Cluster::databases);
    if (expected == Expected::Role)
        addMembers(list, topology, cluster, &Cluster::roles);
    if (expected == Expected::Service)
        addMembers(list, topology, cluster, &Cluster::services);
    return list;
}

/// The inventory, where reading it is nothing that a hand at the keys would notice.
TopologyPtr topologyOf(QString file)
{
    constexpr qint64 quicklyRead = qint64(4) * 1024 * 1024; // bytes
    if (file.startsWith(u"~/"))
        file = QDir::home().filePath(file.mid(2));
    const QFileInfo info(file);
    if (!info.isFile() || info.size() > quicklyRead) // a pipe would wait for its other end
        return {};
    const auto design = Design::open(file);
    return design && design->snapshot() ? design->snapshot()->topology : nullptr;
}

bool isWord(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'-') && diagram::printable(name) == name;
}

} // namespace

std::vector<Candidate> namesOf(Expected expected, const Surroundings& surroundings)
{
    if (const auto own = ownNames(expected, surroundings))
        return *own;
    const TopologyPtr topology = topologyOf(surroundings.file);
    if (!topology)
        return {};
    List list;
    QSet<QString> seen;
    for (const Candidate& one : inventoryNames(expected, *topology, surroundings.arguments.value(0))) {
        if (!isWord(one.word) || seen.contains(one.word))
            continue;
        seen << one.word;
        list.push_back({one.word, diagram::printable(one.description)});
    }
    return list;
}

} // namespace pigpen::cli
