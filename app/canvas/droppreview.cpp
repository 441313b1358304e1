#include "app/canvas/droppreview.h"

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

EntityId idOf(const Proposal::Member& member)
{
    return {EntityId::Kind::Instance, member.cluster->module, member.cluster->name, member.instance->name};
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
    const EntityId target = targetOf(pointer);
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

EntityId DropPreview::targetOf(QPointF pointer) const
{
    if (m_scene.kind() != Kind::Topology)
        return {};
    const FigureItem* container = CanvasScene::containerOf(m_scene.itemAt(pointer));
    return container ? container->entity() : EntityId();
}

bool DropPreview::staysAtHome(const Cargo& cargo) const
{
    const auto* entity = std::get_if<EntityId>(&cargo);
    return entity && entity->kind == EntityId::Kind::Instance && entity->cluster == m_target.cluster &&
           entity->module == m_target.module;
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
    makeParts();
}

void DropPreview::makeParts()
{
    const Topology& outcome = *m_proposal->outcome->topology;
    if (m_scene.kind() == Kind::Nodes) {
        for (const NodePtr& node : m_proposal->nodes())
            addFloating(diagram::nodeFigure(outcome, *node));
        return;
    }
    for (const ClusterPtr& cluster : m_proposal->clusters())
        addFloating(diagram::clusterFigure(outcome, *cluster));
    for (const Proposal::Member& member : m_proposal->members())
        addMember(member);
}

void DropPreview::addFloating(const Figure& figure)
{
    GhostItem::Part part{figure, false};
    const bool first = m_floating.empty();
    part.figure.origin =
        first ? QPointF(-figure.size.width() / 2, -grip) : m_floating.back().figure.rect().topRight() + QPointF(gap, 0);
    m_floating.push_back(part);
}

void DropPreview::addMember(const Proposal::Member& member)
{
    const FigureItem* home = m_scene.item(member.cluster->id());
    if (!home)
        return;
    Figure container = diagram::clusterFigure(*m_proposal->outcome->topology, *member.cluster);
    if (const Figure* card = find(container, idOf(member))) {
        GhostItem::Part part{*card, false};
        part.figure.origin = card->origin + home->scenePos();
        m_fixed.push_back(part);
    }
    if (container.size != home->figure().size) {
        container.origin = home->scenePos();
        m_fixed.push_back({container, true});
    }
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
    if (!proposal || !m_scene.document().perform(proposal->edit, sidecar))
        return false;
    QList<EntityId> made;
    for (const ClusterPtr& cluster : proposal->clusters())
        made.append(cluster->id());
    for (const Proposal::Member& member : proposal->members())
        made.append(idOf(member));
    m_scene.document().selection()->set(made);
    return true;
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
