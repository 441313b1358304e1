#pragma once

#include "app/document/document.h"

namespace pigpen {

/// Sets a variable of all those entities in one edit. A role is given by the verb of roles, so that no cluster gets two
/// primaries; everything else is set as it stands.
edit::Result setVariable(const Document& document, const QList<EntityId>& entities, const QStringList& scopes,
                         const QString& name, const QString& yaml);

/// The roles of PostgreSQL's instances (FACTS.md, "Identity parameters").
QStringList pgsqlRoles();

/// Gives all those instances a role, in one edit.
edit::Result setRoles(const Document& document, const QList<EntityId>& instances, const QString& role);

} // namespace pigpen
