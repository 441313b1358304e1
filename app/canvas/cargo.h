#pragma once

#include "core/edit/verbs.h"

#include <QList>
#include <QMimeData>
#include <memory>
#include <variant>

namespace pigpen {

/// What is placed on a canvas: from the palette new nodes or a new cluster, from anywhere entities that exist.
struct NewNodes
{
    int count = 1;
    QStringList addresses = {}; // empty: the next `count` that are free
    bool operator==(const NewNodes&) const = default;
};
struct NewClusterOf
{
    edit::Archetype archetype = edit::Archetype::Trio;
    QStringList nodes = {}; // that it shall stand on; empty: new ones
    bool operator==(const NewClusterOf&) const = default;
};
struct Entities
{
    QList<EntityId> ids;
    bool operator==(const Entities&) const = default;
};
using Cargo = std::variant<NewNodes, NewClusterOf, Entities>;

/// For drag and drop within the program, as text of its own type.
std::unique_ptr<QMimeData> toMime(const Cargo& cargo);
std::optional<Cargo> cargoFrom(const QMimeData* mime);

} // namespace pigpen
