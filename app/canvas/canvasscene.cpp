#include "app/canvas/canvasscene.h"

#include "core/publish/picture.h"
#include "core/topology/ports.h"

#include <algorithm>
#include <span>

namespace pigpen {

using diagram::Kind;

CanvasScene::CanvasScene(Document* document, Kind kind, QObject* parent)
    : QGraphicsScene(parent),
      m_document(document),
      m_kind(kind),
      m_painter(diagram::Theme::Light),
      m_blocks(new BlockLayer(m_index)),
      m_links(*this, m_painter)
{
    addItem(m_blocks);                                         // the scene owns it
    setItemIndexMethod(isArranged() ? NoIndex : BspTreeIndex); // containers have an index of their own
    const auto follow = [this] {
        if (m_active)
            refresh();
    };
    connect(document, &Document::snapshotChanged, this, follow);
    connect(document, &Document::positionsChanged, this, [this] {
        if (!m_active)
            return;
        refresh();
        m_glide.start(m_stood, m_links.items());
    });
    connect(document, &Document::pathChanged, this, [this, follow] {
        m_drawingStale = true; // drawings tell the file's name
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
    m_blocks->forget();
    setBackgroundBrush(m_painter.colour(diagram::Colour::Ground));
    update();
}

/// Qt would sort all items to find widgets among them, and there are none. The colours come with setTheme().
bool CanvasScene::event(QEvent* event)
{
    return event->type() == QEvent::ApplicationPaletteChange || QGraphicsScene::event(event);
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
    m_stood.clear();
    m_appeared.clear();
    const TopologyPtr topology = m_document->topology();
    if (!topology)
        return clearAll();
    if (m_kind == Kind::Topology)
        showClusters(*topology);
    else if (m_kind == Kind::Nodes)
        showNodes(*topology);
    else if (topology != m_topology || m_drawingStale)
        showDrawing(*topology);
    m_topology = topology;
    m_presentation = m_document->sidecar();
    if (isArranged())
        layOut(*topology);
    showFilter();
    markFindings();
    markSelection();
    showHealth();
    Q_EMIT refreshed();
}

void CanvasScene::clearAll()
{
    const QHash<EntityId, Shown> gone = std::exchange(m_shown, {});
    m_containers.clear();
    m_closeups.clear();
    m_visible.clear();
    for (const Shown& one : gone)
        erase(one.item);
    m_links.setTopology(nullptr);
    m_linksStale = true;
    m_stalePlaces.clear();
    update();
    m_checked = nullptr;
    m_told.clear();
    m_topology = nullptr;
}

// What there is to show

namespace {

/// What differs between two lists that share most of their entities: all but what they have in common at their
/// beginnings and ends.
template<typename Pointer>
struct Differing
{
    std::span<const Pointer> before;
    std::span<const Pointer> now;
};

template<typename Pointer>
Differing<Pointer> differing(const std::vector<Pointer>& before, const std::vector<Pointer>& now)
{
    const auto [left, right] = std::ranges::mismatch(before, now);
    const size_t start = size_t(left - before.begin());
    const size_t most = std::min(before.size(), now.size()) - start;
    size_t end = 0;
    while (end < most && before[before.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    return {std::span(before).subspan(start, before.size() - start - end),
            std::span(now).subspan(start, now.size() - start - end)};
}

/// Whether the layout has the same reasons to place them.
bool standAlike(const ClusterPtr& a, const ClusterPtr& b)
{
    return a->id() == b->id() && a->shard == b->shard && a->shardGroup == b->shardGroup &&
           a->upstreamCluster == b->upstreamCluster;
}

bool isLinked(const ClusterPtr& cluster)
{
    return cluster->isStandby() || cluster->shardGroup >= 0 || !cluster->monitors.isEmpty() ||
           cluster->mode == u"sentinel";
}

} // namespace

/// Whether all containers have to be compared with what they were drawn from.
bool CanvasScene::isWhollyStale(size_t count) const
{
    return !m_topology || size_t(m_shown.size()) != count || m_presentation != m_document->sidecar();
}

void CanvasScene::showClusters(const Topology& topology)
{
    std::span<const ClusterPtr> changed = topology.clusters();
    QSet<EntityId> gone;
    if (isWhollyStale(topology.clusters().size()) || isWhollyStale(m_topology->clusters().size())) {
        gone = {m_shown.keyBegin(), m_shown.keyEnd()};
        m_linksStale = true;
    } else {
        const auto [before, now] = differing(m_topology->clusters(), topology.clusters());
        for (const ClusterPtr& cluster : before)
            gone.insert(cluster->id());
        changed = now;
        m_layoutStale |= !std::ranges::equal(before, now, standAlike);
        m_linksStale |=
            before.size() != now.size() || std::ranges::any_of(before, isLinked) || std::ranges::any_of(now, isLinked);
    }
    QSet<EntityId> seen;
    for (const ClusterPtr& cluster : changed) {
        const EntityId id = cluster->id();
        if (seen.contains(id))
            continue; // an inventory may name one thing twice; the checks tell
        seen.insert(id);
        gone.remove(id);
        const Sources sources{{cluster}, m_document->sidecar().of(*cluster)};
        show(id, sources, [&] { return outlineOf(*cluster, sources.presentation); });
    }
    for (const EntityId& id : std::as_const(gone))
        hide(id);
}

CanvasScene::Sources CanvasScene::sourcesOf(const Topology& topology, const Node& node) const
{
    const NodePtr own = topology.node(node.address);
    const HostPtr host = topology.inventory()->host(node.address); // whose variables name the ports
    Sources sources{{own, host, m_portSettings}, m_document->sidecar().of(node)};
    for (const QString& instance : node.instances)
        sources.entities.push_back(topology.instance(instance).cluster); // whose role and port the node's box tells
    return sources;
}

/// Those whose boxes may look otherwise now.
QSet<EntityId> CanvasScene::nodesConcerned(const Topology& topology) const
{
    QSet<EntityId> nodes;
    const auto nodePair = differing(m_topology->nodes(), topology.nodes());
    for (const auto& side : {nodePair.before, nodePair.now}) {
        for (const NodePtr& node : side)
            nodes.insert(node->id());
    }
    const auto clusterPair = differing(m_topology->clusters(), topology.clusters());
    for (const auto& side : {clusterPair.before, clusterPair.now}) {
        for (const ClusterPtr& cluster : side) {
            for (const Instance& instance : cluster->instances)
                nodes.insert(EntityId::ofNode(instance.node));
        }
    }
    const auto hostPair = differing(m_topology->inventory()->hosts(), topology.inventory()->hosts());
    for (const HostPtr& host : hostPair.now)
        nodes.insert(EntityId::ofNode(host->name));
    return nodes;
}

void CanvasScene::showNodes(const Topology& topology)
{
    const QString settings = globalPortSettings(*topology.inventory());
    const bool otherPorts = !m_portSettings || *m_portSettings != settings;
    if (otherPorts)
        m_portSettings = std::make_shared<const QString>(settings);
    QSet<EntityId> concerned;
    if (otherPorts || isWhollyStale(topology.nodes().size()) || isWhollyStale(m_topology->nodes().size())) {
        concerned = {m_shown.keyBegin(), m_shown.keyEnd()};
        for (const NodePtr& node : topology.nodes())
            concerned.insert(node->id());
    } else {
        concerned = nodesConcerned(topology);
    }
    for (const EntityId& id : std::as_const(concerned)) {
        const NodePtr node = topology.node(id.name);
        if (!node) {
            hide(id);
            continue;
        }
        const Sources sources = sourcesOf(topology, *node);
        show(id, sources, [&] { return outlineOf(topology, *node, sources.presentation); });
    }
}

void CanvasScene::showDrawing(const Topology& topology)
{
    clearAll();
    int number = 0; // parts of the page that are no entities have no id of their own
    const Design& design = m_document->design();
    const diagram::Options options = pictureOptions(m_kind, design);
    for (const diagram::Figure& figure : diagram::draw(m_kind, topology, options).figures) {
        const EntityId part{EntityId::Kind::None, {}, {}, QString::number(number++)};
        add(part, {}, new FigureItem(figure, m_painter));
    }
    m_drawingStale = false;
}

void CanvasScene::show(const EntityId& id, const Sources& sources, const std::function<Outline()>& outline)
{
    const auto found = m_shown.constFind(id);
    if (found != m_shown.cend() && found->sources == sources)
        return;
    auto* item = new FigureItem(outline(), m_painter);
    if (found != m_shown.cend()) {
        const bool wasStale = m_layoutStale;
        const bool isAlike = found->item->size() == item->size();
        item->setPos(found->item->pos());
        hide(id);
        m_layoutStale = wasStale || !isAlike;
    } else {
        m_layoutStale = true;
        m_appeared.insert(item);
    }
    if (m_kind == Kind::Topology)
        item->setFold(sources.presentation.collapsed.isEmpty() ? FigureItem::Fold::Open : FigureItem::Fold::Collapsed);
    add(id, sources, item);
    ++m_figuresBuilt;
}

void CanvasScene::hide(const EntityId& id)
{
    if (const auto found = m_shown.constFind(id); found != m_shown.cend()) {
        FigureItem* item = found->item;
        m_shown.erase(found);
        erase(item);
        m_layoutStale = true;
    }
}

void CanvasScene::add(const EntityId& id, const Sources& sources, FigureItem* item)
{
    item->setZValue(containerDepth);
    addItem(item); // the scene owns it
    m_shown.insert(id, {sources, item});
    m_containers.append(item);
    for (FigureItem* part : item->descendants()) {
        if (part->entity())
            m_items[part->entity()].append(part);
    }
    dress(item);
    m_contents.reset();
    ++m_itemsTouched;
    ++m_aspect;
    if (!isArranged())
        return;
    item->setVisible(false); // until a view looks there
    m_index.insert(item);
    m_changedPlaces.push_back(item->place());
    m_redrawn.insert(id);
    repaintSoon(item->place());
}

void CanvasScene::erase(FigureItem* item)
{
    for (FigureItem* part : item->descendants()) {
        const auto found = m_items.find(part->entity());
        if (found == m_items.end())
            continue;
        found->removeOne(part);
        if (found->isEmpty())
            m_items.erase(found);
    }
    if (isArranged()) {
        m_index.remove(item);
        m_visible.remove(item);
        m_changedPlaces.push_back(item->place());
        repaintSoon(item->place());
        m_redrawn.insert(item->entity());
        m_entities.remove(item->entity());
    }
    m_containers.removeOne(item);
    m_closeups.removeOne(item);
    m_contents.reset();
    ++m_aspect;
    delete item;
}

// Where it stands

diagram::Positions& CanvasScene::positionsOf(Sidecar& sidecar, Kind kind)
{
    return kind == Kind::Nodes ? sidecar.nodes : sidecar.clusters;
}

void CanvasScene::layOut(const Topology& topology)
{
    const Sidecar& sidecar = m_document->sidecar();
    const diagram::Positions& fixed = m_kind == Kind::Nodes ? sidecar.nodes : sidecar.clusters;
    if (m_layoutStale || fixed != m_positions) {
        diagram::Sizes sizes;
        sizes.reserve(m_shown.size());
        for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
            sizes.insert(it.key(), it->item->size());
        const diagram::Positions positions = diagram::arrange(m_kind, topology, sizes, fixed);
        for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
            place(it->item, positions.value(it.key()));
        m_positions = fixed;
        m_layoutStale = false;
    }
    catchUpLinks();
}

void CanvasScene::place(FigureItem* item, QPointF to)
{
    const QPointF from = item->pos();
    if (from == to)
        return;
    m_index.remove(item);
    m_changedPlaces.push_back(item->place());
    repaintSoon(item->place());
    item->setPos(to);
    m_index.insert(item);
    m_changedPlaces.push_back(item->place());
    repaintSoon(item->place());
    if (!m_appeared.contains(item))
        m_stood.insert(item, from);
    m_contents.reset();
    ++m_itemsTouched;
    ++m_aspect;
}

void CanvasScene::move(FigureItem* container, QPointF to)
{
    place(container, to);
    m_layoutStale = true; // it stands elsewhere than laid out
}

void CanvasScene::routeLinks()
{
    m_glide.finish();
    catchUpLinks();
}

LinkLayer::Places CanvasScene::places() const
{
    const auto in = [this](const QRectF& rect) {
        QHash<EntityId, QRectF> rects;
        for (const FigureItem* item : m_index.in(rect))
            rects.insert(item->entity(), item->place());
        return rects;
    };
    const auto of = [this](const EntityId& id) {
        const FigureItem* item = m_shown.value(id).item;
        return item ? item->place() : QRectF();
    };
    return {of, in};
}

/// Containers that a layer paints tell no view by themselves that they changed.
void CanvasScene::repaintSoon(const QRectF& place)
{
    m_stalePlaces.push_back(place);
}

void CanvasScene::repaintNow()
{
    constexpr size_t mostRects = 24; // of many, the region is dearer than the painting
    const double reach = FigureItem::badgeReach;
    QRectF all;
    for (const QRectF& place : m_stalePlaces) {
        const QRectF around = place.adjusted(-reach, -reach, reach, reach);
        if (m_stalePlaces.size() <= mostRects)
            update(around);
        all |= around;
    }
    if (m_stalePlaces.size() > mostRects)
        update(all);
    m_stalePlaces.clear();
}

void CanvasScene::catchUpLinks()
{
    repaintNow();
    const std::vector<QRectF> changed = std::exchange(m_changedPlaces, {});
    if (m_kind != Kind::Topology || (changed.empty() && !m_linksStale))
        return;
    if (std::exchange(m_linksStale, false))
        m_links.setTopology(m_topology.get());
    m_links.follow(changed, places());
    for (FigureItem* link : m_links.items())
        link->setMark(FigureItem::Dimmed, m_remaining.isDimmed());
    m_contents.reset();
}

QRectF CanvasScene::contents() const
{
    if (m_contents)
        return *m_contents;
    QRectF rect;
    for (const FigureItem* item : m_containers)
        rect |= item->place();
    for (const FigureItem* link : m_links.items())
        rect |= link->sceneBoundingRect();
    m_contents = rect;
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

} // namespace pigpen
