#include "app/cli/commandtable.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "core/topology/knownsecrets.h"

namespace pigpen::cli {
namespace {

Json line(const Topology& topology, yaml::Node place)
{
    return place ? Json(topology.tree()->place(place).line) : Json();
}

Json instanceJson(const Topology& topology, const Instance& instance)
{
    return Json::Map{member(QStringLiteral("name"), instance.name),
                     member(QStringLiteral("seq"), instance.seq < 0 ? Json() : Json(instance.seq)),
                     member(QStringLiteral("role"), textOrNull(instance.role)),
                     member(QStringLiteral("node"), instance.node),
                     member(QStringLiteral("port"), instance.port > 0 ? Json(instance.port) : Json()),
                     member(QStringLiteral("upstream"), textOrNull(instance.upstream)),
                     member(QStringLiteral("line"), line(topology, instance.place))};
}

Json serviceJson(const Service& service)
{
    return Json::Map{member(QStringLiteral("name"), service.name),
                     member(QStringLiteral("port"), service.port > 0 ? Json(service.port) : Json()),
                     member(QStringLiteral("dest"), textOrNull(service.dest)),
                     member(QStringLiteral("check"), textOrNull(service.check)),
                     member(QStringLiteral("members"), jsonTexts(service.members)),
                     member(QStringLiteral("backups"), jsonTexts(service.backups)),
                     member(QStringLiteral("origin"), service.origin)};
}

Json clusterJson(const Topology& topology, const Cluster& cluster)
{
    return Json::Map{
        member(QStringLiteral("name"), cluster.name),
        member(QStringLiteral("module"), moduleName(cluster.module)),
        member(QStringLiteral("group"), textOrNull(cluster.group)),
        member(QStringLiteral("line"), line(topology, cluster.place)),
        member(QStringLiteral("mode"), textOrNull(cluster.mode)),
        member(QStringLiteral("shard"), textOrNull(cluster.shard)),
        member(QStringLiteral("vip"), textOrNull(cluster.vip)),
        member(QStringLiteral("upstream"), textOrNull(cluster.upstreamCluster)),
        member(QStringLiteral("instances"),
               jsonArray(cluster.instances, [&](const Instance& each) { return instanceJson(topology, each); })),
        member(QStringLiteral("services"), jsonArray(cluster.services, serviceJson)),
        member(QStringLiteral("databases"), jsonArray(cluster.databases,
                                                      [](const Database& each) -> Json {
                                                          return Json::Map{
                                                              member(QStringLiteral("name"), each.name),
                                                              member(QStringLiteral("owner"), textOrNull(each.owner))};
                                                      })),
        member(QStringLiteral("roles"), jsonArray(cluster.roles, [](const Role& each) -> Json {
                   return Json::Map{member(QStringLiteral("name"), each.name),
                                    member(QStringLiteral("memberOf"), jsonTexts(each.memberOf))};
               }))};
}

Json nodeJson(const Node& node)
{
    return Json::Map{member(QStringLiteral("address"), node.address), member(QStringLiteral("name"), node.name),
                     member(QStringLiteral("groups"), jsonTexts(node.groups)),
                     member(QStringLiteral("instances"), jsonTexts(node.instances))};
}

/// What there is to show: everything, or one cluster and its nodes.
struct Selection
{
    std::vector<ClusterPtr> clusters;
    std::vector<NodePtr> nodes;
};

Selection everything(const Topology& topology)
{
    return {topology.clusters(), topology.nodes()};
}

Selection only(const Topology& topology, const QString& name)
{
    Selection selection;
    for (const ClusterPtr& cluster : topology.clusters()) {
        if (cluster->name == name)
            selection.clusters.push_back(cluster);
    }
    for (const NodePtr& node : topology.nodes()) {
        const auto isHost = [&node](const Instance& instance) { return instance.node == node->address; };
        const auto isOn = [&](const ClusterPtr& cluster) {
            return std::any_of(cluster->instances.begin(), cluster->instances.end(), isHost);
        };
        if (std::any_of(selection.clusters.begin(), selection.clusters.end(), isOn))
            selection.nodes.push_back(node);
    }
    return selection;
}

QByteArray toJson(const Topology& topology, const Selection& selection)
{
    return document(Json::Map{
        member(QStringLiteral("clusters"),
               jsonArray(selection.clusters, [&](const ClusterPtr& each) { return clusterJson(topology, *each); })),
        member(QStringLiteral("nodes"),
               jsonArray(selection.nodes, [](const NodePtr& each) { return nodeJson(*each); }))});
}

QString number(int value)
{
    return value > 0 ? QString::number(value) : QString();
}

/// The tables of a selection, in the order in which they are printed.
class Tables
{
public:
    Tables(const Topology& topology, const Selection& selection) : m_secrets(*topology.tree())
    {
        for (const ClusterPtr& cluster : selection.clusters)
            add(*cluster);
        for (const NodePtr& node : selection.nodes)
            m_nodes.add({node->address, node->name, node->groups.join(u' '), node->instances.join(u' ')});
    }

