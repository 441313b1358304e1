#include "app/canvas/cargo.h"

namespace pigpen {

namespace {

const QString mimeType = QStringLiteral("application/x-pigpen-cargo");

QString wordsOf(const Cargo& cargo)
{
    struct Words
    {
        QString operator()(const NewNodes& nodes) const
        {
            return QStringLiteral("nodes ") + QString::number(nodes.count);
        }
        QString operator()(const NewClusterOf& cluster) const
        {
            return QStringLiteral("cluster ") + edit::archetypeName(cluster.archetype);
        }
        QString operator()(const EntityId& entity) const { return QStringLiteral("entity ") + entity.toString(); }
    };
    return std::visit(Words(), cargo);
}

} // namespace

std::unique_ptr<QMimeData> toMime(const Cargo& cargo)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(mimeType, wordsOf(cargo).toUtf8());
    return mime;
}

std::optional<Cargo> cargoFrom(const QMimeData* mime)
{
    const QString words = QString::fromUtf8(mime->data(mimeType));
    const QString kind = words.section(u' ', 0, 0);
    const QString rest = words.section(u' ', 1);
    if (kind == u"nodes" && rest.toInt() > 0)
        return NewNodes{rest.toInt()};
    if (const auto archetype = edit::archetypeFromName(rest); kind == u"cluster" && archetype)
        return NewClusterOf{*archetype};
    if (const EntityId entity = EntityId::fromString(rest); kind == u"entity" && entity)
        return entity;
    return std::nullopt;
}

} // namespace pigpen
