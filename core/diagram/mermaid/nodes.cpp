#include "core/diagram/cards.h"
#include "core/diagram/mermaid/charts.h"
#include "core/diagram/mermaid/flow.h"
#include "core/diagram/nodebox.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::diagram::mermaid {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mermaid)
};

using Kind = EntityId::Kind;

using Clusters = QHash<QString, const Cluster*>; // by the names of their instances

/// A plain node is a member of its group and runs nothing for it.
QStringList running(const Node& node, const Clusters& clusters)
{
    QStringList names;
    for (const QString& name : node.instances)
        if (const Cluster* cluster = clusters.value(name); cluster && cluster->module != Module::Node)
            names << name;
    return names;
}

void addInstance(Flow& flow, const Cluster& cluster, const QString& name)
{
    const QString id = flow.id(u'i', name);
    flow.node(id, "[", label({name, rolePill(cluster, *cluster.instance(name)).word}), "]");
    const Hue hue = markHueOf(cluster.module);
    flow.look(id, moduleName(cluster.module), {hue.mark, Colour::Card, hue.ink});
}

/// Returns the id.
QString addNode(Flow& flow, const Node& node, const Clusters& clusters, Depth depth)
{
    const QString id = flow.id(u'n', node.address);
    const QString words = label({node.address, node.name == node.address ? QString() : node.name});
    flow.look(id, QStringLiteral("machine"), hueOf(Kind::Node));
    const QStringList names = running(node, clusters);
    if (names.isEmpty() || depth == Depth::Names) {
        flow.node(id, "[", words, "]");
        return id;
    }
    flow.open(id, words, "LR");
    for (const QString& name : names)
        addInstance(flow, *clusters.value(name), name);
    flow.close();
    return id;
}

} // namespace

Written nodesChart(const Scope& scope, const QString& title, Depth depth)
{
    Clusters clusters;
    for (const ClusterPtr& cluster : scope.clusters)
        for (const Instance& instance : cluster->instances)
            clusters.insert(instance.name, cluster.get());
    Flow flow;
    QStringList ids;
    for (const NodePtr& node : scope.nodes)
        ids << addNode(flow, *node, clusters, depth);
    flow.keepInRows(ids, columnsFor(ids.size(), 1.5), false);
    return flow.write(title, Words::tr("Every node with the instances that run on it."));
}

} // namespace pigpen::diagram::mermaid