    QString toText() const
    {
        QStringList parts;
        for (const Table* table : {&m_clusters, &m_instances, &m_services, &m_databases, &m_roles, &m_nodes}) {
            if (table->hasRows())
                parts << table->toText();
        }
        return parts.join(u'\n');
    }

private:
    void add(const Cluster& cluster)
    {
        m_clusters.add({cluster.name, moduleName(cluster.module), cluster.mode,
                        QString::number(cluster.instances.size()), cluster.vip, cluster.upstreamCluster});
        for (const Instance& each : cluster.instances)
            m_instances.add({each.name, each.role, each.node, number(each.port), each.upstream});
        for (const Service& each : cluster.services)
            m_services.add({each.name, number(each.port), each.dest, each.check, each.members.join(u' '),
                            each.backups.join(u' ')});
        for (const Database& each : cluster.databases)
            m_databases.add({cluster.name + u'.' + each.name, each.owner, m_secrets.without(each.comment)});
        for (const Role& each : cluster.roles)
            m_roles.add({cluster.name + u'.' + each.name, each.memberOf.join(u' '), m_secrets.without(each.comment)});
    }

    const secrets::Known m_secrets;
    Table m_clusters{{Words::tr("CLUSTER"), Words::tr("MODULE"), Words::tr("MODE"), Words::tr("SIZE"), Words::tr("VIP"),
                      Words::tr("FOLLOWS")}};
    Table m_instances{
        {Words::tr("INSTANCE"), Words::tr("ROLE"), Words::tr("NODE"), Words::tr("PORT"), Words::tr("UPSTREAM")}};
    Table m_services{{Words::tr("SERVICE"), Words::tr("PORT"), Words::tr("DEST"), Words::tr("CHECK"),
                      Words::tr("MEMBERS"), Words::tr("BACKUPS")}};
    Table m_databases{{Words::tr("DATABASE"), Words::tr("OWNER"), Words::tr("COMMENT")}};
    Table m_roles{{Words::tr("ROLE"), Words::tr("MEMBER OF"), Words::tr("COMMENT")}};
    Table m_nodes{{Words::tr("NODE"), Words::tr("NAME"), Words::tr("GROUPS"), Words::tr("INSTANCES")}};
};

} // namespace

Arguments showArguments()
{
    Arguments arguments(QStringLiteral("show"), QStringLiteral("FILE [--cluster NAME] [--format table|json]"),
                        Words::tr("Prints clusters, instances, services, databases, roles and nodes."));
    arguments.addOption({QStringLiteral("cluster")}, QStringLiteral("NAME"),
                        Words::tr("only this cluster and its nodes"));
    arguments.addOption({QStringLiteral("format")}, QStringLiteral("FORMAT"),
                        Words::tr("table, for people, or json, for programs"));
    arguments.setChoices(QStringLiteral("format"), {QStringLiteral("table"), QStringLiteral("json")});
    return arguments;
}

int show(const QStringList& words, const Streams& streams)
{
    Arguments arguments = showArguments();
    if (const std::optional<int> status = arguments.parse(words, streams))
        return *status;
    const auto format = arguments.choice(QStringLiteral("format"), streams);
    if (!format)
        return WrongUsage;
    const auto design = load(streams, arguments.value(0));
    if (!design)
        return complain(streams, Unreadable, design.error(), arguments.value(0));
    const Topology& topology = *design->snapshot()->topology;
    const QString name = arguments.option(QStringLiteral("cluster"));
    const Selection selection = name.isEmpty() ? everything(topology) : only(topology, name);
    if (!name.isEmpty() && selection.clusters.empty())
        return complain(streams, WrongUsage,
                        {Words::tr("there is no cluster “%1”").arg(name), Words::tr("“pigpen show” lists them")},
                        arguments.value(0));
    return print(streams,
                 *format == u"json" ? toJson(topology, selection) : Tables(topology, selection).toText().toUtf8());
}

} // namespace pigpen::cli
