#include "app/canvas/cargo.h"

namespace pigpen {

namespace {

const QString mimeType = QStringLiteral("application/x-pigpen-cargo");

/// A word for the kind, one for what is made, and a word for each address or entity: none of them has a space in it.
QString wordsOf(const Cargo& cargo)
{
    struct Words
    {
        QStringList operator()(const NewNodes& nodes) const
        {
            return QStringList{QStringLiteral("nodes"), QString::number(nodes.count)} + nodes.addresses;
        }
        QStringList operator()(const NewClusterOf& cluster) const
        {
            return QStringList{QStringLiteral("cluster"), edit::archetypeName(cluster.archetype)} + cluster.nodes;
        }
        QStringList operator()(const Entities& entities) const
        {
            QStringList words{QStringLiteral("entities"), QString::number(entities.ids.size())};
            for (const EntityId& id : entities.ids)
                words << id.toString();
            return words;
        }
    };
    return std::visit(Words(), cargo).join(u' ');
}

std::optional<Cargo> entitiesFrom(const QStringList& words)
{
    Entities entities;
    for (const QString& word : words) {
        const EntityId id = EntityId::fromString(word);
        if (!id)
            return std::nullopt;
        entities.ids << id;
    }
    return entities.ids.isEmpty() ? std::nullopt : std::optional<Cargo>(entities);
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
    const QStringList words = QString::fromUtf8(mime->data(mimeType)).split(u' ');
    if (words.size() < 2)
        return std::nullopt;
    const QString& kind = words[0];
    const QString& made = words[1];
    const QStringList rest = words.mid(2);
    if (kind == u"nodes" && made.toInt() > 0)
        return NewNodes{made.toInt(), rest};
    if (const auto archetype = edit::archetypeFromName(made); kind == u"cluster" && archetype)
        return NewClusterOf{*archetype, rest};
    if (kind == u"entities")
        return entitiesFrom(rest);
    return std::nullopt;
}

} // namespace pigpen
