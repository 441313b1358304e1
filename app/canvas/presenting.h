#pragma once

#include "app/canvas/entityverbs.h"
#include "core/diagram/presentation.h"

namespace pigpen {

/// What changes only how entities are shown. It goes into the sidecar: one undo step each, the text stays as it is.

void setCollapsed(Document& document, const QList<EntityId>& clusters, bool collapsed);
/// All clusters there are.
void setAllCollapsed(Document& document, bool collapsed);
void setMachine(Document& document, const QList<EntityId>& nodes, diagram::Machine machine);

/// Collapse or expand a cluster, the kind of machine that a node or the node of an instance is. Where the entity is
/// among the selected, they are for all of those.
std::vector<EntityVerb> presentationVerbs(Document& document, const EntityId& entity);

} // namespace pigpen
