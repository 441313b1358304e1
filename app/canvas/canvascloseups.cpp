#include "app/canvas/canvasscene.h"

#include <QGraphicsSceneHelpEvent>

/// Who looks closely at containers: views, the pointer, and whoever asks for a part.
namespace pigpen {

using diagram::Kind;

namespace {

/// So many containers at once have their parts, however small they are in view.
constexpr qsizetype mostFromAfar = 200;
/// Of those out of view.
constexpr qsizetype mostSpare = 48;

/// The part at a point that lies on top, or the item itself.
FigureItem* innermostAt(FigureItem* item, QPointF point)
{
    const QList<QGraphicsItem*> parts = item->childItems();
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if ((*part)->contains((*part)->mapFromScene(point)))
            return innermostAt(static_cast<FigureItem*>(*part), point); // only figures are parts
    }
    return item;
}

} // namespace

diagram::Figure CanvasScene::figureOf(const FigureItem* container) const
{
    const Sources sources = m_shown.value(container->entity()).sources;
    const std::shared_ptr<const void>& entity = sources.entities.front();
    if (m_kind == Kind::Nodes)
        return diagram::nodeFigure(*m_topology, *static_cast<const Node*>(entity.get()), sources.presentation);
    return diagram::clusterFigure(*m_topology, *static_cast<const Cluster*>(entity.get()), sources.presentation);
}

void CanvasScene::detail(FigureItem* container) const
{
    if (container->isDetailed())
        return;
    container->detail(figureOf(container));
    for (FigureItem* part : container->descendants()) {
        if (part != container)
            m_items[part->entity()].append(part);
    }
    m_closeups.append(container);
    ++m_closeupsMade;
    dress(container);
    markFound(container);
    if (m_isFiltered)
        dimParts(m_matching, container);
}

void CanvasScene::simplify(FigureItem* container)
{
    for (FigureItem* part : container->descendants()) {
        if (part == container)
            continue;
        const auto found = m_items.find(part->entity());
        found->removeOne(part);
        if (found->isEmpty())
            m_items.erase(found);
    }
    m_closeups.removeOne(container);
    container->simplify();
    markFound(container);
}

void CanvasScene::look(const QRectF& seen, double zoom)
{
    if (!isArranged() || !m_topology)
        return;
    const bool isNear = zoom >= FarLook::blockZoom;
    QList<FigureItem*> wanted = isNear ? m_index.in(seen) : m_index.in(seen, mostFromAfar + 1);
    if (!isNear && wanted.size() > mostFromAfar)
        wanted.clear(); // blocks
    for (FigureItem* container : std::as_const(wanted))
        detail(container);
    qsizetype spare = m_closeups.size() - wanted.size() - mostSpare;
    if (spare <= 0)
        return;
    const QSet<FigureItem*> kept(wanted.cbegin(), wanted.cend());
    const QList<FigureItem*> all = m_closeups;
    for (FigureItem* container : all) {
        if (spare <= 0)
            break;
        if (kept.contains(container) || container->hasMarkedPart())
            continue;
        simplify(container);
        --spare;
    }
}

/// The containers that may show it as a part.
QList<EntityId> CanvasScene::shownIn(const EntityId& part) const
{
    if (!m_topology || !isArranged() || !part)
        return {};
    if (m_kind == Kind::Topology)
        return part.kind == EntityId::Kind::Node || part.kind == EntityId::Kind::Cluster
                   ? QList<EntityId>()
                   : QList<EntityId>{EntityId::ofCluster(part.module, part.cluster)};
    QList<EntityId> nodes;
    const ClusterPtr cluster = part.kind == EntityId::Kind::Instance ? m_topology->cluster(part) : nullptr;
    if (!cluster)
        return nodes;
    for (const Instance& instance : cluster->instances) {
        if (instance.name == part.name)
            nodes.append(EntityId::ofNode(instance.node));
    }
    return nodes;
}

QList<FigureItem*> CanvasScene::itemsOf(const EntityId& id) const
{
    for (const EntityId& container : shownIn(id)) {
        if (const auto found = m_shown.constFind(container); found != m_shown.cend())
            detail(found->item);
    }
    return m_items.value(id);
}

FigureItem* CanvasScene::container(const EntityId& id) const
{
    FigureItem* item = m_items.value(id).value(0);
    return item && !item->parentItem() ? item : nullptr;
}

QList<FigureItem*> CanvasScene::partsOf(FigureItem* container) const
{
    if (isArranged())
        detail(container);
    QList<FigureItem*> parts;
    for (QGraphicsItem* part : container->childItems())
        parts.append(static_cast<FigureItem*>(part)); // only figures are parts
    return parts;
}

FigureItem* CanvasScene::itemAt(QPointF point) const
{
    const QList<FigureItem*> candidates = m_index.at(point);
    for (FigureItem* container : candidates)
        detail(container);
    if (isArranged() && candidates.size() <= 1)
        return candidates.isEmpty() ? nullptr : innermostAt(candidates.front(), point);
    const QList<QGraphicsItem*> there = items(point); // in their order
    for (QGraphicsItem* item : there) {
        auto* figure = qgraphicsitem_cast<FigureItem*>(item);
        if (figure && figure->entity())
            return figure;
    }
    return nullptr;
}

QString CanvasScene::nodeOf(const EntityId& entity) const
{
    const TopologyPtr topology = m_document->topology();
    FigureItem* shown = topology ? item(entity) : nullptr;
    if (!shown)
        return {};
    const EntityId around = containerOf(shown)->entity();
    return around.kind == EntityId::Kind::Node ? around.name : Drill::nodeOf(*topology, entity);
}

FigureItem* CanvasScene::foldAt(QPointF point, double zoom) const
{
    FigureItem* item = itemAt(point);
    return item && item->foldsAt(point, zoom) ? item : nullptr;
}

FigureItem* CanvasScene::badgeAt(QPointF point, double zoom) const
{
    const double reach = FigureItem::badgeReach;
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    QList<FigureItem*> candidates; // the topmost first
    if (isArranged()) {
        for (FigureItem* container : m_index.in(around)) {
            const QList<FigureItem*> parts = zoom < FarLook::blockZoom ? QList<FigureItem*>() : partsOf(container);
            std::copy(parts.crbegin(), parts.crend(), std::back_inserter(candidates));
            candidates.append(container);
        }
    } else {
        for (QGraphicsItem* item : items(around, Qt::IntersectsItemBoundingRect)) {
            if (auto* figure = qgraphicsitem_cast<FigureItem*>(item))
                candidates.append(figure);
        }
    }
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(),
                                    [&](const FigureItem* figure) { return figure->hasBadgeAt(point, zoom); });
    return found == candidates.cend() ? nullptr : *found;
}

FigureItem* CanvasScene::containerOf(FigureItem* item)
{
    return item ? static_cast<FigureItem*>(item->topLevelItem()) : nullptr; // only figures are parents
}

/// What the pointer is on has its words to tell.
void CanvasScene::helpEvent(QGraphicsSceneHelpEvent* event)
{
    itemAt(event->scenePos());
    QGraphicsScene::helpEvent(event);
}

} // namespace pigpen
