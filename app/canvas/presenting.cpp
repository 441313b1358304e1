#include "app/canvas/presenting.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

using diagram::Machine;

namespace {

struct Presenting
{
    Q_DECLARE_TR_FUNCTIONS(Presenting)
};

/// The selected where the entity is one of them, else it alone.
QList<EntityId> meant(Document& document, const EntityId& entity)
{
    const Selection& selection = *document.selection();
    return selection.contains(entity) ? selection.ids() : QList<EntityId>{entity};
}

QList<EntityId> nodesOf(const Topology& topology, const QList<EntityId>& entities)
{
    QList<EntityId> nodes;
    for (const EntityId& entity : entities) {
        const ClusterPtr cluster = topology.cluster(entity);
        const Instance* instance =
            cluster && entity.kind == EntityId::Kind::Instance ? cluster->instance(entity.name) : nullptr;
        const EntityId node = instance ? EntityId::ofNode(instance->node) : entity;
        if (node.kind == EntityId::Kind::Node && topology.node(node.name) && !nodes.contains(node))
            nodes << node;
    }
    return nodes;
}

QList<EntityId> clustersOf(const QList<EntityId>& entities)
{
    QList<EntityId> clusters;
    std::copy_if(entities.begin(), entities.end(), std::back_inserter(clusters),
                 [](const EntityId& entity) { return entity.kind == EntityId::Kind::Cluster; });
    return clusters;
}

void addMachines(std::vector<EntityVerb>& verbs, Document& document, const QList<EntityId>& nodes)
{
    const Machine now = document.sidecar().machineOf(nodes.front().name);
    for (const Machine machine : diagram::machineKinds)
        verbs.push_back({machineTitle(machine), Presenting::tr("Machine"),
                         [&document, nodes, machine] { setMachine(document, nodes, machine); }, machine == now});
}

} // namespace

void setCollapsed(Document& document, const QList<EntityId>& clusters, bool collapsed)
{
    Sidecar sidecar = document.sidecar();
    for (const EntityId& cluster : clusters) {
        if (collapsed)
            sidecar.collapsed.insert(cluster);
        else
            sidecar.collapsed.remove(cluster);
    }
    const QString name = clusters.size() == 1 ? clusters.front().name : Presenting::tr("clusters");
    document.arrange(collapsed ? Presenting::tr("Collapse %1").arg(name) : Presenting::tr("Expand %1").arg(name),
                     sidecar);
}

void setAllCollapsed(Document& document, bool collapsed)
{
    if (!document.topology())
        return;
    QList<EntityId> all;
    for (const ClusterPtr& cluster : document.topology()->clusters())
        all << cluster->id();
    setCollapsed(document, all, collapsed);
}

void setMachine(Document& document, const QList<EntityId>& nodes, Machine machine)
{
    Sidecar sidecar = document.sidecar();
    for (const EntityId& node : nodes) {
        if (machine == Machine::Unknown)
            sidecar.machines.remove(node);
        else
            sidecar.machines.insert(node, machine);
    }
    const QString name = nodes.size() == 1 ? nodes.front().name : Presenting::tr("nodes");
    document.arrange(Presenting::tr("Machine of %1").arg(name), sidecar);
}

std::vector<EntityVerb> presentationVerbs(Document& document, const EntityId& entity)
{
    std::vector<EntityVerb> verbs;
    const TopologyPtr topology = document.topology();
    if (!topology)
        return verbs;
    const QList<EntityId> entities = meant(document, entity);
    if (entity.kind == EntityId::Kind::Cluster) {
        const bool collapsed = document.sidecar().collapsed.contains(entity);
        verbs.push_back({collapsed ? Presenting::tr("Expand") : Presenting::tr("Collapse"),
                         {},
                         [&document, clusters = clustersOf(entities), collapsed] {
                             setCollapsed(document, clusters, !collapsed);
                         }});
    }
    const bool onNode = entity.kind == EntityId::Kind::Node || entity.kind == EntityId::Kind::Instance;
    if (const QList<EntityId> nodes = nodesOf(*topology, entities); onNode && !nodes.isEmpty())
        addMachines(verbs, document, nodes);
    return verbs;
}

} // namespace pigpen
