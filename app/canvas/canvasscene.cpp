#include "app/canvas/canvasscene.h"

#include "core/publish/picture.h"
#include "core/topology/ports.h"

#include <algorithm>

namespace pigpen {

using diagram::Kind;

namespace {

constexpr double linkDepth = -1; // links pass below boxes

} // namespace

CanvasScene::CanvasScene(Document* document, Kind kind, QObject* parent)
    : QGraphicsScene(parent), m_document(document), m_kind(kind), m_painter(diagram::Theme::Light)
{
    setItemIndexMethod(BspTreeIndex);
    const auto follow = [this] {
        if (m_active)
            refresh();
    };
    connect(document, &Document::snapshotChanged, this, follow);
    connect(document, &Document::positionsChanged, this, [this] {
        if (m_active)
            glideToPlaces();
    });
    connect(document, &Document::pathChanged, this, [this, follow] {
        m_topology = nullptr; // drawings tell the file's name
        follow();
    });
    connect(document->selection(), &Selection::changed, this, &CanvasScene::markSelection);
    connect(document->drill(), &Drill::changed, this, [this] {
        if (m_active)
            showHealth();
    });
}

void CanvasScene::setTheme(diagram::Theme theme)
{
    m_painter.setTheme(theme);
    setBackgroundBrush(m_painter.colour(diagram::Colour::Ground));
    update();
}

void CanvasScene::setActive(bool active)
{
    m_active = active;
    if (active)
        refresh();
}

void CanvasScene::refresh()
{
    m_glide.finish();
    const TopologyPtr topology = m_document->topology();
    if (!topology) {
        replaceShown({});
        m_topology = nullptr;
        return;
    }
    if (m_kind == Kind::Topology)
        showClusters(*topology);
    else if (m_kind == Kind::Nodes)
        showNodes(*topology);
    else if (topology != m_topology)
        showDrawing(*topology);
    if (isArranged())
        layOut(*topology);
    m_topology = topology;
    showFilter();
    markFindings(m_document->snapshot()->findings());
    markSelection();
    showHealth();
    Q_EMIT refreshed();
}

void CanvasScene::showClusters(const Topology& topology)
{
    QHash<EntityId, Shown> shown;
    for (const ClusterPtr& cluster : topology.clusters()) {
        const Sources sources{{cluster}, m_document->sidecar().of(*cluster)};
        keepOrDraw(shown, cluster->id(), sources,
                   [&] { return diagram::clusterFigure(topology, *cluster, sources.presentation); });
    }
    replaceShown(std::move(shown));
    for (const Shown& one : std::as_const(m_shown)) {
        const bool open = one.sources.presentation.collapsed.isEmpty();
        one.item->setFold(open ? FigureItem::Fold::Open : FigureItem::Fold::Collapsed);
    }
}

void CanvasScene::showNodes(const Topology& topology)
{
    if (const QString settings = globalPortSettings(*topology.inventory());
        !m_portSettings || *m_portSettings != settings)
        m_portSettings = std::make_shared<const QString>(settings);
    QHash<EntityId, Shown> shown;
    for (const NodePtr& node : topology.nodes()) {
        const HostPtr host = topology.inventory()->host(node->address); // whose variables name the ports
        Sources sources{{node, host, m_portSettings}, m_document->sidecar().of(*node)};
        for (const QString& instance : node->instances)
            sources.entities.push_back(topology.instance(instance).cluster); // whose role and port the node's box tells
        keepOrDraw(shown, node->id(), sources,
                   [&] { return diagram::nodeFigure(topology, *node, sources.presentation); });
    }
    replaceShown(std::move(shown));
}

void CanvasScene::showDrawing(const Topology& topology)
{
    QHash<EntityId, Shown> shown;
    int number = 0; // parts of the page that are no entities have no id of their own
    const Design& design = m_document->design();
    const diagram::Options options = pictureOptions(m_kind, design);
    for (const diagram::Figure& figure : diagram::draw(m_kind, topology, options).figures) {
        const EntityId part{EntityId::Kind::None, {}, {}, QString::number(number++)};
        shown.insert(part, {{}, add(figure)});
    }
    replaceShown(std::move(shown));
}

void CanvasScene::keepOrDraw(QHash<EntityId, Shown>& shown, const EntityId& id, const Sources& sources,
                             const std::function<diagram::Figure()>& draw)
{
    if (shown.contains(id))
        return; // an inventory may name one thing twice; the checks tell
    Shown now = m_shown.take(id);
    if (!now.item || now.sources != sources) {
        remove(now.item);
        now = {sources, add(draw())};
        ++m_figuresBuilt;
    }
    shown.insert(id, now);
}

void CanvasScene::replaceShown(QHash<EntityId, Shown> shown)
{
    for (const Shown& gone : std::as_const(m_shown))
        remove(gone.item);
    m_shown = std::move(shown);
    m_containers.clear();
    for (const Shown& one : std::as_const(m_shown))
        m_containers.append(one.item);
}

FigureItem* CanvasScene::add(const diagram::Figure& figure)
{
    auto* item = new FigureItem(figure, m_painter);
    item->setZValue(containerDepth);
    addItem(item); // the scene owns it
    for (FigureItem* part : item->descendants()) {
        if (part->entity())
            m_items[part->entity()].append(part);
    }
    return item;
}

void CanvasScene::remove(FigureItem* item)
{
    if (!item)
        return;
    for (FigureItem* part : item->descendants())
        m_items[part->entity()].removeOne(part);
    delete item;
}

diagram::Positions& CanvasScene::positionsOf(Sidecar& sidecar, Kind kind)
{
    return kind == Kind::Nodes ? sidecar.nodes : sidecar.clusters;
}

void CanvasScene::layOut(const Topology& topology)
{
    Sidecar sidecar = m_document->sidecar();
    diagram::Sizes sizes;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        sizes.insert(it.key(), it->item->figure().size);
    const diagram::Positions positions = diagram::arrange(m_kind, topology, sizes, positionsOf(sidecar, m_kind));
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        it->item->setPos(positions.value(it.key()));
    routeLinks();
}

void CanvasScene::glideToPlaces()
{
    diagram::Positions stood;
    for (const FigureItem* item : std::as_const(m_containers))
        stood.insert(item->entity(), item->pos());
    refresh();
    QHash<FigureItem*, QPointF> items;
    for (FigureItem* item : std::as_const(m_containers)) {
        if (const auto found = stood.constFind(item->entity()); found != stood.constEnd())
            items.insert(item, *found);
    }
    m_glide.start(items, m_links);
}

void CanvasScene::routeLinks()
{
    m_glide.finish();
    qDeleteAll(m_links);
    m_links.clear();
    if (m_kind != Kind::Topology || !m_document->topology())
        return;
    QHash<EntityId, QRectF> rects;
    for (FigureItem* item : std::as_const(m_containers))
        rects.insert(item->entity(), item->place());
    for (const diagram::Figure& figure : diagram::linkFigures(*m_document->topology(), rects)) {
        auto* link = new FigureItem(figure, m_painter);
        link->setZValue(linkDepth);
        link->setMark(FigureItem::Dimmed, m_remaining.isDimmed());
        addItem(link);
        m_links.append(link);
    }
}

FigureItem* CanvasScene::itemAt(QPointF point) const
{
    const QList<QGraphicsItem*> there = items(point);
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
    const FigureItem* shown = topology ? item(entity) : nullptr;
    if (!shown)
        return {};
    const EntityId around = containerOf(item(entity))->entity();
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
    for (QGraphicsItem* item : items(around, Qt::IntersectsItemBoundingRect)) {
        auto* figure = qgraphicsitem_cast<FigureItem*>(item);
        if (figure && figure->hasBadgeAt(point, zoom))
            return figure;
    }
    return nullptr;
}

FigureItem* CanvasScene::containerOf(FigureItem* item)
{
    return item ? static_cast<FigureItem*>(item->topLevelItem()) : nullptr; // only figures are parents
}

QList<FigureItem*> CanvasScene::containersIn(const QRectF& rect) const
{
    QList<FigureItem*> found;
    for (QGraphicsItem* item : items(rect, Qt::IntersectsItemBoundingRect)) {
        auto* figure = qgraphicsitem_cast<FigureItem*>(item);
        if (figure && !figure->parentItem() && figure->entity() && figure->place().intersects(rect))
            found.append(figure);
    }
    return found;
}

QRectF CanvasScene::contents() const
{
    QRectF rect;
    for (const FigureItem* item : m_containers)
        rect |= item->place();
    for (const FigureItem* link : m_links)
        rect |= link->sceneBoundingRect();
    return rect;
}

Sidecar CanvasScene::pinned() const
{
    Sidecar sidecar = m_document->sidecar();
    diagram::Positions& positions = positionsOf(sidecar, m_kind);
    positions.clear();
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        positions.insert(it.key(), it->item->pos());
    return sidecar;
}

void CanvasScene::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (!m_active)
        return;
    showFilter();
    Q_EMIT refreshed();
}

