#pragma once

#include "app/document/document.h"

namespace pigpen {

/// A verb that applies to an entity now, ready to be shown in a menu and done.
struct EntityVerb
{
    QString label;
    QString submenu; // title of the submenu it stands in; empty: the menu itself
    std::function<void()> perform;
    bool checked = false; // the state that is now
};

/// The verbs of the entity's kind that make sense in its present state, in the order of a menu. They act on the
/// document through Document::perform.
std::vector<EntityVerb> verbsFor(Document& document, const EntityId& entity);

/// Whether the user may give it another name: clusters, and nodes (their address).
bool isRenamable(const EntityId& entity);
bool rename(Document& document, const EntityId& entity, const QString& name);

/// Removes them all: one step on the undo stack.
bool removeEntities(Document& document, const QList<EntityId>& entities);

} // namespace pigpen
