#include "app/window/drillmenu.h"

#include "app/canvas/canvasscene.h"
#include "app/document/drill.h"
#include "core/topology/zones.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace pigpen {

namespace {

struct DrillMenu
{
    Q_DECLARE_TR_FUNCTIONS(DrillMenu)
};

/// The nodes that the selected are or stand on, by address; in a node's box, that node.
QStringList nodesMeant(const QList<EntityId>& selected, const Topology& topology, const CanvasScene& scene)
{
    QStringList nodes;
    for (const EntityId& entity : selected) {
        const QString shown = scene.nodeOf(entity);
        const QString node = shown.isEmpty() ? Drill::nodeOf(topology, entity) : shown;
        if (!node.isEmpty() && !nodes.contains(node))
            nodes << node;
    }
    return nodes;
}

void addTaking(QMenu& menu, Drill& drill, const QString& label, const QStringList& nodes, bool down)
{
    if (!nodes.isEmpty())
        menu.addAction(label, &drill, [&drill, nodes, down] { drill.take(nodes, down); });
}

/// "Take down 10.10.10.11", "Bring up 3 nodes".
QString takingLabel(const QStringList& nodes, bool down)
{
    if (nodes.size() == 1)
        return (down ? DrillMenu::tr("Ta&ke down %1") : DrillMenu::tr("Brin&g up %1")).arg(nodes.front());
    return down ? DrillMenu::tr("Ta&ke down %n nodes", nullptr, int(nodes.size()))
                : DrillMenu::tr("Brin&g up %n nodes", nullptr, int(nodes.size()));
}

void addZone(QMenu& menu, Drill& drill, const Topology& topology, const QString& node)
{
    const QString zone = zoneOf(*topology.inventory(), node);
    if (zone.isEmpty())
        return;
    const QStringList nodes = Drill::nodesIn(topology, zone);
    const bool down = !std::ranges::all_of(nodes, [&](const QString& one) { return drill.isDown(one); });
    addTaking(menu, drill, (down ? DrillMenu::tr("Take down &zone %1") : DrillMenu::tr("Bring up &zone %1")).arg(zone),
              nodes, down);
}

} // namespace

void addDrillVerbs(QMenu& menu, Document& document, const CanvasScene& scene)
{
    const TopologyPtr topology = document.topology();
    const QList<EntityId> selected = document.selection()->ids();
    Drill& drill = *document.drill();
    if (!topology || selected.isEmpty())
        return;
    const bool isCluster = selected.size() == 1 && selected.front().kind == EntityId::Kind::Cluster;
    const QStringList nodes =
        isCluster ? Drill::nodesOf(*topology, selected.front()) : nodesMeant(selected, *topology, scene);
    if (nodes.isEmpty())
        return;
    const bool isDown = std::ranges::all_of(nodes, [&](const QString& node) { return drill.isDown(node); });
    QMenu* home = drill.isOn() ? &menu : menu.addMenu(DrillMenu::tr("Failure &drill"));
    if (isCluster)
        addTaking(*home, drill,
                  isDown ? DrillMenu::tr("Brin&g all its nodes up") : DrillMenu::tr("Ta&ke all its nodes down"), nodes,
                  !isDown);
    else
        addTaking(*home, drill, takingLabel(nodes, !isDown), nodes, !isDown);
    if (nodes.size() == 1)
        addZone(*home, drill, *topology, nodes.front());
    menu.addSeparator();
}

} // namespace pigpen
