#include "app/canvas/droppreview.h"

#include <algorithm>

namespace pigpen {

using diagram::Figure;
using diagram::Kind;

namespace {

constexpr double gap = 24;
/// A new container is held at the middle of its head.
constexpr double grip = 24;

const Figure* find(const Figure& figure, const EntityId& entity)
{
    std::vector<const Figure*> open{&figure};
    for (size_t i = 0; i < open.size(); ++i) {
        if (open[i]->entity == entity)
            return open[i];
        for (const Figure& child : open[i]->children)
            open.push_back(&child);
    }
    return nullptr;
}

/// Cells of a grid that is wider than high.
int columnsFor(size_t count)
{
    int columns = 1;
    while (size_t(columns) * size_t(columns) < count)
        ++columns;
    return count <= 4 ? int(count) : columns;
}

} // namespace

DropPreview::DropPreview(CanvasScene& scene) : m_scene(scene), m_ghost(std::make_unique<GhostItem>(scene.painter()))
{
    m_scene.addItem(m_ghost.get());
}

DropPreview::~DropPreview()
{
    m_scene.removeItem(m_ghost.get());
}

void DropPreview::moveTo(const Cargo& cargo, QPointF pointer, double zoom, const QRectF& seen)
{
    const EntityId target = targetOf(cargo, pointer);
    if (m_cargo != cargo || m_target != target) {
        markTarget(false);
        m_cargo = cargo;
        m_target = target;
        ask();
        markTarget(true);
    }
    show(pointer);
    m_ghost->follow(pointer, zoom, seen);
}

EntityId DropPreview::targetOf(const Cargo& cargo, QPointF pointer) const
{
    const FigureItem* item = m_scene.itemAt(pointer);
    const FigureItem* container = CanvasScene::containerOf(m_scene.itemAt(pointer));
    if (!container)
        return {};
    if (m_scene.kind() == Kind::Nodes && std::holds_alternative<NewNodes>(cargo))
        return {}; // a new node stands beside the others
    return isPrimaryOf(cargo, item->entity()) ? item->entity() : container->entity();
}

/// Whether a single instance is carried, and that is the card of its own cluster's primary.
bool DropPreview::isPrimaryOf(const Cargo& cargo, const EntityId& card) const
{
    const auto* entities = std::get_if<Entities>(&cargo);
    const bool sibling = m_scene.kind() == Kind::Topology && entities && entities->ids.size() == 1 &&
                         card.kind == EntityId::Kind::Instance && card.module == Module::Pgsql &&
                         entities->ids.front().kind == EntityId::Kind::Instance &&
                         entities->ids.front().module == card.module && entities->ids.front().cluster == card.cluster;
    const ClusterPtr cluster = sibling ? m_scene.document().topology()->cluster(card) : nullptr;
    const Instance* primary = cluster ? cluster->primary() : nullptr;
    return primary && primary->name == card.name && entities->ids.front() != card;
}

/// Where all that is carried stands already, nothing is shown and nothing done.
bool DropPreview::staysAtHome(const Cargo& cargo) const
{
    const auto* entities = std::get_if<Entities>(&cargo);
    if (!entities || m_target.kind == EntityId::Kind::Instance)
        return false;
    const Topology& topology = *m_scene.document().topology();
    return std::all_of(entities->ids.begin(), entities->ids.end(), [&](const EntityId& id) {
        if (id.kind != EntityId::Kind::Instance)
            return id == m_target;
        if (m_target.kind == EntityId::Kind::Node)
            return topology.instance(id.name) && topology.instance(id.name).instance->node == m_target.name;
        return id.cluster == m_target.cluster && id.module == m_target.module;
    });
}

void DropPreview::ask()
{
    m_proposal.reset();
    m_refusal.reset();
    m_fixed.clear();
    m_floating.clear();
    if (staysAtHome(*m_cargo))
        return;
    const auto proposal = propose(m_scene.document(), *m_cargo, m_target);
    if (!proposal) {
        m_refusal = proposal.error();
        return;
    }
    m_proposal = *proposal;
    if (m_scene.kind() == Kind::Nodes)
        makeNodes();
    else
        makeClusters();
    arrangeFloating();
}

void DropPreview::makeClusters()
{
    const Topology& outcome = *m_proposal->outcome->topology;
    for (const ClusterPtr& cluster : m_proposal->clusters())
        m_floating.push_back({diagram::clusterFigure(outcome, *cluster, m_scene.document().sidecar()), false});
    QList<EntityId> grown;
    for (const Proposal::Member& member : m_proposal->members()) {
        const Figure container = diagram::clusterFigure(outcome, *member.cluster, m_scene.document().sidecar());
        addPart(container, member.id());
        if (!grown.contains(container.entity))
            addOutline(container);
        grown << container.entity;
    }
}

/// New nodes follow the pointer; on those that are there, what they carry from now on.
void DropPreview::makeNodes()
{
    const Topology& outcome = *m_proposal->outcome->topology;
    for (const NodePtr& node : outcome.nodes()) {
        const NodePtr old = m_proposal->before->node(node->address);
        if (!old)
            m_floating.push_back({diagram::nodeFigure(outcome, *node, m_scene.document().sidecar()), false});
        if (!old || old == node || old->instances == node->instances)
            continue;
        const Figure box = diagram::nodeFigure(outcome, *node, m_scene.document().sidecar());
        for (const Figure& row : box.children) {
            if (row.entity && !old->instances.contains(row.entity.name))
                addPart(box, row.entity);
        }
        addOutline(box);
    }
}

/// Around the pointer, which holds the first by the middle of its head.
void DropPreview::arrangeFloating()
{
    const int columns = columnsFor(m_floating.size());
    QSizeF cell;
    for (const GhostItem::Part& part : m_floating)
        cell = cell.expandedTo(part.figure.size);
    int index = 0;
    for (GhostItem::Part& part : m_floating) {
        const QPointF held(-m_floating.front().figure.size.width() / 2, -grip);
        part.figure.origin =
            held + QPointF((index % columns) * (cell.width() + gap), int(index / columns) * (cell.height() + gap));
        ++index;
    }
}

void DropPreview::addPart(const Figure& container, const EntityId& entity)
{
    const FigureItem* home = m_scene.item(container.entity);
    const Figure* card = home ? find(container, entity) : nullptr;
    if (!card)
        return;
    GhostItem::Part part{*card, false};
    part.figure.origin = card->origin + home->scenePos();
    m_fixed.push_back(part);
}

void DropPreview::addOutline(Figure container)
{
    const FigureItem* home = m_scene.item(container.entity);
    if (!home || container.size == home->size())
        return;
    container.origin = home->scenePos();
    m_fixed.push_back({container, true});
}

void DropPreview::show(QPointF pointer)
{
    m_pointer = pointer;
    if (m_refusal)
        return m_ghost->refuse(m_refusal->remedy.isEmpty() ? m_refusal->what
                                                           : m_refusal->what + u'\n' + m_refusal->remedy);
    if (!m_proposal)
        return m_ghost->hide();
    std::vector<GhostItem::Part> parts = m_fixed;
    for (GhostItem::Part part : m_floating) {
        part.figure.origin += pointer;
        parts.push_back(std::move(part));
    }
    m_ghost->show(std::move(parts), m_proposal->words());
}

void DropPreview::markTarget(bool on)
{
    FigureItem* item = m_scene.item(m_target);
    if (!item || !m_target)
        return;
    item->setMark(FigureItem::Target, on && m_proposal.has_value());
    item->setMark(FigureItem::Refused, on && m_refusal.has_value());
}

Sidecar DropPreview::sidecarAt(QPointF pointer) const
{
    if (m_floating.empty())
        return m_scene.document().sidecar();
    Sidecar sidecar = m_scene.pinned(); // what is there stays where it is
    if (m_target)
        return sidecar; // dropped on a container, it finds its own place
    for (const GhostItem::Part& part : m_floating)
        CanvasScene::positionsOf(sidecar, m_scene.kind()).insert(part.figure.entity, part.figure.origin + pointer);
    return sidecar;
}

bool DropPreview::drop()
{
    const auto proposal = m_proposal;
    const auto refusal = m_refusal;
    const Sidecar sidecar = sidecarAt(m_pointer);
    clear();
    if (refusal)
        return m_scene.document().perform(tl::unexpected(*refusal));
    return proposal && carryOut(m_scene.document(), *proposal, sidecar);
}

void DropPreview::clear()
{
    markTarget(false);
    m_cargo.reset();
    m_target = {};
    m_proposal.reset();
    m_refusal.reset();
    m_fixed.clear();
    m_floating.clear();
    m_ghost->hide();
}

} // namespace pigpen
