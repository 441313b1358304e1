#include "app/canvas/linkhandle.h"

#include <QCoreApplication>
#include <QLineF>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkHandle)
};

constexpr double radius = 9;
constexpr double reach = 14; // around its middle it can be caught

} // namespace

LinkHandle::LinkHandle(const CanvasScene& scene) : m_scene(scene)
{
    constexpr double aboveCards = 900;
    setZValue(aboveCards);
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
    setToolTip(Words::tr("Draw to the instance that shall replicate from this one"));
}

void LinkHandle::attach(const EntityId& entity)
{
    const bool fits = m_scene.kind() == diagram::Kind::Topology && entity.kind == EntityId::Kind::Instance &&
                      entity.module == Module::Pgsql;
    const FigureItem* card = fits ? m_scene.item(entity) : nullptr;
    m_entity = card ? entity : EntityId();
    setVisible(card != nullptr);
    if (!card)
        return;
    const QRectF frame = card->sceneFrame();
    setPos(frame.right(), frame.center().y());
}

bool LinkHandle::holds(QPointF scenePoint) const
{
    return m_entity && QLineF(pos(), scenePoint).length() <= reach;
}

QRectF LinkHandle::boundingRect() const
{
    return QRectF(-radius, -radius, 2 * radius, 2 * radius).adjusted(-2, -2, 2, 2);
}

/// A disc with an arrow that points away from the card.
void LinkHandle::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const FigurePainter& look = m_scene.painter();
    painter->setPen(QPen(look.colour(diagram::Colour::Card), 2));
    painter->setBrush(accent(look.theme()));
    painter->drawEllipse(QPointF(), radius, radius);
    painter->setPen(QPen(look.colour(diagram::Colour::OnStrong), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(QPointF(-4, 0), QPointF(4, 0));
    painter->drawPolyline(QPolygonF({QPointF(1, -3.5), QPointF(4.5, 0), QPointF(1, 3.5)}));
}

} // namespace pigpen
