#pragma once

#include "core/edit/verbs.h"

#include <QMimeData>
#include <memory>
#include <variant>

namespace pigpen {

/// What is dragged onto a canvas: from the palette new nodes or a new cluster, from anywhere an entity that exists.
struct NewNodes
{
    int count = 1;
    bool operator==(const NewNodes&) const = default;
};
struct NewClusterOf
{
    edit::Archetype archetype = edit::Archetype::Trio;
    bool operator==(const NewClusterOf&) const = default;
};
using Cargo = std::variant<NewNodes, NewClusterOf, EntityId>;

/// For drag and drop within the program, as text of its own type.
std::unique_ptr<QMimeData> toMime(const Cargo& cargo);
std::optional<Cargo> cargoFrom(const QMimeData* mime);

} // namespace pigpen
