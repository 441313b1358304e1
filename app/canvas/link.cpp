#include "app/canvas/link.h"

#include "app/canvas/proposal.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Link)
};

bool isInstance(const EntityId& entity)
{
    return entity.kind == EntityId::Kind::Instance && entity.module == Module::Pgsql;
}

} // namespace

Link::Link(const QGraphicsView& view, CanvasScene& scene, const EntityId& upstream, QPointF from)
    : m_view(view),
      m_scene(scene),
      m_upstream(upstream),
      m_line(scene.painter(), from, candidates()),
      m_ghost(scene.painter())
{
    m_scene.addItem(&m_line);
    m_scene.addItem(&m_ghost);
}

Link::~Link()
{
    mark(false);
    m_scene.removeItem(&m_line);
    m_scene.removeItem(&m_ghost);
}

/// The cards in sight that may follow; none where there are more than an eye can take in.
std::vector<QRectF> Link::candidates() const
{
    constexpr size_t most = 60;
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    std::vector<const FigureItem*> cards;
    for (FigureItem* container : m_scene.containersIn(seen)) {
        if (container->entity().module != Module::Pgsql)
            continue;
        for (const FigureItem* card : m_scene.partsOf(container)) {
            if (isInstance(card->entity()) && card->entity() != m_upstream && card->sceneFrame().intersects(seen))
                cards.push_back(card);
        }
        if (cards.size() > most)
            return {};
    }
    std::vector<QRectF> frames;
    for (const FigureItem* card : cards) {
        if (proposeUpstream(m_scene.document(), card->entity(), m_upstream))
            frames.push_back(card->sceneFrame());
    }
    return frames;
}

EntityId Link::cardAt(QPointF point) const
{
    const FigureItem* item = m_scene.itemAt(point);
    return item && isInstance(item->entity()) && item->entity() != m_upstream ? item->entity() : EntityId();
}

void Link::moveTo(const Pointer& pointer)
{
    const EntityId follower = cardAt(pointer.scene);
    m_line.pointTo(pointer.scene, follower ? m_scene.item(follower)->sceneFrame() : QRectF());
    if (follower != m_follower) {
        mark(false);
        ask(follower);
        mark(true);
    }
    if (m_refusal)
        m_ghost.refuse(m_refusal->remedy.isEmpty() ? m_refusal->what : m_refusal->what + u'\n' + m_refusal->remedy);
    else
        m_ghost.show(
            {}, m_proposal
                    ? m_proposal->words()
                    : QStringList{Words::tr("Draw to the instance that shall replicate from %1").arg(m_upstream.name)});
    m_ghost.follow(pointer.scene, m_view.transform().m11(),
                   m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

void Link::ask(const EntityId& follower)
{
    m_follower = follower;
    m_proposal.reset();
    m_refusal.reset();
    if (!follower)
        return;
    const auto proposal = proposeUpstream(m_scene.document(), follower, m_upstream);
    if (proposal)
        m_proposal = *proposal;
    else
        m_refusal = proposal.error();
}

void Link::mark(bool on)
{
    FigureItem* card = m_follower ? m_scene.item(m_follower) : nullptr;
    if (!card)
        return;
    card->setMark(FigureItem::Target, on && m_proposal);
    card->setMark(FigureItem::Refused, on && m_refusal);
}

void Link::finish()
{
    mark(false);
    if (m_refusal)
        m_scene.document().perform(tl::unexpected(*m_refusal));
    else if (m_proposal && m_scene.document().perform(m_proposal->edit))
        m_scene.document().selection()->set(m_follower);
}

} // namespace pigpen
