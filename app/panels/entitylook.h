#pragma once

#include "core/topology/entity.h"

#include <QIcon>

namespace pigpen {

/// The mark of an entity in trees and headers: a shape for its kind in the entity's one colour.
QIcon entityIcon(const EntityId& id);

/// Its kind in words: "PostgreSQL cluster", "Instance", "Service" …
QString kindLabel(const EntityId& id);

} // namespace pigpen