void CanvasScene::showFilter()
{
    const bool was = std::exchange(m_isFiltered, m_topology && !m_filter.isEmpty());
    m_remaining = {};
    if (m_isFiltered)
        m_remaining = dimAllBut(matching(*m_topology, m_filter), m_containers);
    else if (was)
        undim(m_containers);
    for (FigureItem* link : std::as_const(m_links))
        link->setMark(FigureItem::Dimmed, m_remaining.isDimmed());
}

void CanvasScene::unmark(FigureItem::Mark mark)
{
    for (const QList<FigureItem*>& items : std::as_const(m_items)) {
        for (FigureItem* item : items)
            item->setMark(mark, false);
    }
}

void CanvasScene::markSelection()
{
    unmark(FigureItem::Selected);
    for (const EntityId& id : m_document->selection()->ids()) {
        for (FigureItem* item : m_items.value(id))
            item->setMark(FigureItem::Selected, true);
    }
}

/// A role is neither up nor down.
void CanvasScene::showHealth()
{
    const Drill& drill = *m_document->drill();
    const int before = m_healthsShown;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const bool has = drill.isOn() && it.key().kind != EntityId::Kind::Role;
        const auto health = has ? std::optional(drill.healthOf(it.key())) : std::nullopt;
        for (FigureItem* item : it.value())
            m_healthsShown += item->setHealth(health) ? 1 : 0;
    }
    if (m_healthsShown != before)
        Q_EMIT healthShown();
}

