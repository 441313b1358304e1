#include "app/panels/entitylook.h"

#include "core/diagram/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace pigpen {

namespace {

struct EntityLook
{
    Q_DECLARE_TR_FUNCTIONS(EntityLook)
};

QString moduleLabel(Module module)
{
    switch (module) {
    case Module::Pgsql:
        return EntityLook::tr("PostgreSQL cluster");
    case Module::Infra:
        return EntityLook::tr("Infrastructure");
    case Module::Etcd:
        return EntityLook::tr("etcd cluster");
    case Module::Minio:
        return EntityLook::tr("MinIO cluster");
    case Module::Redis:
        return EntityLook::tr("Redis cluster");
    case Module::Kafka:
        return EntityLook::tr("Kafka cluster");
    case Module::Mysql:
        return EntityLook::tr("MySQL cluster");
    case Module::Node:
        return EntityLook::tr("Group of nodes");
    case Module::Remote:
        return EntityLook::tr("Remote PostgreSQL cluster");
    }
    return {};
}

/// A shape a kind, so that no meaning rests on colour alone.
void paintMark(QPainter& painter, EntityId::Kind kind, const QRectF& area)
{
    switch (kind) {
    case EntityId::Kind::Cluster:
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3.5, 3.5);
        break;
    case EntityId::Kind::Instance:
        painter.drawEllipse(area.adjusted(2, 2, -2, -2));
        break;
    case EntityId::Kind::Service:
        painter.drawPolygon(QPolygonF({{area.left() + 2, area.top() + 2},
                                       {area.right() - 1, area.center().y()},
                                       {area.left() + 2, area.bottom() - 2}}));
        break;
    case EntityId::Kind::Database:
        painter.drawRoundedRect(area.adjusted(3, 1, -3, -1), 5, 3);
        break;
    case EntityId::Kind::Role:
        painter.drawEllipse(QRectF(area.center().x() - 2.5, area.top() + 1, 5, 5));
        painter.drawRoundedRect(QRectF(area.left() + 2, area.center().y() + 1, area.width() - 4, 5), 2.5, 2.5);
        break;
    case EntityId::Kind::Node:
    case EntityId::Kind::None:
        painter.drawRect(area.adjusted(1, 3, -1, -3));
        break;
    }
}

} // namespace

QIcon entityIcon(const EntityId& id)
{
    const bool dark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
    const diagram::Hue hue = id.kind == EntityId::Kind::Cluster ? diagram::hueOf(id.module) : diagram::hueOf(id.kind);
    const QColor colour(diagram::rgb(hue.mark, dark ? diagram::Theme::Dark : diagram::Theme::Light));
    const QString key = QStringLiteral("entity-%1-%2").arg(int(id.kind)).arg(colour.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        constexpr int side = 14;
        constexpr int scale = 3; // sharp on dense screens too
        pixmap = QPixmap(side * scale, side * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintMark(painter, id.kind, {0, 0, side, side});
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the same colour on the selection too
    return icon;
}

QString kindLabel(const EntityId& id)
{
    switch (id.kind) {
    case EntityId::Kind::Cluster:
        return moduleLabel(id.module);
    case EntityId::Kind::Instance:
        return EntityLook::tr("Instance");
    case EntityId::Kind::Service:
        return EntityLook::tr("Service");
    case EntityId::Kind::Node:
        return EntityLook::tr("Node");
    case EntityId::Kind::Database:
        return EntityLook::tr("Database");
    case EntityId::Kind::Role:
        return EntityLook::tr("Role");
    case EntityId::Kind::None:
        break;
    }
    return {};
}

} // namespace pigpen
