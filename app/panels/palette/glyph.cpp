#include "app/panels/palette/glyph.h"

namespace pigpen {

using diagram::Colour;
using diagram::Theme;
using edit::Archetype;

namespace {

/// A glyph is a row of cards: the first strong, the others soft, perhaps the last marked.
struct Row
{
    int cards = 1;
    diagram::Hue hue;
    bool lastOffline = false;
    bool follows = false; // an arrow comes from another cluster
    bool clock = false;   // and comes late
};

Row rowOf(Archetype archetype)
{
    const diagram::Hue instance = diagram::hueOf(EntityId::Kind::Instance);
    switch (archetype) {
    case Archetype::Single:
        return {1, instance};
    case Archetype::Pair:
        return {2, instance};
    case Archetype::Trio:
        return {3, instance};
    case Archetype::Offline:
        return {3, instance, true};
    case Archetype::Standby:
        return {2, instance, false, true};
    case Archetype::Delayed:
        return {1, instance, false, true, true};
    case Archetype::Citus:
        return {4, diagram::hueOf(EntityId::Kind::Cluster)};
    case Archetype::Infra:
        return {1, diagram::hueOf(Module::Infra)};
    case Archetype::Etcd:
        return {3, diagram::hueOf(Module::Etcd)};
    case Archetype::Minio:
        return {1, diagram::hueOf(Module::Minio)};
    case Archetype::Redis:
        return {2, diagram::hueOf(Module::Redis)};
    case Archetype::Kafka:
        return {3, diagram::hueOf(Module::Kafka)};
    case Archetype::Mysql:
        return {1, diagram::hueOf(Module::Mysql)};
    case Archetype::Nodes:
        return {2, diagram::hueOf(Module::Node)};
    }
    Q_UNREACHABLE();
}

Row rowOf(const Cargo& cargo)
{
    if (const auto* nodes = std::get_if<NewNodes>(&cargo))
        return {nodes->count, diagram::hueOf(EntityId::Kind::Node)};
    if (const auto* cluster = std::get_if<NewClusterOf>(&cargo))
        return rowOf(cluster->archetype);
    const QList<EntityId>& ids = std::get<Entities>(cargo).ids;
    constexpr qsizetype most = 3;
    return {int(std::min(ids.size(), most)), diagram::hueOf(ids.front().kind)};
}

void paintArrow(QPainter& painter, const QRectF& rect, bool clock, const QColor& ink)
{
    const double y = rect.center().y();
    painter.setPen(QPen(ink, 1.4, clock ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() - 3, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawConvexPolygon(
        QPolygonF({QPointF(rect.right(), y), QPointF(rect.right() - 4, y - 3), QPointF(rect.right() - 4, y + 3)}));
}

} // namespace

void paintGlyph(QPainter& painter, const QRectF& rect, const Cargo& cargo, Theme theme)
{
    const Row row = rowOf(cargo);
    QRectF room = rect;
    if (row.follows) {
        constexpr double arrowWidth = 10;
        paintArrow(painter, QRectF(rect.topLeft(), QSizeF(arrowWidth - 1, rect.height())), row.clock,
                   colour(diagram::hueOf(EntityId::Kind::Cluster).mark, theme));
        room.setLeft(rect.left() + arrowWidth);
    }
    constexpr double gap = 2;
    constexpr double widest = 12;
    const double width = std::min(widest, (room.width() - gap * (row.cards - 1)) / row.cards);
    const double all = width * row.cards + gap * (row.cards - 1);
    double x = room.center().x() - all / 2;
    for (int i = 0; i < row.cards; ++i) {
        const bool offline = row.lastOffline && i == row.cards - 1;
        const QColor edge = colour(offline ? Colour::Offline : row.hue.mark, theme);
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(i == 0 ? edge : colour(offline ? Colour::OfflineSoft : row.hue.soft, theme));
        painter.drawRoundedRect(QRectF(x, room.top() + 3, width, room.height() - 6), 2, 2);
        x += width + gap;
    }
}

} // namespace pigpen