/// What stands for the entity: its own figures; of a node among clusters, its instances' cards; of what a box has no
/// room for, the box.
QList<FigureItem*> CanvasScene::itemsFor(const EntityId& entity) const
{
    const auto own = m_items.constFind(entity);
    if (own != m_items.cend() && !own->isEmpty())
        return *own;
    if (m_kind != Kind::Topology || !entity)
        return {};
    if (entity.kind != EntityId::Kind::Node)
        return m_items.value(EntityId::ofCluster(entity.module, entity.cluster));
    QList<FigureItem*> cards;
    const NodePtr node = m_topology->node(entity.name);
    for (const QString& name : node ? node->instances : QStringList())
        if (const EntityId instance = m_topology->find(name); instance && instance.kind != entity.kind)
            cards += itemsFor(instance);
    return cards;
}

void CanvasScene::markFindings(const std::vector<check::Finding>& findings)
{
    QHash<FigureItem*, FigureItem::Found> marks;
    for (const check::Finding& finding : findings) {
        for (FigureItem* item : itemsFor(finding.entity)) {
            marks[item].own.push_back(&finding);
            if (FigureItem* around = item->outermostAround(); around != item)
                marks[around].inside.push_back(&finding);
        }
    }
    // Those that were marked before and are in order now.
    for (const EntityId& id : std::as_const(m_found)) {
        for (FigureItem* item : m_items.value(id))
            if (!marks.contains(item))
                item->setFound({});
    }
    m_found.clear();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        it.key()->setFound(*it);
        m_found.insert(it.key()->entity());
    }
}

} // namespace pigpen
