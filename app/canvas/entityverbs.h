#pragma once

#include "app/document/document.h"

namespace pigpen {

/// A verb that applies to the selected now, ready to be shown in a menu and done.
struct EntityVerb
{
    QString label;
    QString submenu; // title of the submenu it stands in; empty: the menu itself
    /// Does it, of the topology that is there then.
    std::function<void()> perform = {};
    bool checked = false; // the state that is now
    QString hint = {};    // the rule that it follows
    /// Where something has to be typed first: what. Then it is done with that, and tells whether it could be.
    QString question = {};
    std::function<bool(const QString& typed)> answer = {};
};

/// The verbs of the entity's kind that make sense in its present state, in the order of a menu; of several entities
/// those that apply to all. They act on the document through Document::perform and Document::arrange.
std::vector<EntityVerb> verbsFor(Document& document, const QList<EntityId>& entities);

/// Of nodes alone: which clusters they can join.
std::vector<EntityVerb> joiningVerbs(Document& document, const QStringList& addresses);

/// Whether the user may give it another name: clusters, and nodes (their address).
bool isRenamable(const EntityId& entity);
bool rename(Document& document, const EntityId& entity, const QString& name);

/// Gives them all that role: one step on the undo stack.
bool setRoles(Document& document, const QList<EntityId>& instances, const QString& role);
/// Removes them all: one step on the undo stack.
bool removeEntities(Document& document, const QList<EntityId>& entities);

} // namespace pigpen
