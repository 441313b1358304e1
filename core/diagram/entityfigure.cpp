#include "core/diagram/entityfigure.h"

#include <QCoreApplication>

namespace pigpen::diagram {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntityFigure)
};

using Kind = EntityId::Kind;

} // namespace

QString moduleTitle(Module module)
{
    switch (module) {
    case Module::Pgsql:
        return QStringLiteral("PostgreSQL");
    case Module::Infra:
        return Words::tr("Infrastructure");
    case Module::Etcd:
        return QStringLiteral("etcd");
    case Module::Minio:
        return QStringLiteral("MinIO");
    case Module::Redis:
        return QStringLiteral("Redis");
    case Module::Kafka:
        return QStringLiteral("Kafka");
    case Module::Mysql:
        return QStringLiteral("MySQL");
    case Module::Node:
        return Words::tr("Nodes");
    case Module::Remote:
        return Words::tr("Remote PostgreSQL");
    }
    Q_UNREACHABLE();
}

QString portText(const Service& service)
{
    return service.port > 0 ? QString::number(service.port) : QStringLiteral("–");
}

QString countOf(qsizetype count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

EntityId partOf(const Cluster& cluster, EntityId::Kind kind, const QString& name)
{
    return {kind, cluster.module, cluster.name, name};
}

QString figureId(const EntityId& entity)
{
    switch (entity.kind) {
    case Kind::None:
        return {};
    case Kind::Node:
        return QStringLiteral("node-") + entity.name;
    case Kind::Cluster:
    case Kind::Instance:
    case Kind::Service:
        return entity.name;
    case Kind::Database:
        return entity.cluster + u'.' + entity.name;
    case Kind::Role:
        return entity.cluster + QStringLiteral(".role.") + entity.name;
    }
    Q_UNREACHABLE();
}

Figure figureOf(const EntityId& entity, const QString& title)
{
    Figure figure;
    figure.entity = entity;
    figure.id = figureId(entity);
    figure.title = title;
    return figure;
}

std::vector<Shape> frame(QSizeF size, double headerHeight, const Hue& hue, bool dashed)
{
    constexpr double radius = 12;
    const QRectF all({}, size);
    Stroke edge{hue.mark, 1.5};
    if (dashed)
        edge.dash = {6, 4};
    return {Box{all, radius, Colour::Card}, Box{{0, 0, size.width(), headerHeight}, radius, hue.soft, {}, true},
            Box{all, radius, Colour::None, edge}};
}

} // namespace pigpen::diagram
